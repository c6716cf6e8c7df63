"""Leases: which of several nodes does a piece of background work, until a time."""

from sqlalchemy import Connection, delete, func, or_
from sqlalchemy.dialects import postgresql

from .clock import NODES_APART_MS
from .tables import Meta

# Of a time in milliseconds: so the texts have the order of the numbers.
DIGITS = 16


def hold(connection: Connection, name: str, holder: str, *, now: int, until: int) -> bool:
    """Take or renew the lease of this name; False as long as somebody else holds it.

    One that ends too far ahead counts as over: the clock by which it was taken has been set back.
    The row is locked to the end of the transaction.
    """
    value = f"{until:0{DIGITS}d} {holder}"
    # SQLite understands it just the same.
    row = postgresql.insert(Meta).values(key=f"lease {name}", value=value)
    is_free = or_(
        Meta.value < f"{now:0{DIGITS}d}",
        Meta.value > f"{until + NODES_APART_MS:0{DIGITS}d}",
        func.substr(Meta.value, DIGITS + 2) == holder,
    )
    taken = row.on_conflict_do_update(
        index_elements=["key"], set_={"value": value}, where=is_free
    ).execution_options(preserve_rowcount=True)
    return connection.execute(taken).rowcount == 1


def release(connection: Connection, name: str, holder: str) -> None:
    """Let others take it now, if it is held by this holder."""
    mine = (Meta.key == f"lease {name}") & (func.substr(Meta.value, DIGITS + 2) == holder)
    connection.execute(delete(Meta).where(mine))
