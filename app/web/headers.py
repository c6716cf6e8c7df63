"""The headers every answer carries (OWASP HTTP Headers sheet), as plain ASGI middleware."""

from starlette.types import ASGIApp, Message, Receive, Scope, Send

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; "
    "font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; "
    "form-action 'self'; frame-ancestors 'none'"
)
# Swagger UI writes style attributes.
DOCS_POLICY = POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
HEADERS = {
    "X-Content-Type-Options": "nosniff",
    # Not no-referrer: with that a form post says `Origin: null`, and sign-in needs the origin.
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}
CACHE_CONTROL = b"cache-control"
HSTS = "max-age=31536000"


class SecurityHeaders:
    """Wraps requests only: sockets pass by untouched."""

    def __init__(self, app: ASGIApp, *, secure: bool) -> None:
        self._app = app
        headers = HEADERS | ({"Strict-Transport-Security": HSTS} if secure else {})
        self._headers = _raw(headers | {"Content-Security-Policy": POLICY})
        self._docs_headers = _raw(headers | {"Content-Security-Policy": DOCS_POLICY})

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                # Added without looking: nothing further in sets one of these.
                message["headers"] = [*message["headers"], *self._for(scope["path"], message)]
            await send(message)

        await self._app(scope, receive, send_with_headers)

    def _for(self, path: str, message: Message) -> list[tuple[bytes, bytes]]:
        if path.startswith("/api/"):
            is_set = any(name == CACHE_CONTROL for name, _ in message["headers"])
            return self._headers if is_set else [*self._headers, (CACHE_CONTROL, b"no-store")]
        if path.startswith("/static/"):
            # No build, so no names with digests: the browser asks, and mostly hears 304.
            return [*self._headers, (CACHE_CONTROL, b"no-cache")]
        return self._docs_headers if path == "/docs" else self._headers


def _raw(headers: dict[str, str]) -> list[tuple[bytes, bytes]]:
    return [(name.lower().encode(), value.encode()) for name, value in headers.items()]
