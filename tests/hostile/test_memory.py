"""The tails of many rooms together stay within one bound in bytes."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.people import Person
from tests.server import Server

# Three bytes each on the wire, two in memory.
LONG = "船" * 8000
ROOMS = 8
MESSAGES = 256
AT_ONCE = 64
TAIL_MEMORY_MEGABYTES = 4
# The bound, what is under way, and what the database keeps of its file; it was 150 MB and more.
MOST_BYTES = 40 * 2**20


@pytest.fixture
async def ada(tmp_path: Path) -> AsyncIterator[tuple[Server, Person]]:
    server = Server(tmp_path, PARLEY_TAIL_MEMORY_MEGABYTES=str(TAIL_MEMORY_MEGABYTES)).start()
    person = await Person(server.url, "ada").registers()
    yield server, person
    await person.http.aclose()
    server.stop()


async def test_rooms_of_long_messages_hold_no_more_than_the_bound(
    ada: tuple[Server, Person],
) -> None:
    server, person = ada
    rooms = [await person.makes_room() for _ in range(ROOMS)]
    before = server.memory_bytes
    seats = [await person.enters(room) for room in rooms]
    for seat in seats:
        for said in range(0, MESSAGES, AT_ONCE):
            await seat.says_at_once(*[LONG] * AT_ONCE)
            await seat.reaches(said + AT_ONCE + 1)
        assert server.memory_bytes - before < MOST_BYTES, "while they are talked in"
    await asyncio.gather(*(seat.leaves() for seat in seats))

    server.restart()
    await person.signs_in()
    before = server.memory_bytes
    for room in rooms:
        async with await person.enters(room, after=0) as seat:
            await seat.live()
            assert seat.texts == [LONG] * MESSAGES
        assert server.memory_bytes - before < MOST_BYTES, "while they are opened"
