"""Files, the pieces of their bytes, and what the storage is still to delete."""

import sqlalchemy as sa
from alembic import op

revision = "0058"
down_revision = "0057"
branch_labels = None
depends_on = None

TEXT = sa.String().with_variant(sa.String(collation="C"), "postgresql")
BLOBS, PARTS, FILES, GONE = "blobs", "blob_parts", "files", "gone_parts"


def upgrade() -> None:
    op.create_table(
        BLOBS,
        sa.Column("id", TEXT, nullable=False),
        sa.Column("room_id", TEXT, nullable=False),
        sa.Column("sha256", TEXT, nullable=True),
        _reference(BLOBS, "room_id", "rooms"),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{BLOBS}")),
        sa.UniqueConstraint("room_id", "sha256", name=op.f(f"uq_{BLOBS}_room_id_sha256")),
    )
    op.create_table(
        PARTS,
        sa.Column("blob_id", TEXT, nullable=False),
        sa.Column("start", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("bytes", sa.BigInteger(), nullable=False),
        sa.Column("key", TEXT, nullable=False),
        sa.Column("sha256", TEXT, nullable=False),
        _reference(PARTS, "blob_id", BLOBS),
        sa.PrimaryKeyConstraint("blob_id", "start", name=op.f(f"pk_{PARTS}")),
        sa.UniqueConstraint("key", name=op.f(f"uq_{PARTS}_key")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        FILES,
        sa.Column("id", TEXT, nullable=False),
        sa.Column("room_id", TEXT, nullable=False),
        sa.Column("user_id", TEXT, nullable=False),
        sa.Column("blob_id", TEXT, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("type", TEXT, nullable=True),
        sa.Column("bytes", sa.BigInteger(), nullable=False),
        sa.Column("received", sa.BigInteger(), nullable=False),
        sa.Column("upload_metadata", TEXT, nullable=True),
        sa.Column("expires_at", sa.BigInteger(), nullable=True),
        sa.Column("seq", sa.BigInteger(), nullable=True),
        sa.Column("place", sa.BigInteger(), nullable=True),
        _reference(FILES, "room_id", "rooms"),
        _reference(FILES, "user_id", "users"),
        _reference(FILES, "blob_id", BLOBS),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{FILES}")),
    )
    op.create_index("ix_files_room_id", FILES, ["room_id", "seq"])
    op.create_index("ix_files_user_id", FILES, ["user_id", "bytes"])
    op.create_index(op.f("ix_files_blob_id"), FILES, ["blob_id"])
    op.create_index(
        "ix_files_expires_at",
        FILES,
        ["expires_at"],
        sqlite_where=sa.text("expires_at IS NOT NULL"),
        postgresql_where=sa.text("expires_at IS NOT NULL"),
    )
    op.create_table(
        GONE,
        sa.Column("key", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f(f"pk_{GONE}")),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    for table in (GONE, FILES, PARTS, BLOBS):
        op.drop_table(table)


def _reference(table: str, column: str, to: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_{column}_{to}")
    return sa.ForeignKeyConstraint([column], [f"{to}.id"], name=name, ondelete="CASCADE")
