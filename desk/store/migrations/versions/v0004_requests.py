"""Room for picture requests, and a way to the stories that are due."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Create the table and the index."""
    op.create_table(
        "request",
        sa.Column("key", sa.Integer, nullable=False, autoincrement=False),
        sa.Column("id", sa.LargeBinary(16), nullable=False),
        sa.Column("article", sa.LargeBinary(16)),
        sa.Column("what", sa.Text, nullable=False),
        sa.Column("due", sa.Text, nullable=False),
        sa.Column("status", sa.Text, nullable=False),
        sa.Column("person", sa.LargeBinary(16)),
        sa.PrimaryKeyConstraint("key", name="pk_request"),
        sa.ForeignKeyConstraint(
            ["key"], ["document.key"], name="fk_request_key_document", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_request_article", "request", ["article"])
    op.create_index("ix_request_open", "request", ["due"], sqlite_where=sa.text("status = 'open'"))
    op.create_index(
        "ix_article_due", "article", ["due"], sqlite_where=sa.text("due != '' AND NOT is_deleted")
    )
