"""Messages that people have saved for later, with reminders."""

import sqlalchemy as sa
from alembic import op

revision = "0031"
down_revision = "0030"
branch_labels = None
depends_on = None

TEXT = sa.String().with_variant(sa.String(collation="C"), "postgresql")
TABLE = "saved_messages"
WAITING = sa.text("remind_at IS NOT NULL AND NOT reminded")


def upgrade() -> None:
    op.create_table(
        TABLE,
        sa.Column("room_id", TEXT, nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("user_id", TEXT, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("remind_at", sa.BigInteger(), nullable=True),
        sa.Column("reminded", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["room_id"],
            ["rooms.id"],
            name=op.f("fk_saved_messages_room_id_rooms"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["user_id"],
            ["users.id"],
            name=op.f("fk_saved_messages_user_id_users"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("room_id", "seq", "user_id", name=op.f("pk_saved_messages")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_saved_messages_user_id", TABLE, ["user_id", "at", "room_id", "seq"])
    op.create_index(
        "ix_saved_messages_remind_at",
        TABLE,
        ["remind_at"],
        sqlite_where=WAITING,
        postgresql_where=WAITING,
    )


def downgrade() -> None:
    op.drop_table(TABLE)
