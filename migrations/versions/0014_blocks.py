"""Whom people block, and news of that for their live sockets."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

TEXT = sa.String().with_variant(sa.String(collation="C"), "postgresql")
KINDS = ("session", "room", "person", "blocks")


def upgrade() -> None:
    op.create_table(
        "blocks",
        sa.Column("user_id", TEXT, nullable=False),
        sa.Column("blocked_id", TEXT, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name=op.f("fk_blocks_user_id_users"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["blocked_id"],
            ["users.id"],
            name=op.f("fk_blocks_blocked_id_users"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("user_id", "blocked_id", name=op.f("pk_blocks")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_blocks_blocked_id"), "blocks", ["blocked_id"])
    _let_revocations_have(KINDS)


def downgrade() -> None:
    op.execute("DELETE FROM revocations WHERE kind = 'blocks'")
    _let_revocations_have(KINDS[:-1])
    op.drop_table("blocks")


def _let_revocations_have(kinds: tuple[str, ...]) -> None:
    allowed = ", ".join(f"'{kind}'" for kind in kinds)
    with op.batch_alter_table("revocations", table_kwargs={"sqlite_autoincrement": True}) as table:
        table.drop_constraint(op.f("ck_revocations_kind"), type_="check")
        table.create_check_constraint(op.f("ck_revocations_kind"), f"kind IN ({allowed})")
