"""Row locks, in the order a transaction takes them: people, sessions, rooms, facts (ADR 27).

Several of a kind are taken in ascending order. So two transactions can't wait for each other. What
a lock protects is read in a statement of its own, after it: in READ COMMITTED a statement that
waits for a lock still sees what it saw before.
"""

from collections.abc import Collection, Set
from typing import Any, cast

from sqlalchemy import Connection, Select, Table, select
from sqlalchemy.orm import DeclarativeBase

from .statement import Locking, Pending
from .tables import Meta, RoomHead, Session, User


class RowLock:
    """The locks of one table's rows, held to the end of the transaction.

    On SQLite there is nothing to lock: a transaction that writes is the only one.
    """

    def __init__(self, table: type[DeclarativeBase], *, shared: bool = False) -> None:
        """`shared` keeps a row from being deleted; otherwise nobody else changes or locks it.

        Neither keeps others from inserting rows that refer to it.
        """
        [key] = cast(Table, table.__table__).primary_key.columns
        query = select(key)
        waiting = query.with_for_update(key_share=True, read=shared)
        skipping = query.with_for_update(key_share=True, read=shared, skip_locked=True)
        self._waiting, self._skipping = Locking(waiting, key), Locking(skipping, key)

    def take(self, connection: Connection, keys: Collection[str]) -> None:
        """Lock the rows that exist; wait for those that others hold."""
        self.ask(connection, keys)()

    def ask(self, connection: Connection, keys: Collection[str]) -> Pending[None]:
        """`take`, in a round trip with what is asked for next."""
        if _is_alone(connection):
            return lambda: None
        locked = self._waiting.ask(connection, [(key,) for key in keys])

        def wait() -> None:
            locked()

        return wait

    def ask_free(self, connection: Connection, keys: Set[str]) -> Pending[Set[str]]:
        """Lock those that nobody else holds, and wait for none: the keys that are locked now.

        A row that is read afterwards and not among them is held by somebody else.
        """
        if _is_alone(connection):
            return lambda: keys
        locked = self._skipping.ask(connection, [(key,) for key in keys])
        return lambda: {key for (key,) in locked()}


PEOPLE = RowLock(User)
SESSIONS = RowLock(Session, shared=True)
ROOMS = RowLock(RoomHead)
FACTS = RowLock(Meta)


def take_found(connection: Connection, rows: Select[Any], *, to_delete: bool = False) -> None:
    """Lock the rows that a query finds, in its order; `to_delete` waits for shared locks too."""
    if not _is_alone(connection):
        connection.execute(rows.with_for_update(key_share=not to_delete)).all()


def wait_at_most(connection: Connection, seconds: float) -> None:
    """For each lock of this transaction; otherwise the database's own bound holds."""
    if not _is_alone(connection):
        milliseconds = max(1, int(seconds * 1000))
        connection.exec_driver_sql(f"SET LOCAL lock_timeout = {milliseconds}")


def _is_alone(connection: Connection) -> bool:
    return connection.dialect.name == "sqlite"
