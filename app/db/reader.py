"""A connection that only reads: on a thread of its own, a whole read in one hop to it."""

import sqlite3
import time
from collections.abc import Callable
from typing import TypeVar

import aiosqlite
from sqlalchemy import Connection, Engine

from app import errors

T = TypeVar("T")

# Who waits longer for a reader is told to come back.
WAIT_SECONDS = 10
RETRY_SECONDS = 1
# Some twenty short reads: one that takes longer is of a long list or from a cold disk.
STUCK_SECONDS = 0.002
# aiosqlite wants to know; nothing here is read in chunks.
_CHUNK_ROWS = 64


class Reader(aiosqlite.Connection):
    """aiosqlite's thread and queue, with SQLAlchemy's synchronous connection on it (ADR 8).

    Through aiosqlite's own calls each BEGIN, cursor, statement and fetch would be a hop.
    """

    def __init__(self, engine: Engine) -> None:
        super().__init__(self._make_connection, _CHUNK_ROWS)
        self.waiting = 0
        self._moved_at = 0.0
        self._engine = engine
        self._reading: Connection | None = None

    async def open(self) -> None:
        await self

    async def read(self, work: Callable[[Connection], T]) -> T:
        """Run `work` on one snapshot; it is seen through when the caller is cancelled.

        Raises `Busy` to who had to wait for too long.
        """
        now = time.monotonic()
        if not self.waiting:
            self._moved_at = now
        self.waiting += 1
        try:
            result: T = await self._execute(self._on_snapshot, work, now)  # type: ignore[no-untyped-call]
        finally:
            self.waiting -= 1
        return result

    def is_stuck(self) -> bool:
        """Whether its present read takes so long that others had better go elsewhere."""
        return self.waiting > 0 and time.monotonic() - self._moved_at > STUCK_SECONDS

    async def close(self) -> None:
        if self._reading is not None:
            await self._execute(self._reading.close)  # type: ignore[no-untyped-call]
        await super().close()

    # What runs on the thread

    def _make_connection(self) -> sqlite3.Connection:
        self._reading = self._engine.connect()
        connection = self._reading.connection.driver_connection
        assert isinstance(connection, sqlite3.Connection)
        return connection

    def _on_snapshot(self, work: Callable[[Connection], T], asked_at: float) -> T:
        self._moved_at = time.monotonic()
        if self._moved_at - asked_at > WAIT_SECONDS:
            raise errors.Busy(retry_after_seconds=RETRY_SECONDS)
        assert self._reading is not None
        # Below SQLAlchemy, where beginning and ending cost more than many a read.
        self._conn.execute("BEGIN")
        try:
            return work(self._reading)
        finally:
            if self._conn.in_transaction:  # SQLite ends it by itself after some errors
                self._conn.execute("ROLLBACK")
