"""Puts what was said into the index of words, a slice at a time; of several nodes one does.

Where it is stands in the database: a restart goes on there. So also an index is made for what was
said before there was one.
"""

import time
from typing import Any, Protocol

from ..chat.access import now_ms
from ..chat.effects import Written
from ..chat.search import indexing
from ..db import lease
from ..db.database import Database
from ..pace import Pace
from ..security import new_id

LEASE = "search"
# Of one slice, which holds the locks of all of them.
ROOMS_AT_ONCE = 64
LEASE_MS = 5_000
EVERY_SECONDS = 1.0
# Of many rooms it takes a while to see which have something new: at most this part of the time.
LOOKING_SHARE = 0.02
# Of the writer's time it takes an eighth at most, beside messages that come without a pause.
RESTS = 3.5
# What is erased should be gone before the files are closed; else the next start goes on.
FINISH_SECONDS = 1.0


class Write(Protocol):
    async def __call__(self, work: Any) -> bool: ...


class Indexing:
    """One slice in a run."""

    def __init__(self, database: Database, write: Write) -> None:
        self._database = database
        self._write = write
        self._node = new_id("n")
        self._rooms: list[str] = []
        self._is_elsewhere = False
        self.pace = Pace(first=64, least=32, most=2000)

    async def run(self) -> float | None:
        """Returns when the next slice is due."""
        if not self._rooms:
            began = time.monotonic()
            self._rooms = await self._database.read(indexing.rooms_behind)
            if not self._rooms:
                return max(EVERY_SECONDS, (time.monotonic() - began) / LOOKING_SHARE)
        try:
            await self._write(self._slice)
        except Exception:
            self.pace.fail()
            raise
        return None if self._is_elsewhere else self.pace.end() * RESTS

    async def finish(self) -> None:
        """At a stop, unless it takes long."""
        until = time.monotonic() + FINISH_SECONDS
        while time.monotonic() < until:
            self._rooms = await self._database.read(indexing.rooms_behind)
            if not self._rooms or not await self._write(self._slice):
                break
        await self._database.write(lease.release, LEASE, self._node)

    def _slice(self, connection: Any) -> Written[bool]:
        now = now_ms()
        is_mine = indexing.is_by_these_rules(connection) and lease.hold(
            connection, LEASE, self._node, now=now, until=now + LEASE_MS
        )
        self._is_elsewhere = not is_mine
        if not is_mine:
            return Written(False)
        rooms = self._rooms[:ROOMS_AT_ONCE]
        del self._rooms[:ROOMS_AT_ONCE]
        indexing.lock(connection, rooms)
        self.pace.begin()
        written = indexing.index_some(
            connection, rooms, most=self.pace.size, is_over=self.pace.is_over
        )
        self._rooms[:0] = written.result.left
        return written.giving(written.result.is_some)
