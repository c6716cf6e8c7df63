"""What people want to be notified of, and their quiet hours."""

import sqlalchemy as sa
from alembic import op

revision = "0060"
down_revision = "0059"
branch_labels = None
depends_on = None

TEXT = sa.String().with_variant(sa.String(collation="C"), "postgresql")
SETTINGS = "notification_settings"


def upgrade() -> None:
    op.create_table(
        SETTINGS,
        sa.Column("user_id", TEXT, nullable=False),
        sa.Column("notify", TEXT, nullable=False),
        sa.Column("quiet_begins", sa.BigInteger(), nullable=True),
        sa.Column("quiet_ends", sa.BigInteger(), nullable=True),
        sa.Column("quiet_zone", TEXT, nullable=True),
        sa.CheckConstraint(
            "notify IN ('all', 'mentions', 'nothing')", name=op.f(f"ck_{SETTINGS}_notify")
        ),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name=op.f(f"fk_{SETTINGS}_user_id_users"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("user_id", name=op.f(f"pk_{SETTINGS}")),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    op.drop_table(SETTINGS)
