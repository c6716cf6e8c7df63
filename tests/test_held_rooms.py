"""A node that stops in the middle of its transaction keeps up its own rooms, and for a moment only.

The other node is a connection that holds the locks; the writers and the database are real.
"""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

import psycopg
import pytest
from sqlalchemy import Engine, create_engine

from app import errors
from app.chat.log import held, writer
from app.chat.log.act import Draft
from app.chat.log.batch import Outcome
from app.chat.log.event import Event
from app.chat.log.writer import Writer
from app.chat.messages import SEND
from app.chat.people import users
from app.chat.people.users import NewUser
from app.chat.rooms import rooms
from app.chat.rooms.rooms import NewRoom
from app.db.database import Database, Sizes
from tests.interleaved_postgres import contents, restore

KEY = b"k" * 32
SOON_SECONDS = 10


class OnThread(Database):
    """As many transactions at once as somebody begins."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._threads = ThreadPoolExecutor(4)

    async def write(self, work: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        def run() -> Any:
            try:
                with self._engine.begin() as connection:
                    return work(connection, *args, **kwargs)
            except psycopg.errors.LockNotAvailable as error:
                raise errors.Busy(retry_after_seconds=1) from error

        return await asyncio.get_running_loop().run_in_executor(self._threads, run)

    read = read_urgent = write

    async def require_room(self) -> None: ...

    async def sizes(self) -> Sizes:
        return Sizes(0, None, None)

    async def close(self) -> None:
        self._threads.shutdown()
        self._engine.dispose()


class Node:
    """A writer, and what it has published."""

    def __init__(self, database: Database) -> None:
        self.events: list[Event] = []
        self.broke = False
        self.writer = Writer(
            database,
            key=KEY,
            publish=self.events.extend,
            repeated=lambda _: None,
            changed_own=lambda room, user: None,
            failed=self.fail,
        )
        self.writer.start()

    def fail(self) -> None:
        self.broke = True

    def send(self, room: str, user: str, text: str) -> "asyncio.Future[Outcome]":
        done: asyncio.Future[Outcome] = asyncio.get_running_loop().create_future()
        self.writer.submit(Draft(SEND, room, user, text=text), lambda _, got: done.set_result(got))
        return done


class OtherNode:
    """Holds a room, as a node does that is frozen between its lock and its commit."""

    def __init__(self, url: str) -> None:
        self._connection = psycopg.connect(url)

    def holds(self, room: str) -> None:
        lock = "SELECT head FROM room_heads WHERE room_id = %s FOR NO KEY UPDATE"
        assert self._connection.execute(lock, (room,)).fetchone()

    def lets_go(self) -> None:
        self._connection.rollback()

    def close(self) -> None:
        self._connection.close()


@pytest.fixture(scope="module")
def url(postgres: str) -> Iterator[str]:
    empty = contents(postgres)
    yield postgres
    restore(postgres, empty)


@pytest.fixture
async def database(url: str) -> AsyncIterator[Database]:
    on_psycopg = url.replace("postgresql", "postgresql+psycopg")
    opened = OnThread(create_engine(on_psycopg, paramstyle="format"))
    yield opened
    await opened.close()


@pytest.fixture
async def node(database: Database) -> AsyncIterator[Node]:
    running = Node(database)
    yield running
    await running.writer.stop()
    assert not running.broke


@pytest.fixture
def other(url: str) -> Iterator[OtherNode]:
    opened = OtherNode(url)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def ada(url: str) -> str:
    engine = create_engine(url.replace("postgresql", "postgresql+psycopg"), paramstyle="format")
    with engine.begin() as connection:
        user = users.add(connection, KEY, NewUser("ada", None, "hash"), role="owner").result.id
    engine.dispose()
    return user


@pytest.fixture
async def tea(database: Database, ada: str) -> str:
    return await makes_room(database, ada)


@pytest.fixture
async def coffee(database: Database, ada: str) -> str:
    return await makes_room(database, ada)


async def makes_room(database: Database, user: str) -> str:
    make = partial(rooms.create, key=KEY, user=user, session=None, room=NewRoom("a", "private"))
    return str((await database.write(make)).result[0])


async def texts(database: Database, room: str) -> list[str]:
    query = f"SELECT text FROM events WHERE room_id = '{room}' AND seq > 1 ORDER BY seq"
    found = await database.read(lambda c: c.exec_driver_sql(query).scalars().all())
    return list(found)


async def test_a_held_room_waits_and_no_other_does(
    node: Node, other: OtherNode, database: Database, ada: str, tea: str, coffee: str
) -> None:
    other.holds(tea)
    waiting = [node.send(tea, ada, f"tea {number}") for number in range(3)]
    for number in range(5):
        async with asyncio.timeout(SOON_SECONDS):
            assert isinstance(await node.send(coffee, ada, f"coffee {number}"), Event)
        waiting.append(node.send(tea, ada, f"tea {3 + number}"))
    assert not any(sent.done() for sent in waiting)
    other.lets_go()
    async with asyncio.timeout(SOON_SECONDS):
        outcomes = await asyncio.gather(*waiting)
    assert [got.seq for got in outcomes if isinstance(got, Event)] == list(range(2, 10))
    assert await texts(database, tea) == [f"tea {number}" for number in range(8)]
    assert [event.seq for event in node.events if event.room == tea] == list(range(2, 10))


async def test_a_room_that_stays_held_is_called_busy_with_nothing_written(
    node: Node,
    other: OtherNode,
    database: Database,
    ada: str,
    tea: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(held, "MOST_SECONDS", 0.2)
    other.holds(tea)
    waiting = [node.send(tea, ada, f"tea {number}") for number in range(3)]
    async with asyncio.timeout(SOON_SECONDS):
        assert [type(got) for got in await asyncio.gather(*waiting)] == [errors.Busy] * 3
    other.lets_go()
    async with asyncio.timeout(SOON_SECONDS):
        assert isinstance(await node.send(tea, ada, "again"), Event)
    assert await texts(database, tea) == ["again"]


async def test_a_held_draft_whose_commit_lost_its_answer_is_not_written_again(
    node: Node,
    other: OtherNode,
    database: Database,
    ada: str,
    tea: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It has no client_id, by which a second try would find the first."""
    write = database.write

    async def lose_the_answer(*args: Any, **kwargs: Any) -> Any:
        other.lets_go()
        await write(*args, **kwargs)
        raise errors.OutcomeUnknown(retry_after_seconds=1)

    monkeypatch.setattr(database, "write_urgent", write)
    monkeypatch.setattr(database, "write", lose_the_answer)
    other.holds(tea)
    sent = node.send(tea, ada, "once")
    async with asyncio.timeout(SOON_SECONDS):
        assert isinstance(await sent, errors.OutcomeUnknown)
    monkeypatch.undo()
    assert await texts(database, tea) == ["once"]


async def test_a_writer_that_stops_commits_or_answers_what_is_held(
    database: Database,
    other: OtherNode,
    ada: str,
    tea: str,
    coffee: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(held, "MOST_SECONDS", 0.2)
    node = Node(database)
    other.holds(tea)
    kept_up, written = node.send(tea, ada, "tea"), node.send(coffee, ada, "coffee")
    async with asyncio.timeout(SOON_SECONDS):
        await node.writer.stop()
    assert isinstance(kept_up.result(), errors.Busy)
    assert isinstance(written.result(), Event)


async def test_what_is_held_counts_for_the_bound_of_the_queue(
    node: Node, other: OtherNode, ada: str, tea: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writer, "QUEUE_DRAFTS", 20)
    monkeypatch.setattr(writer, "BATCH_DRAFTS", 8)
    other.holds(tea)
    waiting: list[asyncio.Future[Outcome]] = []
    with contextlib.suppress(errors.Busy):
        while len(waiting) < 100:
            waiting.append(node.send(tea, ada, f"{len(waiting)}"))
            await asyncio.sleep(0)
    assert len(waiting) <= 20 + 8, "at most a batch more, which is being tried"
    other.lets_go()
    async with asyncio.timeout(SOON_SECONDS):
        await node.writer.has_room()
        outcomes = await asyncio.gather(*waiting)
    seqs = [got.seq for got in outcomes if isinstance(got, Event)]
    assert seqs == list(range(2, 2 + len(waiting)))


async def test_two_nodes_in_one_room_leave_no_gap_and_no_double(
    database: Database, ada: str, tea: str
) -> None:
    nodes = [Node(database), Node(database)]
    async with asyncio.timeout(6 * SOON_SECONDS):
        both = await asyncio.gather(*(sends_many(node, tea, ada) for node in nodes))
    outcomes = [outcome for outcomes in both for outcome in outcomes]
    for node in nodes:
        await node.writer.stop()
        assert not node.broke
    seqs = sorted(got.seq for got in outcomes if isinstance(got, Event))
    assert seqs == list(range(2, 2 + len(outcomes)))
    assert len(await texts(database, tea)) == len(outcomes)


async def sends_many(node: Node, room: str, user: str) -> list[Outcome]:
    """Three hundred commits of one or a few."""
    outcomes = []
    for number in range(300):
        together = [node.send(room, user, f"{number}") for _ in range(1 + number % 3)]
        outcomes += await asyncio.gather(*together)
    return outcomes
