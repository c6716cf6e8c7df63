"""The way out of one stream: ready bytes where the server offers that, ASGI messages elsewhere."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Sequence
from typing import Any, Protocol

from ..wire.frames import Frame
from ..wire.streams import BEAT, LAST_CHUNK, beginning, chunk, closing
from .followers import Encode
from .frame_sender import Callback, FrameSender, Handle, PortableSender, ReadySender, Send

Receive = Callable[[], Awaitable[Any]]


class StreamHandle(Handle, Protocol):
    """What our HTTP protocol makes of a connection by `scope["extensions"]["parley.stream"]`."""

    def beat(self, data: bytes, *, every_seconds: float) -> None: ...
    def end(self, last: bytes) -> None: ...


class StreamSender(FrameSender, Protocol):
    """Writes server-sent events."""

    def note_writes(self, on_write: Callback) -> None:
        """Call this whenever events are written. To be called before anything reads a room."""

    def write_raw(self, block: bytes) -> None:
        """Write what is no frame, and tells nobody."""


def _nothing() -> None:
    pass


class ReadyStreamSender(ReadySender):
    """Writes ready bytes straight to the transport."""

    __slots__ = ("_on_write",)
    _handle: StreamHandle

    def __init__(self, handle: StreamHandle, encode: Encode, *, beat_seconds: float) -> None:
        """`encode` makes chunks."""
        super().__init__(handle, encode)
        self._on_write: Callback = _nothing
        self.write_raw(beginning())
        handle.beat(chunk(BEAT), every_seconds=beat_seconds)

    def note_writes(self, on_write: Callback) -> None:
        self._on_write = on_write
        handle = self._handle

        def write_and_tell(data: bytes) -> None:
            handle.write(data)
            on_write()

        self.write_ready = write_and_tell

    def write(self, frames: Sequence[Frame]) -> None:
        self._handle.write(self.encode(frames))
        self._on_write()

    def write_raw(self, block: bytes) -> None:
        self._handle.write(chunk(block))

    def close(self, code: int, reason: str) -> None:
        self._handle.end(chunk(closing(code, reason)) + LAST_CHUNK)


class PortableStreamSender(PortableSender):
    """Sends the parts of an ASGI answer; how they go over the wire is the server's affair."""

    def __init__(self, send: Send, encode: Encode, *, beat_seconds: float) -> None:
        """`encode` makes no chunks."""
        super().__init__(send, encode)
        self._beat_seconds = beat_seconds or None
        self._on_write: Callback = _nothing
        self.write_raw(beginning())

    def note_writes(self, on_write: Callback) -> None:
        self._on_write = on_write

    def write(self, frames: Sequence[Frame]) -> None:
        super().write(frames)
        self._on_write()

    def write_raw(self, block: bytes) -> None:
        self._append(block)

    async def until_gone(self, receive: Receive) -> None:
        """Until the reader has left, or was told the last."""
        left = asyncio.create_task(_left(receive), name="stream")
        await asyncio.wait([left, self._task], return_when=asyncio.FIRST_COMPLETED)
        left.cancel()
        await asyncio.gather(left, return_exceptions=True)

    def _parts(self, frames: Sequence[Frame]) -> Iterable[bytes]:
        return [self.encode(frames)]

    async def _send_part(self, part: bytes) -> None:
        await self._send({"type": "http.response.body", "body": part, "more_body": True})

    async def _send_end(self, code: int, reason: str) -> None:
        await self._send({"type": "http.response.body", "body": closing(code, reason)})

    async def _next(self) -> None:
        try:
            async with asyncio.timeout(self._beat_seconds):
                await super()._next()
        except TimeoutError:
            self._append(BEAT)


async def _left(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
