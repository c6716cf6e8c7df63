"""The way out of one socket: ready bytes where the server offers that, ASGI messages elsewhere.

Both have a buffer with a high and a low mark. Above the high mark the sender is not `writable`; its
owner is told (`notify`) and goes on from its cursor later, so nothing queues up here.
"""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Iterable, Sequence
from typing import Any, Protocol

from ..wire.frames import Frame, socket_bytes
from .followers import Encode, Write

# The same marks as the transport's, so that a reader lags at the same point on every server.
HIGH_BYTES = 65536
LOW_BYTES = 16384
# For what was written last and the close frame to go out.
GOODBYE_SECONDS = 5.0

Send = Callable[[dict[str, Any]], Awaitable[None]]
# Called when something happens; what it returns is of no interest.
Callback = Callable[[], object]
# Takes what the peer said; None stands for a frame that is not text.
OnFrame = Callable[[str | None], None]


class Handle(Protocol):
    """The calls that our uvicorn protocols offer for ready bytes."""

    on_pause: Callback | None
    on_resume: Callback | None
    on_end: Callback | None
    write: Write
    writable: bool

    @property
    def waiting_bytes(self) -> Callable[[], int]: ...


class FrameHandle(Handle, Protocol):
    """Those of a socket: `scope["extensions"]["parley.frames"]`."""

    def limit_frames(self, per_second: float) -> None: ...
    def take_over(self, on_frame: OnFrame) -> None: ...
    def pause_reading(self) -> None: ...
    def resume_reading(self) -> None: ...
    def close(self, code: int, reason: str) -> None: ...


class FrameSender(Protocol):
    """How a connection writes. Nothing here waits."""

    # Set where the server takes ready bytes: a room then writes to all its readers in one loop.
    write_ready: Write | None

    @property
    def encode(self) -> Encode:
        """What makes ready bytes of frames."""

    @property
    def writable(self) -> bool: ...
    @property
    def waiting_bytes(self) -> int:
        """What was written and the system has not taken yet."""

    def notify(self, *, on_pause: Callback, on_resume: Callback, on_end: Callback) -> None:
        """Set the calls for when the peer lags, has caught up, or can't be written to any more."""

    def write(self, frames: Sequence[Frame]) -> None: ...
    def close(self, code: int, reason: str) -> None: ...
    async def finish(self) -> None: ...


def _nothing() -> None:
    pass


class ReadySender:
    """Writes ready bytes straight to the transport."""

    __slots__ = ("_handle", "encode", "write_ready")

    def __init__(self, handle: Handle, encode: Encode) -> None:
        self._handle = handle
        self.encode = encode
        self.write_ready: Write | None = handle.write

    @property
    def writable(self) -> bool:
        return self._handle.writable

    @property
    def waiting_bytes(self) -> int:
        return self._handle.waiting_bytes()

    def notify(self, *, on_pause: Callback, on_resume: Callback, on_end: Callback) -> None:
        self._handle.on_pause, self._handle.on_resume = on_pause, on_resume
        self._handle.on_end = on_end

    def write(self, frames: Sequence[Frame]) -> None:
        self._handle.write(self.encode(frames))

    async def finish(self) -> None:
        self._handle.on_pause = self._handle.on_resume = self._handle.on_end = None


class ReadyFrameSender(ReadySender):
    """Those of a socket."""

    __slots__ = ()
    _handle: FrameHandle

    def __init__(self, handle: FrameHandle, *, frames_per_second: float) -> None:
        super().__init__(handle, socket_bytes)
        handle.limit_frames(frames_per_second)

    def close(self, code: int, reason: str) -> None:
        self._handle.close(code, reason)

    def take_over(self, on_frame: OnFrame) -> None:
        """Be called with what the peer says, from now on and without a coroutine."""
        self._handle.take_over(on_frame)

    def pause_reading(self) -> None:
        self._handle.pause_reading()

    def resume_reading(self) -> None:
        self._handle.resume_reading()


class PortableSender:
    """Sends ASGI messages from a task of its own; works on every server."""

    def __init__(self, send: Send, encode: Encode) -> None:
        self._send = send
        self.encode = encode
        self._waiting: deque[bytes] = deque()
        self.waiting_bytes = 0
        self._closing: tuple[int, str] | None = None
        self._due = asyncio.Event()
        self._on_pause: Callback = _nothing
        self._on_resume: Callback = _nothing
        self._on_end: Callback = _nothing
        self.write_ready: Write | None = None
        self.writable = True
        self._task = asyncio.create_task(self._run(), name="frame sender")

    def notify(self, *, on_pause: Callback, on_resume: Callback, on_end: Callback) -> None:
        self._on_pause, self._on_resume, self._on_end = on_pause, on_resume, on_end

    def write(self, frames: Sequence[Frame]) -> None:
        if self._closing is not None:
            return
        for part in self._parts(frames):
            self._append(part)
        if self.writable and self.waiting_bytes > HIGH_BYTES:
            self.writable = False
            self._on_pause()

    def close(self, code: int, reason: str) -> None:
        if self._closing is None:
            self._closing = (code, reason)
            self.writable = False
            self._due.set()

    async def finish(self) -> None:
        """The peer is gone or told so: end the task, even one stuck in a server for ever."""
        if self._closing is not None:
            await asyncio.wait([self._task], timeout=GOODBYE_SECONDS)
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)

    def _append(self, part: bytes) -> None:
        self._waiting.append(part)
        self.waiting_bytes += len(part)
        self._due.set()

    def _parts(self, frames: Sequence[Frame]) -> Iterable[bytes]:
        """What is sent in a message of its own each."""
        raise NotImplementedError

    async def _send_part(self, part: bytes) -> None:
        raise NotImplementedError

    async def _send_end(self, code: int, reason: str) -> None:
        raise NotImplementedError

    async def _next(self) -> None:
        """Wait until there is something to do."""
        await self._due.wait()

    async def _run(self) -> None:
        try:
            await self._send_all()
        finally:
            self.writable = False
            self._on_end()

    async def _send_all(self) -> None:
        while True:
            while self._waiting:
                part = self._waiting.popleft()
                await self._send_part(part)
                self._sent(len(part))
            if self._closing is not None:
                await self._send_end(*self._closing)
                return
            self._due.clear()
            await self._next()

    def _sent(self, size: int) -> None:
        self.waiting_bytes -= size
        if not self.writable and self._closing is None and self.waiting_bytes < LOW_BYTES:
            self.writable = True
            self._on_resume()


class PortableFrameSender(PortableSender):
    """To a socket."""

    def __init__(self, send: Send) -> None:
        super().__init__(send, socket_bytes)

    def _parts(self, frames: Sequence[Frame]) -> Iterable[bytes]:
        return [frame.payload for frame in frames]

    async def _send_part(self, part: bytes) -> None:
        await self._send({"type": "websocket.send", "text": part.decode()})

    async def _send_end(self, code: int, reason: str) -> None:
        await self._send({"type": "websocket.close", "code": code, "reason": reason})
