"""Nobody asks who is blocked by whomever: an index less to write."""

from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.drop_index(op.f("ix_blocks_blocked_id"), "blocks")


def downgrade() -> None:
    op.create_index(op.f("ix_blocks_blocked_id"), "blocks", ["blocked_id"])
