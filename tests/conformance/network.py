"""The network between one client and the server: it cuts, delays, drips and goes half open."""

import asyncio
import contextlib
from collections.abc import Callable
from functools import partial

from tests.faults.wire import BrittleWire

CHUNK_BYTES = 65536
DRIP_BYTES = 7
DRIP_SECONDS = 0.01


class BadNetwork(BrittleWire):
    """A wire that breaks at a byte, and more. `mend` makes all well for what is connected anew."""

    def __init__(self, server_url: str) -> None:
        super().__init__(server_url)
        self._flows = asyncio.Event()
        self._flows.set()
        self._delay_seconds = 0.0
        self._drips = False
        # Connections that carry nothing any more, and that nobody closes.
        self._dead: set[asyncio.StreamWriter] = set()
        # Requests that begin like this are carried out, and their answers are lost.
        self._lost: list[bytes] = []
        # What is answered in the server's place, to requests that begin like this.
        self._instead: list[tuple[bytes, bytes]] = []
        # Requests with which one of the two was done.
        self.spoiled: list[bytes] = []

    async def __aexit__(self, *_: object) -> None:
        self.mend()
        for writer in self._dead:
            writer.transport.abort()
        await super().__aexit__()

    def hold(self) -> None:
        """Nothing comes through until `mend`, and nobody is told."""
        self._flows.clear()

    def delay(self, seconds: float) -> None:
        self._delay_seconds = seconds

    def drip(self) -> None:
        """A few bytes at a time."""
        self._drips = True

    def half_open(self) -> None:
        """Whatever is connected now stays so, and carries nothing in either direction, for ever."""
        self._dead |= self._writers

    def lose_answer(self, request: bytes) -> None:
        """The next request that begins like this is carried out, and its answer is lost."""
        self._lost.append(request)

    def answer(self, request: bytes, answer: bytes) -> None:
        """The next request that begins like this gets this in place of the server's answer."""
        self._instead.append((request, answer))

    def mend(self) -> None:
        super().mend()
        self._flows.set()
        self._delay_seconds, self._drips = 0.0, False

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self._cut:
            writer.transport.abort()
            return
        try:
            there_reader, there = await asyncio.open_connection("127.0.0.1", self._port)
        except OSError:
            writer.transport.abort()  # the server is away: as if it refused by itself
            return
        way = _Way(writer, there)
        for pipe in (
            self._pass(reader, there, partial(self._on_request, way)),
            self._pass(there_reader, writer, partial(self._on_answer, way)),
        ):
            task = asyncio.create_task(pipe)
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _pass(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        is_spoiled: Callable[[bytes], bool],
    ) -> None:
        self._writers.add(writer)
        with contextlib.suppress(OSError):
            while data := await reader.read(CHUNK_BYTES):
                await self._flows.wait()
                if self._delay_seconds:
                    await asyncio.sleep(self._delay_seconds)
                if not is_spoiled(data):
                    await self._pass_on(data, writer)
        if writer not in self._dead:
            writer.close()
            with contextlib.suppress(OSError):
                await writer.wait_closed()
        self._writers.discard(writer)

    async def _pass_on(self, data: bytes, writer: asyncio.StreamWriter) -> None:
        while data and writer not in self._dead:
            most = DRIP_BYTES if self._drips else len(data)
            piece, data = data[:most], data[most:]
            self._carry(piece, writer)
            await writer.drain()
            if data:
                await asyncio.sleep(DRIP_SECONDS)

    def _on_request(self, way: "_Way", data: bytes) -> bool:
        for number, start in enumerate(self._lost):
            if data.startswith(start):
                self.spoiled.append(self._lost.pop(number))
                way.loses_its_answer = True
                return False
        for number, (start, answer) in enumerate(self._instead):
            if data.startswith(start):
                self.spoiled.append(self._instead.pop(number)[0])
                way.client.write(answer)
                way.client.close()
                way.server.transport.abort()
                return True
        return False

    def _on_answer(self, way: "_Way", data: bytes) -> bool:
        if way.loses_its_answer:
            way.client.transport.abort()
            way.server.transport.abort()
        return way.loses_its_answer


class _Way:
    """One connection: both ends of it."""

    def __init__(self, client: asyncio.StreamWriter, server: asyncio.StreamWriter) -> None:
        self.client = client
        self.server = server
        self.loses_its_answer = False
