"""First schema."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Create the tables."""
    _create_documents()
    _create_revisions()
    _create_articles()
    _create_article_links()
    _create_photos_and_people()
    _create_records()


def _create_documents() -> None:
    op.create_table(
        "document",
        sa.Column("key", sa.Integer, nullable=False),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_document"),
    )
    op.create_index("ix_document_id", "document", ["id"], unique=True)
    op.create_index("ix_document_kind", "document", ["kind"])
    op.create_table(
        "local",
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("value", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_local"),
        sqlite_with_rowid=False,
    )


def _create_revisions() -> None:
    op.create_table(
        "revision",
        sa.Column("seq", sa.Integer, nullable=False),
        sa.Column("id", sa.LargeBinary(32), nullable=False),
        sa.Column("document", sa.Integer, nullable=False),
        sa.Column("time_ms", sa.Integer, nullable=False),
        sa.Column("is_open", sa.Boolean(create_constraint=False), nullable=False),
        sa.Column("parent", sa.Integer, nullable=True),
        sa.Column("prefix", sa.Integer, nullable=True),
        sa.Column("packed", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("seq", name="pk_revision"),
        sa.ForeignKeyConstraint(
            ["document"], ["document.key"], name="fk_revision_document_document"
        ),
        sa.ForeignKeyConstraint(["prefix"], ["revision.seq"], name="fk_revision_prefix_revision"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_revision_document", "revision", ["document"])
    op.create_index("ix_revision_open", "revision", ["document"], sqlite_where=sa.text("is_open"))
    op.create_index("ix_revision_id", "revision", ["id"], unique=True)
    op.create_index(
        "ix_revision_prefix", "revision", ["prefix"], sqlite_where=sa.text("prefix IS NOT NULL")
    )
    op.create_table(
        "newest",
        sa.Column("document", sa.Integer, nullable=False, autoincrement=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("packed", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("document", name="pk_newest"),
        sa.ForeignKeyConstraint(
            ["document"], ["document.key"], name="fk_newest_document_document", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["revision"], ["revision.seq"], name="fk_newest_revision_revision", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_newest_revision", "newest", ["revision"])
    op.create_table(
        "parent",
        sa.Column("child", sa.Integer, nullable=False, autoincrement=False),
        sa.Column("id", sa.LargeBinary(32), nullable=False),
        sa.PrimaryKeyConstraint("child", "id", name="pk_parent"),
        sa.ForeignKeyConstraint(
            ["child"], ["revision.seq"], name="fk_parent_child_revision", ondelete="CASCADE"
        ),
        sqlite_with_rowid=False,
    )


def _create_articles() -> None:
    op.create_table(
        "article",
        sa.Column("key", sa.Integer, nullable=False, autoincrement=False),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("headline", sa.Text, nullable=False),
        sa.Column("slug", sa.Text, nullable=False),
        sa.Column("section", sa.Text, nullable=False),
        sa.Column("status", sa.Text, nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("due", sa.Text, nullable=False),
        sa.Column("updated_ms", sa.Integer, nullable=False),
        sa.Column("words", sa.Integer, nullable=False),
        sa.Column("is_settled", sa.Boolean(create_constraint=False), nullable=False),
        sa.Column("is_deleted", sa.Boolean(create_constraint=False), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_article"),
        sa.ForeignKeyConstraint(
            ["key"], ["document.key"], name="fk_article_key_document", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_article_id", "article", ["id"], unique=True)
    op.create_index(
        "ix_article_section",
        "article",
        ["section", "updated_ms", "id"],
        sqlite_where=sa.text("NOT is_deleted"),
    )
    op.create_index("ix_article_slug", "article", ["slug"], sqlite_where=sa.text("NOT is_deleted"))
    op.create_index(
        "ix_article_status",
        "article",
        ["status", "updated_ms", "id"],
        sqlite_where=sa.text("NOT is_deleted"),
    )
    op.create_index(
        "ix_article_listed", "article", ["updated_ms", "id"], sqlite_where=sa.text("NOT is_deleted")
    )


def _create_article_links() -> None:
    op.create_table(
        "assignment",
        sa.Column("article", sa.Integer, nullable=False),
        sa.Column("role", sa.Text, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("person", sa.LargeBinary(16), nullable=False),
        sa.PrimaryKeyConstraint("article", "role", "position", name="pk_assignment"),
        sa.ForeignKeyConstraint(
            ["article"], ["article.key"], name="fk_assignment_article_article", ondelete="CASCADE"
        ),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_assignment_person", "assignment", ["person"])
    op.create_table(
        "placement",
        sa.Column("article", sa.Integer, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("photo", sa.LargeBinary(16), nullable=False),
        sa.Column("role", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("article", "position", name="pk_placement"),
        sa.ForeignKeyConstraint(
            ["article"], ["article.key"], name="fk_placement_article_article", ondelete="CASCADE"
        ),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_placement_photo", "placement", ["photo"])


def _create_photos_and_people() -> None:
    op.create_table(
        "person",
        sa.Column("key", sa.Integer, nullable=False, autoincrement=False),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("same_as", sa.LargeBinary(16), nullable=True),
        sa.Column("is_deleted", sa.Boolean(create_constraint=False), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_person"),
        sa.ForeignKeyConstraint(
            ["key"], ["document.key"], name="fk_person_key_document", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_person_id", "person", ["id"], unique=True)
    op.create_index("ix_person_name", "person", ["name"])
    op.create_index(
        "ix_person_same_as", "person", ["same_as"], sqlite_where=sa.text("same_as IS NOT NULL")
    )
    op.create_table(
        "photo",
        sa.Column("key", sa.Integer, nullable=False, autoincrement=False),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("file", sa.Text, nullable=False),
        sa.Column("extension", sa.Text, nullable=False),
        sa.Column("file_name", sa.Text, nullable=False),
        sa.Column("caption", sa.Text, nullable=False),
        sa.Column("credit", sa.Text, nullable=False),
        sa.Column("alt", sa.Text, nullable=False),
        sa.Column("width_px", sa.Integer, nullable=False),
        sa.Column("height_px", sa.Integer, nullable=False),
        sa.Column("updated_ms", sa.Integer, nullable=False),
        sa.Column("is_deleted", sa.Boolean(create_constraint=False), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_photo"),
        sa.ForeignKeyConstraint(
            ["key"], ["document.key"], name="fk_photo_key_document", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_photo_id", "photo", ["id"], unique=True)
    op.create_index(
        "ix_photo_listed", "photo", ["updated_ms", "id"], sqlite_where=sa.text("NOT is_deleted")
    )


def _create_records() -> None:
    op.create_table(
        "label",
        sa.Column("key", sa.Integer, nullable=False, autoincrement=False),
        sa.Column("article", sa.LargeBinary(16), nullable=True),
        sa.Column("revision", sa.LargeBinary(32), nullable=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_label"),
        sa.ForeignKeyConstraint(
            ["key"], ["document.key"], name="fk_label_key_document", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_label_revision", "label", ["revision"])
    op.create_table(
        "receipt",
        sa.Column("key", sa.Integer, nullable=False, autoincrement=False),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("article", sa.LargeBinary(16), nullable=True),
        sa.Column("revision", sa.LargeBinary(32), nullable=True),
        sa.Column("edition", sa.Text, nullable=False),
        sa.Column("target", sa.Text, nullable=False),
        sa.Column("folder", sa.Text, nullable=False),
        sa.Column("person", sa.LargeBinary(16), nullable=True),
        sa.Column("time_ms", sa.Integer, nullable=False),
        sa.Column("overrides", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_receipt"),
        sa.ForeignKeyConstraint(
            ["key"], ["document.key"], name="fk_receipt_key_document", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_receipt_article_time_ms", "receipt", ["article", "time_ms"])
    op.create_index("ix_receipt_time_ms_id", "receipt", ["time_ms", "id"])
    op.create_table(
        "search_text",
        sa.Column("key", sa.Integer, nullable=False, autoincrement=False),
        sa.Column("packed", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_search_text"),
        sa.ForeignKeyConstraint(
            ["key"], ["document.key"], name="fk_search_text_key_document", ondelete="CASCADE"
        ),
    )
