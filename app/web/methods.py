"""Methods of HTTP for all routes alike: HEAD wherever there is GET, and what a path allows."""

from fastapi.routing import iter_route_contexts
from starlette.requests import Request
from starlette.routing import Match
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from . import deprecation, tus
from .place import ROOT

# In the scope of a request whose answer's body nobody will see.
HEAD_ONLY = "parley.head_only"


class HeadAsGet:
    """Answers HEAD as GET would be answered, without the body (RFC 9110 §9.3.2)."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["method"] == "POST" and tus.is_about(scope["path"]):
            tus.override(scope)
        if scope["type"] != "http" or scope["method"] != "HEAD":
            await self._app(scope, receive, send)
            return

        # Without extensions: some servers offer to send a file by themselves.
        as_get = {**scope, "method": "GET", "extensions": {}, HEAD_ONLY: True}

        async def send_without_body(message: Message) -> None:
            if message["type"] == "http.response.body":
                message = {**message, "body": b""}
            else:
                deprecation.tell_too(scope, of=as_get)
            await send(message)

        await self._app(as_get, receive, send_without_body)


def allowed(request: Request, known: str) -> str:
    """The value of `Allow` (RFC 9110 §10.2.1): `known`, and what other routes of this path take.

    The framework names only the methods of the first route that has the path.
    """
    scope = request.scope
    # A mount changes the root path before its files are looked for.
    asked = {"type": "http", "method": "", "path": scope["path"], "root_path": scope[ROOT]}
    methods = set(filter(None, known.replace(" ", "").split(",")))
    for route in iter_route_contexts(request.app.routes):
        if route.matches(asked)[0] is not Match.NONE:
            methods |= route.methods or set()
    if "GET" in methods:
        methods.add("HEAD")
    return ", ".join(sorted(methods))
