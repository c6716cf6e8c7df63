"""Puts older messages into the index, a slice at a time, while people use the server."""

from collections.abc import Callable
from typing import cast

from sqlalchemy import (
    BigInteger,
    Connection,
    Table,
    bindparam,
    literal_column,
    select,
    update,
)

from ...db import counters, facts, row_lock, word_index
from ...db.statement import Prepared, insert_if_new
from ...db.tables import Event as EventTable
from ...db.tables import RoomHead, SearchRoom
from ..effects import Written
from ..log.stored import IS_MESSAGE
from . import indexing
from .entries import Entry
from .units import VERSION


def begin(connection: Connection) -> None:
    """At a start: an index that was made by other rules is made anew, and no room is left out."""
    _add_rooms(connection)
    if facts.get(connection, facts.SEARCH) == VERSION:
        return
    word_index.clear(connection)
    head = select(RoomHead.head).where(RoomHead.room_id == SearchRoom.room_id).scalar_subquery()
    connection.execute(update(SearchRoom).values(unindexed_before=head + 1))
    facts.put(connection, facts.SEARCH, VERSION)


def next_room(connection: Connection) -> str | None:
    """One that is not whole in the index yet."""
    return connection.execute(_UNINDEXED.limit(1)).scalar()


def lock(connection: Connection, room: str) -> None:
    """Nobody changes a message of it until the end of the transaction."""
    row_lock.ROOMS.take(connection, [room])


def index_some(
    connection: Connection, room: str, *, most: int, is_over: Callable[[], bool]
) -> Written[bool]:
    """The newest messages of a locked room that are not in the index, or none: whether more are.

    At least one, and no more once `is_over`.
    """
    found = connection.execute(_NUMBER, {"room": room}).first()
    if found is None or found.unindexed_before <= 1:
        return Written(False)
    rows = _MESSAGES.each(connection, [(room, found.unindexed_before, most)])
    made, before = [], found.unindexed_before
    for seq, at, text, author, extras in rows:
        if text:
            has_poll = indexing.has_poll(extras)
            made.append(indexing.row_of(Entry(found.number, seq, at, text, author, has_poll)))
        before = seq
        if is_over():
            break
    else:
        before = before if len([*rows]) == most else 1
    word_index.add(connection, made)
    _MOVE.many(connection, [(room, before)])
    return Written(before > 1)


def _add_rooms(connection: Connection) -> None:
    """Those that a node of an older version has made beside others of this one."""
    missing = (
        select(RoomHead.room_id, RoomHead.head)
        .outerjoin(SearchRoom, SearchRoom.room_id == RoomHead.room_id)
        .where(SearchRoom.room_id.is_(None))
    )
    for room, head in connection.execute(missing).tuples().all():
        number = counters.take(connection, counters.SEARCH_ROOMS)
        row = {"room_id": room, "number": number, "unindexed_before": head + 1}
        insert_if_new(connection, cast(Table, SearchRoom.__table__), row, key=["room_id"])


_UNINDEXED = select(SearchRoom.room_id).where(SearchRoom.unindexed_before > literal_column("1"))
_NUMBER = select(SearchRoom.number, SearchRoom.unindexed_before).where(
    SearchRoom.room_id == bindparam("room")
)
_MESSAGES = Prepared(
    select(EventTable.seq, EventTable.at, EventTable.text, EventTable.user_id, EventTable.extras)
    .where(
        EventTable.room_id == bindparam("room"), EventTable.seq < bindparam("before"), IS_MESSAGE
    )
    .order_by(EventTable.seq.desc())
    .limit(bindparam("most", type_=BigInteger))
    .offset(literal_column("0")),
    "room before most",
)
_MOVE = Prepared(
    update(SearchRoom)
    .where(SearchRoom.room_id == bindparam("room"))
    .values(unindexed_before=bindparam("before")),
    "room before",
)
