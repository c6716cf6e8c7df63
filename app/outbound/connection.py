"""A connection that posts by HTTP/1.1 (RFC 9112), one request after the other.

The protocol is h11's. A pool for every kind of request costs four times as much for each of these,
and a thousand webhooks are as many requests in a second.
"""

import asyncio
from collections.abc import Callable, Sequence
from typing import cast

import h11

from .answers import Answer, Failed, Unanswered

# The answer's head says enough: of its body so much is looked at, and then the connection is cut.
ANSWER_BYTES = 4096

Headers = Sequence[tuple[bytes, bytes]]


class Connection(asyncio.Protocol):
    """Ends when either side wants it to: `is_free` says whether it can take another request."""

    def __init__(self, *, ended: Callable[["Connection"], None]) -> None:
        self._ended = ended
        self._http = h11.Connection(h11.CLIENT)
        self._transport: asyncio.Transport | None = None
        self._more: asyncio.Future[None] | None = None
        self._end: asyncio.TimerHandle | None = None
        self._is_asking = False
        self._has_heard = False
        self._is_open = False

    @property
    def is_free(self) -> bool:
        return self._is_open and not self._is_asking

    async def post(self, target: bytes, body: bytes, headers: Headers) -> Answer:
        """Raises `Failed`."""
        if self._end is not None:
            self._end.cancel()
        self._is_asking, self._has_heard = True, False
        try:
            self._ask(h11.Request(method=b"POST", target=target, headers=[*headers]), body)
            return await self._answer()
        except h11.RemoteProtocolError as error:
            if self._has_heard:
                raise Failed("the answer is no HTTP") from error
            raise Unanswered("the connection failed") from error
        finally:
            self._finish()

    def end_after(self, seconds: float) -> None:
        """Unless it is used again by then."""
        self._end = asyncio.get_running_loop().call_later(seconds, self.end)

    def end(self) -> None:
        self._is_open = False
        if self._transport is not None:
            self._transport.abort()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)
        self._is_open = True

    def data_received(self, data: bytes) -> None:
        if not self._is_asking:
            # Nobody has asked for it: the next answer would be taken for another one's.
            self.end()
            return
        self._has_heard = True
        self._http.receive_data(data)
        self._go_on()

    def connection_lost(self, error: Exception | None) -> None:
        self._is_open = False
        if self._is_asking:
            self._http.receive_data(b"")
            self._go_on()
        self._ended(self)

    def _ask(self, request: h11.Request, body: bytes) -> None:
        assert self._transport is not None
        events = (request, h11.Data(data=body), h11.EndOfMessage())
        self._transport.write(b"".join(self._http.send(event) or b"" for event in events))

    async def _answer(self) -> Answer:
        found: h11.Response | None = None
        body = b""
        while len(body) < ANSWER_BYTES:
            event = self._http.next_event()
            if event is h11.NEED_DATA:
                await self._next()
            elif isinstance(event, h11.Response):
                found = event
            elif isinstance(event, h11.Data):
                body += event.data[: ANSWER_BYTES - len(body)]
            elif isinstance(event, h11.EndOfMessage):
                break
            elif not isinstance(event, h11.InformationalResponse):
                raise Failed("the answer is no HTTP")  # it wants to speak something else
        assert found is not None, "a body comes behind its head"
        after = dict(found.headers).get(b"retry-after")
        return Answer(
            found.status_code,
            None if after is None else after.decode("ascii", "replace"),
            body.decode("utf-8", "replace"),
        )

    async def _next(self) -> None:
        self._more = asyncio.get_running_loop().create_future()
        try:
            await self._more
        finally:
            self._more = None

    def _go_on(self) -> None:
        if self._more is not None and not self._more.done():
            self._more.set_result(None)

    def _finish(self) -> None:
        """All of both messages was read, and nothing behind it; or the connection is of no use."""
        self._is_asking = False
        is_over = self._http.our_state is self._http.their_state is h11.DONE
        if is_over and not self._http.trailing_data[0]:
            self._http.start_next_cycle()
        else:
            self.end()
