"""The inbox: what concerns somebody, in all their rooms, the newest first.

An item is unread until they have read its room up to what caused it, or done with it.
"""

from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import Annotated, Any, Literal, NamedTuple

import msgspec
from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    Integer,
    Select,
    bindparam,
    case,
    func,
    literal_column,
    select,
    tuple_,
    update,
)
from sqlalchemy.orm import aliased

from .. import errors
from ..db import row_lock
from ..db.statement import Prepared
from ..db.tables import Event as EventTable
from ..db.tables import InboxItem, Member, RoomHead, User
from .access import Person
from .effects import Effects, Written
from .inbox_rows import MENTION, REACTION, Kind
from .listing import Number, Slice
from .log.event import Event
from .log.stored import MESSAGE_COLUMNS, PAGE_BYTES, columns, message

Filter = Literal["unread", "mentions", "replies", "reactions", "done"]
# How many open ones are counted at most, to notice a change of them.
COUNTED = 500
# Of a seq.
MOST_DIGITS = 16


@dataclass(frozen=True, slots=True)
class Item:
    """One message with why it is here. Of reactions: the newest emoji, and how many people."""

    kind: Kind
    message: Event
    by: Person
    at: int
    is_unread: bool
    is_done: bool
    emoji: str | None = None
    count: int | None = None

    @property
    def id(self) -> str:
        return f"{self.message.room}.{self.message.seq}.{self.kind}"


class Place(NamedTuple):
    """The key of an item, below its time."""

    at: Number
    room: Annotated[str, msgspec.Meta(max_length=64)]
    message: Number
    kind: Annotated[str, msgspec.Meta(max_length=16)]


# Before the newest one.
_BEGINNING = Place(2**53 - 1, "", 0, "")


class Waiting(NamedTuple):
    """Of one room, how many items are unread, and how many of these are mentions."""

    room: str
    unread: int
    mentions: int


class State(NamedTuple):
    """What a device has to know without a look at the list."""

    waiting: tuple[Waiting, ...]
    open: int
    newest_at: int | None

    @property
    def unread(self) -> int:
        return sum(room.unread for room in self.waiting)


NOTHING = State((), 0, None)


def listed(
    connection: Connection,
    user: str,
    *,
    wanted: Filter | None,
    after: Place | None,
    limit: int,
) -> Slice[Item, Place]:
    """Those that are not done with, unless `wanted` says otherwise; as their messages now stand."""
    key = (user, *(after or _BEGINNING), limit + 1)
    rows, more = _LISTED[wanted].within(connection, key, column=_TEXT, most_bytes=PAGE_BYTES)
    items = [_item(user, *row) for row in rows[:limit]]
    if not items or not (more or len(rows) > limit):
        return Slice(items, None)
    last = items[-1]
    return Slice(items, Place(last.at, last.message.room, last.message.seq, last.kind))


def set_done(connection: Connection, user: str, item: str, *, done: bool) -> Written[None]:
    """Raises `NotFound`. Under the lock of the person."""
    room, seq, kind = _parts(item)
    which = (
        (InboxItem.room_id == room)
        & (InboxItem.message == seq)
        & (InboxItem.user_id == user)
        & (InboxItem.kind == kind)
    )
    found = connection.execute(select(InboxItem.done).where(which, _is_seen)).scalar()
    if found is None:
        raise errors.NotFound
    if found is done:
        return Written(None)
    connection.execute(update(InboxItem).where(which).values(done=done))
    return Written(None, Effects(kept=[user]))


def set_all_done(connection: Connection, user: str) -> Written[None]:
    """Under the lock of the person."""
    is_open = (InboxItem.user_id == user) & InboxItem.done.is_(False)
    rooms = connection.execute(select(InboxItem.room_id).where(is_open).distinct()).scalars().all()
    if not rooms:
        return Written(None)
    # A batch of the log may renew two items of theirs, in another order.
    row_lock.ROOMS.take(connection, rooms)
    connection.execute(
        update(InboxItem).where(is_open, InboxItem.room_id.in_(rooms)).values(done=True)
    )
    return Written(None, Effects(kept=[user]))


def states(connection: Connection, users: Collection[str]) -> dict[str, State]:
    """Of each of these people."""
    keys = [(user,) for user in users]
    found_waiting, found_open = _WAITING.ask(connection, keys), _OPEN.ask(connection, keys)
    waiting: dict[str, list[Waiting]] = {}
    for user, *room in found_waiting():
        waiting.setdefault(user, []).append(Waiting(*room))
    is_open = {user: (count, at) for user, count, at in found_open()}
    return {
        user: State(tuple(sorted(waiting.get(user, ()))), *is_open.get(user, NOTHING[1:]))
        for user in users
    }


def _parts(item: str) -> tuple[str, int, str]:
    room, _, rest = item.partition(".")
    seq, _, kind = rest.partition(".")
    if not (seq.isascii() and seq.isdigit() and len(seq) <= MOST_DIGITS):
        raise errors.NotFound
    return room, int(seq), kind


def _item(
    user: str,
    room: str,
    kind: Kind,
    at: int,
    done: int,
    is_unread: int,
    by_id: str,
    by_name: str,
    by_display_name: str,
    cause: str | None,
    *of_message: Any,
) -> Item:
    event = message(room, *of_message)
    by = Person(by_id, by_name, by_display_name)
    item = Item(kind, event, by, at, bool(is_unread), bool(done))
    return _with_reactions(user, item, cause) if kind == REACTION else item


def _with_reactions(user: str, item: Item, cause: str | None) -> Item:
    """Whoever reacted last may have taken that back: then it is one that still stands."""
    standing = item.message.extras.get("reactions", []) if item.message.extras else []
    by_others = [it["emoji"] for it in standing if it["users"] != [user]]
    newest = msgspec.json.decode(cause)["emoji"] if cause else None
    people = {who for it in standing for who in it["users"]} - {user}
    emoji = newest if newest in by_others else next(reversed(by_others), None)
    return replace(item, emoji=emoji, count=len(people))


_is_mine = (Member.room_id == InboxItem.room_id) & (Member.user_id == InboxItem.user_id)
# Whoever has left a room sees nothing from there, and who came back maybe not all.
_is_seen = select(Member.user_id).where(_is_mine, InboxItem.message >= Member.visible_from).exists()
_is_unread = InboxItem.seq > Member.read_seq
_cause, _by = aliased(EventTable), aliased(User)
_COLUMNS: tuple[Any, ...] = (
    InboxItem.room_id,
    InboxItem.kind,
    InboxItem.at,
    InboxItem.done,
    _is_unread,
    _by.id,
    _by.name,
    _by.display_name,
    _cause.data,
    *columns(MESSAGE_COLUMNS),
)
_TEXT = len(_COLUMNS) - len(MESSAGE_COLUMNS) + MESSAGE_COLUMNS.index("text")
_KEY = (InboxItem.at, InboxItem.room_id, InboxItem.message, InboxItem.kind)
_behind = tuple_(*_KEY) < tuple_(
    bindparam("at", type_=BigInteger),
    bindparam("room"),
    bindparam("message", type_=BigInteger),
    bindparam("kind"),
)


def _is(done: bool) -> ColumnElement[bool]:
    return InboxItem.done == literal_column("true" if done else "false")


def _list(*wanted: ColumnElement[bool]) -> Prepared:
    query: Select[Any] = (
        select(*_COLUMNS)
        .select_from(InboxItem)
        .join(Member, _is_mine)
        .join(
            EventTable,
            (EventTable.room_id == InboxItem.room_id) & (EventTable.seq == InboxItem.message),
        )
        .join(User, User.id == EventTable.user_id)
        .join(_cause, (_cause.room_id == InboxItem.room_id) & (_cause.seq == InboxItem.seq))
        .join(_by, _by.id == _cause.user_id)
        .where(
            InboxItem.user_id == bindparam("user"),
            InboxItem.message >= Member.visible_from,
            _behind,
            *wanted,
        )
        .order_by(*(column.desc() for column in _KEY))
        .limit(bindparam("limit", type_=Integer))
        # Without an offset SQLAlchemy binds one for SQLite, which `Prepared` knows nothing of.
        .offset(literal_column("0"))
    )
    return Prepared(query, "user at room message kind limit")


def _open_of(kind: str) -> Prepared:
    return _list(_is(done=False), InboxItem.kind == literal_column(f"'{kind}'"))


_LISTED: dict[Filter | None, Prepared] = {
    None: _list(_is(done=False)),
    "unread": _list(_is(done=False), _is_unread),
    "mentions": _open_of(MENTION),
    "replies": _open_of("reply"),
    "reactions": _open_of(REACTION),
    "done": _list(_is(done=True)),
}
_is_mention = InboxItem.kind == literal_column("'mention'")
# Only rooms with something new are looked into: there, only what is behind the mark.
_WAITING = Prepared(
    select(
        Member.user_id,
        Member.room_id,
        func.count(),
        func.sum(case((_is_mention, literal_column("1")), else_=literal_column("0"))),
    )
    .join(RoomHead, (RoomHead.room_id == Member.room_id) & (RoomHead.head > Member.read_seq))
    .join(InboxItem, _is_mine & _is(done=False) & _is_unread)
    .where(Member.user_id == bindparam("user"), InboxItem.message >= Member.visible_from)
    .group_by(Member.user_id, Member.room_id),
    "user",
)
_open = (
    select(InboxItem.user_id, InboxItem.at)
    .where(InboxItem.user_id == bindparam("user"), _is(done=False))
    .order_by(InboxItem.at.desc())
    .limit(literal_column(str(COUNTED)))
    .offset(literal_column("0"))
    .subquery()
)
_OPEN = Prepared(
    select(_open.c.user_id, func.count(), func.max(_open.c.at)).group_by(_open.c.user_id), "user"
)
