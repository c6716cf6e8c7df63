"""Whether the database can be used now: it is tried seldom, by one trial for all who ask."""

import asyncio
import logging
import time

from sqlalchemy import Connection

from .. import errors
from . import clock, counters, revisions
from .database import Database

logger = logging.getLogger(__name__)

# An answer holds for so long, however many ask.
TRY_EVERY_SECONDS = 2.0
# A write that found no room counts for so long: a smaller one, as ours, may find some.
FULL_SECONDS = 5.0
# A load balancer waits no longer for its answer; the trial goes on.
WAIT_SECONDS = 2.0
RETRY_SECONDS = 1
# Until somebody has started a server of the right version, or has set a clock.
MENDED_SECONDS = 10


class Readiness:
    """One trial at a time: while it is stuck, no other is begun."""

    def __init__(self, database: Database, *, revision: str) -> None:
        """`revision` is that of the schema which this server serves."""
        self._database = database
        self._revision = revision
        self._trial: asyncio.Task[errors.ParleyError | None] | None = None
        self._began_at = 0.0
        self._is_broken = False

    async def check(self) -> None:
        """Raises `Unavailable`: `ClockWrong`, `SchemaChanged`, `StorageGone`, `StorageFull`, or
        `Busy` when the database takes too long."""
        if time.monotonic() - self._database.full_at < FULL_SECONDS:
            raise errors.StorageFull(retry_after_seconds=RETRY_SECONDS)
        trial = self._newest_trial()
        rest_seconds = self._began_at + WAIT_SECONDS - time.monotonic()
        # `wait` leaves the trial running, whoever stops waiting for it.
        await asyncio.wait([trial], timeout=max(0.0, rest_seconds))
        refusal = trial.result() if trial.done() else errors.Busy(retry_after_seconds=RETRY_SECONDS)
        if refusal is not None:
            raise refusal

    async def stop(self) -> None:
        if self._trial is not None:
            await asyncio.wait([self._trial])

    def _newest_trial(self) -> "asyncio.Task[errors.ParleyError | None]":
        now = time.monotonic()
        trial = self._trial
        if trial is None or (trial.done() and now - self._began_at >= TRY_EVERY_SECONDS):
            self._began_at = now
            trial = self._trial = asyncio.create_task(self._try(), name="readiness")
        return trial

    async def _try(self) -> errors.ParleyError | None:
        try:
            await self._require_usable()
        except errors.ParleyError as refusal:
            return refusal
        except Exception:
            # Once until all is well: whoever asks does so every few seconds.
            if not self._is_broken:
                logger.exception("The database can't be tried")
            self._is_broken = True
            return errors.Unavailable(retry_after_seconds=RETRY_SECONDS)
        self._is_broken = False
        return None

    async def _require_usable(self) -> None:
        now_ms, revision = await self._database.read(_look)
        if clock.is_skewed(time.time() - now_ms / 1000):
            raise errors.ClockWrong(retry_after_seconds=MENDED_SECONDS)
        if revision != self._revision:
            raise errors.SchemaChanged(retry_after_seconds=MENDED_SECONDS)
        await self._database.require_room()
        await self._database.write(counters.take, counters.READINESS)


def _look(connection: Connection) -> tuple[int, str | None]:
    return clock.read(connection), revisions.current(connection)
