"""History: pages of messages as they now stand."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    bindparam,
    case,
    literal_column,
    null,
    select,
)

from ...db.statement import Prepared
from ...db.tables import Event as EventTable
from ...db.tables import RoomHead, User
from ..access import Membership, visible_room
from .beginning import TEXT, Beginning, beginning
from .event import Event
from .stored import (
    END_OF_LOG,
    IN_ROOM,
    IS_IN_ROOM,
    IS_MESSAGE,
    MESSAGE_COLUMNS,
    MESSAGES,
    PAGE_BYTES,
    columns,
    message,
    page,
    weighing,
)

PAGE_DEFAULT = 50
PAGE_MAX = 200
_WEIGHING = weighing(MESSAGE_COLUMNS)


@dataclass(frozen=True, slots=True)
class Page:
    """Items in ascending order, and whether there is more on either side."""

    items: Sequence[Event]
    older: bool
    newer: bool


@dataclass(frozen=True, slots=True)
class Bound:
    """Where a page begins or ends: by one of these, or at the newest message."""

    before: int | None = None
    after: int | None = None
    around: int | None = None


@dataclass(frozen=True, slots=True)
class Timeline:
    """Messages that are paged by their seq: those of a room, or those of a thread in it."""

    back: Prepared
    on: Prepared
    seqs_back: Prepared

    @staticmethod
    def of(*conditions: ColumnElement[bool], of: str = "room") -> "Timeline":
        """`of` names what says which room or thread it is."""
        rows = MESSAGES.where(*IN_ROOM, *conditions)
        seqs = select(EventTable.seq).where(*IN_ROOM, *conditions)
        newest, oldest = EventTable.seq.desc(), EventTable.seq.asc()
        return Timeline(
            page(rows, newest, of=of), page(rows, oldest, of=of), page(seqs, newest, of=of)
        )


_OF_ROOM = Timeline.of(IS_IN_ROOM)


def messages(connection: Connection, ref: str, *, user: str, bound: Bound, limit: int) -> Page:
    """A page of the room's messages for a member. Of its threads only what was sent there, too."""
    room = visible_room(connection, ref, user)
    member = room.require_member()
    pages = Pages(connection, _OF_ROOM, (room.room,), member, last=room.last_message_seq)
    return pages.at(bound, limit=limit)


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
            # Of one without a text: what its files are called.
            data=case((EventTable.text == literal_column("''"), EventTable.data)),
            thread=null(),
            in_room=literal_column("0").label("in_room"),
            text=TEXT,
        ),
    )
    .join(EventTable, EventTable.user_id == User.id)
    .join(
        RoomHead,
        (RoomHead.room_id == EventTable.room_id) & (RoomHead.last_message_seq == EventTable.seq),
    )
    .where(RoomHead.room_id == bindparam("room")),
    "room",
)


def last_messages(connection: Connection, rooms: Sequence[str]) -> dict[str, Beginning]:
    """The newest message of each of the rooms that has one, with the beginning of its text."""
    found = _LAST_MESSAGE.each(connection, [(room,) for room in rooms])
    return {room: beginning(message(room, *row)) for room, *row in found}


@dataclass(frozen=True, slots=True)
class Pages:
    """Reads pages of a timeline for a member. `last` is the seq of its newest message."""

    connection: Connection
    timeline: Timeline
    key: tuple[Any, ...]
    member: Membership
    last: int

    def at(self, bound: Bound, *, limit: int) -> Page:
        if bound.around is not None:
            return self._around(bound.around, limit=limit)
        if bound.after is not None:
            return self._after(bound.after, limit=limit)
        return self._before(bound.before, limit=limit)

    def _before(self, seq: int | None, *, limit: int, most_bytes: int = PAGE_BYTES) -> Page:
        """The newest messages, or the newest before `seq` (exclusive)."""
        first, end = self.member.visible_from, END_OF_LOG if seq is None else seq
        key = *self.key, first, end - 1, limit + 1
        rows, more = self.timeline.back.within(
            self.connection, key, columns=_WEIGHING, most_bytes=most_bytes
        )
        items = self._events(rows[:limit][::-1])
        return Page(items, older=more or len(rows) > limit, newer=self.last >= max(end, first))

    def _after(self, seq: int, *, limit: int, most_bytes: int = PAGE_BYTES) -> Page:
        """The oldest messages after `seq` (exclusive)."""
        first = self.member.visible_from
        key = *self.key, max(first, seq + 1), END_OF_LOG, limit + 1
        rows, more = self.timeline.on.within(
            self.connection, key, columns=_WEIGHING, most_bytes=most_bytes
        )
        older = self.timeline.seqs_back.each(self.connection, [(*self.key, first, seq, 1)])
        return Page(self._events(rows[:limit]), older=bool(older), newer=more or len(rows) > limit)

    def _around(self, seq: int, *, limit: int) -> Page:
        """Messages on both sides of `seq`, which is among them when it is one."""
        half = PAGE_BYTES // 2
        newer = self._after(seq - 1, limit=limit - limit // 2, most_bytes=half)
        older = self._before(seq, limit=limit - len(newer.items), most_bytes=half)
        return Page([*older.items, *newer.items], older=older.older, newer=newer.newer)

    def _events(self, rows: Iterable[Sequence[Any]]) -> list[Event]:
        return [message(self.member.room, *row) for row in rows]
