"""How many messages would expire at once under another rule, for whoever is about to choose one."""

from dataclasses import dataclass

from sqlalchemy import BigInteger, Connection, func, literal, or_, select

from .. import errors
from ..db.tables import Event as EventTable
from ..db.tables import Room, RoomHead
from .access import now_ms
from .log.stored import IS_MESSAGE
from .moments import DAY_MS
from .retention import DAY_MS_IN_SQL, Rule, days_of_rooms, step

# Whoever is about to lose more needs no exact number. They are counted in some ten milliseconds.
MOST = 10_000
# Some tenths of a second, of a reader.
ROOMS_MOST = 100


@dataclass(frozen=True, slots=True)
class Count:
    """How many messages would expire; with `more` at least so many."""

    messages: int
    more: bool

    def require_none(self) -> None:
        """Raises `WouldErase`."""
        if self.messages or self.more:
            raise errors.WouldErase(count=self.messages, more=self.more)


NONE = Count(0, more=False)


def count(connection: Connection, room: str, days: int, *, most: int = MOST) -> Count:
    """How many messages of a room are older than so many days, of those that have not expired."""
    if not days:
        return NONE
    ends = select(Room.expired_before, RoomHead.head).join(RoomHead, RoomHead.room_id == Room.id)
    first, head = connection.execute(ends.where(Room.id == room)).one()
    end = _first_since(connection, room, first, head + 1, at=step(now_ms()) - days * DAY_MS)
    messages = (
        select(EventTable.seq)
        .where(
            EventTable.room_id == room,
            EventTable.seq >= first,
            EventTable.seq < end,
            IS_MESSAGE,
            EventTable.deleted.is_(False),
        )
        .limit(most + 1)
    )
    found = connection.execute(select(func.count()).select_from(messages.subquery())).scalar_one()
    return Count(min(found, most), more=found > most)


def in_room(connection: Connection, room: str, rule: Rule, days: int) -> Count:
    """With other days of the room's own: none where they are no fewer than now."""
    own = connection.execute(select(Room.retention_days).where(Room.id == room)).scalar()
    before, after = rule.days_of(own or 0), rule.days_of(days)
    is_shorter = after and (not before or after < before)
    return count(connection, room, after) if own is not None and is_shorter else NONE


def in_all(connection: Connection, before: Rule, after: Rule) -> Count:
    """With another rule of the server: in the rooms that keep messages for fewer days by it."""
    old, new = days_of_rooms(before), days_of_rooms(after)
    query = (
        select(Room.id, Room.retention_days)
        .join(
            EventTable,
            (EventTable.room_id == Room.id) & (EventTable.seq == Room.expired_before),
        )
        .where(new > 0, or_(old == 0, new < old))
        .where(EventTable.at < literal(step(now_ms()), BigInteger) - new * DAY_MS_IN_SQL)
        .order_by(Room.id)
        .limit(ROOMS_MOST + 1)
    )
    rooms = connection.execute(query).all()
    total, more = 0, len(rooms) > ROOMS_MOST
    for room, own in rooms[:ROOMS_MOST]:
        found = count(connection, room, after.days_of(own), most=MOST - total)
        total += found.messages
        if found.more:
            return Count(total, more=True)
    return Count(total, more=more)


def _first_since(connection: Connection, room: str, low: int, high: int, *, at: int) -> int:
    """The first event from then on, or `high`. Times never go back along a log."""
    while low < high:
        middle = (low + high) // 2
        this = (EventTable.room_id == room) & (EventTable.seq == middle)
        if connection.execute(select(EventTable.at).where(this)).scalar_one() < at:
            low = middle + 1
        else:
            high = middle
    return low
