"""The inbox: what concerns somebody, in all their rooms, the newest first.

An item is unread until they have read its room, or the thread that it is in, up to what caused it,
or are done with it. Mentions and reactions have rows; replies are looked for in the threads that
they follow (`threads/news.py`).
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from heapq import merge
from itertools import islice
from typing import Annotated, Any, Literal, NamedTuple

import msgspec
from msgspec import UNSET
from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    Integer,
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
from ..db.statement import CHUNK_ROWS, Pending, Prepared, fitted
from ..db.tables import Event as EventTable
from ..db.tables import InboxItem, Member, User
from .access import Person
from .effects import Effects, Written
from .inbox_rows import (
    MENTION,
    REACTION,
    is_kind,
    is_mine,
    is_open,
    is_seen,
    is_unread_in_room,
    is_unread_in_thread,
)
from .listing import Number, Slice
from .log.event import REACTED, Event, MessageData
from .log.shown import Attached
from .log.stored import MESSAGE_COLUMNS, PAGE_BYTES, columns, message, weighing
from .threads import news
from .threads.news import REPLY, News, Which

Kind = Literal["mention", "reply", "reaction"]
Filter = Literal["unread", "mentions", "replies", "reactions", "done"]
# Of a seq.
MOST_DIGITS = 16
# Of the text of a reply.
REPLY_CHARACTERS = 200


class Reply(NamedTuple):
    """The newest reply in a thread; of a long text it has the beginning, without one its files."""

    seq: int
    text: str
    deleted: bool
    files: Sequence[Attached] = ()


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


class _Found(NamedTuple):
    """An item before its message is read. They compare as they are listed, by their place."""

    at: int
    room: str
    message: int
    kind: Kind
    # The newest event behind the item.
    seq: int
    # True or 1, as databases have it.
    is_unread: bool | int
    is_done: bool | int

    @property
    def place(self) -> Place:
        return Place(self.at, self.room, self.message, self.kind)


def listed(
    connection: Connection,
    user: str,
    *,
    wanted: Filter | None,
    after: Place | None,
    limit: int,
) -> Slice[Item, Place]:
    """Those that are not done with, unless `wanted` says otherwise; as their messages now stand."""
    found = _newest(connection, user, wanted, after or _BEGINNING, limit + 1)
    bodies = _bodies(connection, found[:limit])
    rows, is_cut = fitted(bodies, columns=_WEIGHING, most_bytes=PAGE_BYTES)
    items = [_item(user, *row) for row in rows]
    if is_cut:
        return Slice(items, rows[-1][-1].place)
    return Slice(items, found[limit - 1].place if len(found) > limit else None)


def set_done(connection: Connection, user: str, item: str, *, done: bool) -> Written[None]:
    """Raises `NotFound`. Under the lock of the person."""
    room, seq, kind = _parts(item)
    if kind == REPLY:
        is_change = news.set_done(connection, room, seq, user, done=done)
    else:
        is_change = _set_row_done(connection, (room, seq, user, kind), done=done)
    if is_change is None:
        raise errors.NotFound
    return Written(None, Effects(kept=[user])) if is_change else Written(None)


def set_all_done(connection: Connection, user: str) -> Written[None]:
    """Under the lock of the person."""
    mine = (InboxItem.user_id == user) & is_open
    of_rows = connection.execute(select(InboxItem.room_id).where(mine).distinct()).scalars()
    rooms = {*of_rows, *news.rooms_with_open(connection, user)}
    if not rooms:
        return Written(None)
    # A batch of the log may renew two items of theirs, in another order.
    row_lock.ROOMS.take(connection, rooms)
    connection.execute(
        update(InboxItem).where(mine, InboxItem.room_id.in_(rooms)).values(done=True)
    )
    news.set_all_done(connection, user, rooms)
    return Written(None, Effects(kept=[user]))


def _set_row_done(
    connection: Connection, key: tuple[str, int, str, str], *, done: bool
) -> bool | None:
    """Like `news.set_done`, of a mention or a reaction."""
    which = tuple_(*_ROW_KEY) == key
    found = connection.execute(select(InboxItem.done).where(which, _is_there)).scalar()
    if found is None or found is done:
        return None if found is None else False
    connection.execute(update(InboxItem).where(which).values(done=done))
    return True


def _parts(item: str) -> tuple[str, int, str]:
    room, _, rest = item.partition(".")
    seq, _, kind = rest.partition(".")
    if not (seq.isascii() and seq.isdigit() and len(seq) <= MOST_DIGITS):
        raise errors.NotFound
    return room, int(seq), kind


def _newest(
    connection: Connection, user: str, wanted: Filter | None, before: Place, limit: int
) -> Sequence[_Found]:
    """In one order: what has rows, and what is new in threads."""
    asked: list[Pending[Iterable[_Found]]] = []
    if wanted in _LISTED:
        rows = _LISTED[wanted].ask(connection, [(user, *before, limit)])
        asked.append(lambda: [_Found(*row) for row in rows()])
    if wanted in _OF_THREADS:
        which = _OF_THREADS[wanted]
        threads = news.newest(connection, user, which, before=before, limit=limit)
        asked.append(lambda: [_of_thread(one, which) for one in threads()])
    in_order = merge(*[found() for found in asked], reverse=True)
    return list(islice(in_order, limit))


def _of_thread(one: News, which: Which) -> _Found:
    return _Found(one.at, one.room, one.root, REPLY, one.seq, one.unread, which == "done")


def _bodies(connection: Connection, found: Sequence[_Found]) -> Iterator[Sequence[Any]]:
    """A row for each, with itself at the end; no more of them are read than are asked for."""
    for first in range(0, len(found), CHUNK_ROWS):
        some = found[first : first + CHUNK_ROWS]
        keys = {(one.room, one.message, one.seq) for one in some}
        rows = {(row[0], row[_MESSAGE], row[1]): row for row in _BODY.each(connection, keys)}
        for one in some:
            yield (*rows[one.room, one.message, one.seq], one)


def _item(
    user: str,
    room: str,
    seq: int,
    by_id: str,
    by_name: str,
    by_display_name: str,
    data: str | None,
    text: str | None,
    deleted: int,
    *rest: Any,
) -> Item:
    *of_message, found = rest
    event = message(room, *of_message)
    by = Person(by_id, by_name, by_display_name)
    item = Item(found.kind, event, by, found.at, bool(found.is_unread), bool(found.is_done))
    if found.kind == REPLY:
        return replace(item, reply=Reply(seq, text or "", bool(deleted), _files_in(data)))
    return _with_reactions(user, item, data) if found.kind == REACTION else item


def _files_in(data: str | None) -> Sequence[Attached]:
    found = msgspec.json.decode(data, type=MessageData).files if data else UNSET
    return () if found is UNSET else found


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
_ROW_KEY = (InboxItem.room_id, InboxItem.message, InboxItem.user_id, InboxItem.kind)
_BODY_COLUMNS: tuple[Any, ...] = (
    EventTable.room_id,
    _cause.seq,
    _by.id,
    _by.name,
    _by.display_name,
    # The emoji; and of a reply without a text, what its files are called.
    case(
        (_cause.type == literal_column(f"'{REACTED.name}'"), _cause.data),
        (_cause.text == literal_column("''"), _cause.data),
    ),
    func.substr(
        _cause.text, literal_column("1"), literal_column(str(REPLY_CHARACTERS), type_=Integer)
    ),
    _cause.deleted,
)
_MESSAGE = len(_BODY_COLUMNS)
_WEIGHING = [_MESSAGE + column for column in weighing(MESSAGE_COLUMNS)]
_BODY = Prepared(
    select(*_BODY_COLUMNS, *columns(MESSAGE_COLUMNS))
    .select_from(EventTable)
    .join(User, User.id == EventTable.user_id)
    .join(
        _cause,
        (_cause.room_id == EventTable.room_id)
        & (_cause.seq == bindparam("cause", type_=BigInteger)),
    )
    .join(_by, _by.id == _cause.user_id)
    .where(
        EventTable.room_id == bindparam("room"),
        EventTable.seq == bindparam("message", type_=BigInteger),
    ),
    "room message cause",
)
_KEY = (InboxItem.at, InboxItem.room_id, InboxItem.message, InboxItem.kind)
_behind = tuple_(*_KEY) < tuple_(
    bindparam("at", type_=BigInteger),
    bindparam("room"),
    bindparam("message", type_=BigInteger),
    bindparam("kind"),
)


def _list(*wanted: ColumnElement[bool]) -> Prepared:
    query: Any = (  # a `Select`
        select(*_KEY, InboxItem.seq, _is_unread, InboxItem.done)
        .select_from(InboxItem)
        .join(Member, is_mine)
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


_LISTED: dict[Filter | None, Prepared] = {
    None: _list(is_open),
    "unread": _list(is_open, _is_unread),
    "mentions": _list(is_open, is_kind(MENTION)),
    "reactions": _list(is_open, is_kind(REACTION)),
    "done": _list(InboxItem.done == literal_column("true")),
}
_OF_THREADS: dict[Filter | None, Which] = {
    None: "open",
    "unread": "unread",
    "replies": "open",
    "done": "done",
}
