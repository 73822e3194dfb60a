"""Finds the words of a page that were clicked in the source that they come from."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from desk.ui.editor.preview.course import Lines

NEIGHBOURS = 8  # words on each side that tell two places with the same word apart
_WORD = re.compile(r"\w+")
_ADDRESS = re.compile(r"(?<=\])\([^()\n]*\)")  # of a link; nobody reads it on the page


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on the page.

    Attributes:
        block: Number of the child of the story; -1 when it is none of them.
        text: What is read there, or a part of it around the place.
        offset: How many code points of ``text`` stand before the place.
        share: How far down the view it is, from 0 to 1.
        is_word: The whole word is meant.
        is_headline: It is in the headline over the story.
    """

    block: int
    text: str
    offset: int
    share: float = 0.0
    is_word: bool = False
    is_headline: bool = False


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    start: int
    end: int


def place_in(body: str, lines: Sequence[Lines], spot: Spot) -> tuple[int, int]:
    """Return start and end of what was clicked, in code points of ``body``.

    They are equal when no whole word is meant, or none is found.
    """
    start, end = _extent(body, lines, spot.block)
    found = _find(body[start:end], spot, NEIGHBOURS)
    if found is None:  # footnotes and the like are written elsewhere
        elsewhere = _find(body, spot, 0)
        if elsewhere is not None:
            return elsewhere
        share = min(1.0, spot.offset / max(1, len(spot.text)))
        near = start + round((end - start) * share)
        return near, near
    return start + found[0], start + found[1]


def _find(source: str, spot: Spot, most: int) -> tuple[int, int] | None:
    """Return where in ``source`` stands what is read at a spot; None when nothing of it does.

    Args:
        most: How many words away from the spot a word may be that is found in its stead.
    """
    shown = _words(spot.text)
    written = _words(_ADDRESS.sub(lambda match: " " * len(match[0]), source))
    number = _nearest(shown, spot.offset)
    for candidate in _outwards(number, len(shown), most):
        place = _best(shown, candidate, written)
        if place is None:
            continue
        if candidate != number:  # marks stand in the clicked word itself: beside its neighbour
            near = place.end if candidate < number else place.start
            return near, near
        if spot.is_word:
            return place.start, place.end
        inside = min(max(0, spot.offset - shown[number].start), place.end - place.start)
        return place.start + inside, place.start + inside
    return None


def _extent(body: str, lines: Sequence[Lines], block: int) -> tuple[int, int]:
    """Return start and end of a block; of the whole body when it has no lines of its own."""
    if not 0 <= block < len(lines):
        return 0, len(body)
    first, last = lines[block]
    if first < 0 or last < first:
        return 0, len(body)
    rows = body.split("\n")
    start = sum(len(row) + 1 for row in rows[:first])
    end = start + sum(len(row) + 1 for row in rows[first : last + 1]) - 1
    return min(start, len(body)), max(min(start, len(body)), min(end, len(body)))


def _words(text: str) -> list[_Word]:
    return [_Word(m[0].casefold(), m.start(), m.end()) for m in _WORD.finditer(text)]


def _nearest(words: Sequence[_Word], offset: int) -> int:
    """Return the number of the word at ``offset``, else of the one before it."""
    return max(0, bisect_right(words, offset, key=lambda word: word.start) - 1)


def _outwards(number: int, count: int, most: int) -> list[int]:
    """Return ``number``, then its neighbours by distance, those before it first."""
    near = range(max(0, number - most), min(count, number + most + 1))
    return sorted(near, key=lambda other: (abs(other - number), other > number))


def _best(shown: Sequence[_Word], number: int, written: Sequence[_Word]) -> _Word | None:
    """Return the written word that is most likely the shown one: most of its neighbours agree."""
    wanted = shown[number].text
    expected = number / max(1, len(shown))
    places = [at for at, word in enumerate(written) if word.text == wanted]
    if not places:
        return None

    def likeness(at: int) -> tuple[int, float]:
        agreeing = _agreeing(shown, number, written, at, -1)
        agreeing += _agreeing(shown, number, written, at, 1)
        return agreeing, -abs(expected - at / len(written))

    return written[max(places, key=likeness)]


def _agreeing(
    shown: Sequence[_Word], number: int, written: Sequence[_Word], at: int, step: int
) -> int:
    """Count neighbours on one side that are the same, passing over what marks have put in."""
    count, place = 0, at + step
    for distance in range(1, NEIGHBOURS + 1):
        neighbour = number + distance * step
        if not 0 <= neighbour < len(shown):
            break
        for skipped in range(3):
            look = place + skipped * step
            if 0 <= look < len(written) and written[look].text == shown[neighbour].text:
                count, place = count + 1, look + step
                break
    return count
