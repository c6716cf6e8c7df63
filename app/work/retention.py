"""Lets messages expire, room after room; of several nodes one at a time."""

import logging
import time
from collections import deque
from collections.abc import Callable, Sequence
from typing import Any, Protocol

from ..chat import retention
from ..chat.access import now_ms
from ..chat.effects import Written
from ..chat.retention import Rule
from ..db import clock, lease
from ..db.database import Database
from ..pace import Pace
from ..security import new_id

logger = logging.getLogger(__name__)

LEASE = "retention"
# Some four milliseconds. On a machine on which a flush takes longer than a slice may, smaller ones
# would come to no end.
LEAST = 64
# Renewed with each slice, which takes some milliseconds: a node that is gone is soon replaced.
LEASE_MS = 5_000
# Whoever has just set it sees it at work. A look at the rooms with a rule is one small read.
EVERY_SECONDS = 2.0
# Of fifty thousand rooms without one it takes a tenth of a second.
ALL_EVERY_SECONDS = 60.0


class Write(Protocol):
    async def __call__(self, work: Callable[[Any], Written[bool]]) -> bool: ...


class Jumps:
    """Whether the clock of this machine was set ahead since the start, as far as can be told."""

    def __init__(self) -> None:
        self._began = _offset_seconds()
        self._is_said = False

    def has_jumped_ahead(self) -> bool:
        """All messages would look old. It is over when the clock is set back, or with a restart."""
        ahead = _offset_seconds() - self._began
        jumped = ahead > 0 and clock.is_skewed(ahead)
        if jumped and not self._is_said:
            logger.critical(
                "The clock was set ahead by %.0f s: no message expires until it is set back, or "
                "the server is started again",
                ahead,
            )
        self._is_said = jumped
        return jumped


def _offset_seconds() -> float:
    """Of the clock, against time that only passes: on Linux while the machine sleeps, too."""
    passes = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)
    return time.time() - time.clock_gettime(passes)


class Retention:
    """One slice in a run. Where it is stands in the database: a restart goes on there."""

    def __init__(
        self, database: Database, write: Write, *, key: bytes, rule: Callable[[], Rule]
    ) -> None:
        """`rule` says what the server's settings are at the moment."""
        self._database = database
        self._write = write
        self._key = key
        self._rule = rule
        self._node = new_id("n")
        self._rooms: deque[str] = deque()
        self._is_elsewhere = False
        self._clock = Jumps()
        # Of the last look at all rooms, and when the next one is due.
        self._rule_before = Rule()
        self._all_due_at = 0.0
        self.pace = Pace(first=64, least=LEAST, most=2000)

    async def run(self) -> float | None:
        """Returns when the next slice is due, if one is."""
        if self._clock.has_jumped_ahead():
            return None
        if not self._rooms:
            self._rooms.extend(await self._due())
        if not self._rooms:
            return None
        try:
            more = await self._write(self._slice)
        except Exception:
            # Others go on, and this one with fewer messages at a time.
            self.pace.fail()
            self._rooms.rotate(-1)
            raise
        if self._is_elsewhere:
            # That node may be gone by the next run: what is due is looked for again.
            self._rooms.clear()
            return None
        if not more:
            self._rooms.popleft()
        return self.pace.end()

    async def _due(self) -> Sequence[str]:
        rule, now = self._rule(), time.monotonic()
        among_all = rule != Rule() and (rule != self._rule_before or now >= self._all_due_at)
        found = await self._database.read(retention.due, rule, now=now_ms(), among_all=among_all)
        if among_all and len(found) < retention.ROOMS_AT_ONCE:
            self._rule_before, self._all_due_at = rule, now + ALL_EVERY_SECONDS
        return found

    def _slice(self, connection: Any) -> Written[bool]:
        # What is thrown away by its age is old by the clock of the database, too.
        now = min(now_ms(), clock.read(connection))
        is_mine = lease.hold(connection, LEASE, self._node, now=now, until=now + LEASE_MS)
        self._is_elsewhere = not is_mine
        if not is_mine:
            return Written(False)
        room = self._rooms[0]
        retention.lock(connection, room)
        self.pace.begin()
        return retention.expire_some(
            connection,
            self._key,
            room,
            self._rule(),
            most_rows=self.pace.size,
            is_over=self.pace.is_over,
            now=now,
        )
