"""Walks through the messages of some rooms that may be meant, from the newest to the oldest.

Within a room that is the order of the log. Of each room only as much is looked at as is newer than
the next hit of the others.
"""

import heapq
import time
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import count
from operator import attrgetter
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import BigInteger, Connection, bindparam, literal_column, select, text

from ...db.statement import POSTGRES, Prepared
from ...db.tables import Event as EventTable
from ..listing import Number
from ..log.event import EDITED
from ..log.stored import IS_MESSAGE, is_one_of
from . import pages, signs, times
from .entries import SIGN, Sought

# Messages of a room that the index does not have yet, and are read all the same.
UNINDEXED_MOST = 500
# Rooms that are looked into together, at first and later; and walks that go on together.
ROOMS_FIRST, ROOMS_MOST = 32, 512
WALKS_TOGETHER = 32
BLOCKS_MOST = 256
# Only once so many blocks of a room had nothing is it asked when it was written what is left of it:
# that takes as long as a look into two or three.
BLOCKS_UNASKED = 4
# Of all rooms together: some ten megabytes of pages, which are in memory at once.
BLOCKS_TOGETHER = 4096
# Of the messages of a room that may be meant, how many are looked up together at first and later.
PLACED_FIRST, PLACED_MOST = 1, 64
# Then a page ends, and the next one goes on there: what few messages have, in a large archive.
SECONDS_MOST = 0.5
# Of so few a statement for each is faster.
KEYS_TOGETHER = 8
# Those that the index is asked for; the text has to have the others, too.
WORDS_MOST = 8
_NOTHING: pages.Hits = ("", b"")


_last_at = attrgetter("last_at")


class Place(NamedTuple):
    """Hits are listed by when they were written, the newest first."""

    at: Number
    room: str
    seq: Number


class OutOfTime(Exception):
    """Nothing is left of what comes before this place, which is behind where the walk began."""

    def __init__(self, place: Place) -> None:
        super().__init__(place)
        self.place = place


class Readable(NamedTuple):
    """A room that somebody may read, from one of its messages on."""

    room: str
    visible_from: int
    head: int
    last_at: int
    number: int | None
    indexed_to: int

    @property
    def is_whole(self) -> bool:
        """Whether all of it is looked at: not while much of it is still to be indexed."""
        return self.head - max(self.indexed_to, self.visible_from - 1) <= UNINDEXED_MOST


class _Waiting(NamedTuple):
    """Messages of a block that may be meant, and what is known of their times."""

    block: int
    signs: signs.Signs
    head: bytes


@dataclass(slots=True)
class _Walk:
    """How far one room has been walked through."""

    room: Readable
    newest_at: int
    """When the newest of what is left was written, at the latest."""
    last: int
    """The newest message that may be meant."""
    block: int
    """The next to look into; what comes after it is in `waiting`."""
    is_cut: bool
    """Whether there are messages that come behind the place where the walk begins."""
    blocks_at_once: int = 1
    placed_at_once: int = PLACED_FIRST
    edited: dict[int, list[int]] = field(default_factory=dict)
    """By block those that the index knows as they were."""
    waiting: list[_Waiting] = field(default_factory=list)
    """In the order of the log."""

    @property
    def next(self) -> int:
        """What is left is not behind this message."""
        if not self.waiting:
            return min(self.room.head, (self.block + 1) * signs.BLOCK - 1)
        block, some, _ = self.waiting[-1]
        return signs.seqs(block, some[-1:])[0]

    @property
    def is_over(self) -> bool:
        return not self.waiting and self.block < signs.block_of(self.room.visible_from)

    def bound(self) -> None:
        """By what is known of the newest that waits."""
        if self.waiting:
            _, some, head = self.waiting[-1]
            at = times.newest(head, some[-1]) if head else None
            if at is not None and at < self.newest_at:
                self.newest_at = at


def newest_first(
    connection: Connection,
    rooms: Collection[Readable],
    words: Sequence[Sought],
    *,
    before: Place,
    since: int,
) -> Iterator[Place]:
    """Those before a place, from a time (ms) on. Raises `OutOfTime`."""
    until = time.monotonic() + SECONDS_MOST
    asked = sorted(set(words), key=_how_rare, reverse=True)[:WORDS_MOST]
    # The newest come last, as in `places`.
    ahead = sorted(rooms, key=_last_at)
    left: list[tuple[int, int, _Walk]] = []
    places: list[Place] = []
    at_once, numbers = ROOMS_FIRST, count()
    while ahead or left or places:
        next_room = min(ahead[-1].last_at, before.at) if ahead else -1
        newest = max(next_room, -left[0][0] if left else -1)
        if max(newest, places[-1].at if places else -1) < since:
            return
        if places and places[-1].at > newest:
            yield places.pop()
            continue
        if time.monotonic() > until:
            rest = _rest(connection, [walk for *_, walk in left], ahead, places)
            if rest < before:
                raise OutOfTime(rest)
            until = time.monotonic() + SECONDS_MOST
        least = max(since, places[-1].at) if places else since
        if next_room == newest:
            begun = ahead[-at_once:]
            begun = begun[bisect_left(begun, least, key=_last_at) :]
            del ahead[-len(begun) :]
            at_once = min(2 * at_once, ROOMS_MOST)
            walks = _begin(connection, begun, before, is_exact=not asked)
        else:
            walks = []
            while left and len(walks) < WALKS_TOGETHER and -left[0][0] >= least:
                walks.append(heapq.heappop(left)[-1])
            places += _placed(connection, [walk for walk in walks if walk.waiting], before)
            places.sort()
        _look(connection, [walk for walk in walks if not walk.waiting], asked, before)
        for walk in walks:
            if not walk.is_over:
                heapq.heappush(left, (-walk.newest_at, next(numbers), walk))


def _how_rare(word: Sought) -> tuple[bool, int]:
    """What says by whom it is comes last: somebody may have written half of all."""
    return not word.text.startswith(SIGN), len(word.text) + len(word.following)


def _begin(
    connection: Connection, rooms: Sequence[Readable], before: Place, *, is_exact: bool
) -> list[_Walk]:
    """Walks that have not found anything yet. `is_exact`: all messages of a block may be meant."""
    ends = _ends(connection, rooms, before, step=1 if is_exact else signs.BLOCK)
    walks = [
        _Walk(
            room,
            newest_at=min(room.last_at, before.at),
            last=last,
            block=signs.block_of(min(last, room.indexed_to)) if room.indexed_to else -1,
            is_cut=room.last_at >= before.at,
            # A block with few messages and the one before it together.
            blocks_at_once=1 if signs.place_of(last) >= signs.BLOCK // 2 else 2,
        )
        for room, last in zip(rooms, ends, strict=True)
    ]
    _read_unindexed(connection, [walk for walk in walks if walk.room.head > walk.room.indexed_to])
    return walks


def _ends(
    connection: Connection, rooms: Sequence[Readable], before: Place, *, step: int
) -> Iterable[int]:
    """The newest message of each before the place, or one of the `step` behind it.

    Times only go up along a log.
    """
    last = {room.room: room.head for room in rooms}
    low: dict[str, int] = {}
    for room in rooms:
        if room.last_at < before.at:
            continue
        if room.room == before.room:
            last[room.room] = min(before.seq - 1, room.head)
        else:
            low[room.room] = room.visible_from - 1
    while keys := [
        (of, (first + last[of] + 1) // 2) for of, first in low.items() if last[of] - first >= step
    ]:
        written = {of: at for of, _, at in _AT.each(connection, keys)}
        for of, middle in keys:
            if (written.get(of, 0), of, middle) < before:
                low[of] = middle
            else:
                last[of] = middle - 1
    return last.values()


def _rest(
    connection: Connection,
    walks: Sequence[_Walk],
    ahead: Sequence[Readable],
    places: Sequence[Place],
) -> Place:
    """Before this place is what is left of the walks, of rooms and of these messages."""
    keys = [(walk.room.room, walk.next) for walk in walks]
    written = {room: at for room, _, at in _AT.each(connection, keys)}
    newest = [min(walk.newest_at, written.get(walk.room.room, walk.newest_at)) for walk in walks]
    newest += [room.last_at for room in ahead[-1:]]
    newest += [place.at for place in places[-1:]]
    return Place(max(newest, default=0) + 1, "", 0)


def _read_unindexed(connection: Connection, walks: Sequence[_Walk]) -> None:
    """What is behind the index, and what has been edited since."""
    by_room = {walk.room.room: walk for walk in walks}
    new: dict[str, dict[int, list[int]]] = {}
    keys = [(of, walk.room.indexed_to, walk.last, UNINDEXED_MOST) for of, walk in by_room.items()]
    for of_room, seq, target in _NEW.each(connection, keys):
        walk = by_room[of_room]
        if target is None:
            new.setdefault(of_room, {}).setdefault(signs.block_of(seq), []).append(seq)
        elif target <= walk.room.indexed_to:
            walk.edited.setdefault(signs.block_of(target), []).append(target)
    for of_room, blocks in new.items():
        by_room[of_room].waiting = [
            _Waiting(number, signs.of(blocks[number]), b"") for number in sorted(blocks)
        ]


def _look(
    connection: Connection, walks: Sequence[_Walk], words: Sequence[Sought], before: Place
) -> None:
    """Into the next blocks of these rooms."""
    blocks: dict[pages.Block, tuple[_Walk, int]] = {}
    growing: list[pages.Block] = []
    most = BLOCKS_TOGETHER // max(len(walks), 1)
    for walk in walks:
        room = walk.room
        number, end = room.number or 0, signs.block_of(room.indexed_to)
        lowest = signs.block_of(room.visible_from)
        first = max(lowest, walk.block - min(walk.blocks_at_once, most) + 1)
        for place in range(first, walk.block + 1):
            blocks[pages.block_in(number, place)] = walk, place
        if walk.block == end:
            growing.append(pages.block_in(number, end))
        walk.block = first - 1
        walk.blocks_at_once = min(2 * walk.blocks_at_once, BLOCKS_MOST)
    found = pages.find(connection, blocks, words, growing=growing)
    # Of a room one after the other.
    for block in sorted(blocks if any(walk.edited for walk in walks) else found):
        walk, place = blocks[block]
        some, head = found.get(block, _NOTHING)
        if not words and place == signs.block_of(walk.room.indexed_to):
            some = signs.up_to(walk.room.indexed_to)
        if walk.is_cut and head:
            some = times.until(head, some, before.at)
        if edited := walk.edited.get(place):
            some, head = signs.either(some, signs.of(edited)), b""
        if some:
            walk.waiting.append(_Waiting(place, some, head))
    _bound(connection, walks)


def _bound(connection: Connection, walks: Sequence[_Walk]) -> None:
    """By when the newest was written that waits, or that may come out of the next blocks."""
    going_on = {}
    for walk in walks:
        if walk.waiting:
            walk.bound()
        elif walk.blocks_at_once > BLOCKS_UNASKED and not walk.is_over:
            going_on[walk.room.room] = walk
    for room, _, at in _AT.each(connection, [(room, walk.next) for room, walk in going_on.items()]):
        going_on[room].newest_at = min(at, going_on[room].newest_at)


def _newest(walk: _Walk) -> Iterator[int]:
    """Of those that wait, without what is not to be seen; they wait no longer."""
    most, walk.placed_at_once = walk.placed_at_once, min(4 * walk.placed_at_once, PLACED_MOST)
    while walk.waiting and most > 0:
        block, left, head = walk.waiting.pop()
        some = left[-most:]
        if len(some) < len(left):
            walk.waiting.append(_Waiting(block, left[: -len(some)], head))
        for seq in signs.seqs(block, some):
            if walk.room.visible_from <= seq <= walk.last:
                most -= 1
                yield seq


def _placed(connection: Connection, walks: Sequence[_Walk], before: Place) -> list[Place]:
    """The newest that wait, with their times."""
    keys: list[tuple[str, int]] = []
    for walk in walks:
        keys += [(walk.room.room, seq) for seq in _newest(walk)]
    found = (Place(at, room, seq) for room, seq, at in _times(connection, keys))
    places = [place for place in found if place < before]
    oldest: dict[str, int] = {}
    for place in places:
        oldest[place.room] = min(place.at, oldest.get(place.room, place.at))
    for walk in walks:
        walk.newest_at = oldest.get(walk.room.room, walk.newest_at)
        walk.bound()
    return places


def _times(connection: Connection, keys: Sequence[tuple[str, int]]) -> Iterable[Any]:
    """When those of them that are messages were written."""
    if connection.dialect.name == POSTGRES or len(keys) < KEYS_TOGETHER:
        return _MESSAGE_AT.each(connection, keys)
    return _MESSAGES_AT.each(connection, [(msgspec.json.encode(keys).decode(),)])


_of_room = EventTable.room_id == bindparam("room")
_this = (_of_room, EventTable.seq == bindparam("seq"))
_at = select(EventTable.room_id, EventTable.seq, EventTable.at).where(*_this)
_AT = Prepared(_at, "room seq")
# One that says nothing may have files; one that was deleted has nothing.
_HAS_SOMETHING = (EventTable.text != literal_column("''")) | EventTable.data.is_not(None)
_MESSAGE_AT = Prepared(_at.where(IS_MESSAGE, _HAS_SOMETHING), "room seq")
# For SQLite, one statement for all: half of the time. It must not begin with the events.
_MESSAGES_AT = Prepared(
    text(
        "SELECT e.room_id, e.seq, e.at FROM json_each(:keys) AS k CROSS JOIN events AS e "
        "ON e.room_id = json_extract(k.value, '$[0]') AND e.seq = json_extract(k.value, '$[1]') "
        "WHERE e.type = 'message' AND (e.text != '' OR e.data IS NOT NULL)"
    ),
    "keys",
)
_NEW = Prepared(
    select(EventTable.room_id, EventTable.seq, EventTable.target)
    .where(
        _of_room,
        EventTable.seq > bindparam("after"),
        (IS_MESSAGE & (EventTable.seq <= bindparam("last"))) | is_one_of([EDITED.name]),
    )
    .order_by(EventTable.seq.desc())
    .limit(bindparam("most", type_=BigInteger))
    .offset(literal_column("0")),
    "room after last most",
)
