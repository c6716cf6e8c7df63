"""The nodes that serve a database, noted in `meta`, so that nothing is copied into it meanwhile.

Not by a lock of a session: behind a pooler that one is shared.
"""

from sqlalchemy import Connection, text

from ...unusable import Unusable

PREFIX = "serving:"
# Three times what lies between two notes of a node.
LASTS_SECONDS = 15
_NOW = "CAST(extract(epoch FROM clock_timestamp()) AS bigint)"
_NOTE = text(
    # All that is put together here is written above.
    f"INSERT INTO meta (key, value) VALUES (:key, CAST({_NOW} AS text)) "  # noqa: S608
    "ON CONFLICT (key) DO UPDATE SET value = excluded.value"
)
_SERVED = text(
    "SELECT EXISTS (SELECT FROM meta WHERE starts_with(key, :prefix) "  # noqa: S608
    f"AND CAST(value AS bigint) > {_NOW} - {LASTS_SECONDS})"
)
_FORGET = text(
    "DELETE FROM meta WHERE key = :key OR starts_with(key, :prefix) "  # noqa: S608
    f"AND CAST(value AS bigint) < {_NOW} - {LASTS_SECONDS}"
)


def note(connection: Connection, node: str) -> None:
    """This node serves, for some seconds from now."""
    connection.execute(_NOTE, {"key": PREFIX + node})


def forget(connection: Connection, node: str) -> None:
    """It does not any more; nor do those that were killed."""
    connection.execute(_FORGET, {"key": PREFIX + node, "prefix": PREFIX})


def require_none(connection: Connection, place: str) -> None:
    """Raises `Unusable` when a node serves."""
    if connection.execute(_SERVED, {"prefix": PREFIX}).scalar_one():
        raise Unusable(
            f"{place} is served by a node, or was {LASTS_SECONDS} seconds ago: stop it first"
        )
