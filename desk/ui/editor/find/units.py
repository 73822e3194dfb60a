"""Positions in characters, as Python counts them, and in UTF-16 units, as Qt does."""

from bisect import bisect_left

from desk.text.finding import Match


class Units:
    """Turns positions of one text into each other."""

    def __init__(self, text: str) -> None:
        self._text = text
        # Positions of the characters that take two units: emoji, rare ideographs.
        wide = [] if text.isascii() else [at for at, char in enumerate(text) if char > "\uffff"]
        self._wide = wide
        self._wide_units = [at + count for count, at in enumerate(wide)]

    def in_units(self, match: Match) -> Match:
        """Return the place of characters in units."""
        return Match(self._unit(match.start), self._unit(match.end))

    def in_characters(self, match: Match) -> Match:
        """Return the place of units in characters."""
        return Match(self._character(match.start), self._character(match.end))

    def cut(self, start: int, end: int) -> str:
        """Return the text between two positions in units."""
        return self._text[self._character(start) : self._character(end)]

    def _unit(self, character: int) -> int:
        return character + bisect_left(self._wide, character)

    def _character(self, unit: int) -> int:
        return unit - bisect_left(self._wide_units, unit)
