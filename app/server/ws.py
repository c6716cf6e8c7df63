"""uvicorn's WebSocket protocol with limits, and with ready-frame writes for the application."""

import contextlib
import math
import socket
from asyncio.transports import BaseTransport
from http import HTTPStatus
from typing import Any, cast

from uvicorn._types import ASGISendEvent
from uvicorn.protocols.utils import ClientDisconnected
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.frames import Frame
from websockets.http11 import Request

from .frame_handle import EXTENSION, FrameHandle
from .uvicorn_pin import require
from .write_deadline import WriteDeadline, limit_unacknowledged
from .ws_phase import CLOSED, CLOSING, FAILED, HANDSHAKE, OPEN
from .ws_reading import ReadingProtocol

# A client that never reads costs so much in the kernel, which doubles the figure (and would go to
# 2.8 MB by itself). Enough to keep a line of 10 Mbit/s with 50 ms of delay busy.
SEND_BUFFER_BYTES = 64 * 1024
# Above the first the application is told to stop, below the second to go on.
WRITE_HIGH_BYTES = 64 * 1024
WRITE_LOW_BYTES = 16 * 1024
# Pings that wait for an answer while the peer reads none; clients have one or two under way.
MAX_PONGS_OWED = 16

# Ten thousand sockets have some forty pings at a time.
PINGS_EVERY_SECONDS = 0.1

# Our application has this code too, in a list that we don't import; a test compares them.
NO_PONG = 4408

require(
    WebSocketsSansIOProtocol,
    """
    app loop logger transport scope request response conn queue frames curr_msg_data_type writable
    read_paused
    handshake_initiated handshake_complete initial_response close_sent close_timer disconnected
    pong_timer ping_timer ping_interval ping_timeout last_ping_rtt schedule_ping send_keepalive_ping
    start_keepalive stop_keepalive keepalive_timeout handle_pong
    connection_made connection_lost eof_received data_received pause_writing resume_writing
    handle_connect handle_cont handle_ping handle_close handle_parser_exception
    send_receive_event_to_app send_500_response shutdown run_asgi send receive
    """,
)


class WebSocketProtocol(ReadingProtocol):
    """WebSocket for `uvicorn.run(ws=WebSocketProtocol)`; no peer can make it wait for ever."""

    # A closing handshake is one round trip. A peer that needs longer loses nothing: it comes back
    # with its cursor.
    close_seconds = 1.0
    # See UNACKNOWLEDGED_MILLISECONDS in write_deadline.py.
    write_seconds = 20.0

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.conn.debug = False  # its lines show cookies, tokens and what people write
        self.conn.available_extensions = None  # permessage-deflate doubles the memory of a socket
        self.handle = FrameHandle(self)

    # The connection

    def connection_made(self, transport: BaseTransport) -> None:
        super().connection_made(transport)
        self.write_deadline = WriteDeadline(self.transport, self.loop, self.write_seconds)
        self.transport.set_write_buffer_limits(high=WRITE_HIGH_BYTES, low=WRITE_LOW_BYTES)
        limit_unacknowledged(self.transport)
        sock = self.transport.get_extra_info("socket")
        if sock is not None:
            with contextlib.suppress(OSError):  # slower to notice a stuck peer, nothing worse
                sock.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, SEND_BUFFER_BYTES)

    def connection_lost(self, exc: Exception | None) -> None:
        # No work for a client that is gone; of one that has closed every message is delivered.
        if self.phase is not CLOSED:
            self.drop_received()
        self.backlog.clear()
        self.read_paused = False
        self.stop_pacing()
        self.write_deadline.end()
        self.handle.detach()
        super().connection_lost(exc)

    def eof_received(self) -> None:
        # Left to itself the transport closes when its buffer is empty: good for our close frame,
        # within `close_seconds`. Without that, nothing would bound how long it waits.
        if self.phase is not CLOSED and self.phase is not FAILED:
            self.abort()

    def shutdown(self) -> None:
        if self.handshake_complete:
            self.close(1012, "restarting")
        else:
            super().shutdown()

    # The handshake

    def handle_connect(self, event: Request) -> None:
        super().handle_connect(event)
        if not self.close_sent:
            extensions = cast(dict[str, object], self.scope["extensions"])
            extensions[EXTENSION] = self.handle

    def start_keepalive(self) -> None:
        """Called by uvicorn right after the accepting response is written."""
        super().start_keepalive()
        self.enter(OPEN)
        self.handle.attach(self.transport, writable=self.writable.is_set())
        self.parse_backlog()  # of a client that did not wait for our answer

    # Pings

    def schedule_ping(self) -> None:
        # Those of many sockets at one time, so that the loop wakes up once for them and once for
        # their pongs.
        assert self.ping_interval is not None
        due = self.loop.time() + self.ping_interval - self.last_ping_rtt
        at = math.ceil(due / PINGS_EVERY_SECONDS) * PINGS_EVERY_SECONDS
        self.ping_timer = self.loop.call_at(at, self.send_keepalive_ping)

    def handle_ping(self) -> None:
        if self.writable.is_set():
            self.flush()
        elif len(self.conn.writes) > MAX_PONGS_OWED:
            self.abort()

    def keepalive_timeout(self) -> None:
        # The pong may lie in what we have not read or parsed ourselves.
        if self.backlog and self.is_behind():
            self.extend_pong_deadline()
        else:
            self.close(NO_PONG, "no pong")

    def extend_pong_deadline(self) -> None:
        assert self.pong_timer is not None
        assert self.ping_timeout is not None
        self.pong_timer.cancel()
        self.pong_timer = self.loop.call_later(self.ping_timeout, self.keepalive_timeout)

    # Writing

    def flush(self) -> None:
        data = b"".join(self.conn.data_to_send())
        if data:  # else the end may have been written
            self.transport.write(data)

    def pause_writing(self) -> None:
        super().pause_writing()
        self.write_deadline.start()
        self.handle.pause()

    def resume_writing(self) -> None:
        super().resume_writing()
        self.write_deadline.stop()
        self.flush()  # pongs owed
        self.handle.resume()

    async def run_asgi(self) -> None:
        code = 1011
        try:
            await self.app(self.scope, self.receive, self.send)
            code = 1000
        except ClientDisconnected:
            pass
        except Exception:
            self.logger.exception("Exception in ASGI application\n")
        finally:
            if self.on_frame is None or code == 1011:
                self.end_handshake_or_socket(code)

    def end_handshake_or_socket(self, code: int) -> None:
        if self.handshake_complete:
            self.close(code, "")
            return
        if not self.transport.is_closing():  # else the client has left before it was answered
            if self.initial_response is None:
                self.logger.error("ASGI application ended without an answer to the handshake.")
            self.send_500_response()
            self.transport.close()
        self.stop_writing()

    async def send(self, message: ASGISendEvent) -> None:
        if message["type"] == "websocket.close" and self.handshake_complete:
            self.close(message.get("code", 1000), message.get("reason") or "")
            return
        if message["type"] == "websocket.close" and "headers" in message:
            await self.refuse(cast(Any, message)["headers"])
            return
        await self.writable.wait()
        if self.close_sent or self.transport.is_closing():
            raise ClientDisconnected
        await super().send(message)

    async def refuse(self, headers: list[tuple[bytes, bytes]]) -> None:
        """Answer the handshake with 403 as for any close, and with these headers of its own."""
        start = {"type": "websocket.http.response.start", "status": int(HTTPStatus.FORBIDDEN)}
        await self.send(cast(ASGISendEvent, start | {"headers": headers}))
        body = {"type": "websocket.http.response.body", "body": b"", "more_body": False}
        await self.send(cast(ASGISendEvent, body))

    # The end

    def close(self, code: int, reason: str) -> None:
        """Start the closing handshake, whatever is still buffered, and tell the application."""
        if self.transport.is_closing():
            return
        if self.phase is HANDSHAKE:
            self.abort()  # there are no frames yet
        elif self.phase is OPEN:
            self.conn.send_close(code, reason)
            self.enter(CLOSING)
            self.drop_received()
            self.end_soon(code, reason)
            self.allow_last_frames()
            self.loop.call_soon(self.parse_backlog)  # not now: this may be the parser calling

    def handle_close(self, event: Frame) -> None:
        """Called by uvicorn with the peer's close frame; closes the transport."""
        super().handle_close(event)
        self.enter(CLOSED)
        self.stop_writing()

    def fail(self, code: int, reason: str) -> None:
        """End the connection for a fault of the peer's, without a closing handshake."""
        self.conn.fail(code, reason)
        self.handle_parser_exception()

    def handle_parser_exception(self) -> None:
        """Called by uvicorn when websockets found a fault, and has made the close frame."""
        self.enter(FAILED)
        self.backlog.clear()
        assert self.conn.close_sent is not None
        self.end_soon(self.conn.close_sent.code, self.conn.close_sent.reason)
        # A lingering close, as nginx does it. To close on unread data would reset the connection,
        # and the peer would see 1006 instead of our reason.
        if self.transport.can_write_eof():
            self.transport.write_eof()
        else:
            self.transport.close()

    def end_soon(self, code: int, reason: str) -> None:
        """Write the close frame, and tell the application unless it knows."""
        if not self.close_sent:
            self.close_sent = True  # uvicorn asks for it
            self.queue.put_nowait({"type": "websocket.disconnect", "code": code, "reason": reason})
        self.flush()
        self.stop_writing()

    def stop_writing(self) -> None:
        """Every end passes here: `transport.close()` waits for a full buffer, and so for ever."""
        self.handle.detach()
        self.stop_keepalive()
        if self.close_timer is None and not self.disconnected:
            self.close_timer = self.loop.call_later(self.close_seconds, self.transport.abort)

    def abort(self) -> None:
        self.handle.detach()
        self.transport.abort()
