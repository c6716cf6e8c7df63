"""Bots that answer each other: damped, so that two of them don't fill a room in the night.

Of the messages within a minute, since a person said something last, at most so many are of bots,
where these are two or more. What one bot says alone is bounded by the limit of its writes.
"""

from collections import deque
from collections.abc import Sequence
from math import ceil
from typing import Any, Self

from sqlalchemy import Connection, bindparam, literal_column, select

from .. import errors
from ..db.statement import Pending, Prepared
from ..db.tables import Event as EventTable
from .access import is_bot
from .log.act import Draft
from .log.batch import Batch
from .log.stored import IS_MESSAGE

# A game or a pipeline of bots says as much with a person in it; two that answer each other reach
# it in a second.
MOST = 20
WITHIN_MS = 60_000


class BotTalk:
    """The newest messages of the rooms in which bots of a batch want to say something."""

    def __init__(self, rows: Sequence[Any], rooms: Sequence[str] = ()) -> None:
        self._newest: dict[str, deque[tuple[str, int]]] = {
            room: deque(maxlen=MOST) for room in rooms
        }
        for room, _, user, at in sorted(rows):
            self._newest[room].append((user, at))
        self._taken = 0

    @classmethod
    def load(cls, connection: Connection, drafts: Sequence[Draft]) -> Pending[Self]:
        rooms = sorted({draft.room for draft in drafts if is_bot(draft.user)})
        newest = _NEWEST.ask(connection, [(room,) for room in rooms])
        return lambda: cls([*newest()], rooms)

    def require_pause(self, batch: Batch, draft: Draft) -> None:
        """Raises `BotLoop` for a bot."""
        if not is_bot(draft.user):
            return
        self._take_new(batch)
        newest = self._newest[draft.room]
        speakers = {user for user, _ in newest} | {draft.user}
        if len(newest) < MOST or len(speakers) < 2 or not all(map(is_bot, speakers)):
            return
        left_ms = newest[0][1] + WITHIN_MS - batch.now
        if left_ms > 0:
            raise errors.BotLoop(retry_after_seconds=ceil(left_ms / 1000))

    def _take_new(self, batch: Batch) -> None:
        """What this batch has said since it was looked at."""
        for event in batch.events[self._taken :]:
            newest = self._newest.get(event.room)
            if newest is not None and event.type.is_message:
                newest.append((event.user.id, event.at))
        self._taken = len(batch.events)

    def flush(self) -> None:
        """Nothing was changed."""


_NEWEST = Prepared(
    select(EventTable.room_id, EventTable.seq, EventTable.user_id, EventTable.at)
    .where(EventTable.room_id == bindparam("room"), IS_MESSAGE)
    .order_by(EventTable.seq.desc())
    .limit(literal_column(str(MOST)))
    .offset(literal_column("0")),
    "room",
)
