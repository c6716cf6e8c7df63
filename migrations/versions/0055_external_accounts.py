"""Accounts of an application that has this server in it, and the tokens that it has signed."""

import sqlalchemy as sa
from alembic import op

revision = "0055"
down_revision = "0054"
branch_labels = None
depends_on = None

TEXT = sa.String().with_variant(sa.String(collation="C"), "postgresql")
ACCOUNTS, TOKENS = "external_accounts", "host_tokens"


def upgrade() -> None:
    op.create_table(
        ACCOUNTS,
        sa.Column("external_id", TEXT, nullable=False),
        sa.Column("user_id", TEXT, nullable=False),
        sa.Column("session_id", TEXT, nullable=True),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name=op.f(f"fk_{ACCOUNTS}_user_id_users"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("external_id", name=op.f(f"pk_{ACCOUNTS}")),
        sa.UniqueConstraint("user_id", name=op.f(f"uq_{ACCOUNTS}_user_id")),
    )
    op.create_table(
        TOKENS,
        sa.Column("token_hash", TEXT, nullable=False),
        sa.Column("session_id", TEXT, nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("token_hash", name=op.f(f"pk_{TOKENS}")),
    )
    op.create_index(op.f(f"ix_{TOKENS}_expires_at"), TOKENS, ["expires_at"])


def downgrade() -> None:
    op.drop_table(TOKENS)
    op.drop_table(ACCOUNTS)
