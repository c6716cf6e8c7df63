"""The heads of requests: how large, how slow, how many; and what of them is logged."""

import asyncio
import contextlib
import logging
import threading
import time

import pytest

from tests.uvicorn.bare import Message, Receive, Send, eventually
from tests.uvicorn.http_harness import GET, HttpServer, answer


def head(*lines: str, path: str = "/") -> bytes:
    return "\r\n".join((f"GET {path} HTTP/1.1", "Host: x", *lines, "", "")).encode()


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
def test_a_head_that_is_too_large_is_answered_431(
    http_server: HttpServer, request_head: bytes
) -> None:
    with http_server.client() as client:
        client.send(request_head)
        assert client.response() == (431, b"")
        assert client.is_cut()


def test_a_head_just_within_the_limits_is_answered(http_server: HttpServer) -> None:
    with http_server.client() as client:
        client.send(head("Cookie: c=" + "x" * 8000, *(f"X-{number}: x" for number in range(62))))
        assert client.response() == (200, b"hello")


def test_a_header_line_without_end_is_cut_before_it_fills_the_memory(
    http_server: HttpServer,
) -> None:
    with http_server.client() as client, pytest.raises(ConnectionError):
        client.send(b"GET / HTTP/1.1\r\nX: " + b"x" * 16_000_000)


def test_a_trailer_without_end_is_cut_before_it_fills_the_memory(http_server: HttpServer) -> None:
    with http_server.client() as client:
        client.send(b"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n")
        with pytest.raises(ConnectionError):
            client.send(b"1\r\nx\r\n0\r\nX: " + b"x" * 16_000_000)


def test_a_small_head_sent_byte_by_byte_is_answered(http_server: HttpServer) -> None:
    with http_server.client() as client:
        for byte in GET:
            client.send(bytes([byte]))
        assert client.response() == (200, b"hello")


def test_what_is_not_http_is_answered_400(http_server: HttpServer) -> None:
    with http_server.client() as client:
        client.send(b"\x16\x03\x01 hello\r\n\r\n")
        assert client.response() == (400, b"")
        assert client.is_cut()


def test_a_head_that_is_not_complete_in_time_is_cut(http_server: HttpServer) -> None:
    with http_server.client() as mute, http_server.client() as half, http_server.client() as blank:
        half.send(b"GET / HTTP/1.1\r\nHost")
        blank.send(b"\r\n")
        for client in (mute, half, blank):
            assert 0.15 < client.seconds_until_cut() < 1.5


def test_a_head_that_arrives_in_drops_has_no_longer_time(http_server: HttpServer) -> None:
    with http_server.client() as client:
        client.send(b"GET / HTTP/1.1\r\nX: ")
        with contextlib.suppress(ConnectionError):
            for _ in range(40):
                client.send(b"x")
                time.sleep(0.05)  # the client's pace
        assert client.seconds_until_cut() < 1.5


def test_a_head_half_sent_on_a_kept_connection_is_cut(http_server: HttpServer) -> None:
    with http_server.client() as half, http_server.client() as blank:
        for client, sent in ((half, b"GET / HTTP/1.1\r\nHost"), (blank, b"\r\n")):
            client.send(GET)
            client.response()
            client.send(sent)
        # Sooner than uvicorn's own timeout for idle connections, which those bytes have stopped.
        assert 0.15 < half.seconds_until_cut() < 1.5
        assert 0.15 < blank.seconds_until_cut() < 1.5


def test_an_idle_kept_connection_is_closed_by_uvicorns_own_timeout(http_server: HttpServer) -> None:
    with http_server.client() as client:
        client.send(GET)
        client.response()
        assert 0.4 < client.seconds_until_cut() < 2.5


def test_a_kept_connection_serves_request_after_request(http_server: HttpServer) -> None:
    with http_server.client() as client:
        for _ in range(3):
            client.send(GET)
            assert client.response() == (200, b"hello")


def test_pipelined_requests_are_answered_in_order_however_slow_the_first(
    http_server: HttpServer,
) -> None:
    go = asyncio.Event()
    asked: list[str] = []

    async def slow(scope: Message, receive: Receive, send: Send) -> None:
        asked.append(scope["path"])
        if scope["path"] == "/0":
            await go.wait()
        await answer(send, scope["path"].encode())

    http_server.app = slow
    requests = b"".join(head(path=f"/{number}") for number in range(3))
    with http_server.client() as client:
        client.send(requests[:-5])
        eventually(lambda: asked == ["/0"])
        # Longer than head_seconds: the unfinished third head must not be held against the client.
        assert not http_server.is_empty()
        threading.Timer(0.4, http_server.in_loop, [go.set]).start()
        client.send(requests[-5:])
        assert [client.response()[1] for _ in range(3)] == [b"/0", b"/1", b"/2"]


# The log


def test_no_query_string_reaches_the_log(
    http_server: HttpServer, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG, "uvicorn"), http_server.client() as client:
        client.send(head(path="/search?token=canary"))
        client.response()
    lines = [record.getMessage() for record in caplog.records]
    assert any('"GET /search HTTP/1.1" 200' in line for line in lines)
    assert not any("canary" in line for line in lines)
