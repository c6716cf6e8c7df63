"""uvicorn's HTTP protocol with limits for large heads, slow senders and peers that don't read."""

import asyncio
import logging
from http import HTTPStatus
from typing import Any, cast

from uvicorn.protocols.http.flow_control import FlowControl
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol, RequestResponseCycle

from .connection_limits import RESTING
from .http_bounds import BoundedProtocol
from .http_phase import ANSWERING, BODY, HEAD, LINGERING, STREAMING, UPGRADED
from .http_reading import BacklogFlow
from .stream import EXTENSION, StreamProtocol
from .uvicorn_pin import require
from .write_deadline import WriteDeadline, limit_unacknowledged

TOO_MANY_CONNECTIONS = (
    b"HTTP/1.1 503 Service Unavailable\r\nretry-after: 5\r\n"
    b"connection: close\r\ncontent-length: 0\r\n\r\n"
)


require(
    HttpToolsProtocol,
    """
    loop logger access_logger parser transport flow headers url cycle client scope server_state
    connections
    response_complete total_requests more_body
    connection_made connection_lost data_received pause_writing resume_writing
    on_message_begin on_url on_header on_headers_complete on_body on_message_complete
    on_response_complete shutdown handle_websocket_upgrade _should_upgrade
    _unset_keepalive_if_required
    """,
)
require(FlowControl, "read_paused write_paused pause_reading resume_reading")
require(
    RequestResponseCycle,
    """
    transport body keep_alive disconnected message_event more_body response_started
    response_complete chunked_encoding
    """,
)


def strip_query(record: logging.LogRecord) -> bool:
    """Take query strings out of uvicorn's log lines: `?token=` is a credential."""
    if isinstance(record.args, tuple):
        record.args = tuple(
            arg.partition("?")[0] if isinstance(arg, str) else arg for arg in record.args
        )
    return True


class EarlyAnswer:
    """Takes the transport's place until a request is whole: an answer by then is the last."""

    __slots__ = ("_protocol", "keep_alive")

    def __init__(self, protocol: "HttpProtocol", *, keep_alive: bool) -> None:
        self._protocol = protocol
        self.keep_alive = keep_alive

    def write(self, data: bytes) -> None:
        self._protocol.transport.write(data)

    def is_closing(self) -> bool:
        return self._protocol.transport.is_closing()

    def close(self) -> None:
        self._protocol.linger()


class HttpProtocol(BoundedProtocol):
    """HTTP/1.1 for `uvicorn.run(http=HttpProtocol)`, handing upgrades over to the `ws=` class."""

    # A lingering close, as nginx does it: a reset would take the refusal from a peer that is still
    # sending. Its bytes are dropped unparsed.
    linger_seconds = 5.0
    linger_bytes = 4 * 1024 * 1024
    # See UNACKNOWLEDGED_MILLISECONDS.
    write_seconds = 20.0

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.logger.addFilter(strip_query)
        self.access_logger.addFilter(strip_query)
        self.dropped_bytes = 0

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self.flow = BacklogFlow(transport)
        self.write_deadline = WriteDeadline(transport, self.loop, self.write_seconds)
        counted = self.limits.open(transport, self.client[0] if self.client else "")
        if counted is None:
            transport.write(TOO_MANY_CONNECTIONS)
            transport.close()
            return
        self.counted = self.write_deadline.counted = counted
        limit_unacknowledged(transport)
        self.expect_within(self.head_seconds)

    def connection_lost(self, exc: Exception | None) -> None:
        self.stop_timers()
        self.write_deadline.end()
        if self.cycle is not None:
            self.cycle.transport = self.transport  # no circle of references that keeps the body
        self.scope = cast(Any, None)  # nor one by the way to a stream
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        if self.phase is LINGERING:
            self.dropped_bytes += len(data)
            if self.dropped_bytes > self.linger_bytes:
                self.transport.abort()
        else:
            super().data_received(data)

    def after_parsing(self) -> None:
        if self.phase is LINGERING or self.phase is UPGRADED or self.transport.is_closing():
            return
        cycle = self.cycle
        if self.phase is BODY and cycle.transport is self.transport:
            early = EarlyAnswer(self, keep_alive=cycle.keep_alive)
            cycle.transport = cast(asyncio.Transport, early)  # as far as a cycle uses one
            cycle.keep_alive = False
        super().after_parsing()

    def upgrade(self, rest: bytes) -> None:
        self.enter(UPGRADED)
        self.stop_timers()
        self.counted.count_as_upgraded()
        self.set_backlog_full(False)
        self.handle_websocket_upgrade()
        successor: Any = self.transport.get_protocol()
        successor.write_deadline.counted = self.counted
        if rest:
            successor.data_received(rest)

    def stream(self) -> StreamProtocol | None:
        """Leave the connection to a stream, whose answer has begun. None: it can't be one."""
        cycle = self.cycle
        if self.phase is not ANSWERING or not cycle.chunked_encoding or cycle.disconnected:
            return None
        cycle.disconnected = True  # what the application still does there is not of this answer
        self.enter(STREAMING)
        self.stop_timers()
        self.drop_backlog()
        self.connections.discard(self)
        self.counted.count_as_streaming()
        self.set_backlog_full(False)
        self.scope = cast(Any, None)  # no circle of references
        return StreamProtocol(
            self.transport,
            self.loop,
            cast(set[asyncio.Protocol], self.connections),
            counted=self.counted,
            write_seconds=self.write_seconds,
            writable=not self.flow.write_paused,
        )

    # Refusals

    def refuse(self, status: HTTPStatus) -> None:
        cycle = self.cycle
        if cycle is None or cycle.response_complete or not cycle.response_started:
            self.transport.write(
                b"HTTP/1.1 %d %s\r\nconnection: close\r\ncontent-length: 0\r\n\r\n"
                % (status, status.phrase.encode())
            )
        self.linger()

    def linger(self) -> None:
        """Write no more; close when the peer has, or soon."""
        if self.phase is LINGERING or self.transport.is_closing():
            return
        self.enter(LINGERING)
        self.backlog.clear()
        self.counted.count_unfinished(0)
        self._unset_keepalive_if_required()
        self.stop_read_timer()
        if self.cycle is not None:
            self.cycle.body.clear()
            if not self.cycle.response_complete:
                self.cycle.disconnected = True
                self.cycle.message_event.set()
        if not self.transport.can_write_eof():
            self.transport.close()
            return
        self.transport.write_eof()
        self.set_backlog_full(False)
        self.read_timer = self.loop.call_later(self.linger_seconds, self.transport.abort)

    def shutdown(self) -> None:
        """End the connection when uvicorn stops, without waiting for an unfinished request."""
        if self.phase is LINGERING or self.transport.is_closing():
            self.transport.abort()
        elif self.phase is HEAD or self.phase is BODY:
            self.refuse(HTTPStatus.SERVICE_UNAVAILABLE)
            self.transport.close()
        else:
            super().shutdown()

    # Calls of the parser and of uvicorn

    def on_headers_complete(self) -> None:
        super().on_headers_complete()
        if self.phase is BODY:
            extensions = {EXTENSION: self.stream, RESTING: self.counted}
            cast(dict[str, object], self.scope)["extensions"] = extensions

    def on_message_complete(self) -> None:
        super().on_message_complete()
        cycle = self.cycle
        if self.phase is ANSWERING and cycle.transport is not self.transport:
            early = cast(EarlyAnswer, cycle.transport)
            cycle.transport = self.transport
            if not cycle.response_started:
                cycle.keep_alive = early.keep_alive

    def on_response_complete(self) -> None:
        if self.phase is LINGERING:
            self.server_state.total_requests += 1
        else:
            super().on_response_complete()

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
