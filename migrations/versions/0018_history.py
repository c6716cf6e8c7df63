"""Each room says whether those who join see what was said before."""

from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

# In words of both databases. In batch mode SQLite would copy the table, and in any order.
HISTORY = (
    "history {text} DEFAULT 'all' NOT NULL CONSTRAINT ck_rooms_history "
    "CHECK (history IN ('all', 'joined'))"
)


def upgrade() -> None:
    is_sqlite = op.get_bind().dialect.name == "sqlite"
    text = "VARCHAR" if is_sqlite else 'VARCHAR COLLATE "C"'
    op.execute(f"ALTER TABLE rooms ADD COLUMN {HISTORY.format(text=text)}")


def downgrade() -> None:
    op.drop_column("rooms", "history")
