"""A network that breaks in the middle of a frame, at a byte that is told beforehand."""

import asyncio
import contextlib

from tests.wire import Wire

CHUNK_BYTES = 65536


class BrittleWire(Wire):
    """Carries so many bytes more, in both directions together, and then breaks and is mended."""

    def __init__(self, server_url: str) -> None:
        super().__init__(server_url)
        self._left: int | None = None
        self.broke = asyncio.Event()

    def breaks_after(self, carried_bytes: int) -> None:
        self.broke.clear()
        self._left = carried_bytes

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await super()._accept(reader, writer)
        except OSError:
            writer.transport.abort()  # the server is down: as if it refused by itself

    async def _pipe(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._writers.add(writer)
        with contextlib.suppress(OSError):
            while data := await reader.read(CHUNK_BYTES):
                self._carry(data, writer)
                await writer.drain()
        writer.close()
        with contextlib.suppress(OSError):
            await writer.wait_closed()
        self._writers.discard(writer)

    def _carry(self, data: bytes, writer: asyncio.StreamWriter) -> None:
        if self._left is None:
            writer.write(data)
            return
        # The part of a frame that still gets through is on its way before everything is cut.
        writer.write(data[: self._left])
        self._left -= len(data)
        if self._left <= 0:
            self._left = None
            self.cut()
            self.mend()
            self.broke.set()
