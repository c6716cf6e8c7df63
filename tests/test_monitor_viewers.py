"""Five people have the monitor open, and one of them has stopped reading."""

import asyncio
import itertools
import time
from collections.abc import Iterator
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import msgspec
import pytest

from app.wire.samples import Chat, Host, NodeSample, Process, Storage
from tests.conftest import People
from tests.idler import Idler
from tests.people import Frame, Seat
from tests.server import Server
from tests.two_nodes import Nodes, two_nodes

READING = 4
SAMPLES = 12
EVERY_SECONDS = 0.5
# So many nodes more, which only say how they are: within seconds they fill what the kernel holds
# for a socket that nobody reads.
FORGED_NODES = 40
ROUNDS = 20


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    running = Server(tmp_path).start()
    yield running
    running.stop()


async def reads(seat: Seat, node: str) -> list[float]:
    """When each sample of this node came, by this process's clock."""
    came: list[float] = []
    while len(came) < SAMPLES:
        if (await seat.sees("sample"))["node"] == node:
            came.append(time.monotonic())
    return came


async def test_four_get_two_samples_a_second_beside_one_who_reads_nothing(
    server: Server, people: People
) -> None:
    owner = await people("owner", at=server)
    async with AsyncExitStack() as open_:
        await open_.enter_async_context(await Idler.opens(owner, owner.monitor_url))
        seats = [await open_.enter_async_context(await owner.watches()) for _ in range(READING)]
        node = seats[0].frames[0]["node"]
        came = await asyncio.gather(*(reads(seat, node) for seat in seats))
    for times in came:
        # A busy machine may be late with one; none is left out, and none comes twice.
        assert times[-1] - times[0] == pytest.approx((SAMPLES - 1) * EVERY_SECONDS, rel=0.3)
    ats = [[frame["at"] for frame in seat.frames if frame["type"] == "sample"] for seat in seats]
    for mine in ats:
        gaps = [later - earlier for earlier, later in itertools.pairwise(mine)]
        assert min(gaps) > 0
    assert len(set.intersection(*(set(mine) for mine in ats))) >= SAMPLES - 2, "the same ones"


@pytest.fixture
def nodes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Nodes]:
    with two_nodes("notify", tmp_path_factory) as running:
        yield running


def told(node: str, number: int) -> NodeSample:
    """What this node says for the n-th time; its `pid` is that number."""
    return NodeSample(
        at=1,
        node=node,
        host=Host("a machine", 2, 10.0, 10**9, 4 * 10**9),
        process=Process(number, 60.0, 5.0, 10**8),
        chat=Chat(1, 1, 1, 0.0, 0.0, 0.0, None, None, 0, 10_000, 0.1, 0.2),
        storage=Storage(10**8, 10**6, 10**10),
    )


def plain(sample: NodeSample) -> Any:
    return msgspec.to_builtins(sample)


def newest(frames: list[Frame]) -> dict[str, int]:
    """Of each node the number of its last sample."""
    samples = (frame for frame in frames if frame["type"] == "sample")
    return {sample["node"]: sample["process"]["pid"] for sample in samples}


@pytest.mark.sqlite("it says itself that it needs PostgreSQL")
async def test_who_reads_on_after_a_while_gets_the_newest_of_each_node_and_no_queue(
    nodes: Nodes, people: People
) -> None:
    ada = await people("ada", at=nodes.one)
    async with await ada.enters(await ada.makes_room()) as in_room:
        epoch = in_room.epoch
    names = [f"n_{number:02d}" for number in range(FORGED_NODES)]
    last = dict.fromkeys(names, ROUNDS)
    async with await Idler.opens(ada, ada.monitor_url) as stalled, await ada.watches() as seat:
        for number in range(1, ROUNDS + 1):
            said = [{"node": name, "sample": plain(told(name, number))} for name in names]
            nodes.forge_all(epoch, said)
            while any(newest(seat.frames).get(name) != number for name in names):
                await seat.next()
        while not last.items() <= newest(stalled.frames).items():
            assert await stalled.reads(65536), "it was cut"
        live = [frame for frame in seat.frames if frame.get("node") in last]
    got = [frame for frame in stalled.frames if frame.get("node") in last]
    assert len(live) == FORGED_NODES * ROUNDS, "beside it nobody missed any"
    assert len(got) < len(live) / 2, "what it did not read is left out"
