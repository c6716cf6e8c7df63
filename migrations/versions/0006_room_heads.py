"""The end of each room's log goes into a table of its own, which is written with each batch.

On PostgreSQL each update leaves a dead row behind. Rows as small as these, on pages that are half
empty, are cleaned by the next one that comes along; no index changes with them.
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

TEXT = sa.String().with_variant(sa.String(collation="C"), "postgresql")
JOINABLE = sa.text("kind = 'public' AND archived_at IS NULL")
COLUMNS = ("head", "message_count", "last_at", "last_message_seq")
# All of a busy room's rows stand on one page, and a share of the table says nothing of that.
STORAGE = {
    "fillfactor": 50,
    "autovacuum_vacuum_scale_factor": 0,
    "autovacuum_vacuum_threshold": 1000,
    "autovacuum_vacuum_cost_delay": 0,
}


def upgrade() -> None:
    op.create_table(
        "room_heads",
        sa.Column("room_id", TEXT, nullable=False),
        *(sa.Column(name, sa.BigInteger(), nullable=False) for name in COLUMNS),
        sa.ForeignKeyConstraint(
            ["room_id"], ["rooms.id"], name=op.f("fk_room_heads_room_id_rooms"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("room_id", name=op.f("pk_room_heads")),
        sqlite_with_rowid=False,
        postgresql_with=STORAGE,
    )
    names = ", ".join(COLUMNS)
    op.execute(f"INSERT INTO room_heads (room_id, {names}) SELECT id, {names} FROM rooms")
    op.drop_index("ix_rooms_joinable", "rooms")
    with op.batch_alter_table("rooms") as batch_op:
        for name in COLUMNS:
            batch_op.drop_column(name)
    _index_joinable("name_key", "id", "kind", "archived_at")


def downgrade() -> None:
    op.drop_index("ix_rooms_joinable", "rooms")
    with op.batch_alter_table("rooms") as batch_op:
        for name in COLUMNS:
            batch_op.add_column(sa.Column(name, sa.BigInteger(), nullable=True))
    names = ", ".join(COLUMNS)
    op.execute(
        f"UPDATE rooms SET ({names}) = (SELECT {names} FROM room_heads WHERE room_id = rooms.id)"
    )
    with op.batch_alter_table("rooms") as batch_op:
        for name in COLUMNS:
            batch_op.alter_column(name, existing_type=sa.BigInteger(), nullable=False)
    op.drop_table("room_heads")
    _index_joinable("name_key", "id")


def _index_joinable(*columns: str) -> None:
    # SQLite reads a row for a column that the index lacks, even where its WHERE says it all.
    op.create_index(
        "ix_rooms_joinable",
        "rooms",
        columns,
        sqlite_where=JOINABLE,
        postgresql_where=JOINABLE,
    )
