"""The handshake: its head, what comes along with it, and what it leaves behind."""

import asyncio
import logging
import socket

import pytest
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol
from websockets.frames import Frame, Opcode

from app.server.http import HttpProtocol
from app.server.uvicorn_pin import require
from app.server.ws import WebSocketProtocol
from tests.uvicorn.bare import DEADLINE_SECONDS, eventually
from tests.uvicorn.harness import Server, Socket, text


@pytest.mark.parametrize("http", [HttpProtocol, HttpToolsProtocol])
def test_a_handshake_with_long_or_many_headers_is_answered_431(http: type) -> None:
    long = "Cookie: c=" + "x" * 9000 + "\r\n"
    many = "".join(f"X-{number}: x\r\n" for number in range(200))
    with Server("uvloop", http=http) as server:
        for headers in (long, many):
            with server.peer(headers=headers, accepted=False) as peer:
                assert b" 431 " in peer.head()
                peer.read.read()


def test_a_handshake_that_makes_no_sense_is_answered_400(server: Server) -> None:
    with server.peer(headers="Transfer-Encoding: chunked\r\n", accepted=False) as peer:
        assert b" 400 " in peer.head()
        assert peer.read.read() == b""


def test_a_frame_sent_along_with_the_handshake_is_not_lost(server: Server) -> None:
    with server.peer(early=text("already").serialize(mask=True)) as peer:
        assert peer.frame() == (Opcode.TEXT, b"already")


def test_a_ping_sent_along_with_the_handshake_is_answered_behind_it(server: Server) -> None:
    async def late(opened: Socket) -> None:
        await go.wait()
        await opened.accept()
        await opened.text()

    go = asyncio.Event()
    server.app = late
    ping = Frame(Opcode.PING, b"?").serialize(mask=True)
    with server.peer(early=ping, accepted=False) as peer:
        eventually(lambda: server.sockets and server.sockets[0].protocol.backlog)
        server.in_loop(go.set)
        assert b" 101 " in peer.head()
        assert peer.frame() == (Opcode.PONG, b"?")


def test_a_client_that_leaves_before_it_is_answered_is_no_fault_of_the_application(
    server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    async def late(opened: Socket) -> None:
        opened.protocol.abort()  # as it does at the end of what a client sends
        await opened.accept()

    server.app = late
    with server.peer(accepted=False):
        eventually(lambda: server.sockets)
    eventually(server.is_empty)
    assert [record.getMessage() for record in caplog.records] == []


def test_messages_are_not_compressed_even_when_the_client_offers_it(server: Server) -> None:
    with server.client(compression="deflate") as client:
        assert client.protocol.extensions == []


@pytest.mark.skipif(not hasattr(socket, "TCP_USER_TIMEOUT"), reason="Linux only")
def test_the_kernel_holds_little_for_a_stuck_peer_and_gives_a_dead_one_up(server: Server) -> None:
    with server.peer():
        eventually(lambda: server.sockets)
        sock = server.sockets[0].protocol.transport.get_extra_info("socket")
        assert sock.getsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF) <= 128 * 1024
        assert sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT) == 20_000


def test_no_query_string_cookie_or_message_reaches_the_log(
    server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    with (
        caplog.at_level(logging.DEBUG, "uvicorn"),
        server.client("/?token=canary", additional_headers={"Cookie": "session=canary"}) as client,
    ):
        client.send("canary")
        client.recv(DEADLINE_SECONDS)
    lines = [record.getMessage() for record in caplog.records if record.name.startswith("uvicorn")]
    assert any("[accepted]" in line for line in lines)
    assert not any("canary" in line for line in lines)


def test_another_uvicorn_fails_the_import_and_names_the_pin() -> None:
    with pytest.raises(ImportError, match=r"no handshake_lost\..*uvicorn==0\.54\.0"):
        require(WebSocketProtocol, "handshake_lost")
