"""What people have chosen in anonymous polls."""

import sqlalchemy as sa
from alembic import op

revision = "0035"
down_revision = "0034"
branch_labels = None
depends_on = None

TEXT = sa.String().with_variant(sa.String(collation="C"), "postgresql")
TABLE = "anonymous_votes"


def upgrade() -> None:
    op.create_table(
        TABLE,
        sa.Column("room_id", TEXT, nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("user_id", TEXT, nullable=False),
        sa.Column("choices", TEXT, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["room_id"],
            ["rooms.id"],
            name=op.f("fk_anonymous_votes_room_id_rooms"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["user_id"],
            ["users.id"],
            name=op.f("fk_anonymous_votes_user_id_users"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("room_id", "seq", "user_id", name=op.f("pk_anonymous_votes")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_anonymous_votes_user_id", TABLE, ["user_id", "at"])


def downgrade() -> None:
    op.drop_table(TABLE)
