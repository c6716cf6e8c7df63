"""One request of a connection at a time: whatever comes behind it waits, and others come first."""

import asyncio
import contextlib
import threading

import pytest

from app.server.http import HttpProtocol
from tests.uvicorn.bare import Message, Receive, Send, eventually
from tests.uvicorn.http_harness import GET, App, HttpServer, answer, read_body

POST = b"POST /%d HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhello"
CHUNKED = (
    b"POST /%d HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
    b"4\r\n\r\n\r\n\r\n1\r\nx\r\n0\r\nX-Trailer: x\r\n\r\n"
)
MUCH = 16 * 1024 * 1024


class Counting:
    """An application that shows how many requests it has at a time."""

    def __init__(self) -> None:
        self.under_way = 0
        self.most = 0

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        self.under_way += 1
        self.most = max(self.most, self.under_way)
        body = await read_body(receive)
        await asyncio.sleep(0)
        self.under_way -= 1
        await answer(send, scope["path"].encode() + body)


def answering_after(go: asyncio.Event) -> App:
    async def answering(scope: Message, receive: Receive, send: Send) -> None:
        await go.wait()
        await answer(send)

    return answering


def test_requests_of_one_packet_are_worked_on_one_after_the_other(http_server: HttpServer) -> None:
    http_server.app = app = Counting()
    with http_server.client() as client:
        client.send(b"".join(POST % number for number in range(500)))
        for number in range(500):
            assert client.response() == (200, b"/%dhello" % number)
    assert app.most == 1


@pytest.mark.parametrize("request_bytes", [POST, CHUNKED], ids=["counted", "chunked"])
def test_requests_cut_anywhere_are_understood(
    http_server: HttpServer, request_bytes: bytes
) -> None:
    http_server.app = app = Counting()
    body = b"hello" if request_bytes is POST else b"\r\n\r\nx"
    whole = len(request_bytes % 0)
    sent = request_bytes % 0 + request_bytes % 1 + GET
    with http_server.client() as client:
        for cut in range(1, len(sent)):
            client.send(sent[:cut])
            if cut >= whole:  # let the server see the first part alone
                assert client.response() == (200, b"/0" + body)
            client.send(sent[cut:])
            if cut < whole:
                assert client.response() == (200, b"/0" + body)
            assert client.response() == (200, b"/1" + body)
            assert client.response() == (200, b"/")
    assert app.most == 1


def test_requests_behind_one_without_an_answer_are_not_read_without_end(
    http_server: HttpServer,
) -> None:
    go = asyncio.Event()
    http_server.app = answering_after(go)
    with http_server.client() as client:
        client.socket.settimeout(0.5)
        with pytest.raises(TimeoutError):
            client.send(GET * (MUCH // len(GET)))
    http_server.in_loop(go.set)


def test_requests_behind_an_answer_that_is_not_read_wait(http_server: HttpServer) -> None:
    asked = 0

    async def pour(scope: Message, receive: Receive, send: Send) -> None:
        nonlocal asked
        asked += 1
        await answer(send, b"x" * MUCH)

    http_server.app = pour
    with http_server.client() as client:
        client.send(GET * 20)
        eventually(lambda: not http_server.is_empty())
        eventually(http_server.is_empty)  # its write deadline
    assert asked == 1


def test_a_flood_of_requests_does_not_keep_another_client_waiting(http_server: HttpServer) -> None:
    ended = threading.Event()

    def flood() -> None:
        with http_server.client() as client, contextlib.suppress(OSError):
            client.socket.settimeout(0.05)
            while not ended.is_set():
                with contextlib.suppress(TimeoutError):
                    client.send(GET * 10_000)
                with contextlib.suppress(TimeoutError):
                    client.socket.recv(1_000_000)

    thread = threading.Thread(target=flood)
    thread.start()
    try:
        for _ in range(50):
            with http_server.client() as client:
                client.socket.settimeout(1)
                client.send(GET)
                assert client.response() == (200, b"hello")
    finally:
        ended.set()
        thread.join()


def test_a_connection_that_sends_on_before_its_turn_is_not_read_meanwhile(
    http_server: HttpServer,
) -> None:
    go = asyncio.Event()
    http_server.app = answering_after(go)
    with http_server.client() as client:
        client.send(GET)
        eventually(lambda: http_server.uvicorn.server_state.tasks)
        (protocol,) = http_server.uvicorn.server_state.connections
        assert isinstance(protocol, HttpProtocol)
        client.send(GET)
        eventually(lambda: protocol.backlog)
        client.send(GET)
        eventually(lambda: protocol.flow.read_paused)
        http_server.in_loop(go.set)
        for _ in range(3):
            assert client.response() == (200, b"hello")
