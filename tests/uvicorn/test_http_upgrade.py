"""A connection is handed over to the WebSocket protocol class, with all that was sent."""

import asyncio

import pytest

from app.server.http import HttpProtocol
from app.wire.frames import text_frame
from tests.uvicorn.bare import DEADLINE_SECONDS, Message, Receive, Send, eventually
from tests.uvicorn.http_harness import GET, App, HttpServer, QuickProtocol, answer, echo

UPGRADE = (
    b"GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
    b"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n"
)


def test_an_upgrade_takes_along_what_was_sent_after_its_head(http_server: HttpServer) -> None:
    frame = b"\x81\x85\0\0\0\0early"
    with http_server.client() as client:
        client.send(UPGRADE + frame[:4])
        assert b" 101 " in client.head()
        client.send(frame[4:])
        assert client.read.read(7) == text_frame(b"early")


def test_a_kept_connection_that_is_upgraded_is_no_longer_under_http_deadlines(
    http_server: HttpServer,
) -> None:
    with http_server.client() as client:
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


def answers_after(go: asyncio.Event) -> App:
    async def slow(scope: Message, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            await go.wait()
        await echo(scope, receive, send)

    return slow


def test_an_upgrade_behind_an_unanswered_request_waits_for_its_answer(
    http_server: HttpServer,
) -> None:
    go = asyncio.Event()
    http_server.app = answers_after(go)
    with http_server.client() as client:
        client.send(GET + UPGRADE + b"\x81\x82\0\0\0\0hi")
        http_server.in_loop(go.set)
        assert client.response() == (200, b"hello")
        assert b" 101 " in client.head()
        assert client.read.read(4) == text_frame(b"hi")


def test_a_socket_whose_upgrade_had_to_wait_is_read(http_server: HttpServer) -> None:
    go = asyncio.Event()
    http_server.app = answers_after(go)
    with http_server.client() as client:
        client.send(GET)
        eventually(lambda: bool(http_server.uvicorn.server_state.tasks))
        [protocol] = http_server.uvicorn.server_state.connections
        client.send(UPGRADE)
        eventually(lambda: len(protocol.backlog) == len(UPGRADE))  # type: ignore[union-attr]
        client.send(b"\x81\x82")
        eventually(lambda: len(protocol.backlog) == len(UPGRADE) + 2)  # type: ignore[union-attr]
        http_server.in_loop(go.set)
        assert client.response() == (200, b"hello")
        assert b" 101 " in client.head()
        client.send(b"\0\0\0\0hi")
        assert client.read.read(4) == text_frame(b"hi")


H2C = b"POST / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\n"


def test_an_upgrade_to_what_we_do_not_speak_is_passed_over_without_a_word(
    http_server: HttpServer, caplog: pytest.LogCaptureFixture
) -> None:
    with http_server.client() as client:
        client.send(H2C + b"\r\n" + H2C + b"\r\n")
        assert client.response() == (200, b"hello")
        assert client.response() == (200, b"hello")
    assert caplog.records == []


LENGTH = b"Content-Length: %d\r\n\r\n" % len(GET)
CHUNKED = b"Transfer-Encoding: chunked\r\n\r\n"
CHUNKS = b"%x\r\n%s\r\n0\r\n\r\n" % (len(GET), GET)


@pytest.mark.parametrize("body", [LENGTH + GET, CHUNKED + CHUNKS], ids=["length", "chunks"])
@pytest.mark.parametrize("is_split", [False, True], ids=["whole", "split"])
def test_the_body_of_such_an_upgrade_is_its_body_and_not_the_next_request(
    http_server: HttpServer, body: bytes, is_split: bool
) -> None:
    request = H2C + body
    with http_server.client() as client:
        for _ in range(2):
            if is_split:
                for at in range(len(request)):
                    client.send(request[at : at + 1])
            else:
                client.send(request)
            assert client.response() == (200, GET)
        client.send(GET)
        assert client.response() == (200, b"hello")


def test_a_body_of_such_an_upgrade_that_is_malformed_is_refused(http_server: HttpServer) -> None:
    with http_server.client() as client:
        client.send(H2C + CHUNKED + GET)
        assert client.response() == (400, b"")
        assert client.is_cut()


class Scopes(list[str]):
    """An application that answers requests with more than a peer's buffers take."""

    ANSWER = b"x" * 8 * 1024 * 1024

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        self.append(scope["type"])
        if scope["type"] == "http":
            await answer(send, self.ANSWER)
        else:
            await echo(scope, receive, send)


def test_an_upgrade_behind_an_answer_that_nobody_reads_is_not_served_and_is_cut(
    http_server: HttpServer,
) -> None:
    http_server.app = scopes = Scopes()
    with http_server.client() as client:
        client.send(GET + UPGRADE + b"\x81\x82\0\0\0\0hi")
        eventually(lambda: scopes)
        eventually(http_server.is_empty)  # by the deadline of writes
    assert scopes == ["http"]


def test_an_upgrade_behind_an_answer_that_is_read_late_is_served_then(
    http_server: HttpServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QuickProtocol, "write_seconds", DEADLINE_SECONDS)
    http_server.app = scopes = Scopes()
    with http_server.client() as client:
        client.send(GET + UPGRADE + b"\x81\x82\0\0\0\0hi")
        eventually(lambda: http_server.uvicorn.server_state.connections)
        (protocol,) = http_server.uvicorn.server_state.connections
        assert isinstance(protocol, HttpProtocol)
        eventually(lambda: protocol.flow.write_paused and protocol.backlog)
        assert scopes == ["http"]
        assert client.response() == (200, Scopes.ANSWER)
        assert b" 101 " in client.head()
        assert client.read.read(4) == text_frame(b"hi")
