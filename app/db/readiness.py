"""Whether the database takes a write now: a real one, tried seldom and shared by all who ask."""

import asyncio
import logging
import time
from collections.abc import Awaitable
from typing import TypeVar

from .. import errors
from . import counters
from .database import Database

logger = logging.getLogger(__name__)

T = TypeVar("T")

# An answer holds for so long, however many ask.
TRY_EVERY_SECONDS = 1.0
# A load balancer waits no longer for its answer; the trial goes on.
WAIT_SECONDS = 2.0
RETRY_SECONDS = 1


class Readiness:
    """One trial at a time: while it is stuck, no other is begun."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._trial: asyncio.Task[errors.ParleyError | None] | None = None
        self._began_at = 0.0
        self._is_broken = False

    async def attempt(self, work: Awaitable[T]) -> T:
        """The result of `work`. Raises `Unavailable`, and logs the cause once, until all is well.

        Whoever asks does so every few seconds: each cause would fill the log.
        """
        try:
            return await work
        except errors.ParleyError:
            raise
        except Exception as error:
            if not self._is_broken:
                logger.exception("The database can't be tried")
            self._is_broken = True
            raise errors.Unavailable(retry_after_seconds=RETRY_SECONDS) from error

    async def check(self) -> None:
        """Raises `Unavailable`: `StorageFull`, or `Busy` when a write takes too long."""
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
            await self.attempt(self._database.write(counters.take, counters.READINESS))
        except errors.ParleyError as refusal:
            return refusal
        self._is_broken = False
        return None
