"""Two nodes behind nginx, restarted one after the other while everybody talks."""

from pathlib import Path

import pytest

from tests.proxies import program
from tests.rolling_restart import RESTARTING, SOCKETS_PER_ROOM, run

SOCKETS = 2 * SOCKETS_PER_ROOM

pytestmark = [
    pytest.mark.sqlite("it says itself that it needs PostgreSQL"),
    pytest.mark.skipif(program("nginx") is None, reason="nginx is not installed"),
]


async def test_a_rolling_restart_loses_doubles_and_refuses_nothing(tmp_path: Path) -> None:
    outcome = await run(tmp_path, sockets=SOCKETS, seconds_between_sends=1)
    assert outcome.faults() == []
    assert outcome.joins >= SOCKETS
    assert set(outcome.tally.codes) == {RESTARTING}
    assert not outcome.tally.refused, "somebody was there to take everyone"
    assert outcome.tally.resyncs == 0


async def test_those_who_come_back_read_the_log_from_memory(tmp_path: Path) -> None:
    outcome = await run(tmp_path, sockets=SOCKETS, seconds_between_sends=None)
    assert outcome.faults() == []
    assert outcome.joins >= SOCKETS
    rooms = len(outcome.logs)
    assert outcome.reads_of_the_log <= 2 * rooms, "a node reads the end of a room once"
