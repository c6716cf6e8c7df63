"""Acknowledged means on disk: the kernel was asked to sync before anybody was told."""

from pathlib import Path

import pytest

from tests.faults import ack_after_sync
from tests.faults.ack_after_sync import NORMAL, calls, faults, run

WHY_NOT = ack_after_sync.unavailable()
traced = pytest.mark.skipif(WHY_NOT is not None, reason=str(WHY_NOT))

MARK = "mark-" + "0" * 32
WRITTEN = f'7 pwrite64(9</d/parley.db-wal>, "..{MARK}..", 4096, 56) = 4096'
SYNCED = "7 fdatasync(9</d/parley.db-wal>) = 0"
SHOWN = f'5 sendto(12<socket:[81]>, "..{MARK}..", 200, 0, NULL, 0) = 200'
SYNC_BEGINS = "7 fdatasync(9</d/parley.db-wal> <unfinished ...>"
SYNC_ENDS = "7 <... fdatasync resumed>) = 0"


@traced
@pytest.mark.sqlite("its syncs are traced")
async def test_nothing_goes_out_before_its_commit_is_synced(tmp_path: Path) -> None:
    assert await run(tmp_path, sends=50) == []


@traced
@pytest.mark.sqlite("its syncs are traced")
async def test_a_server_that_does_not_sync_its_commits_is_found(tmp_path: Path) -> None:
    assert len(await run(tmp_path, sends=10, command=NORMAL)) == 10


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        ([WRITTEN, SYNCED, SHOWN], 0),
        ([WRITTEN, SYNC_BEGINS, SYNC_ENDS, SHOWN], 0),
        ([WRITTEN, SHOWN, SYNCED], 1),
        ([WRITTEN, SYNC_BEGINS, SHOWN, SYNC_ENDS], 1),
        ([SYNCED, WRITTEN, SHOWN], 1),
        ([SYNC_BEGINS, WRITTEN, SYNC_ENDS, SHOWN], 1),
        ([WRITTEN, SYNC_BEGINS, SYNC_ENDS.replace("= 0", "= -1 EIO"), SHOWN], 1),
        ([WRITTEN, SYNCED.replace("-wal", ""), SHOWN], 1),
        ([SYNCED, SHOWN], 1),
        ([WRITTEN, SYNCED], 1),
    ],
    ids=[
        "in order",
        "in order, with a pause",
        "shown before the sync",
        "shown amid the sync",
        "synced before it was written",
        "written amid the sync",
        "the sync failed",
        "another file was synced",
        "never written",
        "never shown",
    ],
)
def test_a_trace_is_read_right(lines: list[str], found: int) -> None:
    assert len(faults(list(calls(lines)), [MARK])) == found
