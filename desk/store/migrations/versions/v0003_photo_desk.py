"""Rows of photos with all that a contact sheet asks; made anew from their revisions."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

_MARKS = (
    "is_rejected", "rating", "colour", "rights", "lacks_caption", "lacks_credit", "lacks_alt",
    "is_looked_at", "is_differing", "is_deleted",
)  # fmt: skip


def upgrade() -> None:
    """Put an empty table in the place of the old one; ``migrate`` fills it."""
    op.drop_table("photo")
    op.create_table(
        "photo",
        sa.Column("key", sa.Integer, nullable=False, autoincrement=False),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        _switch("is_deleted"),
        sa.Column("updated_ms", sa.Integer, nullable=False),
        sa.Column("rating", sa.Integer, nullable=False),
        sa.Column("colour", sa.Text, nullable=False),
        _switch("is_rejected"),
        sa.Column("rights", sa.Text, nullable=False),
        sa.Column("rights_until", sa.Text, nullable=False),
        _switch("lacks_caption"),
        _switch("lacks_credit"),
        _switch("lacks_alt"),
        _switch("is_looked_at"),
        _switch("is_differing"),
        sa.Column("created", sa.Text, nullable=False),
        sa.Column("width_px", sa.Integer, nullable=False),
        sa.Column("height_px", sa.Integer, nullable=False),
        sa.Column("file_name", sa.Text(collation="NOCASE"), nullable=False),
        sa.Column("extension", sa.Text, nullable=False),
        sa.Column("file", sa.Text, nullable=False),
        sa.Column("pixels", sa.Text, nullable=False),
        sa.Column("look", sa.Text, nullable=False),
        sa.Column("caption", sa.Text, nullable=False),
        sa.Column("credit", sa.Text, nullable=False),
        sa.Column("alt", sa.Text, nullable=False),
        sa.Column("headline", sa.Text, nullable=False),
        sa.Column("creator", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_photo"),
        sa.ForeignKeyConstraint(
            ["key"], ["document.key"], name="fk_photo_key_document", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_photo_id", "photo", ["id"], unique=True)
    op.create_index("ix_photo_pixels", "photo", ["pixels"], sqlite_where=sa.text("pixels <> ''"))
    _create_order("added", "key")
    _create_order("changed", "updated_ms", "key")
    _create_order("taken", "created", "key")
    _create_order("name", "file_name", "key")
    _create_order("rating", "rating", "key")


def _switch(name: str) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean(create_constraint=False), nullable=False)


def _create_order(name: str, *columns: str) -> None:
    marks = [mark for mark in _MARKS if mark not in columns]
    op.create_index(
        f"ix_photo_{name}", "photo", [*columns, *marks], sqlite_where=sa.text("NOT is_deleted")
    )
