"""The README's own program, run as it stands there, through a proxy that misbehaves."""

import asyncio
import contextlib
import os
import re
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from pathlib import Path
from typing import Self

import pytest

from tests.people import PASSWORD, PATIENCE_SECONDS, Person
from tests.server import Server
from tests.wire import Wire

README = Path(__file__).parents[1] / "README.md"
PROGRAM = re.compile(r"```python\n(# PASSWORD=.*?)```", re.DOTALL)
# What asyncio in debug mode says of a callback that kept the loop from the others.
BLOCKED = re.compile(r"^Executing .* took ([0-9.]+) seconds$", re.MULTILINE)
SLOW_SECONDS = 2.0
ASKED_SECONDS = 3


def refusal(status: str, body: str = "<h1>Try later</h1>", *headers: str) -> bytes:
    head = [f"HTTP/1.1 {status}", "Content-Type: text/html", f"Content-Length: {len(body)}"]
    return "\r\n".join([*head, "Connection: close", *headers, "", body]).encode()


# What stands between answers in this way, or cuts the connection.
MISFORTUNES = {
    "bad gateway": refusal("502 Bad Gateway"),
    "away": refusal("503 Service Unavailable", "", "Retry-After: Wed, 21 Oct 2026 07:28:00 GMT"),
    "too late": refusal("504 Gateway Timeout"),
    "too often": refusal("429 Too Many Requests", "", "Retry-After: 1"),
    "another page": refusal("200 OK"),
    "half an answer": refusal("200 OK")[:-4],
    "no answer": b"",
}


class Proxy(Wire):
    """Answers some of the next connections itself, and passes on the others."""

    def __init__(self, server_url: str) -> None:
        super().__init__(server_url)
        # For the next connections; None passes one on.
        self.answers: list[bytes | None] = []
        # Until a connection is looked at.
        self.seconds = 0.0
        self.refused: list[str] = []

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(self.seconds)
        answer = self.answers.pop(0) if self.answers else None
        if answer is not None:
            await self._refuse(reader, writer, answer)
            return
        try:
            await super()._accept(reader, writer)
        except OSError:  # the server is away
            writer.transport.abort()

    async def _refuse(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, answer: bytes
    ) -> None:
        request = (await reader.readuntil(b"\r\n\r\n")).decode()
        self.refused.append(request.split("?")[0].split()[1])
        writer.write(answer)
        await writer.drain()
        writer.close()


class Follower:
    """The program, in a process of its own."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self.process = process
        self.complaints = b""
        self._reading = asyncio.create_task(self._complains())

    @classmethod
    async def starts(cls, url: str, name: str, room: str, *, password: str = PASSWORD) -> Self:
        found = PROGRAM.search(README.read_text("utf-8"))
        assert found is not None
        given = {"API": f"{url}/api/v1", "PASSWORD": password, "PYTHONASYNCIODEBUG": "1"}
        return cls(
            await asyncio.create_subprocess_exec(
                *(sys.executable, "-c", found[1], name, room),
                env=os.environ | given,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.PIPE,
            )
        )

    async def prints(self, *texts: str) -> None:
        """These and nothing between them."""
        assert self.process.stdout is not None
        for text in texts:
            async with asyncio.timeout(PATIENCE_SECONDS):
                line = (await self.process.stdout.readline()).decode()
            assert line.rstrip().endswith(f" {text}"), (line, self.complaints.decode())

    async def ends(self) -> str:
        """By itself; what it says."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            assert await self.process.wait() != 0
            await self._reading
        return self.complaints.decode()

    async def stops(self) -> None:
        if self.process.returncode is None:
            self.process.kill()
        assert self.process.stdout is not None
        await self.process.stdout.read()
        await self._reading
        await self.process.wait()

    async def _complains(self) -> None:
        assert self.process.stderr is not None
        while line := await self.process.stderr.readline():
            self.complaints += line


Follow = Callable[..., Awaitable[Follower]]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Its own: one test restarts it."""
    running = Server(tmp_path_factory.mktemp("server")).start()
    yield running
    running.stop()


@pytest.fixture
async def follow() -> AsyncIterator[Follow]:
    started: list[Follower] = []

    async def start(url: str, name: str, room: str, *, password: str = PASSWORD) -> Follower:
        started.append(await Follower.starts(url, name, room, password=password))
        return started[-1]

    yield start
    for follower in started:
        await follower.stops()


async def says(person: Person, room: str, text: str) -> None:
    assert (await person.posts(text, room))["text"] == text


async def test_it_misses_nothing_whatever_a_proxy_answers(
    server: Server, ada: Person, follow: Follow
) -> None:
    room = await ada.makes_room()
    await says(ada, room, "one")
    async with contextlib.AsyncExitStack() as stack:
        proxies = [await stack.enter_async_context(Proxy(server.url)) for _ in MISFORTUNES]
        followers = []
        for proxy, answer in zip(proxies, MISFORTUNES.values(), strict=True):
            # A sign-in is refused; then one is let through, and its handshake is refused.
            proxy.answers = [answer, None, answer]
            followers.append(await follow(proxy.url, ada.name, room))
        for follower in followers:
            await follower.prints("one")
        for proxy in proxies:
            assert proxy.refused == ["/api/v1/token", f"/api/v1/rooms/{room}/ws"]
            proxy.cut()
        await says(ada, room, "two")
        for proxy in proxies:
            proxy.mend()
        await says(ada, room, "three")
        for follower in followers:
            await follower.prints("two", "three")


async def test_it_waits_as_long_as_it_is_asked_to(
    server: Server, ada: Person, follow: Follow
) -> None:
    room = await ada.makes_room()
    await says(ada, room, "one")
    async with Proxy(server.url) as proxy:
        proxy.answers = [refusal("429 Too Many Requests", "", f"Retry-After: {ASKED_SECONDS}")]
        began = time.monotonic()
        follower = await follow(proxy.url, ada.name, room)
        await follower.prints("one")
        assert time.monotonic() - began >= ASKED_SECONDS


async def test_it_goes_on_after_a_restart_and_after_its_session_has_ended(
    server: Server, ada: Person, follow: Follow
) -> None:
    room = await ada.makes_room()
    await says(ada, room, "one")
    follower = await follow(server.url, ada.name, room)
    await follower.prints("one")
    await asyncio.to_thread(server.kill)
    await asyncio.to_thread(server.start)
    await says(ada, room, "two")
    await follower.prints("two")
    sessions = (await ada.http.get("/me/sessions")).json()["items"]
    for session in sessions:
        if not session["current"]:
            assert (await ada.http.delete(f"/me/sessions/{session['id']}")).status_code == 204
    await says(ada, room, "three")
    await follower.prints("three")


async def test_its_loop_runs_on_while_it_signs_in(
    server: Server, ada: Person, follow: Follow
) -> None:
    room = await ada.makes_room()
    await says(ada, room, "one")
    async with Proxy(server.url) as proxy:
        proxy.seconds = SLOW_SECONDS
        follower = await follow(proxy.url, ada.name, room)
        await follower.prints("one")
    await follower.stops()
    took = [float(seconds) for seconds in BLOCKED.findall(follower.complaints.decode())]
    assert all(seconds < SLOW_SECONDS for seconds in took)


async def test_it_ends_where_another_try_would_not_help(
    server: Server, ada: Person, grace: Person, follow: Follow
) -> None:
    room = await ada.makes_room()
    await says(ada, room, "one")
    forgot = await follow(server.url, ada.name, room, password="the wrong one")
    stranger = await follow(server.url, grace.name, room)
    assert "401" in await forgot.ends()
    assert "403" in await stranger.ends()
    await ada.adds(grace, room)
    removed = await follow(server.url, grace.name, room)
    await removed.prints("one")
    await ada.removes(grace, room)
    assert "4403" in await removed.ends()
