"""The headers every answer carries (OWASP HTTP Headers sheet), as plain ASGI middleware."""

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from . import deprecation, rate_headers
from .place import path_of

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; "
    "media-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; "
    "form-action 'self'; frame-ancestors 'none'"
)
# Swagger UI writes style attributes.
DOCS_POLICY = POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
# Data or a picture, whatever its bytes may look like to a browser that opens it by itself.
API_POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'"
POLICY_NAME = "Content-Security-Policy"
# It says itself in whose frames it may stand (`pages/embed.py`).
WITH_OWN_POLICY = "/embed/"
# Where in a path of the API files are, which bring one as well.
FILES = "/files/"
HEADERS = {
    "X-Content-Type-Options": "nosniff",
    # Not no-referrer: with that a form post says `Origin: null`, and sign-in needs the origin.
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}
# A page learns from it that the server has become another than the one it came from.
VERSION = "Parley-Version"
CACHE_CONTROL = b"cache-control"
HSTS = "max-age=31536000"


class SecurityHeaders:
    """Wraps requests only: sockets pass by untouched."""

    def __init__(self, app: ASGIApp, *, secure: bool, version: str) -> None:
        self._app = app
        headers = HEADERS | {VERSION: version}
        if secure:
            headers["Strict-Transport-Security"] = HSTS
        self._without_policy = _raw(headers)
        self._headers = _raw(headers | {POLICY_NAME: POLICY})
        self._api_headers = _raw(headers | {POLICY_NAME: API_POLICY})
        self._docs_headers = _raw(headers | {POLICY_NAME: DOCS_POLICY})

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                # Added without looking: nothing further in sets one of these but a policy.
                ours = self._for(path_of(scope), message)
                told = [*rate_headers.headers_of(scope), *deprecation.headers_of(scope)]
                message["headers"] = [*message["headers"], *ours, *told]
            await send(message)

        await self._app(scope, receive, send_with_headers)

    def _for(self, path: str, message: Message) -> list[tuple[bytes, bytes]]:
        # Files that are there say how long they may be kept; that one is missing may soon be wrong.
        if path.startswith(("/api/", "/static/")):
            ours = self._api_headers if path.startswith("/api/") else self._headers
            if FILES in path and _has_policy(message):
                ours = self._without_policy
            is_set = any(name == CACHE_CONTROL for name, _ in message["headers"])
            return ours if is_set else [*ours, (CACHE_CONTROL, b"no-store")]
        if path.startswith(WITH_OWN_POLICY) and _has_policy(message):
            return self._without_policy
        return self._docs_headers if path == "/docs" else self._headers


def _has_policy(message: Message) -> bool:
    name = POLICY_NAME.lower().encode()
    return any(given == name for given, _ in message["headers"])


def _raw(headers: dict[str, str]) -> list[tuple[bytes, bytes]]:
    return [(name.lower().encode(), value.encode()) for name, value in headers.items()]
