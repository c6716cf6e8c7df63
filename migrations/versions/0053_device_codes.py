"""Codes that people type to let a program without a browser act for them."""

import sqlalchemy as sa
from alembic import op

revision = "0053"
down_revision = "0052"
branch_labels = None
depends_on = None

TEXT = sa.String().with_variant(sa.String(collation="C"), "postgresql")
TABLE = "app_device_codes"


def upgrade() -> None:
    op.create_table(
        TABLE,
        sa.Column("code_hash", TEXT, nullable=False),
        sa.Column("user_code_hash", TEXT, nullable=False),
        sa.Column("app_id", TEXT, nullable=False),
        sa.Column("scopes", TEXT, nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.Column("interval_ms", sa.BigInteger(), nullable=False),
        sa.Column("polled_at", sa.BigInteger(), nullable=True),
        sa.Column("user_id", TEXT, nullable=True),
        sa.Column("session_id", TEXT, nullable=True),
        sa.Column("agreed", sa.Boolean(), nullable=True),
        sa.Column("rooms", TEXT, nullable=True),
        sa.ForeignKeyConstraint(
            ["app_id"], ["apps.id"], name=op.f(f"fk_{TABLE}_app_id_apps"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name=op.f(f"fk_{TABLE}_user_id_users"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("code_hash", name=op.f(f"pk_{TABLE}")),
        sa.UniqueConstraint("user_code_hash", name=op.f(f"uq_{TABLE}_user_code_hash")),
    )
    for column in ("app_id", "expires_at", "user_id"):
        op.create_index(op.f(f"ix_{TABLE}_{column}"), TABLE, [column])


def downgrade() -> None:
    op.drop_table(TABLE)
