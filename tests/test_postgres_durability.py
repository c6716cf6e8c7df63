"""Settings of PostgreSQL that would break "acknowledged means on disk"."""

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import Connection, text

from app.db.postgres.database import PostgresDatabase
from app.db.postgres.server import Server as Address
from app.db.postgres.store import PostgresStore
from tests.backends import Postgres, binary
from tests.conftest import People
from tests.people import PATIENCE_SECONDS
from tests.server import Server

pytestmark = pytest.mark.skipif(binary("postgres") is None, reason="PostgreSQL is not installed")


@pytest.fixture(scope="module")
def postgres() -> Iterator[Postgres]:
    """Keeps what is committed in its memory, as long as nobody asks for more."""
    running = Postgres(
        synchronous_commit="off", wal_writer_delay="10s", full_page_writes="off"
    ).start()
    yield running
    running.remove()


@pytest.fixture
def url(postgres: Postgres) -> str:
    return postgres.url(postgres.database())


@pytest.fixture
def log(tmp_path: Path) -> Path:
    return tmp_path / "log"


@pytest.fixture
def server(tmp_path: Path, log: Path, url: str) -> Iterator[Server]:
    folder = tmp_path / "node"
    folder.mkdir()
    running = Server(folder, PARLEY_DATABASE_URL=url)
    with log.open("w") as running.stderr:
        yield running.start()
        running.stop()


async def test_an_acknowledged_message_outlives_a_crash_of_a_server_that_commits_to_memory(
    postgres: Postgres, server: Server, people: People
) -> None:
    ada = await people("ada", at=server)
    room = await ada.makes_room()
    assert (await ada.posts("kept", room))["seq"]
    await asyncio.to_thread(postgres.kill)
    await asyncio.to_thread(postgres.start)
    async with asyncio.timeout(PATIENCE_SECONDS):
        while (answer := await ada.http.get(f"/rooms/{room}/messages")).status_code == 503:
            pass
    assert [item["text"] for item in answer.json()["items"]] == ["kept"]


def test_a_server_that_may_lose_its_data_with_the_power_is_told_in_one_line(
    server: Server, log: Path, url: str
) -> None:
    assert server.stop() == 0
    [line] = log.read_text().splitlines()
    assert f"WARNING app.cli {PostgresStore(Address(url)).place} has fsync = off" in line
    assert "full_page_writes = off" in line


def used(connection: Connection) -> str:
    value: str = connection.execute(text("SHOW synchronous_commit")).scalar_one()
    return value


@pytest.mark.parametrize("value", ["local", "remote_write", "on", "remote_apply"])
async def test_a_setting_that_waits_for_the_disk_stays_as_it_is(url: str, value: str) -> None:
    assert await what_writes_use(url, lambda: change(url, value)) == [value] * 2


async def test_a_setting_that_does_not_wait_for_the_disk_is_not_followed(url: str) -> None:
    assert await what_writes_use(url, lambda: change(url, "off")) == ["on"] * 2


async def what_writes_use(url: str, prepare: Callable[[], None]) -> list[str]:
    """Messages and other writes."""
    await asyncio.to_thread(prepare)
    database = PostgresDatabase(Address(url))
    try:
        return [await database.write(used), await database.write_urgent(used)]
    finally:
        await database.close()


def change(url: str, value: str) -> None:
    with psycopg.connect(url, autocommit=True) as connection:
        name = connection.info.dbname
        connection.execute(f'ALTER DATABASE "{name}" SET synchronous_commit = {value}'.encode())
