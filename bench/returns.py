"""`python -m bench.returns`: what people who all come back at once are told of each other; JSON.

A program of its own, since it must not share the interpreter with what measures the server. Reads
its task as JSON from the standard input: `port`, `people` (tokens of the members of one room), and
`seconds`, for which it looks after the last one came.
"""

import asyncio
import contextlib
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import msgspec
from websockets.asyncio.client import ClientConnection
from websockets.exceptions import ConnectionClosed

from bench import child
from bench.account_sockets import ACCOUNT_PATH, SNAPSHOT_ENDS, connected

# Of all who come, so many are on their way at one time: as many as the server's queue takes.
AT_ONCE = 500
# For the server to see that they are gone, and to be done with it.
GONE_SECONDS = 3.0
PRESENCE = '{"type":"presence","whole":'


class Presence(msgspec.Struct):
    whole: bool
    items: list[dict[str, str]]


@dataclass(slots=True)
class Told:
    """The frames of presence that one socket got, read only when all is over."""

    frames: list[tuple[float, str]] = field(default_factory=list)

    def hear(self, text: str) -> None:
        if text.startswith(PRESENCE):
            self.frames.append((time.monotonic(), text))


async def measured(task: dict[str, Any]) -> dict[str, Any]:
    people: Sequence[str] = task["people"]
    sockets = await _come(task["port"], people, [Told() for _ in people])
    for socket in sockets:
        # The network is gone: nobody says good-bye.
        socket.transport.abort()
    await asyncio.sleep(GONE_SECONDS)
    told = [Told() for _ in people]
    began = time.monotonic()
    sockets = await _come(task["port"], people, told)
    coming_seconds = time.monotonic() - began
    await asyncio.sleep(task["seconds"])
    lost = sum(socket.close_code is not None for socket in sockets)
    for socket in sockets:
        socket.transport.abort()
    return {"coming_seconds": coming_seconds, "lost": lost, **_result(told, everybody=len(people))}


async def _come(port: int, people: Sequence[str], told: Sequence[Told]) -> list[ClientConnection]:
    turns = asyncio.Semaphore(AT_ONCE)

    async def come(token: str, mine: Told) -> ClientConnection:
        async with turns:
            socket = await connected(
                port, ACCOUNT_PATH, token, until=SNAPSHOT_ENDS, hears=mine.hear
            )
        reading = asyncio.create_task(_reads(socket, mine))
        _readings.add(reading)
        reading.add_done_callback(_readings.discard)
        return socket

    pairs = zip(people, told, strict=True)
    return list(await asyncio.gather(*(come(token, mine) for token, mine in pairs)))


async def _reads(socket: ClientConnection, told: Told) -> None:
    # How it ended is asked later.
    with contextlib.suppress(ConnectionClosed):
        async for frame in socket:
            told.hear(str(frame))


def _result(told: Sequence[Told], *, everybody: int) -> dict[str, Any]:
    decode = msgspec.json.Decoder(Presence).decode
    read: dict[str, Presence] = {}
    blind = 0
    for one in told:
        here: set[str] = set()
        for _, text in one.frames:
            frame = read.get(text)
            if frame is None:
                frame = read[text] = decode(text)
            here = set() if frame.whole else here
            for item in frame.items:
                (here.discard if item["state"] == "offline" else here.add)(item["user"])
        blind += len(here) != everybody
    counts = [len(one.frames) for one in told]
    times = [at for one in told for at, _ in one.frames]
    return {
        # Who does not know in the end that all are there.
        "blind": blind,
        "most": max(counts),
        "mean": sum(counts) / len(counts),
        "frames": sum(counts),
        "different": len(read),
        "bytes_each": sum(len(text) for one in told for _, text in one.frames) / len(told),
        "span_seconds": max(times, default=0.0) - min(times, default=0.0),
        "cpu_share": time.process_time() / (time.monotonic() - STARTED),
    }


# The loop holds its tasks weakly.
_readings: set[asyncio.Task[None]] = set()
STARTED = time.monotonic()


if __name__ == "__main__":
    sys.exit(child.run(measured))
