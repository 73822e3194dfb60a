"""Revisions as stored bytes: compressed, alone or against an earlier revision.

Two revisions of one story differ in a few words. With the earlier one as prefix, what they share
costs nothing; deflate could not do it, its window of 32 KB ends within a long story.
"""

from zstandard import (
    DICT_TYPE_RAWCONTENT,
    FORMAT_ZSTD1_MAGICLESS,
    ZstdCompressionDict,
    ZstdCompressionParameters,
    ZstdCompressor,
    ZstdDecompressor,
    ZstdError,
)

_LEVEL = 9
_LARGEST = 64 * 1024 * 1024  # bytes of one revision; a damaged length must not fill the memory


class Unpackable(Exception):
    """The bytes cannot be unpacked: they, or their prefix, are damaged."""


def pack(raw: bytes, prefix: bytes | None = None) -> bytes:
    """Return ``raw`` compressed, against ``prefix`` when one is given."""
    parameters = ZstdCompressionParameters.from_level(
        _LEVEL, source_size=len(raw), dict_size=len(prefix or b""),
        format=FORMAT_ZSTD1_MAGICLESS, write_checksum=False, write_dict_id=False,
    )  # fmt: skip
    return ZstdCompressor(compression_params=parameters, dict_data=_dictionary(prefix)).compress(
        raw
    )


def unpack(packed: bytes, prefix: bytes | None = None) -> bytes:
    """Return the bytes that ``pack`` was given.

    Raises:
        Unpackable: They are damaged. Damage may also go unnoticed here; the hash shows it.
    """
    decompressor = ZstdDecompressor(dict_data=_dictionary(prefix), format=FORMAT_ZSTD1_MAGICLESS)
    try:
        with decompressor.stream_reader(packed, read_across_frames=False) as reader:
            raw = reader.read(_LARGEST + 1)
    except (ZstdError, MemoryError) as error:
        raise Unpackable(str(error)) from error
    if len(raw) > _LARGEST:
        raise Unpackable("too long")
    return raw


def unpacked_text(packed: object) -> str:
    """Return a packed text; an empty one when it is damaged, for such texts can be made anew."""
    try:
        return unpack(packed).decode() if isinstance(packed, bytes) else ""
    except (Unpackable, UnicodeDecodeError):
        return ""


def _dictionary(prefix: bytes | None) -> ZstdCompressionDict | None:
    if prefix is None:
        return None
    return ZstdCompressionDict(prefix, dict_type=DICT_TYPE_RAWCONTENT)
