"""Invite links that several may use, with rooms; those that are out stay good."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

TEXT = sa.String().with_variant(sa.String(collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "invite_links",
        sa.Column("id", TEXT, nullable=False),
        sa.Column("code_hash", TEXT, nullable=False),
        sa.Column("user_id", TEXT, nullable=True),
        sa.Column("note", TEXT, nullable=False),
        sa.Column("uses", sa.BigInteger(), nullable=False),
        sa.Column("most_uses", sa.BigInteger(), nullable=True),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.Column("revoked_at", sa.BigInteger(), nullable=True),
        sa.CheckConstraint(
            "most_uses IS NULL OR uses <= most_uses", name=op.f("ck_invite_links_uses")
        ),
        sa.ForeignKeyConstraint(
            ["user_id"],
            ["users.id"],
            name=op.f("fk_invite_links_user_id_users"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_invite_links")),
        sa.UniqueConstraint("code_hash", name=op.f("uq_invite_links_code_hash")),
    )
    op.create_index(op.f("ix_invite_links_user_id"), "invite_links", ["user_id"])
    op.create_table(
        "invite_rooms",
        sa.Column("invite_id", TEXT, nullable=False),
        sa.Column("room_id", TEXT, nullable=False),
        sa.ForeignKeyConstraint(
            ["invite_id"],
            ["invite_links.id"],
            name=op.f("fk_invite_rooms_invite_id_invite_links"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["room_id"],
            ["rooms.id"],
            name=op.f("fk_invite_rooms_room_id_rooms"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("invite_id", "room_id", name=op.f("pk_invite_rooms")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_invite_rooms_room_id"), "invite_rooms", ["room_id"])
    # A hash is as good an id as any: nobody can guess what it is of.
    op.execute(
        "INSERT INTO invite_links (id, code_hash, note, uses, most_uses, created_at, expires_at) "
        "SELECT 'i_' || substr(code_hash, 1, 16), code_hash, '', "
        "CASE WHEN used_at IS NULL THEN 0 ELSE 1 END, 1, created_at, expires_at FROM invites"
    )
    op.drop_table("invites")


def downgrade() -> None:
    op.create_table(
        "invites",
        sa.Column("code_hash", TEXT, nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.Column("used_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("code_hash", name=op.f("pk_invites")),
    )
    # Each lets one more in, if it lets anybody in.
    op.execute(
        "INSERT INTO invites (code_hash, created_at, expires_at, used_at) "
        "SELECT code_hash, created_at, expires_at, "
        "CASE WHEN revoked_at IS NULL AND (most_uses IS NULL OR uses < most_uses) THEN NULL "
        "ELSE created_at END FROM invite_links"
    )
    op.drop_table("invite_rooms")
    op.drop_table("invite_links")
