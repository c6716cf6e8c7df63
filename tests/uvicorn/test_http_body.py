"""The bodies of requests: one that stops coming is cut, one that is slow is heard."""

import asyncio
import contextlib
import threading
import time

import pytest

from tests.uvicorn.bare import Message, Receive, Send, eventually
from tests.uvicorn.http_harness import GET, HttpServer, answer, read_body


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
        client.send(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 2000000\r\n\r\n")
        client.send(b"x" * 2_000_000)
        assert client.response() == (200, b"2000000")


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


def test_a_body_of_a_byte_now_and_then_is_cut_in_time(http_server: HttpServer) -> None:
    with http_server.client() as client:
        client.send(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n")
        with contextlib.suppress(ConnectionError):
            for _ in range(40):
                client.send(b"x")
                time.sleep(0.1)  # the client's pace, never silent for long
        assert client.seconds_until_cut() < 3


async def refuse(scope: Message, receive: Receive, send: Send) -> None:
    await receive()
    await answer(send, b"no")


@pytest.mark.parametrize(
    "start",
    [
        b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9000000\r\n\r\nx",
        b"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nx\r\n",
    ],
    ids=["counted", "chunked"],
)
def test_an_answer_to_an_unfinished_request_is_read_by_a_client_that_still_sends(
    http_server: HttpServer, start: bytes
) -> None:
    http_server.app = refuse
    with http_server.client() as client:
        client.send(start)
        client.send(b"1\r\nx\r\n" * 300_000)
        head = client.head()
        assert b"connection: close" in head
        assert client.read.read() == b"no"


def test_what_follows_such_an_answer_is_not_parsed(http_server: HttpServer) -> None:
    asked: list[str] = []

    async def app(scope: Message, receive: Receive, send: Send) -> None:
        asked.append(scope["path"])
        await refuse(scope, receive, send)

    http_server.app = app
    with http_server.client() as client:
        client.send(b"POST /1 HTTP/1.1\r\nHost: x\r\nContent-Length: 6\r\n\r\nx")
        assert client.response() == (200, b"no")
        client.send(b"xxxxx" + GET)
        assert client.is_cut()
    assert asked == ["/1"]


def test_a_client_that_sends_on_without_end_after_its_answer_is_cut(
    http_server: HttpServer,
) -> None:
    http_server.app = refuse
    with http_server.client() as client:
        client.send(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 900000000\r\n\r\nx")
        client.response()
        with pytest.raises(ConnectionError):
            client.send(b"x" * 64_000_000)


def test_a_body_that_comes_in_parts_leaves_the_connection_open(http_server: HttpServer) -> None:
    with http_server.client() as client:
        for _ in range(2):
            client.send(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nhello")
            eventually(lambda: http_server.uvicorn.server_state.tasks)
            client.send(b"hello")
            assert client.response() == (200, b"hellohello")


@pytest.mark.parametrize("loop", ["asyncio", "uvloop"])
def test_a_stop_answers_half_a_body_and_logs_nothing(
    loop: str, caplog: pytest.LogCaptureFixture
) -> None:
    with HttpServer(loop) as stopping, stopping.client() as client:
        client.send(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nhello")
        eventually(lambda: stopping.uvicorn.server_state.tasks)
        stopping.uvicorn.should_exit = True
        assert client.response() == (503, b"")
        stopping.stop(within=3)
    assert caplog.records == []
