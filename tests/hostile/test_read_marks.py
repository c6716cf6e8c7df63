"""How far people have read is collected, however fast they scroll, and not lost."""

import asyncio
from pathlib import Path

import pytest

from tests.conftest import People
from tests.people import PATIENCE_SECONDS, Person, Seat
from tests.server import Server

pytestmark = pytest.mark.sqlite("its log is measured")

MESSAGES = 300
# A transaction of one mark adds at least a page to the write-ahead log.
PAGE_BYTES = 4096


def log_bytes(folder: Path) -> int:
    return (folder / "parley.db-wal").stat().st_size


async def scrolls(seat: Seat, first: int, last: int) -> None:
    """Move the mark by one, and let the server write that if it will."""
    for seq in range(first, last + 1):
        await seat.sends(type="read", seq=seq)
        await seat.is_in_step()


async def read_seq(person: Person, room: str) -> int:
    return int((await person.http.get(f"/rooms/{room}")).json()["read_seq"])


async def test_who_scrolls_fast_makes_few_writes_and_is_where_they_stopped_after_a_restart(
    own_server: Server, people: People
) -> None:
    ada, grace = await people("ada", at=own_server), await people("grace", at=own_server)
    room = await ada.makes_room()
    await grace.joins(room)
    async with await ada.enters(room) as at_ada:
        await at_ada.says_at_once(*map(str, range(MESSAGES)))
        await at_ada.hears(str(MESSAGES - 1))
        newest = at_ada.cursor
    async with await grace.enters(room) as seat, await grace.enters(room) as other:
        before = log_bytes(own_server.folder)
        await scrolls(seat, newest - MESSAGES + 1, newest - MESSAGES // 2)
        await scrolls(other, newest - MESSAGES // 2, newest)
        assert log_bytes(own_server.folder) - before < MESSAGES // 4 * PAGE_BYTES
        own_server.restart()
    assert await read_seq(grace, room) == newest


async def test_the_newest_mark_is_written_soon(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    seqs = [(await ada.posts(str(number), room))["seq"] for number in range(5)]
    async with await grace.enters(room) as seat:
        for seq in seqs:
            await seat.sends(type="read", seq=seq)
        await comes_to(grace, room, seqs[-1])


async def test_a_mark_is_written_though_its_session_has_ended(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    first, last = [(await ada.posts(text, room))["seq"] for text in ("one", "two")]
    async with await grace.enters(room) as seat:
        for seq in (first, last):
            await seat.sends(type="read", seq=seq)
        await seat.is_in_step()
        assert (await grace.http.delete("/session")).status_code == 204
        assert await seat.is_closed() == 4401
    await grace.signs_in()
    await comes_to(grace, room, last)


async def comes_to(person: Person, room: str, seq: int) -> None:
    async with asyncio.timeout(PATIENCE_SECONDS):
        while await read_seq(person, room) != seq:
            pass
