"""Incoming webhooks: the secret addresses at which other programs write in a room."""

import sqlalchemy as sa
from alembic import op

revision = "0050"
down_revision = "0049"
branch_labels = None
depends_on = None

TEXT = sa.String().with_variant(sa.String(collation="C"), "postgresql")
TABLE = "incoming_webhooks"


def upgrade() -> None:
    op.create_table(
        TABLE,
        sa.Column("id", TEXT, nullable=False),
        sa.Column("room_id", TEXT, nullable=False),
        sa.Column("bot_id", TEXT, nullable=False),
        sa.Column("secret_hash", TEXT, nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("last_used_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["room_id"], ["rooms.id"], name=op.f(f"fk_{TABLE}_room_id_rooms"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["bot_id"], ["users.id"], name=op.f(f"fk_{TABLE}_bot_id_users"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{TABLE}")),
        sa.UniqueConstraint("bot_id", name=op.f(f"uq_{TABLE}_bot_id")),
        sa.UniqueConstraint("secret_hash", name=op.f(f"uq_{TABLE}_secret_hash")),
    )
    op.create_index(op.f(f"ix_{TABLE}_room_id"), TABLE, ["room_id"])


def downgrade() -> None:
    op.drop_table(TABLE)
