"""How the lines of a text and the heights of its page belong together; pure arithmetic."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass

Lines = tuple[int, int]  # first and last source line of a block, from 0
Knot = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Measured:
    """What a page measures, in its own pixels.

    Attributes:
        blocks: Top and bottom of each child of the story, from the top of the page.
        height_px: Of the whole page.
        view_px: Of the part that is on the screen.
        scroll_px: How far it was scrolled when it was measured.
    """

    blocks: tuple[tuple[float, float], ...] = ()
    height_px: float = 0.0
    view_px: float = 0.0
    scroll_px: float = 0.0

    @property
    def farthest_px(self) -> float:
        """How far the page can be scrolled."""
        return max(0.0, self.height_px - self.view_px)


class Course:
    """Tells which height of the page belongs to a place in the text.

    A place in the text is a source line, counted from 0, plus the share of it that lies above.
    The page has a head and a foot that the text has not. They are spread over the first and the
    last screen of the story, so that both sides begin and end together and nothing leaps.

    Args:
        lines: Source lines of each child of the story.
        line_count: How many source lines there are.
    """

    def __init__(self, lines: Sequence[Lines], measured: Measured, line_count: int) -> None:
        self.measured = measured
        self._knots = _knots(lines, measured.blocks)
        if not self._knots:  # nothing is known of the blocks: as far down here as there
            self._knots = [(0.0, 0.0), (max(1.0, float(line_count)), measured.height_px)]
        self._spread = _spread(self._knots[0][1], self._knots[-1][1], measured)

    def height_px(self, place: float) -> float:
        """Return where a place is on the page, from its top."""
        return _between(self._knots, place)

    def scroll_px(self, place: float, share: float) -> float:
        """Return how far to scroll the page so that a place is at a share of its view's height."""
        wanted = _between(self._spread, self.height_px(place)) - share * self.measured.view_px
        return min(max(0.0, wanted), self.measured.farthest_px)

    def is_seen(self, place: float, scroll_px: float) -> bool:
        """Tell whether a place is on the screen when the page is scrolled so far."""
        return scroll_px <= self.height_px(place) <= scroll_px + self.measured.view_px


def highest(low: int, high: int, wanted: float, rising: Callable[[int], float]) -> int:
    """Return the number from ``low`` to ``high`` whose value is nearest to ``wanted``."""
    first, last = low, high
    while first < last:
        middle = (first + last) // 2
        if rising(middle) < wanted:
            first = middle + 1
        else:
            last = middle
    if first > low and wanted - rising(first - 1) < rising(first) - wanted:
        return first - 1
    return first


def _knots(lines: Sequence[Lines], blocks: Sequence[tuple[float, float]]) -> list[Knot]:
    """Return the corners of the course, neither side ever going back.

    Blocks that no line makes share a neighbour's lines. Of blocks with the same lines the first
    counts, except at the beginning, where a dateline may stand over the first paragraph.
    """
    knots: list[Knot] = []
    start = 1 if len(lines) > 1 and lines[0][0] == lines[1][0] else 0
    for (first, last), (top, bottom) in zip(lines[start:], blocks[start:], strict=False):
        place, height = knots[-1] if knots else (0.0, 0.0)
        if last < first or last < place:
            continue
        if first >= place:
            knots.append((float(first), max(top, height)))
        knots.append((last + 1.0, max(bottom, top, height)))
    return knots


def _spread(top_px: float, bottom_px: float, measured: Measured) -> list[Knot]:
    """Return how heights of the story stretch, so that it takes in the head and the foot."""
    reach = min(measured.view_px, (bottom_px - top_px) / 2)
    if reach <= 0:
        return [(top_px, top_px), (bottom_px, bottom_px)]
    return [
        (top_px, 0.0),
        (top_px + reach, top_px + reach),
        (bottom_px - reach, bottom_px - reach),
        (bottom_px, measured.height_px),
    ]


def _between(knots: Sequence[Knot], value: float) -> float:
    """Return what belongs to ``value`` on the line through ``knots``; level outside of them."""
    number = bisect_right(knots, value, key=lambda knot: knot[0])
    if number == 0:
        return knots[0][1]
    if number == len(knots):
        return knots[-1][1]
    (start, low), (end, high) = knots[number - 1], knots[number]
    return low + (high - low) * (value - start) / (end - start)
