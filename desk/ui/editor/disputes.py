"""What versions of a story disagree on, and the story that a person's choices make of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

from desk.model.merging import Dispute, Verdict


class Choice(Enum):
    """Which version of a disagreement stands."""

    FIRST = auto()
    SECOND = auto()
    BOTH = auto()
    PROPOSAL = auto()  # both changes joined, where they touch different words


@dataclass(frozen=True, slots=True)
class Disagreement:
    """One place that two versions tell differently.

    Attributes:
        path: Field; ``photos.<placement>.caption`` inside a table.
        chunk: Which stretch of the field's prose, None when it is the whole value.
        proposal: The two joined, empty when they touch the same words.
    """

    path: str
    chunk: int | None
    first: Any
    second: Any
    proposal: str = ""

    @property
    def choices(self) -> tuple[Choice, ...]:
        """What can be chosen: only prose can keep both."""
        both = (Choice.BOTH,) if self.chunk is not None else ()
        proposed = (Choice.PROPOSAL,) if self.proposal else ()
        return (*proposed, Choice.FIRST, Choice.SECOND, *both)


def disagreements(disputes: Mapping[str, Dispute]) -> list[Disagreement]:
    """Return every place that must be settled."""
    found: list[Disagreement] = []
    for path, dispute in sorted(disputes.items()):
        if not dispute.chunks:
            found.append(Disagreement(path, None, dispute.first, dispute.second))
        for number, chunk in enumerate(dispute.chunks):
            if chunk.verdict is not Verdict.OK:
                proposal = chunk.text if chunk.verdict is Verdict.CHECK else ""
                found.append(Disagreement(path, number, chunk.first, chunk.second, proposal))
    return found


def settled_fields(
    fields: Mapping[str, Any],
    disputes: Mapping[str, Dispute],
    choices: Sequence[tuple[Disagreement, Choice]],
) -> dict[str, Any]:
    """Return the fields of a story with every disagreement settled as chosen."""
    settled = dict(fields)
    texts = {path: [chunk.text for chunk in d.chunks] for path, d in disputes.items() if d.chunks}
    for place, choice in choices:
        if place.chunk is None:
            _put(settled, place.path, place.first if choice is Choice.FIRST else place.second)
        else:
            texts[place.path][place.chunk] = _chosen_text(place, choice)
    for path, parts in texts.items():
        _put(settled, path, "".join(parts))
    return settled


def _chosen_text(place: Disagreement, choice: Choice) -> str:
    match choice:
        case Choice.FIRST:
            return str(place.first)
        case Choice.SECOND:
            return str(place.second)
        case Choice.PROPOSAL:
            return place.proposal
    first, second = str(place.first), str(place.second)
    gap = "" if not first or first[-1].isspace() or second[:1].isspace() else " "
    return f"{first}{gap}{second}"


def _put(fields: dict[str, Any], path: str, value: Any) -> None:
    """Set a value inside tables; a key of a table may hold dots itself."""
    for name, inner in list(fields.items()):
        if isinstance(inner, dict) and path.startswith(f"{name}."):
            copy = dict(inner)
            _put(copy, path.removeprefix(f"{name}."), value)
            fields[name] = copy
            return
    if value is None:
        fields.pop(path, None)
    else:
        fields[path] = value
