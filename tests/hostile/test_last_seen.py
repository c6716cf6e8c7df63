"""Being there is written down for everybody together, and who is there stays signed in."""

import asyncio
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests import databases
from tests.conftest import People
from tests.people import PATIENCE_SECONDS, Person
from tests.server import Server

REQUESTS = 500
AT_ONCE = 10
DAY_MS = 86_400_000


@pytest.fixture(scope="module")
def prompt(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Writes every second who was there."""
    running = Server(tmp_path_factory.mktemp("seen"), PARLEY_LAST_SEEN_SECONDS="1").start()
    yield running
    running.stop()


def in_database(server: Server, sql: str, *values: object) -> list[tuple[int, ...]]:
    return databases.run(server.folder, sql, *values)


def last_use(server: Server, person: Person, *, days_ago: float, ends_in_ms: int) -> None:
    """As though the time had passed."""
    now = int(time.time() * 1000)
    times = (now - int(days_ago * DAY_MS), now + ends_in_ms, person.id)
    sql = "UPDATE sessions SET last_seen_at = ?, expires_at = ? WHERE user_id = ?"
    in_database(server, sql, *times)


async def is_prolonged(server: Server, person: Person) -> None:
    async with asyncio.timeout(PATIENCE_SECONDS):
        while True:
            sql = "SELECT expires_at FROM sessions WHERE user_id = ?"
            [(ends_at,)] = await asyncio.to_thread(in_database, server, sql, person.id)
            if ends_at > time.time() * 1000 + DAY_MS:
                return


def written(folder: Path) -> int:
    """Bytes of the write-ahead log, which grows with every commit."""
    return (folder / "parley.db-wal").stat().st_size


@pytest.mark.sqlite("its log is measured")
async def test_many_requests_after_a_quiet_time_are_one_write(
    own_server: Server, people: People
) -> None:
    ada = await people("ada", at=own_server)
    last_use(own_server, ada, days_ago=1, ends_in_ms=DAY_MS)
    before = written(own_server.folder)
    for _ in range(REQUESTS // AT_ONCE):
        answers = await asyncio.gather(*(ada.http.get("/me") for _ in range(AT_ONCE)))
        assert {answer.status_code for answer in answers} == {200}
    grown = written(own_server.folder) - before
    # A commit is at least one page of 4 kB; a minute's chores may have fallen into this time.
    assert grown < 10 * 4096, f"{grown} bytes for {REQUESTS} requests"


async def test_a_session_that_only_listens_does_not_expire(prompt: Server, people: People) -> None:
    ada = await people("ada", at=prompt)
    room = await ada.makes_room()
    async with await ada.enters(room) as seat:
        await seat.live()
        last_use(prompt, ada, days_ago=29.9, ends_in_ms=8000)
        await is_prolonged(prompt, ada)
        await seat.says("still here")


async def test_a_session_that_is_used_does_not_expire(prompt: Server, people: People) -> None:
    ada = await people("ada", at=prompt)
    last_use(prompt, ada, days_ago=29.9, ends_in_ms=8000)
    assert (await ada.http.get("/me")).status_code == 200
    await is_prolonged(prompt, ada)


async def test_a_stop_writes_down_who_was_there(own_server: Server, people: People) -> None:
    ada = await people("ada", at=own_server)
    last_use(own_server, ada, days_ago=1, ends_in_ms=DAY_MS // 2)
    assert (await ada.http.get("/me")).status_code == 200
    own_server.stop()
    [(seen_at,)] = in_database(own_server, "SELECT last_seen_at FROM sessions")
    assert time.time() * 1000 - seen_at < DAY_MS // 2


async def test_a_session_unused_for_long_ends(prompt: Server, people: People) -> None:
    ada = await people("ada", at=prompt)
    last_use(prompt, ada, days_ago=31, ends_in_ms=-1)
    assert (await ada.http.get("/me")).status_code == 401
