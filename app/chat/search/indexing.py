"""Keeps the index in step with the log: what is new goes in, what is changed or erased goes out.

Messages cost their own transactions nothing, and no failure here keeps one from being stored. It is
a cursor along each room's log (`indexed_to`), moved by a background task; what is behind it is read
as it is. So it also finds what a node of another version has written.
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from itertools import starmap
from operator import attrgetter
from typing import NamedTuple

from sqlalchemy import BigInteger, Connection, bindparam, func, literal_column, select, update

from ...db import counters, facts, row_lock
from ...db.statement import Prepared, insertion
from ...db.tables import Event as EventTable
from ...db.tables import RoomHead, SearchRoom
from ..effects import Written
from ..log.event import DELETED, EDITED
from ..log.stored import IN_ROOM, IS_MESSAGE, is_one_of
from . import pages
from .entries import Entry, Words, words
from .hung import hung
from .signs import BLOCK, block_of
from .units import VERSION

# To see which of many rooms have something new takes a while: for so many it is done once.
ROOMS_LOOKED_UP = 4096
_seq = attrgetter("seq")


class Outcome(NamedTuple):
    """Of a slice: whether there was anything, and the rooms that it did not come to."""

    is_some: bool
    left: Sequence[str]


class _Slice(NamedTuple):
    """A part of a room's log that is put into the index: of one block, without the first seq."""

    room: str
    number: int
    after: int
    upto: int

    @property
    def block(self) -> pages.Block:
        return pages.block_in(self.number, block_of(self.upto))

    @property
    def is_full(self) -> bool:
        return block_of(self.upto + 1) > block_of(self.upto)


class _Event(NamedTuple):
    """A message, or one that says that another was edited or deleted: that is its target."""

    room: str
    seq: int
    at: int
    target: int | None
    text: str | None
    author: str | None
    extras: str | None
    data: str | None


def _never() -> bool:
    return False


def begin(connection: Connection) -> None:
    """At a start: an index that was made by other rules is made anew.

    And what is in it of rooms that are gone is erased: a node without search has deleted them.
    """
    last = counters.last(connection, counters.SEARCH_ROOMS)
    pages.forget_others(connection, connection.execute(_NUMBERS).scalars(), last=last)
    if is_by_these_rules(connection):
        return
    connection.execute(update(SearchRoom).values(indexed_to=0))
    facts.put(connection, facts.SEARCH, VERSION)


def is_by_these_rules(connection: Connection) -> bool:
    """Whether the index is made by the rules of this version: else a newer node makes it."""
    return facts.get(connection, facts.SEARCH) == VERSION


def rooms_behind(connection: Connection) -> list[str]:
    """Some with something in their logs that the index does not have; those with little first."""
    return [room for (room,) in _BEHIND.each(connection, [(ROOMS_LOOKED_UP,)])]


def lock(connection: Connection, rooms: Collection[str]) -> None:
    """Nobody changes a message of them until the end of the transaction."""
    row_lock.ROOMS.take(connection, rooms)


def index_some(
    connection: Connection,
    rooms: Collection[str],
    *,
    most: int,
    is_over: Callable[[], bool] = _never,
) -> Written[Outcome]:
    """The next events of locked rooms, so many at most.

    At least one event, and not many once `is_over`: what a room has said, or one block of its
    messages that were edited or deleted.
    """
    slices = [*_slices(connection, rooms, most)]
    events: dict[str, list[_Event]] = {each.room: [] for each in slices}
    ranges = [(each.room, each.after + 1, each.upto) for each in slices]
    for row in starmap(_Event, _EVENTS.each(connection, ranges)):
        events[row.room].append(row)
    growing = pages.Growing(connection, [each.block for each in slices])
    done: list[_Slice] = []
    for each in slices:
        # First goes what was made by other rules: of a large room in more than one slice.
        is_first = not each.after
        if is_first and pages.forget_some(connection, each.number):
            done.append(each._replace(upto=each.after))
        else:
            of_room = sorted(events[each.room], key=_seq)
            done.append(_index(connection, each, of_room, growing, is_over))
        if is_over():
            break
    growing.write()
    _MOVE.many(connection, [(each.room, each.after, each.upto) for each in done])
    return Written(Outcome(bool(done), [each.room for each in slices[len(done) :]]))


def forget(connection: Connection, room: str, first: int, last: int) -> None:
    """Messages of a room from the first to the last, which are erased. Under its lock.

    Those of an index that is still to be made anew, too, which is known to have none.
    """
    for (number,) in _NUMBER.each(connection, [(room,)]):
        pages.forget(connection, number, first, last)


def forget_before(connection: Connection, room: str, seq: int) -> None:
    """Most of what comes before this, of a room that is being cleared. Under its lock."""
    for (number,) in _NUMBER.each(connection, [(room,)]):
        pages.forget_blocks(connection, number, before=block_of(seq))


def forget_room(connection: Connection, room: str) -> None:
    """All of a room that is about to be gone. Under its lock."""
    for (number,) in _NUMBER.each(connection, [(room,)]):
        pages.forget_room(connection, number)


def compile(connection: Connection) -> None:
    """What the first `forget` would have to, while others wait."""
    _NUMBER.compile(connection)
    pages.compile(connection)


def _slices(connection: Connection, rooms: Collection[str], most: int) -> Iterable[_Slice]:
    """From each room what is left of `most`, and of a block; those with little come first."""
    found = _STATES.each(connection, [(room,) for room in rooms])
    left = most
    for room, head, number, indexed_to in sorted(found, key=lambda row: row[1] - (row[3] or 0)):
        known = _begun(connection, room) if number is None else number
        after = indexed_to or 0
        upto = min(head, after + left, block_of(after + 1) * BLOCK + BLOCK - 1)
        if upto > after:
            yield _Slice(room, known, after, upto)
            left -= upto - after


def _begun(connection: Connection, room: str) -> int:
    number = counters.take(connection, counters.SEARCH_ROOMS)
    _BEGIN.many(connection, [(room, number, 0)])
    return number


def _index(
    connection: Connection,
    slice_: _Slice,
    events: Sequence[_Event],
    growing: pages.Growing,
    is_over: Callable[[], bool],
) -> _Slice:
    """How much of it there was time for."""
    said: list[pages.Said] = []
    changed: dict[int, set[int]] = {}
    for event in events:
        if event.target is not None and event.target <= slice_.after:
            changed.setdefault(block_of(event.target), set()).add(event.target)
    for event in events:
        if event.target is None:
            said.append(pages.Said(event.seq, event.at, _words_of(connection, event)))
        elif seqs := changed.pop(block_of(event.target), None):
            _refresh(connection, slice_, seqs)
            growing.read([slice_.block])
        if is_over():
            slice_ = slice_._replace(upto=event.seq)
            break
    growing.add(slice_.block, said, is_full=slice_.is_full)
    return slice_


def _refresh(connection: Connection, slice_: _Slice, seqs: Collection[int]) -> None:
    """Of messages of one block that were edited or deleted: what they say now, if anything."""
    instead: dict[int, Words] = dict.fromkeys(seqs, ())
    keys = [(slice_.room, seq) for seq in seqs]
    for row in starmap(_Event, _MESSAGE.each(connection, keys)):
        instead[row.seq] = _words_of(connection, row)
    pages.erase(connection, pages.block_in(slice_.number, block_of(min(seqs))), instead)


def _words_of(connection: Connection, event: _Event) -> Words:
    """Those of a message; none if it was deleted."""
    found = hung(connection, event.extras, event.data)
    if not event.text and not found.names:
        return ()
    return words(Entry(event.seq, event.text or "", event.author or "", found))


_NUMBERS = select(SearchRoom.number).order_by(SearchRoom.number)
_NUMBER = Prepared(select(SearchRoom.number).where(SearchRoom.room_id == bindparam("room")), "room")
_ahead = RoomHead.head - func.coalesce(SearchRoom.indexed_to, literal_column("0"))
_states = select(
    RoomHead.room_id, RoomHead.head, SearchRoom.number, SearchRoom.indexed_to
).outerjoin(SearchRoom, SearchRoom.room_id == RoomHead.room_id)
_STATES = Prepared(_states.where(RoomHead.room_id == bindparam("room")), "room")
_BEHIND = Prepared(
    select(RoomHead.room_id)
    .outerjoin(SearchRoom, SearchRoom.room_id == RoomHead.room_id)
    .where(_ahead > literal_column("0"))
    .order_by(_ahead)
    .limit(bindparam("most", type_=BigInteger))
    .offset(literal_column("0")),
    "most",
)
_BEGIN = insertion(SearchRoom.__table__, "room_id number indexed_to")  # type: ignore[arg-type]
_MOVE = Prepared(
    update(SearchRoom)
    # Unless another node has begun it anew meanwhile, by other rules.
    .where(SearchRoom.room_id == bindparam("room"), SearchRoom.indexed_to == bindparam("after"))
    .values(indexed_to=bindparam("upto")),
    "room after upto",
)
_event = (
    EventTable.room_id,
    EventTable.seq,
    EventTable.at,
    EventTable.target,
    EventTable.text,
    EventTable.user_id,
    EventTable.extras,
    EventTable.data,
)
_EVENTS = Prepared(
    select(*_event).where(*IN_ROOM, IS_MESSAGE | is_one_of([EDITED.name, DELETED.name])),
    "room first last",
)
_MESSAGE = Prepared(
    select(*_event).where(
        EventTable.room_id == bindparam("room"), EventTable.seq == bindparam("seq"), IS_MESSAGE
    ),
    "room seq",
)
