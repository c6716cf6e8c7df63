"""Messages that are pinned are found again, the newest first."""

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0027"
branch_labels = None
depends_on = None

INDEX = "ix_events_pinned"
PINNED = sa.text("pinned_at IS NOT NULL")


def upgrade() -> None:
    # Not in batch mode, which writes every row of the table anew.
    op.add_column("events", sa.Column("pinned_at", sa.BigInteger()))
    op.create_index(
        INDEX,
        "events",
        ["room_id", "pinned_at", "seq"],
        sqlite_where=PINNED,
        postgresql_where=PINNED,
    )


def downgrade() -> None:
    op.drop_index(INDEX, "events")
    op.drop_column("events", "pinned_at")
