"""Reading of HTTP: one request of a connection at a time, in small slices."""

from typing import Any, cast

import httptools
from uvicorn.protocols.http.flow_control import FlowControl
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from .connection_limits import ConnectionLimits, CountedConnection
from .http_body_parser import BodyParser
from .http_phase import ANSWERING, BODY, HEAD, NEXT, PARSED, WAITING, Phase

# Of a head, or of a body in chunks, where six bytes are a call of uvicorn's: 340 of them, and a
# third of a millisecond. The heads of most browsers fit.
SLICE_BYTES = 2048
# Read while the request before has no answer yet, or others are to be parsed first. The kernel
# keeps the rest, and its peer waits. One read more, up to 256 KiB, may be on its way.
READ_AHEAD_BYTES = 16 * 1024
# The application collects so much of a body before it looks at it; of a longer one nothing.
COLLECTED_BYTES = 256 * 1024
# The same of one that it takes away as it comes: then uvicorn reads on (`HIGH_WATER_LIMIT`).
STREAMED_BYTES = 64 * 1024
# Ends a head, and a body in chunks too.
END = b"\r\n\r\n"


class BacklogFlow(FlowControl):
    """Keeps reading paused while the backlog is full; uvicorn resumes it with each answer."""

    backlog_is_full = False

    def resume_reading(self) -> None:
        if not self.backlog_is_full:
            super().resume_reading()


class ReadingProtocol(HttpToolsProtocol):
    """Parses a request when the one before is answered, and that answer is on its way."""

    # Set when the connection is made, before anything is read.
    counted: CountedConnection
    flow: BacklogFlow

    def __init__(self, *args: Any, limits: ConnectionLimits | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.limits = limits or ConnectionLimits()
        self.backlog = bytearray()
        self.phase = WAITING
        self.request_bytes = 0
        # Fed to the parser since it last reported something.
        self.unreported_bytes = 0
        # Of a body with a Content-Length, what is still to come.
        self.body_left = 0
        # Of a head or a body in chunks, the last bytes parsed: its end may be half among them.
        self.parsed_last = b""
        self.unfinished_bytes = 0

    def enter(self, phase: Phase) -> None:
        assert phase in NEXT[self.phase], f"{phase!r} does not follow {self.phase!r}"
        self.phase = phase

    def refuse_malformed(self) -> None:
        raise NotImplementedError

    def upgrade(self, rest: bytes) -> None:
        raise NotImplementedError

    def connection_lost(self, exc: Exception | None) -> None:
        self.drop_backlog()
        super().connection_lost(exc)

    def drop_backlog(self) -> None:
        if self.backlog:
            self.backlog.clear()
            self.limits.turns.leave(self.counted.address, self.parse_backlog)

    def data_received(self, data: bytes) -> None:
        self._unset_keepalive_if_required()
        if self.backlog:
            self.backlog += data
            # It sends on before its turn: each read takes time from others.
            self.set_backlog_full(True)
        elif not self.may_parse() or not self.limits.turns.take(self.counted.address):
            self.backlog += data
        else:
            end = self.parse(data)
            if end < len(data):
                self.backlog += data[end:]
        self.after_parsing()

    def parse_backlog(self) -> None:
        self.counted.is_queued = False
        if self.may_parse():
            del self.backlog[: self.parse(self.backlog)]
        self.after_parsing()

    def may_parse(self) -> bool:
        return self.phase in PARSED and not (self.flow.write_paused or self.transport.is_closing())

    def parse(self, data: bytes | bytearray) -> int:
        """Parse a slice, of one request at most; returns where the rest begins."""
        start = 0
        if self.phase is WAITING:
            self.enter(HEAD)
        while start < len(data):
            end = self.slice_end(data, start)
            piece = bytes(data[start:end])
            self.request_bytes += len(piece)
            self.unreported_bytes += len(piece)
            if self.body_left:
                self.body_left -= len(piece)
            else:
                self.parsed_last = b"" if piece.endswith(END) else (self.parsed_last + piece)[-3:]
            try:
                self.parser.feed_data(piece)
            except httptools.HttpParserUpgrade as upgrade:
                end = start + upgrade.args[0]
                if self._should_upgrade():
                    self.upgrade(bytes(data[end:]))
                    return len(data)
                # We know no other kind, and may ignore it (RFC 9110 §7.8).
            except httptools.HttpParserError:
                self.refuse_malformed()
                return len(data)
            start = end
            if self.phase is ANSWERING or not self.body_left:
                break
        return start

    def slice_end(self, data: bytes | bytearray, start: int) -> int:
        if self.body_left:
            return min(start + self.body_left, len(data))
        stop = min(start + SLICE_BYTES, len(data))
        before = self.parsed_last
        if before:
            found = (before + data[start:stop]).find(END)
            return stop if found < 0 else start + found + len(END) - len(before)
        found = data.find(END, start, stop)
        return stop if found < 0 else found + len(END)

    def after_parsing(self) -> None:
        """Queue what is not parsed, and limit it; called after each read or slice."""
        size = len(self.backlog)
        if size and not self.counted.is_queued and self.may_parse():
            self.counted.is_queued = True
            self.limits.turns.wait(self.counted.address, self.parse_backlog)
        if size > READ_AHEAD_BYTES:
            self.set_backlog_full(True)
        elif not size and self.flow.backlog_is_full:
            self.set_backlog_full(False)
        unfinished_bytes = size
        if self.phase is not ANSWERING:
            most_bytes = STREAMED_BYTES if self.counted.streams_body else COLLECTED_BYTES
            unfinished_bytes += min(self.request_bytes, most_bytes)
        if unfinished_bytes != self.unfinished_bytes:
            self.unfinished_bytes = unfinished_bytes
            self.counted.count_unfinished(unfinished_bytes)

    def set_backlog_full(self, is_full: bool) -> None:
        self.flow.backlog_is_full = is_full
        if is_full:
            self.flow.pause_reading()
        else:
            self.flow.resume_reading()

    def resume_writing(self) -> None:
        super().resume_writing()
        if self.backlog:
            self.after_parsing()

    # Calls of the parser

    def on_headers_complete(self) -> None:
        headers = dict(self.headers)
        length = headers.get(b"content-length")
        self.body_left = 0 if length is None else int(length)
        before = self.cycle
        super().on_headers_complete()
        if self.cycle is before:
            return  # an upgrade to a WebSocket
        self.enter(BODY)
        has_body = self.body_left or b"transfer-encoding" in headers
        if has_body and self.parser.should_upgrade():
            self.parser = cast(httptools.HttpRequestParser, BodyParser(self, headers))

    def on_message_complete(self) -> None:
        parser: object = self.parser
        if isinstance(parser, BodyParser):
            return  # the head's parser ends such a request here
        super().on_message_complete()
        self.request_bytes = self.body_left = 0
        self.parsed_last = b""
        if self.phase is BODY:  # not so for an upgrade
            self.enter(ANSWERING)
            self.counted.count_as_served()

    # Calls of uvicorn

    def on_response_complete(self) -> None:
        super().on_response_complete()
        if self.transport.is_closing():
            # The rest of the answer may be too little for the transport to pause at it.
            if self.transport.get_write_buffer_size():
                self.counted.count_unread()
            return
        self.enter(WAITING)
        self.counted.count_as_waiting()
        if self.backlog:
            self._unset_keepalive_if_required()
            self.after_parsing()
