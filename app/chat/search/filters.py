"""What the operators of a search say of messages, for the person who searches."""

import time
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import BigInteger, Connection, and_, bindparam, literal_column, or_, select

from ...db.statement import Prepared
from ...db.tables import Event as EventTable
from ...db.tables import Member, Room, SavedMessage, User
from ...db.tables import Thread as ThreadTable
from ..access import find_room
from ..text import lookup_key
from . import candidates, entries
from .candidates import OutOfTime, Place
from .entries import Sought
from .hung import Hung
from .query import Filter, Times

ME = "me"
MARKS_AT_ONCE = 500
Key = tuple[str, int]
"""A room and a message in it."""


class Row(NamedTuple):
    """What a message is judged by, beside its words."""

    room: str
    seq: int
    at: int
    author: str
    text: str
    hung: Hung
    marks: Collection[str]
    """Which of the marks it has that are asked for, such as `pinned`."""


Holds = Callable[[Row], bool]


@dataclass(frozen=True, slots=True)
class Filters:
    """`holds` is the truth; the others say where to look, so that little is looked at in vain."""

    holds: Sequence[Holds]
    words: Sequence[Sought]
    """Words of the index that each of the messages has."""
    rooms: Set[str] | None
    """None for all."""
    marks: Collection[str]
    """Those that a message may have or not have."""
    marked: str | None
    """One that each of the messages has."""
    until: int | None
    """When the newest of them was written, at the latest."""
    since: int
    """When the oldest of them was written, at the earliest."""


def resolve(connection: Connection, user: str, asked: Iterable[Filter]) -> Filters:
    """Whoever and whatever is not there, or not theirs to know of, is nothing to be found."""
    holds: list[Holds] = []
    words: list[Sought] = []
    rooms: Set[str] | None = None
    marks: set[str] = set()
    marked: str | None = None
    until: int | None = None
    since = 0
    for each in asked:
        test, word, in_rooms, mark = _meaning(connection, user, each)
        holds.append(test if each.wanted else _opposite(test))
        if mark is not None:
            marks.add(mark)
        if not each.wanted:
            continue
        words += word
        marked = marked or mark
        if in_rooms is not None:
            rooms = in_rooms if rooms is None else rooms & in_rooms
        if isinstance(each.value, Times):
            until = each.value.end if until is None else min(until, each.value.end)
            since = max(since, each.value.first)
    return Filters(holds, words, rooms, marks, marked, until, since)


def marked(
    connection: Connection,
    mark: str,
    user: str,
    *,
    before: Place,
    since: int,
    room: str | None,
) -> Iterator[Place]:
    """The messages with a mark, in one room or in all, the newest first. Raises `OutOfTime`."""
    until = time.monotonic() + candidates.SECONDS_MOST
    while True:
        key = (user, *before, MARKS_AT_ONCE)
        if room is None:
            rows = [*_LISTED[mark].each(connection, [key])]
        else:
            rows = [*_LISTED_IN[mark].each(connection, [(*key, room)])]
        for room, seq, at in rows:
            before = Place(at, room, seq)
            if at < since:
                return
            yield before
        if len(rows) < MARKS_AT_ONCE:
            return
        if time.monotonic() > until:
            raise OutOfTime(before)


def marks_of(
    connection: Connection, marks: Iterable[str], user: str, keys: Sequence[Key]
) -> Mapping[Key, Collection[str]]:
    """Which of these marks each of the messages has."""
    found: dict[Key, set[str]] = {key: set() for key in keys}
    for mark in marks:
        for room, seq in _HAVING[mark].each(connection, [(user, *key) for key in keys]):
            found[room, seq].add(mark)
    return found


class _Meaning(NamedTuple):
    test: Holds
    words: Sequence[Sought] = ()
    rooms: Set[str] | None = None
    mark: str | None = None


def _meaning(connection: Connection, user: str, asked: Filter) -> _Meaning:
    name, value, _ = asked
    if isinstance(value, Times):
        return _Meaning(lambda row: value.first <= row.at < value.end)
    if name == "in":
        rooms = {*_rooms(connection, value, user)}
        return _Meaning(lambda row: row.room in rooms, rooms=rooms)
    if name == "from" or value == "mine":
        author = user if value in (ME, "mine") else _person(connection, value)
        return _Meaning(lambda row: row.author == author, [entries.of_author(author)])
    if value == "link":
        return _Meaning(lambda row: entries.has_link(row.text), [entries.WITH_LINK])
    if value == "poll":
        return _Meaning(lambda row: row.hung.has_poll, [entries.WITH_POLL])
    if value == "file":
        return _Meaning(lambda row: bool(row.hung.names), [entries.WITH_FILE])
    if value == "image":
        return _Meaning(lambda row: row.hung.has_image, [entries.WITH_IMAGE])
    return _Meaning(lambda row: value in row.marks, mark=value)


def _opposite(test: Holds) -> Holds:
    return lambda row: not test(row)


def _person(connection: Connection, name: str) -> str:
    """Their id; empty for nobody."""
    found = _BY_NAME.each(connection, [(lookup_key(name),)])
    return next((str(user) for (user,) in found), "")


def _rooms(connection: Connection, name: str, user: str) -> Iterator[str]:
    """Of this id, of this address, and those of this person's that are called so."""
    found = find_room(connection, name, user)
    if found is not None and found.member is not None:
        yield found.room
    for (room,) in _MINE_CALLED.each(connection, [(user, lookup_key(name))]):
        yield room


_BY_NAME = Prepared(select(User.id).where(User.name_key == bindparam("name")), "name")
_MINE_CALLED = Prepared(
    select(Room.id)
    .join(Member, Member.room_id == Room.id)
    .where(Member.user_id == bindparam("user"), Room.name_key == bindparam("name")),
    "user name",
)


def _mine(room: Any) -> Any:
    return and_(Member.room_id == room, Member.user_id == bindparam("user"))


# A bound: without statistics SQLite would not go by the index of what is not null.
_IS_PINNED = EventTable.pinned_at > literal_column("0")
_PINNED = select(EventTable.room_id, EventTable.seq).where(_IS_PINNED)
_SAVED = select(SavedMessage.room_id, SavedMessage.seq).where(
    SavedMessage.user_id == bindparam("user")
)
_UNSOLVED = select(ThreadTable.room_id, ThreadTable.root).where(ThreadTable.solved.is_(False))


def _having(marked: Any, room: Any, seq: Any) -> Prepared:
    this = (room == bindparam("of_room"), seq == bindparam("of_seq"))
    return Prepared(marked.where(*this), "user of_room of_seq")


def _listed(marked: Any, *more: Any, names: str = "") -> Prepared:
    """With their times, before a place."""
    at, room, seq = EventTable.at, EventTable.room_id, EventTable.seq
    is_before = or_(
        at < bindparam("at"),
        and_(at == bindparam("at"), room < bindparam("of_room")),
        and_(at == bindparam("at"), room == bindparam("of_room"), seq < bindparam("of_seq")),
    )
    query = (
        marked.add_columns(at)
        .where(is_before, *more)
        .order_by(at.desc(), room.desc(), seq.desc())
        .limit(bindparam("most", type_=BigInteger))
        .offset(literal_column("0"))
    )
    return Prepared(query, f"user at of_room of_seq most {names}")


_HAVING = {
    "pinned": _having(_PINNED, EventTable.room_id, EventTable.seq),
    "saved": _having(_SAVED, SavedMessage.room_id, SavedMessage.seq),
    "unsolved": _having(_UNSOLVED, ThreadTable.room_id, ThreadTable.root),
}
_OF_PERSON: dict[str, tuple[Any, Any]] = {
    "pinned": (_PINNED.join(Member, _mine(EventTable.room_id)), EventTable.room_id),
    "saved": (
        _SAVED.join(
            EventTable,
            and_(EventTable.room_id == SavedMessage.room_id, EventTable.seq == SavedMessage.seq),
        ),
        SavedMessage.room_id,
    ),
    "unsolved": (
        _UNSOLVED.join(Member, _mine(ThreadTable.room_id)).join(
            EventTable,
            and_(EventTable.room_id == ThreadTable.room_id, EventTable.seq == ThreadTable.root),
        ),
        ThreadTable.room_id,
    ),
}
_LISTED = {mark: _listed(marked) for mark, (marked, _) in _OF_PERSON.items()}
_LISTED_IN = {
    mark: _listed(marked, room == bindparam("in_room"), names="in_room")
    for mark, (marked, room) in _OF_PERSON.items()
}
