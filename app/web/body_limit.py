"""Refuses large request bodies with a problem like any other; the framework's own is plain text."""

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.web import problems

# The longest message, every character escaped, and room to spare; nothing else comes near.
BODY_BYTES = 262_144
TOO_LARGE = 413
LENGTH = b"content-length"


class BodyLimit:
    """By Content-Length where it is given, else by what comes."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        announced = next((value for name, value in scope["headers"] if name == LENGTH), b"0")
        if announced.isdigit() and int(announced) > BODY_BYTES:
            response = problems.too_large(Request(scope))
            await response(scope, receive, send)
            return
        received_bytes = 0

        async def receive_within_limit() -> Message:
            nonlocal received_bytes
            message = await receive()
            received_bytes += len(message.get("body", b""))
            if received_bytes > BODY_BYTES:
                raise HTTPException(TOO_LARGE)
            return message

        await self._app(scope, receive_within_limit, send)
