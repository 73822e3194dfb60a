"""Room for what undo of typing knows, until a story is left for good."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Create the table."""
    op.create_table(
        "undo",
        sa.Column("document", sa.Integer, nullable=False, autoincrement=False),
        sa.Column("field", sa.Text, nullable=False),
        sa.Column("digest", sa.LargeBinary(32), nullable=False),
        sa.Column("packed", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("document", "field", name="pk_undo"),
        sa.ForeignKeyConstraint(
            ["document"], ["document.key"], name="fk_undo_document_document", ondelete="CASCADE"
        ),
    )
