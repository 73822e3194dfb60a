"""Work on one photo of 24 megapixels. ``python -m bench.photo_work WORK PHOTO FOLDER``.

Each measurement is a fresh process and tells its CPU time: what else the machine does counts less.
"""

import hashlib
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PIL import Image, ImageChops, ImageOps

from bench.processes import peak_mb, tell
from desk.media import examination, guards, metadata_read, rendering, worker
from desk.media.rendition_plan import FORMATS, RenditionPlan

SIZE_PX = (6000, 4000)
WIDTHS_PX = (2000, 1200, 800, 400)
TEXTS = {"caption": "Pedagang menata cabai.", "credit": "Antara", "alt": "Cabai merah"}
_OCTAVES = (8, 32, 128, 512)
_SEED = 7


def photo(cache: Path) -> Path:
    """Return a photo with the detail of a real one; drawn once."""
    path = cache / "photo-24mp.jpg"
    if not path.exists():
        chance = random.Random(_SEED)  # noqa: S311 (no secret)
        bands = [_band(chance) for _ in range(3)]
        partial = path.with_suffix(".part")
        Image.merge("RGB", bands).save(partial, "JPEG", quality=90, subsampling="4:2:0")
        partial.rename(path)
    return path


def _band(chance: random.Random) -> Image.Image:
    """Return a gradient under noise of several sizes and grain."""
    band = Image.linear_gradient("L").rotate(90 * chance.randrange(4)).resize(SIZE_PX)
    for cells in _OCTAVES:
        noise = Image.new("L", (cells, cells * 2 // 3))
        noise.putdata([chance.randrange(256) for _ in range(noise.width * noise.height)])
        coarse = noise.resize(SIZE_PX, Image.Resampling.BICUBIC)
        band = Image.blend(band, coarse, 0.25)
    return ImageChops.add(band, Image.effect_noise(SIZE_PX, 12), scale=1, offset=-128)


def renditions(path: Path, folder: Path) -> None:
    """Write four widths in both formats, as an export does."""
    rendering.render(RenditionPlan(path, "ours", WIDTHS_PX, TEXTS, formats=tuple(FORMATS)), folder)


def intake(path: Path, folder: Path) -> None:
    """Examine a photo and write its previews."""
    examination.examine(path, folder)


def full_decode(path: Path, folder: Path) -> None:
    """Give the same results as ``intake`` from a plain full decoding, as Pillow's manual does."""
    data = path.read_bytes()
    hashlib.sha256(data).hexdigest()
    guards.scans(data)
    with Image.open(path) as image:
        metadata_read.read(image)
        image.load()
        upright = ImageOps.exif_transpose(image)
        for longest_px, quality in ((1600, 85), (400, 80)):
            scale = longest_px / max(upright.size)
            size = round(upright.width * scale), round(upright.height * scale)
            made = upright.resize(size, Image.Resampling.LANCZOS)
            made.save(folder / f"full-{longest_px}.jpg", quality=quality)


WORK: dict[str, Callable[[Path, Path], None]] = {
    "renditions": renditions,
    "intake": intake,
    "full_decode": full_decode,
}


def main() -> None:
    """Measure and print."""
    name, path, folder = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    Image.MAX_IMAGE_PIXELS = worker.PILLOW_MAX_PIXELS
    before = time.process_time()
    WORK[name](path, folder)
    tell({"cpu_ms": (time.process_time() - before) * 1_000, "peak_mb": peak_mb()})


if __name__ == "__main__":
    main()
