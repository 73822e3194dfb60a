"""Lines that begin an item of a list, told apart from headings."""

import re

_ITEM = re.compile(r"[ \t]*(?:\d+\.|[*+-])(?:[ \t]|$)", re.MULTILINE)


def begins_item(line: str) -> bool:
    """Tell whether ``line`` begins an item, which may be empty; lines after it may follow.

    Source: CommonMark 0.31, "List items"; such a line is no text of a heading.
    """
    return bool(_ITEM.match(line))
