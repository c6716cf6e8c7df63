"""The long series: `python -m tests.faults --rounds 200 --seed 7`. Its status is 1 if it finds any.

Every round kills the server with -9; in most of them something else goes wrong as well. It ends by
a fault of the server or after the last round: a mistake of the campaign itself is one more finding.

With `--nodes 3` so many serve one PostgreSQL behind nginx, with each backplane in turn.
"""

import argparse
import asyncio
import secrets
import shutil
import sys
import tempfile
from collections.abc import Callable, Coroutine, Iterator, Sequence
from functools import partial
from pathlib import Path
from statistics import median
from types import ModuleType
from typing import Any

from tests.faults import checker, clock, disk, programs
from tests.faults.campaign import Report, Round, draw, failed, run
from tests.faults.checker import Fault
from tests.faults.clock import Clock
from tests.faults.disk import Disk
from tests.faults.faults import FAULTS, OF_ONE, Dice, Kinds
from tests.faults.nodes import cluster
from tests.faults.nodes.cluster import BACKPLANES, Backplane, Cluster
from tests.faults.nodes.faults import OF_NODES, left_out
from tests.faults.server import StageServer
from tests.faults.stage import S, Stage, StageOf

# Of so many rounds on an ordinary disk, one more on a small disk that is full for a while.
DISK_ROUND_EVERY = 10

# Fills the report as it goes.
Play = Callable[..., Coroutine[Any, Any, None]]


def main() -> int:
    asked = _asked()
    say(f"seed {asked.seed}")
    scratch = Path(tempfile.mkdtemp(prefix="parley-faults-"))
    wrong: list[Fault] = []
    for play, series in _series(asked):
        if not of_server(wrong):
            wrong += play_on(play, scratch, series, seed=asked.seed)
    if wrong:
        say(f"The data and what the servers said are in {scratch}")
        say(checker.summary(wrong))
        return 1
    shutil.rmtree(scratch, ignore_errors=True)
    return 0


def play_on(play: Play, scratch: Path, series: Sequence[Round], *, seed: int) -> list[Fault]:
    """To the end of the series, or the first round with a fault of the server.

    After a round in which the campaign itself failed it goes on with the next, on a new stage.
    """
    wrong: list[Fault] = []
    played = 0
    while played < len(series) and not of_server(wrong):
        report = Report()
        try:
            asyncio.run(play(scratch, series[played:], report, seed=seed, first=played + 1))
        except Exception as error:  # before the first of these rounds, or after the last
            where = f"around the rounds from {played + 1} of seed {seed}"
            report.faults = [*report.faults, failed(where, error)]
            say(report.faults[-1].detail)
        wrong += report.faults
        played += max(report.rounds, 1)
    return wrong


def of_server(faults: Sequence[Fault]) -> bool:
    return any(fault.name != checker.CAMPAIGN for fault in faults)


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument("--seed", type=int, default=secrets.randbelow(1_000_000))
    parser.add_argument("--nodes", type=int, default=1)
    parser.add_argument("--backplane", choices=BACKPLANES, help="only this one")
    names = ", ".join(FAULTS)
    parser.add_argument(
        "--faults",
        help=f"in each round these, by commas: {names}; of nodes: {', '.join(OF_NODES.names)}",
    )
    asked = parser.parse_args()
    if asked.nodes > 1 and (why := cluster.unavailable()) is not None:
        parser.error(why)
    return asked


def _series(asked: argparse.Namespace) -> Iterator[tuple[Play, list[Round]]]:
    """Where to play what."""
    names: Round = asked.faults.split(",") if asked.faults else ()
    if asked.nodes > 1:
        yield from _series_of_nodes(asked, names)
    elif not names:
        dice = Dice(f"{asked.seed}")
        yield _ordinary, [draw(dice, without=_left_out(clock)) for _ in range(asked.rounds)]
        yield _small_disk, [("disk", "kill")] * -(-asked.rounds // DISK_ROUND_EVERY)
    else:
        yield _small_disk if "disk" in names else _ordinary, [names] * asked.rounds


def _series_of_nodes(asked: argparse.Namespace, names: Round) -> Iterator[tuple[Play, list[Round]]]:
    """The same number of rounds for each backplane, as nearly as that goes."""
    dice = Dice(f"{asked.seed}")
    chosen: Sequence[Backplane] = (asked.backplane,) if asked.backplane else BACKPLANES
    for number, backplane in enumerate(chosen):
        rounds = len(range(number, asked.rounds, len(chosen)))
        without = left_out(backplane)
        play = partial(_nodes, backplane=backplane, count=asked.nodes)
        yield (
            play,
            [names or draw(dice, kinds=OF_NODES, without=without) for _ in range(rounds)],
        )


async def _nodes(
    scratch: Path,
    series: Sequence[Round],
    report: Report,
    *,
    seed: int,
    first: int,
    backplane: Backplane,
    count: int,
) -> None:
    say(f"{count} nodes; backplane: {backplane}")
    folder = scratch / f"{backplane}-{first}"
    folder.mkdir()
    async with (
        Cluster(folder, seed=seed, backplane=backplane, nodes=count, own_clocks=True) as nodes,
        StageOf(nodes, seed=seed) as stage,
    ):
        await _play(stage, series, report, seed=seed, first=first, kinds=OF_NODES)
        say(f"hints: {dict(nodes.hints)}\n")


async def _ordinary(
    scratch: Path, series: Sequence[Round], report: Report, *, seed: int, first: int
) -> None:
    folder = scratch / f"data-{first}"
    folder.mkdir()
    jumping = None if clock.unavailable() else Clock(scratch)
    settings = programs.SETTINGS | (jumping.environment if jumping else {})
    server = StageServer(folder, **settings)
    async with Stage(server, seed=seed, clock=jumping, with_programs=True) as stage:
        await _play(stage, series, report, seed=seed, first=first)


async def _small_disk(
    scratch: Path, series: Sequence[Round], report: Report, *, seed: int, first: int
) -> None:
    if _left_out(disk):
        report.rounds = len(series)
        return
    with Disk(scratch / f"small-{first}") as small:
        async with Stage(StageServer(small.folder), seed=seed, disk=small) as stage:
            await _play(stage, series, report, seed=seed, first=first)


async def _play(
    stage: StageOf[S],
    series: Sequence[Round],
    report: Report,
    *,
    seed: int,
    first: int,
    kinds: Kinds[Any] = OF_ONE,
) -> None:
    await run(stage, series, seed=seed, kinds=kinds, first=first, report=report, tell=_progress)
    _summarise(report)
    starts = sorted(stage.server.start_seconds)
    say(f"{len(starts):10} starts, median {median(starts):.1f} s, longest {starts[-1]:.1f} s")
    say(f"{stage.integrity_checks:10} integrity checks")
    say(f"{len(report.faults):10} faults found\n")


def _left_out(tool: ModuleType) -> set[str]:
    """Says so when something can't go wrong on this machine."""
    why = tool.unavailable()
    if why is None:
        return set()
    say(f"left out: {why}")
    return {tool.__name__.rpartition(".")[2]}


def _progress(number: int, names: Round, report: Report) -> None:
    acknowledged = f"{report.counts['acknowledged']:7} acknowledged"
    say(f"{report.seconds:6.0f} s  round {number:3}  {acknowledged}  {' '.join(names)}")


def _summarise(report: Report) -> None:
    say(f"\n{report.rounds} rounds in {report.seconds:.0f} s: {dict(report.struck)}")
    for name, count in report.counts.most_common():
        say(f"{count:10} {name}")


def say(line: str) -> None:
    print(line, flush=True)  # noqa: T201


if __name__ == "__main__":
    sys.exit(main())
