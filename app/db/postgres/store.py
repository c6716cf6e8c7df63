"""The data in PostgreSQL, for any number of nodes to serve."""

import contextlib
import logging
from collections.abc import Callable, Iterator, Sequence
from functools import partial

from alembic import command
from sqlalchemy import Connection, Engine, create_engine, event, exc, pool, text

from ...backplane.backplane import Backplane
from .. import facts, migrate
from ..database import Database
from ..rate_limits import RateLimits
from ..store import Chore, Store, Unusable
from ..tables import Base
from . import life
from .database import PostgresDatabase
from .notify_channel import NotifyChannel
from .rate_limits import PostgresRateLimits
from .server import COMMIT_TO_DISK, Server

logger = logging.getLogger(__name__)

# A node that outlives a failover tells its readers of a log that is no more.
CHECK_LIFE_SECONDS = 5.0
# A migration that waits for somebody else's lock holds up everybody who comes after it.
LOCK_SECONDS = 30
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
SCRATCH = "parley_check"
_VERSIONS = text("SELECT to_regclass('alembic_version') IS NOT NULL")


class PostgresStore(Store):
    """Keeps nothing on this machine."""

    def __init__(self, server: Server, *, notify: Server | None = None) -> None:
        """`notify` is the same database past a pooler, through which LISTEN hears nothing."""
        self._server = server
        self._notify = notify
        self._address: str | None = None

    @property
    def place(self) -> str:
        return self._server.place

    def risk(self) -> str | None:
        return self._server.risk()

    def acquire(self) -> None:
        self._server.require_clock()
        if self._notify is not None:
            self._notify.reach().close()

    def release(self) -> None:
        """Nothing is held, since others serve it too, but its address is not known any more."""
        if self._address is not None:
            with contextlib.suppress(Unusable), self._changing() as connection:
                facts.remove(connection, facts.ADDRESS, self._address)

    def upgrade(self) -> str:
        """Older nodes that run say from then on that they are not ready, and go on."""
        return self._upgrade(asked=True)

    def upgrade_unserved(self, *, asked: bool) -> None:
        self._upgrade(asked=asked)

    def check(self) -> None:
        """Compare tables and migrations in a schema that is gone afterwards.

        Raises alembic's `CommandError`, or `Unusable`.
        """
        with self._changing() as connection:
            connection.execute(text(f"CREATE SCHEMA {SCRATCH}"))
            connection.execute(text(f"SET LOCAL search_path TO {SCRATCH}"))
            command.upgrade(migrate.config(connection), "head")
            command.check(migrate.config(connection))
            command.downgrade(migrate.config(connection), "base")
            connection.rollback()

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
        return await database.write(life.begin)

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
            connection.exec_driver_sql(f"SELECT {COMMIT_TO_DISK}")

        try:
            yield engine
        except exc.DBAPIError as error:
            reason = self._server.reason(error.orig or error)
            raise Unusable(f"{self.place} can't be used: {reason}") from None

    def freeze(self, connection: Connection) -> None:
        names = ", ".join(table.name for table in Base.metadata.sorted_tables)
        connection.execute(text(f"LOCK TABLE {names} IN SHARE MODE"))

    def keep_key(self, secret: bytes) -> None:
        with self._changing() as connection:
            facts.put(connection, facts.SECRET, secret.hex())

    def note_address(self, address: str) -> None:
        """Of several nodes the last one's, unless all were given the same in their settings."""
        self._address = address
        with self._changing() as connection:
            facts.put(connection, facts.ADDRESS, address)

    def address(self) -> str | None:
        with self._changing() as connection:
            return facts.get(connection, facts.ADDRESS)

    def _upgrade(self, *, asked: bool) -> str:
        with self._changing() as connection:
            life.lock_start(connection)
            found = None
            if connection.execute(_VERSIONS).scalar_one():
                found = migrate.revision(connection)
            newest = migrate.newest(found, place=self.place)
            if found not in (None, newest) and not asked:
                raise migrate.WrongDatabase(
                    f"{self.place} is at revision {found}; this version needs {newest}. Run "
                    "`parley migrate` first, or use the command of that version"
                )
            if found != newest:
                command.upgrade(migrate.config(connection), "head")
        return newest

    async def _check_life(self, database: Database, replaced: Callable[[], None]) -> None:
        if not await database.read(life.is_same):
            logger.critical("%s is another database than at the start: stopping", self.place)
            replaced()

    @contextlib.contextmanager
    def _changing(self) -> Iterator[Connection]:
        """One transaction, on a connection of its own. Raises `Unusable`."""
        with self.engine() as engine, engine.begin() as connection:
            connection.execute(text(f"SET LOCAL lock_timeout = '{LOCK_SECONDS}s'"))
            yield connection


async def _end_frozen(database: Database) -> None:
    """Take their locks from those that keep others waiting and don't go on themselves."""
    ended = await database.read_urgent(
        lambda connection: len(connection.execute(_END_FROZEN).all())
    )
    if ended:
        logger.warning("Ended %d transactions that others waited for and that stood still", ended)
