"""Stopping: everybody is told, nothing acknowledged is lost, and nobody can hold it up."""

import asyncio
import os
import signal
import time
from pathlib import Path

from tests.conftest import People
from tests.idler import Idler
from tests.people import Person
from tests.server import Server
from tests.test_slow_readers import KILOBYTE

STOP_SECONDS = 10
RESTARTING = 1012


async def test_a_stop_tells_everybody_and_keeps_what_was_acknowledged(
    own_server: Server, people: People
) -> None:
    ada, grace = await people("ada", at=own_server), await people("grace", at=own_server)
    room = await ada.makes_room()
    await grace.joins(room)
    seats = [await (await grace.enters(room)).live() for _ in range(5)]
    async with await ada.enters(room) as at_ada, await Idler.enters(grace, room):
        await at_ada.live()
        await at_ada.says_at_once(*(f"{number} {KILOBYTE}" for number in range(3000)))
        await at_ada.reaches(500)
        started = time.monotonic()
        stopping = asyncio.create_task(asyncio.to_thread(own_server.stop))
        codes = await asyncio.gather(*(seat.is_closed() for seat in [at_ada, *seats]))
        assert codes == [RESTARTING] * 6
        status = await stopping
        assert time.monotonic() - started < STOP_SECONDS, "a reader that stopped holds nothing up"

    own_server.start()
    log = await ada.log(room)
    assert [event["seq"] for event in log] == list(range(1, len(log) + 1))
    for seat in (at_ada, *seats):
        assert seat.events == log[seat.seqs[0] - 1 : seat.cursor], "what was heard is on disk"
    async with await ada.enters(room, after=at_ada.cursor, epoch=at_ada.epoch) as again:
        await again.live()
        assert again.frames[1]["type"] != "resync"
        assert at_ada.events + again.events == log
    assert status == 0


async def test_a_hangup_is_a_stop_in_order(own_server: Server, people: People) -> None:
    ada = await people("ada", at=own_server)
    seat = await (await ada.enters(await ada.makes_room())).live()
    own_server.process.send_signal(signal.SIGHUP)
    assert await seat.is_closed() == RESTARTING
    assert await asyncio.to_thread(own_server.process.wait, STOP_SECONDS) == 0


async def test_under_nohup_a_hangup_is_nothing(tmp_path: Path, people: People) -> None:
    server = Server(tmp_path)
    server.before = ("nohup",)
    server.start()
    try:
        ada = await people("ada", at=server)
        async with await ada.enters(await ada.makes_room()) as seat:
            await seat.live()
            server.process.send_signal(signal.SIGHUP)
            await seat.says("still here")
    finally:
        assert server.stop() == 0


async def test_sockets_that_come_and_go_leave_nothing_behind(server: Server, ada: Person) -> None:
    room = await ada.makes_room()

    def descriptors() -> int:
        return len(os.listdir(f"/proc/{server.process.pid}/fd"))

    async def comes_and_goes(rounds: int) -> None:
        for number in range(rounds):
            seat = await ada.enters(room)
            if number % 3:
                await seat.leaves()
            else:
                seat.cut()
                await seat.leaves()

    await comes_and_goes(10)
    before = descriptors()
    await comes_and_goes(100)
    async with asyncio.timeout(5):
        # The database's readers may have become more by a few.
        while descriptors() > before + 10:
            await ada.http.get("/me")
    async with await ada.enters(room) as seat:
        assert (await seat.sees("presence"))["here"] == [ada.id]
