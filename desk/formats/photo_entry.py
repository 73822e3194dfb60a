"""A photo as the article file names it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from desk.model.article import Role
from desk.model.photo import LIST_FIELDS, TEXT_FIELDS

# The fields that people fill most come first, then what a photo may hold besides.
MAIN_TEXT_NAMES = ("caption", "credit", "creator", "alt", "copyright", "source", "usage_terms")
TEXT_NAMES = (
    *MAIN_TEXT_NAMES,
    *(name for name in TEXT_FIELDS if name not in MAIN_TEXT_NAMES),
)
LIST_NAMES = LIST_FIELDS
NAMES = ("file", "id", "role", *TEXT_NAMES, *LIST_NAMES)


@dataclass(frozen=True, slots=True)
class PhotoEntry:
    """A photo of an article file.

    Attributes:
        file: Path of the picture relative to the article file, with ``/``.
        id: Placement that marks ``![](photo:ID)`` in the body name; empty when none does.
        role: None when the file does not tell it.
        texts: ``TEXT_NAMES``, filled ones only.
        lists: ``LIST_NAMES``, filled ones only.
        extra: Keys that the program does not know.
    """

    file: str
    id: str = ""
    role: Role | None = None
    texts: Mapping[str, str] = field(default_factory=dict)
    lists: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    extra: Mapping[str, Any] = field(default_factory=dict)

    def to_table(self) -> dict[str, Any]:
        """Return the entry as front matter has it."""
        table: dict[str, Any] = {"file": self.file, "id": self.id}
        table["role"] = self.role.value if self.role else ""
        table |= {name: self.texts.get(name, "") for name in TEXT_NAMES}
        table |= {name: list(self.lists.get(name, ())) for name in LIST_NAMES}
        table |= {name: value for name, value in self.extra.items() if name not in NAMES}
        return {name: value for name, value in table.items() if value or name in self.extra}
