"""Makes the index of words for what was said before there was one; of several nodes one at a time.

Where it is stands in the database: a restart goes on there.
"""

from typing import Any, Protocol

from ..chat.access import now_ms
from ..chat.effects import Written
from ..chat.search import building
from ..db import lease
from ..db.database import Database
from ..pace import Pace
from ..security import new_id

LEASE = "search"
LEASE_MS = 5_000
EVERY_SECONDS = 10.0


class Write(Protocol):
    async def __call__(self, work: Any) -> bool: ...


class Indexing:
    """One slice in a run."""

    def __init__(self, database: Database, write: Write) -> None:
        self._database = database
        self._write = write
        self._node = new_id("n")
        self._room: str | None = None
        self._is_elsewhere = False
        self.pace = Pace(first=64, least=32, most=2000)

    async def run(self) -> float | None:
        """Returns when the next slice is due, if one is."""
        if self._room is None:
            self._room = await self._database.read(building.next_room)
        if self._room is None:
            return None
        try:
            more = await self._write(self._slice)
        except Exception:
            self.pace.fail()
            raise
        if not more:
            self._room = None
        return None if self._is_elsewhere else self.pace.end()

    def _slice(self, connection: Any) -> Written[bool]:
        now = now_ms()
        room = self._room or ""
        is_mine = lease.hold(connection, LEASE, self._node, now=now, until=now + LEASE_MS)
        self._is_elsewhere = not is_mine
        if not is_mine:
            return Written(False)
        building.lock(connection, room)
        self.pace.begin()
        return building.index_some(connection, room, most=self.pace.size, is_over=self.pace.is_over)
