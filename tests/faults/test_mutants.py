"""Servers that are broken on purpose are caught, each by what it does to people."""

import sys
from pathlib import Path

import pytest

from tests.faults import checker
from tests.faults.broken import BREAKS
from tests.faults.campaign import run
from tests.faults.server import StageServer
from tests.faults.stage import Stage

SEED = 1
ROUNDS = 8
MESSAGES = 100
# A sound server needs about two seconds when a wake-up is lost.
SETTLE_SECONDS = 3.0

# What has to go wrong for it, and what people then suffer.
EXPECTED = {
    "ack_before_commit": (["kill"], checker.LOST),
    "number_outside_the_transaction": (["kill"], checker.GAP),
    "drop_the_last_wake_up": ([], checker.LIST_DIFFERS),
    "edit_again_for_a_repeat": ([], checker.UNEXPECTED),
    "hang_nothing": ([], checker.CHANGED),
    "count_votes_twice": ([], checker.CHANGED),
    "replay_as_it_was": (["wire"], checker.FOREIGN_COPY),
}


@pytest.mark.sqlite("its commits are broken")
@pytest.mark.parametrize("broken", BREAKS)
async def test_a_broken_server_is_caught(broken: str, tmp_path: Path) -> None:
    names, expected = EXPECTED[broken]
    folder = tmp_path / "data"
    folder.mkdir()
    server = StageServer(folder, sys.executable, "-m", "tests.faults.broken", broken, "serve")
    async with Stage(server, seed=SEED, people=2, settle_seconds=SETTLE_SECONDS) as stage:
        report = await run(stage, [names] * ROUNDS, seed=SEED, messages=MESSAGES)
    found = {fault.name for fault in report.faults}
    assert expected in found, checker.summary(report.faults)
