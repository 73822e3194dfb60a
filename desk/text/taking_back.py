"""Taking a passage back: what stood in an old version, put into the text as it is now."""

from collections.abc import Sequence
from typing import NamedTuple

from desk.text.word_diff import Mark, Run, word_diff


class Passage(NamedTuple):
    """A place that two versions tell differently: from where to where in each, code points."""

    old_start: int
    old_end: int
    new_start: int
    new_end: int


class Edit(NamedTuple):
    """Replace ``removed`` characters at ``position`` by ``inserted``; code points.

    Attributes:
        is_exact: Whether the place still reads as in the version that was compared. If not, what
            is there now stays and the passage comes after it.
    """

    position: int
    removed: int
    inserted: str
    is_exact: bool

    def apply(self, text: str) -> str:
        """Return the text with the edit made."""
        return text[: self.position] + self.inserted + text[self.position + self.removed :]


def take_back(old: str, new: str, passage: Passage, now: str) -> Edit | None:
    """Return the edit of ``now`` that puts a passage of ``old`` back.

    Args:
        new: The version that ``old`` was compared with; ``now`` may have grown from it.

    Returns:
        None when the passage would change nothing.
    """
    words = old[passage.old_start : passage.old_end]
    gone = new[passage.new_start : passage.new_end]
    runs = word_diff(new, now)
    start = carried(runs, passage.new_start, is_end=False)
    end = max(start, carried(runs, passage.new_end, is_end=True))
    if passage.new_start == passage.new_end:
        end = start
    if now[start:end] == gone:
        spaced = _spaced(old, passage, now[:start], now[end:])
        return None if words == gone else Edit(start, end - start, spaced, is_exact=True)
    if not words or words in now[start:end]:
        return None
    return Edit(end, 0, _spaced(old, passage, now[:end], now[end:]), is_exact=False)


def carried(runs: Sequence[Run], position: int, *, is_end: bool) -> int:
    """Return where a position of a text stands in a later one, at the nearest common point.

    Args:
        runs: The word diff of the two.
        is_end: Whether it ends a passage: then what was inserted just there stays outside.
    """
    old_at = new_at = 0
    for run in runs:
        length = len(run.text)
        if run.mark is Mark.INSERTED:
            if old_at == position and is_end:
                return new_at
            new_at += length
            continue
        inside = position < old_at + length or (is_end and position == old_at + length)
        if inside:
            return new_at + (position - old_at if run.mark is Mark.EQUAL else 0)
        old_at += length
        new_at += length if run.mark is Mark.EQUAL else 0
    return new_at


def _spaced(old: str, passage: Passage, before: str, after: str) -> str:
    """Return the old words with a space where they were whole words and would touch others."""
    words = old[passage.old_start : passage.old_end]
    if not words:
        return words
    left = " " if _touch(before, words) and not _touch(old[: passage.old_start], words) else ""
    right = " " if _touch(words, after) and not _touch(words, old[passage.old_end :]) else ""
    return f"{left}{words}{right}"


def _touch(left: str, right: str) -> bool:
    return left[-1:].isalnum() and right[:1].isalnum()
