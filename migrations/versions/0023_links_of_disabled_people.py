"""Invite links of disabled people are revoked, as they are since when somebody is disabled."""

from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute(
        "UPDATE invite_links SET revoked_at = (SELECT disabled_at FROM users"
        " WHERE users.id = invite_links.user_id) WHERE revoked_at IS NULL AND user_id IN"
        " (SELECT id FROM users WHERE disabled_at IS NOT NULL)"
    )


def downgrade() -> None:
    """A link that has ended stays so."""
