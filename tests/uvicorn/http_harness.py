"""A server of HTTP with short deadlines, and a client that keeps the time."""

import time
from collections.abc import Awaitable, Callable
from functools import partial
from typing import cast

from app.server.connection_limits import ConnectionLimits
from app.server.http import HttpProtocol
from app.server.ws import WebSocketProtocol
from tests.uvicorn.bare import BareServer, BareSocket, Message, Receive, Send

App = Callable[[Message, Receive, Send], Awaitable[None]]

GET = b"GET / HTTP/1.1\r\nHost: x\r\n\r\n"


# The server's side


class QuickProtocol(HttpProtocol):
    """The real class with short deadlines."""

    head_seconds = 0.2
    body_seconds = 0.3
    body_grace_seconds = 1.2
    linger_seconds = 0.5
    write_seconds = 0.3


async def answer(send: Send, body: bytes = b"hello", *, close: bool = False) -> None:
    headers = [(b"content-length", b"%d" % len(body)), (b"connection", b"close")]
    start = {"type": "http.response.start", "status": 200, "headers": headers[: 1 + close]}
    await send(start)
    await send({"type": "http.response.body", "body": body})


async def read_body(receive: Receive) -> bytes:
    body = b""
    while (message := await receive())["type"] == "http.request":
        body += message["body"]
        if not message["more_body"]:
            break
    return body


async def echo(scope: Message, receive: Receive, send: Send) -> None:
    """Answer with the body, which for a GET is empty; on a socket with what comes first."""
    if scope["type"] == "http":
        await answer(send, await read_body(receive) or b"hello")
        return
    await receive()
    await send({"type": "websocket.accept"})
    message = await receive()
    await send({"type": "websocket.send", "text": message["text"]})
    await receive()


class HttpServer(BareServer):
    """Each test puts its application in `app`."""

    def __init__(self, loop: str, limits: ConnectionLimits | None = None) -> None:
        super().__init__(
            loop,
            http=partial(QuickProtocol, limits=limits),
            ws=WebSocketProtocol,
            timeout_keep_alive=cast(int, 0.5),
        )
        self.app: App = echo

    async def serve(self, scope: Message, receive: Receive, send: Send) -> None:
        await self.app(scope, receive, send)

    def client(self) -> "Client":
        return Client(self.port)


# The client's side


class Client(BareSocket):
    """Keeps the time from its connection to the server's end of it."""

    def __init__(self, port: int, *, address: str = "127.0.0.1") -> None:
        super().__init__(port, address=address)
        self.connected = time.monotonic()

    def send(self, data: bytes) -> None:
        self.socket.sendall(data)

    def response(self) -> tuple[int, bytes]:
        """Read one response with a Content-Length: its status and body."""
        status, *headers = self.head().split(b"\r\n")
        lengths = [line.split(b":")[1] for line in headers if b"content-length" in line.lower()]
        return int(status.split()[1]), self.read.read(int(lengths[0]))

    def is_cut(self) -> bool:
        """Wait for the server's end of the connection, with nothing said before."""
        try:
            return self.read.read() == b""
        except ConnectionResetError:
            return True

    def seconds_until_cut(self) -> float:
        assert self.is_cut()
        return time.monotonic() - self.connected
