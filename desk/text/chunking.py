"""Where Markdown may be cut so that each piece reads the same alone as within the whole.

The converter looks at what stands between blank lines, and at the element before it: a list goes
on in a list, a quotation in a quotation, code in code, a footnote in what is indented after it. A
cut is made only where none of this can happen; what cannot be told stays together.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

TAB_LENGTH = 4  # columns, as the converter counts

_INDENTED = " " * TAB_LENGTH
_ITEM = re.compile(r" {0,3}(?:\d+\.|[*+-]) ")
_QUOTE = re.compile(r" {0,3}>")
_OPENS_DEFINITION = re.compile(r" {0,3}\[|\*\[")
_DEFINITION = re.compile(r"\] ?:")
_FENCE = re.compile(r"~{3,}|`{3,}")
_FENCE_OPENS = re.compile(r"(~{3,}|`{3,}) *(?:\.?[\w#.+-]* *)?")
_FENCE_CLOSES = re.compile(r"(~{3,}|`{3,}) *")
_STRANGE_FENCE = re.compile(r"(?:~{3,}|`{3,}).*(?:\{|hl_lines)")
_CONTROL = re.compile("[\r\x02\x03]")  # the converter makes line ends of these, or drops them


def is_tangled(line: str) -> bool:
    """Tell whether ``line`` makes the converter read on in ways that no cut can follow."""
    return bool(_CONTROL.search(line) or _STRANGE_FENCE.match(line))


def is_fence(line: str) -> bool:
    """Tell whether ``line`` may begin or end fenced code, which reaches over blank lines."""
    return bool(_FENCE.match(line))


def cuts(lines: Sequence[str]) -> list[int]:
    """Return the first line of every piece; the first piece begins at 0.

    Each piece ends with the blank lines after it. Lines must not be tangled.
    """
    found = [0]
    before: Sequence[str] = ()
    for first, last in _paragraphs(lines):
        now = [line.expandtabs(TAB_LENGTH) for line in lines[first : last + 1]]
        if first and before and (_stands_alone(now) or _is_closed(before)):
            found.append(first)
        before = now
    return found


def _paragraphs(lines: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield first and last line of what blank lines or fences part."""
    fences = _fences(lines)
    start = -1
    number = 0
    while number < len(lines):
        fence_end = fences.get(number)
        is_blank = not lines[number].strip(" \t") and number > 0  # the first line stays as it is
        if start >= 0 and (fence_end is not None or is_blank):
            yield start, number - 1
            start = -1
        if fence_end is not None:
            yield number, fence_end
            number = fence_end
        elif start < 0 and not is_blank:
            start = number
        number += 1
    if start >= 0:
        yield start, len(lines) - 1


def _fences(lines: Sequence[str]) -> dict[int, int]:
    """Return first line to last line of fenced code; a fence that nothing closes is text."""
    marks = {n: line.expandtabs(TAB_LENGTH) for n, line in enumerate(lines) if is_fence(line)}
    closing: dict[str, list[int]] = {}
    for number, line in marks.items():
        if found := _FENCE_CLOSES.fullmatch(line):
            closing.setdefault(found[1], []).append(number)
    fences: dict[int, int] = {}
    done = -1
    for number, line in marks.items():
        opening = _FENCE_OPENS.fullmatch(line)
        if number <= done or opening is None:
            continue
        ends = closing.get(opening[1], [])
        place = bisect_right(ends, number)
        if place < len(ends):
            done = fences[number] = ends[place]
    return fences


def _stands_alone(paragraph: Sequence[str]) -> bool:
    """Tell whether no element before it can take in any of this paragraph."""
    first = paragraph[0]
    if _is_fenced(paragraph):
        return True
    if not first.strip() or first.startswith(_INDENTED) or _ITEM.match(first):
        return False
    if any(_QUOTE.match(line) for line in paragraph):
        return False
    return not (_OPENS_DEFINITION.match(first) and _defines(paragraph))


def _is_closed(paragraph: Sequence[str]) -> bool:
    """Tell whether nothing after it can go on in this paragraph's last element."""
    if _is_fenced(paragraph):
        return True
    if not paragraph[0].strip() or _defines(paragraph):
        return False
    return not any(
        line.startswith(_INDENTED) or _ITEM.match(line) or _QUOTE.match(line) for line in paragraph
    )


def _is_fenced(paragraph: Sequence[str]) -> bool:
    return len(paragraph) > 1 and 0 in _fences(paragraph)


def _defines(paragraph: Sequence[str]) -> bool:
    return any(_DEFINITION.search(line) for line in paragraph)
