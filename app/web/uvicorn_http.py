"""uvicorn's HTTP protocol with bounds on the head, on silent senders and on who never reads."""

import asyncio
import contextlib
import logging
import socket
from http import HTTPStatus
from types import FunctionType
from typing import Any

import httptools
import uvicorn
from uvicorn.protocols.http.flow_control import FlowControl
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

UVICORN_PIN = "0.54.0"

# A browser with a dozen cookies sends 4 KiB; nginx and Apache stop between 8 and 32 KiB.
MAX_HEAD_BYTES = 16 * 1024
# websockets' own bound for a line: a request gets the same answer with an upgrade or without.
MAX_HEAD_LINE_BYTES = 8 * 1024
# Half of websockets' own bound; a browser behind two proxies sends about 30.
MAX_HEADERS = 64
# The kernel resets a peer that acknowledged nothing, or kept its window shut, for this long: more
# than a lift or a change of mast takes. The write deadline does the same where the kernel can't.
UNACKNOWLEDGED_MILLISECONDS = 20_000


def require(protocol: type, names: str) -> None:
    """Fail the import, naming the pin, when `protocol` lost something that we lean on."""
    methods = [value for value in vars(protocol).values() if isinstance(value, FunctionType)]
    # Attributes exist only on instances; the methods that set and read them mention them.
    known = {*vars(protocol), *(name for method in methods for name in method.__code__.co_names)}
    missing = sorted(set(names.split()) - known)
    if missing:
        raise ImportError(
            f"{protocol.__module__}.{protocol.__name__} has no {', '.join(missing)}. "
            f"app/web/uvicorn_*.py need uvicorn=={UVICORN_PIN}, not {uvicorn.__version__}, "
            "and the websockets that is locked with it."
        )


require(
    HttpToolsProtocol,
    """
    loop logger access_logger parser transport flow headers url cycle response_complete
    connection_made connection_lost data_received pause_writing resume_writing
    on_message_begin on_url on_header on_headers_complete on_body on_message_complete
    handle_websocket_upgrade _should_upgrade _unsupported_upgrade_warning
    _unset_keepalive_if_required
    """,
)
require(FlowControl, "read_paused")


def cut_query(record: logging.LogRecord) -> bool:
    """Take query strings out of uvicorn's log lines: `?token=` is a credential."""
    if isinstance(record.args, tuple):
        record.args = tuple(
            arg.partition("?")[0] if isinstance(arg, str) else arg for arg in record.args
        )
    return True


def limit_unacknowledged(transport: asyncio.Transport) -> None:
    """Let the kernel reset a peer that stopped acknowledging or reading (Linux, TCP only)."""
    sock = transport.get_extra_info("socket")
    if sock is not None and hasattr(socket, "TCP_USER_TIMEOUT"):
        with contextlib.suppress(OSError):  # a Unix socket behind a proxy has no such option
            sock.setsockopt(
                socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, UNACKNOWLEDGED_MILLISECONDS
            )


class WriteDeadline:
    """Aborts a transport when its peer took nothing for `seconds` of paused writing."""

    __slots__ = ("_left", "_loop", "_seconds", "_timer", "_transport")

    def __init__(
        self, transport: asyncio.Transport, loop: asyncio.AbstractEventLoop, seconds: float
    ) -> None:
        self._transport = transport
        self._loop = loop
        self._seconds = seconds
        self._left = 0
        self._timer: asyncio.TimerHandle | None = None

    def start(self) -> None:
        self._left = self._transport.get_write_buffer_size()
        self._timer = self._loop.call_later(self._seconds, self._check)

    def stop(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _check(self) -> None:
        # A slow line that still takes something is not a dead one.
        if self._transport.get_write_buffer_size() < self._left:
            self.start()
        else:
            self._transport.abort()


class HttpProtocol(HttpToolsProtocol):
    """HTTP/1.1 for `uvicorn.run(http=HttpProtocol)`, handing upgrades over to the `ws=` class."""

    # Stock uvicorn waits for a head without end. A phone on a bad line sends one in two seconds.
    head_seconds = 10.0
    # For an upload in a tunnel: nothing at all for this long, not a minimum rate.
    body_seconds = 30.0
    # See UNACKNOWLEDGED_MILLISECONDS.
    write_seconds = 20.0

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.logger.addFilter(cut_query)
        self.access_logger.addFilter(cut_query)
        self.head_bytes = 0
        self.silent_bytes = 0
        self.head_too_large = False
        self.read_timer: asyncio.TimerHandle | None = None
        self.read_deadline = 0.0

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        limit_unacknowledged(transport)
        self.write_deadline = WriteDeadline(transport, self.loop, self.write_seconds)
        self.expect_within(self.head_seconds)

    def connection_lost(self, exc: Exception | None) -> None:
        self.stop_timers()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        self._unset_keepalive_if_required()
        if self.read_timer is None and self.is_between_requests():
            self.expect_within(self.head_seconds)
        self.silent_bytes += len(data)
        try:
            self.parser.feed_data(data)
        except httptools.HttpParserUpgrade as upgrade:
            self.upgrade(data[upgrade.args[0] :])
        except httptools.HttpParserError:
            self.refuse(
                HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE
                if self.head_too_large
                else HTTPStatus.BAD_REQUEST
            )
        else:
            # The parser reports a header or trailer when it is complete, and keeps it until then.
            if self.silent_bytes > MAX_HEAD_BYTES:
                self.refuse(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE)

    def is_between_requests(self) -> bool:
        return self.cycle is None or self.cycle.response_complete

    def upgrade(self, rest: bytes) -> None:
        if not self._should_upgrade():
            self._unsupported_upgrade_warning()
        elif not self.is_between_requests():
            # Pipelined behind an unanswered request, whose task would never hear of the end.
            self.refuse(HTTPStatus.BAD_REQUEST)
        else:
            self.stop_timers()
            self.handle_websocket_upgrade()
            if rest:
                successor = self.transport.get_protocol()
                assert isinstance(successor, asyncio.Protocol)
                successor.data_received(rest)

    def refuse(self, status: HTTPStatus) -> None:
        self.transport.write(
            b"HTTP/1.1 %d %s\r\nconnection: close\r\ncontent-length: 0\r\n\r\n"
            % (status, status.phrase.encode())
        )
        self.transport.close()

    # What the parser calls

    def on_message_begin(self) -> None:
        super().on_message_begin()
        self.head_bytes = 0

    def on_url(self, url: bytes) -> None:
        super().on_url(url)
        self.count_head(len(url), line_bytes=len(self.url))

    def on_header(self, name: bytes, value: bytes) -> None:
        super().on_header(name, value)
        line_bytes = len(name) + len(value) + len(": \r\n")
        self.count_head(line_bytes, line_bytes=line_bytes)

    def count_head(self, added_bytes: int, *, line_bytes: int) -> None:
        self.silent_bytes = 0
        self.head_bytes += added_bytes
        self.head_too_large = (
            self.head_bytes > MAX_HEAD_BYTES
            or line_bytes > MAX_HEAD_LINE_BYTES
            or len(self.headers) > MAX_HEADERS
        )
        if self.head_too_large:
            raise ValueError("head too large")  # stops the parser; data_received answers

    def on_headers_complete(self) -> None:
        self.silent_bytes = 0
        self.expect_within(self.body_seconds)
        super().on_headers_complete()

    def on_body(self, body: bytes) -> None:
        self.silent_bytes = 0
        self.read_deadline = self.loop.time() + self.body_seconds
        super().on_body(body)

    def on_message_complete(self) -> None:
        self.silent_bytes = 0
        super().on_message_complete()
        if self.cycle is not None and self.cycle.response_complete:
            # Answered before its body was through, whose bytes have cancelled uvicorn's keep-alive.
            self.expect_within(self.head_seconds)
        else:
            self.stop_read_timer()

    # Deadlines

    def expect_within(self, seconds: float) -> None:
        self.stop_read_timer()
        self.read_deadline = self.loop.time() + seconds
        self.read_timer = self.loop.call_later(seconds, self.check_read_deadline, seconds)

    def check_read_deadline(self, seconds: float) -> None:
        if self.flow.read_paused:  # we stopped reading, so the silence is ours
            self.expect_within(seconds)
            return
        left_seconds = self.read_deadline - self.loop.time()
        if left_seconds > 0:
            self.read_timer = self.loop.call_later(left_seconds, self.check_read_deadline, seconds)
        else:
            self.transport.abort()

    def stop_read_timer(self) -> None:
        if self.read_timer is not None:
            self.read_timer.cancel()
            self.read_timer = None

    def stop_timers(self) -> None:
        self._unset_keepalive_if_required()
        self.stop_read_timer()
        self.write_deadline.stop()

    def pause_writing(self) -> None:
        super().pause_writing()
        self.write_deadline.start()

    def resume_writing(self) -> None:
        super().resume_writing()
        self.write_deadline.stop()
