"""The data in PostgreSQL, for any number of nodes to serve."""

import contextlib
import logging
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from alembic import command
from sqlalchemy import Connection, Engine, create_engine, event, exc, pool, text

from ... import errors, security
from ...backplane.backplane import Backplane
from ...findings import Finding
from ...unusable import Unusable
from .. import clock, facts, revisions
from ..database import Database
from ..examination import of_tables
from ..rate_limits import RateLimits
from ..store import Chore, Store
from ..tables import Base, Meta, RateLimit
from . import life, pooler, serving
from .database import PostgresDatabase
from .examination import of_server
from .notify_channel import NotifyChannel
from .rate_limits import PostgresRateLimits
from .server import COMMIT_TO_DISK, Server

logger = logging.getLogger(__name__)

# The setting for an address past a pooler.
NOTIFY = "PARLEY_NOTIFY_URL"
# A node that outlives a failover tells its readers of a log that is no more.
CHECK_LIFE_SECONDS = 5.0
# A migration that waits for somebody else's lock holds up everybody who comes after it.
LOCK_SECONDS = 30
# A process that stands still at its start must not keep others from theirs: these wait for longer.
IDLE_SECONDS = 15
# Notes that a start and a stop can do without.
NOTE_LOCK_SECONDS = 1
# Of a look that changes nothing.
EXAMINE_LOCK_SECONDS = 5
# With the bound below: two seconds in all.
FROZEN_EVERY_SECONDS = 0.5
# A guess counts for a minute at most, unless somebody wants it otherwise.
FORGET_EVERY_SECONDS = 60.0
# A node that stands still amid the statements that it sends: the server calls its session active
# and waits for it, so that `idle_in_transaction_session_timeout` does not count.
_END_FROZEN = text(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
    "WHERE state = 'active' AND wait_event = 'ClientRead' AND usename = current_user "
    "AND state_change < clock_timestamp() - interval '1500 ms' "
    "AND pid IN (SELECT unnest(pg_blocking_pids(pid)) FROM pg_locks WHERE NOT granted)"
)
# A whole database is read or written for longer than a role may allow.
NO_TIME_LIMIT = (
    "set_config('statement_timeout', '0', true), "
    "set_config('idle_in_transaction_session_timeout', '0', true)"
)
LOCK_NOT_AVAILABLE = "55P03"
SCRATCH = "parley_check"
# The cluster's own identity is not for every role to read; no two start in the same microsecond.
_IDENTITY = text(
    "SELECT pg_postmaster_start_time()::text || ':' || oid FROM pg_database "
    "WHERE datname = current_database()"
)
_VERSIONS = text("SELECT to_regclass('alembic_version') IS NOT NULL")


class PostgresStore(Store):
    """Keeps nothing on this machine."""

    def __init__(
        self, server: Server, *, notify: Server | None = None, listens: bool = True
    ) -> None:
        """`notify` is the same database past a pooler, through which LISTEN hears nothing.

        `listens=False` is for nodes that meet elsewhere.
        """
        self._server = server
        self._notify = notify
        self._listens = listens
        self._node = security.new_id("n")
        self._address: str | None = None
        self._epoch: str | None = None
        self._clock_is_wrong = False

    @property
    def place(self) -> str:
        return self._server.place

    def risk(self) -> str | None:
        return self._server.risk()

    def identity(self) -> str:
        with self._changing() as connection:
            return str(connection.execute(_IDENTITY).scalar_one())

    def acquire(self) -> None:
        self._server.require_clock()
        pooler.require_session(self._server)
        if self._listens:
            pooler.require_listen(self._notify or self._server, setting=NOTIFY)

    def release(self) -> None:
        """Nothing is held, since others serve it too, but its notes are taken away."""
        if self._address is None and self._epoch is None:
            return
        with (
            contextlib.suppress(Unusable),
            self._changing(lock_seconds=NOTE_LOCK_SECONDS) as connection,
        ):
            serving.forget(connection, self._node)
            if self._address is not None:
                facts.remove(connection, facts.ADDRESS, self._address)

    def upgrade(self) -> str:
        """Older nodes that run say from then on that they are not ready, and go on."""
        return self._upgrade(asked=True)

    def upgrade_unserved(self, *, asked: bool) -> None:
        pooler.require_session(self._server)
        self._upgrade(asked=asked)

    def check(self) -> None:
        """Compare tables and migrations in a schema that is gone afterwards.

        Raises alembic's `CommandError`, or `Unusable`.
        """
        with self._changing() as connection:
            connection.execute(text(f"CREATE SCHEMA {SCRATCH}"))
            connection.execute(text(f"SET LOCAL search_path TO {SCRATCH}"))
            command.upgrade(revisions.config(connection), "head")
            command.check(revisions.config(connection))
            command.downgrade(revisions.config(connection), "base")
            connection.rollback()

    def vacuum(self) -> str:
        return (
            f"{self.place}: there is nothing to do. PostgreSQL's autovacuum makes room for new "
            "rows where old ones were. VACUUM FULL, with all nodes stopped, makes files smaller."
        )

    def key(self) -> bytes:
        with self._changing() as connection:
            return life.secret(connection)

    def open(self, *, serves: bool = True) -> Database:
        return PostgresDatabase(self._server)

    def backplane(self) -> Backplane:
        return NotifyChannel(self._notify or self._server)

    def rate_limits(self, database: Database) -> RateLimits:
        return PostgresRateLimits(database)

    async def begin_life(self, database: Database) -> str:
        begin = partial(life.begin, place=self.place, node=self._node)
        self._epoch = await database.write(begin)
        return self._epoch

    async def end_life(self, database: Database) -> None:
        """Nothing is left to note: the mark is of the database as it is."""

    def chores(self, database: Database, *, replaced: Callable[[], None]) -> Sequence[Chore]:
        check = partial(self._check_life, database, replaced)
        forget = PostgresRateLimits(database).forget
        return (
            Chore("check the life of the database", check, CHECK_LIFE_SECONDS),
            Chore("end frozen transactions", partial(_end_frozen, database), FROZEN_EVERY_SECONDS),
            Chore("forget what was counted", forget, FORGET_EVERY_SECONDS),
        )

    def snapshot(self, folder: Path) -> Store:
        return self

    @contextlib.contextmanager
    def engine(self) -> Iterator[Engine]:
        engine = create_engine(
            "postgresql+psycopg://",
            creator=partial(self._server.reach, autocommit=False),
            poolclass=pool.NullPool,
            hide_parameters=True,
        )

        @event.listens_for(engine, "begin")
        def on_begin(connection: Connection) -> None:
            connection.exec_driver_sql(f"SELECT {COMMIT_TO_DISK}, {NO_TIME_LIMIT}")

        try:
            yield engine
        except exc.DBAPIError as error:
            is_held_up = getattr(error.orig, "sqlstate", None) == LOCK_NOT_AVAILABLE
            why = ": a migration, `parley copy` or somebody else holds it up" if is_held_up else ""
            raise self._server.unusable(error.orig or error, why=why) from None

    def freeze(self, connection: Connection) -> None:
        # Nodes start, stop and say that they live meanwhile.
        left = (Meta.__tablename__, RateLimit.__tablename__)
        names = ", ".join(t.name for t in Base.metadata.sorted_tables if t.name not in left)
        connection.execute(text(f"LOCK TABLE {names} IN SHARE MODE"))

    def require_unserved(self, connection: Connection) -> None:
        life.lock_start(connection)
        serving.require_none(connection, self.place)

    def keep_key(self, secret: bytes) -> None:
        with self._changing() as connection:
            facts.put(connection, facts.SECRET, secret.hex())

    def note_backup(self, at: int) -> None:
        with self._changing() as connection:
            facts.put(connection, facts.BACKUP, str(at))

    def last_backup(self) -> int | None:
        with self._changing() as connection:
            found = facts.get(connection, facts.BACKUP)
        return None if found is None else int(found)

    def examine(self) -> Iterator[Finding]:
        yield from of_server(self._server)
        self.acquire()
        with self._changing(lock_seconds=EXAMINE_LOCK_SECONDS) as connection:
            yield from of_tables(connection, self.place)

    def note_address(self, address: str) -> None:
        """Of several nodes the last one's, unless all were given the same in their settings."""
        self._address = address
        try:
            with self._changing(lock_seconds=NOTE_LOCK_SECONDS) as connection:
                facts.put(connection, facts.ADDRESS, address)
        except Unusable as error:
            logger.warning("The address is not noted, for `parley invite`: %s", error)

    def address(self) -> str | None:
        with self._changing() as connection:
            return facts.get(connection, facts.ADDRESS)

    def _upgrade(self, *, asked: bool) -> str:
        with self._changing() as connection:
            life.lock_start(connection)
            found = None
            if connection.execute(_VERSIONS).scalar_one():
                found = revisions.current(connection)
            newest = revisions.newest(found, place=self.place)
            if found not in (None, newest) and not asked:
                raise revisions.WrongDatabase(
                    f"{self.place} is at revision {found}; this version needs {newest}. Run "
                    "`parley migrate` first, or use the command of that version"
                )
            if found != newest:
                command.upgrade(revisions.config(connection), "head")
        return newest

    async def _check_life(self, database: Database, replaced: Callable[[], None]) -> None:
        assert isinstance(database, PostgresDatabase)
        if not await self._is_same(database):
            logger.critical("%s is another database than at the start: stopping", self.place)
            replaced()
            return
        # While somebody locks it, nobody copies into it.
        with contextlib.suppress(errors.Busy):
            await database.write(serving.note, self._node)

    async def _is_same(self, database: PostgresDatabase) -> bool:
        def look(connection: Connection) -> bool:
            database.wal.check(partial(life.wal_newest, connection))
            self._look_at_clock(clock.read(connection))
            return life.is_same(connection, self._epoch or "")

        try:
            return await database.read(look)
        except errors.Busy:
            if database.wal.has_gone_back:
                return False
            raise

    def _look_at_clock(self, there_ms: int) -> None:
        seconds_ahead = time.time() - there_ms / 1000
        was_wrong, self._clock_is_wrong = self._clock_is_wrong, clock.is_skewed(seconds_ahead)
        if self._clock_is_wrong and not was_wrong:
            logger.critical(
                "The clock is %.0f s ahead of that of %s: set both by NTP",
                seconds_ahead,
                self.place,
            )

    @contextlib.contextmanager
    def _changing(self, *, lock_seconds: int = LOCK_SECONDS) -> Iterator[Connection]:
        """One transaction, on a connection of its own. Raises `Unusable`."""
        with self.engine() as engine, engine.begin() as connection:
            connection.execute(text(f"SET LOCAL lock_timeout = '{lock_seconds}s'"))
            idle = f"SET LOCAL idle_in_transaction_session_timeout = '{IDLE_SECONDS}s'"
            connection.execute(text(idle))
            yield connection


async def _end_frozen(database: Database) -> None:
    """Take their locks from those that keep others waiting and don't go on themselves."""
    ended = await database.read_urgent(
        lambda connection: len(connection.execute(_END_FROZEN).all())
    )
    if ended:
        logger.warning("Ended %d transactions that others waited for and that stood still", ended)
