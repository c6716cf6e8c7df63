"""SQLite searches the directory in an index that has all that is searched and sorted by."""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None

INDEX = "ix_users_search"
COLUMNS = ["sort_key", "id", "name_key", "search_text", "disabled_at"]


def upgrade() -> None:
    if _is_sqlite():
        op.create_index(INDEX, "users", COLUMNS, sqlite_where=sa.text("disabled_at IS NULL"))


def downgrade() -> None:
    if _is_sqlite():
        op.drop_index(INDEX, "users")


def _is_sqlite() -> bool:
    return op.get_bind().dialect.name == "sqlite"
