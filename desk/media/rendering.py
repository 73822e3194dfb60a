"""The worker's side of renditions: one decoding, each size from the next larger one."""

import hashlib
from io import BytesIO
from pathlib import Path
from typing import Any

from PIL import Image

from desk.errors import StoreError
from desk.media import guards
from desk.media.metadata_write import Blocks, blocks
from desk.media.pixels import Original, scaled, smaller, srgb_profile
from desk.media.rendition_plan import RenditionPlan

QUALITY = 82


def render(plan: RenditionPlan, folder: Path) -> list[dict[str, Any]]:
    """Write the renditions of ``plan`` into ``folder`` and describe them, widest first.

    Raises:
        InputError: The original is refused.
        StoreError: ``rendition.unwritable``.
    """
    name = guards.shown_name(plan.original)
    data = guards.read(plan.original)
    original = Original(data, guards.recognise(data, name), name)
    width_px, _ = original.size_px
    widths_px = _possible(plan.widths_px, width_px)
    sizes_px = [scaled(original.size_px, wanted_px / width_px) for wanted_px in widths_px]
    metadata = blocks(plan.texts, plan.lists)
    pixels = original.picture(sizes_px[0]).pixels
    described = []
    for size_px in sizes_px:
        pixels = smaller(pixels, size_px)
        path = folder / f"{plan.name}-{pixels.width}.jpg"
        described.append(_written(_jpeg(pixels, metadata), path, pixels))
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
