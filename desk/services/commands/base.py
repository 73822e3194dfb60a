"""Commands: the only way to change the store.

A command is a frozen dataclass with one method. ``apply`` does the work inside the unit of work it
is given and returns what changed and the command that undoes it.
"""

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from desk.errors import InputError, RuleError
from desk.model.changes import Changes
from desk.model.graph import View
from desk.model.ids import new_id
from desk.model.kinds import Kind
from desk.store.store import Work


@dataclass(frozen=True, slots=True)
class Done:
    """Outcome of one command.

    Attributes:
        inverse: Undoes it; None when it cannot be undone.
        made: The document that the command made or found, empty when it changed existing ones.
    """

    changes: Changes
    inverse: "Command | None" = None
    made: str = ""


@dataclass(frozen=True, slots=True)
class Context:
    """What a command works with. Write lane only.

    Attributes:
        author: UUID of the person who acts, empty when unknown.
    """

    work: Work
    author: str
    now_ms: Callable[[], int]

    def new_id(self) -> str:
        """Return the id of a new document."""
        return new_id(self.now_ms(), secrets.token_bytes(10))

    def view(self, document: str, kind: Kind) -> View:
        """Return what a document shows.

        Raises:
            InputError: ``<kind>.unknown``: there is no such document of that kind.
        """
        if not self.work.documents.exists(document) or self.work.documents.kind(document) != kind:
            raise InputError(f"{kind}.unknown", id=document)
        return self.work.documents.view(document)

    def append(self, document: str, kind: Kind, fields: Mapping[str, Any]) -> None:
        """Write a sealed revision on the heads that are shown.

        Raises:
            RuleError: ``merge.unsettled``: versions disagree; writing would choose one unasked.
        """
        documents = self.work.documents
        if documents.exists(document) and documents.view(document).disputes:
            raise RuleError("merge.unsettled", id=document)
        self.settle(document, kind, fields)

    def settle(self, document: str, kind: Kind, fields: Mapping[str, Any]) -> None:
        """Write a sealed revision that a person chose, whatever the heads disagree on."""
        self.work.append(document, kind, fields, self.author, self.now_ms())


class Command(Protocol):
    """One change; undoable when ``Done.inverse`` says how."""

    def apply(self, context: Context) -> Done:
        """Do it; raise RuleError, and change nothing, when it is not allowed."""
        ...


def changed(*documents: str) -> Changes:
    """Return the changes of ``documents``."""
    return Changes(frozenset(documents))
