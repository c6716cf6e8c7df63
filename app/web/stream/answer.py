"""What every stream has in common: it is counted, begun, and goes on until one side ends it."""

import contextlib
from collections.abc import Awaitable, Callable
from typing import Any

from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from ...chat.people.sessions import SignedIn
from ...live.connection import Connection
from ...live.stream_sender import PortableStreamSender, ReadyStreamSender, StreamSender
from ...server.stream import EXTENSION
from ...wire.streams import MEDIA_TYPE, Encodings
from ..methods import HEAD_ONLY
from ..request_log import id_of
from ..services import Services
from ..socket import seat

HEADERS = [
    (b"content-type", MEDIA_TYPE.encode()),
    (b"cache-control", b"no-store"),
    # nginx would collect it all first.
    (b"x-accel-buffering", b"no"),
    # Nothing comes after it.
    (b"connection", b"close"),
]
# For the schema.
DESCRIBED: dict[int | str, dict[str, Any]] = {
    200: {
        "description": "Server-sent events, each with a frame of the socket; without an end",
        "content": {MEDIA_TYPE: {"schema": {"type": "string"}}},
    }
}

Begin = Callable[[Connection, StreamSender], Awaitable[None]]
"""Greets. Raises what the stream is ended with."""


class StreamAnswer(Response):
    """Server-sent events. The coroutine that sends it returns while the stream lives on."""

    def __init__(
        self,
        services: Services,
        who: SignedIn,
        encodings: Encodings,
        begin: Begin,
        *,
        is_of_account: bool = False,
    ) -> None:
        super().__init__(media_type=MEDIA_TYPE)
        self._services = services
        self._who = who
        self._encodings = encodings
        self._begin = begin
        self._is_of_account = is_of_account

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": [*HEADERS]})
        if scope.get(HEAD_ONLY):
            await send({"type": "http.response.body", "body": b""})
            return
        sender = self._sender(scope, send)
        connection = Connection(
            sender,
            user=self._who.user.id,
            session=self._who.session,
            is_of_account=self._is_of_account,
            request_id=id_of(scope),
        )
        hub = self._services.hub
        hub.connect(connection)
        async with contextlib.AsyncExitStack() as stack:
            stack.push_async_callback(hub.disconnect, connection)
            await seat.start(connection, self._services, lambda: self._begin(connection, sender))
            if isinstance(sender, PortableStreamSender):
                await sender.until_gone(receive)
            elif not connection.gone:
                hub.disconnect_when_gone(connection)
                stack.pop_all()

    def _sender(self, scope: Scope, send: Send) -> ReadyStreamSender | PortableStreamSender:
        beat_seconds = self._services.settings.heartbeat_seconds
        take_over = scope.get("extensions", {}).get(EXTENSION)
        handle = take_over() if take_over is not None else None
        if handle is None:
            return PortableStreamSender(send, self._encodings.plain, beat_seconds=beat_seconds)
        return ReadyStreamSender(handle, self._encodings.in_chunks, beat_seconds=beat_seconds)
