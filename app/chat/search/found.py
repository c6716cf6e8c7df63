"""Searches for somebody: in what they may read now, and nowhere else."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Literal, NamedTuple

from sqlalchemy import Connection, bindparam, select

from ...db import word_index
from ...db.statement import Prepared
from ...db.tables import Event as EventTable
from ...db.tables import Member, RoomHead, SearchRoom, User
from ...db.word_index import Sought
from ..access import Person, visible_room
from ..listing import Number, Slice
from ..log.stored import IS_MESSAGE
from . import entries, filters, matching, windows
from .filters import Filters, Row
from .matching import Snippet, Span
from .query import Query

Order = Literal["newest", "best"]
# Somebody in more rooms has most of what is there: what is not theirs is passed over.
ROOMS_NAMED = 64
# Texts that one request looks through, at some 15 µs each. Then its page ends, and the next one
# goes on there: a phrase whose words many messages have, and none beside each other.
TEXTS_MOST = 2000
TEXTS_AT_ONCE = 50
# Among so many of the newest hits the best are looked for.
BEST_AMONG = 200
# More of the same say no more.
COUNTED_MOST = 5


class Place(NamedTuple):
    """Hits are listed by when they were written, the newest first."""

    at: Number
    room: str
    seq: Number


@dataclass(frozen=True, slots=True)
class Found:
    """A message that was looked for; `thread` is the root of the thread that it is in."""

    place: Place
    user: Person
    thread: int | None
    snippet: Snippet
    hits: int


class _Readable(NamedTuple):
    """A room that somebody may read, from one of its messages on."""

    room: str
    visible_from: int
    is_indexed: bool


@dataclass(frozen=True, slots=True)
class Answer:
    """A slice of the hits; `is_whole` is false while older messages are still being indexed."""

    hits: Slice[Found, Place]
    is_whole: bool


def search(
    connection: Connection,
    user: str,
    query: Query,
    *,
    room: str | None,
    after: Place | None,
    limit: int,
    order: Order = "newest",
) -> Answer:
    """In one room, or in all of somebody's. Raises what keeps them from the room."""
    readable, newest_at = _readable(connection, user, room)
    wanted = filters.resolve(connection, user, query.filters)
    if wanted.rooms is not None:
        readable = {number: each for number, each in readable.items() if each.room in wanted.rooms}
    is_whole = all(each.is_indexed for each in readable.values())
    if not readable:
        return Answer(Slice([], None), is_whole)
    looking = _Looking(connection, query, wanted)
    if wanted.named is not None:
        candidates = _named(connection, wanted.named, readable, after=after)
    else:
        until = min(newest_at if after is None else after.at, wanted.until or newest_at)
        candidates = _candidates(looking, readable, until=until, after=after)
    if order == "best":
        best = _matching(looking, candidates, limit=BEST_AMONG)
        ranked = sorted(best.items, key=lambda found: (found.hits, found.place), reverse=True)
        return Answer(Slice(ranked[:limit], None), is_whole)
    return Answer(_matching(looking, candidates, limit=limit), is_whole)


def _readable(
    connection: Connection, user: str, room: str | None
) -> tuple[dict[int, _Readable], int]:
    """By number, and when something was last said in one of them."""
    if room is None:
        rows = _ROOMS.each(connection, [(user,)])
    else:
        member = visible_room(connection, room, user).require_member()
        rows = _ROOM.each(connection, [(user, member.room)])
    readable: dict[int, _Readable] = {}
    newest_at = 0
    for number, room_id, visible_from, unindexed_before, last_at in rows:
        is_indexed = unindexed_before <= visible_from
        readable[number] = _Readable(room_id, visible_from, is_indexed)
        newest_at = max(newest_at, last_at)
    return readable, newest_at


@dataclass(frozen=True, slots=True)
class _Looking:
    """One search, as it goes on."""

    connection: Connection
    query: Query
    wanted: Filters


def _named(
    connection: Connection,
    keys: Iterable[tuple[str, int]],
    readable: dict[int, _Readable],
    *,
    after: Place | None,
) -> Iterator[Place]:
    """Those of a few messages that may be read, the newest first."""
    visible_from = {each.room: each.visible_from for each in readable.values()}
    mine = [key for key in keys if key[0] in visible_from and key[1] >= visible_from[key[0]]]
    for place in sorted(_placed(connection, mine), reverse=True):
        if after is None or place < after:
            yield place


def _candidates(
    looking: _Looking, readable: dict[int, _Readable], *, until: int, after: Place | None
) -> Iterator[Place]:
    """Messages that may be meant, the newest first."""
    connection, query = looking.connection, looking.query
    words = [word for each in query.phrases for word in each.words]
    clauses: list[Sequence[Sought]] = [
        (word,) for word in dict.fromkeys([*words, *looking.wanted.words])
    ]
    if len(readable) <= ROOMS_NAMED:
        clauses.append([entries.of_room(number) for number in readable])

    def find(spans: Sequence[Sought] | None, most: int | None) -> list[tuple[int, int]]:
        asked = clauses if spans is None else [*clauses, spans]
        return word_index.find(connection, asked, most=most)

    before = after
    for found in windows.newest_first(find, until):
        mine = [
            (room.room, seq)
            for number, seq in found
            if (room := readable.get(number)) is not None and seq >= room.visible_from
        ]
        for place in sorted(_placed(connection, mine), reverse=True):
            if place.at < looking.wanted.since:
                return
            if before is None or place < before:
                before = place
                yield place


def _placed(connection: Connection, keys: Sequence[tuple[str, int]]) -> Iterator[Place]:
    return (Place(at, room, seq) for room, seq, at in _AT.each(connection, keys))


def _matching(looking: _Looking, candidates: Iterable[Place], *, limit: int) -> Slice[Found, Place]:
    """The first of them that are meant, and where to go on."""
    items: list[Found] = []
    looked_at, last = 0, None
    following = iter(candidates)
    while places := [*islice(following, TEXTS_AT_ONCE)]:
        keys = [place[1:] for place in places]
        texts = {(row[0], row[1]): row[2:] for row in _TEXT.each(looking.connection, keys)}
        for place in places:
            found = _judged(looking.query, looking.wanted, place, *texts[place.room, place.seq])
            if found is not None:
                if len(items) == limit:
                    return Slice(items, items[-1].place)
                items.append(found)
            last = place
        looked_at += len(places)
        if looked_at >= TEXTS_MOST:
            return Slice(items, last)
    return Slice(items, None)


def _judged(
    query: Query,
    wanted: Filters,
    place: Place,
    text: str,
    extras: str | None,
    thread: int | None,
    *user: str,
) -> Found | None:
    """None for a message that is not meant."""
    row = Row(place.room, place.seq, place.at, user[0], text, extras)
    if not text or not all(holds(row) for holds in wanted.holds):
        return None
    hits = matching.hits(text, query.phrases, without=query.without)
    if hits is None:
        return None
    return Found(place, Person(*user), thread, matching.snippet(text, hits), _score(hits))


def _score(hits: Sequence[Span]) -> int:
    return min(len(hits), COUNTED_MOST)


_searched = (
    select(
        SearchRoom.number,
        SearchRoom.room_id,
        Member.visible_from,
        SearchRoom.unindexed_before,
        RoomHead.last_at,
    )
    .join(Member, Member.room_id == SearchRoom.room_id)
    .join(RoomHead, RoomHead.room_id == SearchRoom.room_id)
    .where(Member.user_id == bindparam("user"))
)
_ROOMS = Prepared(_searched, "user")
_ROOM = Prepared(_searched.where(Member.room_id == bindparam("room")), "user room")
_this = (EventTable.room_id == bindparam("room"), EventTable.seq == bindparam("seq"))
_AT = Prepared(select(EventTable.room_id, EventTable.seq, EventTable.at).where(*_this), "room seq")
_TEXT = Prepared(
    select(
        EventTable.room_id,
        EventTable.seq,
        EventTable.text,
        EventTable.extras,
        EventTable.thread,
        User.id,
        User.name,
        User.display_name,
    )
    .join(User, User.id == EventTable.user_id)
    .where(*_this, IS_MESSAGE),
    "room seq",
)
