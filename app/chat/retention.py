"""Retention: after so many days messages expire, a slice at a time.

Each slice blanks the oldest messages of a room that are due, moves the room's mark behind them and
writes an `expired` event, in one transaction: so the log and what it shows never differ (ADR 39).
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import starmap, takewhile
from typing import NamedTuple

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    bindparam,
    case,
    literal,
    literal_column,
    select,
    true,
    update,
)

from .. import errors
from ..db import row_lock
from ..db.statement import Prepared, bound
from ..db.tables import Event as EventTable
from ..db.tables import Room
from . import expiring, hanging
from .effects import Effects, Written
from .expiring import Range, blank
from .log import batch
from .log.act import Act, Draft
from .log.batch import Batch
from .log.event import EXPIRED, Event, Expiry
from .log.stored import IS_ERASABLE
from .moments import DAY_MS
from .search import indexing

AS_SERVER = -1
"""The number of days of a room that has none of its own."""
# A room in which somebody writes all day has an `expired` event an hour, and not one a minute.
STEP_MS = DAY_MS // 24
# A hundred years; a timestamp has room for them.
MOST_DAYS = 36_500
DAY_MS_IN_SQL = literal(DAY_MS, BigInteger)
# Of one look.
ROOMS_AT_ONCE = 100
# A slice looks at the clock so often: on a busy machine it may be at a halt at any moment. Each
# part costs a fifth of a millisecond.
PARTS = 4


class _Old(NamedTuple):
    """An event that is due; `is_kept` of a message that says something still."""

    seq: int
    at: int
    is_kept: bool


@dataclass(frozen=True, slots=True)
class Rule:
    """What the server says: the days where a room says nothing, and the most. 0 is for ever."""

    days: int = 0
    most_days: int = 0

    def days_of(self, own: int) -> int:
        """How long a room with this number of its own keeps messages."""
        days = self.days if own == AS_SERVER else own
        return min(days or self.most_days, self.most_days) if self.most_days else days

    def require(self, own: int) -> None:
        """Raises `Conflict` for longer than a room may keep them."""
        if own != AS_SERVER and self.most_days and self.days_of(own) != own:
            raise errors.Conflict(f"On this server messages are kept for {self.most_days} days.")


def due(connection: Connection, rule: Rule, *, now: int, among_all: bool) -> Sequence[str]:
    """Some of the rooms that have something to expire; of those with a rule, or `among_all`."""
    days = days_of_rooms(rule)
    has_own = Room.retention_days > literal_column("0")
    query = (
        select(Room.id)
        .join(
            EventTable,
            (EventTable.room_id == Room.id) & (EventTable.seq == Room.expired_before),
        )
        .where(days > 0, EventTable.at < literal(step(now), BigInteger) - days * DAY_MS_IN_SQL)
        .where(true() if among_all else has_own)
        .order_by(Room.id)
        .limit(ROOMS_AT_ONCE)
    )
    found = connection.execute(query).scalars().all()
    if found:
        for statement in (_OF_ROOM, _FROM, _MOVE_MARK, _MAKER):
            statement.compile(connection)
        expiring.compile(connection)
        indexing.compile(connection)
        hanging.compile(connection)
    return found


def lock(connection: Connection, room: str) -> None:
    """Whoever writes in the room waits until the end of the transaction."""
    row_lock.ROOMS.take(connection, [room])


def expire_some(
    connection: Connection,
    key: bytes,
    room: str,
    rule: Rule,
    *,
    most_rows: int,
    is_over: Callable[[], bool],
    now: int,
) -> Written[bool]:
    """The oldest events of a locked room: so many rows, with what hangs on them, or fewer.

    At least one event, and no more once `is_over`. False: no more of the room is due.
    """
    old, are_all = _oldest(connection, room, rule, most_rows, now=now)
    if not old:
        return Written(False)
    weights = hanging.weigh(connection, Range(room, old[0].seq, old[-1].seq), most_rows)
    if weights[old[0].seq] >= most_rows:
        owners = hanging.forget_some(connection, room, old[0].seq, most_rows)
        if owners:
            return Written(True, Effects(kept=owners))
    people, blanked, done = set[str](), False, 0
    for part in _parts(old, weights, most_rows):
        if any(row.is_kept for row in part):
            people.update(blank(connection, Range(room, part[0].seq, part[-1].seq), now=now))
            blanked = True
        done += len(part)
        if is_over():
            break
    before = old[done - 1].seq + 1
    if blanked:
        indexing.forget(connection, room, old[0].seq, before - 1)
    _MOVE_MARK.many(connection, [(room, before)])
    effects = Effects()
    if blanked:
        draft = Draft(EXPIRE, room, _maker(connection, room), target=before)
        _, events = batch.append_all(connection, [draft], key)
        effects = Effects(events=events, kept=people)
    return Written(done < len(old) or not are_all, effects)


def _oldest(
    connection: Connection, room: str, rule: Rule, most_rows: int, *, now: int
) -> tuple[Sequence[_Old], bool]:
    """The oldest events that are due, so many or fewer; and whether these are all of them."""
    of_room = [*_OF_ROOM.each(connection, [(room,)])]
    days = rule.days_of(of_room[0][0]) if of_room else 0
    if not days:
        return [], True
    cutoff = step(now) - days * DAY_MS
    rows = _FROM.each(connection, [(room, of_room[0][1], most_rows)])
    old = list(takewhile(lambda row: row.at < cutoff, starmap(_Old, rows)))
    return old, len(old) < most_rows


def _parts(
    old: Sequence[_Old], weights: Mapping[int, int], most_rows: int
) -> Iterator[Sequence[_Old]]:
    """The first of these, as many as come to so many rows, in parts between which one may stop."""
    most_of_part = max(most_rows // PARTS, 1)
    part, weight, left = list[_Old](), 0, most_rows
    for row in old:
        more = 1 + weights[row.seq]
        if part and weight + more > most_of_part:
            yield part
            left -= weight
            part, weight = [], 0
            if more > left:
                return
        part.append(row)
        weight += more
    yield part


def expire(batch: Batch, draft: Draft) -> Event:
    """Say that all messages before the target have expired: they are blank already."""
    return batch.append(draft, EXPIRED, data=Expiry(draft.target or 1))


EXPIRE = Act("expire", expire)


def step(now: int) -> int:
    """The last full hour."""
    return now // STEP_MS * STEP_MS


def days_of_rooms(rule: Rule) -> ColumnElement[int]:
    """`Rule.days_of` as a column of each room."""
    usual = literal(rule.days, BigInteger)
    own = case((Room.retention_days == AS_SERVER, usual), else_=Room.retention_days)
    if not rule.most_days:
        return own
    most = literal(rule.most_days, BigInteger)
    return case(((own == 0) | (own > rule.most_days), most), else_=own)


def _maker(connection: Connection, room: str) -> str:
    """Whoever made the room stands for what nobody does by hand."""
    [(user,)] = _MAKER.each(connection, [(room,)])
    return str(user)


_OF_ROOM = Prepared(
    select(Room.retention_days, Room.expired_before).where(Room.id == bindparam("room")), "room"
)
_in_room = EventTable.room_id == bindparam("room")
_FROM = Prepared(
    select(EventTable.seq, EventTable.at, IS_ERASABLE & EventTable.deleted.is_(False))
    .where(_in_room, EventTable.seq >= bindparam("first"))
    .order_by(EventTable.seq)
    .limit(bindparam("most", type_=BigInteger))
    .offset(literal_column("0")),
    "room first most",
)
_MOVE_MARK = Prepared(
    update(Room).where(Room.id == bindparam("room")).values(bound("expired_before")),
    "room expired_before",
)
_MAKER = Prepared(
    select(EventTable.user_id).where(_in_room, EventTable.seq == literal_column("1")), "room"
)
