"""The network between two programs: it breaks, goes silent, or carries hints badly."""

import asyncio
import contextlib

from tests.faults.nodes.hints import Format, Hints
from tests.wire import Wire

CHUNK_BYTES = 65536


class Proxy(Wire):
    """To a port of this machine."""

    def __init__(
        self, port: int, *, hints: Hints | None = None, format: Format | None = None
    ) -> None:
        super().__init__(f":{port}")
        self.hints = hints
        self._format = format
        self._flows = asyncio.Event()
        self._flows.set()

    @property
    def port(self) -> int:
        return int(self.url.rpartition(":")[2])

    async def __aexit__(self, *_: object) -> None:
        self.let_go()
        await super().__aexit__()

    def hold(self) -> None:
        """Nothing comes through, and nobody is told."""
        self._flows.clear()

    def let_go(self) -> None:
        self._flows.set()

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await super()._accept(reader, writer)
        except OSError:
            writer.transport.abort()  # as if the server refused by itself

    async def _pipe(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._writers.add(writer)
        to_client = writer.get_extra_info("sockname")[1] == self.port
        received = bytearray()
        with contextlib.suppress(OSError):
            while data := await reader.read(CHUNK_BYTES):
                await self._flows.wait()
                if to_client and self.hints and self._format:
                    received += data
                    data = self._carried(received, self.hints, self._format)
                writer.write(data)
                await writer.drain()
        writer.close()
        with contextlib.suppress(OSError):
            await writer.wait_closed()
        self._writers.discard(writer)

    def _carried(self, received: bytearray, hints: Hints, format: Format) -> bytes:
        found = format.messages(received)
        return b"".join(piece for message in found for piece in hints.carry(message, format))
