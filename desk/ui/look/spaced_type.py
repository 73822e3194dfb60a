"""The shipped type with more air between its lines.

``QPlainTextEdit`` keeps long stories fast and knows no line height: its layout takes what the type
says of itself. So the type says something else: a copy in memory, under a name of its own, whose
ascent and descent make lines of the height that is wanted. Selections, clicks and the cursor
follow, for they ask the same metrics.

Source: OpenType 1.9.1, tables ``hhea``, ``OS/2``, ``name`` and the checksums of a font.
"""

import struct

from PySide6.QtGui import QFontDatabase

from desk import resources
from desk.ui.look import scale

FILES = {
    scale.TEXT_FAMILY: (
        "Literata_400Regular.ttf",
        "Literata_400Regular_Italic.ttf",
        "Literata_700Bold.ttf",
    ),
    scale.INTERFACE_FAMILY: ("Inter_400Regular.ttf", "Inter_600SemiBold.ttf"),
    scale.MONO_FAMILY: ("JetBrainsMono_400Regular.ttf", "JetBrainsMono_700Bold.ttf"),
}
STEPS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
LOWEST_PERCENT = 100
STEP_PERCENT = 5


class SpacedType:
    """Gives families of type by their line height; each is made when it is first asked for."""

    def __init__(self) -> None:
        self._families: dict[tuple[str, str], str] = {}

    def family(self, family: str, line_percent: int) -> str:
        """Return the name of ``family`` with lines ``line_percent`` of the type's height.

        Steps of ``STEP_PERCENT``. Needs a QGuiApplication. A system that refuses the copy gets the
        family as it is.
        """
        number = round((line_percent - LOWEST_PERCENT) / STEP_PERCENT)
        step = STEPS[min(max(number, 0), len(STEPS) - 1)]
        if (family, step) not in self._families:
            self._families[family, step] = self._register(family, step)
        return self._families[family, step]

    def _register(self, family: str, step: str) -> str:
        percent = LOWEST_PERCENT + STEP_PERCENT * STEPS.index(step)
        name = f"{family[:-1]}{step}"
        for file in FILES[family]:
            data = (resources.root() / "fonts" / file).read_bytes()
            made = spaced(data, family, name, percent)
            if QFontDatabase.addApplicationFontFromData(made) < 0:
                return family
        return name


def spaced(font: bytes, family: str, name: str, line_percent: int) -> bytes:
    """Return a TrueType font under another name of the same length, with other line metrics.

    What is added or taken is divided evenly above and below, as CSS does with ``line-height``.

    Args:
        line_percent: Distance of two base lines, in per cent of the em.

    Source: CSS Inline Layout 3, 4.2 Leading.
    """
    made = bytearray(font)
    tables = _tables(font)
    em = int.from_bytes(font[tables["head"].at + 18 :][:2], "big")
    ascent, descent = struct.unpack_from(">hh", font, tables["hhea"].at + 4)
    above = ascent + (em * line_percent // 100 - (ascent - descent)) // 2
    below = em * line_percent // 100 - above
    struct.pack_into(">hhh", made, tables["hhea"].at + 4, above, -below, 0)
    struct.pack_into(">hhhHH", made, tables["OS/2"].at + 68, above, -below, 0, above, max(below, 0))
    names = slice(tables["name"].at, tables["name"].at + tables["name"].length)
    made[names] = _renamed(font[names], family, name)
    _sum_up(made, tables)
    return bytes(made)


class _Table:
    """Where a table of a font lies, and where the directory says so."""

    def __init__(self, entry: int, at: int, length: int) -> None:
        self.entry = entry
        self.at = at
        self.length = length


def _tables(font: bytes) -> dict[str, _Table]:
    (count,) = struct.unpack_from(">H", font, 4)
    found: dict[str, _Table] = {}
    for entry in range(12, 12 + 16 * count, 16):
        tag, _sum, at, length = struct.unpack_from(">4sIII", font, entry)
        found[tag.decode("latin-1")] = _Table(entry, at, length)
    return found


def _renamed(table: bytes, family: str, name: str) -> bytes:
    pairs = ((family, name), (family.replace(" ", ""), name.replace(" ", "")))  # PostScript's too
    for encoding in ("utf-16-be", "latin-1"):
        for old, new in pairs:
            table = table.replace(old.encode(encoding), new.encode(encoding))
    return table


def _sum_up(font: bytearray, tables: dict[str, _Table]) -> None:
    """Write the checksums anew; some systems refuse a font whose sums are wrong."""
    change = 0
    for tag in ("hhea", "OS/2", "name"):
        table = tables[tag]
        (old,) = struct.unpack_from(">I", font, table.entry + 4)
        new = _checksum(bytes(font[table.at : table.at + table.length]))
        struct.pack_into(">I", font, table.entry + 4, new)
        change += 2 * (new - old)  # once in the directory, once in the table
    place = tables["head"].at + 8
    (adjustment,) = struct.unpack_from(">I", font, place)
    struct.pack_into(">I", font, place, (adjustment - change) & 0xFFFFFFFF)


def _checksum(table: bytes) -> int:
    padded = table + b"\0" * (-len(table) % 4)
    words: tuple[int, ...] = struct.unpack(f">{len(padded) // 4}I", padded)
    return sum(words) & 0xFFFFFFFF
