"""Links by which guests come into a room for a time, and their accounts."""

import sqlalchemy as sa
from alembic import op

revision = "0056"
down_revision = "0055"
branch_labels = None
depends_on = None

TEXT = sa.String().with_variant(sa.String(collation="C"), "postgresql")
LINKS, GUESTS = "guest_links", "guests"


def upgrade() -> None:
    op.create_table(
        LINKS,
        sa.Column("id", TEXT, nullable=False),
        sa.Column("room_id", TEXT, nullable=False),
        sa.Column("code_hash", TEXT, nullable=False),
        sa.Column("user_id", TEXT, nullable=False),
        sa.Column("note", TEXT, nullable=False),
        sa.Column("guests", sa.BigInteger(), nullable=False),
        sa.Column("most_guests", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.Column("revoked_at", sa.BigInteger(), nullable=True),
        sa.CheckConstraint("guests <= most_guests", name=op.f(f"ck_{LINKS}_guests")),
        sa.ForeignKeyConstraint(
            ["room_id"], ["rooms.id"], name=op.f(f"fk_{LINKS}_room_id_rooms"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name=op.f(f"fk_{LINKS}_user_id_users"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{LINKS}")),
        sa.UniqueConstraint("code_hash", name=op.f(f"uq_{LINKS}_code_hash")),
    )
    for column in ("room_id", "user_id"):
        op.create_index(op.f(f"ix_{LINKS}_{column}"), LINKS, [column])
    op.create_table(
        GUESTS,
        sa.Column("user_id", TEXT, nullable=False),
        sa.Column("link_id", TEXT, nullable=True),
        sa.Column("ends_at", sa.BigInteger(), nullable=False),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name=op.f(f"fk_{GUESTS}_user_id_users"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["link_id"],
            [f"{LINKS}.id"],
            name=op.f(f"fk_{GUESTS}_link_id_{LINKS}"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("user_id", name=op.f(f"pk_{GUESTS}")),
    )
    op.create_index(op.f(f"ix_{GUESTS}_link_id"), GUESTS, ["link_id"])


def downgrade() -> None:
    op.drop_table(GUESTS)
    op.drop_table(LINKS)
