"""What the operators of a search say of messages, for the person who searches."""

from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import BigInteger, Connection, bindparam, literal_column, select

from ...db.statement import Prepared
from ...db.tables import Event as EventTable
from ...db.tables import Member, SavedMessage, User
from ...db.tables import Thread as ThreadTable
from ...db.word_index import Sought
from ..access import find_room
from ..text import lookup_key
from . import entries, indexing
from .query import Filter, Times

ME = "me"
# Open questions that are looked among, those with the newest replies.
UNSOLVED_MOST = 5000


class Row(NamedTuple):
    """What a message is judged by, beside its words."""

    room: str
    seq: int
    at: int
    author: str
    text: str
    extras: str | None


Holds = Callable[[Row], bool]
Key = tuple[str, int]
"""A room and a message in it."""


@dataclass(frozen=True, slots=True)
class Filters:
    """`holds` is the truth; the others say where to look, so that little is looked at in vain."""

    holds: Sequence[Holds]
    words: Sequence[Sought]
    """Words of the index that each of the messages has."""
    rooms: Set[str] | None
    """None for all."""
    named: Set[Key] | None
    """The only messages that it can be, where these are few."""
    until: int | None
    """When the newest of them was written at the latest."""
    since: int
    """When the oldest of them was written at the earliest."""


def resolve(connection: Connection, user: str, asked: Iterable[Filter]) -> Filters:
    """Whoever and whatever is not there, or not theirs to know of, is nothing to be found."""
    holds: list[Holds] = []
    words: list[Sought] = []
    rooms: Set[str] | None = None
    named: Set[Key] | None = None
    until: int | None = None
    since = 0
    for each in asked:
        test, word, in_room, keys = _meaning(connection, user, each)
        holds.append(test if each.wanted else _opposite(test))
        if not each.wanted:
            continue
        words += word
        if in_room is not None:
            rooms = in_room if rooms is None else rooms & in_room
        if keys is not None:
            named = keys if named is None else named & keys
        if isinstance(each.value, Times):
            until = each.value.end if until is None else min(until, each.value.end)
            since = max(since, each.value.first)
    return Filters(holds, words, rooms, named, until, since)


class _Meaning(NamedTuple):
    test: Holds
    words: Sequence[Sought] = ()
    rooms: Set[str] | None = None
    keys: Set[Key] | None = None


def _meaning(connection: Connection, user: str, asked: Filter) -> _Meaning:
    name, value, _ = asked
    if isinstance(value, Times):
        return _Meaning(lambda row: value.first <= row.at < value.end)
    if name == "in":
        found = find_room(connection, value, user)
        room = "" if found is None or found.member is None else found.room
        return _Meaning(lambda row: row.room == room, rooms={room})
    if name == "from" or value == "mine":
        author = user if value in (ME, "mine") else _person(connection, value)
        return _Meaning(lambda row: row.author == author, [entries.of_author(author)])
    if value == "link":
        return _Meaning(lambda row: entries.has_link(row.text), [entries.WITH_LINK])
    if value == "poll":
        return _Meaning(lambda row: indexing.has_poll(row.extras), [entries.WITH_POLL])
    keys = {*_named(connection, value, user)}
    return _Meaning(lambda row: (row.room, row.seq) in keys, keys=keys)


def _opposite(test: Holds) -> Holds:
    return lambda row: not test(row)


def _person(connection: Connection, name: str) -> str:
    """Their id; empty for nobody."""
    found = _BY_NAME.each(connection, [(lookup_key(name),)])
    return next((str(user) for (user,) in found), "")


def _named(connection: Connection, value: str, user: str) -> Iterator[Key]:
    key = (user, UNSOLVED_MOST) if value == "unsolved" else (user,)
    yield from _NAMED[value].each(connection, [key])


_BY_NAME = Prepared(select(User.id).where(User.name_key == bindparam("name")), "name")


def _mine(room: Any) -> Any:
    return (Member.room_id == room) & (Member.user_id == bindparam("user"))


_NAMED = {
    "pinned": Prepared(
        select(EventTable.room_id, EventTable.seq)
        .join(Member, _mine(EventTable.room_id))
        .where(EventTable.pinned_at.is_not(None)),
        "user",
    ),
    "saved": Prepared(
        select(SavedMessage.room_id, SavedMessage.seq).where(
            SavedMessage.user_id == bindparam("user")
        ),
        "user",
    ),
    "unsolved": Prepared(
        select(ThreadTable.room_id, ThreadTable.root)
        .join(Member, _mine(ThreadTable.room_id))
        .where(ThreadTable.solved.is_(False))
        .order_by(ThreadTable.last_at.desc())
        .limit(bindparam("most", type_=BigInteger))
        .offset(literal_column("0")),
        "user most",
    ),
}
