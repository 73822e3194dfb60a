"""Commands on people and on who does what."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from desk.errors import InputError
from desk.model.kinds import Kind
from desk.model.person import Person, to_fields
from desk.services.commands.base import Context, Done, changed
from desk.services.commands.fields import PatchFields
from desk.services.identity import find_person, me_key

_LINE_ENDS = re.compile(r"[\r\n\u2028\u2029]+")


@dataclass(frozen=True, slots=True)
class AddPerson:
    """Make a person of the desk known; one who is known already is returned as made.

    Attributes:
        name: As in a byline, without "By" or a title.
    """

    name: str

    def apply(self, context: Context) -> Done:
        name = person_name(self.name)
        if found := find_person(context.work, name):
            return Done(changed(), made=found)
        id_ = context.new_id()
        context.append(id_, Kind.PERSON, to_fields(Person(name=name)))
        return Done(changed(id_), PatchFields(id_, Kind.PERSON, {"deleted": True}), id_)


@dataclass(frozen=True, slots=True)
class ActAs:
    """Remember who works on this laptop."""

    person: str

    def apply(self, context: Context) -> Done:
        context.work.local.set(me_key(context.work), self.person)
        return Done(changed(self.person))


@dataclass(frozen=True, slots=True)
class Assign:
    """Set who writes and edits an article; unknown names become people of the desk.

    Attributes:
        authors: Names in the order of the byline; None leaves them as they are.
        editors: As ``authors``.
        due: ISO 8601 with an offset, empty for none; None leaves it as it is.
        patch: Other fields that change in the same revision.
    """

    article: str
    authors: tuple[str, ...] | None = None
    editors: tuple[str, ...] | None = None
    due: str | None = None
    patch: Mapping[str, Any] = field(default_factory=dict)

    def apply(self, context: Context) -> Done:
        context.view(self.article, Kind.ARTICLE)
        patch = dict(self.patch)
        people = changed()
        for role, names in (("authors", self.authors), ("editors", self.editors)):
            if names is None:
                continue
            added = [AddPerson(name).apply(context) for name in names]
            patch[role] = list(dict.fromkeys(done.made for done in added))
            for done in added:
                people |= done.changes
        if self.due is not None:
            patch["due"] = self.due
        done = PatchFields(self.article, Kind.ARTICLE, patch).apply(context)
        return Done(done.changes | people, done.inverse)


@dataclass(frozen=True, slots=True)
class AssignOneMore:
    """Add a person to those who write or edit an article; an unknown name becomes a person.

    Those who are there stay who they are, also two of one name and people whom this laptop does not
    know yet.

    Attributes:
        role: ``authors`` or ``editors``.
        name: As ``AddPerson`` takes it.
    """

    article: str
    role: str
    name: str

    def apply(self, context: Context) -> Done:
        there = context.view(self.article, Kind.ARTICLE).fields.get(self.role) or []
        added = AddPerson(self.name).apply(context)
        patch = {self.role: list(dict.fromkeys([*there, added.made]))}
        done = PatchFields(self.article, Kind.ARTICLE, patch).apply(context)
        return Done(done.changes | added.changes, done.inverse)


def person_name(text: str) -> str:
    """Return a name as a byline prints it: without line breaks, and without spaces around it.

    Raises:
        InputError: ``person.no_name``.
    """
    name = _LINE_ENDS.sub(" ", text).strip()
    if not name:
        raise InputError("person.no_name")
    return name
