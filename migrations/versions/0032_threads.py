"""Threads: which messages have replies, who follows them, and replies that the room sees, too."""

import sqlalchemy as sa
from alembic import op

revision = "0032"
down_revision = "0031"
branch_labels = None
depends_on = None

TEXT = sa.String().with_variant(sa.String(collation="C"), "postgresql")


def upgrade() -> None:
    # Not in batch mode, which writes every row of the table anew.
    op.add_column(
        "events", sa.Column("in_room", sa.Boolean(), server_default=sa.false(), nullable=False)
    )
    op.create_table(
        "threads",
        sa.Column("room_id", TEXT, nullable=False),
        sa.Column("root", sa.BigInteger(), nullable=False),
        sa.Column("last_seq", sa.BigInteger(), nullable=False),
        sa.Column("last_at", sa.BigInteger(), nullable=False),
        sa.Column("changed_seq", sa.BigInteger(), nullable=False),
        sa.Column("solved", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["room_id"], ["rooms.id"], name=op.f("fk_threads_room_id_rooms"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("room_id", "root", name=op.f("pk_threads")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_threads_changed", "threads", ["room_id", "changed_seq"])
    op.create_table(
        "thread_follows",
        sa.Column("room_id", TEXT, nullable=False),
        sa.Column("root", sa.BigInteger(), nullable=False),
        sa.Column("user_id", TEXT, nullable=False),
        sa.Column("follows", sa.Boolean(), nullable=True),
        sa.Column("read_seq", sa.BigInteger(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["room_id"],
            ["rooms.id"],
            name=op.f("fk_thread_follows_room_id_rooms"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["user_id"],
            ["users.id"],
            name=op.f("fk_thread_follows_user_id_users"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("room_id", "root", "user_id", name=op.f("pk_thread_follows")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_thread_follows_user", "thread_follows", ["user_id", "version"])


def downgrade() -> None:
    op.drop_table("thread_follows")
    op.drop_table("threads")
    op.drop_column("events", "in_room")
