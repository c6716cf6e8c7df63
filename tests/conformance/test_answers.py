"""Single misfortunes, one after the other, for each client of ours: what the long run mixes."""

import asyncio
import os
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from typing import Any

import pytest

from tests.conformance.campaign import BAD_GATEWAY, MESSAGES
from tests.conformance.network import BadNetwork
from tests.conformance.program import QUICK, Line, Program
from tests.people import PASSWORD, PATIENCE_SECONDS, Person

RETRY_SECONDS = 2
SIGN_IN = b"POST /api/v1/token"
HEAD = b"HTTP/1.1 %s\r\nContent-Length: %d\r\nConnection: close\r\n%s\r\n%s"


def answer(status: bytes, body: bytes = b"", *headers: bytes) -> bytes:
    return HEAD % (status, len(body), b"".join(line + b"\r\n" for line in headers), body)


class Driven:
    """A program that is signed in, and what it has reported."""

    def __init__(self, network: BadNetwork, room: str) -> None:
        self.network = network
        self.room = room
        self.lines: list[Line] = []
        self.program: Program | None = None
        self._came = asyncio.Event()
        self._failures: list[BaseException] = []

    def hear(self, line: Line) -> None:
        self.lines.append(line)
        self._came.set()

    def fail(self, error: BaseException) -> None:
        self._failures.append(error)
        self._came.set()

    async def until(self, happened: Callable[[Line], bool]) -> Line:
        async with asyncio.timeout(PATIENCE_SECONDS):
            while not (found := [line for line in self.lines if happened(line)]):
                assert self._failures == []
                self._came.clear()
                await self._came.wait()
        return found[0]

    async def saw(self, what: str, **fields: Any) -> Line:
        wanted = {"saw": what, **fields}
        return await self.until(lambda line: wanted.items() <= line.items())

    def says(self, text: str, client_id: str) -> None:
        assert self.program is not None
        self.program.tell("send", room=self.room, client_id=client_id, text=text)

    async def hears(self, text: str) -> Line:
        return await self.until(lambda line: line.get("event", {}).get("text") == text)


@asynccontextmanager
async def driven(command: Sequence[str], person: Person, room: str) -> AsyncIterator[Driven]:
    async with BadNetwork(person.url) as network:
        found = Driven(network, room)
        async with Program(command, found.hear, found.fail, dict(os.environ)) as program:
            found.program = program
            who = {"name": person.name, "password": PASSWORD}
            program.tell("sign_in", url=network.url, **who, patience=QUICK)
            program.tell("open", room=room, after=None, epoch=None)
            await found.saw("ready")
            yield found


@pytest.fixture
async def client(command: Sequence[str], grace: Person, room: str) -> AsyncIterator[Driven]:
    """Grace's."""
    async with driven(command, grace, room) as found:
        yield found


async def texts(person: Person, room: str) -> list[str]:
    messages = (await person.http.get(f"/rooms/{room}/messages")).json()["items"]
    return [message["text"] for message in messages]


async def test_a_message_whose_answer_is_lost_is_said_once(client: Driven, ada: Person) -> None:
    client.network.lose_answer(MESSAGES)
    for number in range(3):
        client.says(f"{number}", f"c-{number}")
    sent = [await client.saw("sent", client_id=f"c-{number}") for number in range(3)]
    assert [line["seq"] for line in sent] == sorted(line["seq"] for line in sent)
    assert client.network.spoiled == [MESSAGES]
    assert await texts(ada, client.room) == ["0", "1", "2"]


@pytest.mark.parametrize(
    "instead",
    [
        BAD_GATEWAY,
        answer(b"200 OK", b"<h1>Welcome to our hotel", b"Content-Type: text/html"),
        answer(b"503 Service Unavailable", b"", b"Retry-After: Wed, 21 Oct 2015 07:28:00 GMT"),
        answer(b"500 Internal Server Error", b'{"code": "internal_error"}'),
        b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{",
        answer(b"302 Found", b"", b"Location: http://portal.example/"),
        answer(b"401 Unauthorized", b"<h1>Who are you?"),
        answer(b"403 Forbidden", b"<h1>Blocked"),
        answer(b"404 Not Found", b'{"code": 404, "message": "no such route"}'),
    ],
    ids=[
        "bad gateway",
        "another page",
        "a date",
        "an error",
        "half an answer",
        "a redirect",
        "a proxy that wants a name",
        "a proxy that blocks",
        "a gateway that does not know it",
    ],
)
async def test_what_is_no_answer_of_the_server_is_asked_for_again(
    client: Driven, ada: Person, instead: bytes
) -> None:
    client.network.answer(MESSAGES, instead)
    client.says("first", "c-1")
    client.says("second", "c-2")
    await client.saw("sent", client_id="c-2")
    assert client.network.spoiled == [MESSAGES]
    assert await texts(ada, client.room) == ["first", "second"]


async def test_it_waits_as_long_as_the_server_asks_for(client: Driven) -> None:
    too_many = answer(b"429 Too Many Requests", b"", b"Retry-After: %d" % RETRY_SECONDS)
    client.network.answer(MESSAGES, too_many)
    began = time.monotonic()
    client.says("patience", "c-1")
    await client.saw("sent", client_id="c-1")
    assert time.monotonic() - began >= RETRY_SECONDS


async def test_a_refusal_is_for_good_and_holds_up_nothing(client: Driven, ada: Person) -> None:
    client.says("x" * 8001, "c-1")
    client.says("after it", "c-2")
    assert (await client.saw("refused", client_id="c-1"))["code"] == "invalid"
    await client.saw("sent", client_id="c-2")
    assert await texts(ada, client.room) == ["after it"]


async def test_what_a_proxy_finds_too_large_is_refused_and_holds_up_nothing(
    client: Driven, ada: Person
) -> None:
    client.network.answer(MESSAGES, answer(b"413 Content Too Large", b"<h1>Too large"))
    client.says("too large", "c-1")
    client.says("after it", "c-2")
    assert (await client.saw("refused", client_id="c-1"))["code"] == "too_large"
    await client.saw("sent", client_id="c-2")
    assert client.network.spoiled == [MESSAGES]
    assert await texts(ada, client.room) == ["after it"]


async def test_whoever_is_removed_hears_no_more(client: Driven, ada: Person, grace: Person) -> None:
    client.says("here", "c-1")
    await client.hears("here")
    await ada.removes(grace, client.room)
    assert (await client.saw("closed"))["code"] == 4403


async def test_a_session_that_is_ended_is_begun_anew(
    client: Driven, ada: Person, grace: Person
) -> None:
    client.says("before", "c-1")
    await client.hears("before")
    await end_other_sessions(grace)
    client.says("after", "c-2")
    await client.hears("after")
    assert await texts(ada, client.room) == ["before", "after"]


async def test_a_sign_in_that_a_proxy_blocks_costs_no_message(
    client: Driven, ada: Person, grace: Person
) -> None:
    client.says("before", "c-1")
    await client.hears("before")
    client.network.answer(SIGN_IN, answer(b"403 Forbidden", b"<h1>Blocked"))
    await end_other_sessions(grace)
    client.says("after", "c-2")
    await client.saw("sent", client_id="c-2")
    assert client.network.spoiled == [SIGN_IN]
    assert await texts(ada, client.room) == ["before", "after"]


async def end_other_sessions(person: Person) -> None:
    for session in (await person.http.get("/me/sessions")).json()["items"]:
        if not session["current"]:
            await person.http.delete(f"/me/sessions/{session['id']}")
