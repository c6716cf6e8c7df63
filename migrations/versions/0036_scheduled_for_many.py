"""Whether a message that is sent later is meant for as many people as it mentions."""

import sqlalchemy as sa
from alembic import op

revision = "0036"
down_revision = "0035"
branch_labels = None
depends_on = None

TABLE = "scheduled_messages"


def upgrade() -> None:
    # Those that are there were made when nobody was asked.
    op.add_column(
        TABLE, sa.Column("mention_many", sa.Boolean(), server_default=sa.true(), nullable=False)
    )


def downgrade() -> None:
    op.drop_column(TABLE, "mention_many")
