"""A message may stand in a thread, and others hang things on it, reactions first."""

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None

TEXT = sa.String().with_variant(sa.String(collation="C"), "postgresql")
INDEX = "ix_events_thread"
IN_THREADS = sa.text("thread IS NOT NULL")


def upgrade() -> None:
    # Not in batch mode, which writes every row of the table anew.
    op.add_column("events", sa.Column("thread", sa.BigInteger()))
    op.add_column("events", sa.Column("extras", TEXT))
    op.create_index(
        INDEX,
        "events",
        ["room_id", "thread", "seq"],
        sqlite_where=IN_THREADS,
        postgresql_where=IN_THREADS,
    )


def downgrade() -> None:
    op.drop_index(INDEX, "events")
    op.drop_column("events", "extras")
    op.drop_column("events", "thread")
