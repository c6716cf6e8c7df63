"""A server of WebSockets and peers that do only what they are told."""

import asyncio
import contextlib
import socket
import struct
from collections.abc import Awaitable, Callable
from typing import Any, cast

from websockets.exceptions import ConnectionClosed
from websockets.frames import Close, Frame, Opcode
from websockets.sync.client import ClientConnection, connect

from app.server.frame_handle import FrameHandle
from app.server.http import HttpProtocol
from app.server.ws import WebSocketProtocol
from tests.uvicorn.bare import DEADLINE_SECONDS, BareServer, BareSocket, Message, Receive, Send

MAX_MESSAGE_BYTES = 64 * 1024

App = Callable[["Socket"], Awaitable[None]]


# The server's side


class QuickProtocol(WebSocketProtocol):
    """The real class with a short grace, and a count of what is otherwise invisible."""

    close_seconds = 0.1
    pongs = 0
    suspensions = 0
    fresh_deadlines = 0

    def handle_pong(self, event: Frame) -> None:
        self.pongs += 1
        super().handle_pong(event)

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.lost = asyncio.Event()
        super().connection_made(transport)

    def connection_lost(self, exc: Exception | None) -> None:
        super().connection_lost(exc)
        self.lost.set()

    def throttle_reading(self) -> None:
        was_paused, timer = self.read_paused, self.pong_timer
        super().throttle_reading()
        self.fresh_deadlines += was_paused and not self.read_paused and timer != self.pong_timer

    def extend_pong_deadline(self) -> None:
        self.suspensions += 1
        super().extend_pong_deadline()


class Socket:
    """What a test application holds of one connection."""

    def __init__(
        self,
        scope: Message,
        receive: Callable[[], Awaitable[Message]],
        send: Callable[[Message], Awaitable[None]],
    ) -> None:
        self.scope = scope
        self.receive = receive
        self.send = send
        self.frames: FrameHandle = scope["extensions"]["parley.frames"]
        self.protocol: QuickProtocol = cast(Any, receive).__self__

    async def accept(self) -> None:
        assert (await self.receive())["type"] == "websocket.connect"
        await self.send({"type": "websocket.accept"})

    async def text(self) -> str | None:
        """The next text, None when the connection has ended."""
        message = await self.receive()
        return cast(str, message["text"]) if message["type"] == "websocket.receive" else None

    async def say(self, text: str) -> None:
        await self.send({"type": "websocket.send", "text": text})


class Server(BareServer):
    """Serves WebSockets; each test puts its application in `app`."""

    def __init__(self, loop: str, **options: Any) -> None:
        protocols = {"http": HttpProtocol, "ws": QuickProtocol, "ws_max_size": MAX_MESSAGE_BYTES}
        super().__init__(loop, **{**protocols, **options})
        self.renew()

    def renew(self) -> None:
        """As it was at first, for the next test."""
        self.app: App = echo
        self.sockets: list[Socket] = []
        self.pings_every(None)

    async def serve(self, scope: Message, receive: Receive, send: Send) -> None:
        opened = Socket(scope, receive, send)
        self.sockets.append(opened)
        await self.app(opened)

    def pings_every(self, seconds: float | None) -> None:
        """And as long for the pong; for connections to come."""
        self.config.ws_ping_interval = self.config.ws_ping_timeout = seconds

    def client(self, path: str = "/", **options: Any) -> ClientConnection:
        # The type of the library's own decorator is lost on mypy.
        return cast(ClientConnection, connect(f"ws://127.0.0.1:{self.port}{path}", **options))

    def peer(self, **options: Any) -> "Peer":
        return Peer(self.port, **options)


async def echo(opened: Socket) -> None:
    await opened.accept()
    while (message := await opened.receive())["type"] == "websocket.receive":
        await opened.send({**message, "type": "websocket.send"})


# The client's side


class Peer(BareSocket):
    """A WebSocket client that answers no ping."""

    def __init__(
        self, port: int, *, early: bytes = b"", headers: str = "", accepted: bool = True
    ) -> None:
        super().__init__(port)
        head = (
            "GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
            "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n"
            f"{headers}\r\n"
        )
        self.socket.sendall(head.encode() + early)
        if accepted:
            assert b" 101 " in self.head()

    def send(self, *frames: Frame) -> None:
        self.socket.sendall(b"".join(frame.serialize(mask=True) for frame in frames))

    def frame(self) -> tuple[Opcode, bytes]:
        first, second = self.read.read(2)
        length = second
        if length == 126:
            (length,) = struct.unpack("!H", self.read.read(2))
        elif length == 127:
            (length,) = struct.unpack("!Q", self.read.read(8))
        return Opcode(first & 0x0F), self.read.read(length)

    def close_frame(self) -> Close:
        """Read on to the close frame."""
        while True:
            opcode, payload = self.frame()
            if opcode is Opcode.CLOSE:
                return Close.parse(payload)

    def reset(self) -> None:
        """End like a process that was killed: no closing handshake, a TCP reset."""
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.__exit__(None, None, None)


def text(payload: str) -> Frame:
    return Frame(Opcode.TEXT, payload.encode())


def closing(client: ClientConnection) -> Close:
    """Read on to the end; the code and reason that the server gave."""
    with contextlib.suppress(ConnectionClosed):
        while True:
            client.recv(DEADLINE_SECONDS)
    assert client.protocol.close_rcvd is not None, "the server gave no reason"
    return client.protocol.close_rcvd
