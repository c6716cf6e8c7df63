"""What is kept in `meta`, for every node to find the same: the epoch, the secret, an address.

A mark tells whether it is still the database that the epoch was made for: the cluster's identity,
its timeline (another after a restore to a point in time, or a failover), this database, and its
table `meta` (another after a dump was put back).
"""

import secrets

from sqlalchemy import Connection, delete, select, text
from sqlalchemy.dialects.postgresql import insert

from ... import security
from ..tables import Meta

KEY_BYTES = 32
# In `meta`.
SECRET = "secret"  # noqa: S105 # the name of one
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


def begin(connection: Connection) -> str:
    """The epoch, renewed when this database is not the one that was last served."""
    lock_start(connection)
    found = mark(connection)
    epoch = _value(connection, "epoch")
    if epoch is None or _value(connection, "life") != found:
        epoch = security.new_id("e")
        _put(connection, "epoch", epoch)
        _put(connection, "life", found)
    return epoch


def is_same(connection: Connection) -> bool:
    """Whether it is still the database that was begun, for a node that goes on."""
    return _value(connection, "life") == mark(connection)


def mark(connection: Connection) -> str:
    """Of this database, on this cluster, on this timeline."""
    # A hosted one may keep its identity to itself.
    may_ask = connection.execute(_MAY_ASK).scalar_one()
    system = connection.execute(_SYSTEM).scalar_one() if may_ask else "unknown"
    return f"{system}:{connection.execute(_PLACE).scalar_one()}"


def secret(connection: Connection) -> bytes:
    """Made on first use: of two nodes at once the second takes the first one's."""
    new = insert(Meta).values(key=SECRET, value=secrets.token_hex(KEY_BYTES))
    connection.execute(new.on_conflict_do_nothing())
    found = _value(connection, SECRET)
    assert found is not None
    return bytes.fromhex(found)


def note_address(connection: Connection, address: str) -> None:
    _put(connection, "address", address)


def address(connection: Connection) -> str | None:
    """Where the last server that started is reached; after a crash that may be over."""
    return _value(connection, "address")


def forget_address(connection: Connection, address: str) -> None:
    """Unless another server has noted its own."""
    connection.execute(delete(Meta).where(Meta.key == "address", Meta.value == address))


def keep_secret(connection: Connection, secret: bytes) -> None:
    """Be the copy of a database with this secret."""
    _put(connection, SECRET, secret.hex())


def _value(connection: Connection, key: str) -> str | None:
    return connection.execute(select(Meta.value).where(Meta.key == key)).scalar()


def _put(connection: Connection, key: str, value: str) -> None:
    row = insert(Meta).values(key=key, value=value)
    connection.execute(row.on_conflict_do_update(index_elements=["key"], set_={"value": value}))
