"""What names look like, so that no new one can be taken for another.

The rows are made by the first transaction that needs them.
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

# In the order of their bytes on both databases.
TEXT = sa.String().with_variant(sa.String(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "looks",
        sa.Column("kind", TEXT, nullable=False),
        sa.Column("look", TEXT, nullable=False),
        sa.Column("owner", TEXT, nullable=False),
        sa.CheckConstraint("kind IN ('account', 'room')", name=op.f("ck_looks_kind")),
        sa.PrimaryKeyConstraint("kind", "look", "owner", name=op.f("pk_looks")),
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("looks", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_looks_owner"), ["owner"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("looks", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_looks_owner"))

    op.drop_table("looks")
    op.execute("DELETE FROM meta WHERE key = 'looks'")
