"""How long rooms keep messages, and how far their logs have expired."""

import sqlalchemy as sa
from alembic import op

revision = "0040"
down_revision = "0039"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for name, default in (("retention_days", "-1"), ("expired_before", "1")):
        column = sa.Column(name, sa.BigInteger(), server_default=default, nullable=False)
        op.add_column("rooms", column)
    have_a_rule = sa.text("retention_days > 0")
    op.create_index(
        "ix_rooms_retention",
        "rooms",
        ["id"],
        sqlite_where=have_a_rule,
        postgresql_where=have_a_rule,
    )


def downgrade() -> None:
    op.drop_index("ix_rooms_retention", "rooms")
    for name in ("expired_before", "retention_days"):
        op.drop_column("rooms", name)
