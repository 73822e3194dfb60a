"""Paint the photos of the sample newsroom into resources/sample: the same bytes every time.

They need NumPy, which the program itself does not: pip install numpy, then
python packaging/sample_photos. Captions and credits of some are written into the file as IPTC,
as agencies do; the articles bring those of the others.
"""

import sys
import zlib
from pathlib import Path

import landscapes
import numpy as np
import town
from paint import finish

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from desk.media.metadata_write import blocks  # noqa: E402  (the checkout, whether installed or not)

MAX_BYTES = 200_000
CREDIT = "Editorial Desk / sample"
SCENES = {
    "harbour-dusk": landscapes.harbour,
    "rice-terraces": landscapes.terraces,
    "volcano-dawn": landscapes.volcano,
    "railway-bridge": landscapes.bridge,
    "market-stall": town.market,
    "rain-street": town.rain,
    "football-night": town.football,
    "reading-room": town.reading_room,
}
TEXTS = {
    "volcano-dawn": {
        "caption": "Kolom abu membubung dari kawah Gunung Sorang, terlihat dari Desa Tirtalaya.",
        "alt": "Gunung berapi berbentuk kerucut dengan kolom abu kelabu saat fajar.",
        "city": "Tirtalaya",
    },
    "football-night": {
        "caption": "Pemain Persawana menyerang di babak kedua di Stadion Bahari, Sawana.",
        "alt": "Pertandingan sepak bola malam hari di stadion yang penuh penonton.",
        "city": "Sawana",
    },
}
EVERYWHERE = {
    "credit": CREDIT,
    "creator": "Editorial Desk",
    "copyright": "CC0 1.0",
    "usage_terms": "CC0 1.0: no rights reserved",
    "digital_source_type": "digitalCreation",
}


def paint(name: str, target: Path) -> int:
    """Write one photo; return its size in bytes."""
    rng = np.random.default_rng(zlib.crc32(name.encode()))
    picture = SCENES[name](rng)
    metadata = blocks(EVERYWHERE | TEXTS.get(name, {}), {})
    for quality, grain in ((80, 0.016), (80, 0.01), (76, 0.006), (70, 0.003)):
        image = finish(picture, np.random.default_rng(1), grain)
        image.save(
            target, quality=quality, optimize=True, progressive=True, dpi=(300, 300),
            xmp=metadata.xmp, extra=metadata.app13,
        )  # fmt: skip
        if target.stat().st_size <= MAX_BYTES:
            break
    return target.stat().st_size


def main() -> None:
    """Paint all, or those that are named."""
    folder = ROOT / "resources" / "sample"
    folder.mkdir(parents=True, exist_ok=True)
    for name in sys.argv[1:] or SCENES:
        print(f"{name}.jpg: {paint(name, folder / f'{name}.jpg'):,} bytes")


if __name__ == "__main__":
    main()
