"""Our own clients, in a short run of the suite."""

from collections.abc import Sequence
from pathlib import Path

from tests.conformance.campaign import Report, Size, run
from tests.conformance.program import QUICK
from tests.dose import dose

SHORT = Size(
    clients=3,
    rooms=2,
    seconds=dose(5.0, 60.0),
    kill_seconds=(1.5, 3.0),
    program_kill_seconds=(1.0, 3.0),
    patience=QUICK,
)


async def test_nothing_is_lost_doubled_or_reordered(command: Sequence[str], tmp_path: Path) -> None:
    report = await run(command, folder=tmp_path, size=SHORT, seed=7)
    assert report.faults == []
    for what in ("acknowledged", "events seen", "programs killed", "resyncs", "server: SIGKILL"):
        assert report.counts[what], f"{what}: the run shows too little"
    assert report.counts["acknowledged"] == report.counts["messages in the logs"]


async def test_a_program_that_ends_by_itself_is_no_client(tmp_path: Path) -> None:
    report = await small(["false"], tmp_path)
    assert [fault.name for fault in report.faults] == ["no client"]


async def test_a_program_that_prints_something_else_is_no_client(tmp_path: Path) -> None:
    report = await small(["sh", "-c", "echo ready; cat"], tmp_path)
    assert "is no line of the protocol" in report.faults[0].detail


async def small(command: Sequence[str], folder: Path) -> Report:
    return await run(command, folder=folder, size=Size(clients=1, rooms=1, seconds=1), seed=7)
