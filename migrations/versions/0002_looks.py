"""What names look like, so that no new one can be taken for another.

The rows are made by the first transaction that needs them.
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "looks",
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("look", sa.String(), nullable=False),
        sa.Column("owner", sa.String(), nullable=False),
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
