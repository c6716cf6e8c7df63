"""The bots of `examples/`, each in a process of its own, beside people in a room."""

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

import pytest

from tests.clients.talking import token_of
from tests.clients.test_bot import is_there
from tests.clients.test_examples import ROOT, program
from tests.conftest import People
from tests.people import PATIENCE_SECONDS, Frame, Person, Seat

EXAMPLES = ROOT / "examples"


class Channel:
    """An IRC server with one channel, as far as a bridge needs it; and somebody in it."""

    def __init__(self) -> None:
        self.said: asyncio.Queue[str] = asyncio.Queue()
        self._joined = asyncio.Event()
        self._writer: asyncio.StreamWriter | None = None

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._writer = writer
        while line := (await reader.readline()).decode().rstrip("\r\n"):
            if line.startswith("USER"):
                writer.write(b"PING :1\r\n:irc 001 parley :Welcome\r\n")
            elif line.startswith("JOIN"):
                self._joined.set()
            elif line.startswith("PRIVMSG"):
                self.said.put_nowait(line)
        writer.close()

    async def is_joined(self) -> None:
        async with asyncio.timeout(PATIENCE_SECONDS):
            await self._joined.wait()

    async def says(self, nick: str, text: str) -> None:
        await self.is_joined()
        assert self._writer is not None
        self._writer.write(f":{nick}!u@h PRIVMSG #parley :{text}\r\n".encode())

    async def hears(self) -> str:
        async with asyncio.timeout(PATIENCE_SECONDS):
            return await self.said.get()

    def hang_up(self) -> None:
        assert self._writer is not None
        self._joined.clear()
        self._writer.close()


@pytest.fixture
async def channel() -> AsyncIterator[tuple[Channel, int]]:
    channel = Channel()
    server = await asyncio.start_server(channel.serve, "127.0.0.1", 0)
    yield channel, server.sockets[0].getsockname()[1]
    server.close()


@pytest.fixture
async def seat(ada: Person, grace: Person, room: str) -> AsyncIterator[Seat]:
    """Ada's; grace is the account of the program."""
    async with await ada.enters(room) as seat:
        yield await seat.live()


@asynccontextmanager
async def example(name: str, file: str, bot: Person, **settings: str) -> AsyncIterator[None]:
    given = {"PARLEY_URL": bot.url, "PARLEY_TOKEN": await token_of(bot), **settings}
    async with program(str(EXAMPLES / name / file), **given):
        yield


async def pressed(person: Person, room: str, seq: int, button: str) -> None:
    path = f"/rooms/{room}/messages/{seq}/presses"
    answer = await person.http.post(path, json={"action": button})
    assert answer.status_code == 201, answer.text


async def test_the_deploy_bot_asks_and_runs_when_somebody_else_says_yes(
    seat: Seat, ada: Person, grace: Person, people: People, room: str
) -> None:
    command = f"{sys.executable} -c 'import sys; print(\"brought out\", sys.argv[1])'"
    mate = await people("mate")
    await ada.adds(mate, room)
    async with example("deploy-bot", "deploy.py", grace, DEPLOY_COMMAND=command):
        await is_there(seat, grace)
        for what in ("../page", "--help"):
            await seat.says(f"@{grace.name} deploy {what}")
            await seat.hears("Say what: `deploy page`, with letters, digits, dots and hyphens.")
        await seat.says(f"@{grace.name} deploy page-2.1")
        question = await seat.hears(
            f"Deploy **page-2.1**? {ada.name} asks for it; somebody else says yes."
        )
        await pressed(ada, room, question["seq"], "deploy")
        await seat.hears(f"{ada.name}, somebody else has to say yes.")
        await pressed(mate, room, question["seq"], "deploy")
        done = await seat.until(lambda frame: "brought out" in (frame.get("text") or ""))
        assert done["text"].startswith("Deployed **page-2.1** in ")
        assert "brought out page-2.1" in done["text"]


async def test_the_host_monitor_bot_says_what_is_too_much_and_answers(
    seat: Seat, grace: Person, room: str
) -> None:
    settings = {
        "MONITOR_ROOM": room,
        "MONITOR_SECONDS": "0.05",
        "MONITOR_SAMPLES": "2",
        "MONITOR_MEMORY_PERCENT": "0",
        "MONITOR_CPU_PERCENT": "101",
        "MONITOR_DISK_PERCENT": "101",
    }
    async with example("host-monitor-bot", "host.py", grace, **settings):
        seen: set[str] = set()

        def both(frame: Frame) -> bool:
            """In whatever order: it has said something, and it listens."""
            seen.update(frame.get("here", ()), frame.get("came", ()))
            if "the memory is at" in (frame.get("text") or ""):
                seen.add("warning")
            return {"warning", grace.id} <= seen

        await seat.until(both)
        await seat.says(f"@{grace.name} status")
        table = await seat.until(lambda frame: "| memory |" in (frame.get("text") or ""))
        assert "| processor |" in table["text"]


async def test_the_stand_up_bot_says_who_has_not_answered(
    seat: Seat, ada: Person, grace: Person, room: str
) -> None:
    soon = datetime.now(UTC) + timedelta(seconds=2)
    when = {"at": soon.isoformat(), "repeat": "daily", "time_zone": "UTC"}
    given = {"text": "Stand-up: what is next?", **when}
    answer = await ada.http.post(f"/rooms/{room}/scheduled", json=given)
    assert answer.status_code == 201, answer.text
    settings = {"STAND_UP_ROOM": room, "STAND_UP_MINUTES": "0.02"}
    async with example("stand-up-bot", "stand_up.py", grace, **settings):
        question = await seat.hears("Stand-up: what is next?")
        summary = await seat.until(lambda frame: "have answered" in (frame.get("text") or ""))
        assert summary["thread"] == question["seq"]
        assert "0 of 2 have answered. Not yet: " in summary["text"]


async def test_the_bridge_carries_both_ways_and_comes_back(
    seat: Seat, ada: Person, grace: Person, room: str, channel: tuple[Channel, int]
) -> None:
    irc, port = channel
    settings = {
        "BRIDGE_ROOM": room,
        "BRIDGE_AGAIN_SECONDS": "0.1",
        "IRC_HOST": "127.0.0.1",
        "IRC_PORT": str(port),
        "IRC_TLS": "no",
    }
    async with example("irc-bridge", "bridge.py", grace, **settings):
        await irc.says("bob", "\x02ahoy\x02 from the sea")
        await seat.hears("**bob**: ahoy from the sea")
        await is_there(seat, grace)
        await seat.says("welcome\nashore")
        assert await irc.hears() == f"PRIVMSG #parley :<{ada.name}> welcome"
        assert await irc.hears() == "PRIVMSG #parley :ashore"
        irc.hang_up()
        await irc.is_joined()
        await seat.says("still here")
        assert await irc.hears() == f"PRIVMSG #parley :<{ada.name}> still here"
        await irc.says("bob", "\x01ACTION waves\x01")
        await seat.hears("**bob**: *waves*")
