"""Settled requests are found by the message that they are about: its deletion blanks them."""

import sqlalchemy as sa
from alembic import op

revision = "0037"
down_revision = "0036"
branch_labels = None
depends_on = None

INDEX = "ix_settled_requests_seq"


def upgrade() -> None:
    op.create_index(INDEX, "settled_requests", ["room_id", "seq"])
    # Of messages that were deleted before.
    op.execute(
        sa.text(
            "UPDATE settled_requests SET digest = :nothing WHERE EXISTS (SELECT 1 FROM events "
            "WHERE events.room_id = settled_requests.room_id "
            "AND events.seq = settled_requests.seq AND events.deleted)"
        ).bindparams(nothing=b"")
    )


def downgrade() -> None:
    op.drop_index(INDEX, "settled_requests")
