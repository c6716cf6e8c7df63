"""An answer without an end: what an HTTP connection becomes when a stream is read from it."""

import asyncio
import contextlib
import math
import socket
from collections.abc import Callable

from .connection_limits import CountedConnection
from .write_deadline import WriteDeadline

# What the application finds in a request's scope: a call that takes its connection over.
EXTENSION = "parley.stream"
# As for a WebSocket: what a reader costs that doesn't read, and when it counts as slow.
SEND_BUFFER_BYTES = 64 * 1024
WRITE_HIGH_BYTES = 64 * 1024
WRITE_LOW_BYTES = 16 * 1024
# A client has nothing more to say. One that goes on is broken or hostile.
READ_MOST_BYTES = 16 * 1024
# For the last words to go out.
END_SECONDS = 1.0
# Ten thousand streams have some forty heartbeats at a time: so the loop wakes up once for them.
BEATS_EVERY_SECONDS = 0.1


def _ignore(data: bytes) -> None:
    """Takes the place of `transport.write` after the end."""


class StreamProtocol(asyncio.Protocol):
    """Takes an HTTP connection over when the head of its answer is written.

    `write` takes ready bytes, chunks of HTTP/1.1, and knows no limit; `writable` says whether the
    peer keeps up. `on_pause` and `on_resume` are called when that changes, `on_end` once when
    nothing can be written any more. A copy of `write` must be dropped then.
    """

    __slots__ = (
        "_beat",
        "_beat_seconds",
        "_beat_timer",
        "_connections",
        "_end_timer",
        "_loop",
        "_read_bytes",
        "_transport",
        "_write_deadline",
        "on_end",
        "on_pause",
        "on_resume",
        "writable",
        "write",
    )

    def __init__(
        self,
        transport: asyncio.Transport,
        loop: asyncio.AbstractEventLoop,
        connections: set[asyncio.Protocol],
        *,
        counted: CountedConnection,
        write_seconds: float,
        writable: bool,
    ) -> None:
        self._transport = transport
        self._loop = loop
        self._connections = connections
        self._write_deadline = WriteDeadline(transport, loop, write_seconds)
        self._write_deadline.counted = counted
        self._read_bytes = 0
        self._beat = b""
        self._beat_seconds = 0.0
        self._beat_timer: asyncio.TimerHandle | None = None
        self._end_timer: asyncio.TimerHandle | None = None
        self.write: Callable[[bytes], None] = transport.write
        self.writable = writable
        self.on_pause: Callable[[], object] | None = None
        self.on_resume: Callable[[], object] | None = None
        self.on_end: Callable[[], object] | None = None
        connections.add(self)
        transport.set_protocol(self)
        transport.set_write_buffer_limits(high=WRITE_HIGH_BYTES, low=WRITE_LOW_BYTES)
        sock = transport.get_extra_info("socket")
        if sock is not None:
            with contextlib.suppress(OSError):  # slower to notice a stuck peer, nothing worse
                sock.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, SEND_BUFFER_BYTES)
        if transport.is_closing():
            self._detach()
        elif not writable:
            self._write_deadline.start()

    # Calls of the application

    @property
    def is_open(self) -> bool:
        """Whether it can be written to at all."""
        return self.write is not _ignore

    def waiting_bytes(self) -> int:
        """What was written and the system has not taken yet."""
        return self._transport.get_write_buffer_size() if self.is_open else 0

    def beat(self, data: bytes, *, every_seconds: float) -> None:
        """Write this again and again, so that both sides notice when the other is gone."""
        if self.is_open and every_seconds:
            self._beat, self._beat_seconds = data, every_seconds
            self._set_beat()

    def end(self, last: bytes) -> None:
        """Write this behind what is buffered, and close within a second."""
        if not self.is_open:
            return
        self.write(last)
        self._detach()
        self._end_timer = self._loop.call_later(END_SECONDS, self._transport.abort)
        self._transport.close()

    # Calls of the transport, and of uvicorn

    def data_received(self, data: bytes) -> None:
        self._read_bytes += len(data)
        if self._read_bytes > READ_MOST_BYTES:
            self._transport.abort()

    def pause_writing(self) -> None:
        self._write_deadline.start()
        if self.writable:
            self.writable = False
            if self.on_pause is not None:
                self.on_pause()

    def resume_writing(self) -> None:
        self._write_deadline.stop()
        if self.is_open:
            self.writable = True
            if self.on_resume is not None:
                self.on_resume()

    def connection_lost(self, exc: Exception | None) -> None:
        self._connections.discard(self)
        self._write_deadline.end()
        if self._end_timer is not None:
            self._end_timer.cancel()
        self._detach()

    def shutdown(self) -> None:
        """End it when uvicorn stops; the application has said why before, if it could."""
        self.end(b"")

    def _set_beat(self) -> None:
        due = self._loop.time() + self._beat_seconds
        at = math.ceil(due / BEATS_EVERY_SECONDS) * BEATS_EVERY_SECONDS
        self._beat_timer = self._loop.call_at(at, self._beat_now)

    def _beat_now(self) -> None:
        if self.writable:
            self.write(self._beat)
        if self.is_open:
            self._set_beat()

    def _detach(self) -> None:
        self.write = _ignore
        self.writable = False
        if self._beat_timer is not None:
            self._beat_timer.cancel()
            self._beat_timer = None
        if self.on_end is not None:
            self.on_end()
        # They lead back to the application: no cycles.
        self.on_pause = self.on_resume = self.on_end = None
