"""A server with a room of a hundred thousand messages, written there before it starts."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.async_api import Browser

from bench import seed
from tests.people import Person
from tests.server import Server
from tests.visitor import Visitor

MESSAGES = 100_200


@dataclass(frozen=True, slots=True)
class LongRoom:
    """Two people sit in it: one for a browser, the other for the sockets of tests."""

    server: Server
    room: str
    reader: str
    writer: str

    async def head(self) -> int:
        async with self.other() as person, await person.enters(self.room) as seat:
            return int((await seat.sees("live"))["head"])

    def other(self) -> "_SignedIn":
        return _SignedIn(self.server.url, self.writer)

    async def opens(self, browser: Browser, path: str = "", **options: object) -> Visitor:
        """The reader, who has read everything, at a place of the room."""
        async with (
            _SignedIn(self.server.url, self.reader) as person,
            await person.enters(self.room) as seat,
        ):
            head = (await seat.sees("live"))["head"]
            await seat.sends(type="read", seq=head)
            await seat.is_in_step()
        visitor = await Visitor.arrive(browser, self.server.url, **options)
        await visitor.signs_in(self.reader, password=seed.PASSWORD)
        await visitor.page.goto(f"{self.server.url}/rooms/{self.room}{path}")
        await visitor.is_("live")
        return visitor


class _SignedIn:
    def __init__(self, url: str, name: str) -> None:
        self._person = Person(url, name)

    async def __aenter__(self) -> Person:
        return await self._person.signs_in(password=seed.PASSWORD)

    async def __aexit__(self, *_: object) -> None:
        await self._person.http.aclose()


@contextmanager
def long_room(folder: Path) -> Iterator[LongRoom]:
    seeded = seed.fill(folder, rooms=1, members=2, history=MESSAGES)
    running = Server(folder).start()
    yield LongRoom(running, seeded.rooms[0], *seeded.names)
    running.stop()
