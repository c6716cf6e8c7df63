"""Each room and each person says whether it is seen who has read how far."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for table, name in (("rooms", "shows_readers"), ("users", "shows_reading")):
        op.add_column(
            table, sa.Column(name, sa.Boolean(), server_default=sa.true(), nullable=False)
        )


def downgrade() -> None:
    op.drop_column("users", "shows_reading")
    op.drop_column("rooms", "shows_readers")
