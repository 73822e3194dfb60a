"""Room for how photos look, so that the same picture in another file is recognised."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0002"


def upgrade() -> None:
    """Create the table."""
    op.create_table(
        "appearance",
        sa.Column("key", sa.Integer, nullable=False, autoincrement=False),
        sa.Column("pixels", sa.LargeBinary(32)),
        sa.Column("look", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_appearance"),
        sa.ForeignKeyConstraint(
            ["key"], ["document.key"], name="fk_appearance_key_document", ondelete="CASCADE"
        ),
    )
