"""Reading the log back: pages of messages, the events after a cursor, where a room's ends are."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Select,
    bindparam,
    case,
    exists,
    func,
    literal_column,
    select,
)
from sqlalchemy.orm import aliased

from ... import errors
from ...db.statement import Prepared
from ...db.tables import Event as EventRow
from ...db.tables import Revocation, Room, User
from ..access import Membership, Person, VisibleRoom, membership, visible_room
from .event import Event

PAGE_DEFAULT = 50
PAGE_MAX = 200
# Of text in one page: fifty of the longest messages in ASCII. An answer with it takes a millisecond
# to make, and one that nobody reads holds no more.
PAGE_BYTES = 524_288
# Greater than any seq.
END_OF_LOG = 2**63 - 1


@dataclass(frozen=True, slots=True)
class Page:
    """Items in ascending order, and whether there is more on either side."""

    items: Sequence[Event]
    older: bool
    newer: bool


@dataclass(frozen=True, slots=True)
class Ends:
    """The newest seq of a room and the oldest that this member may see."""

    head: int
    floor: int


def log_after(
    connection: Connection,
    member: Membership,
    seq: int,
    *,
    limit: int,
    until: int = END_OF_LOG,
    most_bytes: int = PAGE_BYTES,
) -> list[Event]:
    """The log after `seq`, at most `limit` events, none after `until`."""
    # One lower bound: of two SQLite searches by one and walks to the other.
    first = max(member.visible_from, seq + 1)
    key = member.room, first, until, limit
    rows, _ = _LOG.within(connection, key, column=TEXT, most_bytes=most_bytes)
    return _events(member.room, rows)


def log_before(connection: Connection, member: Membership, seq: int, *, limit: int) -> list[Event]:
    """The end of the log before `seq`, at most `limit` events."""
    key = member.room, member.visible_from, seq - 1, limit
    rows, _ = _LOG_BACK.within(connection, key, column=TEXT, most_bytes=PAGE_BYTES)
    return _events(member.room, rows[::-1])


def newest(
    connection: Connection, room: str, *, limit: int, most_bytes: int
) -> tuple[int, list[Event]]:
    """A room's head and the events that end there, for the memory that members share.

    Raises `NotFound`, also for a room that is deleted and not yet empty.
    """
    heads = dict(_LIVING_HEAD.each(connection, [(room,)]))
    if room not in heads:
        raise errors.NotFound
    key = room, 1, heads[room], limit
    rows, _ = _LOG_BACK.within(connection, key, column=TEXT, most_bytes=most_bytes)
    return heads[room], _events(room, rows[::-1])


def heads(connection: Connection, rooms: Sequence[str]) -> dict[str, int]:
    """The newest seq of each of the rooms that exist."""
    return dict(_HEAD.each(connection, [(room,) for room in rooms]))


def event(connection: Connection, room: str, user: str, seq: int) -> Event:
    """One event as it now stands. Raises `NotFound`."""
    member = membership(connection, room, user)
    found = log_after(connection, member, seq - 1, limit=1, until=seq)
    if not found:
        raise errors.NotFound
    return found[0]


def events(
    connection: Connection,
    ref: str,
    *,
    user: str,
    before: int | None,
    after: int | None,
    limit: int,
) -> tuple[list[Event], Ends]:
    """A page of the log for a member, by at most one bound, and its ends, from one read."""
    room = visible_room(connection, ref, user)
    member = room.require_member()
    ends = Ends(head=room.head, floor=member.visible_from)
    if before is not None:
        return log_before(connection, member, before, limit=limit), ends
    return log_after(connection, member, after or 0, limit=limit), ends


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


def newest_page_start(connection: Connection, member: Membership, *, limit: int) -> int:
    """The seq just before the newest `limit` messages: what to replay from without a cursor."""
    newest = _MESSAGE_SEQS_BACK.each(
        connection, [(member.room, member.visible_from, END_OF_LOG, limit)]
    )
    # In a room without messages its few other events are the newest page.
    return min((seq for (seq,) in newest), default=member.visible_from) - 1


def last_messages(
    connection: Connection, rooms: Sequence[str], *, characters: int
) -> dict[str, Event]:
    """The newest message of each of the rooms that has one, with the beginning of its text."""
    found = _LAST_MESSAGE.each(connection, [(room, characters) for room in rooms])
    return {room: _event(room, *row) for room, *row in found}


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
    rows, more = _MESSAGES_BACK.within(connection, key, column=TEXT, most_bytes=most_bytes)
    newer = room.last_message_seq >= max(end, member.visible_from)
    items = _events(room.room, rows[:limit][::-1])
    return Page(items, older=more or len(rows) > limit, newer=newer)


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
    rows, more = _MESSAGES_ON.within(connection, key, column=TEXT, most_bytes=most_bytes)
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
    return [_event(room, *row) for row in rows]


def _event(
    room: str,
    seq: int,
    at: int,
    user: str,
    name: str,
    display_name: str,
    client_id: str | None,
    text: str | None,
    edited_at: int | None,
    deleted: int,
    type: str = "message",
    target: int | None = None,
    role: str | None = None,
    member: str | None = None,
    member_name: str = "",
    member_display_name: str = "",
) -> Event:
    return Event(
        room,
        seq,
        type,
        at,
        Person(user, name, display_name),
        client_id,
        text,
        edited_at,
        bool(deleted),
        target,
        Person(member, member_name, member_display_name) if member is not None else None,
        role,
    )


_IN_ROOM = (
    EventRow.room_id == bindparam("room"),
    # One bound on each side: of two SQLite searches by one and walks to the other.
    EventRow.seq >= bindparam("first"),
    EventRow.seq <= bindparam("last"),
)
# The place of the text in `_columns`.
TEXT = 6
_IS_MESSAGE = EventRow.type == literal_column("'message'")
_target = aliased(EventRow)
_member = aliased(User)


def _columns(text: Any) -> tuple[Any, ...]:
    """What every event has, in the order of `_event`."""
    return (
        EventRow.seq,
        EventRow.at,
        User.id,
        User.name,
        User.display_name,
        EventRow.client_id,
        text,
        EventRow.edited_at,
        EventRow.deleted,
    )


# What only other events have is not read for messages: it would cost half as much again.
_MESSAGES = select(*_columns(EventRow.text)).join(EventRow, EventRow.user_id == User.id)
_is_edit = EventRow.type == literal_column("'edited'")
_EVENTS = (
    select(
        # A replayed edit shows its target's text as it stands now.
        *_columns(case((_is_edit, _target.text), else_=EventRow.text)),
        EventRow.type,
        EventRow.target,
        EventRow.role,
        _member.id,
        _member.name,
        _member.display_name,
    )
    .join(EventRow, EventRow.user_id == User.id)
    .outerjoin(_target, (_target.room_id == EventRow.room_id) & (_target.seq == EventRow.target))
    .outerjoin(_member, _member.id == EventRow.member_id)
)


def _page(query: Select[Any], order: ColumnElement[int]) -> Prepared:
    """Takes (room, first seq, last seq, limit)."""
    limited = query.order_by(order).limit(bindparam("limit", type_=Integer))
    return Prepared(limited.offset(literal_column("0")), "room first last limit")


_LOG = _page(_EVENTS.where(*_IN_ROOM), EventRow.seq.asc())
_LOG_BACK = _page(_EVENTS.where(*_IN_ROOM), EventRow.seq.desc())
_MESSAGES_ON = _page(_MESSAGES.where(*_IN_ROOM, _IS_MESSAGE), EventRow.seq.asc())
_MESSAGES_BACK = _page(_MESSAGES.where(*_IN_ROOM, _IS_MESSAGE), EventRow.seq.desc())
_MESSAGE_SEQS_BACK = _page(select(EventRow.seq).where(*_IN_ROOM, _IS_MESSAGE), EventRow.seq.desc())
_LAST_MESSAGE = Prepared(
    select(
        Room.id, *_columns(func.substr(EventRow.text, literal_column("1"), bindparam("characters")))
    )
    .join(EventRow, EventRow.user_id == User.id)
    .join(Room, (Room.id == EventRow.room_id) & (Room.last_message_seq == EventRow.seq))
    .where(Room.id == bindparam("room")),
    "room characters",
)
_head = select(Room.id, Room.head).where(Room.id == bindparam("room"))
_HEAD = Prepared(_head, "room")
_is_deleted = (Revocation.kind == literal_column("'room'")) & (Revocation.subject == Room.id)
_LIVING_HEAD = Prepared(_head.where(~exists().where(_is_deleted)), "room")
