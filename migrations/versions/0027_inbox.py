"""The inbox: mentions of people, and reactions to what they said."""

import sqlalchemy as sa
from alembic import op

revision = "0027"
down_revision = "0026"
branch_labels = None
depends_on = None

TEXT = sa.String().with_variant(sa.String(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "inbox",
        sa.Column("room_id", TEXT, nullable=False),
        sa.Column("message", sa.BigInteger(), nullable=False),
        sa.Column("user_id", TEXT, nullable=False),
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("done", sa.Boolean(), nullable=False),
        sa.CheckConstraint("kind IN ('mention', 'reply', 'reaction')", name=op.f("ck_inbox_kind")),
        sa.ForeignKeyConstraint(
            ["room_id"], ["rooms.id"], name=op.f("fk_inbox_room_id_rooms"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name=op.f("fk_inbox_user_id_users"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("room_id", "message", "user_id", "kind", name=op.f("pk_inbox")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_inbox_listed", "inbox", ["user_id", "done", "at"])
    op.create_index("ix_inbox_unread", "inbox", ["user_id", "room_id", "done", "seq"])


def downgrade() -> None:
    op.drop_table("inbox")
