"""Rounds: faults under load, healing, and a check of everything that happened."""

import asyncio
import subprocess
import time
import traceback
from collections import Counter
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from typing import Any

from tests.faults import checker
from tests.faults.checker import Fault
from tests.faults.faults import OF_ONE, Dice, Kinds
from tests.faults.stage import S, StageOf

# Acknowledged at least, before, while and after things go wrong.
ROUND_MESSAGES = 600
# A round whose healing takes longer has failed.
ROUND_SECONDS = 120
LONGEST_FAULT_SECONDS = 11.0

Round = Sequence[str]


@dataclass(slots=True)
class Report:
    """The result of a campaign."""

    rounds: int = 0
    struck: Counter[str] = field(default_factory=Counter)
    counts: Counter[str] = field(default_factory=Counter)
    faults: list[Fault] = field(default_factory=list)
    seconds: float = 0.0


def draw(dice: Dice, *, kinds: Kinds[Any] = OF_ONE, without: Collection[str] = ()) -> Round:
    """A kill in every round; in most of them something else before it, or around it."""
    around = [name for name in kinds.around if dice.random() < kinds.around_share]
    inside = [name for name in kinds.inside if dice.random() < kinds.inside_share]
    left_out = {"kill", "disk", *without}
    return [*(name for name in [*around, *inside] if name not in left_out), "kill"]


async def run(
    stage: StageOf[S],
    rounds: Sequence[Round],
    *,
    seed: int,
    kinds: Kinds[Any] = OF_ONE,
    messages: int = ROUND_MESSAGES,
    longest_seconds: float = LONGEST_FAULT_SECONDS,
    first: int = 1,
    report: Report | None = None,
    tell: Callable[[int, Round, Report], None] = lambda number, names, report: None,
) -> Report:
    """Play the rounds, each a few names of faults; end at the first in which something is wrong.

    The first has the number `first`, from which its dice are drawn; `report` is filled round by
    round. `kinds` are of what the stage has. Raises nothing: what goes wrong with the campaign
    itself is a fault of its own kind.
    """
    report, began = report or Report(), time.monotonic()
    for number, names in enumerate(rounds, start=first):
        dice = Dice(f"{seed} {number}", longest_seconds=longest_seconds)
        where = f"round {number} of seed {seed}, {' '.join(names)}"
        report.faults = await _round(
            stage, names, dice, kinds=kinds, messages=messages, where=where
        )
        report.rounds += 1
        report.struck.update(names)
        report.counts = stage.counts
        report.seconds = time.monotonic() - began
        tell(number, names, report)
        if report.faults:
            return report
    try:
        report.faults = [*await stage.finish(), *stage.recheck()]
    except Exception as error:
        report.faults = [failed(f"the end of seed {seed}", error)]
    return report


def failed(where: str, error: BaseException) -> Fault:
    """Of the campaign itself, with the way to the line of code."""
    way = "".join(traceback.format_exception(error))
    return Fault(checker.CAMPAIGN, f"{where}: {error!r}\n{way}")


async def _round(
    stage: StageOf[S],
    names: Round,
    dice: Dice,
    *,
    kinds: Kinds[Any],
    messages: int,
    where: str,
) -> list[Fault]:
    wanted = stage.acknowledged + messages
    faults: list[Fault] = []
    try:
        stage.begin_round()
        async with asyncio.timeout(ROUND_SECONDS):
            stage.load(True)
            await _strike(stage, names, dice, kinds)
            await stage.until(lambda: stage.acknowledged >= wanted)
            await stage.settle()
            faults = await stage.check()
    except* (AssertionError, TimeoutError, subprocess.TimeoutExpired) as errors:
        faults += [Fault(checker.STUCK, f"{where}: {error!r}") for error in errors.exceptions]
    except* Exception as errors:
        faults += [failed(where, error) for error in errors.exceptions]
    return faults


async def _strike(stage: StageOf[S], names: Round, dice: Dice, kinds: Kinds[Any]) -> None:
    """Faults around the others begin with them and may outlast them."""
    async with asyncio.TaskGroup() as together:
        for name in names:
            if name in kinds.around:
                together.create_task(kinds.around[name](stage, dice))
        for name in names:
            if name in kinds.inside:
                await kinds.inside[name](stage, dice)
