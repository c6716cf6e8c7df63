"""Emptying the log, wiping gaps of pages: nothing erased is left, nothing kept is touched."""

import asyncio
import random
import sqlite3
import subprocess
import sys
import time
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from app.db.sqlite import pages, wiper
from app.db.sqlite.database import SQLiteDatabase
from app.db.sqlite.log_index import LogIndex, LogIndexError
from app.db.sqlite.shrinking import INCREMENTAL, Shrinking
from app.db.sqlite.wiper import Wiper
from tests import erasing_loop

pytestmark = pytest.mark.sqlite("its pages are wiped")

SECRET = "zebra"
KILLS = 8
KILL_SECONDS = (0.0, 0.4)


@pytest.fixture(params=["NONE", "INCREMENTAL"])
async def path(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """As an older version made it, and with maps of its pages as it is made today."""
    found = tmp_path / "test.db"
    with closing(sqlite3.connect(found)) as connection:
        connection.execute(f"PRAGMA auto_vacuum = {request.param}")
        connection.execute("CREATE TABLE other (words TEXT)")
    return found


@pytest.fixture
async def database(path: Path) -> AsyncIterator[SQLiteDatabase]:
    database = SQLiteDatabase(path)
    await database.write(erasing_loop.create)
    yield database
    await database.close()


def standing(database: Path) -> list[str]:
    """The files in which the secret stands."""
    files = database.parent.glob(f"{database.name}*")
    return [file.name for file in files if SECRET.encode() in file.read_bytes()]


def put(connection: Connection, number: float, words: str) -> None:
    connection.execute(text("INSERT INTO notes VALUES (:n, :w)"), {"n": number, "w": words})


def fill(connection: Connection) -> None:
    """In no order, so that pages split and cells move; every other one is secret."""
    dice = random.Random(0)
    for number in dice.sample(range(400), 400):
        word = SECRET if number % 2 else "kept"
        put(connection, number, f"{word} " * dice.choice((20, 60, 150)))


def fill_with_much(connection: Connection) -> None:
    for number in range(2000):
        put(connection, number, ("kept " if number < 1000 else f"{SECRET} ") * 150)


def size(path: Path) -> int:
    return path.stat().st_size


def remove_secrets(connection: Connection) -> None:
    connection.execute(text("DELETE FROM notes WHERE words LIKE :w"), {"w": f"{SECRET}%"})


def touch_every_page(connection: Connection) -> None:
    for number in range(0, 400, 2):
        put(connection, number + 0.5, "kept")


async def test_a_cell_that_moved_before_it_was_erased_is_in_no_file(
    database: SQLiteDatabase, path: Path
) -> None:
    await database.write(fill)
    assert await database.erase()
    assert standing(path) == [path.name], "it is not erased yet"
    await database.write(remove_secrets)
    assert await database.erase()
    assert standing(path) == []


@pytest.mark.parametrize("pages_at_once", [1000, 10])
async def test_what_was_erased_does_not_come_back_with_the_next_write(
    database: SQLiteDatabase, path: Path, pages_at_once: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The writer has the old page in its memory, its gap as it was."""
    monkeypatch.setattr(wiper, "PAGES_AT_ONCE", pages_at_once)
    assert await database.erase()
    await database.write(fill)
    await database.write(remove_secrets)
    assert await database.erase()
    await database.write(touch_every_page)
    assert standing(path) == []


async def test_somebody_who_reads_elsewhere_makes_nobody_wait(
    database: SQLiteDatabase, path: Path
) -> None:
    """Nothing can be erased behind their back, but they hold up no write."""
    await database.write(put, 1, SECRET)
    with closing(sqlite3.connect(path, isolation_level=None)) as elsewhere:
        elsewhere.execute("BEGIN")
        elsewhere.execute("SELECT count(*) FROM notes").fetchall()
        await database.write(remove_secrets)
        began = time.monotonic()
        erasing = asyncio.create_task(database.erase())
        for number in range(20):
            await database.write(put, number, "kept")
        assert not await erasing
        assert time.monotonic() - began < 3
        assert standing(path) != []
    assert await database.erase()
    assert standing(path) == []


async def test_what_another_process_wrote_is_wiped_too(
    database: SQLiteDatabase, path: Path
) -> None:
    assert await database.erase()
    beside = SQLiteDatabase(path, checkpoints=False)
    await beside.write(fill)
    await beside.write(remove_secrets)
    await beside.close()
    assert await database.erase()
    assert standing(path) == []


async def test_what_an_older_version_left_is_wiped_after_a_start(path: Path) -> None:
    before = SQLiteDatabase(path)
    await before.write(erasing_loop.create)
    await before.write(fill)
    await before.write(remove_secrets)
    await before.close()
    assert standing(path) == [path.name]
    now = SQLiteDatabase(path)
    assert await now.erase()
    assert standing(path) == []
    await now.close()


def fails(*_: object) -> None:
    raise OSError("a worn disk")


async def test_after_a_failure_everything_is_wiped(
    database: SQLiteDatabase, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert await database.erase()
    await database.write(fill)
    await database.write(remove_secrets)
    with monkeypatch.context() as patched:
        patched.setattr("os.pwrite", fails)
        with pytest.raises(OSError, match="a worn disk"):
            await database.erase()
    assert await database.erase()
    assert standing(path) == []


async def test_a_stop_erases_what_is_due(path: Path) -> None:
    database = SQLiteDatabase(path)
    await database.write(erasing_loop.create)
    assert await database.erase()
    await database.write(fill)
    await database.write(remove_secrets)
    await database.close()
    assert standing(path) == []


@pytest.mark.parametrize("page_bytes", [512, 4096, 65536])
def test_wiping_every_gap_changes_nothing_that_is_stored(path: Path, page_bytes: int) -> None:
    """Tables of both kinds, an index, texts from nothing to several pages."""
    dice = random.Random(page_bytes)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(f"PRAGMA page_size = {page_bytes}")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("CREATE TABLE a (number INTEGER PRIMARY KEY, words TEXT)")
        connection.execute("CREATE TABLE b (number REAL PRIMARY KEY, words TEXT) WITHOUT ROWID")
        connection.execute("CREATE INDEX ab ON a (words)")
        connection.execute("BEGIN")
        for number in dice.sample(range(3000), 3000):
            words = str(number) * dice.choice((0, 1, 5, 40, 100, 3 * page_bytes // 4000))
            for table in "ab":
                connection.execute(f"INSERT INTO {table} VALUES (?, ?)", (number, words))
        for table in "ab":
            connection.execute(f"DELETE FROM {table} WHERE number % 3 = 0")
        connection.execute("COMMIT")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        before, size = list(connection.iterdump()), path.stat().st_size
        content = path.read_bytes()
        whole = Wiper(path)
        assert whole.wipe(whole.take())
        assert path.read_bytes() != content, "there was something to wipe"
        assert path.stat().st_size == size
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert list(connection.iterdump()) == before
    whole.close()


def test_the_index_of_a_long_log_names_the_page_of_each_frame(path: Path) -> None:
    """Longer than one block of the index."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA wal_autocheckpoint = 0")
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("CREATE TABLE notes (words TEXT)")
        for number in range(2500):
            connection.execute("INSERT INTO notes VALUES (?)", (f"{number} " * 1000,))
        index = LogIndex(path)
        head = index.head()
        assert head.frames > 4096
        log = path.with_name("test.db-wal").read_bytes()
        frames = range(32, 32 + head.frames * (24 + 4096), 24 + 4096)
        numbers = [int.from_bytes(log[at : at + 4]) for at in frames]
        assert list(index.pages(0, head.frames)) == numbers
        assert list(index.pages(4000, 4200)) == numbers[4000:4200]
        assert head.copied == 0
        with index.no_checkpoint():
            checkpoint = "PRAGMA wal_checkpoint(PASSIVE)"
            assert connection.execute(checkpoint).fetchone()[0] == 1, "it is busy"
        connection.execute(checkpoint)
        assert index.head().copied == head.frames
    with pytest.raises((LogIndexError, FileNotFoundError)), index.no_checkpoint():
        """The file has gone with the last connection: its lock would keep out nobody."""
    index.close()


def test_a_file_in_which_we_do_not_know_each_byte_is_left_alone() -> None:
    with pytest.raises(pages.UnknownLayout):
        pages.layout(b"")


def test_maps_of_pages_are_told_from_pages_that_look_the_same() -> None:
    without, with_maps = pages.Layout(4096, 4096), pages.Layout(4096, 4096, has_maps=True)
    assert [number for number in range(2000) if without.is_map(number)] == []
    assert [number for number in range(2000) if with_maps.is_map(number)] == [2, 822, 1642]
    # The page of the locks is page 5 then; the map that would stand there comes behind it.
    small = pages.Layout(2**28, 10, has_maps=True)
    assert [number for number in range(12) if small.is_map(number)] == [2, 6, 8, 11]


async def test_pages_that_are_free_are_given_back_and_hold_nothing(
    database: SQLiteDatabase, path: Path
) -> None:
    await database.write(fill_with_much)
    assert await database.erase()
    before = size(path)
    await database.write(remove_secrets)
    shrinking = Shrinking(database.maintain)
    runs = 0
    while await shrinking.run() is not None:
        runs += 1
    assert await database.erase()
    assert standing(path) == []
    with closing(sqlite3.connect(path)) as connection:
        [(mode,)] = connection.execute("PRAGMA auto_vacuum").fetchall()
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        kept = connection.execute("SELECT count(*) FROM notes").fetchone()
    assert kept == (1000,)
    if mode == INCREMENTAL:
        assert runs > 1, "in slices"
        assert size(path) < before * 2 / 3
    else:
        assert runs == 0


def test_a_kill_while_gaps_are_wiped_leaves_a_sound_database(path: Path) -> None:
    dice = random.Random(8)
    for _ in range(KILLS):
        process = subprocess.Popen(
            [sys.executable, "-m", erasing_loop.__name__, str(path)],
            stdout=subprocess.PIPE,
        )
        assert process.stdout is not None
        assert process.stdout.readline(), "it has begun"
        try:
            process.wait(dice.uniform(*KILL_SECONDS))
        except subprocess.TimeoutExpired:
            process.kill()
        process.wait()
        process.stdout.close()
        with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
