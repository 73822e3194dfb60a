"""The process that opens photo files, so that a hostile one harms nothing else.

Run as ``python -m desk.media.worker``; spoken to through ``desk.child``. A request is
``{"do": "examine" | "render", ...}``; an answer what was asked, or ``{"error": code, "details"}``.
"""

import contextlib
import ctypes
import sys
import warnings
from pathlib import Path

from PIL import AvifImagePlugin, Image, ImageFile

from desk.child import Answer, Request, serve
from desk.errors import DeskError, InputError
from desk.media import examination, guards, rendering
from desk.media.rendition_plan import plan_from

MEMORY_BYTES = 2 * 1024**3
# Pillow warns above this and refuses above twice as much: telephones make 200 megapixels.
PILLOW_MAX_PIXELS = guards.MAX_JPEG_PIXELS // 2
_M_MMAP_THRESHOLD = -3
_LARGE_BYTES = 1 << 20
AVIF_THREADS = 2  # each reserves address space, which is limited


def answer(request: Request) -> Answer:
    """Do what ``request`` asks; refusals are part of the answer."""
    original = Path(request["original"])
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # broken metadata is noted by what reads it
            return _done(original, request)
    except MemoryError:
        refused: DeskError = InputError("photo.too_many_pixels", file=guards.shown_name(original))
    except DeskError as error:
        refused = error
    return {"error": refused.code, "details": refused.details}


def _done(original: Path, request: Request) -> Answer:
    if request["do"] == "examine":
        return examination.examine(original, Path(request["cache"]))
    return {"files": rendering.render(plan_from(request), Path(request["folder"]))}


def main() -> None:
    """Serve until standard input ends."""
    Image.MAX_IMAGE_PIXELS = PILLOW_MAX_PIXELS
    ImageFile.LOAD_TRUNCATED_IMAGES = False
    _return_memory()
    AvifImagePlugin.DEFAULT_MAX_THREADS = AVIF_THREADS
    serve(answer, MEMORY_BYTES)


def _return_memory() -> None:
    """Have the pixels of each photo given back to the system when they are done with.

    Source: mallopt(3): by itself the GNU library learns to keep blocks as large as these.
    """
    if sys.platform != "linux":
        return
    with contextlib.suppress(OSError, AttributeError):  # another C library
        ctypes.CDLL(None).mallopt(_M_MMAP_THRESHOLD, _LARGE_BYTES)


if __name__ == "__main__":
    main()
