"""Changing fields of any document, deleting and bringing back."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from desk.model.kinds import Kind
from desk.services.commands.base import Command, Context, Done, changed


@dataclass(frozen=True, slots=True)
class PatchFields:
    """Give fields of a document new values; None takes a field away."""

    document: str
    kind: Kind
    patch: Mapping[str, Any]

    def apply(self, context: Context) -> Done:
        fields = context.view(self.document, self.kind).fields
        old = {name: fields.get(name) for name in self.patch}
        if not any(old[name] != value for name, value in self.patch.items()):
            return Done(changed())
        context.append(self.document, self.kind, {**fields, **self.patch})
        return Done(changed(self.document), PatchFields(self.document, self.kind, old))


@dataclass(frozen=True, slots=True)
class PatchTable:
    """Give one entry of a table field (a placement, a kept key) new values; None removes it."""

    document: str
    kind: Kind
    table: str
    key: str
    patch: Mapping[str, Any] | None

    def apply(self, context: Context) -> Done:
        fields = context.view(self.document, self.kind).fields
        table = dict(fields.get(self.table, {}))
        old = table.pop(self.key, None)
        if self.patch is not None:
            joined = {**(old or {}), **self.patch}
            table[self.key] = {name: value for name, value in joined.items() if value}
        context.append(self.document, self.kind, fields | {self.table: table})
        return Done(changed(self.document), self._inverse(old))

    def _inverse(self, old: Mapping[str, Any] | None) -> Command:
        if old is None or self.patch is None:
            return PatchTable(self.document, self.kind, self.table, self.key, old)
        back = {name: old.get(name) for name in self.patch}
        return PatchTable(self.document, self.kind, self.table, self.key, back)


@dataclass(frozen=True, slots=True)
class Together:
    """Several commands as one step of undo, in one unit of work."""

    commands: tuple[Command, ...]

    def apply(self, context: Context) -> Done:
        changes = changed()
        inverses: list[Command] = []
        made = ""
        for command in self.commands:
            done = command.apply(context)
            changes |= done.changes
            made = made or done.made
            if done.inverse is not None:
                inverses.insert(0, done.inverse)
        return Done(changes, Together(tuple(inverses)) if inverses else None, made)


def both(first: Command, second: Command) -> Command:
    """Return a command that does what the two do one after the other."""
    if (
        isinstance(first, PatchFields)
        and isinstance(second, PatchFields)
        and (first.document, first.kind) == (second.document, second.kind)
    ):
        return PatchFields(first.document, first.kind, {**first.patch, **second.patch})
    return Together((first, second))
