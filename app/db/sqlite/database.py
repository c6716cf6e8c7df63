"""The database in one SQLite file: reads on aiosqlite connections, writes on one thread."""

import asyncio
import contextlib
import os
import sqlite3
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from operator import attrgetter
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event, exc

from ... import errors
from ..database import Database, Sizes
from .eraser import Eraser
from .reader import Reader
from .room import FolderRoom

P = ParamSpec("P")
T = TypeVar("T")

# The first does all the work, unless it is stuck: more threads fight for the interpreter's lock,
# and the loop needs longer for a request than a reader for its read.
READERS = 4
# Another process (the command line) may hold the write lock for a moment.
BUSY_TIMEOUT_MS = 5000
# SQLite's own default; the write-ahead log then stays at about 4 MB.
CHECKPOINT_PAGES = 1000
RETRY_SECONDS = 1

_waiting = attrgetter("waiting")


class SQLiteDatabase(Database):
    """One SQLite file; each call is one hop to a thread (ADR 8).

    `erase` is SQLite's own; whoever makes the database sees to it that it is called.
    """

    def __init__(self, path: Path, *, checkpoints: bool = True) -> None:
        """`checkpoints=False` is for a process beside the server, which alone checkpoints."""
        self._reading = _reading(path)
        self._readers = [Reader(self._reading) for _ in range(READERS)]
        self._urgent_reader = Reader(self._reading)
        self._opening: asyncio.Task[None] | None = None
        self._path = path
        self._room = FolderRoom(path)
        # One connection writes and checkpoints: two can corrupt a file (SQLite 3.7.0 to 3.51.2).
        self._writer = _writing(path, checkpoint_pages=CHECKPOINT_PAGES if checkpoints else 0)
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="database-writer")
        self._eraser = Eraser(path, self._below_sqlalchemy)

    async def read(
        self, work: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        await self._open()
        return await self._reader().read(lambda connection: work(connection, *args, **kwargs))

    async def read_urgent(
        self, work: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        await self._open()
        return await self._urgent_reader.read(lambda connection: work(connection, *args, **kwargs))

    async def write(
        self, work: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        return await asyncio.shield(self._on_thread(lambda: self._commit(work, *args, **kwargs)))

    async def erase(self) -> bool:
        """See to it that nothing that was erased before stands in a file, nor comes back into one.

        It stops no read and no write, and waits for none. False: somebody is reading an older
        state, which takes until that read ends.
        """
        return await self._eraser.erase()

    async def require_room(self) -> None:
        await asyncio.to_thread(self._room.require)

    async def sizes(self) -> Sizes:
        return await asyncio.to_thread(_sizes, self._path)

    async def maintain(self, work: Callable[[sqlite3.Cursor], T]) -> T:
        """Run `work` on the writer's connection, outside of a transaction; what it writes counts
        like any other write."""

        def maintained(cursor: sqlite3.Cursor) -> T:
            result = work(cursor)
            self._eraser.note(from_frames=CHECKPOINT_PAGES)
            return result

        return await asyncio.shield(self._below_sqlalchemy(maintained))

    async def close(self) -> None:
        if self._opening is not None:
            await asyncio.wait([self._opening])
            for reader in (*self._readers, self._urgent_reader):
                await reader.close()
            self._reading.dispose()
        await self._eraser.stop()
        await self._on_thread(self._writer.dispose)
        self._thread.shutdown()
        self._eraser.close()

    def _reader(self) -> Reader:
        for reader in self._readers:
            if not reader.is_stuck():
                return reader
        return min(self._readers, key=_waiting)

    async def _open(self) -> None:
        # Here, since the constructor has no loop; once, and for all who come meanwhile.
        if self._opening is None:
            self._opening = asyncio.create_task(self._open_readers(), name="open readers")
        if not self._opening.done():
            await asyncio.wait([self._opening])
        self._opening.result()

    async def _open_readers(self) -> None:
        readers = (*self._readers, self._urgent_reader)
        # To the end, whatever becomes of one, so that `close` finds none half open.
        outcomes = await asyncio.gather(*(r.open() for r in readers), return_exceptions=True)
        for failure in filter(None, outcomes):
            raise failure

    def _on_thread(self, work: Callable[[], T]) -> "asyncio.Future[T]":
        return asyncio.get_running_loop().run_in_executor(self._thread, work)

    def _below_sqlalchemy(self, work: Callable[[sqlite3.Cursor], T]) -> "asyncio.Future[T]":
        """Run `work` on the writer's connection, outside of a transaction."""

        def run() -> T:
            with contextlib.closing(self._writer.raw_connection()) as connection:
                cursor: Any = connection.cursor()
                return work(cursor)

        return self._on_thread(run)

    def _commit(
        self, work: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        try:
            with self._writer.begin() as connection:
                result = work(connection, *args, **kwargs)
        except exc.OperationalError as error:
            raise self._refusal(error.orig, error) from error
        except sqlite3.OperationalError as error:  # from a prepared statement
            raise self._refusal(error, error) from error
        self._eraser.note(from_frames=CHECKPOINT_PAGES)
        return result

    def _refusal(self, cause: object, error: Exception) -> Exception:
        name = getattr(cause, "sqlite_errorname", "")
        if name in ("SQLITE_FULL", "SQLITE_READONLY") or name.startswith("SQLITE_IOERR"):
            self.full_at = time.monotonic()
            return errors.StorageFull(retry_after_seconds=RETRY_SECONDS)
        if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
            return errors.Busy(retry_after_seconds=RETRY_SECONDS)
        return error


def _sizes(path: Path) -> Sizes:
    disk = os.statvfs(path.parent)
    try:
        wal_bytes = path.with_name(f"{path.name}-wal").stat().st_size
    except FileNotFoundError:
        wal_bytes = 0
    return Sizes(path.stat().st_size, wal_bytes, disk.f_bavail * disk.f_frsize)


def _reading(path: Path) -> Engine:
    # A reader begins its own transactions.
    return _engine(path, READERS + 1, "query_only = 1", "wal_autocheckpoint = 0")


def _writing(path: Path, *, checkpoint_pages: int) -> Engine:
    engine = _engine(path, 1, f"wal_autocheckpoint = {checkpoint_pages}")

    @event.listens_for(engine, "begin")
    def on_begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def copying(path: Path, *, checkpoints: bool) -> Engine:
    """For a command that reads or fills a whole database, beside a server or alone.

    `checkpoints=True` is for one that is alone with it: it would else write the log twice as large
    as the database, and then all of that at once.
    """
    pages = CHECKPOINT_PAGES if checkpoints else 0
    engine = _engine(path, 2, f"wal_autocheckpoint = {pages}")

    @event.listens_for(engine, "begin")
    def on_begin(connection: Connection) -> None:
        # Not IMMEDIATE: one reads what was there while the other writes.
        connection.exec_driver_sql("BEGIN")

    return engine


def _engine(path: Path, connections: int, *pragmas: str) -> Engine:
    engine = create_engine(
        f"sqlite+pysqlite:///{path}",
        pool_size=connections,
        max_overflow=0,
        hide_parameters=True,  # an error's text goes into the log
    )

    @event.listens_for(engine, "connect")
    def on_connect(connection: Any, record: object) -> None:
        # The driver's own transactions begin too late and don't cover DDL; we send BEGIN ourselves.
        connection.isolation_level = None
        cursor = connection.cursor()
        for pragma in (
            f"busy_timeout = {BUSY_TIMEOUT_MS}",
            "journal_mode = WAL",
            "synchronous = FULL",  # acknowledged means on disk, through a power cut
            "foreign_keys = ON",
            "secure_delete = ON",  # erased text is overwritten, not just unlinked
            "temp_store = MEMORY",
            *pragmas,
        ):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    return engine
