"""A report that waits keeps a copy of its message when that expires, for a while."""

import sqlalchemy as sa
from alembic import op

revision = "0045"
down_revision = "0044"
branch_labels = None
depends_on = None

TEXT = sa.String().with_variant(sa.String(collation="C"), "postgresql")
KEPT = sa.text("kept_until IS NOT NULL")


def upgrade() -> None:
    op.add_column("reports", sa.Column("kept", TEXT))
    op.add_column("reports", sa.Column("kept_until", sa.BigInteger()))
    op.create_index(
        "ix_reports_kept_until",
        "reports",
        ["kept_until"],
        sqlite_where=KEPT,
        postgresql_where=KEPT,
    )


def downgrade() -> None:
    op.drop_index("ix_reports_kept_until", "reports")
    op.drop_column("reports", "kept_until")
    op.drop_column("reports", "kept")
