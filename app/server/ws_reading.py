"""How our WebSocket protocol reads: no more than the application takes, and whole texts fast."""

import asyncio
from collections.abc import Callable
from typing import Any, cast

from uvicorn._types import ASGIReceiveEvent, WebSocketScope
from websockets.frames import Frame, Opcode
from websockets.protocol import Protocol
from websockets.server import ServerProtocol

from .frame_scan import (
    LONGEST_CONTROL_BYTES,
    LONGEST_HEAD_BYTES,
    PING,
    PONG,
    WHOLE_TEXT,
    frame_end,
    payload,
)
from .http import require
from .ws_pace import BYTES_PER_TURN, PacedProtocol

# Read but not parsed, since the application has not taken what came before: one read may hold tens
# of thousands of tiny frames. Reading on for a while shows a lost connection to a busy application.
READ_AHEAD_BYTES = 64 * 1024
# Parsed, and not yet taken by `receive()`; a close frame behind so many is seen at once.
MAX_WAITING_MESSAGES = 16
# The longest message in pieces of sixteen bytes. Pieces of nothing would never make it too long.
MAX_FRAGMENTS = 8192

BAD_REQUEST = b"HTTP/1.1 400 Bad Request\r\nconnection: close\r\ncontent-length: 0\r\n\r\n"

require(
    ServerProtocol,
    "handshake_exc available_extensions",
)
require(
    Protocol,
    """
    state debug writes parser_exc close_rcvd close_sent current_size
    send_close data_to_send
    """,
)

OnFrame = Callable[[str | None], None]
"""Takes a text message; None stands for a binary one."""


class _Nobody:
    """In place of the queue of an application that hears for itself."""

    def put_nowait(self, event: ASGIReceiveEvent) -> None: ...

    def empty(self) -> bool:
        return True

    def qsize(self) -> int:
        return 0


NOBODY = cast("asyncio.Queue[ASGIReceiveEvent]", _Nobody())


class ReadingProtocol(PacedProtocol):
    """Messages go to `receive()`, or without a detour to an application that set `hear`."""

    fragment_count = 0

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.longest_frame = self.config.ws_max_size + LONGEST_HEAD_BYTES
        self.backlog = bytearray()
        self.fragments = bytearray()
        self.on_frame: OnFrame | None = None
        self.held = False
        self.failed = False

    def fail(self, code: int, reason: str) -> None:
        raise NotImplementedError

    def close(self, code: int, reason: str) -> None:
        raise NotImplementedError

    def extend_pong_deadline(self) -> None:
        raise NotImplementedError

    def data_received(self, data: bytes) -> None:
        if self.transport.is_closing():
            return
        if self.failed:
            self.discard()
            return
        if self.handshake_initiated:
            if self.backlog:
                self.backlog += data
                self.parse_backlog()
            else:
                self.backlog += data[self.parse(data) :]
                self.throttle_reading()
            return
        super().data_received(data)
        if self.conn.handshake_exc is not None and not self.handshake_initiated:
            # Stock never sends the answer that websockets has made (431 for long headers).
            self.transport.write(b"".join(self.conn.data_to_send()) or BAD_REQUEST)
            self.transport.close()

    def parse_backlog(self) -> None:
        if not self.parses_later:
            del self.backlog[: self.parse(self.backlog)]
        self.throttle_reading()

    def parse(self, data: bytes | bytearray) -> int:
        """Take whole frames while the application wants more; returns where the rest begins."""
        start = frames = 0
        most, stop = self.frames_now(), min(len(data), BYTES_PER_TURN)
        while start < stop and frames < most and self.wants_more():
            end = frame_end(data, start)
            too_long = end - start > self.longest_frame
            if not end or (end > len(data) and not too_long):
                break
            if too_long or not self.take_shortly(data, start, end):
                # websockets checks everything, and refuses one too long by what is there of it.
                super().data_received(bytes(data[start:end]))
            if self.failed or self.conn.close_rcvd is not None:
                return len(data)  # nothing more is parsed of this peer
            start = end
            frames += 1
        self.frames_left -= frames
        if start < len(data) and (frames == most or start >= BYTES_PER_TURN):
            self.parse_later()
        return start

    def take_shortly(self, data: bytes | bytearray, start: int, end: int) -> bool:
        """The short way of a whole text, a ping or a pong; False if it has to go the long way."""
        kind = data[start]
        if kind == WHOLE_TEXT:
            return self.take_text(data, start, end)
        # After our close frame websockets knows what is still to be answered.
        if kind not in (PING, PONG) or end - start > LONGEST_CONTROL_BYTES or self.close_sent:
            return False
        said = payload(data, start, end)
        if said is None:
            return False
        if kind == PONG:
            self.handle_pong(Frame(Opcode.PONG, said))
            return True
        if not self.writable.is_set():
            return False  # there is a limit to the pongs owed
        self.transport.write(bytes((PONG, len(said))) + said)
        return True

    def take_text(self, data: bytes | bytearray, start: int, end: int) -> bool:
        """The short way of a whole text."""
        in_fragments = self.conn.current_size is not None
        if self.on_frame is None or in_fragments:
            return False
        if self.close_sent:
            return True  # not heard, and there may be tens of thousands
        said = payload(data, start, end)
        if said is None or len(said) > self.config.ws_max_size:
            return False
        self.pass_on(said, "text")
        return True

    def pass_on(self, data: bytes, kind: str) -> None:
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
            self.tell(text)

    def tell(self, text: str | None) -> None:
        assert self.on_frame is not None
        try:
            self.on_frame(text)
        except Exception:
            self.logger.exception("Exception in ASGI application\n")
            self.close(1011, "")

    def wants_more(self) -> bool:
        # After our close frame only the peer's is of interest, so messages no longer hold it up.
        if self.close_sent:
            return True
        takes_more = not self.held and self.queue.qsize() < MAX_WAITING_MESSAGES
        return self.handshake_complete and takes_more

    def is_behind(self) -> bool:
        """Whether what was read waits: for its turn, or for the application."""
        return self.parses_later or not self.wants_more()

    def take_over(self, on_frame: OnFrame) -> None:
        """From now on `hear` is called with each message, and the application's call may return."""
        self.on_frame = on_frame
        # A third of a socket's memory, and only the handshake needed it.
        del self.request, self.response
        self.scope = cast(WebSocketScope, {})
        self.read_on()

    def pause_reading(self) -> None:
        """The application, which is hearing something, wants nothing more for now."""
        self.held = True

    def resume_reading(self) -> None:
        self.loop.call_soon(self.read_on)

    def read_on(self) -> None:
        """What came before the adoption is heard first; it may end in a hold, or in a close."""
        self.held = False
        while not self.held and not self.queue.empty():
            event = self.queue.get_nowait()
            if event["type"] == "websocket.receive":
                self.tell(event.get("text"))
        if self.queue.empty():
            self.queue = NOBODY
        self.parse_backlog()

    def throttle_reading(self) -> None:
        # Of a frame that is not all there the rest must come in.
        much = len(self.backlog) > READ_AHEAD_BYTES and self.is_behind()
        if self.read_paused == much:
            return
        self.read_paused = much
        if self.read_paused:
            self.transport.pause_reading()
        else:
            self.transport.resume_reading()
            if self.pong_timer is not None:
                self.extend_pong_deadline()

    def drop_received(self) -> None:
        for _ in range(self.queue.qsize()):
            event = self.queue.get_nowait()
            if event["type"] != "websocket.receive":
                self.queue.put_nowait(event)

    def handle_cont(self, event: Frame) -> None:
        # One buffer: thousands of single bytes kept apart weigh forty times the message.
        self.fragments += event.data
        self.fragment_count += 1
        if event.fin:
            self.frames.append(bytes(self.fragments))
            self.fragments.clear()
            self.fragment_count = 0
            self.send_receive_event_to_app()
        elif self.fragment_count == MAX_FRAGMENTS:
            self.fail(1009, "too many fragments")

    def send_receive_event_to_app(self) -> None:
        data = b"".join(self.frames)
        self.frames = []
        if not self.close_sent:
            self.pass_on(data, self.curr_msg_data_type)

    async def receive(self) -> ASGIReceiveEvent:
        message = await self.queue.get()
        if self.backlog:
            self.parse_backlog()
        return message
