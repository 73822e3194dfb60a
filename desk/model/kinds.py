"""The kinds of documents that travel between laptops."""

from enum import StrEnum


class Kind(StrEnum):
    """What a document is; an older program relays kinds that it does not know."""

    ARTICLE = "article"
    PHOTO = "photo"
    PERSON = "person"
    PUBLICATION = "publication"
    NOTE = "note"
    REQUEST = "request"
    RECEIPT = "receipt"
    LABEL = "label"
    DEVICE = "device"
