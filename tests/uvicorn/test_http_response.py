"""Responses: a client that never reads is cut, one that reads slowly gets all."""

import socket
import time

import pytest

from tests.uvicorn.bare import Message, Receive, Send, eventually
from tests.uvicorn.http_harness import GET, App, HttpServer, answer


async def pour(scope: Message, receive: Receive, send: Send) -> None:
    await send({"type": "http.response.start", "status": 200, "headers": []})
    for _ in range(500):
        await send({"type": "http.response.body", "body": b"x" * 100_000, "more_body": True})
    await send({"type": "http.response.body"})


async def pour_at_once(scope: Message, receive: Receive, send: Send) -> None:
    await answer(send, b"x" * 30_000_000, close=True)


@pytest.mark.parametrize("app", [pour, pour_at_once])
def test_a_client_that_never_reads_its_response_is_cut(http_server: HttpServer, app: App) -> None:
    http_server.app = app
    with http_server.client() as client:
        client.send(GET)
        eventually(lambda: not http_server.is_empty())
        eventually(http_server.is_empty, within=3)


def test_a_client_that_reads_slowly_gets_its_whole_response(http_server: HttpServer) -> None:
    http_server.app = pour_at_once
    with http_server.client() as client:
        client.send(GET)
        client.head()
        # Twice the deadline in all, in pieces smaller than the server's buffer.
        left = 30_000_000
        for _ in range(10):
            time.sleep(0.06)  # the client's pace
            left -= len(client.read.read(1_000_000))
        assert len(client.read.read(left)) == left


@pytest.mark.skipif(not hasattr(socket, "TCP_USER_TIMEOUT"), reason="Linux only")
def test_the_kernel_gives_a_dead_peer_up(http_server: HttpServer) -> None:
    with http_server.client() as client:
        client.send(GET)
        client.response()
        (protocol,) = http_server.uvicorn.server_state.connections
        sock = protocol.transport.get_extra_info("socket")
        assert sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT) == 20_000


def test_the_server_stops_within_seconds_despite_a_client_that_never_reads() -> None:
    with HttpServer("uvloop") as stopping:
        stopping.app = pour
        with stopping.client() as client:
            client.send(GET)
            eventually(lambda: stopping.uvicorn.server_state.tasks)
            stopping.stop(within=3)
