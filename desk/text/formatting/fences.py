"""Code between fences, line by line."""

import re
from collections.abc import Iterable, Iterator

_FENCE = re.compile(r"```|~~~")


def is_fence(line: str) -> bool:
    """Tell whether a line begins code or ends it."""
    return _FENCE.match(line) is not None


def fenced(lines: Iterable[str], *, is_open: bool = False) -> Iterator[bool]:
    """Tell of each line whether it is code or a fence; ``is_open``: the first one is in code."""
    for line in lines:
        at_fence = is_fence(line)
        yield is_open or at_fence
        is_open ^= at_fence
