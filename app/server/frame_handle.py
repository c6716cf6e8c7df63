"""An ASGI extension of our WebSocket protocol: ready frames and plain calls."""

import asyncio
from collections.abc import Callable
from typing import Protocol

EXTENSION = "parley.frames"


class Socket(Protocol):
    """The protocol behind a handle."""

    def limit_frames(self, per_second: float) -> None: ...
    def take_over(self, on_frame: Callable[[str | None], None]) -> None: ...
    def pause_reading(self) -> None: ...
    def resume_reading(self) -> None: ...
    def close(self, code: int, reason: str) -> None: ...
    def abort(self) -> None: ...


def _ignore(data: bytes) -> None:
    """Takes the place of `transport.write` before accept and after the end."""


def _none() -> int:
    """Takes the place of `transport.get_write_buffer_size` then."""
    return 0


class FrameHandle:
    """One socket without ASGI's calls: `scope["extensions"]["parley.frames"]`.

    `write` knows no limit; `writable` says whether the peer keeps up. `on_pause` and `on_resume`
    are called when that changes, `on_end` once when nothing can be written any more. A copy of
    `write` must be dropped then. All may be called in the middle of a write, and must not raise.
    `waiting_bytes` says how much of what was written the system has not taken yet.

    An application that calls `take_over` may return: its coroutine, a dozen deep in middleware,
    would weigh more than the socket does. It is then called with each text message (None: a binary
    one) in the middle of a read. `pause_reading` stops that until `resume_reading`.
    """

    __slots__ = (
        "_protocol",
        "on_end",
        "on_pause",
        "on_resume",
        "waiting_bytes",
        "writable",
        "write",
    )

    def __init__(self, protocol: Socket) -> None:
        self._protocol = protocol
        self.write: Callable[[bytes], None] = _ignore
        self.waiting_bytes: Callable[[], int] = _none
        self.writable = False
        self.on_pause: Callable[[], None] | None = None
        self.on_resume: Callable[[], None] | None = None
        self.on_end: Callable[[], None] | None = None

    def limit_frames(self, per_second: float) -> None:
        """Read later a peer that sends more, of any kind; with bursts, and 0 is no limit."""
        self._protocol.limit_frames(per_second)

    def take_over(self, on_frame: Callable[[str | None], None]) -> None:
        """Take over from ASGI's `receive`; ends with `on_end`."""
        self._protocol.take_over(on_frame)

    def pause_reading(self) -> None:
        self._protocol.pause_reading()

    def resume_reading(self) -> None:
        self._protocol.resume_reading()

    def close(self, code: int, reason: str) -> None:
        """Send a close frame behind what is buffered, then give the peer a second to answer."""
        self._protocol.close(code, reason)

    def abort(self) -> None:
        """Cut the connection now and drop what is buffered."""
        self._protocol.abort()

    def attach(self, transport: asyncio.Transport, *, writable: bool) -> None:
        self.write = transport.write
        self.waiting_bytes = transport.get_write_buffer_size
        self.writable = writable

    def pause(self) -> None:
        if self.writable:
            self.writable = False
            if self.on_pause is not None:
                self.on_pause()

    def resume(self) -> None:
        if self.write is not _ignore:
            self.writable = True
            if self.on_resume is not None:
                self.on_resume()

    def detach(self) -> None:
        self.write = _ignore
        self.waiting_bytes = _none
        self.writable = False
        if self.on_end is not None:
            self.on_end()
        # They lead back to the application: no cycles.
        self.on_pause = self.on_resume = self.on_end = None
