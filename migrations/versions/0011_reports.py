"""Messages that members reported to moderators, and what became of it."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

TEXT = sa.String().with_variant(sa.String(collation="C"), "postgresql")
NUMBER = sa.BigInteger()


def upgrade() -> None:
    op.create_table(
        "reports",
        sa.Column("id", TEXT, nullable=False),
        sa.Column("room_id", TEXT, nullable=False),
        sa.Column("seq", NUMBER, nullable=False),
        sa.Column("user_id", TEXT, nullable=False),
        sa.Column("at", NUMBER, nullable=False),
        sa.Column("reason", TEXT, nullable=False),
        sa.Column("outcome", TEXT, nullable=True),
        sa.Column("by_id", TEXT, nullable=True),
        sa.Column("resolved_at", NUMBER, nullable=True),
        sa.Column("note", TEXT, nullable=False),
        sa.CheckConstraint("outcome IN ('acted', 'dismissed')", name=op.f("ck_reports_outcome")),
        sa.ForeignKeyConstraint(
            ["room_id"], ["rooms.id"], name=op.f("fk_reports_room_id_rooms"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_reports_user_id_users")),
        sa.ForeignKeyConstraint(["by_id"], ["users.id"], name=op.f("fk_reports_by_id_users")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reports")),
        sa.UniqueConstraint(
            "room_id", "seq", "user_id", name=op.f("uq_reports_room_id_seq_user_id")
        ),
    )
    for key in ("room_id", "user_id"):
        op.create_index(f"ix_reports_{key}", "reports", [key, "at", "id"])


def downgrade() -> None:
    op.drop_table("reports")
