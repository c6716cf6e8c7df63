"""Of those who left in slow mode it is kept when they said something last."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("mutes", sa.Column("said_at", sa.BigInteger(), nullable=True))


def downgrade() -> None:
    op.execute("DELETE FROM mutes WHERE until = 0")
    op.drop_column("mutes", "said_at")
