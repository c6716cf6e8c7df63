"""The commands that bots have, which their rooms can call."""

import sqlalchemy as sa
from alembic import op

revision = "0051"
down_revision = "0050"
branch_labels = None
depends_on = None

TEXT = sa.String().with_variant(sa.String(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "slash_commands",
        sa.Column("bot_id", TEXT, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("about", TEXT, nullable=False),
        sa.Column("arguments", TEXT, nullable=False),
        sa.ForeignKeyConstraint(
            ["bot_id"],
            ["users.id"],
            name=op.f("fk_slash_commands_bot_id_users"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("bot_id", "name", name=op.f("pk_slash_commands")),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    op.drop_table("slash_commands")
