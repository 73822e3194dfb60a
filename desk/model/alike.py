"""Pictures that look alike, by a fingerprint of 64 bits that small changes hardly touch.

The fingerprint says for eight rows of eight places whether the picture grows brighter there. A
copy that was made smaller, saved again or slightly retouched differs in a few bits; another moment
of the same scene in more.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
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
    """Finds the photos that look like another one.

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

    def near(self, look: str) -> list[tuple[int, str]]:
        """Return by how many bits photos differ from ``look``, and which, the nearest first."""
        if not is_look(look):
            return []
        bits = int(look, 16)
        places: set[int] = set()
        for known, part in zip(self._bands, _parts(bits), strict=True):
            if part in known:
                places.update(known[part])
        found = sorted(((self._photos[at][0] ^ bits).bit_count(), at) for at in places)
        return [(differing, self._photos[at][1]) for differing, at in found
                if differing <= MOST_BITS]  # fmt: skip


def resembling(new: Mapping[str, str], known: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return for new photos the one that looks most like each, if any does.

    The few that are new are remembered and the many that are known go by, once.

    Args:
        new: Fingerprints by photo, in the order in which they came.
        known: Photos and their fingerprints; those that are new may be among them.
    """
    looks = Looks()
    best: dict[str, tuple[int, str]] = {}
    for photo, fingerprint in new.items():
        if found := looks.near(fingerprint):
            best[photo] = found[0]
        looks.add(photo, fingerprint)
    for other, fingerprint in known:
        if other in new:
            continue
        for differing, photo in looks.near(fingerprint):
            if photo not in best or differing < best[photo][0] or best[photo][1] in new:
                best[photo] = (differing, other)
    return {photo: other for photo, (_differing, other) in best.items()}


_EDGES = [_BITS * band // _BANDS for band in range(_BANDS + 1)]
_CUTS = tuple((low, (1 << high - low) - 1) for low, high in pairwise(_EDGES))


def _parts(bits: int) -> list[int]:
    return [bits >> low & mask for low, mask in _CUTS]
