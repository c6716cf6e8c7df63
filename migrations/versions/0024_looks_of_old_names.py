"""What old names of rooms look like is held from others for a while.

The rows are made anew by the first transaction that needs them.
"""

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("looks", sa.Column("held_until", sa.BigInteger(), nullable=True))
    op.execute("UPDATE meta SET value = '' WHERE key = 'looks'")


def downgrade() -> None:
    op.execute("DELETE FROM looks WHERE held_until IS NOT NULL")
    op.drop_column("looks", "held_until")
