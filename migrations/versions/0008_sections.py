"""How each member wants to have a room in their list, and the sections that they make for rooms."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

TEXT = sa.String().with_variant(sa.String(collation="C"), "postgresql")
# In words of both databases. In batch mode SQLite would copy the whole table for a constraint.
COLUMNS = (
    "notify {text} DEFAULT 'all' NOT NULL CONSTRAINT ck_members_notify "
    "CHECK (notify IN ('all', 'mentions', 'nothing'))",
    "favourite BOOLEAN DEFAULT {false} NOT NULL",
    "section_id {text}",
    "hidden_count BIGINT",
    "settings_version BIGINT DEFAULT '0' NOT NULL",
)


def upgrade() -> None:
    op.create_table(
        "sections",
        sa.Column("id", TEXT, nullable=False),
        sa.Column("user_id", TEXT, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("name_key", TEXT, nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name=op.f("fk_sections_user_id_users"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sections")),
        sa.UniqueConstraint("user_id", "name_key", name=op.f("uq_sections_user_id_name_key")),
    )
    for column in COLUMNS:
        op.execute(f"ALTER TABLE members ADD COLUMN {column.format_map(_words())}")


def downgrade() -> None:
    for column in reversed(COLUMNS):
        op.drop_column("members", column.split()[0])
    op.drop_table("sections")


def _words() -> dict[str, str]:
    if op.get_bind().dialect.name == "sqlite":
        return {"text": "VARCHAR", "false": "0"}
    return {"text": 'VARCHAR COLLATE "C"', "false": "false"}
