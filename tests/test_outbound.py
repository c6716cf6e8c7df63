"""Connections to the servers of others: used again, and never in a state that nobody knows."""

import asyncio
import ipaddress
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest

from app.outbound.answers import Failed
from app.outbound.client import Outbound

Said = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]
WELL = b"HTTP/1.1 204 No Content\r\n\r\n"


class Other:
    """Somebody's server. It takes a request, and says what it is told to."""

    def __init__(self, *answers: bytes | None, says: bytes = WELL) -> None:
        self._answers = [*answers]
        self._says = says
        self.connections = 0
        self.requests: list[bytes] = []
        self.url = ""

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                self.requests.append(head + await reader.readexactly(2))
                answer = self._answers.pop(0) if self._answers else self._says
                if answer is None:
                    break
                writer.write(answer)
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()


@asynccontextmanager
async def serving(*answers: bytes | None) -> AsyncIterator[tuple[Other, Outbound]]:
    """None ends the connection instead of an answer."""
    other = Other(*answers)
    server = await asyncio.start_server(other.serve, "127.0.0.1", 0)
    other.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/hook?a=b"
    outbound = Outbound(private=[ipaddress.ip_network("127.0.0.0/8")], over_http=True)
    try:
        yield other, outbound
    finally:
        await outbound.close()
        server.close()


async def posts(outbound: Outbound, other: Other) -> int:
    return (await outbound.post(other.url, b"{}", headers={"A": "b"})).status


async def test_one_request_after_the_other_goes_through_one_connection() -> None:
    async with serving(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok") as (other, outbound):
        assert [await posts(outbound, other) for _ in range(3)] == [200, 204, 204]
        assert other.connections == 1
        assert await asyncio.gather(*(posts(outbound, other) for _ in range(5))) == [204] * 5
    assert other.connections <= 5
    head, _, body = other.requests[0].partition(b"\r\n\r\n")
    first, *lines = head.decode().splitlines()
    assert (first, body) == ("POST /hook?a=b HTTP/1.1", b"{}")
    assert {"A: b", "Content-Length: 2", f"Host: {other.url.split('/')[2]}"} == {*lines}


async def test_a_connection_that_was_ended_meanwhile_is_replaced() -> None:
    closing = b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n"
    async with serving(closing, WELL, None, WELL) as (other, outbound):
        assert [await posts(outbound, other) for _ in range(2)] == [204, 204]
        assert other.connections == 2
        assert await posts(outbound, other) == 204, "the third goes again, on a new one"
        assert (other.connections, len(other.requests)) == (3, 4)


async def test_what_nobody_asked_for_is_no_answer_to_the_next_one() -> None:
    async with serving(WELL + b"HTTP/1.1 200 OK\r\n\r\n", WELL) as (other, outbound):
        assert [await posts(outbound, other) for _ in range(2)] == [204, 204]
        assert other.connections == 2


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (None, "the connection failed"),
        (b"220 mail.example ESMTP\r\n\r\n", "the answer is no HTTP"),
        (b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n", "the answer is no HTTP"),
        (b"HTTP/1.1 200 OK\r\n" + b"a: b\r\n" * 20_000, "the answer is no HTTP"),
    ],
    ids=["nothing", "mail", "another protocol", "a head without end"],
)
async def test_what_is_no_answer_is_said(answer: bytes | None, why: str) -> None:
    async with serving(answer) as (other, outbound):
        with pytest.raises(Failed, match=why):
            await posts(outbound, other)
        assert await posts(outbound, other) == 204, "and the next one begins anew"


async def test_an_interim_answer_is_none_yet() -> None:
    async with serving(b"HTTP/1.1 103 Early Hints\r\n\r\n" + WELL) as (other, outbound):
        assert await posts(outbound, other) == 204
