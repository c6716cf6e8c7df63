"""Reading of a WebSocket: no more than the application takes, and whole texts fast."""

from typing import Any

from websockets.frames import Frame, Opcode
from websockets.protocol import Protocol
from websockets.server import ServerProtocol

from .frame_scan import (
    CLOSE,
    LONGEST_CONTROL_BYTES,
    LONGEST_HEAD_BYTES,
    PING,
    PONG,
    WHOLE_TEXT,
    frame_end,
    payload,
)
from .uvicorn_pin import require
from .ws_messages import MessageProtocol
from .ws_pace import BYTES_PER_TURN
from .ws_phase import CLOSED, FAILED, OPEN

# Read but not parsed, since the application has not taken what came before: one read may hold tens
# of thousands of tiny frames. Reading on for a while shows a lost connection to a busy application.
READ_AHEAD_BYTES = 64 * 1024

BAD_REQUEST = b"HTTP/1.1 400 Bad Request\r\nconnection: close\r\ncontent-length: 0\r\n\r\n"

require(
    ServerProtocol,
    "handshake_exc available_extensions",
)
require(
    Protocol,
    """
    debug writes close_sent current_size
    send_close fail data_to_send
    """,
)


class ReadingProtocol(MessageProtocol):
    """Cuts what is read into frames, and parses those that the application has room for."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.longest_frame = self.config.ws_max_size + LONGEST_HEAD_BYTES

    def extend_pong_deadline(self) -> None:
        raise NotImplementedError

    def data_received(self, data: bytes) -> None:
        if self.transport.is_closing():
            return
        if self.phase is FAILED:
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
        """Parse whole frames while the application wants more; returns where the rest begins."""
        start = frames = 0
        limit, stop = self.frames_now(), min(len(data), BYTES_PER_TURN)
        while start < stop and frames < limit and self.wants_more():
            end = frame_end(data, start)
            too_long = end - start > self.longest_frame
            if not end or (end > len(data) and not too_long):
                break
            if too_long or not self.parse_fast(data, start, end):
                if data[start] == CLOSE:
                    # It may come between fragments (RFC 6455 §5.4); websockets refuses it there.
                    self.conn.current_size = None
                # websockets checks everything, and refuses one too long by what is there of it.
                super().data_received(bytes(data[start:end]))
            start = end
            frames += 1
        if self.phase is CLOSED or self.phase is FAILED:
            return len(data)  # of no interest any more
        self.frames_left -= frames
        if start < len(data) and (frames == limit or start >= BYTES_PER_TURN):
            self.parse_later()
        return start

    def parse_fast(self, data: bytes | bytearray, start: int, end: int) -> bool:
        """Take a whole text, a ping or a pong; False if it has to be parsed by websockets."""
        kind = data[start]
        if kind == WHOLE_TEXT:
            return self.parse_text_fast(data, start, end)
        # After our close frame websockets knows what is still to be answered.
        if (
            kind not in (PING, PONG)
            or end - start > LONGEST_CONTROL_BYTES
            or self.phase is not OPEN
        ):
            return False
        content = payload(data, start, end)
        if content is None:
            return False
        if kind == PONG:
            self.handle_pong(Frame(Opcode.PONG, content))
            return True
        if not self.writable.is_set():
            return False  # there is a limit to the pongs owed
        self.transport.write(bytes((PONG, len(content))) + content)
        return True

    def parse_text_fast(self, data: bytes | bytearray, start: int, end: int) -> bool:
        in_fragments = self.conn.current_size is not None
        if self.on_frame is None or in_fragments:
            return False
        if self.phase is not OPEN:
            return True  # dropped, and there may be tens of thousands
        content = payload(data, start, end)
        if content is None or len(content) > self.config.ws_max_size:
            return False
        self.deliver(content, "text")
        return True

    def is_behind(self) -> bool:
        """Whether what was read waits: for its turn, or for the application."""
        return self.parses_later or not self.wants_more()

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
