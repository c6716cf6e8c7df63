"""What people say of themselves, what they are found by, and news of both for live sockets."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

TEXT = sa.String().with_variant(sa.String(collation="C"), "postgresql")
TEXTS = ("pronouns", "about", "status_emoji", "status_text", "sort_key")
OPTIONAL: dict[str, Any] = {
    "time_zone": TEXT,
    "status_until": sa.BigInteger(),
    "quiet_until": sa.BigInteger(),
    "search_text": TEXT,
}
ENABLED = sa.text("disabled_at IS NULL")
KINDS = ("session", "room", "person")


def upgrade() -> None:
    for name in TEXTS:
        op.add_column("users", sa.Column(name, TEXT, server_default="", nullable=False))
    for name, kind in OPTIONAL.items():
        op.add_column("users", sa.Column(name, kind, nullable=True))
    op.create_index(
        "ix_users_directory",
        "users",
        ["sort_key", "id"],
        sqlite_where=ENABLED,
        postgresql_where=ENABLED,
    )
    _let_revocations_have(KINDS)


def downgrade() -> None:
    op.execute("DELETE FROM revocations WHERE kind = 'person'")
    _let_revocations_have(KINDS[:2])
    op.drop_index("ix_users_directory", "users")
    for name in (*OPTIONAL, *TEXTS):
        op.drop_column("users", name)


def _let_revocations_have(kinds: tuple[str, ...]) -> None:
    allowed = ", ".join(f"'{kind}'" for kind in kinds)
    with op.batch_alter_table("revocations", table_kwargs={"sqlite_autoincrement": True}) as table:
        table.drop_constraint(op.f("ck_revocations_kind"), type_="check")
        table.create_check_constraint(op.f("ck_revocations_kind"), f"kind IN ({allowed})")
