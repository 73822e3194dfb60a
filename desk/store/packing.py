"""Revisions as stored bytes: compressed, alone or against an earlier revision.

Two revisions of one story differ in a few words. With the earlier one as prefix, what they share
costs nothing; deflate could not do it, its window of 32 KB ends within a long story.
"""

from zstandard import (
    CONTENTSIZE_UNKNOWN,
    DICT_TYPE_RAWCONTENT,
    ZstdCompressionDict,
    ZstdCompressionParameters,
    ZstdCompressor,
    ZstdDecompressor,
    ZstdError,
    frame_content_size,
)

_LEVEL = 9
_LARGEST = 64 * 1024 * 1024  # bytes of one revision; a damaged length must not fill the memory


class Unpackable(Exception):
    """The bytes cannot be unpacked: they, or their prefix, are damaged."""


def pack(raw: bytes, prefix: bytes | None = None) -> bytes:
    """Return ``raw`` compressed, against ``prefix`` when one is given."""
    parameters = ZstdCompressionParameters.from_level(
        _LEVEL, source_size=len(raw), dict_size=len(prefix or b""),
        write_checksum=False, write_dict_id=False,
    )  # fmt: skip
    compressor = ZstdCompressor(compression_params=parameters, dict_data=_dictionary(prefix))
    return compressor.compress(raw)


def unpack(packed: bytes, prefix: bytes | None = None) -> bytes:
    """Return the bytes that ``pack`` was given.

    Raises:
        Unpackable: They are damaged. Damage may also go unnoticed here; the hash shows it.
    """
    return _unpack(ZstdDecompressor(dict_data=_dictionary(prefix)), packed)


class TextUnpacker:
    """Unpacks many texts quickly; for one thread at a time."""

    def __init__(self) -> None:
        self._decompressor = ZstdDecompressor()

    def text(self, packed: object) -> str:
        """Return a packed text; an empty one when it is damaged, for it can be made anew."""
        try:
            return _unpack(self._decompressor, packed).decode() if isinstance(packed, bytes) else ""
        except (Unpackable, UnicodeDecodeError):
            return ""


def _unpack(decompressor: ZstdDecompressor, packed: bytes) -> bytes:
    try:
        length = frame_content_size(packed)
        if length == CONTENTSIZE_UNKNOWN or length > _LARGEST:
            raise Unpackable(f"length {length}")
        return decompressor.decompress(packed)
    except (ZstdError, MemoryError) as error:
        raise Unpackable(str(error)) from error


def _dictionary(prefix: bytes | None) -> ZstdCompressionDict | None:
    return None if prefix is None else ZstdCompressionDict(prefix, dict_type=DICT_TYPE_RAWCONTENT)
