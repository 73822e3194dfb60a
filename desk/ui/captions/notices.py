"""What the panel says under a field, besides what is wrong with its value."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desk.model.placeholders import is_placeholder
from desk.text.captioning import ALT_GUIDE
from desk.text.codes import CodeBook, Span, unknown_codes
from desk.text.variables import unknown_variables


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence under a field.

    Attributes:
        tone: As ``look.parts.set_tone`` takes it.
        marks: Parts of the text that are meant.
    """

    text: str = ""
    tone: str = ""
    marks: tuple[Span, ...] = ()


def notice(name: str, text: str, book: CodeBook, delimiter: str) -> Notice:
    """Return what is to be said about the text of a field; the worst comes first."""
    codes = tuple(unknown_codes(text, book, delimiter))
    variables = tuple(unknown_variables(text))
    translate = QCoreApplication.translate
    parts = []
    if codes:
        said = translate("CaptionNotices", "Nobody knows the code {codes}.")
        parts.append(said.format(codes=_joined(codes)))
    if variables:
        said = translate("CaptionNotices", "There is no variable {names}.")
        parts.append(said.format(names=_joined(variables)))
    if parts:
        return Notice(" ".join(parts), "danger", (*codes, *variables))
    if name == "caption" and is_placeholder(text):
        return Notice(translate("CaptionNotices", "This caption is a placeholder."), "warning")
    if name == "alt" and len(text) > ALT_GUIDE:
        said = translate(
            "CaptionNotices",
            "Longer than {most} characters: details belong in the extended description.",
        )
        return Notice(said.format(most=ALT_GUIDE), "warning")
    return Notice()


def count(name: str, text: str) -> str:
    """Return the length of a text that has a guide or is counted; empty for others."""
    if name == "alt":
        return f"{len(text)} / {ALT_GUIDE}"
    return str(len(text)) if name == "caption" else ""


def _joined(spans: Sequence[Span]) -> str:
    return ", ".join(dict.fromkeys(span.text for span in spans))
