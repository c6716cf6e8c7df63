"""A member who sends frames too fast is slowed and loses nothing; one who keeps to it is not."""

import asyncio
import time
from collections.abc import Iterator

import pytest

from app.server.ws_messages import MAX_FRAGMENTS
from app.server.ws_pace import BURST_SECONDS
from tests.conftest import People
from tests.people import Person, Seat
from tests.server import Server

FRAMES_PER_SECOND = 100
BURST = FRAMES_PER_SECOND * BURST_SECONDS
# Beyond the limit; they come this many hundredths of a second later.
TOO_MANY = 150


@pytest.fixture(scope="module")
def busy_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Frames are limited as they are for a team; what one person writes is hardly."""
    settings = {"PARLEY_LIMIT_SENDS_PER_SECOND": "1000"}
    running = Server(tmp_path_factory.mktemp("busy"), **settings).start()
    yield running
    running.stop()


@pytest.fixture
async def ada(people: People, busy_server: Server) -> Person:
    return await people("ada", at=busy_server)


async def test_an_honest_client_may_send_much_at_once_and_go_on_just_below_the_limit(
    ada: Person,
) -> None:
    async with await ada.enters(await ada.makes_room()) as seat:
        at_once = [f"at once {number}" for number in range(500)]
        going_on = [f"going on {number}" for number in range(180)]
        started = time.monotonic()
        await seat.says_at_once(*at_once)
        await seat.hears(at_once[-1])
        assert time.monotonic() - started < 3, "it was slowed"
        for number, said in enumerate(going_on):
            await seat.says_at_once(said)
            # Its pace, not a wait for something.
            await asyncio.sleep(max(started + number / 90 - time.monotonic(), 0))
        await seat.hears(going_on[-1])
        assert seat.texts == at_once + going_on
        assert "error" not in [frame["type"] for frame in seat.frames]


async def test_a_client_that_sends_too_fast_waits_and_loses_nothing(ada: Person) -> None:
    async with await ada.enters(await ada.makes_room()) as seat:
        said = [str(number) for number in range(BURST + TOO_MANY)]
        started = time.monotonic()
        await seat.says_at_once(*said)
        await seat.hears(said[-1])
        assert time.monotonic() - started > 1, "it was not slowed"
        assert seat.texts == said
        assert "error" not in [frame["type"] for frame in seat.frames]
        await seat.is_in_step()


@pytest.mark.parametrize("kind", ["pings", "typing", "read marks"])
async def test_frames_that_write_nothing_count_too(ada: Person, kind: str) -> None:
    async with await ada.enters(await ada.makes_room()) as seat:
        started = time.monotonic()
        await pours(seat, kind)
        await seat.is_in_step()
        assert time.monotonic() - started > 1, "it was not slowed"
        assert "error" not in [frame["type"] for frame in seat.frames]


async def pours(seat: Seat, kind: str) -> None:
    for number in range(BURST + TOO_MANY):
        if kind == "pings":
            await seat.connection.ping()
        elif kind == "typing":
            await seat.sends(type="typing")
        else:
            await seat.sends(type="read", seq=number)


async def test_a_message_in_pieces_without_end_is_refused(people: People, server: Server) -> None:
    """Pieces of nothing never make it longer. Without limits, since the limit delays the end."""
    ada = await people("ada", at=server)
    async with await ada.enters(await ada.makes_room()) as seat:
        await seat.connection.send(b"" for _ in range(MAX_FRAGMENTS + 2))
        assert await seat.is_closed() == 1009
