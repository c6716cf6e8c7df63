"""What is said in many rooms is remembered within one bound in bytes."""

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


def memory(server: Server) -> int:
    """The server's resident memory in bytes."""
    status = Path(f"/proc/{server.process.pid}/status").read_text()
    [line] = [line for line in status.splitlines() if line.startswith("VmRSS:")]
    return int(line.split()[1]) * 1024


async def test_rooms_of_long_messages_hold_no_more_than_the_bound(
    ada: tuple[Server, Person],
) -> None:
    server, person = ada
    rooms = [await person.makes_room() for _ in range(ROOMS)]
    before = memory(server)
    seats = [await person.enters(room) for room in rooms]
    for seat in seats:
        for said in range(0, MESSAGES, AT_ONCE):
            await seat.says_at_once(*[LONG] * AT_ONCE)
            await seat.reaches(said + AT_ONCE + 1)
        assert memory(server) - before < MOST_BYTES, "while they are talked in"
    await asyncio.gather(*(seat.leaves() for seat in seats))

    server.restart()
    await person.signs_in()
    before = memory(server)
    for room in rooms:
        async with await person.enters(room, after=0) as seat:
            await seat.live()
            assert seat.texts == [LONG] * MESSAGES
        assert memory(server) - before < MOST_BYTES, "while they are opened"
