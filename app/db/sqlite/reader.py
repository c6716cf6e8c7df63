"""A connection that only reads: on a thread of its own, a whole read in one hop to it."""

import asyncio
import sqlite3
import time
from collections.abc import Callable
from typing import TypeVar

import aiosqlite
from sqlalchemy import Connection, Engine

from ... import errors

T = TypeVar("T")

# After so long a wait the caller is told to come back, and a read still in the queue is dropped.
WAIT_SECONDS = 10
RETRY_SECONDS = 1
# One that takes longer is of a long list or from a cold disk, and not just waiting for the
# interpreter's lock while the loop has much to do.
STUCK_SECONDS = 0.01
# aiosqlite wants to know; nothing here is read in chunks.
_CHUNK_ROWS = 64

AIOSQLITE_PIN = "0.22"


def require(connection: type) -> None:
    """Fail the import, naming the pin, when aiosqlite lost something private that we lean on."""
    missing = sorted({"_execute", "_conn"} - vars(connection).keys())
    if missing:
        raise ImportError(
            f"aiosqlite.Connection has no {', '.join(missing)}. "
            f"{__name__} needs aiosqlite {AIOSQLITE_PIN}, not {aiosqlite.__version__}."
        )


require(aiosqlite.Connection)


class Reader(aiosqlite.Connection):
    """aiosqlite's thread and queue, with SQLAlchemy's synchronous connection on it (ADR 8).

    Through aiosqlite's own calls each BEGIN, cursor, statement and fetch would be a hop.
    """

    def __init__(self, engine: Engine) -> None:
        super().__init__(self._make_connection, _CHUNK_ROWS)
        # Each counter is written by one thread only.
        self._asked = 0
        self._done = 0
        self._moved_at = 0.0
        self._engine = engine
        self._reading: Connection | None = None

    async def open(self) -> None:
        await self

    async def read(self, work: Callable[[Connection], T]) -> T:
        """Run `work` on one snapshot. Raises `Busy` when it takes too long, waiting included.

        What has begun by then runs to its end, for nobody.
        """
        now = time.monotonic()
        if not self.waiting:
            self._moved_at = now
        self._asked += 1
        try:
            async with asyncio.timeout(WAIT_SECONDS):
                result: T = await self._execute(self._on_snapshot, work, now + WAIT_SECONDS)  # type: ignore[no-untyped-call]
        except TimeoutError:
            raise _busy() from None
        return result

    @property
    def waiting(self) -> int:
        """How many reads are under way or in the queue, their callers still there or not."""
        return self._asked - self._done

    def is_stuck(self) -> bool:
        """Whether its present read takes so long that others had better go elsewhere."""
        return self.waiting > 0 and time.monotonic() - self._moved_at > STUCK_SECONDS

    async def close(self) -> None:
        if self._reading is not None:
            await self._execute(self._reading.close)  # type: ignore[no-untyped-call]
        await super().close()

    # On the thread

    def _make_connection(self) -> sqlite3.Connection:
        self._reading = self._engine.connect()
        connection = self._reading.connection.driver_connection
        assert isinstance(connection, sqlite3.Connection)
        return connection

    def _on_snapshot(self, work: Callable[[Connection], T], until: float) -> T:
        self._moved_at = time.monotonic()
        try:
            if self._moved_at >= until:
                raise _busy()  # who asked has heard it already, or is about to
            return self._read(work)
        finally:
            self._done += 1

    def _read(self, work: Callable[[Connection], T]) -> T:
        assert self._reading is not None
        # Below SQLAlchemy, where beginning and ending cost more than many a read.
        self._conn.execute("BEGIN")
        try:
            return work(self._reading)
        finally:
            if self._conn.in_transaction:  # SQLite ends it by itself after some errors
                self._conn.execute("ROLLBACK")


def _busy() -> errors.Busy:
    return errors.Busy(retry_after_seconds=RETRY_SECONDS)
