"""A piece of Markdown fitted into the place of a story where it is put."""

import re

_BLOCK = re.compile(r"(?:#{1,6} |> |[-*+] |\d{1,9}\. |\||```|---$|!\[\]\(photo:|\[\^[^\]]+\]:)")
_NOTE = re.compile(r"(?<![\\!])\[\^([^\]\s]{1,80})\]")
_MARK = re.compile(r"\[\^(\d{1,9})\]")


def fitted(piece: str, before: str, after: str) -> str:
    """Return ``piece`` with the blank lines that its paragraphs need beside others.

    Words of one paragraph join the words around them.

    Args:
        before: The text before the place; its last two lines are enough.
        after: The text after it; its first two lines are enough.
    """
    if "\n\n" not in piece and not _BLOCK.match(piece):
        return piece
    above = "" if not before.strip() else "\n" * (2 - _breaks(before[::-1]))
    below = "" if not after.strip() else "\n" * (2 - _breaks(after))
    return f"{above}{piece}{below}"


def renumbered(piece: str, story: str) -> str:
    """Return ``piece`` with numbers of footnotes that ``story`` does not use."""
    taken = set(_NOTE.findall(story))
    own = dict.fromkeys(_MARK.findall(piece))
    if not taken.intersection(own):
        return piece
    numbers = [int(name) for name in taken if name.isascii() and name.isdigit()]
    names = {name: str(n) for n, name in enumerate(own, max(numbers, default=0) + 1)}
    return _MARK.sub(lambda mark: f"[^{names[mark[1]]}]", piece)


def _breaks(text: str) -> int:
    """Return how many line ends ``text`` begins with, at most two, blank space aside."""
    blank = text[: len(text) - len(text.lstrip())]
    return min(2, blank.count("\n"))
