"""Reads: each sees one state, beside writes and beside each other, and none is torn."""

import asyncio
import threading
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import Connection, exc, text

from app import errors
from app.db.sqlite import database as engine
from app.db.sqlite import reader
from app.db.sqlite.database import SQLiteDatabase
from tests.people import PATIENCE_SECONDS

pytestmark = pytest.mark.sqlite("its connections")


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[SQLiteDatabase]:
    database = SQLiteDatabase(tmp_path / "test.db")
    await database.write(lambda c: c.execute(text("CREATE TABLE notes (words TEXT)")))
    yield database
    await database.close()


def note(connection: Connection, words: str) -> None:
    connection.execute(text("INSERT INTO notes VALUES (:words)"), {"words": words})


def notes(connection: Connection) -> list[str]:
    return list(connection.execute(text("SELECT words FROM notes ORDER BY rowid")).scalars())


def assert_ended(threads: set[threading.Thread]) -> None:
    for thread in threads:
        thread.join(PATIENCE_SECONDS)  # it has nothing left to do, but that takes a moment
        assert not thread.is_alive()


class Pause:
    """A read that reads, waits until it is told to go on, and reads again."""

    def __init__(self) -> None:
        self.under_way = asyncio.Event()
        self.go_on = threading.Event()
        self.seen: list[list[str]] = []
        self._loop = asyncio.get_running_loop()

    def __call__(self, connection: Connection) -> None:
        self.seen.append(notes(connection))
        self._loop.call_soon_threadsafe(self.under_way.set)
        assert self.go_on.wait(PATIENCE_SECONDS)
        self.seen.append(notes(connection))


async def occupied(
    database: SQLiteDatabase, *, readers: int
) -> tuple[list[Pause], list[asyncio.Task[None]]]:
    """So many reads that pause, each on a reader of its own."""
    pauses = [Pause() for _ in range(readers)]
    reading = []
    for pause in pauses:
        reading.append(asyncio.create_task(database.read(pause)))
        await pause.under_way.wait()
    return pauses, reading


async def test_a_read_sees_one_state_while_others_write(database: SQLiteDatabase) -> None:
    await database.write(note, "before")
    [pause], [reading] = await occupied(database, readers=1)
    await database.write(note, "meanwhile")
    pause.go_on.set()
    await reading
    assert pause.seen == [["before"], ["before"]]
    assert await database.read(notes) == ["before", "meanwhile"]


async def test_others_are_read_for_beside_a_read_that_takes_long(
    database: SQLiteDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reader, "STUCK_SECONDS", -1.0)  # at once
    pauses, reading = await occupied(database, readers=engine.READERS - 1)
    async with asyncio.timeout(PATIENCE_SECONDS):
        assert await database.read(notes) == []
        assert await database.read_urgent(notes) == []
    for pause in pauses:
        pause.go_on.set()
    await asyncio.gather(*reading)


async def test_a_read_whose_caller_has_gone_is_seen_through(database: SQLiteDatabase) -> None:
    [pause], [reading] = await occupied(database, readers=1)
    reading.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reading
    pause.go_on.set()
    assert await database.read(notes) == []
    assert pause.seen == [[], []]


async def test_a_read_whose_caller_has_gone_holds_nobody_up(
    database: SQLiteDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reader, "STUCK_SECONDS", -1.0)
    [pause], [reading] = await occupied(database, readers=1)
    reading.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reading
    async with asyncio.timeout(PATIENCE_SECONDS):
        assert await database.read(notes) == []
    pause.go_on.set()


async def test_who_waits_behind_reads_that_do_not_end_is_told_to_come_back(
    database: SQLiteDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reader, "STUCK_SECONDS", -1.0)
    read: list[str] = []
    pauses, reading = await occupied(database, readers=engine.READERS)
    monkeypatch.setattr(reader, "WAIT_SECONDS", 0.01)
    with pytest.raises(errors.Busy) as refusal:
        await database.read(lambda _: read.append("for nobody"))
    assert refusal.value.retry_after_seconds == 1
    monkeypatch.undo()
    for pause in pauses:
        pause.go_on.set()
    await asyncio.gather(*reading)
    # One after another they all come to the queue in which it stood.
    await asyncio.gather(*(database.read(notes) for _ in range(4 * engine.READERS)))
    assert read == []


async def test_the_last_moment_is_not_an_empty_answer(
    database: SQLiteDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    late = asyncio.timeout
    monkeypatch.setattr(asyncio, "timeout", lambda _: late(None))
    monkeypatch.setattr(reader, "WAIT_SECONDS", 0)
    with pytest.raises(errors.Busy):
        await database.read(notes)


async def test_a_read_writes_nothing_and_its_failure_is_its_own(database: SQLiteDatabase) -> None:
    for _ in range(2 * engine.READERS):
        with pytest.raises(exc.OperationalError):
            await database.read(note, "no")
        with pytest.raises(ZeroDivisionError):
            await database.read(lambda _: 1 // 0)
    assert await database.read(notes) == []


async def test_many_reads_at_once_open_the_readers_once(tmp_path: Path) -> None:
    before = set(threading.enumerate())
    database = SQLiteDatabase(tmp_path / "test.db")
    await database.write(lambda c: c.execute(text("CREATE TABLE notes (words TEXT)")))
    found = await asyncio.gather(*(database.read(notes) for _ in range(50)))
    assert found == [[]] * 50
    started = set(threading.enumerate()) - before
    await database.close()
    assert_ended(started)


async def test_a_database_that_cannot_be_opened_says_so_and_closes(tmp_path: Path) -> None:
    before = set(threading.enumerate())
    database = SQLiteDatabase(tmp_path / "nowhere" / "test.db")
    with pytest.raises(exc.OperationalError):
        await database.read(notes)
    started = set(threading.enumerate()) - before
    await database.close()
    assert_ended(started)


def test_another_aiosqlite_fails_the_import_and_names_the_pin() -> None:
    class Changed:
        def _execute(self) -> None: ...

    with pytest.raises(ImportError, match=r"no _conn\..*needs aiosqlite 0\.22, not 0\.22"):
        reader.require(Changed)
