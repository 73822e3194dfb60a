"""Three-way merge for prose, judged sentence by sentence.

Two people may change different words of one sentence so that each change is right and both
together are wrong ("not guilty of fraud", "guilty of bribery"). So the sentence is the unit: only
one that a single side changed is joined without asking.
"""

import re
import unicodedata
from collections.abc import Iterator
from itertools import accumulate, chain
from typing import NamedTuple

from desk.model.merging import Chunk, Verdict
from desk.text.alignment import Sentence, align

_WORD = re.compile(r"\w+(?:[-'\u2019.,:/]\w+)*|\s+|[^\w\s]")
_STOP = re.compile(
    r"(\n+"
    r"|(?<=[.!?…؟।])\s+"
    r"|(?<=[.!?…؟।][\"”\u2019)])\s+"
    r"|(?<=[。！？])(?![」』”\u2019）])"  # noqa: RUF001 (East Asian sentences have no spaces)
    r"|(?<=[。！？][」』”\u2019）]))"  # noqa: RUF001
)
_JOINER = "\u200d"  # zero width joiner, between the parts of one emoji
_SKIN_TONES = ("\U0001f3fb", "\U0001f3ff")


class _Run(NamedTuple):
    """A stretch of words: in the base, in the first and in the second version."""

    base: Sentence
    first: Sentence
    second: Sentence
    is_stable: bool  # the same in all three


def merge(base: str, first: str, second: str) -> list[Chunk]:
    """Join two versions of a text that grew from ``base``.

    Nothing either side wrote is lost, no word appears that nobody wrote, and swapped sides give
    mirrored chunks.

    Returns:
        Chunks in order, empty for an empty text; their ``text`` joined is the merged text.
    """
    one = _pick(base, first, second)
    if one is not None:
        return [Chunk(Verdict.OK, one)] if one else []
    chunks: list[Chunk] = []
    for runs in _by_sentence(split(base), split(first), split(second)):
        chunk = _judge(runs)
        if chunks and chunk.verdict is chunks[-1].verdict is Verdict.OK:
            chunks[-1] = Chunk(Verdict.OK, chunks[-1].text + chunk.text)
        elif chunk.verdict is not Verdict.OK or chunk.text:
            chunks.append(chunk)
    return chunks


def split(text: str) -> list[Sentence]:
    """Return sentences, and the white space between them, as words; joins back losslessly."""
    return [_words(sentence) for sentence in _STOP.split(text) if sentence]


def _words(sentence: str) -> Sentence:
    words: list[str] = _WORD.findall(sentence)
    return tuple(words if sentence.isascii() else _whole_characters(words))


def _whole_characters(words: list[str]) -> Iterator[str]:
    """Keep accents, vowel signs and the parts of an emoji with what they belong to."""
    held = ""
    for word in words:
        if held and _belongs(held, word):
            held += word
        else:
            if held:
                yield held
            held = word
    if held:
        yield held


def _belongs(held: str, word: str) -> bool:
    if held.isspace() or word.isspace():
        return False
    return (
        unicodedata.category(word[0])[0] == "M"
        or word[0] == _JOINER
        or _SKIN_TONES[0] <= word[0] <= _SKIN_TONES[1]
        or held[-1] == _JOINER
        or (unicodedata.category(held[-1])[0] == "M" and word[0].isalnum())
    )


def _by_sentence(
    base: list[Sentence], first: list[Sentence], second: list[Sentence]
) -> Iterator[list[_Run]]:
    """Yield the runs of one sentence of the base, with all that was written into it."""
    ends = set(accumulate(map(len, base)))
    runs: list[_Run] = []
    at = 0
    for run in _runs(base, first, second):
        if run.is_stable and at in ends and runs:
            yield runs
            runs = []
        for piece in _cut(run, at, ends):
            runs.append(piece)
            at += len(piece.base)
            if piece.is_stable and at in ends:
                yield runs
                runs = []
    if runs:
        yield runs


def _cut(run: _Run, at: int, ends: set[int]) -> Iterator[_Run]:
    """Cut a stable run at the ends of sentences; another one stays whole."""
    if not run.is_stable:
        yield run
        return
    start = 0
    for end in range(1, len(run.base) + 1):
        if end == len(run.base) or at + end in ends:
            words = run.base[start:end]
            yield _Run(words, words, words, is_stable=True)
            start = end


def _runs(base: list[Sentence], first: list[Sentence], second: list[Sentence]) -> Iterator[_Run]:
    """Yield the texts word for word: stable stretches, and what lies between them."""
    words = [tuple(chain.from_iterable(text)) for text in (base, first, second)]
    ends = [len(text) for text in words]
    at = [0, 0, 0]
    stable = _stable(list(align(base, first)), list(align(base, second)))
    for start, length in chain(stable, [(ends, 0)]):
        if at != start:
            gap = [text[i:j] for text, i, j in zip(words, at, start, strict=True)]
            yield _Run(gap[0], gap[1], gap[2], is_stable=False)
        if length:
            same = words[0][start[0] : start[0] + length]
            yield _Run(same, same, same, is_stable=True)
        at = [position + length for position in start]


def _stable(
    first: list[tuple[int, int, int]], second: list[tuple[int, int, int]]
) -> Iterator[tuple[list[int], int]]:
    """Yield where all three texts agree: positions in base, first and second, and the length."""
    i = j = 0
    while i < len(first) and j < len(second):
        (base_1, at_1, length_1), (base_2, at_2, length_2) = first[i], second[j]
        start, end = max(base_1, base_2), min(base_1 + length_1, base_2 + length_2)
        if start < end:
            yield [start, at_1 + start - base_1, at_2 + start - base_2], end - start
        if base_1 + length_1 < base_2 + length_2:
            i += 1
        else:
            j += 1


def _judge(runs: list[_Run]) -> Chunk:
    base = "".join(chain.from_iterable(run.base for run in runs))
    first = "".join(chain.from_iterable(run.first for run in runs))
    second = "".join(chain.from_iterable(run.second for run in runs))
    one = _pick(base, first, second)
    if one is not None:
        return Chunk(Verdict.OK, one)
    picks = [_pick("".join(run.base), "".join(run.first), "".join(run.second)) for run in runs]
    if None in picks:
        return Chunk(Verdict.CONFLICT, first, base, first, second)
    proposal = "".join(pick for pick in picks if pick is not None)
    return Chunk(Verdict.CHECK, proposal, base, first, second)


def _pick(base: str, first: str, second: str) -> str | None:
    """Return what stands when one side changed or both alike; None when both changed."""
    if second in (first, base):
        return first
    return second if first == base else None
