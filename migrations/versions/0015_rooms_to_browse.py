"""What is seen of a room before one joins, and names that rooms had."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

TEXT = sa.String().with_variant(sa.String(collation="C"), "postgresql")
SUGGESTED = sa.text("suggested")


def upgrade() -> None:
    op.add_column(
        "rooms", sa.Column("description", TEXT, server_default=sa.text("''"), nullable=False)
    )
    op.add_column(
        "rooms", sa.Column("suggested", sa.Boolean(), server_default=sa.false(), nullable=False)
    )
    op.create_index(
        "ix_rooms_suggested",
        "rooms",
        ["name_key", "id"],
        sqlite_where=SUGGESTED,
        postgresql_where=SUGGESTED,
    )
    op.add_column(
        "room_heads",
        sa.Column("member_count", sa.BigInteger(), server_default="0", nullable=False),
    )
    op.execute(
        "UPDATE room_heads SET member_count = "
        "(SELECT count(*) FROM members WHERE members.room_id = room_heads.room_id)"
    )
    op.create_table(
        "old_names",
        sa.Column("name_key", TEXT, nullable=False),
        sa.Column("room_id", TEXT, nullable=False),
        sa.Column("given_up_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["room_id"], ["rooms.id"], name=op.f("fk_old_names_room_id_rooms"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("name_key", name=op.f("pk_old_names")),
    )
    op.create_index(op.f("ix_old_names_room_id"), "old_names", ["room_id"])


def downgrade() -> None:
    op.drop_table("old_names")
    op.drop_column("room_heads", "member_count")
    op.drop_index("ix_rooms_suggested", "rooms")
    op.drop_column("rooms", "suggested")
    op.drop_column("rooms", "description")
