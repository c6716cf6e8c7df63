"""`/readyz` says whether the server can store something now."""

import asyncio
import resource
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx2
import psycopg
import pytest

from tests import databases
from tests.backends import Postgres
from tests.conftest import People
from tests.faults import disk
from tests.faults.disk import Disk
from tests.people import PATIENCE_SECONDS
from tests.server import Server

AT_ONCE = 20
EVERY_SECONDS = 0.05
# A read waits for twice as long; the answer is there after two.
FROZEN_READ_SECONDS = 5.0
# An answer holds for two.
SEVERAL_TRIALS_SECONDS = 4.4
# SQLite's log is then as long as it gets, and is written anew from its beginning.
MANY = 700
# As PostgreSQL says it (disk_full).
NO_ROOM = """
    CREATE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION USING ERRCODE = '53100'; END $$;
    CREATE TRIGGER no_room BEFORE INSERT ON events EXECUTE FUNCTION no_room();
"""
LONGEST_TEXT = "x" * 8000
needs_mount = pytest.mark.skipif(disk.unavailable() is not None, reason=f"{disk.unavailable()}")


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    server = Server(tmp_path_factory.mktemp("ready")).start()
    yield server
    server.stop()


@pytest.fixture
def server_on_postgres(tmp_path: Path, own_postgres: Postgres) -> Iterator[Server]:
    """On a PostgreSQL that the test may stop."""
    url = own_postgres.url(own_postgres.database())
    server = Server(tmp_path, PARLEY_DATABASE_URL=url).start()
    yield server
    server.stop()


def asking(server: Server) -> httpx2.AsyncClient:
    return httpx2.AsyncClient(base_url=server.url, timeout=PATIENCE_SECONDS, verify=False)


@pytest.fixture
async def http(running: Server) -> AsyncIterator[httpx2.AsyncClient]:
    async with asking(running) as http:
        yield http


@contextmanager
def full_disk(server: Server) -> Iterator[None]:
    """As this one process finds it: no file takes another byte."""
    pid = server.process.pid
    before = resource.prlimit(pid, resource.RLIMIT_FSIZE)
    resource.prlimit(pid, resource.RLIMIT_FSIZE, (0, before[1]))
    try:
        yield
    finally:
        resource.prlimit(pid, resource.RLIMIT_FSIZE, before)


@contextmanager
def locked_database(server: Server) -> Iterator[None]:
    with databases.locked(server.folder):
        yield


async def says(http: httpx2.AsyncClient, status: int, code: str = "") -> None:
    """At once, or a moment later: an answer holds for two seconds."""
    async with asyncio.timeout(PATIENCE_SECONDS):
        while (answer := await http.get("/readyz")).status_code != status:
            assert (await http.get("/healthz")).status_code == 200
            await asyncio.sleep(EVERY_SECONDS)
    if code:
        assert answer.json()["code"] == code
        assert int(answer.headers["Retry-After"]) >= 1


def trials(server: Server) -> int:
    sql = "SELECT value FROM counters WHERE name = 'readiness'"
    [(count,)] = databases.run(server.folder, sql)
    return int(count)


@pytest.mark.sqlite("PostgreSQL's disk is not the server's own")
async def test_a_server_with_a_full_disk_is_not_ready(
    running: Server, http: httpx2.AsyncClient, people: People
) -> None:
    ada = await people("ada", at=running)
    room = await ada.makes_room()
    await says(http, 200)
    with full_disk(running):
        answer = await ada.http.post(f"/rooms/{room}/messages", json={"text": "hello"})
        assert answer.json()["code"] == "storage_full"
        await says(http, 503, "storage_full")
    await says(http, 200)
    await ada.posts("hello", room)


@needs_mount
@pytest.mark.sqlite("PostgreSQL's disk is not the server's own")
async def test_a_full_disk_is_known_though_the_log_of_the_database_has_room_left(
    tmp_path: Path, people: People
) -> None:
    with Disk(tmp_path / "small") as small:
        server = Server(small.folder).start()
        try:
            ada = await people("ada", at=server)
            room = await ada.makes_room()
            async with await ada.enters(room) as seat:
                await seat.live()
                await seat.says_at_once(
                    *[f"{number} {LONGEST_TEXT[:7900]}" for number in range(MANY)]
                )
            async with httpx2.AsyncClient(base_url=server.url, verify=False) as http:
                await says(http, 200)
                small.fill()
                await says(http, 503, "storage_full")
                small.free()
                await says(http, 200)
            await ada.posts("there is room again", room)
        finally:
            server.stop()


@pytest.mark.sqlite("PostgreSQL's disk is not the server's own")
async def test_a_write_that_found_no_room_is_known_at_once(
    running: Server, http: httpx2.AsyncClient, people: People
) -> None:
    ada = await people("ada", at=running)
    room = await ada.makes_room()
    await says(http, 200)
    with full_disk(running):
        answer = await ada.http.post(f"/rooms/{room}/messages", json={"text": "hello"})
        assert answer.json()["code"] == "storage_full"
        ready = await http.get("/readyz")
        assert (ready.status_code, ready.json()["code"]) == (503, "storage_full"), "no old answer"
    await says(http, 200)


@pytest.mark.sqlite("its database is a file")
async def test_a_server_whose_database_was_taken_away_is_not_ready(own_server: Server) -> None:
    database, away = own_server.folder / "parley.db", own_server.folder / "away.db"
    async with httpx2.AsyncClient(base_url=own_server.url, verify=False) as http:
        await says(http, 200)
        database.rename(away)
        await says(http, 503, "storage_gone")
        database.write_bytes(away.read_bytes())
        ends_at = time.monotonic() + SEVERAL_TRIALS_SECONDS
        while time.monotonic() < ends_at:
            assert (await http.get("/readyz")).status_code == 503, "it has another one open"
            await asyncio.sleep(EVERY_SECONDS)
        away.rename(database)
        await says(http, 200)


@pytest.mark.sqlite("it says itself that it needs PostgreSQL")
async def test_a_server_is_ready_again_when_its_postgresql_is_back(
    server_on_postgres: Server, own_postgres: Postgres
) -> None:
    async with asking(server_on_postgres) as http:
        await says(http, 200)
        own_postgres.stop()
        await says(http, 503, "busy")
        own_postgres.start()
        await says(http, 200)


@pytest.mark.sqlite("it says itself that it needs PostgreSQL")
async def test_a_server_whose_postgresql_finds_no_room_for_messages_is_not_ready(
    server_on_postgres: Server, people: People
) -> None:
    ada = await people("ada", at=server_on_postgres)
    room = await ada.makes_room()
    url = server_on_postgres.settings["PARLEY_DATABASE_URL"]
    async with asking(server_on_postgres) as http:
        await says(http, 200)
        # What is small finds some, as the trial of whoever asks.
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute(NO_ROOM)
            answer = await ada.http.post(f"/rooms/{room}/messages", json={"text": "hello"})
            assert answer.json()["code"] == "storage_full"
            ready = await http.get("/readyz")
            assert (ready.status_code, ready.json()["code"]) == (503, "storage_full")
            connection.execute("DROP TRIGGER no_room ON events")
        await says(http, 200)


async def test_a_server_whose_database_is_locked_is_not_ready(
    running: Server, http: httpx2.AsyncClient
) -> None:
    await says(http, 200)
    with locked_database(running):
        await says(http, 503, "busy")
    await says(http, 200)


@pytest.mark.sqlite("it says itself that it needs PostgreSQL")
async def test_a_server_whose_database_stands_still_says_so_soon(
    server_on_postgres: Server, own_postgres: Postgres
) -> None:
    try:
        async with asking(server_on_postgres) as http:
            await says(http, 200)
            own_postgres.freeze()
            await says(http, 503, "busy")
            began = time.monotonic()
            answers = await asyncio.gather(*(http.get("/readyz") for _ in range(AT_ONCE)))
            assert time.monotonic() - began < FROZEN_READ_SECONDS
            assert {answer.json()["code"] for answer in answers} == {"busy"}
            own_postgres.thaw()
            await says(http, 200)
    finally:
        own_postgres.thaw()


async def test_asking_often_writes_seldom_and_piles_nothing_up(
    running: Server, http: httpx2.AsyncClient
) -> None:
    await says(http, 200)
    before = trials(running)
    with locked_database(running):
        await says(http, 503, "busy")
        answers = await asyncio.gather(*(http.get("/readyz") for _ in range(AT_ONCE)))
        assert {answer.status_code for answer in answers} == {503}
    await says(http, 200)
    assert trials(running) <= before + 2, "the one that waited, and one to see that all is well"


@pytest.mark.parametrize(
    ("broken", "mended"),
    [
        (
            "DELETE FROM counters WHERE name = 'readiness'",
            "INSERT INTO counters (name, value) VALUES ('readiness', 0)",
        ),
        (
            "ALTER TABLE alembic_version RENAME TO lost",
            "ALTER TABLE lost RENAME TO alembic_version",
        ),
    ],
)
async def test_a_server_whose_database_is_broken_is_not_ready_and_says_why_once(
    tmp_path: Path, broken: str, mended: str
) -> None:
    server = Server(tmp_path)
    with (tmp_path / "log").open("w") as server.stderr:
        server.start()
    try:
        async with httpx2.AsyncClient(base_url=server.url, verify=False) as http:
            await says(http, 200)
            databases.run(server.folder, broken)
            await says(http, 503, "unavailable")
            ends_at = time.monotonic() + SEVERAL_TRIALS_SECONDS
            while time.monotonic() < ends_at:
                assert (await http.get("/readyz")).status_code == 503
                await asyncio.sleep(EVERY_SECONDS)
            databases.run(server.folder, mended)
            await says(http, 200)
    finally:
        server.stop()
    assert (tmp_path / "log").read_text().count("can't be tried") == 1
