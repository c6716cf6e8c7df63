"""The server that is fuzzed. It must not complain, nor keep memory or connections."""

import asyncio
import time
from collections.abc import Callable
from pathlib import Path

from tests.faults.server import StageServer
from tests.hostile.fuzz.inputs import Known
from tests.hostile.fuzz.run import Result, fuzz
from tests.people import Person

# What starts up lazily is in memory after so many inputs.
WARM_INPUTS = 3000
GROWN_BYTES = 32 * 2**20
# Connections that the server waits for, unfinished heads among them, are gone after this.
REST_SECONDS = 60
LOOK_SECONDS = 0.2
SPARE_DESCRIPTORS = 16
COMPLAINTS_MOST = 400


async def play(folder: Path, *, seed: str, goes_on: Callable[[Result], bool]) -> Result:
    """Fuzz a server that was just set up; the faults are those of the answers and its own."""
    server = StageServer(folder)
    server.start()
    try:
        known = await _set_up(server.url)
        warm = await fuzz(server.url, known, seed=seed, goes_on=lambda r: r.sent < WARM_INPUTS)
        memory, descriptors = server.memory_bytes, _descriptors(server)
        result = await fuzz(server.url, known, seed=seed, goes_on=goes_on, first=WARM_INPUTS * 2)
        result.sent += warm.sent
        result.answered += warm.answered
        result.faults += warm.faults
        if not server.runs:
            result.faults.append("the server ended")
            return result
        result.faults += await asyncio.to_thread(_kept, server, memory, descriptors)
    finally:
        if server.runs:
            server.stop()
    result.faults += _complaints(server.complaints)
    return result


async def _set_up(url: str) -> Known:
    ada = await Person(url, "ada").registers()
    room = await ada.makes_room()
    for number in range(5):
        await ada.posts(f"Message {number}", room)
    await ada.http.aclose()
    return Known(room, ada.token)


def _kept(server: StageServer, memory: int, descriptors: int) -> list[str]:
    """The memory that the server has above these after a rest, or when the time is up."""
    until = time.monotonic() + REST_SECONDS
    while True:
        grown = server.memory_bytes - memory, _descriptors(server) - descriptors
        if grown[0] <= GROWN_BYTES and grown[1] <= SPARE_DESCRIPTORS:
            return []
        if time.monotonic() > until:
            return [f"{REST_SECONDS} s later it holds {grown[0]} bytes, {grown[1]} descriptors"]
        time.sleep(LOOK_SECONDS)


def _descriptors(server: StageServer) -> int:
    return len(list(Path(f"/proc/{server.process.pid}/fd").iterdir()))


def _complaints(log: Path) -> list[str]:
    """The server's log, which must be empty: no input from outside is worth a line."""
    lines = [line for line in log.read_text().splitlines() if line.strip()]
    return ["the server's log:", *lines[:COMPLAINTS_MOST]] if lines else []
