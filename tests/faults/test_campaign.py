"""A short series with a fixed seed: whatever goes wrong, nothing is lost, doubled or reordered."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.dose import dose
from tests.faults import checker, clock, disk, programs
from tests.faults.campaign import draw, run
from tests.faults.clock import Clock
from tests.faults.disk import Disk
from tests.faults.faults import FAULTS, Dice
from tests.faults.server import StageServer
from tests.faults.stage import Stage

SEED = 20261121
MESSAGES = dose(100, 300)
LONGEST_SECONDS = dose(0.5, 1.0)

pytestmark = pytest.mark.sqlite("its file and its disk go wrong")
needs_compiler = pytest.mark.skipif(
    clock.unavailable() is not None, reason=f"{clock.unavailable()}"
)
needs_mount = pytest.mark.skipif(disk.unavailable() is not None, reason=f"{disk.unavailable()}")


@pytest.fixture(scope="module")
async def stage(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Stage]:
    """One for all: a server that went through the other tests is what the next one needs."""
    folder = tmp_path_factory.mktemp("faults") / "data"
    folder.mkdir()
    async with Stage(StageServer(folder), seed=SEED) as made:
        yield made


async def survives(stage: Stage, *rounds: list[str]) -> None:
    report = await run(stage, rounds, seed=SEED, messages=MESSAGES, longest_seconds=LONGEST_SECONDS)
    assert not report.faults, checker.summary(report.faults)


async def test_nothing_is_lost_when_the_server_is_killed_under_load(stage: Stage) -> None:
    await survives(stage, ["kill"], ["kill"], ["kill"])


async def test_nothing_is_lost_when_the_server_is_restarted_under_load(stage: Stage) -> None:
    await survives(stage, ["restart"])


async def test_everybody_loads_the_log_anew_when_it_is_taken_for_another(stage: Stage) -> None:
    before = stage.counts["resyncs"]
    await survives(stage, ["rename"])
    assert stage.counts["resyncs"] >= before + len(stage.clients)


async def test_nothing_is_lost_when_the_server_stands_still_for_a_while(stage: Stage) -> None:
    await survives(stage, ["freeze"])


async def test_nothing_is_lost_when_sockets_are_cut_in_the_middle_of_a_frame(stage: Stage) -> None:
    await survives(stage, ["wire"])


async def test_nothing_is_lost_by_readers_that_stall_or_dawdle(stage: Stage) -> None:
    await survives(stage, ["stall"])


async def test_nothing_is_lost_while_another_process_holds_the_lock(stage: Stage) -> None:
    await survives(stage, ["lock"])


async def test_when_no_file_can_grow_senders_are_told_and_all_goes_on_later(stage: Stage) -> None:
    await survives(stage, ["quota"])


@needs_compiler
async def test_time_never_goes_back_in_a_room_though_the_clock_does(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    jumping = Clock(tmp_path)
    server = StageServer(folder, **jumping.environment)
    async with Stage(server, seed=SEED, clock=jumping) as stage:
        await survives(stage, ["clock", "kill"])


async def test_nothing_is_lost_by_programs_when_the_server_is_killed(tmp_path: Path) -> None:
    """A bot, a reader of the stream, and webhooks of both kinds, whose receiver dies, too."""
    folder = tmp_path / "data"
    folder.mkdir()
    server = StageServer(folder, **programs.SETTINGS)
    async with Stage(server, seed=SEED, rooms=1, with_programs=True) as stage:
        await survives(stage, ["kill"], ["wire", "restart"])
        for what in ("said by bots", "said by incoming webhooks", "events sent by webhooks"):
            assert stage.counts[what], what


async def test_a_first_start_may_be_killed_at_any_moment(stage: Stage) -> None:
    await survives(stage, ["migration"])


@needs_mount
async def test_when_the_disk_is_full_senders_are_told_and_all_goes_on_later(tmp_path: Path) -> None:
    with Disk(tmp_path / "small") as small:
        async with Stage(StageServer(small.folder), seed=SEED, disk=small) as stage:
            await survives(stage, ["disk", "kill"])


async def test_a_seed_draws_the_same_rounds_again_and_each_has_a_kill() -> None:
    one, two = (draw(Dice("seed")) for _ in range(2))
    assert one == two
    dice = Dice("seed")
    rounds = [draw(dice) for _ in range(200)]
    assert all(names[-1] == "kill" for names in rounds)
    assert {name for names in rounds for name in names} == FAULTS.keys() - {"disk"}
