"""The epoch and the secret, kept in `meta`, so that every node finds the same.

A mark tells whether it is still the database that the epoch was made for: the cluster's identity,
its timeline (another after a restore to a point in time, or a failover), this database, and its
table `meta` (another after a dump was put back).
"""

import secrets

from sqlalchemy import Connection, text

from ... import security
from .. import facts
from . import serving
from .wal import NEWEST

KEY_BYTES = 32
# Of advisory locks in this database, for the start: one process at a time.
START_LOCK = 0x7061726C6579
_LOCK = text(f"SELECT pg_advisory_xact_lock({START_LOCK})")
_MAY_ASK = text("SELECT has_function_privilege('pg_control_system()', 'execute')")
_SYSTEM = text("SELECT system_identifier::text FROM pg_control_system()")
_PLACE = text(
    "SELECT left(pg_walfile_name(pg_current_wal_insert_lsn()), 8) || ':' || "
    "(SELECT oid FROM pg_database WHERE datname = current_database()) || ':' || "
    "'meta'::regclass::oid"
)


def lock_start(connection: Connection) -> None:
    """Until the end of the transaction no other process starts on this database."""
    connection.execute(_LOCK)


def begin(connection: Connection, *, place: str, node: str) -> str:
    """The epoch, renewed when this database is not the one that was last served.

    Notes that this node serves. Raises `Unusable` if it is a copy that was not finished.
    """
    lock_start(connection)
    facts.require_whole(connection, place)
    serving.note(connection, node)
    found = mark(connection)
    epoch = facts.get(connection, facts.EPOCH)
    if epoch is None or facts.get(connection, facts.LIFE) != found:
        epoch = security.new_id("e")
        facts.put(connection, facts.EPOCH, epoch)
        facts.put(connection, facts.LIFE, found)
    return epoch


def is_same(connection: Connection, epoch: str) -> bool:
    """Whether it is still the database that was begun, for a node that goes on."""
    return (
        facts.get(connection, facts.EPOCH) == epoch
        and facts.get(connection, facts.LIFE) == mark(connection)
        and facts.get(connection, facts.COPYING) is None
    )


def wal_newest(connection: Connection) -> int | None:
    """For `Wal.check`."""
    found: int | None = connection.execute(text(NEWEST)).scalar_one()
    return found


def mark(connection: Connection) -> str:
    """Of this database, on this cluster, on this timeline."""
    # A hosted one may keep its identity to itself.
    may_ask = connection.execute(_MAY_ASK).scalar_one()
    system = connection.execute(_SYSTEM).scalar_one() if may_ask else "unknown"
    return f"{system}:{connection.execute(_PLACE).scalar_one()}"


def secret(connection: Connection) -> bytes:
    """Made on first use: of two nodes at once the second takes the first one's."""
    found = facts.get(connection, facts.SECRET)
    if found is None:
        facts.put_if_new(connection, facts.SECRET, secrets.token_hex(KEY_BYTES))
        found = facts.get(connection, facts.SECRET)
    assert found is not None
    return bytes.fromhex(found)
