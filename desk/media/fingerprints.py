"""What two files of the same picture have in common. Runs in the worker process only."""

import hashlib

from PIL import Image

from desk.model import alike


def pixels(preview: Image.Image, size_px: tuple[int, int]) -> str:
    """Return the SHA-256 of what is to be seen: it ignores metadata and how the file is packed.

    The preview stands for the picture, since decoding all of it takes several times as long.

    Args:
        preview: Upright and sRGB.
        size_px: Of the original, upright.
    """
    width_px, height_px = size_px
    found = hashlib.sha256(f"{width_px}x{height_px} {preview.size}".encode())
    found.update(preview.tobytes())
    return found.hexdigest()


def look(thumbnail: Image.Image) -> str:
    """Return how the picture looks; see ``desk.model.alike``."""
    size = (alike.COLUMNS, alike.ROWS)
    small = thumbnail.convert("L").resize(size, Image.Resampling.BOX)
    return alike.look(small.tobytes())
