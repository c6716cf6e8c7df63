"""Keeps the index in step with the log: what is new goes in, what is changed or erased goes out.

Messages cost their own transactions nothing, and no failure here keeps one from being stored. It is
a cursor along each room's log (`indexed_to`), moved by a background task; what is behind it is read
as it is. So it also finds what a node of another version has written.
"""

from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

import msgspec
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
from .units import VERSION

# To see which of many rooms have something new takes a while: for so many it is done once.
ROOMS_LOOKED_UP = 4096


class _Slice(NamedTuple):
    """A part of a room's log that is put into the index, without the first seq."""

    room: str
    number: int
    after: int
    upto: int


def begin(connection: Connection) -> None:
    """At a start: an index that was made by other rules is made anew."""
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


def index_some(connection: Connection, rooms: Collection[str], *, most: int) -> Written[bool]:
    """The next events of locked rooms, so many at most: whether there were any."""
    found = [*_slices(connection, rooms, most)]
    # First goes what was made by other rules: of a large room in more than one slice.
    slices = [
        each for each in found if each.after or not pages.forget_some(connection, each.number)
    ]
    ranges = [(each.room, each.after + 1, each.upto) for each in slices]
    of_room: dict[str, dict[int, Entry]] = {each.room: {} for each in slices}
    changed: dict[str, set[int]] = {}
    after = {each.room: each.after for each in slices}
    for room, seq, target, *rest in _EVENTS.each(connection, ranges):
        if target is None:
            of_room[room][seq] = _entry(seq, rest)
        elif target <= after[room]:
            changed.setdefault(room, set()).add(target)
    new = {
        room: {seq: words(entry) for seq, entry in found.items() if entry.text}
        for room, found in of_room.items()
    }
    pages.add(
        connection,
        [(each.number, new[each.room], each.after + 1, each.upto) for each in slices],
    )
    _refresh(connection, {each.room: each.number for each in slices}, changed)
    _MOVE.many(connection, [(each.room, each.after, each.upto) for each in slices])
    return Written(bool(found))


def forget(connection: Connection, room: str, first: int, last: int) -> None:
    """Messages of a room from the first to the last, which are erased. Under its lock."""
    for number, indexed_to in _ROOM.each(connection, [(room,)]):
        if first <= indexed_to:
            pages.forget(connection, number, first, min(last, indexed_to))


def forget_before(connection: Connection, room: str, seq: int) -> None:
    """Most of what comes before this, of a room that is being cleared. Under its lock."""
    for number, _ in _ROOM.each(connection, [(room,)]):
        pages.forget_blocks(connection, number, before=pages.block_of(seq))


def forget_room(connection: Connection, room: str) -> None:
    """All of a room that is about to be gone. Under its lock."""
    for number, _ in _ROOM.each(connection, [(room,)]):
        pages.forget_room(connection, number)


def compile(connection: Connection) -> None:
    """What the first `forget` would have to, while others wait."""
    _ROOM.compile(connection)
    pages.compile(connection)


def has_poll(extras: str | None) -> bool:
    """Whether what hangs on a message, as JSON, has a poll in it."""
    return extras is not None and '"poll"' in extras and "poll" in msgspec.json.decode(extras)


def _slices(connection: Connection, rooms: Collection[str], most: int) -> Iterable[_Slice]:
    """From each room what is left of `most`; those with little come first."""
    found = _STATES.each(connection, [(room,) for room in rooms])
    left = most
    for room, head, number, indexed_to in sorted(found, key=lambda row: row[1] - (row[3] or 0)):
        known = _begun(connection, room) if number is None else number
        after = indexed_to or 0
        upto = min(head, after + left)
        if upto > after:
            yield _Slice(room, known, after, upto)
            left -= upto - after


def _begun(connection: Connection, room: str) -> int:
    number = counters.take(connection, counters.SEARCH_ROOMS)
    _BEGIN.many(connection, [(room, number, 0)])
    return number


def _refresh(connection: Connection, numbers: dict[str, int], changed: dict[str, set[int]]) -> None:
    """Of messages that were edited or deleted since: what they say now, if anything."""
    keys = [(room, seq) for room, seqs in changed.items() for seq in seqs]
    instead: dict[str, dict[int, Words]] = {
        room: dict.fromkeys(seqs, ()) for room, seqs in changed.items()
    }
    for room, seq, *rest in _MESSAGE.each(connection, keys):
        entry = _entry(seq, rest)
        instead[room][seq] = words(entry) if entry.text else ()
    for room, messages in instead.items():
        pages.erase(connection, numbers[room], messages)


def _entry(seq: int, rest: Sequence[str | None]) -> Entry:
    text, author, extras = rest
    return Entry(seq, text or "", author or "", has_poll(extras))


_ROOM = Prepared(
    select(SearchRoom.number, SearchRoom.indexed_to).where(SearchRoom.room_id == bindparam("room")),
    "room",
)
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
_said = (EventTable.text, EventTable.user_id, EventTable.extras)
_EVENTS = Prepared(
    select(EventTable.room_id, EventTable.seq, EventTable.target, *_said).where(
        *IN_ROOM, IS_MESSAGE | is_one_of([EDITED.name, DELETED.name])
    ),
    "room first last",
)
_MESSAGE = Prepared(
    select(EventTable.room_id, EventTable.seq, *_said).where(
        EventTable.room_id == bindparam("room"), EventTable.seq == bindparam("seq"), IS_MESSAGE
    ),
    "room seq",
)
