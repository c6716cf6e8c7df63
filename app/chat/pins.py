"""Pins: messages that a room keeps at hand."""

from collections.abc import Sequence
from typing import NamedTuple, Self

from sqlalchemy import Connection, Integer, bindparam, func, literal_column, select

from .. import errors
from ..db.statement import Pending, Prepared
from ..db.tables import Event as EventTable
from . import rights
from .access import visible_room
from .listing import Number, Slice, cut
from .log.act import Act, Draft
from .log.batch import Batch
from .log.event import PINNED, UNPINNED, Event, Repeat
from .log.stored import MESSAGE_COLUMNS, MESSAGES, PAGE_BYTES, message, weighing
from .members.memberships import Members, permitted
from .message_rows import Messages, MessageState
from .messages import target_of

# Of one room: what is at hand is what one finds at a glance.
MOST = 50


class Place(NamedTuple):
    """Where a slice of the pins ends."""

    pinned_at: Number
    seq: Number


_IS_PINNED = (EventTable.room_id == bindparam("room"), EventTable.pinned_at.is_not(None))
_COUNT = Prepared(
    select(EventTable.room_id, func.count()).where(*_IS_PINNED).group_by(EventTable.room_id), "room"
)


class PinCounts:
    """How many messages are pinned in the rooms of a batch."""

    def __init__(self, counts: dict[str, int]) -> None:
        self._counts = counts

    @classmethod
    def load(cls, connection: Connection, drafts: Sequence[Draft]) -> Pending[Self]:
        found = _COUNT.ask(connection, [(room,) for room in {draft.room for draft in drafts}])
        return lambda: cls(dict(found()))

    def flush(self) -> None:
        pass

    def add(self, room: str, more: int) -> None:
        """Raises `TooManyPins`."""
        count = self._counts.get(room, 0) + more
        if more > 0 and count > MOST:
            raise errors.TooManyPins(most=MOST)
        self._counts[room] = count


def pin(batch: Batch, draft: Draft) -> Event | Repeat:
    """Once. Raises `TooManyPins`."""
    message = _asked(batch, draft)
    if message.deleted:
        raise errors.MessageDeleted
    if message.pinned_at is not None:
        return Repeat(draft.target or 0)
    batch[PinCounts].add(draft.room, 1)
    event = batch.append(draft, PINNED, target=draft.target)
    message.pinned_at = event.at
    batch[Messages].hang(event)
    return event


def unpin(batch: Batch, draft: Draft) -> Event | Repeat:
    """Take the pin away; of what has none, nothing."""
    message = _asked(batch, draft)
    if message.pinned_at is None:
        return Repeat(draft.target or 0)
    batch[PinCounts].add(draft.room, -1)
    event = batch.append(draft, UNPINNED, target=draft.target)
    message.pinned_at = None
    batch[Messages].hang(event)
    return event


PIN = Act("pin", pin, needs=(Members, Messages, PinCounts))
UNPIN = Act("unpin", unpin, needs=(Members, Messages, PinCounts))

_PINNED = Prepared(
    MESSAGES.add_columns(EventTable.pinned_at)
    .where(
        *_IS_PINNED,
        EventTable.seq >= bindparam("first"),
        (EventTable.pinned_at < bindparam("at"))
        | ((EventTable.pinned_at == bindparam("at")) & (EventTable.seq < bindparam("of_seq"))),
    )
    .order_by(EventTable.pinned_at.desc(), EventTable.seq.desc())
    .limit(bindparam("limit", type_=Integer))
    .offset(literal_column("0")),
    "room first at of_seq limit",
)


def pinned(
    connection: Connection, ref: str, *, user: str, after: Place | None, limit: int
) -> Slice[Event, Place]:
    """The pinned messages that a member may see, the last pinned first."""
    member = visible_room(connection, ref, user).require_member()
    at, seq = after or (2**53, 0)
    key = (member.room, member.visible_from, at, seq, limit + 1)
    rows, more = _PINNED.within(
        connection, key, columns=weighing(MESSAGE_COLUMNS), most_bytes=PAGE_BYTES
    )
    last = len(MESSAGE_COLUMNS)
    seq_at = MESSAGE_COLUMNS.index("seq")
    found = cut(rows, limit, lambda row: Place(row[last], row[seq_at]), more=more)
    return found.each(lambda row: message(member.room, *row[:last]))


def _asked(batch: Batch, draft: Draft) -> MessageState:
    permitted(batch, draft, rights.PIN)
    return target_of(batch, draft)
