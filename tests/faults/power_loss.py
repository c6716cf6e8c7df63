"""Power cuts under load: what was acknowledged or shown must be on the disk, synced.

    python -m tests.faults.power_loss --cuts 50

makes fifty cuts, then the same with synchronous=NORMAL, to the first that loses a message. There
must be one: else it would not see a loss.
"""

import argparse
import asyncio
import contextlib
import random
import secrets
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.faults import checker, lossy_disk
from tests.faults.campaign import LONGEST_FAULT_SECONDS, ROUND_MESSAGES, Report, Round, run
from tests.faults.lossy_disk import LossyDisk
from tests.faults.server import StageServer
from tests.faults.stage import Stage
from tests.server import PARLEY, Process

FULL = (str(PARLEY), "serve")
NORMAL = (sys.executable, "-m", "tests.faults.normal_sync", "serve")
# The power goes at one of the next so many steps of the disk: up to a few commits or a checkpoint.
STEPS = 1500
# A server without load takes no steps; then the power goes where it is.
IDLE_SECONDS = 5
# How many of the unsynced pages reach the disk all the same; drawn for each start.
EARLY_PERCENT = (0, 0, 25, 75)


class LossyServer(StageServer):
    """A server on a lossy disk. To kill it is to cut its power."""

    def __init__(self, disk: LossyDisk, *command: str, seed: int) -> None:
        super().__init__(disk.folder, *command)
        self.lost_pages = 0
        self._disk = disk
        self._dice = random.Random(seed)

    def launch(self) -> Process:
        early, seed = self._dice.choice(EARLY_PERCENT), self._dice.getrandbits(32)
        self.settings |= self._disk.mounted(early_percent=early, seed=seed)
        return super().launch()

    def kill(self) -> None:
        """Amid something that it writes."""
        self._disk.cuts_power_after(steps=self._dice.randint(1, STEPS))
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(IDLE_SECONDS)
        super().kill()
        self.lost_pages += self._disk.loses_power()

    def kill_if_running(self) -> None:
        """At the very end, when nothing is written any more."""
        if self._process is not None:
            super().kill()

    def kill_while_starting(self, seconds: float) -> None:
        super().kill_while_starting(seconds)
        self.lost_pages += self._disk.loses_power()


async def cut_power(
    server: LossyServer,
    times: int,
    *,
    seed: int,
    messages: int = ROUND_MESSAGES,
    longest_seconds: float = LONGEST_FAULT_SECONDS,
    tell: Callable[[int, Round, Report], None] = lambda number, names, report: None,
) -> Report:
    """So many rounds of load with a cut in each, to the first in which something is wrong."""
    rounds: list[Round] = [["kill"]] * times
    async with Stage(server, seed=seed) as stage:
        # An orderly stop brings the accounts to the disk, also where commits are not synced.
        await asyncio.to_thread(server.restart)
        return await run(
            stage,
            rounds,
            seed=seed,
            messages=messages,
            longest_seconds=longest_seconds,
            tell=tell,
        )


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.faults.power_loss", description=__doc__)
    parser.add_argument("--cuts", type=int, default=50)
    parser.add_argument("--messages", type=int, default=ROUND_MESSAGES, help="at least, for a cut")
    parser.add_argument("--seed", type=int, default=secrets.randbelow(1_000_000))
    asked = parser.parse_args()
    if (why := lossy_disk.unavailable()) is not None:
        parser.error(why)
    say(f"seed {asked.seed}")
    full = _series("FULL", FULL, asked)
    normal = _series("NORMAL", NORMAL, asked)
    if not _lost(normal):
        say("Without syncs nothing was lost: then this proves nothing.")
    return 0 if not full.faults and _lost(normal) else 1


def _series(name: str, command: Sequence[str], asked: argparse.Namespace) -> Report:
    with tempfile.TemporaryDirectory() as scratch:
        path = Path(scratch)
        disk = LossyDisk(path / "disk", lossy_disk.build(path))
        server = LossyServer(disk, *command, seed=asked.seed)
        report = asyncio.run(
            cut_power(server, asked.cuts, seed=asked.seed, messages=asked.messages, tell=_progress)
        )
    say(
        f"synchronous={name}: {report.rounds} cuts in {report.seconds:.0f} s, "
        f"{report.counts['acknowledged']} messages acknowledged, "
        f"{server.lost_pages} unsynced pages lost, {_lost(report)} messages lost, "
        f"{len(report.faults)} faults in all"
    )
    say(checker.summary(report.faults))
    return report


def _lost(report: Report) -> int:
    return sum(fault.name == checker.LOST for fault in report.faults)


def _progress(number: int, names: Round, report: Report) -> None:
    say(f"{report.seconds:6.0f} s  cut {number:3}  {report.counts['acknowledged']:7} acknowledged")


def say(line: str) -> None:
    print(line, flush=True)  # noqa: T201


if __name__ == "__main__":
    sys.exit(main())
