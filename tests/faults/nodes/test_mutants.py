"""Nodes that are broken on purpose are caught, each by what it does to people."""

import sys
from pathlib import Path

import pytest

from tests.backends import Postgres
from tests.faults import checker
from tests.faults.campaign import run
from tests.faults.nodes.broken import BREAKS
from tests.faults.nodes.cluster import Backplane, Cluster
from tests.faults.nodes.faults import OF_NODES
from tests.faults.stage import StageOf

pytestmark = [
    pytest.mark.nodes,
    pytest.mark.sqlite("it says itself that it needs PostgreSQL"),
]
SEED = 1
ROUNDS = 4
MESSAGES = 50
# Sound nodes need about two seconds when a hint is lost.
SETTLE_SECONDS = 3.0

# What carries the hints, and what people then suffer.
EXPECTED: dict[str, tuple[Backplane, str]] = {
    "heads_never_compared": ("none", checker.LIST_DIFFERS),
    "hints_lost_for_ever": ("notify", checker.LIST_DIFFERS),
    "number_without_the_lock": ("notify", checker.FAILED_INSIDE),
    "number_outside_the_transaction": ("notify", checker.GAP),
}


@pytest.mark.parametrize("broken", BREAKS)
async def test_broken_nodes_are_caught(broken: str, postgres: Postgres, tmp_path: Path) -> None:
    backplane, expected = EXPECTED[broken]
    command = (sys.executable, "-m", "tests.faults.nodes.broken", broken, "serve")
    async with (
        Cluster(
            tmp_path, *command, seed=SEED, backplane=backplane, nodes=2, postgres=postgres
        ) as cluster,
        StageOf(cluster, seed=SEED, people=2, settle_seconds=SETTLE_SECONDS) as stage,
    ):
        rounds: list[list[str]] = [[]] * ROUNDS
        report = await run(stage, rounds, seed=SEED, kinds=OF_NODES, messages=MESSAGES)
    found = {fault.name for fault in report.faults}
    assert expected in found, checker.summary(report.faults)
