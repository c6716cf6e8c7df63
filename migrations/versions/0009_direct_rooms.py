"""Direct rooms, which have people instead of a name: one for the same people."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

TEXT = sa.String().with_variant(sa.String(collation="C"), "postgresql")
BEFORE, AFTER = "kind IN ('public', 'private')", "kind IN ('public', 'private', 'direct')"


def upgrade() -> None:
    op.add_column("rooms", sa.Column("people_key", TEXT, nullable=True))
    op.create_index("uq_rooms_people_key", "rooms", ["people_key"], unique=True)
    _check_kind(AFTER)


def downgrade() -> None:
    # To an older version they are private rooms without a name.
    op.execute("UPDATE rooms SET kind = 'private' WHERE kind = 'direct'")
    _check_kind(BEFORE)
    op.drop_index("uq_rooms_people_key", "rooms")
    op.drop_column("rooms", "people_key")


def _check_kind(rule: str) -> None:
    with op.batch_alter_table("rooms") as batch_op:
        batch_op.drop_constraint(op.f("ck_rooms_kind"), type_="check")
        batch_op.create_check_constraint(op.f("ck_rooms_kind"), rule)
