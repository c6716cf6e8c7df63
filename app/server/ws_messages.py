"""Delivery of messages: by `receive()`, or by a call of the application that has taken over."""

import asyncio
import codecs
from collections.abc import Callable
from typing import Any, cast

from uvicorn._types import ASGIReceiveEvent, WebSocketScope
from websockets.frames import Frame

from .ws_pace import PacedProtocol
from .ws_phase import CLOSING, HANDSHAKE, NEXT, OPEN, Phase

# Parsed, and not yet taken by `receive()`; a close frame behind so many is seen at once.
MAX_WAITING_MESSAGES = 16
# The longest message in pieces of sixteen bytes. Pieces of nothing would never make it too long.
MAX_FRAGMENTS = 8192

OnFrame = Callable[[str | None], None]
"""Takes a text message; None stands for a binary one."""

Utf8Decoder = codecs.getincrementaldecoder("utf-8")


class _NoQueue:
    """Takes the place of the queue once the application has taken over."""

    def put_nowait(self, event: ASGIReceiveEvent) -> None: ...

    def empty(self) -> bool:
        return True

    def qsize(self) -> int:
        return 0


NO_QUEUE = cast("asyncio.Queue[ASGIReceiveEvent]", _NoQueue())


class _Writable:
    """Takes the place of the event that `send()` waits for, which weighs ten times as much."""

    __slots__ = ("_is_set",)

    def __init__(self, is_set: bool) -> None:
        self._is_set = is_set

    def is_set(self) -> bool:
        return self._is_set

    def set(self) -> None:
        self._is_set = True

    def clear(self) -> None:
        self._is_set = False


class MessageProtocol(PacedProtocol):
    """Joins fragments, checks texts, and delivers messages."""

    # On the class, since few sockets ever have another value.
    fragment_count = 0
    utf8_decoder: codecs.IncrementalDecoder | None = None

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.phase = HANDSHAKE
        self.fragments = bytearray()
        self.on_frame: OnFrame | None = None
        self.is_paused = False

    def enter(self, phase: Phase) -> None:
        assert phase in NEXT[self.phase], f"{phase!r} does not follow {self.phase!r}"
        self.phase = phase

    def close(self, code: int, reason: str) -> None:
        raise NotImplementedError

    def fail(self, code: int, reason: str) -> None:
        raise NotImplementedError

    def wants_more(self) -> bool:
        if self.phase is OPEN:
            return not self.is_paused and self.queue.qsize() < MAX_WAITING_MESSAGES
        return self.phase is CLOSING

    # The application's side

    def take_over(self, on_frame: OnFrame) -> None:
        """Call `on_frame` with each message from now on; the application's call may return."""
        self.on_frame = on_frame
        # A third of a socket's memory, and only the handshake needed it. The parser of websockets
        # keeps the request itself.
        self.request.headers.clear()
        del self.request, self.response
        self.scope = cast(WebSocketScope, {})
        self.writable = cast(asyncio.Event, _Writable(self.writable.is_set()))
        self.deliver_waiting()

    def pause_reading(self) -> None:
        """Deliver nothing more for now; may be called by `on_frame`."""
        self.is_paused = True

    def resume_reading(self) -> None:
        self.loop.call_soon(self.deliver_waiting)

    def deliver_waiting(self) -> None:
        """Deliver first what waits in the queue, which may end in a pause, or in a close."""
        self.is_paused = False
        while not self.is_paused and not self.queue.empty():
            event = self.queue.get_nowait()
            if event["type"] == "websocket.receive":
                self.call_application(event.get("text"))
        if self.queue.empty():
            self.queue = NO_QUEUE
        self.parse_backlog()

    async def receive(self) -> ASGIReceiveEvent:
        message = await self.queue.get()
        if self.backlog:
            self.parse_backlog()
        return message

    def drop_received(self) -> None:
        for _ in range(self.queue.qsize()):
            event = self.queue.get_nowait()
            if event["type"] != "websocket.receive":
                self.queue.put_nowait(event)

    # Calls of uvicorn with each data frame

    def handle_text(self, event: Frame) -> None:
        super().handle_text(event)
        if not event.fin:
            self.utf8_decoder = Utf8Decoder()
            self.is_utf8(event)

    def handle_cont(self, event: Frame) -> None:
        if not self.is_utf8(event):
            return
        # One buffer: thousands of single bytes kept apart weigh forty times the message.
        self.fragments += event.data
        self.fragment_count += 1
        if event.fin:
            self.frames.append(bytes(self.fragments))
            self.fragments.clear()
            self.fragment_count = 0
            self.utf8_decoder = None
            self.send_receive_event_to_app()
        elif self.fragment_count == MAX_FRAGMENTS:
            self.fail(1009, "too many fragments")

    def is_utf8(self, event: Frame) -> bool:
        """Look at a fragment as it comes: a fault is told at once, not with the last of them."""
        if self.utf8_decoder is None or self.phase is not OPEN:
            return True
        try:
            self.utf8_decoder.decode(event.data, event.fin)
        except UnicodeDecodeError:
            self.fail(1007, "not UTF-8")
            return False
        return True

    def send_receive_event_to_app(self) -> None:
        data = b"".join(self.frames)
        self.frames = []
        if self.phase is OPEN:
            self.deliver(data, self.curr_msg_data_type)

    def deliver(self, data: bytes, kind: str) -> None:
        try:
            text = data.decode() if kind == "text" else None
        except UnicodeDecodeError:
            self.fail(1007, "not UTF-8")
            return
        if self.on_frame is None:
            message: ASGIReceiveEvent = {"type": "websocket.receive", "bytes": data}
            if text is not None:
                message = {"type": "websocket.receive", "text": text}
            self.queue.put_nowait(message)
        else:
            self.call_application(text)

    def call_application(self, text: str | None) -> None:
        assert self.on_frame is not None
        try:
            self.on_frame(text)
        except Exception:
            self.logger.exception("Exception in ASGI application\n")
            self.close(1011, "")
