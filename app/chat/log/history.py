"""History: pages of messages as they now stand."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Integer, bindparam, func, literal_column, null, select

from ...db.statement import Prepared
from ...db.tables import Event as EventTable
from ...db.tables import RoomHead, User
from ..access import Membership, VisibleRoom, visible_room
from .event import Event
from .stored import (
    END_OF_LOG,
    IN_ROOM,
    IS_MESSAGE,
    MESSAGE_COLUMNS,
    MESSAGES,
    PAGE_BYTES,
    columns,
    message,
    page,
)

PAGE_DEFAULT = 50
PAGE_MAX = 200
_TEXT = MESSAGE_COLUMNS.index("text")


@dataclass(frozen=True, slots=True)
class Page:
    """Items in ascending order, and whether there is more on either side."""

    items: Sequence[Event]
    older: bool
    newer: bool


def messages(
    connection: Connection,
    ref: str,
    *,
    user: str,
    before: int | None,
    after: int | None,
    around: int | None,
    limit: int,
) -> Page:
    """A page of messages for a member, by at most one bound."""
    room = visible_room(connection, ref, user)
    member = room.require_member()
    if around is not None:
        return _around(connection, room, member, around, limit=limit)
    if after is not None:
        return _after(connection, member, after, limit=limit)
    return _before(connection, room, member, before, limit=limit)


_MESSAGE_SEQS_BACK = page(select(EventTable.seq).where(*IN_ROOM, IS_MESSAGE), EventTable.seq.desc())


def newest_page_start(connection: Connection, member: Membership, *, limit: int) -> int:
    """The seq just before the newest `limit` messages: what to replay from without a cursor."""
    newest = _MESSAGE_SEQS_BACK.each(
        connection, [(member.room, member.visible_from, END_OF_LOG, limit)]
    )
    # In a room without messages its few other events are the newest page.
    return min((seq for (seq,) in newest), default=member.visible_from) - 1


_LAST_MESSAGE = Prepared(
    select(
        RoomHead.room_id,
        *columns(
            MESSAGE_COLUMNS,
            extras=null(),
            data=null(),
            text=func.substr(
                EventTable.text, literal_column("1"), bindparam("characters", type_=Integer)
            ),
        ),
    )
    .join(EventTable, EventTable.user_id == User.id)
    .join(
        RoomHead,
        (RoomHead.room_id == EventTable.room_id) & (RoomHead.last_message_seq == EventTable.seq),
    )
    .where(RoomHead.room_id == bindparam("room")),
    "room characters",
)


def last_messages(
    connection: Connection, rooms: Sequence[str], *, characters: int
) -> dict[str, Event]:
    """The newest message of each of the rooms that has one, with the beginning of its text."""
    found = _LAST_MESSAGE.each(connection, [(room, characters) for room in rooms])
    return {room: message(room, *row) for room, *row in found}


_MESSAGES_BACK = page(MESSAGES.where(*IN_ROOM, IS_MESSAGE), EventTable.seq.desc())


def _before(
    connection: Connection,
    room: VisibleRoom,
    member: Membership,
    seq: int | None,
    *,
    limit: int,
    most_bytes: int = PAGE_BYTES,
) -> Page:
    """The newest messages, or the newest before `seq` (exclusive)."""
    end = END_OF_LOG if seq is None else seq
    key = room.room, member.visible_from, end - 1, limit + 1
    rows, more = _MESSAGES_BACK.within(connection, key, column=_TEXT, most_bytes=most_bytes)
    newer = room.last_message_seq >= max(end, member.visible_from)
    items = _events(room.room, rows[:limit][::-1])
    return Page(items, older=more or len(rows) > limit, newer=newer)


_MESSAGES_ON = page(MESSAGES.where(*IN_ROOM, IS_MESSAGE), EventTable.seq.asc())


def _after(
    connection: Connection,
    member: Membership,
    seq: int,
    *,
    limit: int,
    most_bytes: int = PAGE_BYTES,
) -> Page:
    """The oldest messages after `seq` (exclusive)."""
    first = max(member.visible_from, seq + 1)
    key = member.room, first, END_OF_LOG, limit + 1
    rows, more = _MESSAGES_ON.within(connection, key, column=_TEXT, most_bytes=most_bytes)
    older = _MESSAGE_SEQS_BACK.each(connection, [(member.room, member.visible_from, seq, 1)])
    items = _events(member.room, rows[:limit])
    return Page(items, older=bool(older), newer=more or len(rows) > limit)


def _around(
    connection: Connection, room: VisibleRoom, member: Membership, seq: int, *, limit: int
) -> Page:
    """Messages on both sides of `seq`, which is among them when it is a message."""
    half = PAGE_BYTES // 2
    newer = _after(connection, member, seq - 1, limit=limit - limit // 2, most_bytes=half)
    left = limit - len(newer.items)
    older = _before(connection, room, member, seq, limit=left, most_bytes=half)
    return Page([*older.items, *newer.items], older=older.older, newer=newer.newer)


def _events(room: str, rows: Iterable[Sequence[Any]]) -> list[Event]:
    return [message(room, *row) for row in rows]
