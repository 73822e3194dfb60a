"""Lists as the desk reads them: an item is no heading, and one that is begun is an empty item.

Python-Markdown takes ``- `` under ``- one`` for the underline of a heading.
"""

import re
from xml.etree.ElementTree import Element

import markdown
from markdown.blockparser import BlockParser
from markdown.blockprocessors import SetextHeaderProcessor
from markdown.extensions.sane_lists import SaneListExtension, SaneUListProcessor

from desk.text.list_items import begins_item


class ListExtension(SaneListExtension):
    """Sane lists, which end where another kind begins, with empty items."""

    def extendMarkdown(self, md: markdown.Markdown) -> None:
        """Register the changes (Python-Markdown calls this)."""
        super().extendMarkdown(md)
        processors = md.parser.blockprocessors
        processors.register(_Underlined(md.parser), "setextheader", 60)
        processors.register(_Bullets(md.parser), "ulist", 30)


class _Underlined(SetextHeaderProcessor):
    """Reads underlined headings, but neither lines that begin an item nor the words of one."""

    def test(self, parent: Element, block: str) -> bool:
        state = self.parser.state
        if state.isstate("list") or state.isstate("looselist") or begins_item(block):
            return False
        return super().test(parent, block)


class _Bullets(SaneUListProcessor):
    """Reads a mark alone on a further line as an empty item, too."""

    def __init__(self, parser: BlockParser) -> None:
        super().__init__(parser)
        self.CHILD_RE = re.compile(rf"^[ ]{{0,{self.tab_length - 1}}}(([*+-]))(?:[ ]+|$)(.*)")
