"""The tables of a store.

``document``, ``revision`` and ``parent`` are the truth; ``local`` and ``undo`` belong to this
laptop. All others are derived: ``desk.store.derived`` can make them anew. A derived row holds its
own document's fields and the ids of others; names and captions are joined.
"""

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    text,
)

from desk.store.column_types import DocumentId, RevisionId

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _key() -> Column[int]:
    return Column(
        "key", Integer, ForeignKey("document.key", ondelete="CASCADE"), primary_key=True,
        autoincrement=False,
    )  # fmt: skip


document = Table(
    "document",
    metadata,
    Column("key", Integer, primary_key=True),
    Column("id", DocumentId, nullable=False),
    Column("kind", Text, nullable=False),
    Index(None, "id", unique=True),
    Index(None, "kind"),
)

revision = Table(
    "revision",
    metadata,
    Column("seq", Integer, primary_key=True),  # grows for ever, for amended rows too
    Column("id", RevisionId, nullable=False),
    Column("document", Integer, ForeignKey("document.key"), nullable=False),
    Column("time_ms", Integer, nullable=False),
    Column("is_open", Boolean(create_constraint=False), nullable=False),  # local
    Column("parent", Integer),  # the row of one of its parents; others are in ``parent``
    # The sealed revision that ``packed`` needs to be unpacked; NULL: it is whole itself.
    Column("prefix", Integer, ForeignKey("revision.seq")),
    Column("packed", LargeBinary, nullable=False),  # zstd of the canonical JSON; never changes
    Index(None, "id", unique=True),
    Index(None, "document"),
    Index("ix_revision_open", "document", sqlite_where=text("is_open")),
    Index("ix_revision_prefix", "prefix", sqlite_where=text("prefix IS NOT NULL")),
    sqlite_autoincrement=True,
)

parent = Table(
    "parent",
    metadata,
    Column(
        "child", Integer, ForeignKey("revision.seq", ondelete="CASCADE"), primary_key=True,
        autoincrement=False,
    ),
    Column("id", RevisionId, primary_key=True),  # a further parent, or one unknown here
    sqlite_with_rowid=False,
)  # fmt: skip

newest = Table(
    "newest",  # the newest revision of each document, whole; apart, so that ``revision`` only grows
    metadata,
    Column(
        "document", Integer, ForeignKey("document.key", ondelete="CASCADE"), primary_key=True,
        autoincrement=False,
    ),
    Column("revision", Integer, ForeignKey("revision.seq", ondelete="CASCADE"), nullable=False),
    Column("packed", LargeBinary, nullable=False),
    Index(None, "revision"),
)  # fmt: skip

article = Table(
    "article",
    metadata,
    _key(),
    Column("id", DocumentId, nullable=False),
    Column("headline", Text, nullable=False),
    Column("slug", Text, nullable=False),
    Column("section", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("due", Text, nullable=False),
    Column("updated_ms", Integer, nullable=False),
    Column("words", Integer, nullable=False),
    Column("is_settled", Boolean(create_constraint=False), nullable=False),
    Column("is_deleted", Boolean(create_constraint=False), nullable=False),
    Index(None, "id", unique=True),
    Index("ix_article_listed", "updated_ms", "id", sqlite_where=text("NOT is_deleted")),
    Index(
        "ix_article_status", "status", "updated_ms", "id", sqlite_where=text("NOT is_deleted")
    ),
    Index(
        "ix_article_section", "section", "updated_ms", "id", sqlite_where=text("NOT is_deleted")
    ),
    Index("ix_article_slug", "slug", sqlite_where=text("NOT is_deleted")),
)  # fmt: skip

assignment = Table(
    "assignment",
    metadata,
    Column("article", Integer, ForeignKey("article.key", ondelete="CASCADE"), primary_key=True),
    Column("role", Text, primary_key=True),  # authors or editors
    Column("position", Integer, primary_key=True),
    Column("person", DocumentId, nullable=False),
    Index(None, "person"),
    sqlite_with_rowid=False,
)

placement = Table(
    "placement",
    metadata,
    Column("article", Integer, ForeignKey("article.key", ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("photo", DocumentId, nullable=False),
    Column("role", Text, nullable=False),
    Index(None, "photo"),
    sqlite_with_rowid=False,
)

# What a filter of photos asks, after what they are sorted by: no row needs to be read for it.
_PHOTO_MARKS = (
    "is_rejected", "rating", "colour", "rights", "lacks_caption", "lacks_credit", "lacks_alt",
    "is_looked_at", "is_differing", "is_deleted",
)  # fmt: skip


def _photo_order(name: str, *columns: str) -> Index:
    marks = (mark for mark in _PHOTO_MARKS if mark not in columns)
    return Index(f"ix_photo_{name}", *columns, *marks, sqlite_where=text("NOT is_deleted"))


photo = Table(
    "photo",
    metadata,
    _key(),
    Column("id", DocumentId, nullable=False),
    Column("is_deleted", Boolean(create_constraint=False), nullable=False),
    Column("updated_ms", Integer, nullable=False),
    Column("rating", Integer, nullable=False),
    Column("colour", Text, nullable=False),
    Column("is_rejected", Boolean(create_constraint=False), nullable=False),
    Column("rights", Text, nullable=False),
    Column("rights_until", Text, nullable=False),
    Column("lacks_caption", Boolean(create_constraint=False), nullable=False),
    Column("lacks_credit", Boolean(create_constraint=False), nullable=False),
    Column("lacks_alt", Boolean(create_constraint=False), nullable=False),
    Column("is_looked_at", Boolean(create_constraint=False), nullable=False),
    Column("is_differing", Boolean(create_constraint=False), nullable=False),
    Column("created", Text, nullable=False),
    Column("width_px", Integer, nullable=False),
    Column("height_px", Integer, nullable=False),
    Column("file_name", Text(collation="NOCASE"), nullable=False),
    Column("extension", Text, nullable=False),
    Column("file", Text, nullable=False),
    Column("pixels", Text, nullable=False),
    Column("look", Text, nullable=False),
    Column("caption", Text, nullable=False),
    Column("credit", Text, nullable=False),
    Column("alt", Text, nullable=False),
    Column("headline", Text, nullable=False),
    Column("creator", Text, nullable=False),
    Index(None, "id", unique=True),
    Index("ix_photo_pixels", "pixels", sqlite_where=text("pixels <> ''")),
    _photo_order("added", "key"),
    _photo_order("changed", "updated_ms", "key"),
    _photo_order("taken", "created", "key"),
    _photo_order("name", "file_name", "key"),
    _photo_order("rating", "rating", "key"),
)

person = Table(
    "person",
    metadata,
    _key(),
    Column("id", DocumentId, nullable=False),
    Column("name", Text, nullable=False),
    Column("same_as", DocumentId),
    Column("is_deleted", Boolean(create_constraint=False), nullable=False),
    Index(None, "id", unique=True),
    Index(None, "name"),
    Index("ix_person_same_as", "same_as", sqlite_where=text("same_as IS NOT NULL")),
)

receipt = Table(
    "receipt",
    metadata,
    _key(),
    Column("id", DocumentId, nullable=False),
    Column("article", DocumentId),
    Column("revision", RevisionId),
    Column("edition", Text, nullable=False),
    Column("target", Text, nullable=False),
    Column("folder", Text, nullable=False),
    Column("person", DocumentId),  # who exported
    Column("time_ms", Integer, nullable=False),
    Column("overrides", Integer, nullable=False),
    Index(None, "time_ms", "id"),
    Index(None, "article", "time_ms"),
)

label = Table(
    "label",
    metadata,
    _key(),
    Column("article", DocumentId),
    Column("revision", RevisionId),
    Column("name", Text, nullable=False),
    Index(None, "revision"),
)

search_text = Table(
    "search_text",  # what the index "search" holds, exactly
    metadata,
    _key(),
    Column("packed", LargeBinary, nullable=False),
)

local = Table(
    "local",
    metadata,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
    sqlite_with_rowid=False,
)

undo = Table(
    "undo",  # of typing, for a story that is open in a tab
    metadata,
    Column(
        "document", Integer, ForeignKey("document.key", ondelete="CASCADE"), primary_key=True,
        autoincrement=False,
    ),
    Column("field", Text, primary_key=True),
    Column("digest", RevisionId, nullable=False),  # of the text that the steps belong to
    Column("packed", LargeBinary, nullable=False),  # zstd of JSON
)  # fmt: skip

# Worded as the partial indexes are, without which SQLite would not use them.
LISTED_ARTICLE = text("NOT article.is_deleted")
LISTED_PHOTO = text("NOT photo.is_deleted")

DERIVED = (article, assignment, placement, photo, person, receipt, label)
