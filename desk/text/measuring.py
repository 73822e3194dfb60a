"""How long a story is and how hard to read, counted anew only where it was changed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from desk.text.counting import plain_text, plain_words
from desk.text.readability import is_long, syllables

WORDS_A_MINUTE = 220
FEWEST_WORDS = 50  # a figure for fewer says nothing

_FENCE = re.compile(r"\s{0,3}(?:`{3,}|~{3,})[^`]*")
_APART = re.compile(r"\s{0,3}(?:#{1,6}|\|)")  # headings and tables are no sentences
_ITEM = re.compile(r"[\s>]*(?:[-*+]|\d{1,9}[.)])\s")
_STOP = re.compile(r"[.!?…]+[\"'”’»)\]]*(?=\s|$)|[。！？]")  # noqa: RUF001 (East Asian stops)
_TITLE = re.compile(  # a name follows, or a number
    r"(?:^|[\s(\"'\u201c\u2018])(?:[A-Z]|[Dd]rs?|[Pp]rof|Ir|Hj|Tn|Ny|Sdr|Jl|No|Hlm|KH|Mr|Mrs|Ms|St|Gen|Lt"
    r"|Col|Capt|Sgt|Sen|Rep|Gov|vs|Jend|Letjen|Mayjen|Kol|Kompol|AKP|AKBP|S\.H|M\.Si)\.$"
)
_TITLE_LETTERS = 12  # what is looked at before a full stop
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


class Formula(StrEnum):
    """How readability is told."""

    FLESCH = "flesch"
    LIX = "lix"


@dataclass(frozen=True, slots=True)
class Measure:
    """What a text amounts to; of two texts after each other: the sum.

    Attributes:
        characters: With spaces; breaks count as one space.
        read: Words that stand in sentences, not in headings, tables and code.
        hard: Of those, for English the syllables, else the long words.
    """

    words: int = 0
    characters: int = 0
    sentences: int = 0
    read: int = 0
    hard: int = 0

    def __add__(self, other: "Measure") -> "Measure":
        between = 1 if self.characters and other.characters else 0
        return Measure(
            self.words + other.words,
            self.characters + other.characters + between,
            self.sentences + other.sentences,
            self.read + other.read,
            self.hard + other.hard,
        )

    @property
    def minutes(self) -> int:
        """Minutes to read it, at least one; 0 for no words."""
        return max(1, round(self.words / WORDS_A_MINUTE)) if self.words else 0

    @property
    def words_a_sentence(self) -> float:
        """Average length of a sentence."""
        return self.read / self.sentences if self.sentences else 0.0

    def readability(self, formula: Formula) -> int | None:
        """Return the figure of a formula; None for a text that is too short for one.

        Flesch's reading ease, 0 to 100, higher is easier.
        Source: R. Flesch, A new readability yardstick, Journal of Applied Psychology 32 (1948).

        LIX, words a sentence plus the share of words of more than six letters, lower is easier.
        It counts no syllables, so it holds for languages for which nobody fitted Flesch's
        weights, like Indonesian, where these give nonsense (below zero for schoolbooks).
        Source: C. H. Björnsson, Läsbarhet (1968); J. Anderson, Lix and Rix, Journal of Reading
        26 (1983).
        """
        if self.read < FEWEST_WORDS or not self.sentences:
            return None
        share = self.hard / self.read
        if formula is Formula.LIX:
            return round(self.words_a_sentence + 100 * share)
        return max(0, min(100, round(206.835 - 1.015 * self.words_a_sentence - 84.6 * share)))


class Tally:
    """Measures versions of one text; passages that stay are not counted again."""

    def __init__(self) -> None:
        self._known: dict[str, Measure] = {}
        self._formula = Formula.LIX

    def measure(self, source: str, formula: Formula) -> Measure:
        """Return what Markdown ``source`` amounts to."""
        known = self._known if formula is self._formula else {}
        seen: dict[str, Measure] = {}
        total = Measure()
        for passage in passages(source):
            found = seen.get(passage) or known.get(passage) or measure(passage, formula)
            seen[passage] = found
            total += found
        self._known, self._formula = seen, formula
        return total


def formula_for(language: str) -> Formula:
    """Return the formula for a text in a language, by its tag."""
    return Formula.FLESCH if language.partition("-")[0].lower() == "en" else Formula.LIX


def passages(source: str) -> Iterator[str]:
    """Cut Markdown ``source`` at its blank lines, but not within code between fences."""
    passage: list[str] = []
    fence = ""
    for line in source.split("\n"):
        mark = line.strip()[:3] if _FENCE.fullmatch(line) else ""
        if mark and (not fence or mark == fence):
            fence = "" if fence else mark
        if fence or line.strip():
            passage.append(line)
        elif passage:
            yield "\n".join(passage)
            passage = []
    if passage:
        yield "\n".join(passage)


def measure(passage: str, formula: Formula) -> Measure:
    """Return what one passage amounts to."""
    plain = plain_text(passage)
    sentences = read = hard = 0
    for prose in _prose(passage):
        words = plain_words(prose)
        if words:
            sentences += count_sentences(prose)
            read += words
            hard += _hard(prose, formula)
    return Measure(plain_words(plain), len(" ".join(plain.split())), sentences, read, hard)


def count_sentences(text: str) -> int:
    """Count the sentences of plain text; a rest without a full stop is one."""
    count = last = 0
    for stop in _STOP.finditer(text):
        following = text[stop.end() : stop.end() + 2].strip()[:1]
        if following.islower() or _is_title(text, stop):
            continue
        if any(map(str.isalnum, text[last : stop.start()])):
            count += 1
        last = stop.end()
    return count + any(map(str.isalnum, text[last:]))


def _is_title(text: str, stop: re.Match[str]) -> bool:
    before = text[max(0, stop.start() - _TITLE_LETTERS) : stop.start() + 1]
    return stop[0] == "." and bool(text[stop.end() :].strip()) and bool(_TITLE.search(before))


def _prose(passage: str) -> Iterator[str]:
    """Yield the paragraphs and the items of lists of a passage, as plain text."""
    if _FENCE.match(passage):
        return
    lines: list[str] = []
    for line in passage.split("\n"):
        is_apart = _APART.match(line) is not None
        if lines and (is_apart or _ITEM.match(line)):
            yield " ".join(plain_text("\n".join(lines)).split())
            lines = []
        if not is_apart:
            lines.append(line)
    if lines:
        yield " ".join(plain_text("\n".join(lines)).split())


def _hard(prose: str, formula: Formula) -> int:
    words = _WORD.findall(prose)
    if formula is Formula.LIX:
        return sum(map(is_long, words))
    return sum(map(syllables, words))
