"""Row locks by key: taken in ascending order, so that two transactions can't wait for each other.

What a lock protects is read in a statement of its own, after it: in READ COMMITTED a statement
that waits for a lock still sees what it saw before.
"""

from collections.abc import Collection, Set

from sqlalchemy import Column, Connection, bindparam, select

from .statement import Prepared


class RowLock:
    """The locks of one table's rows, held to the end of the transaction.

    On SQLite there is nothing to lock: a transaction that writes is the only one.
    """

    def __init__(self, key: Column[str], *, shared: bool = False) -> None:
        """`shared` keeps a row from being deleted; otherwise nobody else changes or locks it.

        Neither keeps others from inserting rows that refer to it.
        """
        query = select(key).where(key == bindparam("key"))
        waiting = query.with_for_update(key_share=True, read=shared)
        skipping = query.with_for_update(key_share=True, read=shared, skip_locked=True)
        self._take, self._take_free = Prepared(waiting, "key"), Prepared(skipping, "key")

    def take(
        self, connection: Connection, keys: Collection[str], *, most_seconds: float | None = None
    ) -> None:
        """Lock the rows that exist; wait for those that others hold.

        `most_seconds` is for each lock of this transaction; without it the database's own holds.
        """
        if connection.dialect.name != "sqlite":
            if most_seconds is not None:
                milliseconds = max(1, int(most_seconds * 1000))
                connection.exec_driver_sql(f"SET LOCAL lock_timeout = {milliseconds}")
            self._take.each(connection, [(key,) for key in sorted(keys)])

    def take_free(self, connection: Connection, keys: Set[str]) -> Set[str]:
        """Lock those that nobody else holds, and wait for none: the keys that are locked now.

        A row that is read afterwards and not among them is held by somebody else.
        """
        if connection.dialect.name == "sqlite":
            return keys
        locked = self._take_free.each(connection, [(key,) for key in sorted(keys)])
        return {key for (key,) in locked}
