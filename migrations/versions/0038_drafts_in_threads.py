"""Drafts of replies in threads, beside the one of the room."""

import sqlalchemy as sa
from alembic import op

revision = "0038"
down_revision = "0037"
branch_labels = None
depends_on = None

TEXT = sa.String().with_variant(sa.String(collation="C"), "postgresql")
KEPT = "room_id, user_id, text, version"


def upgrade() -> None:
    _make_anew("thread", "0, ")


def downgrade() -> None:
    op.execute("DELETE FROM drafts WHERE thread <> 0")
    _make_anew()


def _make_anew(thread: str = "", of_room: str = "") -> None:
    """SQLite can't change a primary key; on PostgreSQL no two of them have one name."""
    op.execute(f"CREATE TABLE kept_drafts AS SELECT {KEPT} FROM drafts")
    op.drop_table("drafts")
    op.create_table(
        "drafts",
        sa.Column("room_id", TEXT, nullable=False),
        *([sa.Column(thread, sa.BigInteger(), nullable=False)] if thread else []),
        sa.Column("user_id", TEXT, nullable=False),
        sa.Column("text", TEXT, nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name=op.f("fk_drafts_user_id_users"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["room_id"], ["rooms.id"], name=op.f("fk_drafts_room_id_rooms"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint(
            "room_id", *([thread] if thread else []), "user_id", name=op.f("pk_drafts")
        ),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_drafts_version", "drafts", ["user_id", "version"])
    named = f"thread, {KEPT}" if thread else KEPT
    op.execute(f"INSERT INTO drafts ({named}) SELECT {of_room}{KEPT} FROM kept_drafts")
    op.drop_table("kept_drafts")
