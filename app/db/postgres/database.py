"""The database in PostgreSQL: synchronous psycopg on a fixed number of threads (ADR 26)."""

import asyncio
import logging
import time
from collections.abc import Callable
from typing import Any, Concatenate, NoReturn, ParamSpec, TypeVar

import psycopg
from sqlalchemy import Connection, create_engine, exc, pool, text

from ... import errors
from ..database import Database, Sizes
from .lane import Lane, busy
from .link import RETRY_SECONDS, Link
from .server import COMMIT_TO_DISK, Server, conceal
from .wal import Wal

logger = logging.getLogger(__name__)

P = ParamSpec("P")
T = TypeVar("T")

READERS = 4
# What waits for a lock of theirs holds up nobody's messages, which have a thread of their own.
WRITERS = 2
# With each transaction and not once for the connection: behind a pooler that one is shared.
READ = (
    "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
    "SELECT set_config('statement_timeout', '10s', true), "
    "set_config('idle_in_transaction_session_timeout', '10s', true)",
)
# On the server, where they hold for a process that was frozen in the middle: its locks are free
# again before those who wait for them give up.
WRITE = (
    "BEGIN ISOLATION LEVEL READ COMMITTED",
    "SELECT set_config('lock_timeout', '2s', true), set_config('statement_timeout', '10s', true), "
    "set_config('idle_in_transaction_session_timeout', '1500ms', true)",
    # To ask what became of it, should the answer to its commit be lost.
    f"SELECT pg_current_xact_id()::text, {COMMIT_TO_DISK}",
)
# A transaction that was the victim of a deadlock is run again.
TRIES = 4
STOP_SECONDS = 3

# https://www.postgresql.org/docs/current/errcodes-appendix.html
_AGAIN = ("40P01", "40001")  # deadlock, serialization
_FULL = ("53100", "25006", "58030")  # the disk is full, takes no writes, fails
# Lock not available, cancelled by a timeout, idle in a transaction, out of connections or memory;
# classes: connection, the server's operator or its end.
_BUSY = ("55P03", "25P03", "25P04", "53200", "53300", "08", "57")


class PostgresDatabase(Database):
    """One database of PostgreSQL; other nodes write in it at the same time."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self.wal = Wal()
        engine = create_engine(
            "postgresql+psycopg://",
            creator=self._connect,
            # By position, as statements of the hot path pass their values.
            paramstyle="format",
            # A link keeps its connection; there are no others.
            poolclass=pool.NullPool,
            hide_parameters=True,  # an error's text goes into the log
        )
        self._readers = Lane(engine, "reader", threads=READERS, begin=READ)
        # By itself: it has no timeout on the server, and people's reads must not wait behind it.
        self._single_reader = Lane(engine, "single-reader", threads=1)
        self._urgent_reader = Lane(engine, "urgent-reader", threads=1, begin=READ)
        self._urgent_writer = Lane(
            engine, "urgent-writer", threads=1, begin=WRITE, connect=self._connect
        )
        self._writers = Lane(engine, "writer", threads=WRITERS, begin=WRITE, connect=self._connect)
        self._is_away = False

    async def read(
        self, work: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        return await self._read(self._readers, lambda c: work(c, *args, **kwargs))

    async def read_urgent(
        self, work: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        return await self._read(self._urgent_reader, lambda c: work(c, *args, **kwargs))

    async def read_single(
        self, work: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        return await self._read(self._single_reader, lambda c: work(c, *args, **kwargs))

    async def write(
        self, work: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        return await self._write(self._writers, lambda c: work(c, *args, **kwargs))

    async def write_urgent(
        self, work: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        return await self._write(self._urgent_writer, lambda c: work(c, *args, **kwargs))

    async def require_room(self) -> None:
        """Its disk is the server's own: a write that finds no room is all that is seen of it."""

    async def sizes(self) -> Sizes:
        return await self.read(_sizes)

    async def close(self) -> None:
        until = time.monotonic() + STOP_SECONDS
        for lane in (
            self._readers,
            self._single_reader,
            self._urgent_reader,
            self._urgent_writer,
            self._writers,
        ):
            await asyncio.to_thread(lane.close, until=until)

    def _connect(self) -> "psycopg.Connection[Any]":
        """Before anything is read or written there: is it no older than it was?"""
        connection = self._server.connect()
        try:
            self.wal.look(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    async def _read(self, lane: Lane, work: Callable[[Connection], T]) -> T:
        try:
            result = await lane.read(work)
        except (psycopg.Error, exc.DBAPIError) as error:
            self._refuse(error)
        self._is_back()
        return result

    async def _write(self, lane: Lane, work: Callable[[Connection], T]) -> T:
        try:
            result = await asyncio.shield(lane.submit(lambda link: _commit(link, work)))
        except errors.OutcomeUnknown:
            logger.warning(
                "%s was lost in a commit: what became of it is unknown", self._server.place
            )
            raise
        except (psycopg.Error, exc.DBAPIError) as error:
            self._refuse(error)
        self._is_back()
        return result

    def _refuse(self, error: Exception) -> NoReturn:
        conceal(error)
        cause = error.orig if isinstance(error, exc.DBAPIError) else error
        state = getattr(cause, "sqlstate", None)
        if state in _FULL:
            self.full_at = time.monotonic()
            raise errors.StorageFull(retry_after_seconds=RETRY_SECONDS) from error
        # Without a state it is the library's own: it can't reach the server, or has lost it.
        if state is None and isinstance(cause, psycopg.OperationalError):
            if not self._is_away:
                self._is_away = True
                logger.warning("%s is away: %s", self._server.place, self._server.reason(cause))
            raise busy() from error
        if state is not None and state.startswith((*_AGAIN, *_BUSY)):
            raise busy() from error
        raise error

    def _is_back(self) -> None:
        if self._is_away:
            self._is_away = False
            logger.warning("%s is back", self._server.place)


def _sizes(connection: Connection) -> Sizes:
    size = "SELECT pg_database_size(current_database())"
    # A matter of the role pg_monitor.
    may_look = "SELECT has_function_privilege('pg_ls_waldir()', 'EXECUTE')"
    wal_bytes = None
    if connection.scalar(text(may_look)):
        wal_bytes = int(connection.scalar(text("SELECT sum(size) FROM pg_ls_waldir()")) or 0)
    return Sizes(int(connection.scalar(text(size)) or 0), wal_bytes, None)


def _commit(link: Link, work: Callable[[Connection], T]) -> T:
    for _ in range(TRIES - 1):
        try:
            return link.run(work)
        except (psycopg.Error, exc.DBAPIError) as error:
            cause = error.orig if isinstance(error, exc.DBAPIError) else error
            if getattr(cause, "sqlstate", None) not in _AGAIN:
                raise
    return link.run(work)
