"""People of the desk."""

from dataclasses import dataclass

from desk.model import reading
from desk.model.revision import Fields


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who writes, edits or photographs.

    Attributes:
        same_as: UUID of the person this one is joined to; empty when it stands for itself.
    """

    name: str = ""
    email: str = ""
    same_as: str = ""
    deleted: bool = False


def from_fields(fields: Fields) -> Person:
    """Return the person that a revision's ``fields`` describe."""
    return Person(
        name=reading.text(fields, "name"),
        email=reading.text(fields, "email"),
        same_as=reading.text(fields, "same_as"),
        deleted=fields.get("deleted") is True,
    )


def to_fields(person: Person) -> dict[str, object]:
    """Return the fields of a revision; the reverse of ``from_fields``."""
    fields: dict[str, object] = {
        "name": person.name, "email": person.email, "same_as": person.same_as,
        "deleted": person.deleted,
    }  # fmt: skip
    return {name: value for name, value in fields.items() if value not in ("", False)}
