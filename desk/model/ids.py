"""Identifiers: UUIDv7 for documents, UUIDv8 for photos, SHA-256 for revisions.

Source: RFC 9562, sections 5.7 (version 7) and 5.8 (version 8).
"""

import hashlib
from uuid import UUID

MIN_ABBREVIATION = 4  # characters; shorter beginnings or ends of an id are not looked up


def new_id(time_ms: int, randomness: bytes) -> str:
    """Return a UUIDv7: ids made later sort later.

    Args:
        time_ms: Unix time in milliseconds, 48 bits.
        randomness: At least 10 random bytes.
    """
    tail = int.from_bytes(randomness[:10], "big")
    value = (time_ms & (1 << 48) - 1) << 80 | tail
    return str(_versioned(value, 7))


def photo_id(sha256: str) -> str:
    """Return the UUIDv8 of a photo: the same file is the same photo on every laptop."""
    return str(_versioned(int(sha256[:32], 16), 8))


def digest(data: bytes) -> str:
    """Return the SHA-256 of ``data`` in lower-case hexadecimal, 64 characters."""
    return hashlib.sha256(data).hexdigest()


def is_id(text: str) -> bool:
    """Tell whether ``text`` is a document id in canonical form."""
    try:
        return str(UUID(text)) == text
    except ValueError:
        return False


def _versioned(value: int, version: int) -> UUID:
    value = value & ~(0xF << 76) | version << 76
    return UUID(int=value & ~(0x3 << 62) | 0x2 << 62)
