"""Pictures among files: how large they are, and two small ones of each."""

import sqlalchemy as sa
from alembic import op

revision = "0059"
down_revision = "0058"
branch_labels = None
depends_on = None

TEXT = sa.String().with_variant(sa.String(collation="C"), "postgresql")
FILES, THUMBNAILS = "files", "thumbnails"


def upgrade() -> None:
    op.add_column(FILES, sa.Column("picture", TEXT, nullable=True))
    op.create_table(
        THUMBNAILS,
        sa.Column("blob_id", TEXT, nullable=False),
        sa.Column("size", TEXT, nullable=False),
        sa.Column("bytes", sa.BigInteger(), nullable=False),
        sa.Column("key", TEXT, nullable=False),
        sa.Column("sha256", TEXT, nullable=False),
        sa.ForeignKeyConstraint(
            ["blob_id"],
            ["blobs.id"],
            name=op.f(f"fk_{THUMBNAILS}_blob_id_blobs"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("blob_id", "size", name=op.f(f"pk_{THUMBNAILS}")),
        sa.UniqueConstraint("key", name=op.f(f"uq_{THUMBNAILS}_key")),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    op.drop_table(THUMBNAILS)
    op.drop_column(FILES, "picture")
