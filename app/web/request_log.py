"""The id of each request and handshake, and a line in the log for each: plain ASGI middleware."""

import itertools
import logging
import re
import secrets
import time
from urllib.parse import quote

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from .. import logs
from .place import path_of

logger = logging.getLogger(__name__)

NAME = b"x-request-id"
# Whoever asks may choose one, to find it again in both logs.
SAFE = re.compile(rb"[A-Za-z0-9._-]{1,64}")
# Of this process; behind it a number, which needs no call of the system.
ID_BYTES = 4
# What many ask all the time says little.
OFTEN = ("/healthz", "/readyz", "/metrics", "/static/", "/docs/assets/")
# Behind these stands a code with which somebody signs in, registers or writes.
WITH_CODE = re.compile(r"(/(?:password|password-links|invites|guest|v1/hooks)/)[^/]+")
# Behind these stands an id, or the name of a room or a person, or their id elsewhere.
WITH_NAME = re.compile(
    r"(/(?:rooms|users|members|bans|blocks|accounts|external-accounts)/)"
    r"(?![ru]_[a-z0-9]{12}(?:/|$))[^/]+"
)
HIDDEN = "*"
SWITCHING = 101
# What a handshake that is closed before it is accepted is answered.
FORBIDDEN = 403
# In the scope of a handshake that is accepted only to be told why it is refused.
REFUSAL = "parley.refusal"
PATH_CHARACTERS = 200


def id_of(scope: Scope) -> str:
    """The id of a request or a handshake."""
    found: str = scope["request_id"]
    return found


def note_refusal(scope: Scope, reason: str) -> None:
    """What is accepted now is no socket: it is refused, and told so."""
    scope[REFUSAL] = reason


class RequestLog:
    """Outermost: it sees every answer."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._prefix = secrets.token_hex(ID_BYTES)
        self._numbers = itertools.count(1)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        kind = scope["type"]
        if kind == "lifespan":
            await self._app(scope, receive, send)
            return
        request_id = scope["request_id"] = _chosen(scope) or self._next_id()
        logs.request_id.set(request_id)
        header = (NAME, request_id.encode())
        began_at = time.monotonic()
        status: int | None = None
        reason: str | None = None

        async def send_with_id(message: Message) -> None:
            nonlocal status, reason
            match message["type"]:
                case "http.response.start" | "websocket.http.response.start":
                    status = message["status"]
                    message["headers"] = [*message["headers"], header]
                case "websocket.accept":
                    status, reason = SWITCHING, scope.get(REFUSAL)
                    message["headers"] = [*message.get("headers", ()), header]
                    if reason is None:
                        _log("Socket opened", scope, began_at)
                case "websocket.close" if status is None:
                    status, reason = FORBIDDEN, message.get("reason")
                    # Our own server's answer has it; others pass it over.
                    message["headers"] = [header]
            await send(message)

        try:
            await self._app(scope, receive, send_with_id)
        finally:
            # The end of a socket is told where it is noticed.
            if status != SWITCHING or reason is not None:
                what = "Request" if kind == "http" else "Socket refused"
                _log(what, scope, began_at, status=status, reason=reason)

    def _next_id(self) -> str:
        return f"{self._prefix}{next(self._numbers) % 2**32:08x}"


def _chosen(scope: Scope) -> str | None:
    for name, value in scope["headers"]:
        if name == NAME:
            return value.decode() if SAFE.fullmatch(value) else None
    return None


def _log(
    what: str,
    scope: Scope,
    began_at: float,
    *,
    status: int | None = None,
    reason: str | None = None,
) -> None:
    level = logging.DEBUG if path_of(scope).startswith(OFTEN) else logging.INFO
    if logger.isEnabledFor(level):
        client = scope.get("client")
        told = logs.fields(
            method=scope.get("method"),
            path=_path(scope["path"]),
            status=status,
            reason=reason,
            milliseconds=round((time.monotonic() - began_at) * 1000, 1),
            address=client[0] if client else None,
            request_id=scope["request_id"],
        )
        logger.log(level, what, extra=told)


def _path(path: str) -> str:
    """Without the query, which ASGI keeps apart, and without a code or a name."""
    for secret in (WITH_CODE, WITH_NAME):
        path = secret.sub(rf"\1{HIDDEN}", path)
    return quote(path[:PATH_CHARACTERS], safe="/*")
