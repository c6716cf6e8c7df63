"""Measures Parley and its peers in turns, and makes a row of every ratio."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from bench import load
from bench.context import OURS, Context, Shape, Stage, sample
from bench.report import Bound, Row, Sample, ratio_row, short


@dataclass(frozen=True, slots=True)
class Shot:
    """One thing to measure with every server; `bounds` names the peers, None is a yardstick.

    Of each room the first `listeners` come, the first `senders` of them send, and over all
    `closed` messages are in flight or `rate` are sent a second. `figure` is compared, in `unit`.
    """

    label: str
    figure: Callable[[load.WsResult], float]
    unit: str
    bounds: Mapping[str, Bound | None]
    listeners: int
    closed: int | None = None
    rate: float | None = None
    senders: int = 1
    line: int | None = None
    drawn: bool = False


# A short run looks twice at these only: of the others one round tells enough.
CLOSE = ("bun", OURS)

Runs = dict[tuple[str, str], list[Sample]]


def deliveries(result: load.WsResult) -> float:
    return result.deliveries / result.seconds


def messages(result: load.WsResult) -> float:
    return result.own_copies / result.seconds


def microseconds_per_delivery(result: load.WsResult) -> float:
    return result.server_cpu_seconds * 1e6 / max(result.deliveries, 1)


def own_copy_p50_ms(result: load.WsResult) -> float:
    return result.own_ms.p50


def compare(
    context: Context, workload: str, shots: Sequence[Shot], *, rooms: int, ours: str = OURS
) -> list[Row]:
    """A row for each shot and peer; `ours` is the one that is compared with them.

    In every round each server runs once, every other round backwards; the pair of a ratio are the
    two runs of one round, so that a machine whose speed drifts does so for both.
    """
    wanted = [shot for shot in shots if context.wants(shot.line)]
    names = context.available(name for shot in wanted for name in shot.bounds)
    runs: Runs = defaultdict(list)
    for number in range(context.rounds if names else 0):
        order = [ours, *(name for name in names if number == 0 or context.full or name in CLOSE)]
        for name in order if number % 2 == 0 else reversed(order):
            asked = [shot for shot in wanted if name == ours or name in shot.bounds]
            context.say(f"{workload} round {number + 1} of {context.rounds}, {name}")
            _visit(context, name, asked, runs, rooms=rooms)
    return [
        ratio_row(
            runs[shot.label, ours],
            runs[shot.label, name],
            per=shot.unit,
            workload=workload,
            label=f"{shot.label}, against {name}",
            line=shot.line,
            bound=bound,
            group=f"{shot.label}: {shot.unit}" if shot.drawn else "",
            peer=name,
        )
        for shot in wanted
        for name, bound in shot.bounds.items()
        if name in names
    ]


def _visit(context: Context, name: str, shots: Sequence[Shot], runs: Runs, *, rooms: int) -> None:
    """One server, started once, measured in one shot after the other."""
    shape = Shape(rooms, max(shot.listeners for shot in shots))
    with context.stage(name, shape) as stage:
        for shot in shots:
            one = _shoot(context, stage, shot)
            runs[shot.label, name].append(one)
            void = f" (void: {one.void})" if one.void else ""
            context.say(f"  {shot.label}: {short(one.value)} {shot.unit}{void}")


def _shoot(context: Context, stage: Stage, shot: Shot) -> Sample:
    try:
        result = stage.talk(
            listeners=shot.listeners,
            senders=shot.senders,
            closed=shot.closed,
            rate=shot.rate,
            warm=context.warm,
            measure=context.measure,
        )
    except load.LoadFailed as error:
        # A server that refuses sockets loses this run, not everybody's.
        return Sample(0.0, str(error))
    return sample(result, shot.figure(result))
