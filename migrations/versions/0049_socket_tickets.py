"""Tickets, each of which opens one socket or stream of its session."""

import sqlalchemy as sa
from alembic import op

revision = "0049"
down_revision = "0048"
branch_labels = None
depends_on = None

TEXT = sa.String().with_variant(sa.String(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "socket_tickets",
        sa.Column("ticket_hash", TEXT, nullable=False),
        sa.Column("session_id", TEXT, nullable=False),
        sa.Column("scopes", TEXT, nullable=True),
        sa.Column("rooms", TEXT, nullable=True),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["session_id"],
            ["sessions.id"],
            name=op.f("fk_socket_tickets_session_id_sessions"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("ticket_hash", name=op.f("pk_socket_tickets")),
    )
    op.create_index(op.f("ix_socket_tickets_session_id"), "socket_tickets", ["session_id"])


def downgrade() -> None:
    op.drop_table("socket_tickets")
