"""Which pages of other sites may use the API: the headers of CORS (WHATWG Fetch).

Whoever is not on the list gets no header, and so the browser shows their page nothing.
"""

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ..settings import Settings
from .place import path_of

API = "/api/"
RawHeaders = list[tuple[bytes, bytes]]
# Browsers keep to less than they are told: Chromium to two hours.
PREFLIGHT_SECONDS = 7200
METHODS = "GET, POST, PUT, PATCH, DELETE"
# Beside those that every page may send.
ASKED = (
    "Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match, If-Range, "
    "Last-Event-ID, Parley-Epoch, Range, Tus-Resumable, Upload-Length, Upload-Metadata, "
    "Upload-Offset, X-HTTP-Method-Override, X-Request-Id"
)
# Beside those that every page may read.
TOLD = (
    "Accept-Ranges, Allow, Content-Disposition, Content-Range, Deprecation, ETag, Link, Location, "
    "Parley-Version, RateLimit, RateLimit-Policy, Retry-After, Sunset, Tus-Extension, "
    "Tus-Max-Size, Tus-Resumable, Tus-Version, Upload-Expires, Upload-Length, Upload-Metadata, "
    "Upload-Offset, WWW-Authenticate, X-Request-Id"
)
# What is kept of an answer is for the page of one origin.
VARY: RawHeaders = [(b"vary", b"Origin")]


class Cors:
    """Answers preflights itself. Without a list nothing is done, and nothing added."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self._app = app
        self._settings = settings
        self._is_on = bool(settings.token_origins or settings.cookie_origins)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        is_of_api = scope["type"] == "http" and path_of(scope).startswith(API)
        if not (self._is_on and is_of_api):
            await self._app(scope, receive, send)
            return
        asking = Headers(scope=scope)
        allowed = self._allowed(asking.get("origin"))
        if allowed and scope["method"] == "OPTIONS" and "access-control-request-method" in asking:
            await _answer_preflight(allowed, send)
            return
        told = [(b"access-control-expose-headers", TOLD.encode())] if allowed else []

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message["headers"], *VARY, *allowed, *told]
            await send(message)

        await self._app(scope, receive, send_with_headers)

    def _allowed(self, origin: str | None) -> RawHeaders:
        if origin is None:
            return []
        with_cookie = origin in self._settings.cookie_origins
        if not (with_cookie or self._settings.allows_tokens_of(origin)):
            return []
        found = [(b"access-control-allow-origin", origin.encode("latin-1"))]
        return [*found, (b"access-control-allow-credentials", b"true")] if with_cookie else found


async def _answer_preflight(allowed: RawHeaders, send: Send) -> None:
    headers = [
        *VARY,
        *allowed,
        (b"access-control-allow-methods", METHODS.encode()),
        (b"access-control-allow-headers", ASKED.encode()),
        (b"access-control-max-age", str(PREFLIGHT_SECONDS).encode()),
    ]
    await send({"type": "http.response.start", "status": 204, "headers": headers})
    await send({"type": "http.response.body", "body": b""})
