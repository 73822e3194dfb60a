"""What changed between two versions of a text, word by word, so that a person can read it.

The same words are found first (``alignment``); then the marks are made readable: an added word
takes the space after it along, an added sentence begins where a sentence begins, and a few small
words that happen to stand in both versions of a rewritten passage do not cut it to pieces.
"""

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum
from itertools import chain
from typing import NamedTuple

from desk.text.alignment import Sentence, align
from desk.text.prose import split

_IDEOGRAPHS = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_FINE = re.compile(f"[{_IDEOGRAPHS}][\\W_]*$|[{_IDEOGRAPHS}]|[^{_IDEOGRAPHS}]+")
_SENTENCE_ENDS = frozenset(".!?…؟।。！？")  # noqa: RUF001 (East Asian full stops)
_OPENING = frozenset('([{“‘«「『"')
_SLIDE_MAX = 400  # words; a longer passage that repeats itself stays where it was found
_SMALL = (
    "a an and are as at be but by for from has have he her his in is it its not of on or she that "
    "the their they this to was were which who will with "
    "ada adalah agar akan atas atau bagi bahwa bisa dalam dan dari dengan di dia hal harus ia ini "
    "itu juga kami karena ke kepada kita lebih maka mereka oleh pada para pun saat saja sebagai "
    "secara seorang serta setelah sudah sang si tak telah tentang tersebut tetapi tidak untuk "
    "yakni yaitu yang"
)
_SMALL_WORDS = frozenset(_SMALL.split())


class Mark(StrEnum):
    """What became of a stretch of text."""

    EQUAL = "equal"
    DELETED = "deleted"
    INSERTED = "inserted"


class Run(NamedTuple):
    """A stretch of text with one mark."""

    mark: Mark
    text: str


class Tally(NamedTuple):
    """How many words were removed and added."""

    removed: int
    added: int


class _Gap(NamedTuple):
    """Words of the old text and the words of the new one that stand in their place."""

    old_start: int
    old_end: int
    new_start: int
    new_end: int


def word_diff(old: str, new: str) -> list[Run]:
    """Return two texts as one: what stands in both, what was deleted, what was inserted.

    Equal and deleted runs joined give ``old``, equal and inserted runs joined give ``new``.
    Neighbours have different marks, no run is empty, and what was deleted comes before what was
    inserted in its place.
    """
    if old == new:
        return [Run(Mark.EQUAL, old)] if old else []
    old_text = [_fine(sentence) for sentence in split(old)]
    new_text = [_fine(sentence) for sentence in split(new)]
    words = (tuple(chain.from_iterable(old_text)), tuple(chain.from_iterable(new_text)))
    found = _gaps(old_text, new_text, words)
    gaps = _slid([part for gap in found for part in _by_paragraph(gap, *words)], *words)
    return list(_runs(_joined(gaps, *words), *words))


def tally(runs: Sequence[Run]) -> Tally:
    """Return how many words the runs remove and add."""
    counts = {Mark.DELETED: 0, Mark.INSERTED: 0}
    for run in runs:
        if run.mark is not Mark.EQUAL:
            words = chain.from_iterable(_fine(sentence) for sentence in split(run.text))
            counts[run.mark] += sum(map(_is_word, words))
    return Tally(counts[Mark.DELETED], counts[Mark.INSERTED])


def _fine(sentence: Sentence) -> Sentence:
    """Cut words of a script without spaces into characters."""
    if all(word.isascii() for word in sentence):
        return sentence
    return tuple(part for word in sentence for part in _FINE.findall(word))


def _gaps(
    old_text: list[Sentence], new_text: list[Sentence], words: tuple[Sentence, Sentence]
) -> Iterator[_Gap]:
    old_at = new_at = 0
    end = (len(words[0]), len(words[1]), 0)
    for i, j, length in chain(align(old_text, new_text), [end]):
        if i > old_at or j > new_at:
            yield _Gap(old_at, i, new_at, j)
        old_at, new_at = i + length, j + length


def _by_paragraph(gap: _Gap, old: Sentence, new: Sentence) -> Iterator[_Gap]:
    """Yield a passage paragraph by paragraph when it has as many on either side."""
    old_ends = [at for at in range(gap.old_start, gap.old_end) if "\n" in old[at]]
    new_ends = [at for at in range(gap.new_start, gap.new_end) if "\n" in new[at]]
    if [old[at] for at in old_ends] != [new[at] for at in new_ends]:
        yield gap
        return
    old_at, new_at = gap.old_start, gap.new_start
    for i, j in zip([*old_ends, gap.old_end], [*new_ends, gap.new_end], strict=True):
        if i > old_at or j > new_at:
            yield _Gap(old_at, i, new_at, j)
        old_at, new_at = i + 1, j + 1


def _slid(gaps: list[_Gap], old: Sentence, new: Sentence) -> list[_Gap]:
    """Move what was only inserted, or only deleted, to where words and sentences begin."""
    found: list[_Gap] = []
    for number, gap in enumerate(gaps):
        before = gap.old_start - (found[-1].old_end if found else 0)
        following = gaps[number + 1].old_start if number + 1 < len(gaps) else len(old)
        room = (min(before, _SLIDE_MAX), min(following - gap.old_end, _SLIDE_MAX))
        by = 0
        if gap.old_start == gap.old_end:
            by = _best_slide(new, gap.new_start, gap.new_end, room)
        elif gap.new_start == gap.new_end:
            by = _best_slide(old, gap.old_start, gap.old_end, room)
        found.append(_Gap(*(position + by for position in gap)))
    return found


def _best_slide(words: Sentence, start: int, end: int, room: tuple[int, int]) -> int:
    """Return by how many words to move a passage that reads the same a little further on."""
    back = 0
    while back < room[0] and words[start - back - 1] == words[end - back - 1]:
        back += 1
    on = 0
    while on < room[1] and words[start + on] == words[end + on]:
        on += 1
    places = sorted(range(-back, on + 1), key=abs)
    return max(places, key=lambda by: _border(words, start + by) + _border(words, end + by))


def _border(words: Sentence, at: int) -> int:
    """Return how natural it is to cut a text before the word ``at``."""
    if at in (0, len(words)):
        return 5
    left, right = words[at - 1], words[at]
    if "\n" in left:
        return 5
    if left.isspace():
        return 4 if at > 1 and _ends_sentence(words, at - 1) else 3
    if right.isspace():
        return 2
    return 0 if _is_word(left) and _is_word(right) else 1


def _ends_sentence(words: Sentence, at: int) -> bool:
    """Tell whether a sentence ends before the word ``at``, a closing quote included."""
    last = words[at - 1]
    if last in _SENTENCE_ENDS:
        return True
    return at > 1 and not _is_word(last) and last not in _OPENING and words[at - 2] in (
        _SENTENCE_ENDS
    )  # fmt: skip


def _joined(gaps: list[_Gap], old: Sentence, new: Sentence) -> list[_Gap]:
    """Join gaps between which too little stands to be read by itself."""
    found: list[_Gap] = []
    for gap in gaps:
        joined = gap
        while found and _is_one(found[-1], joined, old, new):
            first = found.pop()
            joined = _Gap(first.old_start, joined.old_end, first.new_start, joined.new_end)
        found.append(joined)
    return found


def _is_one(first: _Gap, second: _Gap, old: Sentence, new: Sentence) -> bool:
    between = old[first.old_end : second.old_start]
    if not between:
        return True
    if any("\n" in word or word in _SENTENCE_ENDS for word in between):
        return False
    if all(map(str.isspace, between)):
        sides = [(_size(old, gap[:2]), _size(new, gap[2:])) for gap in (first, second)]
        return all(map(any, zip(*sides, strict=True)))  # words on either side, or none is gained
    if not (_is_replaced(first, old, new) and _is_replaced(second, old, new)):
        return False
    kept = [word.casefold() for word in between if _is_word(word)]
    if len(kept) <= 2 and _SMALL_WORDS.issuperset(kept):
        return True
    smaller = min(_weight(first, old, new), _weight(second, old, new))
    return 3 * len(kept) <= smaller


def _is_replaced(gap: _Gap, old: Sentence, new: Sentence) -> bool:
    return _size(old, gap[:2]) > 0 and _size(new, gap[2:]) > 0


def _weight(gap: _Gap, old: Sentence, new: Sentence) -> int:
    return max(_size(old, gap[:2]), _size(new, gap[2:]))


def _size(words: Sentence, place: tuple[int, ...]) -> int:
    return sum(map(_is_word, words[place[0] : place[1]]))


def _is_word(word: str) -> bool:
    return word[0].isalnum() or word[0] == "_"


def _runs(gaps: list[_Gap], old: Sentence, new: Sentence) -> Iterator[Run]:
    at = 0
    for gap in gaps:
        if gap.old_start > at:
            yield Run(Mark.EQUAL, "".join(old[at : gap.old_start]))
        if gap.old_end > gap.old_start:
            yield Run(Mark.DELETED, "".join(old[gap.old_start : gap.old_end]))
        if gap.new_end > gap.new_start:
            yield Run(Mark.INSERTED, "".join(new[gap.new_start : gap.new_end]))
        at = gap.old_end
    if at < len(old):
        yield Run(Mark.EQUAL, "".join(old[at:]))
