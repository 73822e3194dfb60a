"""Column types: ids as bytes.

A text id costs 36 or 64 bytes a row and again in every index; these cost 16 and 32.
"""

from uuid import UUID

from sqlalchemy import LargeBinary
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

DOCUMENT_BYTES = 16
REVISION_BYTES = 32


class Unreadable(Exception):
    """A stored value is not what the program writes: the file is damaged."""


class DocumentId(TypeDecorator[str]):
    """The UUID of a document."""

    impl = LargeBinary(DOCUMENT_BYTES)
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> bytes | None:  # noqa: ARG002
        """Return the 16 bytes of a UUID."""
        return None if value is None else UUID(value).bytes

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Return the UUID in canonical form."""
        if value is None:
            return None
        if not isinstance(value, bytes) or len(value) != DOCUMENT_BYTES:
            raise Unreadable(repr(value))
        return str(UUID(bytes=value))


class RevisionId(TypeDecorator[str]):
    """The SHA-256 of a revision or a file."""

    impl = LargeBinary(REVISION_BYTES)
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> bytes | None:  # noqa: ARG002
        """Return the 32 bytes of a hash."""
        return None if value is None else bytes.fromhex(value)

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Return the hash in lower-case hexadecimal."""
        if value is None:
            return None
        if not isinstance(value, bytes) or len(value) != REVISION_BYTES:
            raise Unreadable(repr(value))
        return value.hex()


def is_hash(text: str) -> bool:
    """Tell whether ``text`` is a SHA-256 in lower-case hexadecimal."""
    return len(text) == 2 * REVISION_BYTES and set(text) <= set("0123456789abcdef")
