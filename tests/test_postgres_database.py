"""PostgreSQL below the domain: snapshots, locks, deadlocks, and what is held for too long."""

import asyncio
import gc
import threading
from collections.abc import AsyncIterator

import psycopg
import pytest
from sqlalchemy import Connection, bindparam, exc, select, text, update

from app import errors
from app.chat.log import replay
from app.db import counters
from app.db.postgres.database import PostgresDatabase
from app.db.postgres.server import Server
from app.db.postgres.store import PostgresStore
from app.db.statement import Prepared
from app.db.tables import Counter
from tests.backends import Postgres, binary
from tests.people import PATIENCE_SECONDS

ONE, OTHER = counters.REVOCATIONS, counters.READINESS

pytestmark = pytest.mark.skipif(binary("postgres") is None, reason="PostgreSQL is not installed")


@pytest.fixture
async def database(own_postgres: Postgres) -> AsyncIterator[PostgresDatabase]:
    server = Server(own_postgres.url(own_postgres.database()))
    await asyncio.to_thread(PostgresStore(server).upgrade)
    database = PostgresDatabase(server)
    yield database
    await database.close()


def value(connection: Connection, name: str) -> int:
    return connection.execute(select(Counter.value).where(Counter.name == name)).scalar_one()


class Meeting:
    """Where the threads of two transactions wait for each other."""

    def __init__(self) -> None:
        self._barrier = threading.Barrier(2)

    def wait(self) -> None:
        self._barrier.wait(PATIENCE_SECONDS)


async def test_a_read_is_one_snapshot_and_can_not_write(database: PostgresDatabase) -> None:
    meeting = Meeting()

    def looks_twice(connection: Connection) -> tuple[int, int]:
        first = value(connection, ONE)
        meeting.wait()
        meeting.wait()
        return first, value(connection, ONE)

    looking = asyncio.create_task(database.read(looks_twice))
    await asyncio.to_thread(meeting.wait)
    assert await database.write(counters.take, ONE) == 1
    await asyncio.to_thread(meeting.wait)
    assert await looking == (0, 0)
    assert await database.read(value, ONE) == 1
    with pytest.raises(errors.StorageFull):
        await database.read(counters.take, ONE)


async def test_two_that_wait_for_each_other_are_both_done(database: PostgresDatabase) -> None:
    meeting = Meeting()
    tries = 0

    def takes(connection: Connection, first: str, second: str) -> None:
        nonlocal tries
        tries += 1
        counters.take(connection, first)
        if tries <= 2:
            meeting.wait()
        counters.take(connection, second)

    await asyncio.gather(database.write(takes, ONE, OTHER), database.write(takes, OTHER, ONE))
    assert tries >= 3, "PostgreSQL ends one of them, which is run again"
    assert await database.read(value, ONE) == await database.read(value, OTHER) == 2


async def test_what_waits_for_a_lock_gives_up_and_holds_up_nobody_else(
    own_postgres: Postgres, database: PostgresDatabase
) -> None:
    """Messages have a thread of their own; reads never wait."""
    held, let_go = threading.Event(), threading.Event()

    def holds(connection: Connection) -> None:
        counters.take(connection, ONE)
        held.set()
        # As one at work would be: an idle one is thrown out.
        while not let_go.is_set():
            connection.execute(text("SELECT pg_sleep(0.01)"))

    holding = asyncio.create_task(database.write(holds))
    await asyncio.to_thread(held.wait, PATIENCE_SECONDS)
    waiting = [asyncio.create_task(database.write(counters.take, ONE)) for _ in range(3)]
    assert await database.write_urgent(counters.take, OTHER) == 1
    assert await database.read(value, ONE) == 0
    with pytest.raises(errors.Busy):
        await waiting[0]
    let_go.set()
    await holding
    outcomes = await asyncio.gather(*waiting[1:], return_exceptions=True)
    taken = [outcome for outcome in outcomes if not isinstance(outcome, errors.Busy)]
    assert await database.read(value, ONE) == 1 + len(taken)


async def test_a_transaction_that_is_frozen_in_the_middle_lets_go_and_writes_nothing(
    own_postgres: Postgres, database: PostgresDatabase
) -> None:
    """The server ends it, however long its process stands still."""
    held, go_on = threading.Event(), threading.Event()

    def stands_still(connection: Connection) -> None:
        counters.take(connection, ONE)
        held.set()
        go_on.wait(PATIENCE_SECONDS)

    frozen = asyncio.create_task(database.write(stands_still))
    await asyncio.to_thread(held.wait, PATIENCE_SECONDS)
    assert await database.write_urgent(counters.take, ONE) == 1, "within the patience for a lock"
    go_on.set()
    with pytest.raises(errors.Busy):
        await frozen
    assert await database.read(value, ONE) == 1
    assert await database.write(counters.take, ONE) == 2, "its connection is replaced"


async def test_an_error_that_work_keeps_to_itself_writes_nothing(
    database: PostgresDatabase,
) -> None:
    """PostgreSQL would roll back at the commit, and say nothing."""

    def hides(connection: Connection) -> None:
        counters.take(connection, ONE)
        try:
            connection.execute(text("SELECT 1 / 0"))
        except Exception:
            return

    with pytest.raises(Exception, match="An error was not passed on"):
        await database.write(hides)
    assert await database.read(value, ONE) == 0


async def test_connections_come_back_after_a_crash_without_a_failure_of_their_own(
    own_postgres: Postgres, database: PostgresDatabase
) -> None:
    """What was idle meanwhile notices nothing."""
    assert await database.write(counters.take, ONE) == 1
    assert await database.read(value, ONE) == await database.read_single(value, ONE) == 1
    await asyncio.to_thread(own_postgres.kill)
    with pytest.raises(errors.Busy):
        await database.write_urgent(counters.take, ONE)
    await asyncio.to_thread(own_postgres.start)
    assert await database.read(value, ONE) == await database.read_single(value, ONE) == 1
    assert await database.write(counters.take, ONE) == 2
    assert await database.write_urgent(counters.take, ONE) == 3
    await database.write(
        lambda connection: connection.execute(update(Counter).values(value=9)).close()
    )
    assert await database.read_urgent(value, ONE) == 9


VALUE = Prepared(select(Counter.value).where(Counter.name == bindparam("name")), "name")


async def test_a_connection_that_breaks_between_the_statements_of_a_batch_is_told_once(
    own_postgres: Postgres, database: PostgresDatabase, caplog: pytest.LogCaptureFixture
) -> None:
    def breaks(connection: Connection) -> None:
        pid = connection.execute(text("SELECT pg_backend_pid()")).scalar_one()
        VALUE.ask(connection, [(ONE,)])()
        with psycopg.connect(own_postgres.url("postgres"), autocommit=True) as other:
            other.execute("SELECT pg_terminate_backend(%s, 10000)", [pid])
        VALUE.ask(connection, [(ONE,)])()

    with pytest.raises(errors.Busy):
        await database.write(breaks)
    # What the lost connection leaves behind is thrown away by now.
    assert await database.write(counters.take, ONE) == 1
    gc.collect()
    away, back = caplog.messages
    assert "is away" in away
    assert "is back" in back


async def test_a_standby_takes_no_writes_until_it_is_the_primary(
    own_postgres: Postgres, database: PostgresDatabase
) -> None:
    """Also a connection that was made before."""
    signal = own_postgres.folder / "data" / "standby.signal"
    await asyncio.to_thread(own_postgres.stop)
    signal.touch()
    await asyncio.to_thread(own_postgres.start)
    for _ in range(2):
        with pytest.raises(errors.StorageFull):
            await database.write(counters.take, ONE)
    assert await database.read(value, ONE) == 0
    with psycopg.connect(own_postgres.url("postgres"), autocommit=True) as operator:
        operator.execute("SELECT pg_promote()")
    assert await database.write(counters.take, ONE) == 1


async def test_what_others_wrote_is_read_by_a_statement_that_is_planned_once(
    database: PostgresDatabase,
) -> None:
    """Of fewer than ten keys PostgreSQL would plan each anew, for five times its time."""
    for _ in range(8):
        await database.read_single(replay.missed, [("r_a", 0), ("r_b", 0)], limit=8, most_bytes=8)

    def plans(connection: Connection) -> tuple[int, ...]:
        asked = text(
            "SELECT sum(custom_plans), sum(generic_plans) FROM pg_prepared_statements "
            "WHERE statement LIKE '%unnest%'"
        )
        return tuple(map(int, connection.execute(asked).one()))

    assert await database.read_single(plans) == (0, 8)


async def test_a_single_statement_that_fails_is_its_own_affair(database: PostgresDatabase) -> None:
    with pytest.raises(errors.Busy):
        await database.read_single(
            lambda c: c.execute(text("SELECT pg_terminate_backend(pg_backend_pid())"))
        )
    with pytest.raises(exc.DBAPIError):
        await database.read_single(lambda c: c.execute(text("SELECT 1 / 0")))
    assert await database.read_single(value, ONE) == 0


async def test_what_was_prepared_is_prepared_anew_when_a_column_has_another_type(
    own_postgres: Postgres,
) -> None:
    server = Server(own_postgres.url(own_postgres.database()))
    await asyncio.to_thread(PostgresStore(server).upgrade)
    database = PostgresDatabase(server)
    find = select(Counter.value).where(Counter.name == bindparam("name"))
    prepared = Prepared(find, "name")

    def by_us(connection: Connection) -> None:
        assert list(prepared.each(connection, [(ONE,)])) == [(0,)]

    def by_the_driver(connection: Connection) -> None:
        assert connection.execute(find, {"name": ONE}).scalar_one() == 0

    try:
        for looks, kind in ((by_us, "integer"), (by_the_driver, "bigint")):
            # So often that the driver prepares it by itself.
            for _ in range(8):
                await database.write_urgent(looks)
            with server.connect() as connection:
                connection.execute(f"ALTER TABLE counters ALTER value TYPE {kind}".encode())
            with pytest.raises((psycopg.Error, exc.DBAPIError)):
                await database.write_urgent(looks)
            await database.write_urgent(looks)
    finally:
        await database.close()


async def test_a_connection_that_was_lost_while_nobody_used_it_is_not_noticed(
    database: PostgresDatabase, own_postgres: Postgres
) -> None:
    await database.write_urgent(value, ONE)
    ending = (
        "SELECT count(pg_terminate_backend(pid, 5000)) FROM pg_stat_activity "
        "WHERE application_name = 'parley' AND pid <> pg_backend_pid()"
    )
    with psycopg.connect(own_postgres.url("postgres"), autocommit=True) as connection:
        assert connection.execute(ending).fetchone() != (0,)
    assert await database.write_urgent(value, ONE) == 0
