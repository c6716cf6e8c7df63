"""The inbox: what concerns somebody, in all their rooms, the newest first.

An item is unread until they have read its room, or the thread that it is in, up to what caused it,
or are done with it.
"""

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
from ..db.tables import InboxItem, Member, User
from .access import Person
from .effects import Effects, Written
from .inbox_rows import (
    MENTION,
    REACTION,
    REPLY,
    Kind,
    is_kind,
    is_mine,
    is_open,
    is_seen,
    is_unread_in_room,
    is_unread_in_thread,
)
from .listing import Number, Slice
from .log.event import Event
from .log.stored import MESSAGE_COLUMNS, PAGE_BYTES, columns, message, weighing

Filter = Literal["unread", "mentions", "replies", "reactions", "done"]
# Of a seq.
MOST_DIGITS = 16
# Of the text of a reply.
REPLY_CHARACTERS = 200


class Reply(NamedTuple):
    """The newest reply in a thread; of a long text it has the beginning."""

    seq: int
    text: str
    deleted: bool


@dataclass(frozen=True, slots=True)
class Item:
    """One message with why it is here.

    Of reactions: the newest emoji, and how many people. Of a thread: its newest reply.
    """

    kind: Kind
    message: Event
    by: Person
    at: int
    is_unread: bool
    is_done: bool
    emoji: str | None = None
    count: int | None = None
    reply: Reply | None = None

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
    rows, more = _LISTED[wanted].within(connection, key, columns=_WEIGHING, most_bytes=PAGE_BYTES)
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
    found = connection.execute(select(InboxItem.done).where(which, _is_there)).scalar()
    if found is None:
        raise errors.NotFound
    if found is done:
        return Written(None)
    connection.execute(update(InboxItem).where(which).values(done=done))
    return Written(None, Effects(kept=[user]))


def set_all_done(connection: Connection, user: str) -> Written[None]:
    """Under the lock of the person."""
    mine = (InboxItem.user_id == user) & is_open
    rooms = connection.execute(select(InboxItem.room_id).where(mine).distinct()).scalars().all()
    if not rooms:
        return Written(None)
    # A batch of the log may renew two items of theirs, in another order.
    row_lock.ROOMS.take(connection, rooms)
    connection.execute(
        update(InboxItem).where(mine, InboxItem.room_id.in_(rooms)).values(done=True)
    )
    return Written(None, Effects(kept=[user]))


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
    reaction: str | None,
    reply_seq: int,
    reply_text: str | None,
    reply_deleted: int,
    *of_message: Any,
) -> Item:
    event = message(room, *of_message)
    by = Person(by_id, by_name, by_display_name)
    item = Item(kind, event, by, at, bool(is_unread), bool(done))
    if kind == REPLY:
        return replace(item, reply=Reply(reply_seq, reply_text or "", bool(reply_deleted)))
    return _with_reactions(user, item, reaction) if kind == REACTION else item


def _with_reactions(user: str, item: Item, reaction: str | None) -> Item:
    """Whoever reacted last may have taken that back: then it is one that still stands."""
    standing = item.message.extras.get("reactions", []) if item.message.extras else []
    by_others = [it["emoji"] for it in standing if it["users"] != [user]]
    newest = msgspec.json.decode(reaction)["emoji"] if reaction else None
    people = {who for it in standing for who in it["users"]} - {user}
    emoji = newest if newest in by_others else next(reversed(by_others), None)
    return replace(item, emoji=emoji, count=len(people))


# Whoever has left a room sees nothing from there.
_is_there = select(Member.user_id).where(is_mine, is_seen).exists()
_is_unread = is_unread_in_room | is_unread_in_thread
_cause, _by = aliased(EventTable), aliased(User)
_REPLY_CHARACTERS = literal_column(str(REPLY_CHARACTERS), type_=Integer)


def _of_kind(kind: Kind, column: Any) -> ColumnElement[Any]:
    return case((is_kind(kind), column))


_COLUMNS: tuple[Any, ...] = (
    InboxItem.room_id,
    InboxItem.kind,
    InboxItem.at,
    InboxItem.done,
    _is_unread,
    _by.id,
    _by.name,
    _by.display_name,
    _of_kind(REACTION, _cause.data),
    _cause.seq,
    _of_kind(REPLY, func.substr(_cause.text, literal_column("1"), _REPLY_CHARACTERS)),
    _cause.deleted,
    *columns(MESSAGE_COLUMNS),
)
_WEIGHING = [len(_COLUMNS) - len(MESSAGE_COLUMNS) + column for column in weighing(MESSAGE_COLUMNS)]
_KEY = (InboxItem.at, InboxItem.room_id, InboxItem.message, InboxItem.kind)
_behind = tuple_(*_KEY) < tuple_(
    bindparam("at", type_=BigInteger),
    bindparam("room"),
    bindparam("message", type_=BigInteger),
    bindparam("kind"),
)


def _list(*wanted: ColumnElement[bool]) -> Prepared:
    query: Select[Any] = (
        select(*_COLUMNS)
        .select_from(InboxItem)
        .join(Member, is_mine)
        .join(
            EventTable,
            (EventTable.room_id == InboxItem.room_id) & (EventTable.seq == InboxItem.message),
        )
        .join(User, User.id == EventTable.user_id)
        .join(_cause, (_cause.room_id == InboxItem.room_id) & (_cause.seq == InboxItem.seq))
        .join(_by, _by.id == _cause.user_id)
        .where(
            InboxItem.user_id == bindparam("user"),
            is_seen,
            _behind,
            *wanted,
        )
        .order_by(*(column.desc() for column in _KEY))
        .limit(bindparam("limit", type_=Integer))
        # Without an offset SQLAlchemy binds one for SQLite, which `Prepared` knows nothing of.
        .offset(literal_column("0"))
    )
    return Prepared(query, "user at room message kind limit")


def _open_of(kind: Kind) -> Prepared:
    return _list(is_open, is_kind(kind))


_LISTED: dict[Filter | None, Prepared] = {
    None: _list(is_open),
    "unread": _list(is_open, _is_unread),
    "mentions": _open_of(MENTION),
    "replies": _open_of(REPLY),
    "reactions": _open_of(REACTION),
    "done": _list(InboxItem.done == literal_column("true")),
}
