"""A clean tree to the Markdown that the desk reads."""

import re
from urllib.parse import quote

from bs4.element import NavigableString, PageElement, Tag
from markdownify import ATX, MarkdownConverter

from desk.text.escaping import escape
from desk.text.foreign.tree import BLOCKS, is_blank
from desk.text.markdown_tree import is_embed

NOTE_TEXT = "desk-note-text"  # the text of a footnote; its "n" is the number
_BLANK_LINES = re.compile(r"[ \t]*\n[ \t]*\n(?:[ \t]*\n)*")
_ENDS = re.compile(r"[\s()<>\"\\]")


def write(root: Tag) -> str:
    """Return the Markdown of ``root``.

    Raises:
        RecursionError: It is nested too deeply.
    """
    for items in root.find_all("ol"):
        if isinstance(items, Tag):
            _number(items)
    converter = _Converter(heading_style=ATX, bullets="-", autolinks=False)
    return _BLANK_LINES.sub("\n\n", converter.convert_soup(root)).strip()


def _number(items: Tag) -> None:
    start = str(items.get("start", "1"))
    first = int(start) if re.fullmatch(r"\d{1,9}", start) else 1
    for number, item in enumerate(items.find_all("li", recursive=False), first):
        if isinstance(item, Tag):
            item["data-mark"] = f"{number}."


def one_word(address: str) -> str:
    """Return ``address`` without what would end a Markdown link."""
    return _ENDS.sub(lambda char: quote(char[0], safe=""), address.strip())


class _Converter(MarkdownConverter):
    """Writes the Markdown that the desk reads: other escapes, lists indented by four."""

    def escape(self, text: str, parent_tags: set[str]) -> str:  # noqa: ARG002 (passed by name)
        return escape(text)

    def process_text(self, el: NavigableString, parent_tags: set[str] | None = None) -> str:
        text = str(super().process_text(el, parent_tags))  # type: ignore[misc]  # has no types
        if text[:1] == "\\" and text[1:2] in "#>-+" and _is_within_line(el):
            return text[1:]
        return text

    def convert_li(self, el: Tag, text: str, parent_tags: set[str]) -> str:  # noqa: ARG002 (same)
        item = (text or "").strip().replace("\n", "\n    ")
        return f"{el.get('data-mark', '-')} {item}\n" if item else "\n"

    def convert_a(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        href = one_word(str(el.get("href", "")))
        if el.get_text().strip() == href and is_embed(href) and _is_alone(el):
            return href
        el["href"] = href
        return str(super().convert_a(el, text, parent_tags))  # type: ignore[misc]  # has no types

    def convert_q(self, el: Tag, text: str, parent_tags: set[str]) -> str:  # noqa: ARG002 (same)
        return f"“{text}”"

    def convert_table(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        rows = [line for line in text.strip().split("\n") if line]
        if "_inline" in parent_tags or not rows:
            return text
        first = next((row for row in el.children if isinstance(row, Tag)), None)
        width = len(first.find_all(["td", "th"])) if first else 1
        return "\n\n" + "\n".join([rows[0], "| --- " * width + "|", *rows[1:]]) + "\n\n"

    def convert_tr(self, el: Tag, text: str, parent_tags: set[str]) -> str:  # noqa: ARG002 (same)
        return f"|{text}\n"

    def convert_td(self, el: Tag, text: str, parent_tags: set[str]) -> str:  # noqa: ARG002 (same)
        return f" {' '.join(text.split(' ')).strip()} |"

    convert_th = convert_td

    def convert_desk_photo(self, el: Tag, text: str, parent_tags: set[str]) -> str:  # noqa: ARG002
        mark = f"![](photo:pasted-{el.get('n')})"
        return f" {mark} " if "_inline" in parent_tags else f"\n\n{mark}\n\n"

    def convert_desk_note(self, el: Tag, text: str, parent_tags: set[str]) -> str:  # noqa: ARG002
        return f"[^{el.get('n')}]"

    def convert_desk_note_text(self, el: Tag, text: str, parent_tags: set[str]) -> str:  # noqa: ARG002
        inside = _BLANK_LINES.sub("\n\n", text.strip()).replace("\n", "\n    ")
        return f"\n\n[^{el.get('n')}]: {inside}\n\n" if inside else ""


def _is_within_line(text: NavigableString) -> bool:
    """Tell whether something stands before ``text`` in its line."""
    node: PageElement = text
    while node.parent is not None and not (isinstance(node, Tag) and node.name in BLOCKS):
        for before in node.previous_siblings:
            if isinstance(before, Tag) and (before.name == "br" or before.name in BLOCKS):
                return False
            if not is_blank(before):
                return True
        node = node.parent
    return False


def _is_alone(link: Tag) -> bool:
    parent = link.parent
    if not isinstance(parent, Tag) or parent.name not in ("p", "div", "[document]"):
        return False
    return all(
        node is link or (is_blank(node) and not isinstance(node, Tag)) for node in parent.children
    )
