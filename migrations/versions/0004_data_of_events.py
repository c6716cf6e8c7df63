"""What only some types of events have goes into one column, as JSON.

The column of roles becomes that column, so that only rows with something in it are written anew:
those of a new name, a topic, a role. It is one pass, in which SQLite holds a few pages.
"""

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

# The types of events, and the key under which the JSON has their part.
ROLES = "('added', 'role')"
TEXTS = {"renamed": "name", "topic": "topic"}


def upgrade() -> None:
    _rename_column("role", "data")
    objects = [f"WHEN '{type}' THEN {_object(key, 'text')}" for type, key in TEXTS.items()]
    op.execute(
        f"""
        UPDATE events SET
            data = CASE type {" ".join(objects)} ELSE {_object("role", "data")} END,
            text = NULL
        WHERE type IN ('renamed', 'topic') OR type IN {ROLES} AND data IS NOT NULL
        """
    )


def downgrade() -> None:
    values = [f"WHEN '{type}' THEN {_value(key)}" for type, key in TEXTS.items()]
    op.execute(
        f"""
        UPDATE events SET
            text = CASE type {" ".join(values)} ELSE NULL END,
            data = CASE WHEN type IN {ROLES} THEN {_value("role")} ELSE NULL END
        WHERE data IS NOT NULL
        """
    )
    _rename_column("data", "role")


def _rename_column(name: str, new: str) -> None:
    # Not in batch mode, which writes every row of the table anew.
    op.alter_column("events", name, new_column_name=new)


def _object(key: str, column: str) -> str:
    make = "json_object" if _is_sqlite() else "json_build_object"
    return f"CAST({make}('{key}', {column}) AS VARCHAR)"


def _value(key: str) -> str:
    return f"json_extract(data, '$.{key}')" if _is_sqlite() else f"(data::json ->> '{key}')"


def _is_sqlite() -> bool:
    return op.get_bind().dialect.name == "sqlite"
