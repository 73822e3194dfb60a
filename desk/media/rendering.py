"""The worker's side of renditions: one decoding, each size from the next larger one."""

import hashlib
from io import BytesIO
from pathlib import Path
from typing import Any

from PIL import Image

from desk.errors import StoreError
from desk.media import guards
from desk.media.cutting import cut
from desk.media.file_kinds import JPEG, WEBP
from desk.media.metadata_write import Blocks, blocks
from desk.media.pixels import Original, scaled, smaller, srgb_profile
from desk.media.rendition_plan import RenditionPlan
from desk.model.cropping import size_px

QUALITY = 82
WEBP_QUALITY = 80
WEBP_METHOD = 4  # 6 takes twice the time for 2 %


def render(plan: RenditionPlan, folder: Path) -> list[dict[str, Any]]:
    """Write the renditions of ``plan`` into ``folder`` and describe them, widest first.

    Raises:
        InputError: The original is refused.
        StoreError: ``rendition.unwritable``.
    """
    name = guards.shown_name(plan.original)
    data = guards.read(plan.original)
    original = Original(data, guards.recognise(data, name), name)
    del data  # a decoded photo takes the room of several files
    width, height = size_px(original.size_px, plan.box)
    shown_px = max(1, round(width)), max(1, round(height))
    widths_px = _possible(plan.widths_px, shown_px[0])
    sizes_px = [scaled(shown_px, wanted_px / shown_px[0]) for wanted_px in widths_px]
    metadata = blocks(plan.texts, plan.lists)
    pixels = cut(original, plan.box, sizes_px[0])
    described = []
    for size in sizes_px:
        pixels = smaller(pixels, size)
        for extension in plan.formats:
            path = folder / f"{plan.name}-{pixels.width}.{extension}"
            described.append(_written(_WRITERS[extension](pixels, metadata), path, pixels))
    return described


def _possible(wanted_px: tuple[int, ...], original_px: int) -> list[int]:
    """Return the widths that need no enlarging, widest first; at least one."""
    fitting = sorted({width for width in wanted_px if 0 < width <= original_px}, reverse=True)
    return fitting or [original_px]


def _written(data: bytes, path: Path, pixels: Image.Image) -> dict[str, Any]:
    try:
        path.write_bytes(data)
    except OSError as error:
        raise StoreError("rendition.unwritable", folder=str(path.parent)) from error
    return {
        "file_name": path.name,
        "width_px": pixels.width,
        "height_px": pixels.height,
        "bytes": len(data),
        "sha256": hashlib.sha256(data).hexdigest(),
    }


def _jpeg(pixels: Image.Image, metadata: Blocks) -> bytes:
    file = BytesIO()
    pixels.save(
        file,
        "JPEG",
        quality=QUALITY,
        subsampling="4:2:0",
        progressive=True,
        optimize=True,
        icc_profile=srgb_profile(),
        xmp=metadata.xmp,
        extra=metadata.app13,
        comment=b"",
    )
    return file.getvalue()


def _webp(pixels: Image.Image, metadata: Blocks) -> bytes:
    file = BytesIO()
    pixels.save(
        file,
        "WEBP",
        quality=WEBP_QUALITY,
        method=WEBP_METHOD,
        icc_profile=srgb_profile(),
        xmp=metadata.xmp,
        exif=b"",
    )
    return file.getvalue()


_WRITERS = {JPEG.extension: _jpeg, WEBP.extension: _webp}
