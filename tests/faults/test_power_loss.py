"""A few power cuts; `python -m tests.faults.power_loss --cuts 50` makes many."""

from pathlib import Path

import pytest

from tests.faults import checker, lossy_disk
from tests.faults.campaign import Report
from tests.faults.lossy_disk import LossyDisk
from tests.faults.power_loss import FULL, NORMAL, LossyServer, cut_power

pytestmark = [
    pytest.mark.skipif(lossy_disk.unavailable() is not None, reason=str(lossy_disk.unavailable())),
    pytest.mark.sqlite("its disk loses power"),
]
SEED = 3


async def power_is_cut(path: Path, *command: str, times: int) -> Report:
    disk = LossyDisk(path / "disk", lossy_disk.build(path))
    server = LossyServer(disk, *command, seed=SEED)
    return await cut_power(server, times, seed=SEED, messages=100, longest_seconds=0.3)


async def test_a_power_cut_loses_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    report = await power_is_cut(tmp_path, *FULL, times=2)
    assert not report.faults, checker.summary(report.faults)
    assert report.rounds == 2


async def test_a_power_cut_loses_messages_when_commits_are_not_synced(tmp_path: Path) -> None:
    """Otherwise the test above would prove nothing. A cut right after a checkpoint loses none."""
    report = await power_is_cut(tmp_path, *NORMAL, times=8)
    assert checker.LOST in {fault.name for fault in report.faults}
