"""uvicorn in a thread and a client on a bare socket, for the tests of both protocol classes."""

import socket
import threading
import time
from collections.abc import Awaitable, Callable
from types import TracebackType
from typing import Any, Self

import uvicorn

# Long enough for a loaded machine; reached only by a failing test.
DEADLINE_SECONDS = 8.0

# ASGI messages are dictionaries of anything.
Message = dict[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]


def eventually(condition: Callable[[], object], within: float = DEADLINE_SECONDS) -> None:
    end = time.monotonic() + within
    while not condition():
        assert time.monotonic() < end, "did not happen in time"
        time.sleep(0.005)


class BareServer:
    """uvicorn in a thread of its own."""

    def __init__(self, loop: str, **options: Any) -> None:
        self.config = uvicorn.Config(
            self.serve,
            interface="asgi3",
            port=0,
            loop=loop,
            lifespan="off",
            log_config=None,
            **options,
        )
        self.uvicorn = uvicorn.Server(self.config)
        self._thread = threading.Thread(target=self.uvicorn.run, daemon=True)

    async def serve(self, scope: Message, receive: Receive, send: Send) -> None:
        raise NotImplementedError

    def __enter__(self) -> Self:
        self._thread.start()
        eventually(lambda: self.uvicorn.started)
        self.loop = self.uvicorn.servers[0].get_loop()
        self.port = int(self.uvicorn.servers[0].sockets[0].getsockname()[1])
        return self

    def __exit__(
        self, kind: type[BaseException] | None, exc: BaseException | None, tb: TracebackType | None
    ) -> None:
        self.stop()

    def stop(self, within: float = DEADLINE_SECONDS) -> None:
        self.uvicorn.should_exit = True
        self._thread.join(within)
        assert not self._thread.is_alive(), "the server did not stop"

    def in_loop(self, call: Callable[[], object]) -> None:
        self.loop.call_soon_threadsafe(call)

    def is_empty(self) -> bool:
        state = self.uvicorn.server_state
        return not state.connections and not state.tasks


class BareSocket:
    """A connection that reads nothing by itself."""

    def __init__(self, port: int, *, address: str = "127.0.0.1") -> None:
        self.socket = socket.socket()
        self.socket.bind((address, 0))
        # Small, so that the server soon notices that nobody reads.
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 8192)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.socket.settimeout(DEADLINE_SECONDS)
        self.socket.connect(("127.0.0.1", port))
        self.read = self.socket.makefile("rb")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, exc: BaseException | None, tb: TracebackType | None
    ) -> None:
        self.read.close()
        self.socket.close()

    def head(self) -> bytes:
        return b"".join(iter(self.read.readline, b"\r\n"))
