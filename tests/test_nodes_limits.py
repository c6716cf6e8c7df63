"""What one person may do is the same on any number of nodes, while these hear each other."""

import asyncio
import contextlib
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
import websockets

from tests import databases
from tests.backends import Redis
from tests.conftest import People
from tests.people import PATIENCE_SECONDS, Person
from tests.server import Server

pytestmark = pytest.mark.sqlite("it says itself that it needs PostgreSQL")
SENDS_PER_SECOND = 10
BURST = 3 * SENDS_PER_SECOND
ROOMS = 4
SOCKETS = 3
LIMITS = {
    "PARLEY_LIMIT_SENDS_PER_SECOND": f"{SENDS_PER_SECOND}",
    "PARLEY_LIMIT_ROOMS_PER_HOUR": f"{ROOMS}",
    "PARLEY_LIMIT_SOCKETS_PER_USER": f"{SOCKETS}",
}
# What the clocks of a busy machine make of some seconds.
SLACK_SECONDS = 0.5


class Nodes(NamedTuple):
    one: Server
    two: Server
    redis: Redis


@pytest.fixture(scope="module", params=["notify", "redis"])
def nodes(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Nodes]:
    redis = Redis().start()
    settings = LIMITS | {"PARLEY_DATABASE_URL": databases.new_url()}
    if request.param == "redis":
        settings["PARLEY_BACKPLANE_URL"] = redis.url
    one, two = (
        Server(tmp_path_factory.mktemp(name), **settings).start() for name in ("one", "two")
    )
    yield Nodes(one, two, redis)
    for server in (one, two):
        server.stop()
    redis.remove()


class Town:
    """A room that somebody new joins at one node, to see that it was heard of at the other."""

    def __init__(self, nodes: Nodes, people: People) -> None:
        self._nodes = nodes
        self._people = people

    async def hears(self, node: Server) -> None:
        """Return when `node` has taken in what the other one has said so far."""
        other = self._nodes.two if node is self._nodes.one else self._nodes.one
        host = await self._people("host", at=node)
        room = await host.makes_room()
        async with await host.enters(room) as seat:
            await seat.live()
            newcomer = await self._people("newcomer", at=other)
            await newcomer.joins(room)
            await seat.sees("joined")


@pytest.fixture
def town(nodes: Nodes, people: People) -> Town:
    return Town(nodes, people)


async def statuses(person: Person, count: int) -> list[int]:
    """Answers to so many requests at once that write something."""
    changes = (
        person.http.patch("/me", json={"display_name": f"{person.name} {n}"}) for n in range(count)
    )
    return [answer.status_code for answer in await asyncio.gather(*changes)]


async def room_status(person: Person, name: str) -> int:
    body = {"name": f"{person.name} {name}", "kind": "private"}
    return (await person.http.post("/rooms", json=body)).status_code


async def is_refused(person: Person, room: str) -> bool:
    """Whether one more socket is one too many."""
    connection = await websockets.connect(
        person.socket_url(room), additional_headers={"Authorization": f"Bearer {person.token}"}
    )
    with contextlib.suppress(websockets.ConnectionClosed):
        async with asyncio.timeout(PATIENCE_SECONDS):
            await connection.recv()
        await connection.close()
        return False
    assert connection.close_code == 4409
    return True


async def test_who_has_written_all_they_may_at_one_node_may_not_at_the_other(
    nodes: Nodes, people: People
) -> None:
    ada = await people("ada", at=nodes.one)
    async with ada.at(nodes.two.url) as there:
        began = time.monotonic()
        first = await statuses(ada, 3 * BURST)
        second = await statuses(there, 3 * BURST)
        assert first.count(200) >= BURST
        assert [*first, *second].count(200) <= allowed(began)
        assert set(second) <= {200, 429}


async def test_what_was_written_at_two_nodes_in_one_moment_is_paid_by_waiting(
    nodes: Nodes, people: People
) -> None:
    ada = await people("ada", at=nodes.one)
    async with ada.at(nodes.two.url) as there:
        began = time.monotonic()
        both = await asyncio.gather(statuses(ada, 2 * BURST), statuses(there, 2 * BURST))
        written = sum(answers.count(200) for answers in both)
        for person in (ada, there):
            async with asyncio.timeout(PATIENCE_SECONDS):
                while await statuses(person, 1) != [200]:  # noqa: ASYNC110 # nobody else knows
                    # As often as something more is allowed.
                    await asyncio.sleep(1 / SENDS_PER_SECOND)
            written += 1
        assert written <= allowed(began)


def allowed(began: float) -> float:
    """How many writes of one person, since then."""
    return BURST + SENDS_PER_SECOND * (time.monotonic() - began + SLACK_SECONDS)


async def test_two_sockets_at_two_nodes_write_no_faster_than_one(
    nodes: Nodes, people: People
) -> None:
    """Both at once; each keeps its order, and neither waits for the other's end."""
    ada = await people("ada", at=nodes.one)
    room = await ada.makes_room()
    async with (
        ada.at(nodes.two.url) as there,
        await ada.enters(room) as left,
        await there.enters(room) as right,
    ):
        texts = [f"{number}" for number in range(40)]
        began = time.monotonic()
        await asyncio.gather(
            left.says_at_once(*texts, named="left"), right.says_at_once(*texts, named="right")
        )
        for seat in (left, right):
            await seat.reaches(1 + 2 * len(texts))
        passed = time.monotonic() - began
    assert passed > (2 * len(texts) - BURST) / SENDS_PER_SECOND - SLACK_SECONDS
    names = [event["client_id"] for event in await ada.log(room) if event["type"] == "message"]
    for side in ("left", "right"):
        assert [name for name in names if side in name] == [f"{side}-{text}" for text in texts]
    # Of those that had to wait some are of each before either has no more.
    waited = [name.partition("-")[0] for name in names[BURST:]]
    begin = max(waited.index(side) for side in ("left", "right"))
    assert begin < min(len(waited) - waited[::-1].index(side) for side in ("left", "right"))


async def test_little_said_at_one_node_does_not_wait_for_much_at_the_other(
    nodes: Nodes, people: People
) -> None:
    ada = await people("ada", at=nodes.one)
    room = await ada.makes_room()
    async with (
        ada.at(nodes.two.url) as there,
        await ada.enters(room) as left,
        await there.enters(room) as right,
    ):
        much = [f"much {number}" for number in range(2 * BURST)]
        await left.says_at_once(*much)
        await right.hears(much[BURST])
        await right.says("little")
        assert (
            await there.http.patch("/me", json={"display_name": f"{ada.name} A"})
        ).status_code == 200
        assert much[-1] not in right.texts


async def test_what_costs_nothing_at_one_node_is_given_back_at_the_other(
    nodes: Nodes, people: People, town: Town
) -> None:
    ada = await people("ada", at=nodes.one)
    room = await ada.makes_room()
    first = await ada.posts("first", room, client_id="first")
    async with ada.at(nodes.two.url) as there, await ada.enters(room) as seat:
        for _ in range(3 * BURST):
            assert (await seat.says("first", client_id="first"))["seq"] == first["seq"]
        await town.hears(nodes.two)
        assert await statuses(there, BURST // 2) == [200] * (BURST // 2)


async def test_rooms_of_an_hour_are_counted_at_all_nodes(
    nodes: Nodes, people: People, town: Town
) -> None:
    ada = await people("ada", at=nodes.one)
    async with ada.at(nodes.two.url) as there:
        for number in range(ROOMS - 1):
            assert await room_status(ada, f"{number}") == 201
        await town.hears(nodes.two)
        assert await room_status(there, "last") == 201
        assert await room_status(there, "too many") == 429
        await town.hears(nodes.one)
        assert await room_status(ada, "too many as well") == 429


async def test_sockets_are_counted_at_all_nodes(nodes: Nodes, people: People, town: Town) -> None:
    ada = await people("ada", at=nodes.one)
    room = await ada.makes_room()
    async with ada.at(nodes.two.url) as there, contextlib.AsyncExitStack() as seats:
        for _ in range(SOCKETS - 1):
            await seats.enter_async_context(await ada.enters(room))
        await town.hears(nodes.two)
        last = await there.enters(room)
        assert await is_refused(there, room)
        await town.hears(nodes.one)
        assert await is_refused(ada, room)
        await last.leaves()
        # Maybe not told yet: but then the other node is asked.
        async with await ada.enters(room) as seat:
            await seat.live()


@pytest.fixture(params=["notify", "redis"])
def two(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Nodes]:
    """For a test that kills something."""
    redis = Redis().start()
    settings = LIMITS | {"PARLEY_DATABASE_URL": databases.new_url()}
    if request.param == "redis":
        settings["PARLEY_BACKPLANE_URL"] = redis.url
    nodes = Nodes(Server(tmp_path, **settings).start(), Server(tmp_path, **settings).start(), redis)
    yield nodes
    for server in nodes[:2]:
        server.stop()
    redis.remove()


async def test_who_had_all_their_sockets_at_a_node_that_was_killed_comes_back_at_once(
    two: Nodes, people: People
) -> None:
    ada = await people("ada", at=two.one)
    room = await ada.makes_room()
    async with ada.at(two.two.url) as there, contextlib.AsyncExitStack() as seats:
        before = [await there.enters(room) for _ in range(SOCKETS)]
        await Town(two, people).hears(two.one)
        assert await is_refused(ada, room)
        two.two.kill()
        for seat in before:
            await seat.leaves()
        for _ in range(SOCKETS):
            seat = await seats.enter_async_context(await ada.enters(room))
            await seat.live()
        assert await is_refused(ada, room)


@pytest.mark.parametrize("two", ["redis"], indirect=True)
async def test_without_the_backplane_each_node_counts_alone_and_with_it_again_together(
    two: Nodes, people: People
) -> None:
    ada, grace = await people("ada", at=two.one), await people("grace", at=two.one)
    room = await ada.makes_room()
    two.redis.kill()
    async with ada.at(two.two.url) as there, contextlib.AsyncExitStack() as seats:
        for person in (ada, there):
            assert await room_status(person, "own") == 201
            for _ in range(SOCKETS):
                await seats.enter_async_context(await person.enters(room))
            assert await is_refused(person, room)
        two.redis.start()
        await Town(two, people).hears(two.two)
    async with grace.at(two.two.url) as there, contextlib.AsyncExitStack() as seats:
        await grace.joins(room)
        for _ in range(SOCKETS):
            await seats.enter_async_context(await grace.enters(room))
        async with asyncio.timeout(PATIENCE_SECONDS):
            while not await is_refused(there, room):
                pass
