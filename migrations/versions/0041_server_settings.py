"""Settings of the server that its owners change, and the picture of the team."""

import sqlalchemy as sa
from alembic import op

revision = "0041"
down_revision = "0040"
branch_labels = None
depends_on = None

TEXT = sa.String().with_variant(sa.String(collation="C"), "postgresql")
KINDS = ("session", "room", "person", "blocks", "emoji", "settings")


def upgrade() -> None:
    op.create_table(
        "server_settings",
        sa.Column("name", TEXT, nullable=False),
        sa.Column("value", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_server_settings")),
    )
    op.create_table(
        "team_pictures",
        sa.Column("picture", TEXT, nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("picture", name=op.f("pk_team_pictures")),
    )
    _let_revocations_have(KINDS)


def downgrade() -> None:
    op.execute("DELETE FROM revocations WHERE kind = 'settings'")
    _let_revocations_have(KINDS[:-1])
    op.drop_table("team_pictures")
    op.drop_table("server_settings")


def _let_revocations_have(kinds: tuple[str, ...]) -> None:
    allowed = ", ".join(f"'{kind}'" for kind in kinds)
    with op.batch_alter_table("revocations", table_kwargs={"sqlite_autoincrement": True}) as table:
        table.drop_constraint(op.f("ck_revocations_kind"), type_="check")
        table.create_check_constraint(op.f("ck_revocations_kind"), f"kind IN ({allowed})")
