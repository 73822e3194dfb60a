"""Pictures that look alike, by a fingerprint of 64 bits that small changes hardly touch.

The fingerprint says for eight rows of eight places whether the picture grows brighter there. A
copy that was made smaller, saved again or slightly retouched differs in a few bits; another moment
of the same scene in more.
"""

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

COLUMNS, ROWS = 9, 8  # of grey values that a fingerprint is made of
MOST_BITS = 4  # by which the fingerprints of pictures that look alike differ
FLAT = 12  # grey values; a picture with less between dark and light looks like any other
_BITS = 64
_BANDS = MOST_BITS + 1  # so that one of them is the same in both
_LOOK = re.compile(r"[0-9a-f]{16}")


def look(grey: Sequence[int]) -> str:
    """Return the fingerprint of ``ROWS`` times ``COLUMNS`` grey values (0 to 255), 16 digits.

    Empty when the picture is too flat to be recognised.
    """
    if max(grey) - min(grey) < FLAT:
        return ""
    bits = 0
    for row in range(0, COLUMNS * ROWS, COLUMNS):
        for place in range(row, row + COLUMNS - 1):
            bits = bits << 1 | (grey[place] < grey[place + 1])
    return f"{bits:016x}"


def is_look(text: str) -> bool:
    """Tell whether ``text`` is a fingerprint."""
    return _LOOK.fullmatch(text) is not None


class Looks:
    """Finds the photo that looks most like another, among hundred thousands.

    A fingerprint is cut into five bands: of two that differ in four bits at most, one band is the
    same. So only photos that share a band are compared.
    """

    def __init__(self) -> None:
        self._bands: list[dict[int, list[int]]] = [defaultdict(list) for _ in range(_BANDS)]
        self._photos: list[tuple[int, str]] = []

    def add(self, photo: str, look: str) -> None:
        """Remember how a photo looks; one without a fingerprint is left out."""
        if not is_look(look):
            return
        bits = int(look, 16)
        for band, part in enumerate(_parts(bits)):
            self._bands[band][part].append(len(self._photos))
        self._photos.append((bits, photo))

    def nearest(self, look: str) -> str:
        """Return the photo that looks most like ``look``, the first of several; empty for none."""
        if not is_look(look):
            return ""
        bits = int(look, 16)
        places = {
            place
            for band, part in enumerate(_parts(bits))
            for place in self._bands[band].get(part, ())
        }
        found = min((((self._photos[at][0] ^ bits).bit_count(), at) for at in places), default=None)
        return self._photos[found[1]][1] if found and found[0] <= MOST_BITS else ""


def _parts(bits: int) -> list[int]:
    edges = [_BITS * band // _BANDS for band in range(_BANDS + 1)]
    return [bits >> low & (1 << high - low) - 1 for low, high in pairwise(edges)]
