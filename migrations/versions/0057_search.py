"""Messages are found by their words; those of before are put into the index while it serves."""

import sqlalchemy as sa
from alembic import op

revision = "0057"
down_revision = "0056"
branch_labels = None
depends_on = None

TEXT = sa.String().with_variant(sa.String(collation="C"), "postgresql")
# The number of the row itself on SQLite.
ROW_NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "search_rooms",
        sa.Column("room_id", TEXT, nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("indexed_to", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["room_id"],
            ["rooms.id"],
            name=op.f("fk_search_rooms_room_id_rooms"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("room_id", name=op.f("pk_search_rooms")),
        sqlite_with_rowid=False,
    )
    op.create_index("uq_search_rooms_number", "search_rooms", ["number"], unique=True)
    op.create_table(
        "search_pages",
        sa.Column("id", ROW_NUMBER, autoincrement=False, nullable=False),
        sa.Column("words", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_search_pages")),
    )
    op.execute("INSERT INTO counters (name, value) VALUES ('search_rooms', 0)")


def downgrade() -> None:
    op.drop_table("search_pages")
    op.drop_table("search_rooms")
    op.execute("DELETE FROM counters WHERE name = 'search_rooms'")
    op.execute("DELETE FROM meta WHERE key = 'search'")
