"""Erased text leaves every file of the folder within the stated time, and for good."""

import asyncio
import random
import re
import sqlite3
import time
import uuid
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, closing
from pathlib import Path

import pytest

from tests.conftest import People
from tests.people import Person, Seat
from tests.server import Server

pytestmark = pytest.mark.sqlite("its files are searched for erased text")

# What the server promises here; by default it is a minute.
WITHIN_SECONDS = 6
OF_EACH_KIND = 1000
ROOMS = 12
DELETED_ROOMS = 25
DELETED, EDITED, GONE, KEPT = "DEGK"
# A canary is one word again and again: of eleven bytes that stand somewhere, six are a whole word.
WORD = re.compile(rb"~([DEG]\d{4})")
REPEATS = (2, 4, 10, 30, 80, 160, 170, 300, 500)


def canary(kind: str, number: int, dice: random.Random) -> str:
    return f"~{kind}{number:04d}" * dice.choice(REPEATS)


def found(folder: Path) -> dict[str, set[str]]:
    """The erased words that still stand, in whole or in part, by file."""
    files = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    words = {name: {word.decode() for word in WORD.findall(data)} for name, data in files.items()}
    return {name: standing for name, standing in words.items() if standing}


def read(path: Path) -> str:
    return path.read_text()


def is_sound(database: Path) -> bool:
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection:
        [(said,)] = connection.execute("PRAGMA integrity_check").fetchall()
    return bool(said == "ok")


async def says_all(seat: Seat, texts: list[str]) -> dict[str, int]:
    """Many at once; the seq of each by its first word."""
    last = (await seat.says_at_once(*texts))[-1]
    await seat.until(lambda frame: frame.get("client_id") == last)
    return {event["text"][:6]: event["seq"] for event in seat.events if event["type"] == "message"}


@asynccontextmanager
async def talk(person: Person, rooms: list[str]) -> AsyncIterator[None]:
    """Goes on everywhere while something else is done: pages split, and their cells move."""
    dice, goes_on = random.Random(2), True

    async def talks(room: str) -> None:
        while goes_on:
            words = canary(KEPT, dice.randrange(10_000), dice)
            answer = await person.http.post(f"/rooms/{room}/messages", json={"text": words})
            assert answer.status_code in (201, 503), answer.text  # with so many others: busy

    talking = [asyncio.create_task(talks(room)) for room in rooms]
    try:
        yield
    finally:
        goes_on = False
        await asyncio.gather(*talking)


@pytest.fixture
def log(tmp_path: Path) -> Path:
    return tmp_path / "log"


@pytest.fixture
def server(tmp_path: Path, log: Path) -> Iterator[Server]:
    (tmp_path / "data").mkdir()
    running = Server(tmp_path / "data", PARLEY_ERASE_WITHIN_SECONDS=str(WITHIN_SECONDS))
    with log.open("w") as running.stderr:
        yield running.start()
        running.stop()


async def test_erased_text_is_in_no_file_within_the_stated_time_and_for_good(
    server: Server, people: People
) -> None:
    ada = await people("ada", at=server)
    dice = random.Random(1)
    rooms = [await ada.makes_room() for _ in range(ROOMS)]
    gone = [await ada.makes_room() for _ in range(DELETED_ROOMS)]
    seats = [await (await ada.enters(room)).live() for room in rooms + gone]

    async def fills(seat: Seat, kinds: str, numbers: range) -> dict[str, int]:
        texts = [canary(kind, number, dice) for kind in kinds for number in numbers]
        dice.shuffle(texts)
        return await says_all(seat, texts)

    async def erases(seat: Seat, seqs: dict[str, int]) -> None:
        for word, seq in seqs.items():
            if word[1] == EDITED:
                await seat.sends(type="edit", client_id=uuid.uuid4().hex, target=seq, text="short")
            elif word[1] == DELETED and seq % 10:
                await seat.sends(type="delete", client_id=uuid.uuid4().hex, target=seq)
            elif word[1] == DELETED:
                answer = await ada.http.delete(f"/rooms/{seat.room}/messages/{seq}")
                assert answer.status_code == 200, answer.text
        await seat.is_in_step()

    of_room, of_gone = -(-OF_EACH_KIND // ROOMS), OF_EACH_KIND // DELETED_ROOMS
    async with talk(ada, rooms):
        seqs = await asyncio.gather(
            *(
                fills(seat, DELETED + EDITED + KEPT, range(n * of_room, (n + 1) * of_room))
                for n, seat in enumerate(seats[:ROOMS])
            ),
            *(
                fills(seat, GONE + KEPT, range(n * of_gone, (n + 1) * of_gone))
                for n, seat in enumerate(seats[ROOMS:])
            ),
        )
        await asyncio.gather(*map(erases, seats[:ROOMS], seqs))
        for room in gone:
            assert (await ada.http.delete(f"/rooms/{room}")).status_code == 204
        erased = time.monotonic()
        looks = 0
        while time.monotonic() < erased + 1.5 * WITHIN_SECONDS:
            is_due = time.monotonic() > erased + WITHIN_SECONDS
            standing = await asyncio.to_thread(found, server.folder)
            assert not (is_due and standing), "it stands there, still or again"
            looks += is_due
        assert looks, "this machine was too slow to look"
    for seat in seats:
        await seat.leaves()
    server.stop()
    assert not found(server.folder)
    assert is_sound(server.folder / "parley.db")


async def test_somebody_who_reads_in_the_sqlite_shell_holds_up_no_message(
    server: Server, log: Path, people: People
) -> None:
    """Erased text stands until they have read: that is told, once."""
    ada = await people("ada", at=server)
    room = await ada.makes_room()
    seq = (await ada.posts("~D0000" * 9, room))["seq"]
    with closing(sqlite3.connect(server.folder / "parley.db", isolation_level=None)) as shell:
        shell.execute("BEGIN")
        assert shell.execute("SELECT count(*) FROM events WHERE deleted").fetchone() == (0,)
        assert (await ada.http.delete(f"/rooms/{room}/messages/{seq}")).status_code == 200
        longest, began = 0.0, time.monotonic()
        while not (said := read(log)) and time.monotonic() < began + 3 * WITHIN_SECONDS:
            before = time.monotonic()
            await ada.posts("hello", room)
            longest = max(longest, time.monotonic() - before)
        assert longest < 2
        assert "Another program has been reading the database for more than 6 s" in said
        assert found(server.folder)
    async with asyncio.timeout(WITHIN_SECONDS):
        while found(server.folder):
            await ada.posts("hello", room)
    assert read(log) == said
