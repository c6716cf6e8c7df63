"""How each member wants to have a room in their list, and the sections that they make for rooms."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

TEXT = sa.String().with_variant(sa.String(collation="C"), "postgresql")
IN_A_SECTION = sa.text("section_id IS NOT NULL")
COLUMNS = ("notify", "favourite", "section_id", "hidden_count", "settings_version")


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
        sa.UniqueConstraint("user_id", "name_key", name=op.f("uq_sections_user_id")),
    )
    with op.batch_alter_table("members") as batch_op:
        batch_op.add_column(sa.Column("notify", TEXT, server_default="all", nullable=False))
        batch_op.add_column(
            sa.Column("favourite", sa.Boolean(), server_default=sa.false(), nullable=False)
        )
        batch_op.add_column(sa.Column("section_id", TEXT, nullable=True))
        batch_op.add_column(sa.Column("hidden_count", sa.BigInteger(), nullable=True))
        batch_op.add_column(
            sa.Column("settings_version", sa.BigInteger(), server_default="0", nullable=False)
        )
        batch_op.create_check_constraint(
            op.f("ck_members_notify"), "notify IN ('all', 'mentions', 'nothing')"
        )
        batch_op.create_foreign_key(
            op.f("fk_members_section_id_sections"),
            "sections",
            ["section_id"],
            ["id"],
            ondelete="SET NULL",
        )
    op.create_index(
        "ix_members_section_id",
        "members",
        ["section_id"],
        sqlite_where=IN_A_SECTION,
        postgresql_where=IN_A_SECTION,
    )


def downgrade() -> None:
    op.drop_index("ix_members_section_id", "members")
    with op.batch_alter_table("members") as batch_op:
        batch_op.drop_constraint(op.f("fk_members_section_id_sections"), type_="foreignkey")
        batch_op.drop_constraint(op.f("ck_members_notify"), type_="check")
        for name in COLUMNS:
            batch_op.drop_column(name)
    op.drop_table("sections")
