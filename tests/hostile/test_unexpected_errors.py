"""An error that nobody foresaw: its log entry quotes nobody, its answer has all the headers."""

import re
from collections.abc import Iterator
from pathlib import Path

import httpx2
import pytest

from tests import databases
from tests.conftest import People
from tests.server import Server

SECRET = "we will sell the company"


@pytest.fixture
def log(tmp_path: Path) -> Path:
    return tmp_path / "log"


@pytest.fixture
def logged_server(tmp_path: Path, log: Path) -> Iterator[Server]:
    (tmp_path / "data").mkdir()
    running = Server(tmp_path / "data")
    with log.open("w") as running.stderr:
        yield running.start()
        running.stop()


def read(log: Path) -> str:
    return log.read_text()


async def test_a_broken_database_puts_nothing_that_people_wrote_into_the_log(
    logged_server: Server, log: Path, people: People
) -> None:
    ada = await people("ada", at=logged_server)
    databases.run(logged_server.folder, "ALTER TABLE rooms RENAME COLUMN topic TO subject")
    room = {"name": SECRET, "kind": "private", "topic": f"{SECRET}!"}
    answer = await ada.http.post("/rooms", json=room)
    assert answer.status_code == 500
    assert answer.json()["code"] == "internal_error"
    logged_server.stop()
    said = read(log)
    assert re.search('no column named topic|column "topic"', said), "what went wrong is told"
    assert SECRET not in said


async def test_the_request_after_an_unexpected_error_is_answered(
    logged_server: Server, people: People
) -> None:
    ada = await people("ada", at=logged_server)
    databases.run(logged_server.folder, "ALTER TABLE rooms RENAME COLUMN topic TO subject")
    for _ in range(10):
        answer = await ada.http.post("/rooms", json={"name": "tea", "kind": "public"})
        assert answer.status_code == 500
        assert (await ada.http.get("/me")).status_code == 200, "not sent into a closed connection"


async def test_an_unexpected_error_carries_the_security_headers(
    logged_server: Server, people: People
) -> None:
    ada = await people("ada", at=logged_server)
    databases.run(logged_server.folder, "ALTER TABLE users RENAME COLUMN id TO number")
    async with httpx2.AsyncClient(base_url=logged_server.url, verify=False) as browser:
        answers = [await ada.http.get("/rooms"), await browser.get("/sign-in")]
    for answer in answers:
        assert answer.status_code == 500, answer.text
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert answer.headers["Referrer-Policy"] == "same-origin"
        assert answer.headers["Cache-Control"] == "no-store"
        assert "frame-ancestors 'none'" in answer.headers["Content-Security-Policy"]
