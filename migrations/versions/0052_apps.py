"""Apps, what people let them do, and the codes and tokens with which they do it."""

import sqlalchemy as sa
from alembic import op

revision = "0052"
down_revision = "0051"
branch_labels = None
depends_on = None

TEXT = sa.String().with_variant(sa.String(collation="C"), "postgresql")


def _refers(table: str, column: str, to: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_{column}_{to}")
    return sa.ForeignKeyConstraint([column], [f"{to}.id"], name=name, ondelete="CASCADE")


def upgrade() -> None:
    op.create_table(
        "apps",
        sa.Column("id", TEXT, nullable=False),
        sa.Column("owner_id", TEXT, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("redirect_uris", TEXT, nullable=False),
        sa.Column("secret_hash", TEXT, nullable=True),
        sa.Column("for_everybody", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        _refers("apps", "owner_id", "users"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_apps")),
    )
    op.create_index(op.f("ix_apps_owner_id"), "apps", ["owner_id"])
    op.create_table(
        "app_grants",
        sa.Column("id", TEXT, nullable=False),
        sa.Column("app_id", TEXT, nullable=False),
        sa.Column("scopes", TEXT, nullable=False),
        sa.Column("rooms", TEXT, nullable=True),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        _refers("app_grants", "id", "sessions"),
        _refers("app_grants", "app_id", "apps"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_app_grants")),
    )
    op.create_index(op.f("ix_app_grants_app_id"), "app_grants", ["app_id"])
    op.create_table(
        "app_tokens",
        sa.Column("token_hash", TEXT, nullable=False),
        sa.Column("grant_id", TEXT, nullable=False),
        sa.Column("scopes", TEXT, nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        _refers("app_tokens", "grant_id", "app_grants"),
        sa.PrimaryKeyConstraint("token_hash", name=op.f("pk_app_tokens")),
    )
    op.create_index(op.f("ix_app_tokens_grant_id"), "app_tokens", ["grant_id"])
    op.create_table(
        "app_codes",
        sa.Column("code_hash", TEXT, nullable=False),
        sa.Column("app_id", TEXT, nullable=False),
        sa.Column("user_id", TEXT, nullable=False),
        sa.Column("session_id", TEXT, nullable=False),
        sa.Column("redirect_uri", TEXT, nullable=False),
        sa.Column("challenge", TEXT, nullable=False),
        sa.Column("scopes", TEXT, nullable=False),
        sa.Column("rooms", TEXT, nullable=True),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.Column("used_at", sa.BigInteger(), nullable=True),
        sa.Column("grant_id", TEXT, nullable=True),
        _refers("app_codes", "app_id", "apps"),
        _refers("app_codes", "user_id", "users"),
        _refers("app_codes", "grant_id", "app_grants"),
        sa.PrimaryKeyConstraint("code_hash", name=op.f("pk_app_codes")),
    )
    for column in ("app_id", "user_id", "expires_at", "grant_id"):
        op.create_index(op.f(f"ix_app_codes_{column}"), "app_codes", [column])


def downgrade() -> None:
    op.execute("DELETE FROM sessions WHERE id IN (SELECT id FROM app_grants)")
    for table in ("app_codes", "app_tokens", "app_grants", "apps"):
        op.drop_table(table)
