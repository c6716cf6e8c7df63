"""Messages that no node sends do no harm, be they forged or broken, and fill no memory."""

import asyncio
import json
import logging
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest
from msgspec import inspect

from app.backplane.backplane import Backplane, Exchange
from app.live import incoming, leases, nodes, remote_presence
from app.live.node_message import ID_LETTERS, MOST_BYTES, NodeMessage, decode
from app.wire.samples import NodeSample
from tests.node_listener import NodeListener

pytestmark = pytest.mark.sqlite("no database is asked")
AN_ID = "r_000000000001"


class Nowhere(Backplane):
    """Carries nothing; the test plays the others."""

    def start(self, exchange: Exchange, *, name: str) -> None: ...
    def wake(self) -> None: ...
    async def stop(self) -> None: ...


@pytest.fixture
async def node() -> AsyncIterator[NodeListener]:
    listener = NodeListener(Nowhere())
    listener.nodes.start()
    yield listener
    await listener.nodes.stop()


def hears(node: NodeListener, /, **parts: Any) -> None:
    node.nodes.receive(json.dumps({"node": "n_other"} | parts).encode())


def typist(**parts: str) -> list[dict[str, str]]:
    return [{"room": "r_tea", "id": "u_ada", "name": "ada", "display_name": "Ada"} | parts]


def answer(**parts: object) -> list[dict[str, object]]:
    who = {"room": "r_tea", "to": "u_ada", "id": "b_bot", "name": "bot", "display_name": "Bot"}
    return [who | {"answers": 1, "at": 1, "text": "hi"} | parts]


def signal(**parts: object) -> list[dict[str, object]]:
    who = {"room": "r_tea", "id": "u_ada", "name": "ada", "display_name": "Ada"}
    return [who | {"app": "chess", "data": {}} | parts]


@pytest.mark.parametrize(
    "parts",
    [
        {"node": ""},
        {"node": "n" * (ID_LETTERS + 1)},
        {"node": "n_\n"},
        {"heads": {"r" * (ID_LETTERS + 1): 1}},
        {"heads": {AN_ID: -1}},
        {"heads": {AN_ID: 2**53}},
        {"heads": {AN_ID: 10**400}},
        {"here": {AN_ID: ["u" * (ID_LETTERS + 1)]}},
        {"here": {AN_ID: ["u_\x1b[2J"]}},
        {"here": {"r_\u202e": ["u_ada"]}},
        {"gone": {AN_ID: [""]}},
        {"taken": {"sends": {"u_ada": 10**9}}},
        {"taken": {"sends": {"u" * (ID_LETTERS + 1): 1}}},
        {"sockets": {"u_ada": -1}},
        {"unsure": ["u" * (ID_LETTERS + 1)]},
        {"typing": typist(name="a" * 33)},
        {"typing": typist(display_name="A" * 61)},
        {"typing": typist(display_name="A\nda")},
        {"typing": typist(id="u_\x00")},
        {"signals": signal(data="x" * 4097)},
        {"signals": signal(app="Chess!")},
        {"signals": signal(text="\x1b[2J")},
        {"answers": answer(text="x" * 1001)},
        {"answers": answer(text="\x1b[2J")},
        {"answers": answer(to="u_\u202e")},
        {"answers": answer(answers=-1)},
        {"answers": answer(client_id="ü")},
        {"sockets": {f"u_{number:012}": 1 for number in range(MOST_BYTES // 18)}},
    ],
    ids=lambda parts: str(parts)[:40],
)
async def test_a_message_past_a_bound_is_dropped_whole(
    node: NodeListener, parts: dict[str, Any]
) -> None:
    hears(node, **{"revoked": True, "here": {AN_ID: ["u_eve"]}} | parts)
    assert node.nodes.incoming.nonsense == 1
    assert (node.revocations, node.heads, node.typists, node.elsewhere) == (0, {}, [], set())
    assert not node.answered
    assert not node.signals


def ill(kind: inspect.Type, *, text: str = "x\0") -> Iterator[object]:
    """Values of this type, each with this text in another place that holds one."""
    match kind:
        case inspect.StrType():
            yield text
        case inspect.ListType(item):
            yield from ([value] for value in ill(item, text=text))
        case inspect.DictType(key, value):
            [well] = list(ill(value, text="x"))[:1] or [1]
            yield from ({name: well} for name in ill(key, text=text))
            yield from ({"x": inner} for inner in ill(value, text=text))
        case inspect.StructType():
            for field in kind.fields:
                others = {f.name: next(ill(f.type, text="x"), 1) for f in kind.fields}
                yield from (others | {field.name: value} for value in ill(field.type, text=text))


OF_A_MESSAGE = inspect.type_info(NodeMessage)
assert isinstance(OF_A_MESSAGE, inspect.StructType)


@pytest.mark.parametrize(
    "field", [f for f in OF_A_MESSAGE.fields if any(ill(f.type))], ids=lambda field: field.name
)
async def test_no_text_in_any_part_of_a_message_may_hold_what_no_id_has(
    node: NodeListener, field: inspect.Field
) -> None:
    values = list(ill(field.type))
    for value in values:
        hears(node, **{field.name: value})
    assert node.nodes.incoming.nonsense == len(values)
    for value in ill(field.type, text="x"):
        hears(node, **{field.name: value})
    assert node.nodes.incoming.nonsense == len(values), "the same without it is a message"


async def test_what_nodes_say_is_within_the_bounds(node: NodeListener) -> None:
    hears(node, typing=typist(name="a" * 32, display_name="\U0001f375" * 60), heads={AN_ID: 1})
    assert (node.typists, node.heads, node.nodes.incoming.nonsense) == (["u_ada"], {AN_ID: 1}, 0)
    hears(node, signals=signal(data={"x": "\U0001f375" * 300}, text="\U0001f375" * 250))
    assert [said.app for said in node.signals] == ["chess"]
    hears(node, answers=answer(text="\U0001f375\n" * 500))
    assert [said.to for said in node.answered] == ["u_ada"]


async def test_what_is_dropped_is_said_once(
    node: NodeListener, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        for _ in range(100):
            node.nodes.receive(b"{")
    assert node.nodes.incoming.nonsense == 100
    [line] = caplog.messages
    assert "dropped" in line


async def test_no_more_nodes_are_remembered_than_there_may_be(
    node: NodeListener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(incoming, "NODES", 3)
    seen: list[int] = []
    node.nodes.incoming.on_taken = lambda taken, count: seen.append(count)
    for number in range(10):
        hears(node, node=f"n_{number}", heads={f"r_{number}": 1}, taken={"sends": {"u_ada": 1}})
    assert set(node.heads) == {"r_0", "r_1", "r_2"}
    assert (max(seen), node.nodes.incoming.nonsense) == (3, 7)
    hears(node, node="n_1", leaves=True)
    hears(node, node="n_9", heads={"r_9": 1})
    assert "r_9" in node.heads, "there is room again"


async def test_a_room_has_no_more_people_elsewhere_than_it_may(
    node: NodeListener, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(remote_presence, "PEOPLE", 3)
    for number in range(10):
        hears(node, here={"r_tea": [f"u_{number}"], "r_hall": ["u_ada"]})
    assert len(node.nodes.here("r_tea")) == 3
    hears(node, here={"r_tea": ["u_0"]}, node="n_third")
    hears(node, gone={"r_tea": ["u_0", "u_1"]})
    hears(node, here={"r_tea": ["u_9"]})
    assert set(node.nodes.here("r_tea")) == {"u_0", "u_2", "u_9"}
    assert set(node.nodes.here("r_hall")) == {"u_ada"}
    assert node.nodes.incoming.refused == 7
    assert len([line for line in caplog.messages if "remembered" in line]) == 1


async def test_people_and_sockets_elsewhere_are_bounded_in_all(
    node: NodeListener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(leases, "LEASES", 5)
    for number in range(20):
        hears(node, here={f"r_{number}": ["u_ada"]}, sockets={f"u_{number}": 1})
    assert len(node.elsewhere) == 5
    assert node.nodes.incoming.refused == 30
    hears(node, leaves=True)
    assert node.elsewhere == set()
    hears(node, here={"r_tea": ["u_ada"], "r_hall": ["u_ada"]}, sockets={"u_ada": 1})
    assert len(node.elsewhere) == 2, "what was forgotten leaves room"
    assert node.nodes.incoming.refused == 30


async def test_a_flood_of_questions_is_answered_once_a_second(
    node: NodeListener, monkeypatch: pytest.MonkeyPatch
) -> None:
    node.users = {"r_tea": ["u_ada"]}

    def told() -> list[NodeMessage]:
        return [m for m in map(decoded, node.nodes.take(MOST_BYTES)) if m.here]

    for _ in range(1000):
        hears(node, asks=True)
        await asyncio.sleep(0)
    assert len(told()) == 1
    for _ in range(1000):
        hears(node, asks=True)
        await asyncio.sleep(0)
    assert told() == []
    async with asyncio.timeout(10 * nodes.ANSWER_SECONDS):
        while not told():  # noqa: ASYNC110 # nothing says when there is an answer
            await asyncio.sleep(0.01)


def decoded(payload: bytes) -> NodeMessage:
    message = decode(payload)
    assert message is not None
    return message


SAMPLE = {
    "at": 1,
    "node": "n_other",
    "host": {
        "name": "chat1",
        "cpus": 2,
        "cpu_percent": 1.5,
        "memory_bytes": 1,
        "memory_total_bytes": 2,
    },
    "process": {"pid": 1, "uptime_seconds": 1.0, "cpu_percent": 0.1, "memory_bytes": 1},
    "chat": {
        "room_sockets": 0,
        "account_sockets": 0,
        "people": 0,
        "messages_per_second": 0,
        "deliveries_per_second": 0,
        "commits_per_second": 0,
        "commit_p50_ms": None,
        "commit_p99_ms": None,
        "queued": 0,
        "queue_most": 1,
        "loop_lag_ms": 0,
        "backplane_lag_ms": None,
    },
    "storage": {"database_bytes": None, "wal_bytes": None, "free_bytes": None},
}


async def test_a_sample_of_another_version_or_node_is_passed_by_and_the_rest_is_taken(
    node: NodeListener,
) -> None:
    taken: list[NodeSample] = []
    node.nodes.incoming.on_sample = taken.append
    no_samples: tuple[Any, ...] = (
        {},
        {"at": 1, "node": "n_other"},
        SAMPLE | {"at": -1},
        SAMPLE | {"host": SAMPLE["host"] | {"name": "x\x1b[2J"}},  # type: ignore[operator]
        SAMPLE | {"node": "n_victim"},
        [1, 2],
        "x",
    )
    for number, sample in enumerate(no_samples):
        hears(node, sample=sample, heads={AN_ID: number})
        assert node.heads == {AN_ID: number}
    assert (taken, node.nodes.incoming.nonsense) == ([], 0)
    hears(node, sample=SAMPLE | {"of a newer version": True})
    assert [one.node for one in taken] == ["n_other"]
