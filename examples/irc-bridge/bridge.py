"""Joins a room of Parley and a channel of IRC: what is said in one is said in the other."""

import asyncio
import contextlib
import os
from collections import deque
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager

from parley_client import Client, Message, RoomHandle

URL = os.environ.get("PARLEY_URL", "http://127.0.0.1:8000")
ROOM = os.environ.get("BRIDGE_ROOM", "general")
HOST = os.environ.get("IRC_HOST", "127.0.0.1")
PORT = int(os.environ.get("IRC_PORT", "6697"))
TLS = os.environ.get("IRC_TLS", "yes") == "yes"
CHANNEL = os.environ.get("IRC_CHANNEL", "#parley")
NICK = os.environ.get("IRC_NICK", "parley")
# A line is 512 bytes with all that servers put before it (RFC 2812 §2.3).
LINE_BYTES = 400
# Servers cut those who say more (RFC 2813 §5.8).
LINE_SECONDS = 0.5
AGAIN_SECONDS = float(os.environ.get("BRIDGE_AGAIN_SECONDS", "5"))


class Irc:
    """One connection, in the channel."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader, self._writer = reader, writer

    async def lines(self) -> AsyncIterator[tuple[str, str]]:
        """Nick and text of each message in the channel, to the end of the connection."""
        while line := await self._reader.readline():
            words = line.decode(errors="replace").rstrip("\r\n").split(" ")
            match words:
                case ["PING", *rest]:
                    self._write(f"PONG {' '.join(rest)}")
                case [_, "001", *_]:
                    self._write(f"JOIN {CHANNEL}")
                case [_, "433", *_]:
                    raise ConnectionError(f"The nick {NICK} is taken")
                case [by, "PRIVMSG", channel, *text] if channel.lower() == CHANNEL.lower():
                    yield by.removeprefix(":").partition("!")[0], plain(" ".join(text)[1:])

    async def say(self, line: str) -> None:
        self._write(f"PRIVMSG {CHANNEL} :{line}")
        await self._writer.drain()

    def _write(self, line: str) -> None:
        self._writer.write(f"{line}\r\n".encode())


@asynccontextmanager
async def irc() -> AsyncIterator[Irc]:
    reader, writer = await asyncio.open_connection(HOST, PORT, ssl=TLS or None)
    try:
        writer.write(f"NICK {NICK}\r\nUSER {NICK} 0 * :Parley\r\n".encode())
        yield Irc(reader, writer)
    finally:
        writer.close()


def cut(text: str) -> Iterator[str]:
    """Lines that fit; nothing in them can end one early."""
    for line in text.replace("\r", "\n").split("\n"):
        rest = line.replace("\0", "").encode()
        while rest:
            part = rest[:LINE_BYTES].decode(errors="ignore")
            yield part
            rest = rest[len(part.encode()) :]


def plain(text: str) -> str:
    """Without colours and the like; an action in the way Parley's people write it."""
    if text.startswith("\1ACTION ") and text.endswith("\1"):
        text = f"*{text[8:-1]}*"
    return "".join(letter for letter in text if letter.isprintable())


async def from_irc(connection: Irc, room: RoomHandle) -> None:
    async for nick, text in connection.lines():
        if text:
            await room.queue(f"**{nick}**: {text}")
    raise ConnectionError("IRC has hung up")


class Lines:
    """What is still to be said in the channel, in order."""

    def __init__(self) -> None:
        self._lines: deque[str] = deque()
        self._more = asyncio.Event()

    def add(self, message: Message) -> None:
        self._lines += cut(f"<{message.user.display_name}> {message.text}")
        self._more.set()

    async def say_all(self, connection: Irc) -> None:
        """A line leaves when it was said: what waits is said over the next connection."""
        while True:
            while self._lines:
                await connection.say(self._lines[0])
                self._lines.popleft()
                await asyncio.sleep(LINE_SECONDS)
            self._more.clear()
            await self._more.wait()


async def listen(room: RoomHandle, own: str, lines: Lines) -> None:
    async with room.events(after="now") as events:
        async for event in events:
            if isinstance(event, Message) and event.user.id != own and not event.deleted:
                lines.add(event)


async def main() -> None:
    async with Client(URL, token=os.environ.get("PARLEY_TOKEN")) as client:
        room, lines = client.room(ROOM), Lines()
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(listen(room, client.user.id, lines))
            while True:
                with contextlib.suppress(OSError, ExceptionGroup):
                    async with irc() as connection, asyncio.TaskGroup() as both:
                        both.create_task(from_irc(connection, room))
                        both.create_task(lines.say_all(connection))
                await asyncio.sleep(AGAIN_SECONDS)


if __name__ == "__main__":
    asyncio.run(main())
