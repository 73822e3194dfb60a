"""Changes of a text as widgets count them: in UTF-16 code units."""

from typing import NamedTuple


class Delta(NamedTuple):
    """Replace the text ``removed`` that stands at ``position`` by ``inserted``.

    Attributes:
        position: In UTF-16 units from the beginning of the text.
        removed: What stands there before the change, exactly.
        inserted: What stands there afterwards.
    """

    position: int
    removed: str
    inserted: str

    @property
    def end(self) -> int:
        """Where the removed text ends."""
        return self.position + utf16_length(self.removed)

    @property
    def new_end(self) -> int:
        """Where the inserted text ends."""
        return self.position + utf16_length(self.inserted)

    @property
    def growth(self) -> int:
        """By how many units the text becomes longer; below zero: shorter."""
        return utf16_length(self.inserted) - utf16_length(self.removed)

    @property
    def inverse(self) -> "Delta":
        """The change that takes this one back."""
        return Delta(self.position, self.inserted, self.removed)


def utf16_length(text: str) -> int:
    """Return how many UTF-16 code units ``text`` takes."""
    if text.isascii():
        return len(text)
    return len(utf16(text)) // 2


def utf16(text: str) -> bytes:
    """Return ``text`` in little-endian UTF-16; halves of pairs survive."""
    return text.encode("utf-16-le", "surrogatepass")


def utf16_text(units: bytes) -> str:
    """Return what ``utf16`` was made of."""
    return units.decode("utf-16-le", "surrogatepass")


def part(text: str, start: int, end: int) -> str:
    """Return the units of ``text`` from ``start`` to ``end``."""
    return text[start:end] if text.isascii() else utf16_text(utf16(text)[2 * start : 2 * end])
