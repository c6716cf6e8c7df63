"""An index of the rooms to join, by name."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

JOINABLE = sa.text("kind = 'public' AND archived_at IS NULL")


def upgrade() -> None:
    op.create_index(
        "ix_rooms_joinable",
        "rooms",
        ["name_key", "id"],
        sqlite_where=JOINABLE,
        postgresql_where=JOINABLE,
    )


def downgrade() -> None:
    op.drop_index("ix_rooms_joinable", "rooms")
