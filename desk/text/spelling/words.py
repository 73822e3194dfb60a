"""The words of a line of Markdown that are prose: no code, addresses, marks, names of files."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

LANGUAGES = ("en", "id")  # that have a dictionary
LONGEST = 60  # letters; more is no word of any language
LINE_MAX = 5_000  # characters; a longer line is no prose, and nobody shall wait for it
_ACRONYM_MAX = 5  # letters

_SKIPPED = re.compile(
    r"(?<!`)(`++)[^`\n]*+\1"  # code
    r"|^\s{0,3}\[[^\]^\n][^\]\n]*\]:.*"  # address of a reference link
    r"|^\*\[[^\]\n]+\]:"  # abbreviation
    r"|!\[[^\]\n]{0,300}\]\([^)\n]{0,300}\)"  # photo
    r"|\]\([^)\n]{0,2000}\)"  # target of a link; its text is read
    r"|\[\^[^\]\n]{0,100}\]"  # mark of a footnote
    r"|(?:https?://|www\.)\S+"
    r"|(?<![\w.+-])[\w.+-]++@[\w-]++\.[\w.-]+"  # mail
    r"|(?<!\w)[@#]\w[\w.]*"  # account, topic
    r"|&#?\w{1,31};"  # entity
    r"|</?[A-Za-z][^>\n]{0,300}>"  # HTML, which the page shows as text
    r"|(?<!\w)\w++(?:[./_]\w++)++"  # file, domain
)
_WORD = re.compile(r"[^\W_]+(?:['’‐‑-][^\W_]+)*")  # noqa: RUF001 (what people type)
_FOREIGN = re.compile(
    r"“[^”\n]*”?|«[^»\n]*»?|\"[^\"\n]*\"?"
    r"|(?<!\w)‘(?:[^‘’\n]|(?<=\w)’(?=\w))*+’(?!\w)"  # one within a word ends no quotation
    r"|(?<!\w)'(?=\S)(?:[^'\n]|(?<=\w)'(?=\w))*+(?<=\S)'(?!\w)"
    r"|(?<![*_\w])([*_])(?![*_\s])[^*_\n]+(?<!\s)\1(?![*_\w])"  # italic
)
_LATIN = re.compile("[A-Za-z\u00c0-\u024f\u1e00-\u1eff'’‐‑-]+")  # noqa: RUF001 (as above)


@dataclass(frozen=True, slots=True)
class Word:
    """A word as it stands in a line.

    Attributes:
        start: Position of its first character in the line.
        text: As typed.
        is_quoted: It stands in quotation marks or italics, where another language may be spoken.
    """

    start: int
    text: str
    is_quoted: bool

    @property
    def end(self) -> int:
        """Position after its last character."""
        return self.start + len(self.text)


def words(line: str) -> Iterator[Word]:
    """Yield the words of a line that a dictionary can judge.

    Left out: acronyms, names like ``WhatsApp``, words with digits, single letters, other alphabets.
    """
    if len(line) > LINE_MAX:
        return
    prose = _SKIPPED.sub(lambda found: " " * len(found[0]), line)
    foreign = [found.span() for found in _FOREIGN.finditer(prose)]
    for found in _WORD.finditer(prose):
        if _is_judged(found[0]):
            is_quoted = any(start <= found.start() < end for start, end in foreign)
            yield Word(found.start(), found[0], is_quoted)


def plain(word: str) -> str:
    """Return a word with the apostrophes and hyphens that dictionaries have."""
    return word.translate(_PLAIN)


def is_acronym(part: str) -> bool:
    """Tell whether a word, or a part of one, is in so few capitals that no dictionary judges it."""
    return part.isupper() and len(part) <= _ACRONYM_MAX


_PLAIN = str.maketrans({"’": "'", "‐": "-", "‑": "-"})  # noqa: RUF001 (as above)


def _is_judged(word: str) -> bool:
    if not 1 < len(word) <= LONGEST or not _LATIN.fullmatch(word):
        return False
    parts = re.split("['’‐‑-]", word)  # noqa: RUF001 (as above)
    return not (all(map(is_acronym, parts)) or any(map(_is_branded, parts)))


def _is_branded(part: str) -> bool:
    return not (part.islower() or part.isupper() or part[1:].islower())
