"""Events as they are read back: the columns of a row, and the event that they make."""

from collections.abc import Iterable, Sequence
from inspect import signature
from typing import Any

import msgspec
from sqlalchemy import (
    ColumnElement,
    Integer,
    Select,
    bindparam,
    case,
    literal_column,
    or_,
    select,
)
from sqlalchemy.orm import aliased

from ...db.statement import Prepared
from ...db.tables import Event as EventTable
from ...db.tables import User
from ..access import Person
from .event import MESSAGE, TYPES, Event, MessageData, unknown

# In one page, of text and of what hangs on it: fifty of the longest messages in ASCII. An answer
# with it takes a millisecond to make, and one that nobody reads holds no more.
PAGE_BYTES = 524_288
# Greater than any seq.
END_OF_LOG = 2**63 - 1

_decode_data = msgspec.json.Decoder(MessageData).decode


def message(
    room: str,
    seq: int,
    at: int,
    user_id: str,
    user_name: str,
    user_display_name: str,
    client_id: str | None,
    text: str | None,
    edited_at: int | None,
    deleted: int,
    thread: int | None,
    in_room: int,
    data: str | None,
    extras: str | None,
) -> Event:
    """A message. What follows `room` are the columns of its row."""
    # By position: by name it would take a page of history a tenth longer.
    return Event(
        room,
        seq,
        MESSAGE,
        at,
        Person(user_id, user_name, user_display_name),
        client_id,
        text,
        edited_at,
        deleted != 0,
        None,
        None,
        _decode_data(data) if data else None,
        thread,
        in_room != 0,
        msgspec.json.decode(extras) if extras else None,
    )


def logged(
    room: str,
    seq: int,
    type: str,
    at: int,
    user_id: str,
    user_name: str,
    user_display_name: str,
    client_id: str | None,
    text: str | None,
    edited_at: int | None,
    deleted: int,
    target: int | None,
    member_id: str | None,
    member_name: str,
    member_display_name: str,
    data: str | None,
    thread: int | None,
    in_room: int,
    extras: str | None,
) -> Event:
    """Any event. What follows `room` are the columns of its row."""
    try:
        kind = TYPES[type]
    except KeyError:
        kind = unknown(type)
    # By position: by name it would take a page of replay 3 % longer.
    return Event(
        room,
        seq,
        kind,
        at,
        Person(user_id, user_name, user_display_name),
        client_id,
        text,
        edited_at,
        deleted != 0,
        target,
        Person(member_id, member_name, member_display_name) if member_id else None,
        msgspec.json.decode(data, type=kind.data) if data and kind.data else None,
        thread,
        in_room != 0,
        msgspec.json.decode(extras) if extras else None,
    )


# Made from the functions, so that rows and events can't disagree. A row with a shape of its own in
# between would cost a page of history a tenth more.
MESSAGE_COLUMNS = tuple(signature(message).parameters)[1:]
LOG_COLUMNS = tuple(signature(logged).parameters)[1:]


def weighing(names: Sequence[str]) -> tuple[int, ...]:
    """Where among these columns those are that people can fill: they make a page heavy."""
    return tuple([names.index(name) for name in ("text", "data", "extras")])


_target = aliased(EventTable)
_member = aliased(User)


def is_one_of(names: Iterable[str]) -> ColumnElement[bool]:
    """Whether an event has one of the types; they stand in the statement, for SQLite's planner."""
    return or_(*(EventTable.type == literal_column(f"'{name}'") for name in names))


_COLUMNS: dict[str, Any] = {
    "seq": EventTable.seq,
    "type": EventTable.type,
    "at": EventTable.at,
    "user_id": User.id,
    "user_name": User.name,
    "user_display_name": User.display_name,
    "client_id": EventTable.client_id,
    "text": EventTable.text,
    "edited_at": EventTable.edited_at,
    "deleted": EventTable.deleted,
    "target": EventTable.target,
    "member_id": _member.id,
    "member_name": _member.name,
    "member_display_name": _member.display_name,
    "data": EventTable.data,
    "thread": EventTable.thread,
    "in_room": EventTable.in_room,
    "extras": EventTable.extras,
}


def columns(names: Sequence[str], **instead: Any) -> list[Any]:
    """The columns of these names, in this order; some of them read in another way."""
    found = _COLUMNS | instead
    return [found[name] for name in names]


IN_ROOM = (
    EventTable.room_id == bindparam("room"),
    # One bound on each side: of two SQLite searches by one and walks to the other.
    EventTable.seq >= bindparam("first"),
    EventTable.seq <= bindparam("last"),
)
IS_MESSAGE = is_one_of([MESSAGE.name])
# What can be deleted, and expires.
IS_ERASABLE = is_one_of(kind.name for kind in TYPES.values() if kind.is_message or kind.is_erasable)
# `Event.is_in_room`: the others are read with their thread.
IS_IN_ROOM = IS_MESSAGE & (EventTable.thread.is_(None) | EventTable.in_room)
# Columns that only other events have are not read for messages: they cost half as much again.
MESSAGES = select(*columns(MESSAGE_COLUMNS)).join(EventTable, EventTable.user_id == User.id)
_shows_target_text = is_one_of(kind.name for kind in TYPES.values() if kind.shows_target_text)
LOG = (
    select(
        # A replayed edit shows its target's text as it stands now.
        *columns(
            LOG_COLUMNS,
            text=case((_shows_target_text, _target.text), else_=EventTable.text),
            data=case((_shows_target_text, _target.data), else_=EventTable.data),
        )
    )
    .join(EventTable, EventTable.user_id == User.id)
    .outerjoin(
        _target, (_target.room_id == EventTable.room_id) & (_target.seq == EventTable.target)
    )
    .outerjoin(_member, _member.id == EventTable.member_id)
)


def page(query: Select[Any], order: ColumnElement[int], *, of: str = "room") -> Prepared:
    """Takes (room, first seq, last seq, limit); what comes before the first seq says `of`."""
    limited = query.order_by(order).limit(bindparam("limit", type_=Integer))
    # Without an offset SQLAlchemy binds one for SQLite, which `Prepared` knows nothing of.
    return Prepared(limited.offset(literal_column("0")), f"{of} first last limit")
