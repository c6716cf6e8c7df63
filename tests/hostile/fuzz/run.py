"""Sends inputs to a server, many at a time, and judges what comes back and what it does to it."""

import asyncio
import contextlib
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from tests.hostile.fuzz.answer import faults
from tests.hostile.fuzz.inputs import Input, Known, made

TOGETHER = 64
# An unfinished request is given up after so long: its deadline is another test's.
PATIENCE_SECONDS = 0.1
# What the end of the answers may take on a busy machine, once something has come.
REST_SECONDS = 0.02
FAULTS_MOST = 5


@dataclass(slots=True)
class Result:
    """How many inputs were sent, and the faults with the seed of their input."""

    sent: int = 0
    answered: int = 0
    faults: list[str] = field(default_factory=list)


class Peer(asyncio.Protocol):
    """Writes one input and keeps what comes until nothing more does."""

    def __init__(self, given: Input) -> None:
        self._given = given
        self.received = bytearray()
        self.done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._transport: asyncio.Transport | None = None
        self._timer: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._write(iter(self._given.pieces))
        self._wait(PATIENCE_SECONDS)

    def data_received(self, data: bytes) -> None:
        self.received += data
        self._wait(REST_SECONDS)

    def connection_lost(self, exc: Exception | None) -> None:
        if self._timer is not None:
            self._timer.cancel()
        if not self.done.done():
            self.done.set_result(None)

    def _write(self, pieces: Iterator[bytes]) -> None:
        """One piece in each turn of the loop, so that they may arrive one by one."""
        assert self._transport is not None
        piece = next(pieces, None)
        if self._transport.is_closing():
            return
        if piece is not None:
            self._transport.write(piece)
            asyncio.get_running_loop().call_soon(self._write, pieces)
        elif self._given.ends:
            with contextlib.suppress(OSError):  # the server may have hung up this very moment
                self._transport.write_eof()

    def _wait(self, seconds: float) -> None:
        assert self._transport is not None
        if self._timer is not None:
            self._timer.cancel()
        loop = asyncio.get_running_loop()
        self._timer = loop.call_later(seconds, self._transport.abort)


async def fuzz(
    url: str, known: Known, *, seed: str, goes_on: Callable[[Result], bool], first: int = 0
) -> Result:
    """Send input after input, from number `first` of this seed, as long as it `goes_on`."""
    result, numbers = Result(), iter(range(first, 2**63))
    host, port = url.removeprefix("http://").split(":")

    async def sends() -> None:
        while goes_on(result) and len(result.faults) < FAULTS_MOST:
            number = next(numbers)
            given = made(f"{seed}:{number}", known)
            loop = asyncio.get_running_loop()
            _, peer = await loop.create_connection(lambda given=given: Peer(given), host, int(port))  # type: ignore[misc]
            await peer.done
            result.sent += 1
            result.answered += bool(peer.received)
            wrong = faults(bytes(peer.received))
            result.faults += [f"seed {seed}, input {number}: {fault}" for fault in wrong]

    await asyncio.gather(*(sends() for _ in range(TOGETHER)))
    return result


def for_seconds(seconds: float) -> Callable[[Result], bool]:
    until = time.monotonic() + seconds
    return lambda _: time.monotonic() < until


def for_inputs(count: int) -> Callable[[Result], bool]:
    return lambda result: result.sent < count
