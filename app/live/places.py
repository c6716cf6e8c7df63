"""Where in a room's log a cursor starts, and the pages it reads from there."""

from collections.abc import Sequence
from dataclasses import dataclass

from ..chat import cursor
from ..chat.access import Membership
from ..chat.cursor import Position, Reason
from ..chat.log import history, replay
from ..chat.log.event import Event
from ..chat.rooms.rooms import RoomEntry
from ..db.database import Database
from .log_reads import LogReads
from .tail import Tail
from .tails import Tails

# Read in one transaction of a few milliseconds; a slow reader reads it again, as it stands then.
REPLAY_PAGE = 200
# As much as a reader with room to write takes: more would be read for nothing.
REPLAY_BYTES = 65_536


@dataclass(frozen=True, slots=True)
class Place:
    """The seq to replay after; and why, if the client's own position can't be used."""

    tail: Tail
    seq: int
    reason: Reason | None


class Places:
    """From the tail where it reaches so far, else from the database."""

    def __init__(self, database: Database, tails: Tails, reads: LogReads, *, epoch: str) -> None:
        self._database = database
        self._tails = tails
        self._reads = reads
        self._epoch = epoch

    async def find(self, entry: RoomEntry, position: Position) -> Place:
        """Where a cursor starts. The caller puts it there before its next await."""
        while True:
            tail = await self._reads.tail(entry.member.room)
            seq, reason = await self._start_of(tail, entry, position)
            await self._reads.wait_for(tail, seq)
            if self._tails.get(tail.room) is tail:
                return Place(tail, seq, reason)

    async def page(self, member: Membership, after: int, until: int) -> Sequence[Event]:
        """For a cursor that is further back than the tail reaches."""
        return await self._database.read(
            replay.log_after,
            member,
            after,
            limit=REPLAY_PAGE,
            until=until,
            most_bytes=REPLAY_BYTES,
        )

    async def _start_of(
        self, tail: Tail, entry: RoomEntry, position: Position
    ) -> tuple[int, Reason | None]:
        reason: Reason | None = None
        if position.start == "now":
            return max(tail.head, entry.ends.head), None
        if position.start == "beginning":
            return entry.ends.floor - 1, None
        if position.after is not None:
            reason = cursor.why_not(position, epoch=self._epoch, ends=entry.ends)
            if reason is None:
                return position.after, None
        start = tail.newest_page_start(history.PAGE_DEFAULT, floor=entry.ends.floor)
        if start is None:
            start = await self._database.read(
                history.newest_page_start, entry.member, limit=history.PAGE_DEFAULT
            )
        return min(start, entry.ends.head), reason
