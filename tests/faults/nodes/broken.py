"""Nodes, broken on purpose: `python -m tests.faults.nodes.broken heads_never_compared serve`."""

import sys
import threading
from collections import Counter
from collections.abc import Callable, Collection, Sequence, Set
from typing import Any

from sqlalchemy import Connection

from app.chat.log import batch, rows
from app.chat.log.act import Draft
from app.chat.log.rows import RoomState
from app.cli import cli
from app.db import row_lock
from app.db.postgres.database import PostgresDatabase
from app.db.row_lock import RowLock
from app.db.statement import Pending
from app.live.incoming import Incoming
from app.live.watch import Watch
from tests.faults.broken import ON_MESSAGES


def heads_never_compared() -> None:
    """A hint that is lost is never made good."""

    async def look_away(self: Watch) -> None:
        pass

    Watch.check_heads = look_away  # type: ignore[method-assign]


def hints_lost_for_ever() -> None:
    """Nodes hear nothing of each other, and don't look either."""
    heads_never_compared()

    def miss(self: Incoming, message: object) -> None:
        pass

    Incoming._take_in = miss  # type: ignore[method-assign]


def number_without_the_lock() -> None:
    """Two nodes read the same head of a room, and both number from there.

    The primary key of the log lets only one of them be stored.
    """
    lock = RowLock.ask_free

    def ask_free(self: RowLock, connection: Connection, keys: Set[str]) -> Pending[Set[str]]:
        if self is row_lock.ROOMS:
            return lambda: keys
        return lock(self, connection, keys)

    RowLock.ask_free = ask_free  # type: ignore[method-assign]


def number_outside_the_transaction() -> None:
    """Numbers are reserved in a transaction of their own, as a sequence gives them out."""
    number_without_the_lock()
    write, states, update_heads = PostgresDatabase.write_urgent, rows.states, rows.update_heads
    reserved = threading.local()

    async def in_two_steps(
        self: PostgresDatabase, work: Callable[..., Any], *args: Any, **kwargs: Any
    ) -> Any:
        if work is not batch.append_free or any(d.act not in ON_MESSAGES for d in args[0]):
            return await write(self, work, *args, **kwargs)
        heads = await write(self, _reserve, args[0])

        def append_reserved(connection: Connection) -> Any:
            reserved.heads = heads
            try:
                return batch.append_free(connection, *args, **kwargs)
            finally:
                reserved.heads = {}

        return await write(self, append_reserved)

    def from_reserved(
        connection: Connection, rooms: Collection[str]
    ) -> Pending[dict[str, RoomState]]:
        found = states(connection, rooms)

        def give() -> dict[str, RoomState]:
            given = found()
            for room, head in getattr(reserved, "heads", {}).items():
                given[room].head = head
            return given

        return give

    def leave_heads(connection: Connection, rooms: dict[str, RoomState]) -> None:
        if not getattr(reserved, "heads", {}):
            update_heads(connection, rooms)

    PostgresDatabase.write_urgent = in_two_steps  # type: ignore[method-assign]
    rows.states, rows.update_heads = from_reserved, leave_heads


_RESERVE = "UPDATE room_heads SET head = head + %s WHERE room_id = %s RETURNING head - %s"


def _reserve(connection: Connection, drafts: Sequence[Draft]) -> dict[str, int]:
    counts = Counter(draft.room for draft in drafts)
    return {
        room: connection.exec_driver_sql(_RESERVE, (count, room, count)).scalar_one()
        for room, count in sorted(counts.items())
    }


BREAKS: dict[str, Any] = {
    make.__name__: make
    for make in (
        heads_never_compared,
        hints_lost_for_ever,
        number_without_the_lock,
        number_outside_the_transaction,
    )
}

if __name__ == "__main__":
    BREAKS[sys.argv.pop(1)]()
    cli()
