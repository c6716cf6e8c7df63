"""Walks through the messages of some rooms that may be meant, from the newest to the oldest.

Within a room that is the order of the log. Of each room only as much is looked at as is newer than
the next hit of the others.
"""

import heapq
import time
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import BigInteger, Connection, bindparam, literal_column, select, text

from ...db.statement import POSTGRES, Prepared
from ...db.tables import Event as EventTable
from ..listing import Number
from ..log.event import EDITED
from ..log.stored import IS_MESSAGE, is_one_of
from . import pages, signs
from .entries import Sought

# Messages of a room that the index does not have yet, and are read all the same.
UNINDEXED_MOST = 500
# Rooms that are looked into together, at first and later.
ROOMS_FIRST, ROOMS_MOST = 32, 512
BLOCKS_MOST = 256
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


@dataclass(slots=True)
class _Walk:
    """How far one room has been walked through."""

    room: Readable
    newest_at: int
    """When the newest of what is left was written, at the latest."""
    last: int | None = None
    """The newest message that may be meant; None until it is looked for."""
    block: int = 0
    """The next to look into; what comes after it is in `waiting`."""
    blocks_at_once: int = 1
    placed_at_once: int = PLACED_FIRST
    edited: dict[int, list[int]] = field(default_factory=dict)
    """By block those that the index knows as they were."""
    waiting: list[tuple[int, signs.Signs]] = field(default_factory=list)
    """Messages that may be meant, by block, in the order of the log."""

    @property
    def next(self) -> int:
        """What is left is not behind this message."""
        if not self.waiting:
            return min(self.room.head, (self.block + 1) * signs.BLOCK - 1)
        block, some = self.waiting[-1]
        return signs.seqs(block, some[-1:])[0]

    @property
    def is_over(self) -> bool:
        return not self.waiting and self.block < signs.block_of(self.room.visible_from)


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
    asked = sorted(set(words), key=lambda word: len(word.text), reverse=True)[:WORDS_MOST]
    walks = [_Walk(room, min(room.last_at, before.at)) for room in rooms]
    left = [(-walk.newest_at, number, walk) for number, walk in enumerate(walks)]
    heapq.heapify(left)
    # The newest come last.
    places: list[Place] = []
    at_once = ROOMS_FIRST
    while left or places:
        if places and (not left or places[-1].at > -left[0][0]):
            if places[-1].at < since:
                return
            yield places.pop()
            continue
        if time.monotonic() > until:
            rest = _rest(connection, [walk for *_, walk in left], places)
            if rest < before:
                raise OutOfTime(rest)
            until = time.monotonic() + SECONDS_MOST
        least = max(since, places[-1].at) if places else since
        some: list[tuple[int, int, _Walk]] = []
        while left and len(some) < at_once and -left[0][0] >= least:
            some.append(heapq.heappop(left))
        if not some:
            return
        at_once = min(2 * at_once, ROOMS_MOST)
        places += _go_on(connection, [walk for *_, walk in some], asked, before)
        places.sort()
        for _, number, walk in some:
            if not walk.is_over:
                heapq.heappush(left, (-walk.newest_at, number, walk))


def _go_on(
    connection: Connection, walks: Sequence[_Walk], words: Sequence[Sought], before: Place
) -> list[Place]:
    """Of each room the next messages that may be meant."""
    begun = [walk for walk in walks if walk.last is None]
    if begun:
        _find_ends(connection, begun, before)
        _read_unindexed(connection, begun)
    _look(connection, [walk for walk in walks if not walk.waiting], words)
    return _placed(connection, walks, before)


def _rest(connection: Connection, walks: Sequence[_Walk], places: Sequence[Place]) -> Place:
    """Before this place is what is left of the walks, and these messages."""
    begun = {walk.room.room: walk for walk in walks if walk.last is not None}
    keys = [(room, walk.next) for room, walk in begun.items()]
    newest = [walk.newest_at for walk in walks if walk.last is None]
    written = {room: at for room, _, at in _AT.each(connection, keys)}
    newest += [min(written.get(of, each.newest_at), each.newest_at) for of, each in begun.items()]
    newest += [place.at for place in places[-1:]]
    return Place(max(newest, default=0) + 1, "", 0)


def _find_ends(connection: Connection, walks: Sequence[_Walk], before: Place) -> None:
    """The newest message of each before the place: times only go up along a log."""
    low: dict[str, int] = {}
    high: dict[str, int] = {}
    for walk in walks:
        room = walk.room
        if room.last_at < before.at:
            walk.last = room.head
        elif room.room == before.room:
            walk.last = min(before.seq - 1, room.head)
        else:
            low[room.room], high[room.room] = room.visible_from - 1, room.head + 1
    while keys := [
        (room, (low[room] + high[room]) // 2) for room in low if high[room] - low[room] > 1
    ]:
        written = {of: at for of, _, at in _AT.each(connection, keys)}
        for of, middle in keys:
            is_before = (written.get(of, 0), of, middle) < before
            (low if is_before else high)[of] = middle
    for walk in walks:
        if walk.last is None:
            walk.last = low[walk.room.room]


def _read_unindexed(connection: Connection, walks: Sequence[_Walk]) -> None:
    """What is behind the index, and what has been edited since."""
    by_room = {walk.room.room: walk for walk in walks}
    new: dict[str, dict[int, list[int]]] = {}
    keys = []
    for walk in walks:
        room, last = walk.room, walk.last or 0
        walk.block = signs.block_of(min(last, room.indexed_to)) if room.indexed_to else -1
        if room.head > room.indexed_to:
            keys.append((room.room, room.indexed_to, last, UNINDEXED_MOST))
    for of_room, seq, target in _NEW.each(connection, keys):
        walk = by_room[of_room]
        if target is None:
            new.setdefault(of_room, {}).setdefault(signs.block_of(seq), []).append(seq)
        elif target <= walk.room.indexed_to:
            walk.edited.setdefault(signs.block_of(target), []).append(target)
    for of_room, blocks in new.items():
        by_room[of_room].waiting = [(at, signs.of(blocks[at])) for at in sorted(blocks)]


def _look(connection: Connection, walks: Sequence[_Walk], words: Sequence[Sought]) -> None:
    """Into the next blocks of these rooms."""
    blocks: dict[pages.Place, _Walk] = {}
    growing: set[pages.Place] = set()
    most = BLOCKS_TOGETHER // max(len(walks), 1)
    for walk in walks:
        number, lowest = walk.room.number or 0, signs.block_of(walk.room.visible_from)
        first = max(lowest, walk.block - min(walk.blocks_at_once, most) + 1)
        blocks |= {(number, block): walk for block in range(first, walk.block + 1)}
        growing.add((number, signs.block_of(walk.room.indexed_to)))
        walk.block = first - 1
        walk.blocks_at_once = min(2 * walk.blocks_at_once, BLOCKS_MOST)
    found = pages.find(connection, blocks, words, growing=growing)
    for place, walk in blocks.items():
        some, edited = found.get(place, ""), walk.edited.get(place[1])
        if not words and place[1] == signs.block_of(walk.room.indexed_to):
            some = signs.up_to(walk.room.indexed_to)
        if edited:
            some = signs.either(some, signs.of(edited))
        if some:
            walk.waiting.append((place[1], some))


def _newest(walk: _Walk) -> Iterator[int]:
    """Of those that wait, without what is not to be seen; they wait no longer."""
    most, walk.placed_at_once = walk.placed_at_once, min(4 * walk.placed_at_once, PLACED_MOST)
    while walk.waiting and most > 0:
        block, left = walk.waiting.pop()
        some = left[-most:]
        if len(some) < len(left):
            walk.waiting.append((block, left[: -len(some)]))
        for seq in signs.seqs(block, some):
            if walk.room.visible_from <= seq <= (walk.last or 0):
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
_MESSAGE_AT = Prepared(_at.where(IS_MESSAGE, EventTable.text != literal_column("''")), "room seq")
# For SQLite, one statement for all: half of the time. It must not begin with the events.
_MESSAGES_AT = Prepared(
    text(
        "SELECT e.room_id, e.seq, e.at FROM json_each(:keys) AS k CROSS JOIN events AS e "
        "ON e.room_id = json_extract(k.value, '$[0]') AND e.seq = json_extract(k.value, '$[1]') "
        "WHERE e.type = 'message' AND e.text != ''"
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
