"""Kinds of photo files that the desk takes, told by their first bytes, never by their name."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FileKind:
    """A kind of photo file.

    Attributes:
        pillow: Name of the only Pillow decoder that may read it.
        extension: Without dot.
        media_type: IANA media type.
    """

    pillow: str
    extension: str
    media_type: str


JPEG = FileKind("JPEG", "jpg", "image/jpeg")
PNG = FileKind("PNG", "png", "image/png")
WEBP = FileKind("WEBP", "webp", "image/webp")
TIFF = FileKind("TIFF", "tif", "image/tiff")
GIF = FileKind("GIF", "gif", "image/gif")
AVIF = FileKind("AVIF", "avif", "image/avif")
HEIC = FileKind("HEIF", "heic", "image/heic")

_BEGINNINGS = (
    (b"\xff\xd8\xff", JPEG),
    (b"\x89PNG\r\n\x1a\n", PNG),
    (b"II*\0", TIFF),
    (b"MM\0*", TIFF),
    (b"II+\0", TIFF),
    (b"MM\0+", TIFF),
    (b"GIF87a", GIF),
    (b"GIF89a", GIF),
)
_USUAL_EXTENSIONS = {
    JPEG: {"jpg", "jpeg", "jpe", "jfif", "mpo"},
    PNG: {"png", "apng"},
    WEBP: {"webp"},
    TIFF: {"tif", "tiff"},
    GIF: {"gif"},
    AVIF: {"avif", "avifs"},
    HEIC: {"heic", "heif", "hif"},
}
_MOST_BRANDS = 64  # bytes of the ftyp box that are read
# Brands of ISO base media files; the general "mif1" says nothing about the coding.
_BRANDS = {
    b"avif": AVIF, b"avis": AVIF,
    b"heic": HEIC, b"heix": HEIC, b"heim": HEIC, b"heis": HEIC, b"hevc": HEIC, b"hevx": HEIC,
}  # fmt: skip


def kind_of(data: bytes) -> FileKind | None:
    """Return the kind of a file with the content ``data``; None when it is none of ours."""
    for beginning, kind in _BEGINNINGS:
        if data.startswith(beginning):
            return kind
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return WEBP
    return _of_brands(data)


def names_kind(extension: str, kind: FileKind) -> bool:
    """Tell whether ``extension`` (without dot) is usual for ``kind``."""
    return extension.lower() in _USUAL_EXTENSIONS[kind]


def is_usual(extension: str) -> bool:
    """Tell whether a file with ``extension`` (without dot) may be a photo that the desk takes."""
    return any(extension.lower() in usual for usual in _USUAL_EXTENSIONS.values())


def patterns() -> str:
    """Return what the names of photos end with, as file dialogs want it: ``*.jpg *.jpeg ...``."""
    return " ".join(f"*.{name}" for usual in _USUAL_EXTENSIONS.values() for name in sorted(usual))


def _of_brands(data: bytes) -> FileKind | None:
    """Return what the first known brand of an ISO base media file says.

    Source: ISO/IEC 14496-12, 4.3 (file type box); AVIF 1.1, section 6; ISO/IEC 23008-12, B.4.
    """
    if data[4:8] != b"ftyp":
        return None
    brands = data[8 : min(int.from_bytes(data[:4], "big"), _MOST_BRANDS)]
    named = (brands[at : at + 4] for at in range(0, len(brands), 4))
    return next((_BRANDS[brand] for brand in named if brand in _BRANDS), None)
