"""Revocations are numbered by a counter, under its row's lock; names have a row to be locked.

Another counter is what `/readyz` writes.
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

# In the order of their bytes on both databases.
TEXT = sa.String().with_variant(sa.String(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "counters",
        sa.Column("name", TEXT, nullable=False),
        sa.Column("value", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_counters")),
    )
    op.execute(
        "INSERT INTO counters (name, value) "
        "SELECT 'revocations', coalesce(max(id), 0) FROM revocations"
    )
    op.execute("INSERT INTO counters (name, value) VALUES ('readiness', 0)")
    op.execute(
        "INSERT INTO meta (key, value) SELECT 'looks', '' "
        "WHERE NOT EXISTS (SELECT 1 FROM meta WHERE key = 'looks')"
    )


def downgrade() -> None:
    op.drop_table("counters")
    op.execute("DELETE FROM meta WHERE key = 'looks' AND value = ''")
