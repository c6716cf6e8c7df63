"""Reading the log itself: the events on one side of a cursor, where a room's ends are."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Any, NamedTuple

from msgspec.structs import replace
from sqlalchemy import Connection, bindparam, exists, literal_column, select

from ... import errors
from ...db.statement import Prepared, fitted
from ...db.tables import Event as EventTable
from ...db.tables import Revocation, RoomHead
from ..access import Membership, membership, visible_room
from .event import Event
from .stored import END_OF_LOG, IN_ROOM, LOG, LOG_COLUMNS, PAGE_BYTES, logged, page, weighing

_WEIGHING = weighing(LOG_COLUMNS)
_seq = itemgetter(LOG_COLUMNS.index("seq"))
# Behind the log's own columns.
_ROOM = len(LOG_COLUMNS)


@dataclass(frozen=True, slots=True)
class Ends:
    """The newest seq of a room and the oldest that this member may see."""

    head: int
    floor: int


class LogPage(NamedTuple):
    """Events of a room, and its ends in that same look."""

    room: str
    items: Sequence[Event]
    ends: Ends


_LOG = page(LOG.where(*IN_ROOM), EventTable.seq.asc())


def log_after(
    connection: Connection,
    member: Membership,
    seq: int,
    *,
    limit: int,
    until: int = END_OF_LOG,
    most_bytes: int = PAGE_BYTES,
) -> list[Event]:
    """The log after `seq`, at most `limit` events, none after `until`.

    An edit among them shows the text of its message, which may be older than what this member may
    see: a cursor leaves that out when it sends it, since others share what was read.
    """
    # One lower bound: of two SQLite searches by one and walks to the other.
    first = max(member.visible_from, seq + 1)
    key = member.room, first, until, limit
    rows, _ = _LOG.within(connection, key, columns=_WEIGHING, most_bytes=most_bytes)
    return _events(member.room, rows)


_LOG_BACK = page(LOG.where(*IN_ROOM), EventTable.seq.desc())


def log_before(connection: Connection, member: Membership, seq: int, *, limit: int) -> list[Event]:
    """The end of the log before `seq`, at most `limit` events."""
    key = member.room, member.visible_from, seq - 1, limit
    rows, _ = _LOG_BACK.within(connection, key, columns=_WEIGHING, most_bytes=PAGE_BYTES)
    return _events(member.room, rows[::-1])


_head = select(RoomHead.room_id, RoomHead.head).where(RoomHead.room_id == bindparam("room"))
_is_deleted = (Revocation.kind == literal_column("'room'")) & (
    Revocation.subject == RoomHead.room_id
)
_LIVING_HEAD = Prepared(_head.where(~exists().where(_is_deleted)), "room")


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
    rows, _ = _LOG_BACK.within(connection, key, columns=_WEIGHING, most_bytes=most_bytes)
    return heads[room], _events(room, rows[::-1])


_MISSED = page(
    LOG.add_columns(RoomHead.room_id, RoomHead.head)
    .join(RoomHead, RoomHead.room_id == EventTable.room_id)
    .where(*IN_ROOM),
    EventTable.seq.asc(),
)


def missed(
    connection: Connection, after: Sequence[tuple[str, int]], *, limit: int, most_bytes: int
) -> dict[str, tuple[list[Event], int]]:
    """By room, the oldest events after a seq, for the memory that members share, and its head.

    One statement for all the rooms, which have equal shares of `limit` and `most_bytes`. A room
    without any such events is left out.
    """
    each = max(limit // len(after), 1)
    by_room: dict[str, list[Sequence[Any]]] = {}
    for row in _MISSED.each(connection, [(room, seq + 1, END_OF_LOG, each) for room, seq in after]):
        by_room.setdefault(row[_ROOM], []).append(row)
    found = {}
    for room, rows in by_room.items():
        rows.sort(key=_seq)
        fitting, _ = fitted(rows, columns=_WEIGHING, most_bytes=most_bytes // len(after))
        found[room] = [logged(room, *row[:_ROOM]) for row in fitting], rows[0][_ROOM + 1]
    return found


_HEAD = Prepared(_head, "room")


def heads(connection: Connection, rooms: Sequence[str]) -> dict[str, int]:
    """The newest seq of each of the rooms that exist."""
    return dict(_HEAD.each(connection, [(room,) for room in rooms]))


def event(connection: Connection, room: str, user: str, seq: int) -> Event:
    """One event as it now stands. Raises `NotFound`."""
    member = membership(connection, room, user)
    found = log_after(connection, member, seq - 1, limit=1, until=seq)
    if not found:
        raise errors.NotFound
    return _as_visible(member, found)[0]


def events(
    connection: Connection,
    ref: str,
    *,
    user: str,
    before: int | None,
    after: int | None,
    limit: int,
) -> LogPage:
    """A page of the log for a member, by at most one bound, and its ends, from one read."""
    room = visible_room(connection, ref, user)
    member = room.require_member()
    ends = Ends(head=room.head, floor=member.visible_from)
    if before is not None:
        found = log_before(connection, member, before, limit=limit)
    else:
        found = log_after(connection, member, after or 0, limit=limit)
    return LogPage(room.room, _as_visible(member, found), ends)


def _as_visible(member: Membership, found: list[Event]) -> list[Event]:
    """Without what is of messages that are older than what this member may see."""
    if member.visible_from == 1:
        return found
    return [_blank(event) if _is_hidden(event, member) else event for event in found]


def _is_hidden(event: Event, member: Membership) -> bool:
    tells = event.type.shows_target_text or event.type.hangs
    return tells and (event.target or 0) < member.visible_from


def _blank(event: Event) -> Event:
    return replace(event, data=None, text="" if event.type.shows_target_text else None)


def _events(room: str, rows: Iterable[Sequence[Any]]) -> list[Event]:
    return [logged(room, *row) for row in rows]
