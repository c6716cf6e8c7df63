"""A connection to PostgreSQL that breaks after COMMIT was sent and before it was answered."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Iterator

import psycopg
import pytest
from sqlalchemy import Connection, text

from app import errors
from app.db import counters
from app.db.postgres import in_doubt
from app.db.postgres.database import PostgresDatabase
from app.db.postgres.server import Server
from app.db.postgres.store import PostgresStore
from tests.backends import Postgres, binary
from tests.faults.nodes.proxy import Proxy
from tests.people import PATIENCE_SECONDS

ONE = counters.REVOCATIONS
# A commit stands still where another session holds this advisory lock.
HELD = 1
_SLOW_COMMIT = f"""
    CREATE FUNCTION wait() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN PERFORM pg_advisory_xact_lock({HELD}); RETURN NULL; END $$;
    CREATE CONSTRAINT TRIGGER waits AFTER UPDATE ON counters DEFERRABLE INITIALLY DEFERRED
        FOR EACH ROW WHEN (NEW.name = '{ONE}') EXECUTE FUNCTION wait();
"""
_IN_COMMIT = "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"
_END_ALL_COMMITS = """
    SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted
"""

pytestmark = pytest.mark.skipif(binary("postgres") is None, reason="PostgreSQL is not installed")


@pytest.fixture(scope="module")
def postgres() -> Iterator[Postgres]:
    # What was not committed is not on disk by chance.
    running = Postgres(wal_writer_delay="10s", autovacuum="off").start()
    yield running
    running.remove()


class Doubtful:
    """A database behind a proxy, whose commits of the first counter stand still when told to."""

    def __init__(self, postgres: Postgres, name: str, proxy: Proxy) -> None:
        self.wire = proxy
        self._url = postgres.url(name)
        plain = f"postgresql://parley@127.0.0.1:{proxy.port}/{name}?sslmode=disable"
        self.database = PostgresDatabase(Server(plain))

    def directly(self) -> "psycopg.Connection[tuple[object, ...]]":
        """Past the proxy."""
        return psycopg.connect(self._url, autocommit=True)

    def value(self) -> object:
        with self.directly() as connection:
            return one(connection, f"SELECT value FROM counters WHERE name = '{ONE}'")

    @contextlib.asynccontextmanager
    async def commit(
        self, work: Callable[[Connection], object] = lambda c: counters.take(c, ONE)
    ) -> AsyncIterator["asyncio.Task[object]"]:
        """A write that stands still in its COMMIT."""
        with self.directly() as holder, self.directly() as watcher:
            holder.execute(f"SELECT pg_advisory_lock({HELD})".encode())
            writing = asyncio.create_task(self.database.write(work))
            async with asyncio.timeout(PATIENCE_SECONDS):
                while await asyncio.to_thread(one, watcher, _IN_COMMIT) == 0:
                    pass
            yield writing


def one(connection: "psycopg.Connection[tuple[object, ...]]", query: str) -> object:
    [value] = connection.execute(query.encode()).fetchone() or [None]
    return value


@pytest.fixture
async def doubtful(postgres: Postgres) -> AsyncIterator[Doubtful]:
    name = postgres.database()
    await asyncio.to_thread(PostgresStore(Server(postgres.url(name))).upgrade)
    async with Proxy(postgres.port) as proxy:
        made = Doubtful(postgres, name, proxy)
        with made.directly() as connection:
            connection.execute(_SLOW_COMMIT.encode())
        yield made
        await made.database.close()


async def test_a_commit_whose_answer_is_lost_is_a_commit(doubtful: Doubtful) -> None:
    async with doubtful.commit() as writing:
        doubtful.wire.cut()
        doubtful.wire.mend()
    assert await writing == 1
    assert doubtful.value() == 1


async def test_a_commit_that_the_server_did_not_carry_out_is_refused_as_not_stored(
    doubtful: Doubtful,
) -> None:
    async with doubtful.commit() as writing:
        doubtful.wire.cut()
        doubtful.wire.mend()
        with doubtful.directly() as other:
            other.execute(_END_ALL_COMMITS.encode())
        with pytest.raises(errors.Busy):
            await writing
    assert doubtful.value() == 0
    assert await doubtful.database.write(counters.take, ONE) == 1


async def test_the_outcome_is_unknown_when_the_database_does_not_come_back(
    doubtful: Doubtful, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(in_doubt, "MOST_SECONDS", 0.1)
    async with doubtful.commit() as writing:
        doubtful.wire.cut()
        with pytest.raises(errors.OutcomeUnknown):
            await writing
    doubtful.wire.mend()
    assert await doubtful.database.write(counters.take, ONE) in (1, 2)


async def test_the_outcome_is_unknown_while_the_commit_goes_on(
    doubtful: Doubtful, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(in_doubt, "MOST_SECONDS", 0.1)
    async with doubtful.commit() as writing:
        doubtful.wire.cut()
        doubtful.wire.mend()
        with pytest.raises(errors.OutcomeUnknown):
            await writing


async def test_a_commit_outlives_an_orderly_restart_of_the_server(
    postgres: Postgres, doubtful: Doubtful
) -> None:
    async with doubtful.commit() as writing:
        doubtful.wire.cut()
    async with asyncio.timeout(PATIENCE_SECONDS):
        while await asyncio.to_thread(doubtful.value) == 0:
            pass
    await asyncio.to_thread(postgres.stop)
    await asyncio.to_thread(postgres.start)
    doubtful.wire.mend()
    assert await writing == 1


async def test_an_id_that_a_crash_gave_to_another_transaction_proves_nothing(
    postgres: Postgres, doubtful: Doubtful
) -> None:
    ids: list[str] = []

    def takes(connection: Connection) -> None:
        ids.append(connection.execute(text("SELECT pg_current_xact_id()::text")).scalar_one())
        counters.take(connection, ONE)

    async with doubtful.commit(takes) as writing:
        doubtful.wire.cut()
        await asyncio.to_thread(postgres.kill)
    await asyncio.to_thread(postgres.start)
    with doubtful.directly() as others:
        status: object = None
        while status is None:
            others.execute("CREATE TABLE others (); DROP TABLE others")
            with contextlib.suppress(psycopg.errors.InvalidParameterValue):  # not given away yet
                status = one(others, f"SELECT pg_xact_status('{ids[0]}'::xid8)")
    assert status == "committed", "the id was given away again"
    doubtful.wire.mend()
    with pytest.raises(errors.OutcomeUnknown):
        await writing
    assert doubtful.value() == 0
