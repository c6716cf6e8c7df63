"""What one node suffers, and what the others and their people notice of it."""

import asyncio
import contextlib
import random
import time
from collections.abc import AsyncIterator, Awaitable
from typing import TypeVar

import httpx2
import psycopg
import pytest

from tests.backends import Postgres
from tests.faults.nodes.cluster import Cluster, unavailable
from tests.faults.nodes.faults import frozen_amid
from tests.faults.nodes.node import Node
from tests.people import PATIENCE_SECONDS, Person, Seat, unique

T = TypeVar("T")

pytestmark = [
    pytest.mark.nodes,
    pytest.mark.sqlite("it says itself that it needs PostgreSQL"),
]
REVOKED_SECONDS = 2.0
# What a room may be held by a node that stands still, and a busy machine's part.
HELD_SECONDS = 2.0
SLACK_SECONDS = 1.5


@pytest.fixture(scope="module")
def postgres(request: pytest.FixtureRequest) -> Postgres:
    if (why := unavailable()) is not None:
        pytest.skip(why)
    own = request.getfixturevalue("own_postgres")
    assert isinstance(own, Postgres)
    return own


@pytest.fixture(scope="module")
async def cluster(
    postgres: Postgres, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Cluster]:
    """Two nodes that do not hear of each other."""
    folder = tmp_path_factory.mktemp("nodes")
    async with Cluster(folder, seed=1, backplane="none", nodes=2, postgres=postgres) as made:
        await asyncio.to_thread(made.start)
        yield made


@contextlib.asynccontextmanager
async def somebody(name: str, node: Node) -> AsyncIterator[Person]:
    """Registered at a node."""
    person = Person(node.url, unique(name))
    async with person.http:
        yield await person.registers()


async def test_a_revocation_reaches_the_other_node_though_the_backplane_is_dead(
    cluster: Cluster,
) -> None:
    one, two = cluster.nodes
    async with somebody("ada", one) as ada, ada.at(two.url) as there:
        room = await ada.makes_room()
        async with await there.enters(room) as seat:
            await seat.live()
            began = time.monotonic()
            assert (await ada.http.delete("/session")).status_code == 204
            assert await seat.is_closed() == 4401
            assert time.monotonic() - began < REVOKED_SECONDS


async def test_a_cursor_from_another_node_gets_no_event_twice(cluster: Cluster) -> None:
    one, two = cluster.nodes
    async with (
        somebody("ada", one) as ada,
        somebody("grace", two) as grace,
        ada.at(two.url) as there,
    ):
        room = await ada.makes_room()
        await grace.joins(room)
        # Somebody is in the room on the second node, which so holds the end of its log.
        async with await grace.enters(room) as seat:
            await seat.live()
            for number in range(3):
                last = await ada.posts(f"{number}", room)
            async with await there.enters(room, after=last["seq"], epoch=seat.epoch) as again:
                await seat.reaches(last["seq"])
                await there.posts("new", room)
                await again.hears("new")
                assert again.seqs == [last["seq"] + 1]


async def test_a_frozen_node_holds_up_its_room_for_two_seconds(cluster: Cluster) -> None:
    async with two_rooms(cluster) as (room, _):
        assert await held_up(cluster, room) < HELD_SECONDS + SLACK_SECONDS


async def test_a_frozen_node_holds_up_no_other_room(cluster: Cluster) -> None:
    async with two_rooms(cluster) as (_, other):
        assert await held_up(cluster, other) < SLACK_SECONDS


@contextlib.asynccontextmanager
async def two_rooms(cluster: Cluster) -> AsyncIterator[tuple[Seat, Seat]]:
    """Seats on the second node: in a room that somebody talks in on the first, and in another."""
    one, two = cluster.nodes
    async with somebody("ada", one) as ada, somebody("grace", two) as grace:
        room, other = await ada.makes_room(), await grace.makes_room()
        await grace.joins(room)
        async with (
            await ada.enters(room) as busy,
            await grace.enters(room) as seat,
            await grace.enters(other) as elsewhere,
        ):
            await seat.live()
            await elsewhere.live()
            talking = asyncio.create_task(talk(busy))
            try:
                yield seat, elsewhere
            finally:
                talking.cancel()
                await asyncio.gather(talking, return_exceptions=True)


async def talk(seat: Seat) -> None:
    while True:
        await seat.says_at_once(*"abcdefgh")
        await seat.is_in_step()


async def held_up(cluster: Cluster, seat: Seat) -> float:
    """How long a message waits for its turn while the first node is frozen in its transaction."""
    async with frozen_amid(cluster, cluster.nodes[0], random.Random(1)):
        began = time.monotonic()
        while True:
            async with asyncio.timeout(PATIENCE_SECONDS):
                answer = await seat.says("now")
            if answer["type"] == "message":
                return time.monotonic() - began
            if time.monotonic() - began > HELD_SECONDS + SLACK_SECONDS:
                return time.monotonic() - began


async def test_an_outage_of_the_database_is_said_in_few_words(
    cluster: Cluster, postgres: Postgres
) -> None:
    node = cluster.nodes[0]
    said_before = len(node.complaints.read_text())

    async def says(words: str) -> str:
        async with (
            asyncio.timeout(PATIENCE_SECONDS),
            httpx2.AsyncClient(base_url=node.url) as client,
        ):
            while words not in (said := node.complaints.read_text()[said_before:]):
                await client.get("/healthz")
        return said

    await asyncio.to_thread(postgres.kill)
    await says("is away")
    await asyncio.to_thread(postgres.start)
    assert "Traceback" not in await says("is back")


# A commit that touches the log or ends a session takes a while.
_SLOW_COMMIT = """
    CREATE FUNCTION wait() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN PERFORM pg_sleep(0.5); RETURN NULL; END $$;
    CREATE CONSTRAINT TRIGGER waits AFTER INSERT ON events DEFERRABLE INITIALLY DEFERRED
        FOR EACH ROW WHEN (NEW.client_id = 'slow') EXECUTE FUNCTION wait();
    CREATE CONSTRAINT TRIGGER waits AFTER INSERT ON revocations DEFERRABLE INITIALLY DEFERRED
        FOR EACH ROW EXECUTE FUNCTION wait();
"""
_COMMITS = "SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'PgSleep'"


@contextlib.asynccontextmanager
async def answer_lost(cluster: Cluster, asking: Awaitable[T]) -> AsyncIterator["asyncio.Task[T]"]:
    """The first node loses its database in the commit, which is done; at the end it is back."""
    wire = cluster.nodes[0].database
    async with await psycopg.AsyncConnection.connect(
        cluster.database_url, autocommit=True
    ) as database:
        await database.execute(_SLOW_COMMIT)
        task = asyncio.ensure_future(asking)
        async with asyncio.timeout(PATIENCE_SECONDS):
            while await count(database, _COMMITS) == 0:
                pass
            wire.cut()
            while await count(database, _COMMITS):
                pass
        await database.execute("DROP FUNCTION wait CASCADE")
        try:
            yield task
        finally:
            wire.mend()


async def test_a_message_whose_commit_lost_its_answer_is_acknowledged(cluster: Cluster) -> None:
    async with somebody("ada", cluster.nodes[0]) as ada:
        room = await ada.makes_room()
        body = {"text": "slow", "client_id": "slow"}
        async with await ada.enters(room) as seat:
            await seat.live()
            sending = ada.http.post(f"/rooms/{room}/messages", json=body)
            async with answer_lost(cluster, sending) as answer:
                pass
            assert (await answer).status_code == 201
            assert (await seat.hears("slow"))["seq"] == (await answer).json()["seq"]


async def test_a_sign_out_whose_commit_lost_its_answer_ends_the_sockets(cluster: Cluster) -> None:
    async with (
        somebody("ada", cluster.nodes[0]) as ada,
        await ada.enters(await ada.makes_room()) as seat,
    ):
        await seat.live()
        async with answer_lost(cluster, ada.http.delete("/session")) as answer:
            pass
        assert (await answer).status_code == 204
        assert await seat.is_closed() == 4401


async def test_a_message_of_which_nobody_knows_is_called_so_and_heard_once_when_it_is_repeated(
    cluster: Cluster,
) -> None:
    """The database does not come back in time."""
    async with somebody("ada", cluster.nodes[0]) as ada:
        room = await ada.makes_room()
        body = {"text": "slow", "client_id": "slow"}
        async with await ada.enters(room) as seat:
            await seat.live()
            sending = ada.http.post(f"/rooms/{room}/messages", json=body)
            async with answer_lost(cluster, sending) as asked:
                answer = await asked
            assert (answer.status_code, answer.json()["code"]) == (503, "outcome_unknown")
            assert answer.headers["Retry-After"]
            async with asyncio.timeout(PATIENCE_SECONDS):
                while (again := await ada.http.post(f"/rooms/{room}/messages", json=body)).is_error:
                    assert again.json()["code"] == "busy"
            assert again.status_code == 200, "it was stored before"
            assert (await seat.hears("slow"))["seq"] == again.json()["seq"]
        texts = [event.get("text") for event in await ada.log(room)]
        assert texts.count("slow") == 1


async def count(database: "psycopg.AsyncConnection[tuple[int]]", query: str) -> int:
    row = await (await database.execute(query.encode())).fetchone()
    assert row is not None
    return row[0]
