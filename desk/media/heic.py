"""HEIC, as telephones write it; read only. Runs in the worker process only.

``pi_heif`` is BSD-licensed; its wheels hold libheif and libde265, which are LGPL-3 and linked
dynamically. No encoder is in them.
"""

from functools import cache

THREADS = 2  # each reserves address space, which is limited


@cache
def register() -> None:
    """Let Pillow read HEIC; takes a moment, so it is done for the first such file."""
    import pi_heif  # noqa: PLC0415 (see above)

    pi_heif.register_heif_opener(
        thumbnails=False, depth_images=False, aux_images=False, decode_threads=THREADS
    )
