"""Four widths by pyvips, each from the next larger one. ``python vips_cascade.py PHOTO FOLDER``.

Runs in an environment of its own, where nothing of ours is installed.
"""

import json
import sys
import time
from pathlib import Path

import pyvips

WIDTHS_PX = (2000, 1200, 800, 400)
NO_LIMIT = 100_000


def main() -> None:
    """Measure and print."""
    path, folder = sys.argv[1], Path(sys.argv[2])
    before = time.process_time()
    image = None
    for width in WIDTHS_PX:
        if image is None:
            image = pyvips.Image.thumbnail(path, width, height=NO_LIMIT).copy_memory()
        else:
            image = image.thumbnail_image(width, height=NO_LIMIT).copy_memory()
        name = str(folder / f"vips-{width}")
        image.jpegsave(f"{name}.jpg", Q=82, interlace=True, optimize_coding=True, keep="none")
        image.webpsave(f"{name}.webp", Q=80, effort=4, keep="none")
    told = {"cpu_ms": (time.process_time() - before) * 1_000}
    sys.stdout.write(json.dumps(told) + "\n")


if __name__ == "__main__":
    main()
