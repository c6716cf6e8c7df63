"""Searches for somebody: in what they may read now, and nowhere else."""

import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice, takewhile
from operator import attrgetter, le
from typing import Literal, NamedTuple

from sqlalchemy import Connection, bindparam, func, literal_column, select

from ...db.statement import Prepared
from ...db.tables import Event as EventTable
from ...db.tables import Member, RoomHead, SearchRoom, User
from ..access import Person, visible_room
from ..listing import Number, Slice
from ..log.stored import IS_MESSAGE
from . import candidates, filters, matching
from .candidates import OutOfTime, Place, Readable
from .filters import Filters, Row
from .hung import hung, searched
from .matching import Snippet, Span
from .query import Query

Order = Literal["newest", "best"]
# Texts that one request looks through, at some 15 µs each, and for how long at most. Then its page
# ends, and the next one goes on there: a phrase whose words many messages have, and none beside
# each other.
TEXTS_MOST = 2000
SECONDS_MOST = 0.25
TEXTS_LEAST, TEXTS_AT_ONCE = 8, 32
# So many hits are ordered by how good they are, then the next older ones.
BEST_AMONG = 200
# More of the same say no more.
COUNTED_MOST = 5
_NEWEST, _OLDEST = Place(2**53 - 1, "", 0), Place(0, "", 0)
_rank = attrgetter("rank")


class Rank(NamedTuple):
    """How good a hit is, among others."""

    hits: Number
    place: Place


class Group(NamedTuple):
    """Hits that are ordered by how good they are: up to a place, of which some were shown."""

    until: Place
    shown: Rank
    """The last one."""


class Cursor(NamedTuple):
    """Where a page ends: behind a place, or within a group that begins with it."""

    at: Number
    room: str
    seq: Number
    group: Group | None = None

    @property
    def place(self) -> Place:
        return Place(self.at, self.room, self.seq)

    @property
    def before(self) -> Place:
        """What comes before this may be on the next page."""
        return self.place if self.group is None else self.place._replace(seq=self.seq + 1)


@dataclass(frozen=True, slots=True)
class Found:
    """A message that was looked for; `thread` is the root of the thread that it is in."""

    place: Place
    user: Person
    thread: int | None
    snippet: Snippet
    hits: int

    @property
    def rank(self) -> Rank:
        return Rank(self.hits, self.place)


@dataclass(frozen=True, slots=True)
class Answer:
    """A slice of the hits; `is_whole` is false while older messages are still being indexed."""

    hits: Slice[Found, Cursor]
    is_whole: bool


@dataclass(frozen=True, slots=True)
class _Looking:
    """One search, as it goes on."""

    connection: Connection
    user: str
    query: Query
    wanted: Filters


def search(
    connection: Connection,
    user: str,
    query: Query,
    *,
    room: str | None,
    after: Cursor | None,
    limit: int,
    order: Order = "newest",
) -> Answer:
    """In one room, or in all of somebody's. Raises what keeps them from the room."""
    readable = _readable(connection, user, room)
    wanted = filters.resolve(connection, user, query.filters)
    if wanted.rooms is not None:
        readable = [each for each in readable if each.room in wanted.rooms]
    is_whole = all(each.is_whole for each in readable)
    looking = _Looking(connection, user, query, wanted)
    before = _NEWEST if after is None else after.before
    following = _candidates(looking, readable, before)
    if order == "best":
        return Answer(_best(looking, following, after, limit=limit), is_whole)
    found = _matching(looking, following, limit=limit)
    last = None if found.last is None else Cursor(*found.last)
    return Answer(Slice(found.items, last), is_whole)


def _best(
    looking: _Looking, following: Iterator[Place], after: Cursor | None, *, limit: int
) -> Slice[Found, Cursor]:
    """Of the next hits those with most in them first; then of those behind them.

    A group stays the same, whatever is said or deleted while somebody reads its pages.
    """
    group = None if after is None else after.group
    if group is not None:
        following = takewhile(partial(le, group.until), following)
    found = _matching(looking, following, limit=BEST_AMONG)
    until = max(group.until if group else _OLDEST, found.last or _OLDEST)
    ranked = sorted(found.items, key=_rank, reverse=True)
    left = [one for one in ranked if group is None or one.rank < group.shown]
    items = left[:limit]
    if len(left) > limit:
        newest = after.place if after and group else found.items[0].place
        return Slice(items, Cursor(*newest, Group(until, items[-1].rank)))
    return Slice(items, None if until == _OLDEST else Cursor(*until))


def _readable(connection: Connection, user: str, room: str | None) -> list[Readable]:
    if room is None:
        return [Readable(*row) for row in _ROOMS.each(connection, [(user,)])]
    member = visible_room(connection, room, user).require_member()
    return [Readable(*row) for row in _ROOM.each(connection, [(user, member.room)])]


def _candidates(looking: _Looking, readable: Sequence[Readable], before: Place) -> Iterator[Place]:
    """Messages that may be read and may be meant, the newest first."""
    connection, wanted = looking.connection, looking.wanted
    if wanted.until is not None:
        before = min(before, Place(wanted.until, "", 0))
    if wanted.marked is None:
        words = [word for each in looking.query.phrases for word in each.words]
        yield from candidates.newest_first(
            connection, readable, [*words, *wanted.words], before=before, since=wanted.since
        )
        return
    visible_from = {each.room: each.visible_from for each in readable}
    if not visible_from:
        return
    for place in filters.marked(
        connection,
        wanted.marked,
        looking.user,
        before=before,
        since=wanted.since,
        room=readable[0].room if len(readable) == 1 else None,
    ):
        if place.seq >= visible_from.get(place.room, place.seq + 1):
            yield place


def _matching(looking: _Looking, candidates: Iterable[Place], *, limit: int) -> Slice[Found, Place]:
    """The first of them that are meant, and where to go on."""
    items: list[Found] = []
    looked_at, seconds = 0, 0.0
    following = iter(candidates)
    while True:
        places, rest = _some(following, max(limit + 1 - len(items), TEXTS_LEAST))
        began = time.monotonic()
        keys = [place[1:] for place in places]
        texts = {(row[0], row[1]): row[2:] for row in _TEXT.each(looking.connection, keys)}
        marks = filters.marks_of(looking.connection, looking.wanted.marks, looking.user, keys)
        for place in places:
            text = texts.get(place[1:])
            found = text and _judged(looking, place, marks[place[1:]], *text)
            if found:
                if len(items) == limit:
                    return Slice(items, items[-1].place)
                items.append(found)
            looked_at += 1
            if looked_at >= TEXTS_MOST or seconds + time.monotonic() - began > SECONDS_MOST:
                return Slice(items, place)
        seconds += time.monotonic() - began
        if rest is not None or not places:
            return Slice(items, rest)


def _some(following: Iterator[Place], wanted: int) -> tuple[list[Place], Place | None]:
    """The next of them; and the place before which the others are, where that takes too long."""
    places: list[Place] = []
    try:
        for place in islice(following, min(wanted, TEXTS_AT_ONCE)):
            places.append(place)
    except OutOfTime as error:
        return places, error.place
    return places, None


def _judged(
    looking: _Looking,
    place: Place,
    marks: Iterable[str],
    text: str | None,
    extras: str | None,
    data: str | None,
    thread: int | None,
    *user: str,
) -> Found | None:
    """None for a message that is not meant."""
    attached = hung(looking.connection, extras, data)
    whole = searched(text or "", attached)
    row = Row(place.room, place.seq, place.at, user[0], text or "", attached, [*marks])
    if not whole or not all(holds(row) for holds in looking.wanted.holds):
        return None
    hits = matching.hits(whole, looking.query.phrases, without=looking.query.without)
    if hits is None:
        return None
    return Found(place, Person(*user), thread, matching.snippet(whole, hits), _score(hits))


def _score(hits: Sequence[Span]) -> int:
    return min(len(hits), COUNTED_MOST)


_searched = (
    select(
        Member.room_id,
        Member.visible_from,
        RoomHead.head,
        RoomHead.last_at,
        SearchRoom.number,
        func.coalesce(SearchRoom.indexed_to, literal_column("0")),
    )
    .join(RoomHead, RoomHead.room_id == Member.room_id)
    .outerjoin(SearchRoom, SearchRoom.room_id == Member.room_id)
    .where(Member.user_id == bindparam("user"))
)
_ROOMS = Prepared(_searched, "user")
_ROOM = Prepared(_searched.where(Member.room_id == bindparam("room")), "user room")
_TEXT = Prepared(
    select(
        EventTable.room_id,
        EventTable.seq,
        EventTable.text,
        EventTable.extras,
        EventTable.data,
        EventTable.thread,
        User.id,
        User.name,
        User.display_name,
    )
    .join(User, User.id == EventTable.user_id)
    .where(EventTable.room_id == bindparam("room"), EventTable.seq == bindparam("seq"), IS_MESSAGE),
    "room seq",
)
