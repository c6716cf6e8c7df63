"""Bans, mutes, rooms in which not everybody writes at any time, and the audit log."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

TEXT = sa.String().with_variant(sa.String(collation="C"), "postgresql")
NUMBER = sa.BigInteger()
# In words of both databases. In batch mode SQLite would copy the whole table for a constraint.
ROOM_COLUMNS = (
    "slow_seconds BIGINT DEFAULT '0' NOT NULL",
    "writers {text} DEFAULT 'members' NOT NULL CONSTRAINT ck_rooms_writers "
    "CHECK (writers IN ('members', 'moderators'))",
)


def upgrade() -> None:
    _of_room_and_user("mutes", sa.Column("until", NUMBER, nullable=False))
    _of_room_and_user(
        "bans",
        sa.Column("by_id", TEXT, nullable=False),
        sa.Column("at", NUMBER, nullable=False),
        sa.Column("until", NUMBER, nullable=True),
        sa.Column("reason", TEXT, nullable=False),
        sa.ForeignKeyConstraint(["by_id"], ["users.id"], name=op.f("fk_bans_by_id_users")),
    )
    op.create_table(
        "audit",
        sa.Column("id", TEXT, nullable=False),
        sa.Column("at", NUMBER, nullable=False),
        sa.Column("actor_id", TEXT, nullable=True),
        sa.Column("act", TEXT, nullable=False),
        sa.Column("room_id", TEXT, nullable=True),
        sa.Column("member_id", TEXT, nullable=True),
        sa.Column("target", NUMBER, nullable=True),
        sa.Column("reason", TEXT, nullable=False),
        sa.Column("details", TEXT, nullable=True),
        sa.ForeignKeyConstraint(["actor_id"], ["users.id"], name=op.f("fk_audit_actor_id_users")),
        sa.ForeignKeyConstraint(["member_id"], ["users.id"], name=op.f("fk_audit_member_id_users")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit")),
    )
    op.create_index("ix_audit_at", "audit", ["at", "id"])
    op.create_index("ix_audit_room_id", "audit", ["room_id", "at", "id"])
    for name in ("muted_until", "said_at"):
        op.add_column("members", sa.Column(name, NUMBER, nullable=True))
    for column in ROOM_COLUMNS:
        op.execute(f"ALTER TABLE rooms ADD COLUMN {column.format(text=_text())}")


def downgrade() -> None:
    for column in reversed(ROOM_COLUMNS):
        op.drop_column("rooms", column.split()[0])
    for name in ("said_at", "muted_until"):
        op.drop_column("members", name)
    for table in ("audit", "bans", "mutes"):
        op.drop_table(table)


def _of_room_and_user(table: str, *columns: sa.schema.SchemaItem) -> None:
    keys = {"room_id": "rooms", "user_id": "users"}
    op.create_table(
        table,
        *(sa.Column(name, TEXT, nullable=False) for name in keys),
        *columns,
        *(
            sa.ForeignKeyConstraint(
                [name], [f"{other}.id"], name=op.f(f"fk_{table}_{name}_{other}"), ondelete="CASCADE"
            )
            for name, other in keys.items()
        ),
        sa.PrimaryKeyConstraint(*keys, name=op.f(f"pk_{table}")),
        sqlite_with_rowid=False,
    )


def _text() -> str:
    return "VARCHAR" if op.get_bind().dialect.name == "sqlite" else 'VARCHAR COLLATE "C"'
