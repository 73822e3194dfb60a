r"""Code replacements as Photo Mechanic reads them: ``\bmk\`` becomes a name while one types.

Source: docs.camerabits.com, "Introduction to Code Replacements": one code a line, a tab, then one
or more replacements in columns; codes are case-sensitive; ``=bmk#2=`` takes the second column; of
a code that two files have, the later one counts. Lines that begin with ``//`` are comments.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from desk.text.typography import Replacement

LONGEST_CODE = 64
LONGEST_TEXT = 2000
MOST_CODES = 100_000
COMMENT = "//"

_CONTROLS = re.compile(r"[\x00-\x08\x0a-\x1f\x7f\u2028\u2029]")
# What a person means as a code; what else stands between two delimiters is a text of its own.
_LOOKS_MEANT = re.compile(r"\w[\w.+&-]{0,31}(?:#\d{1,2})?")
_IN_A_PATH = re.compile(r"(?:\w|(?<!\w)[A-Za-z]:)$")  # or in an address
_NONE: Mapping[str, tuple[str, ...]] = MappingProxyType({})


class Delimiter(StrEnum):
    """What stands around a code."""

    BACKSLASH = "\\"
    EQUALS = "="


@dataclass(frozen=True, slots=True)
class CodeBook:
    """Codes and what they stand for.

    Attributes:
        codes: Code to its replacements, one a column.
        skipped: Numbers of the lines that hold no code.
    """

    codes: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: _NONE)
    skipped: tuple[int, ...] = ()

    def text(self, code: str) -> str:
        """Return what a code stands for, ``bmk#2`` by its second column; empty when unknown."""
        if code in self.codes:
            return self.codes[code][0]
        name, _, column = code.rpartition("#")
        columns = self.codes.get(name, ())
        number = int(column) if column.isascii() and column.isdigit() and len(column) < 4 else 0
        return columns[number - 1] if 0 < number <= len(columns) else ""


@dataclass(frozen=True, slots=True)
class Span:
    """A part of a text, as Python counts characters."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Expanded:
    """A text with its codes written out.

    Attributes:
        unknown: What looks like a code and is none, where it stands in ``text``.
    """

    text: str
    unknown: tuple[Span, ...] = ()


def read_codes(text: str) -> CodeBook:
    """Return the codes of a tab-separated text; a code that comes twice is what came last."""
    codes: dict[str, tuple[str, ...]] = {}
    skipped: list[int] = []
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip() or line.startswith(COMMENT):
            continue
        code, *columns = (_CONTROLS.sub("", cell).strip()[:LONGEST_TEXT] for cell in _cells(line))
        while columns and not columns[-1]:
            columns.pop()
        if not is_code(code) or not columns or not columns[0] or len(codes) >= MOST_CODES:
            skipped.append(number)
        else:
            codes[code] = tuple(columns)
    return CodeBook(codes, tuple(skipped))


def joined(books: Iterable[CodeBook]) -> CodeBook:
    """Return the codes of several files; of a code that two have, the later file's counts."""
    codes: dict[str, tuple[str, ...]] = {}
    for book in books:
        codes |= book.codes
    return CodeBook(codes)


def is_code(text: str) -> bool:
    """Tell whether a text can stand between delimiters: short, without space."""
    return 0 < len(text) <= LONGEST_CODE and not any(
        letter.isspace() or letter in tuple(Delimiter) for letter in text
    )


def at_cursor(before: str, book: CodeBook, delimiter: str) -> Replacement | None:
    """Return what the code right before the cursor becomes when its closing delimiter is typed.

    Args:
        before: The line up to the cursor, without that delimiter.
    """
    start = before.rfind(delimiter)
    if start < 0:
        return None
    text = book.text(before[start + 1 :])
    return Replacement(len(before) - start, text) if text else None


def expanded(text: str, book: CodeBook, delimiter: str) -> Expanded:
    """Return ``text`` with all known codes written out, and where unknown ones are left."""
    parts: list[str] = []
    end = 0
    for span in _known(text, book, delimiter):
        parts += [text[end : span.start], span.text]
        end = span.end
    result = "".join([*parts, text[end:]])
    return Expanded(result, tuple(unknown_codes(result, book, delimiter)))


def unknown_codes(text: str, book: CodeBook, delimiter: str) -> Iterator[Span]:
    """Yield what looks like a code and is none."""
    end = 0
    for match in _candidates(text, delimiter):
        code = match.group(1)
        if match.start() < end or not _LOOKS_MEANT.fullmatch(code) or book.text(code):
            continue
        if _IN_A_PATH.search(text, max(0, match.start() - 3), match.start()):
            continue
        end = match.end() + 1
        yield Span(match.start(), end, text[match.start() : end])


def _known(text: str, book: CodeBook, delimiter: str) -> Iterator[Span]:
    end = 0
    for match in _candidates(text, delimiter):
        words = book.text(match.group(1))
        if words and match.start() >= end:
            end = match.end() + 1
            yield Span(match.start(), end, words)


def _candidates(text: str, delimiter: str) -> Iterator[re.Match[str]]:
    """Yield what stands between a delimiter and the next one, its opening delimiter included."""
    mark = re.escape(delimiter)
    most = LONGEST_CODE + 4  # with a column
    return re.finditer(rf"{mark}([^\s{mark}]{{1,{most}}})(?={mark})", text)


def _cells(line: str) -> list[str]:
    """Return the cells of a line; spreadsheets put some in quotation marks."""
    return [
        cell[1:-1].replace('""', '"')
        if len(cell) > 1 and cell.startswith('"') and cell.endswith('"')
        else cell
        for cell in line.rstrip("\r").split("\t")
    ]
