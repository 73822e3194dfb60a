"""Documents of word processors to headline and Markdown."""

from base64 import b64decode
from collections.abc import Callable

from bs4 import Tag

from desk.text.foreign import docx, odt
from desk.text.foreign.archive import Archive, opened
from desk.text.foreign.cleaning import clean
from desk.text.foreign.foreign_text import ForeignText
from desk.text.foreign.fragment import convert
from desk.text.foreign.tree import HEADINGS, has_mark, is_blank, tags, words

HEADLINE_MAX = 200  # characters; a longer first line is a paragraph
_READERS: dict[str, Callable[[Archive], str]] = {"docx": docx.to_html, "odt": odt.to_html}


def read(source: str, kind: str) -> ForeignText:
    """Read a document.

    Args:
        source: Its bytes, Base64.
        kind: ``docx`` or ``odt``.

    Raises:
        InputError: ``document.*``.
        RecursionError: It is nested too deeply.
    """
    with opened(b64decode(source)) as archive:
        html = _READERS[kind](archive)
    root = clean(html)
    headline = _take_headline(root)
    found = convert(root)
    return ForeignText(headline, found.body, "", found.pictures, found.left_out)


def _take_headline(root: Tag) -> str:
    """Take the title out of the tree, else the first heading, else a short first line."""
    blocks = [block for block in tags(root, "p", *HEADINGS) if not is_blank(block)]
    titles = [block for block in blocks if has_mark(block, "title")]
    headings = [block for block in blocks if block.name == "h1"]
    first = [block for block in blocks[:1] if block.name in HEADINGS or _may_be_headline(block)]
    for block in (titles + headings + first)[:1]:
        headline = words(block)
        block.decompose()
        return headline
    return ""


def _may_be_headline(block: Tag) -> bool:
    text = words(block)
    alone = block.find_parent(["li", "td", "blockquote", "figure"]) is None
    return (
        alone
        and 0 < len(text) <= HEADLINE_MAX
        and not text.endswith((".", ":"))
        and not (block.find(["img", "a"]))
    )
