"""A piece of Markdown fitted into the place of a story where it is put."""

import re

from desk.text.list_items import begins_item

_BLOCK = re.compile(r"(?:#{1,6} |> |[-*+] |\d{1,9}\. |\||```|---$|!\[\]\(photo:|\[\^[^\]]+\]:)")
_ITEM = re.compile(r"(?:[-*+]|\d{1,9}\.) +")
_BEGUN = re.compile(r"([ \t]*)(?:[-*+]|(\d{1,9})\.)[ \t]+")  # an item without words
_NOTE = re.compile(r"(?<![\\!])\[\^([^\]\s]{1,80})\]")
_MARK = re.compile(r"\[\^(\d{1,9})\]")


def fitted(piece: str, before: str, after: str) -> str:
    """Return ``piece`` with the blank lines that its paragraphs need beside others.

    Words of one paragraph join the words around them; a list goes on in a list whose item is begun.

    Args:
        before: The text before the place; its last two lines are enough.
        after: The text after it; its first two lines are enough.
    """
    if "\n\n" not in piece and not _BLOCK.match(piece):
        return piece
    begun = _BEGUN.fullmatch(before.rpartition("\n")[2])
    if begun and _ITEM.match(piece):
        return _going_on(piece, begun, after)
    above = "" if not before.strip() else "\n" * (2 - _breaks(before[::-1]))
    return f"{above}{piece}{_below(after)}"


def renumbered(piece: str, story: str) -> str:
    """Return ``piece`` with numbers of footnotes that ``story`` does not use."""
    taken = set(_NOTE.findall(story))
    own = dict.fromkeys(_MARK.findall(piece))
    if not taken.intersection(own):
        return piece
    numbers = [int(name) for name in taken if name.isascii() and name.isdigit()]
    names = {name: str(n) for n, name in enumerate(own, max(numbers, default=0) + 1)}
    return _MARK.sub(lambda mark: f"[^{names[mark[1]]}]", piece)


def _going_on(piece: str, begun: re.Match[str], after: str) -> str:
    """Return a list with the marks and the indent of the item that its first one fills."""
    lines = piece.split("\n")
    end = next((n for n in range(1, len(lines)) if _is_beyond(lines, n)), len(lines))
    number = int(begun[2] or 0)
    for n, line in enumerate(lines[:end]):
        if item := _ITEM.match(line):
            mark = begun[0] if not begun[2] else f"{begun[1]}{number}. "
            lines[n] = (mark if n else "") + line[item.end() :]
            number += 1
        elif line:
            lines[n] = begun[1] + line
    goes_on = end == len(lines) and after.startswith("\n") and begins_item(after[1:])
    return "\n".join(lines) + ("" if goes_on else _below(after))


def _is_beyond(lines: list[str], number: int) -> bool:
    """Tell whether a line stands below a list and is no part of it."""
    line = lines[number]
    is_part = not line or line[0].isspace() or _ITEM.match(line)
    return not is_part and not lines[number - 1].strip()


def _below(after: str) -> str:
    return "" if not after.strip() else "\n" * (2 - _breaks(after))


def _breaks(text: str) -> int:
    """Return how many line ends ``text`` begins with, at most two, blank space aside."""
    blank = text[: len(text) - len(text.lstrip())]
    return min(2, blank.count("\n"))
