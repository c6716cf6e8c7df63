"""The backplanes over real servers: what is said is heard, also after the server was away."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from pathlib import Path

import psycopg
import pytest
import redis

from app.backplane import redis_channel
from app.backplane.reconnecting import ReconnectingBackplane
from app.backplane.redis_channel import RedisChannel
from app.chat.access import Person
from app.db.postgres.notify_channel import NotifyChannel
from app.db.postgres.server import Server
from app.live import outgoing
from app.live.leases import BELIEVED_SECONDS
from app.unusable import Unusable
from tests.backends import Postgres, Redis
from tests.node_listener import NodeListener
from tests.people import PATIENCE_SECONDS
from tests.server import parley

pytestmark = pytest.mark.sqlite("it starts the servers that it needs itself")
ADA = Person("u_ada", "ada", "Ada")
# An idle loop turns much more often, also on a busy machine.
TURNS = 20


@pytest.fixture(scope="module", params=["notify", "redis"])
def backend(request: pytest.FixtureRequest) -> Iterator[Postgres | Redis]:
    running = (Postgres() if request.param == "notify" else Redis()).start()
    yield running
    running.remove()


Make = Callable[..., NodeListener]


@pytest.fixture
async def node(backend: Postgres | Redis) -> AsyncIterator[Make]:
    """Starts a node that meets the others at the backend."""
    started: list[NodeListener] = []

    def start(*, epoch: str = "e_1") -> NodeListener:
        started.append(NodeListener(channel(backend), epoch=epoch))
        started[-1].nodes.start()
        return started[-1]

    yield start
    await asyncio.gather(*(node.nodes.stop() for node in started))


def channel(backend: Postgres | Redis) -> ReconnectingBackplane:
    if isinstance(backend, Redis):
        return RedisChannel(backend.url)
    return NotifyChannel(Server(backend.url("postgres")))


async def both(node: Make) -> tuple[NodeListener, NodeListener]:
    """Two nodes that hear each other."""
    one, two = node(), node()
    for listener in (one, two):
        await listener.until(lambda listener=listener: listener.gaps > 0)  # type: ignore[misc]
    await talk(one, two)
    return one, two


async def talk(one: NodeListener, two: NodeListener) -> None:
    """Hints arrive in both directions: they are said again and again, as in a busy room."""
    async with asyncio.timeout(PATIENCE_SECONDS):
        for sender, receiver in ((one, two), (two, one)):
            last = receiver.heads.get("r_talk", 0)
            seq = last
            while receiver.heads.get("r_talk", 0) <= last:
                seq += 1
                sender.nodes.tell_head("r_talk", seq)
                await asyncio.sleep(0.01)


async def reaches(wanted: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE_SECONDS):
        while not wanted():  # noqa: ASYNC110 # nothing says when counters change
            await asyncio.sleep(0.01)


async def test_what_a_node_says_reaches_the_others_and_proves_that_it_hears(node: Make) -> None:
    one, two = await both(node)
    one.nodes.tell_typing("r_tea", ADA)
    one.nodes.tell_revoked()
    await two.until(lambda: two.typists == [ADA.id] and two.revocations == 1)
    await reaches(lambda: one.backplane.state.own_heard_at is not None)
    assert "r_talk" not in one.typists
    assert one.revocations == 0, "a node has no news for itself"
    assert one.backplane.state.is_connected


async def test_nodes_of_another_log_are_not_heard(node: Make) -> None:
    one, two = await both(node)
    stranger = node(epoch="e_2")
    await stranger.until(lambda: stranger.gaps > 0)
    stranger.nodes.tell_head("r_tea", 7)
    await reaches(lambda: stranger.backplane.state.own_heard_at is not None)
    await talk(one, two)
    assert "r_tea" not in one.heads | two.heads
    assert "r_talk" not in stranger.heads


async def test_ten_thousand_hints_of_ten_rooms_are_few_messages(node: Make) -> None:
    one, two = await both(node)
    said, heard = one.backplane.state.messages_out, two.head_calls
    for seq in range(1, 1001):
        for room in range(10):
            one.nodes.tell_head(f"r_{room}", seq)
        if seq % 100 == 0:
            await asyncio.sleep(0)
    for room in range(10):
        await two.hears(f"r_{room}", 1000)
    # Heartbeats, and what was said on the way.
    assert one.backplane.state.messages_out - said < 100
    assert two.head_calls - heard < 100


async def test_more_than_fits_a_message_goes_in_several(node: Make) -> None:
    one, two = await both(node)
    rooms = [f"r_{number:012}" for number in range(5_000)]
    for number, room in enumerate(rooms, 1):
        one.nodes.tell_head(room, number)
    one.users = {"r_hall": [f"u_{number:012}" for number in range(3_000)]}
    for user in one.users["r_hall"]:
        one.nodes.tell_presence("r_hall", user)
    for number, room in enumerate(rooms, 1):
        await two.hears(room, number)
    await two.until(lambda: len(two.elsewhere) == 3_000)
    assert one.backplane.state.dropped == 0


async def test_the_people_of_a_node_that_stops_amid_a_message_are_gone_at_once(
    node: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two = await both(node)
    one.users = {"r_tea": [ADA.id]}
    one.nodes.tell_presence("r_tea", ADA.id)
    await two.until(lambda: ("r_tea", ADA.id) in two.elsewhere)
    backplane, is_speaking = one.backplane, asyncio.Event()
    assert isinstance(backplane, ReconnectingBackplane)

    async def stands_still(payloads: Sequence[bytes]) -> None:
        is_speaking.set()
        monkeypatch.undo()
        await asyncio.Event().wait()

    monkeypatch.setattr(backplane, "_publish", stands_still)
    one.nodes.tell_head("r_tea", 7)
    await is_speaking.wait()
    one.nodes.tell_head("r_hall", 8)
    one.nodes.tell_presence("r_tea", ADA.id)
    await one.nodes.stop()
    async with asyncio.timeout(BELIEVED_SECONDS / 2):
        await two.until(lambda: not two.elsewhere)
        await two.hears("r_tea", 7)
        await two.hears("r_hall", 8)


async def test_hints_flow_again_after_the_server_was_killed(
    node: Make, backend: Postgres | Redis, caplog: pytest.LogCaptureFixture
) -> None:
    one, two = await both(node)
    with caplog.at_level(logging.WARNING):
        backend.kill()
        await reaches(lambda: not one.backplane.state.is_connected)
        gaps = two.gaps
        await asyncio.sleep(2)
        # One each, of many tries; and again of a connection that outlived its server by a moment.
        assert caplog.text.count("is away") <= 4
        backend.start()
        await two.until(lambda: two.gaps > gaps)
        await talk(one, two)
        away = caplog.text.count("is away")
        await reaches(lambda: caplog.text.count("is back") == away)


async def test_a_frozen_server_holds_up_nobody_and_hints_flow_again(
    node: Make, backend: Postgres | Redis
) -> None:
    one, two = await both(node)
    backend.freeze()
    try:
        loop = asyncio.get_running_loop()
        began, longest = loop.time(), 0.0
        for seq in range(TURNS):
            before = loop.time()
            one.nodes.tell_head("r_tea", seq)
            one.nodes.tell_typing("r_tea", ADA)
            one.nodes.tell_revoked()
            await asyncio.sleep(0.2)
            longest = max(longest, loop.time() - before)
        assert loop.time() - began > 3
        assert longest < 2
    finally:
        backend.thaw()
    await talk(one, two)
    await talk(two, one)


async def test_hints_flow_again_when_the_server_has_thrown_everybody_out(
    node: Make, backend: Postgres | Redis
) -> None:
    one, two = await both(node)
    gaps = one.gaps, two.gaps
    if isinstance(backend, Redis):
        with redis.Redis(port=backend.port) as client:
            client.flushall()
            client.execute_command("CLIENT", "KILL", "TYPE", "pubsub")
    else:
        with psycopg.connect(backend.url("postgres"), autocommit=True) as connection:
            connection.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                "WHERE query LIKE 'LISTEN%' AND pid <> pg_backend_pid()"
            )
    await one.until(lambda: one.gaps > gaps[0])
    await two.until(lambda: two.gaps > gaps[1])
    await talk(one, two)


async def test_what_can_not_be_said_is_bounded_and_the_oldest_is_dropped(
    node: Make, backend: Postgres | Redis
) -> None:
    one, two = await both(node)
    backend.kill()
    await reaches(lambda: not one.backplane.state.is_connected)
    for number in range(2 * outgoing.HEADS):
        one.nodes.tell_head(f"r_{number}", 1)
        one.nodes.tell_typing("r_tea", ADA)
        one.nodes.tell_presence("r_tea", f"u_{number}")
    assert one.nodes.dropped >= outgoing.HEADS + 2 * outgoing.HEADS - outgoing.TYPISTS
    gaps = two.gaps
    backend.start()
    await two.until(lambda: two.gaps > gaps)
    await talk(one, two)
    assert len(two.heads) <= outgoing.HEADS + 1


async def test_what_no_node_has_said_is_counted_and_does_no_harm(
    node: Make, backend: Postgres | Redis
) -> None:
    one, two = await both(node)
    nonsense = (
        "", "{", "[]", "null", '{"node": 1}', '{"node": "n", "heads": {"r": "x"}}',
        '{"node": "n", "here": {"r": 1}}', '{"node": "n", "typing": [1]}', "[" * 5000,
    )  # fmt: skip
    for text in nonsense:
        if isinstance(backend, Redis):
            with redis.Redis(port=backend.port) as client:
                client.publish("parley:e_1", text)
                client.publish("parley:e_1", b"\xff\x00" + text.encode())
        else:
            with psycopg.connect(backend.url("postgres"), autocommit=True) as connection:
                connection.execute("SELECT pg_notify('parley_e_1', %s)", (text,))
    await talk(one, two)
    each = 2 if isinstance(backend, Redis) else 1
    assert one.nodes.incoming.nonsense == two.nodes.incoming.nonsense == each * len(nonsense)


DATABASE = {"PARLEY_DATABASE_URL": "postgresql://parley@127.0.0.1:1/chat"}


def refused(folder: Path, url: str, *reasons: str) -> None:
    refused_with(folder, DATABASE | {"PARLEY_BACKPLANE_URL": url}, *reasons)


def refused_with(folder: Path, settings: dict[str, str], *reasons: str) -> None:
    """`parley serve` ends before it listens, with one line that betrays no secret."""
    done = parley(folder, "serve", **settings)
    assert done.returncode == 2
    assert done.stdout == ""
    assert len(done.stderr.splitlines()) == 1, done.stderr
    for reason in reasons:
        assert reason in done.stderr
    assert "geheim" not in done.stderr


def test_a_redis_that_is_not_there_is_told_in_one_line(tmp_path: Path) -> None:
    refused(tmp_path, "redis://:geheim@127.0.0.1:1/0", "Redis at 127.0.0.1:1", "can't be used")


@pytest.mark.parametrize("url", ["redis://:geheim@h:port/0", "http://geheim@h/", "geheim"])
def test_an_address_that_is_none_of_redis_is_told_in_one_line(tmp_path: Path, url: str) -> None:
    refused(tmp_path, url, "PARLEY_BACKPLANE_URL can't be read")


@pytest.mark.parametrize(
    "rest",
    ["h/0?foo=geheim", "127.0.0.1:1/0?encoding=geheim", "a..b/0", f"{'a' * 70}/0", "h/0?retry=x"],
)
def test_words_of_an_address_that_redis_does_not_know_are_told_in_one_line(rest: str) -> None:
    with pytest.raises(Unusable) as refusal:
        redis_channel.check(f"redis://:geheim@{rest}")
    assert "PARLEY_BACKPLANE_URL" in str(refusal.value)
    assert "\n" not in str(refusal.value)
    assert "geheim" not in str(refusal.value)


def test_a_wrong_password_of_redis_is_told_in_one_line(tmp_path: Path) -> None:
    running = Redis().start()
    try:
        with redis.Redis(port=running.port) as client:
            client.config_set("requirepass", "right")
        refused(tmp_path, running.url.replace("//", "//:geheim@"), "invalid username-password")
        refused(tmp_path, running.url, "Authentication required")
    finally:
        running.remove()


def test_a_redis_for_a_data_folder_is_told_in_one_line(tmp_path: Path) -> None:
    url = {"PARLEY_BACKPLANE_URL": "redis://:geheim@127.0.0.1:1/0"}
    refused_with(tmp_path, url, "set PARLEY_DATABASE_URL too")


@pytest.mark.parametrize("backend", ["notify"], indirect=True)
def test_a_wrong_address_to_listen_at_is_told_in_one_line(
    tmp_path: Path, backend: Postgres
) -> None:
    there = {"PARLEY_DATABASE_URL": backend.url("postgres")}
    wrong = {"PARLEY_NOTIFY_URL": "postgresql://parley:geheim@127.0.0.1:1/chat"}
    refused_with(tmp_path, there | wrong, "127.0.0.1:1/chat can't be used")
    unreadable = {"PARLEY_NOTIFY_URL": "http://parley:geheim@127.0.0.1:1/chat"}
    refused_with(tmp_path, there | unreadable, "PARLEY_NOTIFY_URL can't be read")
