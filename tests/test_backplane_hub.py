"""Two nodes on one database: what one writes, the other's readers get, whatever hints there are."""

import asyncio
import contextlib
import random
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from app.backplane.backplane import Backplane, Exchange
from app.backplane.redis_channel import RedisChannel
from app.chat.cursor import Position
from app.chat.log import replay
from app.chat.log.act import Draft
from app.chat.log.writer import Writer
from app.chat.messages import SEND
from app.chat.people import users
from app.chat.people.users import NewUser
from app.chat.rooms import rooms
from app.chat.rooms.rooms import NewRoom
from app.db.postgres.notify_channel import NotifyChannel
from app.db.postgres.server import Server
from app.db.sqlite import migrate
from app.db.sqlite.database import SQLiteDatabase
from app.db.sqlite.folder import Folder
from app.live.connection import Connection
from app.live.cursor import Cursor
from app.live.hub import Hub
from tests.backends import Postgres, Redis
from tests.test_tail import Page

pytestmark = pytest.mark.sqlite("it starts the servers that it needs itself")
KEY = b"k" * 32
# The same dice in every run; what the machine does with them differs enough.
SEED = 20
# Heads are compared so often, at the latest.
WITHOUT_HINTS_SECONDS = 2.1
Receive = Callable[[bytes], bool]
Fate = Callable[[bytes, Receive], bool]


def arrive(payload: bytes, receive: Receive) -> bool:
    return receive(payload)


def are_lost(payload: bytes, receive: Receive) -> bool:
    return False


class Misfortune:
    """Half of the messages are lost; of the others some come twice and some much later."""

    def __init__(self) -> None:
        self._dice = random.Random(SEED)
        self._late: list[bytes] = []

    def __call__(self, payload: bytes, receive: Receive) -> bool:
        match self._dice.randrange(6):
            case 0 | 1 | 2:
                return False
            case 3:
                self._late.append(payload)
                return False
            case 4:
                self._dice.shuffle(self._late)
                for late in self._late:
                    receive(late)
                self._late.clear()
        receive(payload)
        return receive(payload)


class Unreliable(Backplane):
    """Another backplane, of whose messages it decides the fate."""

    def __init__(self, inner: Backplane, fate: Fate) -> None:
        super().__init__()
        self._inner, self._fate = inner, fate

    def start(self, exchange: Exchange, *, name: str) -> None:
        self._exchange = exchange
        self._inner.start(self, name=name)

    def wake(self) -> None:
        self._inner.wake()

    async def stop(self) -> None:
        await self._inner.stop()

    def take(self, most_bytes: int) -> Sequence[bytes]:
        return self._exchange.take(most_bytes)

    def receive(self, payload: bytes) -> bool:
        return self._fate(payload, self._exchange.receive)

    def subscribed(self) -> None:
        self._exchange.subscribed()


class Counting(SQLiteDatabase):
    """Counts what is read. What others wrote may be kept from it for a while."""

    def __init__(self, path: Path, *, checkpoints: bool) -> None:
        super().__init__(path, checkpoints=checkpoints)
        self.reads: Counter[str] = Counter()
        self.may_catch_up: asyncio.Semaphore | None = None
        self.catches_up = asyncio.Event()

    async def read(self, work: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        self.reads[work.__name__] += 1
        if work is replay.missed and self.may_catch_up is not None:
            self.catches_up.set()
            await self.may_catch_up.acquire()
        return await super().read(work, *args, **kwargs)


class Node:
    """A hub and a writer on a database that another one has open too."""

    def __init__(self, path: Path, backplane: Backplane, *, first: bool) -> None:
        self.database = Counting(path, checkpoints=first)
        self.hub = Hub(self.database, epoch="e_1", tail_bytes=2**24, backplane=backplane)
        self.writer = Writer(
            self.database,
            key=KEY,
            publish=self.hub.publish,
            repeated=lambda draft: None,
            changed_own=self.hub.on_own,
            failed=lambda: pytest.fail("the writer broke"),
        )

    async def start(self) -> None:
        await self.hub.start()
        self.writer.start()

    async def stop(self) -> None:
        await self.writer.stop()
        await self.hub.stop()
        await self.database.close()

    async def says(self, text: str, room: str, user: str) -> None:
        await self.writer.write(Draft(SEND, room, user, client_id=text, text=text))

    async def makes(self, room: str, user: str) -> str:
        """The id of a new room, which has one event."""
        made = await self.database.write(
            rooms.create, KEY, user=user, session=None, room=NewRoom(room, "public")
        )
        return made.result[0]

    async def seats(self, room: str, user: str) -> Page:
        """Somebody who reads from the beginning."""
        entry = await self.database.read(rooms.enter, room, user=user)
        place = await self.hub.places.find(entry, Position(0, "e_1"))
        page = Page()
        connection = Connection(page, user=user, session="s_1")
        cursor = Cursor(
            connection, place.tail, entry.member, seq=place.seq, load_page=self.hub.places.page
        )
        connection.follow(cursor)
        await page.shows(lambda: any(frame["type"] == "live" for frame in page.frames))
        return page


@pytest.fixture(scope="module", params=["notify", "redis"])
def backend(request: pytest.FixtureRequest) -> Iterator[Postgres | Redis]:
    running = (Postgres() if request.param == "notify" else Redis()).start()
    yield running
    running.remove()


@contextlib.asynccontextmanager
async def two_nodes(
    folder: Path, backend: Postgres | Redis, fate: Fate
) -> AsyncIterator[tuple[Node, Node, str, str]]:
    """With a room, and somebody who is in it."""
    place = Folder(folder)
    await asyncio.to_thread(migrate.upgrade, place)
    nodes = []
    for first in (True, False):
        inner: Backplane = (
            RedisChannel(backend.url)
            if isinstance(backend, Redis)
            else NotifyChannel(Server(backend.url("postgres")))
        )
        nodes.append(Node(place.database, Unreliable(inner, fate), first=first))
        await nodes[-1].start()
    one, two = nodes
    ada = await one.database.write(users.create, NewUser("ada", None, "no hash"), role="owner")
    try:
        yield one, two, await one.makes("tea", ada.id), ada.id
    finally:
        await two.stop()
        await one.stop()


@pytest.mark.parametrize("fate", [arrive, Misfortune(), are_lost], ids=["fine", "bad", "none"])
async def test_readers_of_both_nodes_get_one_order(
    tmp_path: Path, backend: Postgres | Redis, fate: Fate
) -> None:
    async with two_nodes(tmp_path, backend, fate) as (one, two, room, ada):
        left, right = await one.seats(room, ada), await two.seats(room, ada)

        async def talk(node: Node, name: str) -> None:
            for number in range(50):
                await node.says(f"{name} {number}", room, ada)

        await asyncio.gather(talk(one, "one"), talk(two, "two"))
        for page in (left, right):
            await page.shows(lambda page=page: 101 in page.seqs)  # type: ignore[misc]
            assert page.seqs == list(range(1, 102))
        assert left.frames[-1] == right.frames[-1]


async def test_without_any_hint_the_others_see_it_soon(
    tmp_path: Path, backend: Postgres | Redis
) -> None:
    async with two_nodes(tmp_path, backend, are_lost) as (one, two, room, ada):
        page = await two.seats(room, ada)
        for seq in range(2, 5):
            await one.says(f"text {seq}", room, ada)
            began = time.monotonic()
            await page.shows(lambda seq=seq: seq in page.seqs)  # type: ignore[misc]
            assert time.monotonic() - began < WITHOUT_HINTS_SECONDS


async def test_a_thousand_readers_cost_one_read(tmp_path: Path, backend: Postgres | Redis) -> None:
    async with two_nodes(tmp_path, backend, arrive) as (one, two, room, ada):
        pages = [await two.seats(room, ada) for _ in range(1000)]
        two.database.reads.clear()
        await one.says("hello", room, ada)
        for page in pages:
            await page.shows(lambda page=page: 2 in page.seqs)  # type: ignore[misc]
        assert two.database.reads[replay.missed.__name__] == 1
        assert two.database.reads[replay.log_after.__name__] == 0


async def test_a_node_that_missed_a_thousand_messages_catches_up(
    tmp_path: Path, backend: Postgres | Redis
) -> None:
    async with two_nodes(tmp_path, backend, are_lost) as (one, two, room, ada):
        page = await two.seats(room, ada)
        await asyncio.gather(*(one.says(f"text {number}", room, ada) for number in range(2000)))
        await page.shows(lambda: 2001 in page.seqs)
        assert page.seqs == list(range(1, 2002))


async def test_what_others_write_in_many_rooms_during_a_read_costs_one_more(
    tmp_path: Path, backend: Postgres | Redis
) -> None:
    async with two_nodes(tmp_path, backend, are_lost) as (one, two, tea, ada):
        places = [tea, *[await one.makes(f"room {number}", ada) for number in range(20)]]
        pages = [await two.seats(room, ada) for room in places]
        may_read = two.database.may_catch_up = asyncio.Semaphore(0)
        two.database.reads.clear()
        await one.says("hello", tea, ada)
        two.hub.on_heads({tea: 2})
        await two.database.catches_up.wait()
        for room in places:
            await one.says("and more", room, ada)
            two.hub.on_heads({room: 2})
        two.hub.on_heads({tea: 3})
        may_read.release()
        may_read.release()
        await pages[0].shows(lambda: pages[0].seqs[-1] == 3)
        for page in pages[1:]:
            await page.shows(lambda page=page: page.seqs == [1, 2])  # type: ignore[misc]
        assert two.database.reads[replay.missed.__name__] == 2


async def test_a_room_that_is_far_behind_holds_up_no_other(
    tmp_path: Path, backend: Postgres | Redis
) -> None:
    async with two_nodes(tmp_path, backend, are_lost) as (one, two, tea, ada):
        coffee = await one.makes("coffee", ada)
        at_tea, at_coffee = await two.seats(tea, ada), await two.seats(coffee, ada)
        may_read = two.database.may_catch_up = asyncio.Semaphore(0)
        await asyncio.gather(*(one.says(f"text {number}", tea, ada) for number in range(600)))
        await one.says("hello", coffee, ada)
        two.hub.on_heads({tea: 601})
        two.hub.on_heads({coffee: 2})
        # The first may have begun when heads were compared.
        may_read.release()
        may_read.release()
        await at_coffee.shows(lambda: at_coffee.seqs == [1, 2])
        assert at_tea.seqs[-1] < 601
        two.database.may_catch_up = None
        may_read.release()
        await at_tea.shows(lambda: at_tea.seqs[-1] == 601)
        assert at_tea.seqs == list(range(1, 602))
