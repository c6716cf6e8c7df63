"""The addresses to which people are written, and the codes that were sent there."""

import sqlalchemy as sa
from alembic import op

revision = "0062"
down_revision = "0061"
branch_labels = None
depends_on = None

TEXT = sa.String().with_variant(sa.String(collation="C"), "postgresql")
ADDRESSES, CODES = "mail_addresses", "mail_codes"


def upgrade() -> None:
    op.create_table(
        ADDRESSES,
        sa.Column("user_id", TEXT, nullable=False),
        sa.Column("address", TEXT, nullable=True),
        sa.Column("pending", TEXT, nullable=True),
        sa.Column("code", TEXT, nullable=True),
        _number("code_until"),
        _number("misses"),
        sa.Column("wanted", sa.Boolean(), server_default=sa.true(), nullable=False),
        sa.Column("failed", TEXT, nullable=True),
        sa.Column("language", TEXT, nullable=False),
        sa.Column("origin", TEXT, nullable=False),
        _number("mailed_until"),
        _number("due_at"),
        _number("attempts"),
        _number("leased_until"),
        _of_user(ADDRESSES),
        sa.PrimaryKeyConstraint("user_id", name=op.f(f"pk_{ADDRESSES}")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        CODES,
        sa.Column("id", TEXT, nullable=False),
        sa.Column("user_id", TEXT, nullable=False),
        sa.Column("address_hash", TEXT, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        _of_user(CODES),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{CODES}")),
    )
    op.create_index(op.f(f"ix_{CODES}_user_id"), CODES, ["user_id"])
    op.create_index(f"ix_{CODES}_address_hash", CODES, ["address_hash", "at"])
    op.create_index(f"ix_{CODES}_at", CODES, ["at"])


def downgrade() -> None:
    op.drop_table(CODES)
    op.drop_table(ADDRESSES)


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger(), server_default=sa.text("0"), nullable=False)


def _of_user(table: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_user_id_users")
    return sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=name, ondelete="CASCADE")
