"""What a finished command changed; the only message that travels upwards."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Changes:
    """Ids of the documents touched by one committed unit of work."""

    documents: frozenset[str] = frozenset()

    def __or__(self, other: "Changes") -> "Changes":
        return Changes(self.documents | other.documents)

    def __bool__(self) -> bool:
        return bool(self.documents)
