"""Moves changes that wait to be made over changes that others made meanwhile.

Undo is a change that waits: it was noted when the text read otherwise. It never takes away what
others wrote and never brings back what they took away; where they rewrote the very place, it is
dropped. (Operational transformation of plain texts, without its general case.)
"""

from collections.abc import Iterable

from desk.text.delta import Delta, part, utf16_length

Step = tuple[Delta, ...]  # each fits the text that the one before left


def rebase(steps: Iterable[Step], others: Iterable[Delta]) -> list[Step]:
    """Return ``steps`` as they must be made after ``others``.

    Args:
        steps: Each fits the text that the one before left; the first one fits the text as it was.
        others: What was made to that text, each after the one before.

    Returns:
        Steps of which nothing is left are left out.
    """
    moved = list(steps)
    for other in others:
        rest: Delta | None = other
        for number, step in enumerate(moved):
            if rest is None:
                break
            moved[number], rest = _step_over(step, rest)
    return [step for step in moved if step]


def over(own: Delta, other: Delta) -> tuple[Step, Delta | None]:
    """Move a change over another one of the same text.

    Returns:
        What is left of ``own`` after ``other``; and ``other`` as it reads for who made ``own``
        first: it leads from there to where ``other`` and what is left of ``own`` lead. None when
        that is the same.
    """
    if other.end <= own.position:
        return (own._replace(position=own.position + other.growth),), other
    if other.position >= own.end:
        return (own,), other._replace(position=other.position + own.growth)
    if own.inserted:
        return (), _from_own_to_other(own, other)
    return _remnants(own, other), _around(own, other)


def _step_over(step: Step, other: Delta) -> tuple[Step, Delta | None]:
    moved: list[Delta] = []
    rest: Delta | None = other
    for own in step:
        if rest is None:
            moved.append(own)
        else:
            parts, rest = over(own, rest)
            moved += parts
    return tuple(moved), rest


def _remnants(own: Delta, other: Delta) -> Step:
    """Return what ``own`` still takes away around the place of ``other``, last first."""
    found: list[Delta] = []
    if other.end < own.end:
        rest = part(own.removed, other.end - own.position, own.end - own.position)
        found.append(Delta(other.new_end, rest, ""))
    if own.position < other.position:
        rest = part(own.removed, 0, other.position - own.position)
        found.append(Delta(own.position, rest, ""))
    return tuple(found)


def _around(own: Delta, other: Delta) -> Delta | None:
    """Return ``other`` for a text from which ``own`` took a part of its place."""
    before = part(other.removed, 0, max(0, own.position - other.position))
    length = utf16_length(other.removed)
    after = part(other.removed, min(length, own.end - other.position), length)
    if not (before or after or other.inserted):
        return None
    return Delta(min(own.position, other.position), before + after, other.inserted)


def _from_own_to_other(own: Delta, other: Delta) -> Delta | None:
    """Return what leads from the text with ``own`` to the text with ``other`` in its stead."""
    start, end = min(own.position, other.position), max(own.end, other.end)
    first, second = (own, other) if own.position <= other.position else (other, own)
    rest = part(second.removed, max(0, first.end - second.position), utf16_length(second.removed))
    text = first.removed + rest
    made, instead = (
        part(text, 0, delta.position - start)
        + delta.inserted
        + part(text, delta.end - start, end - start)
        for delta in (own, other)
    )
    return Delta(start, made, instead) if made != instead else None
