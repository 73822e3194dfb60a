"""Texts of other programs as articles: web pages, clipboards, documents and plain text."""

import re
from base64 import b64encode

from desk.child import Child, ChildDied, ChildTimeout
from desk.errors import InputError
from desk.text.escaping import escape
from desk.text.foreign.foreign_text import ForeignPicture, ForeignText
from desk.text.markdown_tree import is_embed

__all__ = ["ForeignText", "from_document", "from_fragment", "from_html", "from_plain", "from_rtf"]

HEADLINE_MAX = 200  # characters; a longer first line is a paragraph
_IN_PROCESS_MAX = 10_000  # characters; more are converted where a deadline holds
_TIMEOUT_S = 10.0
_DOCUMENT_TIMEOUT_S = 30.0
_LONG_LINE = 120  # characters; nobody wraps lines at more
_BLANK_LINES = re.compile(r"\n\s*\n")


def from_html(html: str) -> ForeignText:
    """Read a web page: its article, without navigation, scripts, forms and pictures.

    Raises:
        InputError: ``text.foreign_failed``, it is nested too deeply or takes too long.
    """
    return _read("page", html)


def from_fragment(html: str) -> ForeignText:
    """Read a piece of a page, such as a clipboard holds: all of it is body.

    Raises:
        InputError: ``text.foreign_failed``, it is nested too deeply or takes too long.
    """
    return _read("fragment", html)


def from_rtf(source: bytes) -> ForeignText:
    """Read RTF: all of it is body.

    Raises:
        InputError: ``text.foreign_failed``, it is nested too deeply or takes too long.
    """
    return _read("rtf", source.decode("latin-1"))


def from_document(source: bytes, kind: str) -> ForeignText:
    """Read a word processor's document, always in a process of its own.

    Args:
        kind: ``docx`` or ``odt``.

    Raises:
        InputError: ``document.damaged``, ``document.protected``, ``document.too_large``,
            ``document.unsafe``; ``document.slow``, it takes too long; ``text.foreign_failed``, it
            is nested too deeply.
    """
    try:
        return _in_child(kind, b64encode(source).decode(), _DOCUMENT_TIMEOUT_S)
    except ChildTimeout as error:
        raise InputError("document.slow") from error
    except ChildDied as error:
        raise InputError("document.damaged") from error


def from_plain(text: str) -> ForeignText:
    """Read plain text: the first line is the headline, blank lines part the paragraphs.

    Without any blank line every line is a paragraph, if one is too long to have been wrapped. A
    bare https address alone on a line stays an embed.
    """
    lines = [line.strip() for line in text.strip().split("\n")]
    headline = lines[0] if len(lines[0]) <= HEADLINE_MAX else ""
    body = "\n".join(lines[1:] if headline else lines).strip()
    if "\n\n" not in body and any(len(line) > _LONG_LINE for line in lines):
        body = body.replace("\n", "\n\n")
    paragraphs = _BLANK_LINES.split(body)
    return ForeignText(headline, "\n\n".join(map(_escape_paragraph, paragraphs)), "")


def _escape_paragraph(paragraph: str) -> str:
    return "\n".join(
        line if is_embed(line) else escape(line) for line in paragraph.split("\n") if line
    )


def _read(kind: str, source: str) -> ForeignText:
    try:
        return _here(kind, source) if len(source) <= _IN_PROCESS_MAX else _in_child(kind, source)
    except (RecursionError, ChildTimeout, ChildDied) as error:
        raise InputError("text.foreign_failed") from error


def _here(kind: str, source: str) -> ForeignText:
    from desk.text.foreign import page  # noqa: PLC0415 (draws in parsers; a start does without)

    return page.READERS[kind](source)


def _in_child(kind: str, source: str, timeout_s: float = _TIMEOUT_S) -> ForeignText:
    child = Child("desk.text.foreign.child", timeout_s)
    try:
        answer = child.call({"kind": kind, "source": source})
    finally:
        child.close()
    if "code" in answer:
        raise InputError(answer["code"], **answer["details"])
    pictures = tuple(ForeignPicture(**picture) for picture in answer.pop("pictures"))
    return ForeignText(**answer, pictures=pictures)
