"""Reading the log back: pages of messages, the events after a cursor, where a room's ends are."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Select, case, func, select
from sqlalchemy.orm import aliased

from app import errors
from app.chat.access import Membership, Person, membership
from app.chat.event import Event
from app.db.tables import Event as EventRow
from app.db.tables import Room, User

PAGE_DEFAULT = 50
PAGE_MAX = 200


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


def ends(connection: Connection, member: Membership) -> Ends:
    """Raises `NotFound` when the room was deleted meanwhile."""
    head = heads(connection, [member.room]).get(member.room)
    if head is None:
        raise errors.NotFound
    return Ends(head=head, floor=member.visible_from)


def log_after(
    connection: Connection, member: Membership, seq: int, *, limit: int, until: int | None = None
) -> list[Event]:
    """The log after `seq`, at most `limit` events, none after `until`."""
    query = _visible(member, after=seq)
    if until is not None:
        query = query.where(EventRow.seq <= until)
    return _events(connection, query.order_by(EventRow.seq).limit(limit))


def newest(connection: Connection, room: str, *, limit: int) -> tuple[int, list[Event]]:
    """A room's head and the events that end there, for the memory that members share.

    Raises `NotFound`.
    """
    head = heads(connection, [room]).get(room)
    if head is None:
        raise errors.NotFound
    newest = _SELECT.where(EventRow.room_id == room, EventRow.seq > head - limit)
    return head, _events(connection, newest.order_by(EventRow.seq))


def heads(connection: Connection, rooms: Sequence[str]) -> dict[str, int]:
    """The newest seq of each of the rooms that exist."""
    rows = connection.execute(select(Room.id, Room.head).where(Room.id.in_(rooms)))
    return dict(rows.all())


def event(connection: Connection, room: str, user: str, seq: int) -> Event:
    """One event as it now stands. Raises `NotFound`."""
    member = membership(connection, room, user)
    found = _events(connection, _visible(member).where(EventRow.seq == seq))
    if not found:
        raise errors.NotFound
    return found[0]


def events(
    connection: Connection, room: str, user: str, *, after: int, limit: int
) -> tuple[list[Event], Ends]:
    """A page of the log for a member, and its ends, from one read."""
    member = membership(connection, room, user)
    return log_after(connection, member, after, limit=limit), ends(connection, member)


def messages(
    connection: Connection,
    room: str,
    user: str,
    *,
    before: int | None,
    after: int | None,
    around: int | None,
    limit: int,
) -> Page:
    """A page of messages for a member, by at most one bound."""
    member = membership(connection, room, user)
    if around is not None:
        return _around(connection, member, around, limit=limit)
    if after is not None:
        return _after(connection, member, after, limit=limit)
    return _before(connection, member, before, limit=limit)


def newest_page_start(connection: Connection, member: Membership, *, limit: int) -> int:
    """The seq just before the newest `limit` messages: what to replay from without a cursor."""
    newest = (
        select(EventRow.seq)
        .where(
            EventRow.room_id == member.room,
            EventRow.type == "message",
            EventRow.seq >= member.visible_from,
        )
        .order_by(EventRow.seq.desc())
        .limit(limit)
        .subquery()
    )
    first = connection.execute(select(func.min(newest.c.seq))).scalar()
    # In a room without messages its few other events are the newest page.
    return (first or member.visible_from) - 1


def last_messages(connection: Connection, rooms: Sequence[str]) -> dict[str, Event]:
    """The newest message of each of the rooms that has one."""
    if not rooms:
        return {}
    from_rooms = EventRow.room_id.in_(rooms) & (EventRow.seq == Room.last_message_seq)
    query = _SELECT.join(Room, Room.id == EventRow.room_id).where(from_rooms)
    return {found.room: found for found in _events(connection, query)}


def _before(connection: Connection, member: Membership, seq: int | None, *, limit: int) -> Page:
    """The newest messages, or the newest before `seq` (exclusive)."""
    query = _messages(member)
    if seq is not None:
        query = query.where(EventRow.seq < seq)
    found = _events(connection, query.order_by(EventRow.seq.desc()).limit(limit + 1))
    items = found[:limit][::-1]
    newer = seq is not None and _exists(connection, _messages(member, after=seq - 1))
    return Page(items, older=len(found) > limit, newer=newer)


def _after(connection: Connection, member: Membership, seq: int, *, limit: int) -> Page:
    """The oldest messages after `seq` (exclusive)."""
    query = _messages(member, after=seq).order_by(EventRow.seq)
    found = _events(connection, query.limit(limit + 1))
    older = _exists(connection, _messages(member).where(EventRow.seq <= seq))
    return Page(found[:limit], older=older, newer=len(found) > limit)


def _around(connection: Connection, member: Membership, seq: int, *, limit: int) -> Page:
    """Messages on both sides of `seq`, which is among them when it is a message."""
    newer = _after(connection, member, seq - 1, limit=limit - limit // 2)
    older = _before(connection, member, seq, limit=limit - len(newer.items))
    return Page([*older.items, *newer.items], older=older.older, newer=newer.newer)


def _visible(member: Membership, *, after: int = 0) -> Select[Any]:
    # One lower bound: of two SQLite searches by one and walks to the other.
    first = max(member.visible_from, after + 1)
    return _SELECT.where(EventRow.room_id == member.room, EventRow.seq >= first)


def _messages(member: Membership, *, after: int = 0) -> Select[Any]:
    return _visible(member, after=after).where(EventRow.type == "message")


def _exists(connection: Connection, query: Select[Any]) -> bool:
    return connection.execute(query.with_only_columns(EventRow.seq).limit(1)).first() is not None


def _events(connection: Connection, query: Select[Any]) -> list[Event]:
    return [_event(row) for row in connection.execute(query)]


def _event(row: Any) -> Event:
    return Event(
        room=row.room_id,
        seq=row.seq,
        type=row.type,
        at=row.at,
        user=Person(row.user_id, row.user_name, row.user_display_name),
        client_id=row.client_id,
        text=row.text,
        edited_at=row.edited_at,
        deleted=row.deleted,
        target=row.target,
        member=Person(row.member_id, row.member_name, row.member_display_name)
        if row.member_id
        else None,
        role=row.role,
    )


_target = aliased(EventRow)
_member = aliased(User)
# A replayed edit shows its target's text as it stands now.
_SELECT: Select[Any] = (
    select(
        EventRow.room_id,
        EventRow.seq,
        EventRow.type,
        EventRow.at,
        EventRow.user_id,
        User.name.label("user_name"),
        User.display_name.label("user_display_name"),
        EventRow.client_id,
        case((EventRow.type == "edited", _target.text), else_=EventRow.text).label("text"),
        EventRow.edited_at,
        EventRow.deleted,
        EventRow.target,
        EventRow.member_id,
        _member.name.label("member_name"),
        _member.display_name.label("member_display_name"),
        EventRow.role,
    )
    .join(User, User.id == EventRow.user_id)
    .outerjoin(_target, (_target.room_id == EventRow.room_id) & (_target.seq == EventRow.target))
    .outerjoin(_member, _member.id == EventRow.member_id)
)
