"""The HTTP protocol class on a real uvicorn, against clients on bare sockets."""

import asyncio
import contextlib
import logging
import socket
import threading
import time
from collections.abc import Awaitable, Callable, Iterator
from typing import cast

import pytest

from app.live.frames import text_frame
from app.web.uvicorn_http import HttpProtocol
from app.web.uvicorn_ws import WebSocketProtocol
from tests.uvicorn_harness import (
    DEADLINE_SECONDS,
    BareServer,
    BareSocket,
    Message,
    Receive,
    Send,
    eventually,
)

App = Callable[[Message, Receive, Send], Awaitable[None]]

GET = b"GET / HTTP/1.1\r\nHost: x\r\n\r\n"
UPGRADE = (
    b"GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
    b"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n"
)


# The server's side


class QuickProtocol(HttpProtocol):
    """The real class with short deadlines."""

    head_seconds = 0.2
    body_seconds = 0.3
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


class Server(BareServer):
    """Each test puts its application in `app`."""

    def __init__(self, loop: str) -> None:
        super().__init__(
            loop, http=QuickProtocol, ws=WebSocketProtocol, timeout_keep_alive=cast(int, 0.5)
        )
        self.app: App = echo

    async def serve(self, scope: Message, receive: Receive, send: Send) -> None:
        await self.app(scope, receive, send)

    def client(self) -> "Client":
        return Client(self.port)


@pytest.fixture(params=["asyncio", "uvloop"], scope="module")
def running(request: pytest.FixtureRequest) -> Iterator[Server]:
    with Server(request.param) as server:
        yield server


@pytest.fixture
def server(running: Server) -> Iterator[Server]:
    running.app = echo
    yield running
    eventually(running.is_empty)


class Client(BareSocket):
    """Keeps the time from its connection to the server's end of it."""

    def __init__(self, port: int) -> None:
        super().__init__(port)
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


def head(*lines: str, path: str = "/") -> bytes:
    return "\r\n".join((f"GET {path} HTTP/1.1", "Host: x", *lines, "", "")).encode()


# The head


@pytest.mark.parametrize(
    "request_head",
    [
        head("Cookie: c=" + "x" * 9000),
        head(*(f"X-{number}: x" for number in range(200))),
        head(path="/" + "x" * 20_000),
        head(*(f"X-{number}: " + "x" * 6000 for number in range(3))),
        head("Cookie: c=" + "x" * 9000, "Connection: Upgrade", "Upgrade: websocket"),
    ],
    ids=["9 KB cookie", "200 headers", "20 KB path", "18 KB in all", "9 KB cookie on a socket"],
)
def test_a_head_that_is_too_large_is_answered_431(server: Server, request_head: bytes) -> None:
    with server.client() as client:
        client.send(request_head)
        assert client.response() == (431, b"")
        assert client.is_cut()


def test_a_head_just_within_the_limits_is_answered(server: Server) -> None:
    with server.client() as client:
        client.send(head("Cookie: c=" + "x" * 8000, *(f"X-{number}: x" for number in range(62))))
        assert client.response() == (200, b"hello")


def test_a_header_line_without_end_is_cut_before_it_fills_the_memory(server: Server) -> None:
    with server.client() as client, pytest.raises(ConnectionError):
        client.send(b"GET / HTTP/1.1\r\nX: " + b"x" * 16_000_000)


def test_a_trailer_without_end_is_cut_before_it_fills_the_memory(server: Server) -> None:
    with server.client() as client:
        client.send(b"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n")
        with pytest.raises(ConnectionError):
            client.send(b"1\r\nx\r\n0\r\nX: " + b"x" * 16_000_000)


def test_a_small_head_sent_byte_by_byte_is_answered(server: Server) -> None:
    with server.client() as client:
        for byte in GET:
            client.send(bytes([byte]))
        assert client.response() == (200, b"hello")


def test_what_is_not_http_is_answered_400(server: Server) -> None:
    with server.client() as client:
        client.send(b"\x16\x03\x01 hello\r\n\r\n")
        assert client.response() == (400, b"")
        assert client.is_cut()


def test_a_head_that_is_not_complete_in_time_is_cut(server: Server) -> None:
    with server.client() as mute, server.client() as half, server.client() as blank:
        half.send(b"GET / HTTP/1.1\r\nHost")
        blank.send(b"\r\n")
        for client in (mute, half, blank):
            assert 0.15 < client.seconds_until_cut() < 1.5


def test_a_head_that_arrives_in_drops_has_no_longer_time(server: Server) -> None:
    with server.client() as client:
        client.send(b"GET / HTTP/1.1\r\nX: ")
        with contextlib.suppress(ConnectionError):
            for _ in range(40):
                client.send(b"x")
                time.sleep(0.05)  # the client's pace
        assert client.seconds_until_cut() < 1.5


def test_a_head_half_sent_on_a_kept_connection_is_cut(server: Server) -> None:
    with server.client() as half, server.client() as blank:
        for client, sent in ((half, b"GET / HTTP/1.1\r\nHost"), (blank, b"\r\n")):
            client.send(GET)
            client.response()
            client.send(sent)
        # Sooner than uvicorn's own timeout for idle connections, which those bytes have stopped.
        assert 0.15 < half.seconds_until_cut() < 1.5
        assert 0.15 < blank.seconds_until_cut() < 1.5


def test_an_idle_kept_connection_is_closed_by_uvicorns_own_timeout(server: Server) -> None:
    with server.client() as client:
        client.send(GET)
        client.response()
        assert 0.4 < client.seconds_until_cut() < 2.5


def test_a_kept_connection_serves_request_after_request(server: Server) -> None:
    with server.client() as client:
        for _ in range(3):
            client.send(GET)
            assert client.response() == (200, b"hello")


def test_pipelined_requests_are_answered_in_order_however_slow_the_first(server: Server) -> None:
    go = asyncio.Event()
    asked: list[str] = []

    async def slow(scope: Message, receive: Receive, send: Send) -> None:
        asked.append(scope["path"])
        if scope["path"] == "/0":
            await go.wait()
        await answer(send, scope["path"].encode())

    server.app = slow
    requests = b"".join(head(path=f"/{number}") for number in range(3))
    with server.client() as client:
        client.send(requests[:-5])
        eventually(lambda: asked == ["/0"])
        # Longer than head_seconds: the unfinished third head must not be held against the client.
        assert not server.is_empty()
        threading.Timer(0.4, server.in_loop, [go.set]).start()
        client.send(requests[-5:])
        assert [client.response()[1] for _ in range(3)] == [b"/0", b"/1", b"/2"]


# The body


def test_a_body_that_stops_coming_is_cut(server: Server) -> None:
    with server.client() as counted, server.client() as chunked:
        counted.send(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n")
        chunked.send(b"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nx")
        assert 0.25 < counted.seconds_until_cut() < 1.5
        assert 0.25 < chunked.seconds_until_cut() < 1.5


def test_a_slow_body_that_keeps_coming_is_heard_to_the_end(server: Server) -> None:
    with server.client() as client:
        client.send(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 8\r\n\r\n")
        for _ in range(8):
            time.sleep(0.08)  # the client's pace; in all twice the deadline
            client.send(b"x")
        assert client.response() == (200, b"xxxxxxxx")


def test_a_body_that_we_do_not_read_is_not_held_against_the_client(server: Server) -> None:
    go = asyncio.Event()

    async def slow(scope: Message, receive: Receive, send: Send) -> None:
        await go.wait()
        await answer(send, b"%d" % len(await read_body(receive)))

    server.app = slow
    with server.client() as client:
        threading.Timer(0.5, server.in_loop, [go.set]).start()
        client.send(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 8000000\r\n\r\n")
        client.send(b"x" * 8_000_000)
        assert client.response() == (200, b"8000000")


def test_a_connection_answered_before_its_body_was_through_does_not_stay_for_ever(
    server: Server,
) -> None:
    async def hasty(scope: Message, receive: Receive, send: Send) -> None:
        await answer(send)

    server.app = hasty
    with server.client() as client:
        client.send(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\nx")
        assert client.response() == (200, b"hello")
        client.send(b"x")
        assert client.seconds_until_cut() < 2.5


# The response


async def pour(scope: Message, receive: Receive, send: Send) -> None:
    await send({"type": "http.response.start", "status": 200, "headers": []})
    for _ in range(500):
        await send({"type": "http.response.body", "body": b"x" * 100_000, "more_body": True})
    await send({"type": "http.response.body"})


async def pour_at_once(scope: Message, receive: Receive, send: Send) -> None:
    await answer(send, b"x" * 30_000_000, close=True)


@pytest.mark.parametrize("app", [pour, pour_at_once])
def test_a_client_that_never_reads_its_response_is_cut(server: Server, app: App) -> None:
    server.app = app
    with server.client() as client:
        client.send(GET)
        eventually(lambda: not server.is_empty())
        eventually(server.is_empty, within=3)


def test_a_client_that_reads_slowly_gets_its_whole_response(server: Server) -> None:
    server.app = pour_at_once
    with server.client() as client:
        client.send(GET)
        client.head()
        # Twice the deadline in all, in pieces smaller than the server's buffer.
        left = 30_000_000
        for _ in range(10):
            time.sleep(0.06)  # the client's pace
            left -= len(client.read.read(1_000_000))
        assert len(client.read.read(left)) == left


@pytest.mark.skipif(not hasattr(socket, "TCP_USER_TIMEOUT"), reason="Linux only")
def test_the_kernel_gives_a_dead_peer_up(server: Server) -> None:
    with server.client() as client:
        client.send(GET)
        client.response()
        (protocol,) = server.uvicorn.server_state.connections
        sock = protocol.transport.get_extra_info("socket")
        assert sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT) == 20_000


def test_the_server_stops_within_seconds_despite_a_client_that_never_reads() -> None:
    with Server("uvloop") as stopping:
        stopping.app = pour
        with stopping.client() as client:
            client.send(GET)
            eventually(lambda: stopping.uvicorn.server_state.tasks)
            stopping.stop(within=3)


# Handing over


def test_an_upgrade_takes_along_what_was_sent_after_its_head(server: Server) -> None:
    frame = b"\x81\x85\0\0\0\0early"
    with server.client() as client:
        client.send(UPGRADE + frame[:4])
        assert b" 101 " in client.head()
        client.send(frame[4:])
        assert client.read.read(7) == text_frame(b"early")


def test_a_kept_connection_that_is_upgraded_is_no_longer_under_http_deadlines(
    server: Server,
) -> None:
    with server.client() as client:
        client.send(GET)
        client.response()
        client.send(UPGRADE)
        assert b" 101 " in client.head()
        client.socket.settimeout(0.5)  # longer than every deadline of QuickProtocol
        with pytest.raises(TimeoutError):
            client.socket.recv(1)
        client.send(b"\x81\x82\0\0\0\0hi")
        client.socket.settimeout(DEADLINE_SECONDS)
        assert client.socket.recv(4) == text_frame(b"hi")


def test_an_upgrade_behind_an_unanswered_request_is_refused(server: Server) -> None:
    async def waiting(scope: Message, receive: Receive, send: Send) -> None:
        while (await receive())["type"] != "http.disconnect":
            pass

    server.app = waiting
    with server.client() as client:
        client.send(GET + UPGRADE)
        assert client.response() == (400, b"")


# The log


def test_no_query_string_reaches_the_log(server: Server, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, "uvicorn"), server.client() as client:
        client.send(head(path="/search?token=canary"))
        client.response()
    lines = [record.getMessage() for record in caplog.records]
    assert any('"GET /search HTTP/1.1" 200' in line for line in lines)
    assert not any("canary" in line for line in lines)
