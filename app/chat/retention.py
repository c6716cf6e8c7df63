"""Retention: after so many days messages expire, a slice at a time.

Each slice blanks the oldest messages of a room that are due, moves the room's mark behind them and
writes an `expired` event, in one transaction: so the log and what it shows never differ (ADR 39).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    case,
    literal,
    literal_column,
    select,
    true,
    update,
)

from .. import errors
from ..db import row_lock
from ..db.tables import Event as EventTable
from ..db.tables import Room
from . import expiring
from .effects import Effects, Written
from .expiring import Range, blank
from .log import batch
from .log.act import Act, Draft
from .log.batch import Batch
from .log.event import EXPIRED, Event, Expiry
from .log.stored import IS_MESSAGE
from .moments import DAY_MS

AS_SERVER = -1
"""The number of days of a room that has none of its own."""
# A room in which somebody writes all day has an `expired` event an hour, and not one a minute.
STEP_MS = DAY_MS // 24
# A hundred years; a timestamp has room for them.
MOST_DAYS = 36_500
DAY_MS_IN_SQL = literal(DAY_MS, BigInteger)
# Of one look.
ROOMS_AT_ONCE = 100


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
        expiring.compile(connection)
    return found


def lock(connection: Connection, room: str) -> None:
    """Whoever writes in the room waits until the end of the transaction."""
    row_lock.ROOMS.take(connection, [room])


def expire_some(
    connection: Connection, key: bytes, room: str, rule: Rule, *, most: int, now: int
) -> Written[bool]:
    """The oldest events of a locked room, `most` at once. False: no more of it is due."""
    of_room = select(Room.retention_days, Room.expired_before).where(Room.id == room)
    found = connection.execute(of_room).first()
    days = rule.days_of(found.retention_days) if found is not None else 0
    if found is None or not days:
        return Written(False)
    rows = connection.execute(_from(room, found.expired_before).limit(most)).all()
    cutoff = step(now) - days * DAY_MS
    old = list(takewhile(lambda row: row.at < cutoff, rows))
    if not old:
        return Written(False)
    before = old[-1].seq + 1
    connection.execute(update(Room).where(Room.id == room).values(expired_before=before))
    effects = Effects()
    if any(row.is_kept for row in old):
        people = blank(connection, Range(room, old[0].seq, old[-1].seq), now=now)
        draft = Draft(EXPIRE, room, _maker(connection, room), target=before)
        _, events = batch.append_all(connection, [draft], key)
        effects = Effects(events=events, kept=people)
    return Written(len(old) == most, effects)


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


def _from(room: str, seq: int) -> Any:
    is_kept = IS_MESSAGE & EventTable.deleted.is_(False)
    return (
        select(EventTable.seq, EventTable.at, is_kept.label("is_kept"))
        .where(EventTable.room_id == room, EventTable.seq >= seq)
        .order_by(EventTable.seq)
    )


def _maker(connection: Connection, room: str) -> str:
    """Whoever made the room stands for what nobody does by hand."""
    first = select(EventTable.user_id).where(EventTable.room_id == room, EventTable.seq == 1)
    return connection.execute(first).scalar_one()
