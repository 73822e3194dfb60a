"""Undo and redo of commands."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

from desk.services.commands.base import Command, Context, Done
from desk.services.commands.fields import both
from desk.store.store import Store, Work

DEPTH = 100


class Step(NamedTuple):
    """One entry of a stack: what the menu says and what reverts it.

    Attributes:
        visit: Of a field, in which it was made; empty for a step of its own.
    """

    label: str
    inverse: Command
    visit: str = ""


@dataclass(slots=True)
class History:
    """Runs commands and remembers how to revert them. Used by the write lane only."""

    store: Store
    context: Callable[[Work], Context]
    undo_steps: list[Step] = field(default_factory=list)
    redo_steps: list[Step] = field(default_factory=list)

    def run(self, label: str, command: Command, visit: str = "") -> Done:
        """Apply ``command`` in its own transaction and forget what could be redone.

        Args:
            visit: Commands of one visit that follow each other are one step.
        """
        done = self._apply(command)
        if done.inverse is not None:
            self.redo_steps.clear()
            inverse = done.inverse
            if visit and self.undo_steps and self.undo_steps[-1].visit == visit:
                inverse = both(inverse, self.undo_steps.pop().inverse)
            self.undo_steps.append(Step(label, inverse, visit))
            del self.undo_steps[:-DEPTH]
        return done

    def undo(self) -> Done | None:
        """Revert the last command; None when there is none."""
        return self._swap(self.undo_steps, self.redo_steps)

    def redo(self) -> Done | None:
        """Repeat the last reverted command; None when there is none."""
        return self._swap(self.redo_steps, self.undo_steps)

    def _swap(self, take: list[Step], give: list[Step]) -> Done | None:
        if not take:
            return None
        step = take[-1]
        done = self._apply(step.inverse)  # when it is refused, neither stack has changed
        take.pop()
        if done.inverse is not None:
            give.append(Step(step.label, done.inverse))
        return done

    def _apply(self, command: Command) -> Done:
        with self.store.write() as work:
            return command.apply(self.context(work))
