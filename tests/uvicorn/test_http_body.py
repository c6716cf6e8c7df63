"""The bodies of requests: one that stops coming is cut, one that is slow is heard."""

import asyncio
import threading
import time

from tests.uvicorn.bare import Message, Receive, Send
from tests.uvicorn.http_harness import HttpServer, answer, read_body


def test_a_body_that_stops_coming_is_cut(http_server: HttpServer) -> None:
    with http_server.client() as counted, http_server.client() as chunked:
        counted.send(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n")
        chunked.send(b"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nx")
        assert 0.25 < counted.seconds_until_cut() < 1.5
        assert 0.25 < chunked.seconds_until_cut() < 1.5


def test_a_slow_body_that_keeps_coming_is_heard_to_the_end(http_server: HttpServer) -> None:
    with http_server.client() as client:
        client.send(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 8\r\n\r\n")
        for _ in range(8):
            time.sleep(0.08)  # the client's pace; in all twice the deadline
            client.send(b"x")
        assert client.response() == (200, b"xxxxxxxx")


def test_a_body_that_we_do_not_read_is_not_held_against_the_client(http_server: HttpServer) -> None:
    go = asyncio.Event()

    async def slow(scope: Message, receive: Receive, send: Send) -> None:
        await go.wait()
        await answer(send, b"%d" % len(await read_body(receive)))

    http_server.app = slow
    with http_server.client() as client:
        threading.Timer(0.5, http_server.in_loop, [go.set]).start()
        client.send(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 8000000\r\n\r\n")
        client.send(b"x" * 8_000_000)
        assert client.response() == (200, b"8000000")


def test_a_connection_answered_before_its_body_was_through_does_not_stay_for_ever(
    http_server: HttpServer,
) -> None:
    async def hasty(scope: Message, receive: Receive, send: Send) -> None:
        await answer(send)

    http_server.app = hasty
    with http_server.client() as client:
        client.send(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\nx")
        assert client.response() == (200, b"hello")
        client.send(b"x")
        assert client.seconds_until_cut() < 2.5
