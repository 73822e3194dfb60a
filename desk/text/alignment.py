"""Which words of a text stand again in another version of it."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Sequence
from difflib import SequenceMatcher
from itertools import accumulate, chain
from typing import TypeVar

Sentence = tuple[str, ...]
Match = tuple[int, int, int]  # position in the old text, position in the new one, length
Item = TypeVar("Item", bound=Hashable)

_CELLS_MAX = 250_000  # 500 words compared with 500; the time for more grows too fast


def align(old: Sequence[Sentence], new: Sequence[Sentence]) -> Iterator[Match]:
    """Yield the stretches of words that stand in both texts, in order.

    Equal sentences are found first, then equal words in the gaps between them.

    Yields:
        Position in words in the old text, in the new one, number of words.
    """
    old_starts = [0, *accumulate(map(len, old))]
    new_starts = [0, *accumulate(map(len, new))]
    old_at = new_at = 0
    end = (len(old), len(new), 0)
    for old_next, new_next, count in chain(_matches(old, new, _is_space), [end]):
        old_gap = tuple(chain.from_iterable(old[old_at:old_next]))
        new_gap = tuple(chain.from_iterable(new[new_at:new_next]))
        for i, j, length in _matches(old_gap, new_gap, str.isspace):
            yield old_starts[old_at] + i, new_starts[new_at] + j, length
        old_at, new_at = old_next + count, new_next + count
        if count:
            length = old_starts[old_at] - old_starts[old_next]
            yield old_starts[old_next], new_starts[new_next], length


def _is_space(sentence: Sentence) -> bool:
    return "".join(sentence).isspace()


def _matches(
    old: Sequence[Item], new: Sequence[Item], is_junk: Callable[[Item], bool]
) -> Iterator[Match]:
    """Yield equal stretches; junk alone never makes one, except at both ends."""
    head = _common(zip(old, new, strict=False))
    rest = min(len(old), len(new)) - head
    tail = min(rest, _common(zip(reversed(old), reversed(new), strict=False)))
    if head:
        yield 0, 0, head
    core = old[head : len(old) - tail], new[head : len(new) - tail]
    for i, j, length in _core_matches(*core, is_junk):
        yield head + i, head + j, length
    if tail:
        yield len(old) - tail, len(new) - tail, tail


def _common(pairs: Iterator[tuple[Item, Item]]) -> int:
    count = 0
    for one, other in pairs:
        if one != other:
            break
        count += 1
    return count


def _core_matches(
    old: Sequence[Item], new: Sequence[Item], is_junk: Callable[[Item], bool]
) -> Iterator[Match]:
    if len(old) * len(new) <= _CELLS_MAX:
        blocks = SequenceMatcher(is_junk, old, new, autojunk=False).get_matching_blocks()
        yield from ((i, j, length) for i, j, length in blocks if length)
        return
    old_at = new_at = 0
    for i, j in _anchors(old, new, is_junk):
        for k, m, length in _matches(old[old_at:i], new[new_at:j], is_junk):
            yield old_at + k, new_at + m, length
        yield i, j, 1
        old_at, new_at = i + 1, j + 1
    if old_at:  # without an anchor a long passage was rewritten: nothing in it is matched
        for k, m, length in _matches(old[old_at:], new[new_at:], is_junk):
            yield old_at + k, new_at + m, length


def _anchors(
    old: Sequence[Item], new: Sequence[Item], is_junk: Callable[[Item], bool]
) -> list[tuple[int, int]]:
    """Return the positions of items that each side has once, as many as keep their order.

    Source: Bram Cohen's patience diff; longest increasing subsequence by patience sorting.
    """
    in_new = _once(new)
    pairs = [
        (i, in_new[item]) for item, i in _once(old).items() if item in in_new and not is_junk(item)
    ]
    tops: list[int] = []  # position in the new text on top of each pile
    piles: list[int] = []  # index of that pair
    before: list[int] = []  # for each pair, the pair on the pile to its left
    for index, (_, j) in enumerate(pairs):
        pile = bisect_left(tops, j)
        before.append(piles[pile - 1] if pile else -1)
        tops[pile : pile + 1] = [j]
        piles[pile : pile + 1] = [index]
    chosen: list[tuple[int, int]] = []
    index = piles[-1] if piles else -1
    while index >= 0:
        chosen.append(pairs[index])
        index = before[index]
    return chosen[::-1]


def _once(items: Sequence[Item]) -> dict[Item, int]:
    counts = Counter(items)
    return {item: position for position, item in enumerate(items) if counts[item] == 1}
