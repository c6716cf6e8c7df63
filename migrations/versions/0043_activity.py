"""When somebody did something in a room last: messages that expire do not make it look alive."""

import sqlalchemy as sa
from alembic import op

revision = "0043"
down_revision = "0042"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        "room_heads",
        sa.Column("active_at", sa.BigInteger(), server_default="0", nullable=False),
    )
    op.execute("UPDATE room_heads SET active_at = last_at")


def downgrade() -> None:
    op.drop_column("room_heads", "active_at")
