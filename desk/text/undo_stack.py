"""The past of one text as the person who types knows it: steps back, and steps forth again."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum, auto

from desk.text.delta import Delta
from desk.text.rebasing import Step, rebase

PAUSE_MS = 2_000  # after which typing begins a new step
MOST_STEPS = 1_000
MOST_LETTERS = 4_000_000


@dataclass(frozen=True, slots=True)
class Past:
    """Steps of a text, next one last; each is what to do to the text that it is made in."""

    undo: tuple[Step, ...] = ()
    redo: tuple[Step, ...] = ()


class _Run(Enum):
    """What the person does key after key, so that it is one step."""

    NOTHING = auto()
    TYPING = auto()
    REMOVING = auto()  # nobody knows yet in which direction
    BACKWARD = auto()
    FORWARD = auto()


_BACKWARD = {_Run.REMOVING, _Run.BACKWARD}
_FORWARD = {_Run.REMOVING, _Run.FORWARD}


class UndoStack:
    """Gathers changes into steps. The text itself lies elsewhere."""

    def __init__(self) -> None:
        self._undo: list[Step] = []
        self._redo: list[Step] = []
        self._letters = 0
        self._run = _Run.NOTHING
        self._last_ms = 0
        self._group: list[Delta] | None = None

    @property
    def can_undo(self) -> bool:
        """Whether there is a step back."""
        return bool(self._undo)

    @property
    def can_redo(self) -> bool:
        """Whether there is a step forth."""
        return bool(self._redo)

    @property
    def past(self) -> Past:
        """All steps."""
        return Past(tuple(self._undo), tuple(self._redo))

    def restore(self, past: Past) -> None:
        """Know these steps, and no others."""
        self._undo, self._redo = list(past.undo), list(past.redo)
        self._run = _Run.NOTHING
        self._letters = sum(map(_letters, self._undo))

    def clear(self) -> None:
        """Forget all steps."""
        self.restore(Past())

    def record(self, deltas: Iterable[Delta], at_ms: int) -> None:
        """Note what the person changed, each change after the one before, as one step.

        One key after another makes a step together: a word, and the blanks behind it.

        Args:
            at_ms: When, by a clock that only goes forward.
        """
        self._redo.clear()
        back = [delta.inverse for delta in deltas][::-1]
        if self._group is not None:
            self._group[:0] = back
            return
        top = self._undo[-1] if self._undo else ()
        run = _run(back)
        if at_ms - self._last_ms <= PAUSE_MS and run is not _Run.NOTHING and len(top) == 1:
            joined, run = _join(top[0], back[0], self._run, run)
            if joined is not None:
                self._letters -= _letters(self._undo.pop())
                back = [joined]
        self._run, self._last_ms = run, at_ms
        self._push(tuple(back))

    def part(self) -> None:
        """Let what is recorded next begin a step."""
        self._run = _Run.NOTHING

    @contextmanager
    def one_step(self) -> Iterator[None]:
        """Make one step of all that is recorded inside; may be nested."""
        if self._group is not None:
            yield
            return
        self._group = []
        try:
            yield
        finally:
            back, self._group = self._group, None
            self.part()
            if back:
                self._push(tuple(back))

    def undo(self) -> Step:
        """Return what takes the last step back; nothing when there is none."""
        return self._move(self._undo, self._redo)

    def redo(self) -> Step:
        """Return what makes the step that was taken back last again."""
        return self._move(self._redo, self._undo)

    def rebase(self, others: Iterable[Delta]) -> None:
        """Take notice of changes that others made to the text; they are no steps."""
        made = tuple(others)
        if made and (self._undo or self._redo):
            undo = rebase(self._undo[::-1], made)[::-1]
            redo = rebase(self._redo[::-1], made)[::-1]
            self.restore(Past(tuple(undo), tuple(redo)))

    def _move(self, source: list[Step], target: list[Step]) -> Step:
        self._run = _Run.NOTHING
        if not source:
            return ()
        step = source.pop()
        target.append(tuple(delta.inverse for delta in reversed(step)))
        self._letters += _letters(step) * (1 if target is self._undo else -1)
        return step

    def _push(self, step: Step) -> None:
        """Add a step; the oldest are forgotten when there are too many, never the last one."""
        self._undo.append(step)
        self._letters += _letters(step)
        while len(self._undo) > 1 and self._is_much:
            self._letters -= _letters(self._undo.pop(0))

    @property
    def _is_much(self) -> bool:
        return len(self._undo) > MOST_STEPS or self._letters > MOST_LETTERS


def _letters(step: Step) -> int:
    return sum(len(delta.removed) + len(delta.inserted) for delta in step)


def _run(back: list[Delta]) -> _Run:
    if len(back) != 1:
        return _Run.NOTHING
    text = back[0].removed or back[0].inserted
    if (back[0].removed and back[0].inserted) or len(text) > 1:
        return _Run.NOTHING
    return _Run.TYPING if back[0].removed else _Run.REMOVING


def _join(top: Delta, new: Delta, before: _Run, run: _Run) -> tuple[Delta | None, _Run]:
    """Return the step that two make, None when they do not; and what the person does then."""
    stays = False
    joined = new
    if run is _Run.TYPING and before is run and top.end == new.position:
        stays = _stays(top.removed, top.removed[-1], new.removed)
        joined = Delta(top.position, top.removed + new.removed, "")
    elif run is _Run.REMOVING and before in _BACKWARD and new.new_end == top.position:
        run, stays = _Run.BACKWARD, _stays(top.inserted, top.inserted[0], new.inserted)
        joined = Delta(new.position, "", new.inserted + top.inserted)
    elif run is _Run.REMOVING and before in _FORWARD and new.position == top.position:
        run, stays = _Run.FORWARD, _stays(top.inserted, top.inserted[-1], new.inserted)
        joined = Delta(top.position, "", top.inserted + new.inserted)
    return (joined if stays else None), run


def _stays(step: str, last: str, new: str) -> bool:
    """Tell whether a letter belongs to the word of a step, or to the blanks around it."""
    if new == "\n":
        return last == "\n"
    return new.isspace() or not last.isspace() or (last != "\n" and step.isspace())
