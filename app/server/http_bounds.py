"""Limits of the requests that our HTTP protocol reads: how large a head, how slow a request."""

import asyncio
from http import HTTPStatus
from typing import Any

from .http_phase import ANSWERING, BODY
from .http_reading import ReadingProtocol

# A browser with a dozen cookies sends 4 KiB; nginx and Apache stop between 8 and 32 KiB.
MAX_HEAD_BYTES = 16 * 1024
# websockets' own bound for a line: a request gets the same answer with an upgrade or without.
MAX_HEAD_LINE_BYTES = 8 * 1024
# Half of websockets' own bound; a browser behind two proxies sends about 30.
MAX_HEADERS = 64


class BoundedProtocol(ReadingProtocol):
    """Refuses heads that are too large, and cuts requests that are not whole in time."""

    # Stock uvicorn waits for a head without end. A phone on a bad line sends one in two seconds.
    head_seconds = 10.0
    # For an upload in a tunnel: nothing at all for this long.
    body_seconds = 30.0
    # As Apache's mod_reqtimeout limits a body: so much at first, and a second more for each 500
    # bytes. A byte now and then would otherwise keep a connection open for ever.
    body_grace_seconds = 20.0
    body_bytes_per_second = 500.0

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.head_bytes = 0
        self.head_too_large = False
        self.body_bytes = 0
        self.timed_bytes = -1
        self.body_began = 0.0
        self.read_timer: asyncio.TimerHandle | None = None
        self.read_deadline = 0.0

    def refuse(self, status: HTTPStatus) -> None:
        raise NotImplementedError

    def refuse_malformed(self) -> None:
        self.refuse(
            HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE
            if self.head_too_large
            else HTTPStatus.BAD_REQUEST
        )

    def after_parsing(self) -> None:
        super().after_parsing()
        # The parser reports a header or trailer when it is complete, and keeps it until then.
        if self.unreported_bytes > MAX_HEAD_BYTES:
            self.refuse(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE)
        else:
            self.set_read_deadline()

    # Calls of the parser

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
        self.unreported_bytes = 0
        self.head_bytes += added_bytes
        if (
            self.head_bytes > MAX_HEAD_BYTES
            or line_bytes > MAX_HEAD_LINE_BYTES
            or len(self.headers) > MAX_HEADERS
        ):
            self.head_too_large = True
            raise ValueError("head too large")  # stops the parser; data_received answers

    def on_headers_complete(self) -> None:
        self.unreported_bytes = 0
        self.body_bytes, self.timed_bytes = 0, -1
        super().on_headers_complete()

    def on_body(self, body: bytes) -> None:
        self.unreported_bytes = 0
        self.body_bytes += len(body)
        super().on_body(body)

    def on_message_complete(self) -> None:
        self.unreported_bytes = 0
        super().on_message_complete()

    # Deadlines

    def set_read_deadline(self) -> None:
        """Set until when the next read is due; called after each read or slice."""
        if self.phase is ANSWERING:
            if self.read_timer is not None:
                self.stop_read_timer()
            return
        if self.read_timer is None:
            self.expect_within(self.head_seconds)
        if self.phase is BODY and self.body_bytes > self.timed_bytes:
            now = self.loop.time()
            if self.timed_bytes < 0:
                self.body_began = now
            self.timed_bytes = self.body_bytes
            earned_seconds = self.body_bytes / self.body_bytes_per_second
            self.read_deadline = min(
                now + self.body_seconds,
                self.body_began + self.body_grace_seconds + earned_seconds,
            )

    def expect_within(self, seconds: float) -> None:
        self.stop_read_timer()
        self.read_deadline = self.loop.time() + seconds
        self.read_timer = self.loop.call_later(seconds, self.check_read_deadline)

    def check_read_deadline(self) -> None:
        left_seconds = self.read_deadline - self.loop.time()
        if self.flow.read_paused or self.flow.write_paused or self.counted.is_queued:
            # We stopped reading or parsing, so the silence is ours.
            self.body_began = self.loop.time()
            self.expect_within(self.body_seconds)
        elif left_seconds > 0:
            self.read_timer = self.loop.call_later(left_seconds, self.check_read_deadline)
        else:
            self.transport.abort()

    def stop_read_timer(self) -> None:
        if self.read_timer is not None:
            self.read_timer.cancel()
            self.read_timer = None
