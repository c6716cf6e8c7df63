"""Erases for good, again and again, beside all that is read and written (ADR 14)."""

import asyncio
import logging
import time
from collections.abc import Callable
from pathlib import Path
from sqlite3 import Cursor
from typing import Protocol, TypeVar

from .wiper import Wiper

logger = logging.getLogger(__name__)

T = TypeVar("T")

# The log can be emptied in a moment in which nobody reads an older state. With reads all the time,
# each of some milliseconds, one moment in five is one.
TRY_SECONDS = 2.0
AGAIN_SECONDS = 0.05
# At a stop only another program can still be reading.
TRY_LAST_SECONDS = 0.2
# Of a pass through the whole file at a stop; the next start begins it anew.
HURRY_SECONDS = 2.0


class OnWriter(Protocol):
    """Runs a function of the writer's cursor on its thread, outside of a transaction."""

    def __call__(self, work: Callable[[Cursor], T]) -> "asyncio.Future[T]": ...


class Eraser:
    """Erases in one database, which this process writes."""

    def __init__(self, database: Path, on_writer: OnWriter) -> None:
        self._database = database
        self._on_writer = on_writer
        self._wiper: Wiper | None = None
        self._task: asyncio.Task[bool] | None = None
        self._until = 0.0

    def note(self, *, from_frames: int) -> None:
        """See `Wiper.note`. Before the first time there is nothing to note: then all is wiped."""
        if self._wiper is not None:
            self._wiper.note(from_frames=from_frames)

    async def erase(self) -> bool:
        """True: what was erased before stands in no file and can't come back into one."""
        if self._task is None or self._task.done():
            self._until = time.monotonic() + TRY_SECONDS
            self._task = asyncio.create_task(self._erase(), name="erase")
        # A caller that is cancelled leaves it running: `stop` waits for it.
        return await asyncio.shield(self._task)

    async def stop(self) -> None:
        """Once more at the end. Of what is under way it waits for a moment only."""
        if self._task is None:
            return
        self._until = time.monotonic() + TRY_LAST_SECONDS
        if self._wiper is not None:
            self._wiper.hurry(until=time.monotonic() + HURRY_SECONDS)
        await asyncio.wait([self._task])
        [outcome] = await asyncio.gather(self._erase(), return_exceptions=True)
        if outcome is not True:
            logger.warning("Erased text may stand in the files until the next start: %r", outcome)

    def close(self) -> None:
        """After SQLite has closed the files in this process."""
        if self._wiper is not None:
            self._wiper.close()

    async def _erase(self) -> bool:
        if self._wiper is None:
            self._wiper = await self._on_writer(lambda cursor: Wiper(self._database))
        wiper = self._wiper
        while True:
            due = await self._on_writer(lambda cursor: wiper.take())
            try:
                await asyncio.to_thread(wiper.wipe, due)
                if await self._on_writer(wiper.finish):
                    await asyncio.to_thread(wiper.sync)
                    return True
            except Exception:
                wiper.forget()
                raise
            if time.monotonic() > self._until:
                return False
            await asyncio.sleep(AGAIN_SECONDS)
