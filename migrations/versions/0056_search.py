"""Messages are found by their words; those of before are put into the index while it serves."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import TSVECTOR

revision = "0056"
down_revision = "0055"
branch_labels = None
depends_on = None

TEXT = sa.String().with_variant(sa.String(collation="C"), "postgresql")
UNINDEXED = sa.text("unindexed_before > 1")
# Of one that searches, more would have to be read from beginning to end.
PENDING_KILOBYTES = 256


def upgrade() -> None:
    op.create_table(
        "search_rooms",
        sa.Column("room_id", TEXT, nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("unindexed_before", sa.BigInteger(), server_default="1", nullable=False),
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
    op.create_index(
        "ix_search_rooms_unindexed",
        "search_rooms",
        ["room_id"],
        sqlite_where=UNINDEXED,
        postgresql_where=UNINDEXED,
    )
    op.execute(
        "INSERT INTO search_rooms (room_id, number, unindexed_before) "
        "SELECT h.room_id, row_number() OVER (ORDER BY h.room_id), h.head + 1 FROM room_heads h"
    )
    op.execute(
        "INSERT INTO counters (name, value) SELECT 'search_rooms', count(*) FROM search_rooms"
    )
    if op.get_bind().dialect.name == "sqlite":
        # It keeps neither texts nor places in them: messages are read, and looked through again.
        op.execute(
            "CREATE VIRTUAL TABLE search_words USING "
            "fts5(words, content='', detail=none, columnsize=0, tokenize='ascii')"
        )
        return
    op.create_table(
        "search_words",
        sa.Column("room", sa.BigInteger(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("words", TSVECTOR(), nullable=False),
        sa.PrimaryKeyConstraint("room", "seq", name=op.f("pk_search_words")),
    )
    op.execute(
        "CREATE INDEX ix_search_words_words ON search_words USING gin (words) "
        f"WITH (gin_pending_list_limit = {PENDING_KILOBYTES})"
    )


def downgrade() -> None:
    op.execute("DROP TABLE search_words")
    op.drop_table("search_rooms")
    op.execute("DELETE FROM counters WHERE name = 'search_rooms'")
    op.execute("DELETE FROM meta WHERE key = 'search'")
