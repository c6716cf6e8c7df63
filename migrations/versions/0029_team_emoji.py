"""Emoji of the team, and news of them for live sockets."""

import sqlalchemy as sa
from alembic import op

revision = "0029"
down_revision = "0028"
branch_labels = None
depends_on = None

TEXT = sa.String().with_variant(sa.String(collation="C"), "postgresql")
KINDS = ("session", "room", "person", "blocks", "emoji")


def upgrade() -> None:
    op.create_table(
        "team_emoji",
        sa.Column("name", TEXT, nullable=False),
        sa.Column("picture", TEXT, nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("user_id", TEXT, nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["user_id"],
            ["users.id"],
            name=op.f("fk_team_emoji_user_id_users"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_team_emoji")),
        sa.UniqueConstraint("picture", name=op.f("uq_team_emoji_picture")),
    )
    op.create_index(op.f("ix_team_emoji_user_id"), "team_emoji", ["user_id"])
    _let_revocations_have(KINDS)


def downgrade() -> None:
    op.execute("DELETE FROM revocations WHERE kind = 'emoji'")
    _let_revocations_have(KINDS[:-1])
    op.drop_table("team_emoji")


def _let_revocations_have(kinds: tuple[str, ...]) -> None:
    allowed = ", ".join(f"'{kind}'" for kind in kinds)
    with op.batch_alter_table("revocations", table_kwargs={"sqlite_autoincrement": True}) as table:
        table.drop_constraint(op.f("ck_revocations_kind"), type_="check")
        table.create_check_constraint(op.f("ck_revocations_kind"), f"kind IN ({allowed})")
