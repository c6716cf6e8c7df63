"""Web push: browsers that get it, how far rooms were looked through, and what waits to be sent."""

import sqlalchemy as sa
from alembic import op

revision = "0061"
down_revision = "0060"
branch_labels = None
depends_on = None

TEXT = sa.String().with_variant(sa.String(collation="C"), "postgresql")
BROWSERS, CURSORS, WAITING = "push_subscriptions", "push_cursors", "push_waiting"
KEY = ("subscription_id", "room_id", "thread", "kind")


def upgrade() -> None:
    op.create_table(
        BROWSERS,
        sa.Column("id", TEXT, nullable=False),
        sa.Column("user_id", TEXT, nullable=False),
        sa.Column("session_id", TEXT, nullable=False),
        sa.Column("endpoint", TEXT, nullable=False),
        sa.Column("point", sa.LargeBinary(), nullable=False),
        sa.Column("auth", sa.LargeBinary(), nullable=False),
        sa.Column("origin", TEXT, nullable=False),
        sa.Column("language", TEXT, nullable=False),
        sa.Column("user_agent", TEXT, nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        _to("users", BROWSERS, "user_id"),
        _to("sessions", BROWSERS, "session_id"),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{BROWSERS}")),
        sa.UniqueConstraint("endpoint", name=op.f(f"uq_{BROWSERS}_endpoint")),
    )
    for column in ("user_id", "session_id"):
        op.create_index(op.f(f"ix_{BROWSERS}_{column}"), BROWSERS, [column])
    op.create_table(
        CURSORS,
        sa.Column("room_id", TEXT, nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        _to("rooms", CURSORS, "room_id"),
        sa.PrimaryKeyConstraint("room_id", name=op.f(f"pk_{CURSORS}")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        WAITING,
        sa.Column("subscription_id", TEXT, nullable=False),
        sa.Column("room_id", TEXT, nullable=False),
        sa.Column("thread", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=False),
        sa.Column("attempts", sa.BigInteger(), nullable=False),
        sa.Column("leased_until", sa.BigInteger(), nullable=False),
        sa.CheckConstraint(
            "kind IN ('mention', 'reply', 'direct', 'message')", name=op.f(f"ck_{WAITING}_kind")
        ),
        _to(BROWSERS, WAITING, "subscription_id"),
        _to("rooms", WAITING, "room_id"),
        sa.PrimaryKeyConstraint(*KEY, name=op.f(f"pk_{WAITING}")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f(f"ix_{WAITING}_room_id"), WAITING, ["room_id"])
    op.create_index(op.f(f"ix_{WAITING}_due_at"), WAITING, ["due_at"])


def downgrade() -> None:
    for table in (WAITING, CURSORS, BROWSERS):
        op.drop_table(table)


def _to(table: str, here: str, column: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{here}_{column}_{table}")
    return sa.ForeignKeyConstraint([column], [f"{table}.id"], name=name, ondelete="CASCADE")
