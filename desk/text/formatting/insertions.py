"""What is put into a text as a paragraph of its own, and definitions at its end."""

import re

from desk.text.formatting.passage import Passage

_NOTE = re.compile(r"\[\^([^\]\s]{1,64})\]")
_DEFINITION = re.compile(r"[ ]{0,3}(?:\[\^([^\]\s]{1,64})\]|\*\[([^\]\n]{1,200})\][ ]?):[ ]*")
_ABBREVIATION = re.compile(r"[ ]{0,3}\*\[(?P<short>[^\]\n]{1,200})\][ ]?:[ ]*(?P<meaning>.*)")


def with_block(passage: Passage, block: str, start: int, end: int) -> Passage:
    """Insert a paragraph at the cursor's empty line or after the paragraph with the cursor.

    Args:
        block: Lines with a line feed between them.
        start: Where the selection begins afterwards, in characters of ``block``.
        end: Where it ends.
    """
    head, tail = _around(passage)
    before = [""] if head and head[-1].strip() else []
    after = [""] if tail and tail[0].strip() else []
    at = sum(len(line) + 1 for line in [*head, *before])
    text = "\n".join([*head, *before, block, *after, *tail])
    return Passage(text, at + start, at + end)


def is_last(passage: Passage) -> bool:
    """Tell whether nothing follows the paragraph with the cursor in the passage."""
    return not any(line.strip() for line in _around(passage)[1])


def next_note(text: str) -> str:
    """Return the first number of a footnote that is free in ``text``."""
    used = {found[1] for found in _NOTE.finditer(text)}
    return str(next(number for number in range(1, len(used) + 2) if str(number) not in used))


def definition(tail: str, text: str) -> str:
    """Return what to put at the end of a text, so that ``text`` becomes a definition there.

    Args:
        tail: The last lines of the text.
    """
    lines = tail.split("\n")
    if not tail.strip():
        return text if len(lines) > 1 or not tail else f"\n{text}"
    if lines[-1].strip():
        return f"\n{text}" if _DEFINITION.match(lines[-1]) else f"\n\n{text}"
    if len(lines) > 1 and lines[-2].strip() and not _DEFINITION.match(lines[-2]):
        return f"\n{text}"
    return text


def note_defined_in(line: str) -> str:
    """Return the name of the footnote whose definition begins in a line; empty when none does."""
    found = _DEFINITION.match(line)
    return found[1] or "" if found else ""


def note_at(line: str, column: int) -> str:
    """Return the name of the footnote whose mark the cursor touches; empty when it touches none."""
    for found in _NOTE.finditer(line):
        if found.start() <= column <= found.end() and line[found.end() : found.end() + 1] != ":":
            return found[1]
    return ""


def abbreviation_in(line: str) -> tuple[str, str] | None:
    """Return the abbreviation that a line defines, and what it means."""
    found = _ABBREVIATION.fullmatch(line)
    return (found["short"], found["meaning"]) if found else None


def abbreviation(short: str, meaning: str) -> str:
    """Return the line that defines an abbreviation."""
    return f"*[{_flat(short)}]: {_flat(meaning)}"


def is_abbreviation(short: str) -> bool:
    """Tell whether Markdown can define ``short``."""
    flat = _flat(short)
    return 0 < len(flat) <= 100 and not set(flat) & set("[]\\")


def _around(passage: Passage) -> tuple[list[str], list[str]]:
    """Return the lines up to the end of the paragraph with the cursor, and those after it.

    An empty line with the cursor is in neither.
    """
    lines = passage.lines
    number = passage.text.count("\n", 0, passage.end)
    is_empty = not lines[number].strip()
    while not is_empty and number + 1 < len(lines) and lines[number + 1].strip():
        number += 1
    return lines[: number + (not is_empty)], lines[number + 1 :]


def _flat(text: str) -> str:
    return " ".join(text.split())
