"""What all connections share: places, and what waits to be read."""

import asyncio
import contextlib
import socket
from collections.abc import Iterator
from functools import partial

import pytest

from app.server import connection_limits
from app.server.connection_limits import ConnectionLimits, CountedConnection
from app.wire.frames import text_frame
from tests.uvicorn.bare import Message, Receive, Send, eventually
from tests.uvicorn.http_harness import GET, Client, HttpServer, QuickProtocol, answer
from tests.uvicorn.test_http_upgrade import UPGRADE

HALF = b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\nx"
OTHER = "127.0.0.2"
MUCH = 16 * 1024 * 1024


@pytest.fixture(params=["asyncio", "uvloop"])
def loop(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def is_served(server: HttpServer, address: str = "127.0.0.1") -> bool:
    with Client(server.port, address=address) as client:
        client.send(GET)
        return client.response() == (200, b"hello")


def test_a_new_connection_takes_the_place_of_the_oldest_unfinished_one_of_its_address(
    loop: str,
) -> None:
    limits = ConnectionLimits(connections_per_address=2)
    with HttpServer(loop, limits) as server, server.client() as first, server.client() as second:
        first.send(HALF)
        second.send(HALF)
        eventually(lambda: len(server.uvicorn.server_state.tasks) == 2)
        assert is_served(server)
        assert first.is_cut()
        second.send(b"x")
        assert second.response() == (200, b"xx")


def test_an_address_whose_places_are_all_in_use_gets_503_and_others_come_in(loop: str) -> None:
    with (
        HttpServer(loop, ConnectionLimits(connections_per_address=1)) as server,
        server.client() as client,
    ):
        client.send(UPGRADE)
        assert b" 101 " in client.head()
        with server.client() as refused:
            assert b" 503 " in refused.head()
        assert is_served(server, OTHER)
        client.socket.close()
        client.read.close()
        eventually(server.is_empty)
        assert is_served(server)


def test_when_the_server_is_full_the_address_that_holds_most_loses_a_place(loop: str) -> None:
    with (
        HttpServer(loop, ConnectionLimits(connections=4)) as server,
        server.client() as first,
        server.client() as second,
        Client(server.port, address=OTHER) as elsewhere,
    ):
        for client in (first, second, elsewhere):
            client.send(HALF)
        assert first.is_cut()
        assert is_served(server, "127.0.0.3")
        elsewhere.send(b"x")
        assert elsewhere.response() == (200, b"xx")


def test_a_trusted_proxy_has_no_bound_of_its_own() -> None:
    limits = ConnectionLimits(connections_per_address=1, address_of=lambda host: None)
    with HttpServer("uvloop", limits) as server, server.client() as one, server.client() as two:
        for client in (one, two):
            client.send(GET)
            assert client.response() == (200, b"hello")


def test_unfinished_requests_share_a_bound_in_bytes(
    loop: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection_limits, "UNFINISHED_BYTES", 100_000)
    with (
        HttpServer(loop, ConnectionLimits()) as server,
        server.client() as first,
        server.client() as second,
    ):
        for client in (first, second):
            client.send(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 60000\r\n\r\n")
            client.send(b"x" * 59_999)
        assert first.is_cut()
        second.send(b"x")
        assert second.response() == (200, b"x" * 60_000)


def test_a_socket_is_no_unfinished_request_though_its_head_came_in_two_reads(
    loop: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection_limits, "UNFINISHED_BYTES", len(UPGRADE))
    with (
        HttpServer(loop, ConnectionLimits()) as server,
        server.client() as first,
        server.client() as second,
    ):
        for client in (first, second):
            client.send(UPGRADE[:-1])
            assert is_served(server)  # so the server has read that much
            client.send(UPGRADE[-1:])
            assert b" 101 " in client.head()
        for client in (first, second):
            client.send(b"\x81\x82\0\0\0\0hi")
            assert client.read.read(4) == text_frame(b"hi")


class SmallBufferProtocol(QuickProtocol):
    """The kernel takes little of an answer, the transport all of it without a pause."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        sock = transport.get_extra_info("socket")
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 4096)
        super().connection_made(transport)


def test_an_answer_that_ends_its_connection_and_is_not_read_takes_no_turn_of_others(
    loop: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def last_answer(scope: Message, receive: Receive, send: Send) -> None:
        await answer(send, b"x" * 60_000 if scope["path"] == "/last" else b"hello", close=True)

    monkeypatch.setattr(connection_limits, "SERVED_PER_ADDRESS", 1)
    limits = ConnectionLimits(connections_per_address=9, unread_bytes=MUCH)
    server = HttpServer(loop, limits)
    server.config.http = partial(SmallBufferProtocol, limits=limits)  # type: ignore[assignment]
    server.app = last_answer
    with server, server.client() as silent:
        silent.send(b"GET /last HTTP/1.1\r\nHost: x\r\n\r\n")
        eventually(lambda: unread(server) == 1)
        assert is_served(server)


def test_one_that_rests_takes_no_turn_of_others_and_goes_on_in_its_own(
    loop: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection_limits, "SERVED_PER_ADDRESS", 1)
    working: list[str] = []
    most = 0
    woken: list[asyncio.Future[None]] = []

    async def rests(scope: Message, receive: Receive, send: Send) -> None:
        nonlocal most
        if scope["path"] in ("/rests", "/leaves"):
            handle = scope["extensions"][connection_limits.RESTING]
            handle.rest()
            woken.append(asyncio.get_running_loop().create_future())
            await woken[-1]
            await handle.go_on()
        if scope["path"] == "/leaves":
            return
        if scope["path"] == "/wakes":
            for future in woken:
                if not future.done():
                    future.set_result(None)
        working.append(scope["path"])
        most = max(most, len(working))
        for _ in range(20):
            await asyncio.sleep(0)
        working.remove(scope["path"])
        await answer(send)

    server = HttpServer(loop, ConnectionLimits(connections_per_address=9))
    server.app = rests
    with server, server.client() as first, server.client() as second, server.client() as left:
        for client in (first, second):
            client.send(b"GET /rests HTTP/1.1\r\nHost: x\r\n\r\n")
        left.send(b"GET /leaves HTTP/1.1\r\nHost: x\r\n\r\n")
        eventually(lambda: len(woken) == 3)
        assert is_served(server)
        left.socket.close()
        left.read.close()
        with server.client() as waker:
            waker.send(b"GET /wakes HTTP/1.1\r\nHost: x\r\n\r\n")
            assert waker.response() == (200, b"hello")
        for client in (first, second):
            assert client.response() == (200, b"hello")
        assert is_served(server), "nobody who left is counted for ever"
    assert most == 1, "those that go on are worked on one after the other"


@pytest.fixture
def pouring(loop: str) -> Iterator[HttpServer]:
    async def pour(scope: Message, receive: Receive, send: Send) -> None:
        if scope["path"] == "/small":
            await answer(send)
        elif scope["type"] == "http":
            await answer(send, b"x" * MUCH)
        else:
            await receive()
            await send({"type": "websocket.accept"})
            await send({"type": "websocket.send", "bytes": b"x" * MUCH})
            await receive()

    with HttpServer(loop, ConnectionLimits(unread_bytes=MUCH * 3 // 2)) as server:
        server.app = pour
        yield server


@pytest.mark.parametrize("start", [GET, UPGRADE], ids=["answer", "socket"])
def test_what_waits_to_be_read_has_one_bound_for_all(pouring: HttpServer, start: bytes) -> None:
    with pouring.client() as first, pouring.client() as second:
        first.send(start)
        eventually(lambda: unread(pouring) == 1)
        holders = not_reading(pouring)
        second.send(start)
        eventually(lambda: bool(not_reading(pouring) - holders))
        assert bytes_until_cut(first) < MUCH
        second.head()
        assert len(second.read.read(MUCH)) == MUCH


def test_a_peer_from_elsewhere_does_not_pay_for_the_one_that_holds_most(
    pouring: HttpServer,
) -> None:
    pouring.app = by_path
    with Client(pouring.port, address=OTHER) as victim:
        victim.send(b"GET /%d HTTP/1.1\r\nHost: x\r\n\r\n" % (MUCH // 2))
        eventually(lambda: unread(pouring) == 1)
        with pouring.client() as first, pouring.client() as second:
            first.send(b"GET /%d HTTP/1.1\r\nHost: x\r\n\r\n" % (MUCH * 3 // 4))
            eventually(lambda: unread(pouring) == 2)
            second.send(b"GET /%d HTTP/1.1\r\nHost: x\r\n\r\n" % (MUCH * 3 // 4))
            victim.head()
            assert len(victim.read.read(MUCH // 2)) == MUCH // 2


async def by_path(scope: Message, receive: Receive, send: Send) -> None:
    await answer(send, b"x" * int(scope["path"][1:]))


def not_reading(server: HttpServer) -> set[CountedConnection]:
    """The connections whose peers have stopped reading."""
    limits = server.config.http.keywords["limits"]  # type: ignore[union-attr] # a partial
    return {counted for share in limits.unread._shares.values() for counted in share.amounts}


def unread(server: HttpServer) -> int:
    return len(not_reading(server))


def bytes_until_cut(client: Client) -> int:
    taken = 0
    with contextlib.suppress(ConnectionError):
        while part := client.socket.recv(1_000_000):
            taken += len(part)
    return taken
