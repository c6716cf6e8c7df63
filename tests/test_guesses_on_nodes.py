"""Nobody guesses faster on several nodes, whatever becomes of the backplane."""

import asyncio
import contextlib
import itertools
from collections.abc import AsyncIterator, Iterator, Sequence
from pathlib import Path

import httpx2
import psycopg
import pytest

from tests import databases
from tests.backends import Redis
from tests.conftest import People
from tests.databases import postgres
from tests.faults import clock
from tests.guesser import HOME, WRONG, elsewhere, on_the_page, someone, tries
from tests.people import PASSWORD, PATIENCE_SECONDS, unique
from tests.server import Server

pytestmark = pytest.mark.sqlite("it says itself that it needs PostgreSQL")
# One more is let through every half minute: longer than a test takes.
GUESSES = 2
ADDRESS_FACTOR = 3
REGISTRATIONS = 2
HOUR_SECONDS = 3600
DAY_MS = 86_400_000
TOO_FAST = 429
# How a key is stored: the hexadecimal form of SHA-256.
KEY = r"^[0-9a-f]{64}$"


class Nodes:
    """Two servers of one database in PostgreSQL, and a Redis between them that is dead."""

    def __init__(self, folders: Sequence[Path], **settings: str) -> None:
        self.url = postgres().url(postgres().database())
        self._redis = Redis().start()
        given = {"PARLEY_DATABASE_URL": self.url, "PARLEY_BACKPLANE_URL": self._redis.url}
        self.all = [Server(folder, **given, **settings) for folder in folders]

    def start(self) -> "Nodes":
        for server in self.all:
            server.start()
        self._redis.kill()
        return self

    def remove(self) -> None:
        for server in self.all:
            server.stop()
        self._redis.remove()

    def run(self, sql: str) -> list[tuple[object, ...]]:
        """One statement in their database, committed."""
        with psycopg.connect(self.url) as connection:
            done = connection.execute(sql.encode())
            return done.fetchall() if done.description else []

    @contextlib.asynccontextmanager
    async def visited(self, address: str = HOME) -> AsyncIterator[list[httpx2.AsyncClient]]:
        """By somebody who has nothing but an address: a client for each node."""
        async with contextlib.AsyncExitStack() as stack:
            yield [await stack.enter_async_context(someone(node, address)) for node in self.all]

    async def guess_by_turns(self, name: str, count: int) -> list[int]:
        """Strangers guess, each at another address, at one node after the other."""
        answers = []
        for node in itertools.islice(itertools.cycle(self.all), count):
            async with someone(node, elsewhere()) as stranger:
                answers.append(await tries(stranger, name, WRONG))
        return answers


@pytest.fixture(scope="module")
def nodes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Nodes]:
    folders = [tmp_path_factory.mktemp(name) for name in ("one", "two")]
    made = Nodes(folders, PARLEY_LIMIT_SIGN_INS_PER_MINUTE=str(GUESSES)).start()
    yield made
    made.remove()


async def test_strangers_who_guess_at_two_nodes_by_turns_are_no_faster(
    nodes: Nodes, people: People
) -> None:
    ada = await people("ada", at=nodes.all[0])
    for name in (ada.name, unique("nobody")):
        answers = await nodes.guess_by_turns(name, 3 * GUESSES)
        assert answers == [401] * GUESSES + [TOO_FAST] * 2 * GUESSES
    for node in nodes.all:
        async with someone(node, elsewhere()) as stranger:
            form = {"username": ada.name, "password": PASSWORD}
            answer = await stranger.post("/api/v1/token", data=form)
            assert (answer.status_code, answer.json()["code"]) == (TOO_FAST, "too_many_requests")
            assert 1 <= int(answer.headers["Retry-After"]) <= 60 / GUESSES


async def test_guesses_that_are_sent_to_two_nodes_at_once_are_no_more(
    nodes: Nodes, people: People
) -> None:
    ada = await people("ada", at=nodes.all[0])
    async with contextlib.AsyncExitStack() as stack:
        strangers = [
            await stack.enter_async_context(someone(node, elsewhere()))
            for node in nodes.all
            for _ in range(2 * GUESSES)
        ]
        answers = await asyncio.gather(*(tries(who, ada.name, WRONG) for who in strangers))
    assert sorted(answers) == [401] * GUESSES + [TOO_FAST] * 3 * GUESSES


async def test_guesses_at_many_names_from_one_network_are_no_more_on_two_nodes(
    nodes: Nodes,
) -> None:
    async with nodes.visited(elsewhere()) as clients:
        answers = []
        for _ in range(ADDRESS_FACTOR * GUESSES):
            answers += [await tries(client, unique("nobody"), WRONG) for client in clients]
        allowed = ADDRESS_FACTOR * GUESSES
        assert answers == [401] * allowed + [TOO_FAST] * allowed


async def test_guesses_at_many_names_that_one_network_sends_at_once_are_no_more(
    nodes: Nodes,
) -> None:
    async with nodes.visited(elsewhere()) as clients:
        allowed = ADDRESS_FACTOR * GUESSES
        guesses = (
            tries(client, unique("nobody"), WRONG) for client in clients for _ in range(allowed)
        )
        answers = await asyncio.gather(*guesses)
    assert answers.count(401) <= allowed
    assert answers.count(TOO_FAST) >= allowed


async def test_what_is_right_does_not_count_on_any_node(nodes: Nodes, people: People) -> None:
    ada = await people("ada", at=nodes.all[0])
    async with nodes.visited(elsewhere()) as clients:
        for _ in range(GUESSES):
            for client in clients:
                assert await tries(client, ada.name, PASSWORD) == 200
    assert await nodes.guess_by_turns(ada.name, GUESSES + 1) == [401] * GUESSES + [TOO_FAST]


async def test_what_the_name_refuses_does_not_count_for_the_network(nodes: Nodes) -> None:
    """Else one guesser in an office would keep the whole office out."""
    name, allowed = unique("nobody"), ADDRESS_FACTOR * GUESSES
    async with nodes.visited(elsewhere()) as clients:
        for _ in range(2 * GUESSES):
            for client in clients:
                await tries(client, name, WRONG)
        answers = [
            await tries(client, unique("nobody"), WRONG)
            for client in itertools.islice(itertools.cycle(clients), allowed - GUESSES + 1)
        ]
    assert answers == [401] * (allowed - GUESSES) + [TOO_FAST]


async def test_strangers_at_one_node_lock_nobody_out_at_the_other(
    nodes: Nodes, people: People
) -> None:
    """Where they are signed in, and in a browser that they used before."""
    one, two = nodes.all
    ada = await people("ada", at=one)
    async with someone(one) as browser:
        assert await on_the_page(browser, ada.name, PASSWORD) == 303
        device = browser.cookies["device"]
    assert TOO_FAST in await nodes.guess_by_turns(ada.name, 2 * GUESSES)
    async with someone(two) as at_home:
        assert await tries(at_home, ada.name, PASSWORD) == 200
    async with someone(two, elsewhere()) as away:
        assert await on_the_page(away, ada.name, PASSWORD) == TOO_FAST
        away.cookies.set("device", device)
        assert await on_the_page(away, ada.name, PASSWORD) == 303


async def test_guessing_from_a_known_place_is_no_faster_on_two_nodes(
    nodes: Nodes, people: People
) -> None:
    ada = await people("ada", at=nodes.all[0])
    async with nodes.visited(HOME) as clients:
        answers = [
            await tries(client, ada.name, WRONG)
            for client in itertools.islice(itertools.cycle(clients), 2 * GUESSES)
        ]
    assert answers == [401] * GUESSES + [TOO_FAST] * GUESSES
    body = {"current_password": WRONG, "new_password": "another good password"}
    changes = []
    async with ada.at(nodes.all[1].url) as there:
        for person in itertools.islice(itertools.cycle([ada, there]), 2 * GUESSES):
            changes.append((await person.http.put("/me/password", json=body)).status_code)
    assert changes == [403] * GUESSES + [TOO_FAST] * GUESSES


async def test_new_accounts_from_one_network_are_no_more_on_two_nodes(tmp_path: Path) -> None:
    few = Nodes([tmp_path] * 2, PARLEY_LIMIT_REGISTRATIONS_PER_MINUTE=str(REGISTRATIONS)).start()
    try:
        async with few.visited() as clients:
            answers = [
                await client.post("/api/v1/users", json={"name": unique("a"), "password": PASSWORD})
                for client in clients * REGISTRATIONS
            ]
        refused = [TOO_FAST] * REGISTRATIONS
        assert [answer.status_code for answer in answers] == [201] * REGISTRATIONS + refused
        assert int(answers[-1].headers["Retry-After"]) >= 1
    finally:
        few.remove()


async def test_nobody_guesses_while_guesses_can_not_be_counted(
    nodes: Nodes, people: People
) -> None:
    ada = await people("ada", at=nodes.all[0])
    with psycopg.connect(nodes.url) as other:
        other.execute("LOCK TABLE rate_limits IN EXCLUSIVE MODE")
        async with asyncio.timeout(PATIENCE_SECONDS):
            for node in nodes.all:
                async with someone(node, elsewhere()) as stranger:
                    form = {"username": ada.name, "password": PASSWORD}
                    answer = await stranger.post("/api/v1/token", data=form)
                    assert (answer.status_code, answer.json()["code"]) == (503, "busy")
                    assert int(answer.headers["Retry-After"]) >= 1
        other.rollback()
    answers = await nodes.guess_by_turns(ada.name, GUESSES + 1)
    assert answers == [401] * GUESSES + [TOO_FAST], "what was not looked at is no guess"


async def test_a_flood_of_guesses_does_not_reach_the_database(nodes: Nodes, people: People) -> None:
    """What one node knows by itself to be too much."""
    ada = await people("ada", at=nodes.all[0])
    for node in nodes.all:
        async with someone(node, elsewhere()) as stranger:
            for _ in range(GUESSES):
                await tries(stranger, ada.name, WRONG)
    with psycopg.connect(nodes.url) as other:
        other.execute("LOCK TABLE rate_limits IN EXCLUSIVE MODE")
        for node in nodes.all:
            async with someone(node, elsewhere()) as stranger:
                # Else it would wait for the lock, and be busy.
                assert await tries(stranger, ada.name, WRONG) == TOO_FAST
        other.rollback()


async def test_what_is_counted_is_no_text_of_anybody(nodes: Nodes, people: People) -> None:
    ada = await people("ada", at=nodes.all[0])
    async with someone(nodes.all[0], elsewhere()) as stranger:
        await tries(stranger, ada.name, WRONG)
        await tries(stranger, "n" * 900, WRONG)
    [(count, other)] = nodes.run(
        f"SELECT count(*), count(*) FILTER (WHERE key !~ '{KEY}') FROM rate_limits"
    )
    assert count
    assert other == 0


async def test_a_clock_that_was_set_back_locks_nobody_out(nodes: Nodes, people: People) -> None:
    """The database's own: what was counted before seems to be of tomorrow."""
    ada = await people("ada", at=nodes.all[0])
    await nodes.guess_by_turns(ada.name, 2)
    nodes.run(f"UPDATE rate_limits SET due_at = due_at + {DAY_MS}")
    answers = await nodes.guess_by_turns(ada.name, 2)
    assert answers == [401, TOO_FAST], "at the usual rate"


@pytest.mark.skipif(clock.unavailable() is not None, reason=str(clock.unavailable()))
async def test_a_node_whose_clock_is_wrong_counts_with_the_others(
    nodes: Nodes, people: People, tmp_path: Path
) -> None:
    wrong = clock.Clock(tmp_path)
    settings = nodes.all[1].settings | {"PARLEY_PORT": "0"} | wrong.environment
    settings.pop("PARLEY_BACKPLANE_URL")
    third = Server(tmp_path, **settings).start()
    wrong.jump(HOUR_SECONDS)
    try:
        ada = await people("ada", at=nodes.all[0])
        assert await nodes.guess_by_turns(ada.name, GUESSES) == [401] * GUESSES
        async with someone(third, elsewhere()) as stranger:
            assert await tries(stranger, ada.name, WRONG) == TOO_FAST
        grace = await people("grace", at=nodes.all[0])
        async with someone(third, elsewhere()) as stranger:
            assert [await tries(stranger, grace.name, WRONG) for _ in range(GUESSES)]
        assert await nodes.guess_by_turns(grace.name, 2) == [TOO_FAST] * 2
    finally:
        third.stop()


async def test_what_is_long_past_is_forgotten(tmp_path: Path) -> None:
    alone = Nodes([tmp_path]).start()
    try:
        alone.run(
            "INSERT INTO rate_limits SELECT kind || number, CASE kind WHEN 'old' THEN 1 ELSE "
            f"extract(epoch FROM now())::bigint * 1000 + {DAY_MS} END "
            "FROM unnest('{old,new}'::text[]) AS kind, generate_series(1, 20000) AS number"
        )
        alone.all[0].stop()
        alone.all[0].settings.pop("PARLEY_BACKPLANE_URL")
        alone.all[0].start()
        async with asyncio.timeout(PATIENCE_SECONDS):
            while alone.run("SELECT 1 FROM rate_limits WHERE key LIKE 'old%' LIMIT 1"):
                await asyncio.to_thread(lambda: None)
        assert alone.run("SELECT count(*) FROM rate_limits") == [(20000,)]
    finally:
        alone.remove()


async def test_a_server_that_is_alone_counts_in_its_memory(tmp_path: Path, people: People) -> None:
    """On SQLite, where each write waits for the disk."""
    alone = Server(tmp_path, PARLEY_LIMIT_SIGN_INS_PER_MINUTE=str(GUESSES)).start()
    try:
        ada = await people("ada", at=alone)
        async with someone(alone, elsewhere()) as stranger:
            answers = [await tries(stranger, ada.name, WRONG) for _ in range(GUESSES + 1)]
        assert answers == [401] * GUESSES + [TOO_FAST]
        assert databases.run(tmp_path, "SELECT * FROM rate_limits") == []
    finally:
        alone.stop()
