"""The inbox: what is in a thread is read with that thread."""

import sqlalchemy as sa
from alembic import op

revision = "0033"
down_revision = "0032"
branch_labels = None
depends_on = None

IN_THREAD = sa.text("thread IS NOT NULL")


def upgrade() -> None:
    # Not in batch mode, which writes every row of the table anew.
    op.add_column("inbox", sa.Column("thread", sa.BigInteger(), nullable=True))
    op.create_index(
        "ix_inbox_threads",
        "inbox",
        ["user_id", "room_id", "done"],
        sqlite_where=IN_THREAD,
        postgresql_where=IN_THREAD,
    )


def downgrade() -> None:
    op.drop_index("ix_inbox_threads", "inbox")
    op.drop_column("inbox", "thread")
