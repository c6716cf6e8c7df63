"""Messages that are sent later, once or again and again."""

import sqlalchemy as sa
from alembic import op

revision = "0030"
down_revision = "0029"
branch_labels = None
depends_on = None

TEXT = sa.String().with_variant(sa.String(collation="C"), "postgresql")
TABLE = "scheduled_messages"
NAMED, WAITING = sa.text("client_id IS NOT NULL"), sa.text("due_at IS NOT NULL")


def upgrade() -> None:
    op.create_table(
        TABLE,
        sa.Column("id", TEXT, nullable=False),
        sa.Column("room_id", TEXT, nullable=False),
        sa.Column("maker_id", TEXT, nullable=False),
        sa.Column("client_id", TEXT, nullable=True),
        sa.Column("digest", sa.LargeBinary(), nullable=True),
        sa.Column("author_id", TEXT, nullable=False),
        sa.Column("text", TEXT, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("first_at", sa.BigInteger(), nullable=False),
        sa.Column("repeat", TEXT, nullable=False),
        sa.Column("time_zone", TEXT, nullable=False),
        sa.Column("state", TEXT, nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=True),
        sa.Column("failure", TEXT, nullable=True),
        sa.Column("failed_at", sa.BigInteger(), nullable=True),
        sa.Column("seq", sa.BigInteger(), nullable=True),
        sa.CheckConstraint(
            "repeat IN ('once', 'daily', 'weekdays', 'weekly')",
            name=op.f("ck_scheduled_messages_repeat"),
        ),
        sa.CheckConstraint(
            "state IN ('waiting', 'failed', 'sent', 'cancelled')",
            name=op.f("ck_scheduled_messages_state"),
        ),
        sa.ForeignKeyConstraint(
            ["room_id"],
            ["rooms.id"],
            name=op.f("fk_scheduled_messages_room_id_rooms"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["maker_id"], ["users.id"], name=op.f("fk_scheduled_messages_maker_id_users")
        ),
        sa.ForeignKeyConstraint(
            ["author_id"], ["users.id"], name=op.f("fk_scheduled_messages_author_id_users")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_scheduled_messages")),
    )
    for column in ("room_id", "author_id"):
        op.create_index(op.f(f"ix_scheduled_messages_{column}"), TABLE, [column])
    op.create_index(
        "uq_scheduled_messages_client_id",
        TABLE,
        ["room_id", "maker_id", "client_id"],
        unique=True,
        sqlite_where=NAMED,
        postgresql_where=NAMED,
    )
    op.create_index(
        "ix_scheduled_messages_due_at",
        TABLE,
        ["due_at"],
        sqlite_where=WAITING,
        postgresql_where=WAITING,
    )


def downgrade() -> None:
    op.drop_table(TABLE)
