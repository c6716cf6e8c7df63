"""C: sends that are acknowledged by the sender's own copy: how many, and how soon."""

from collections.abc import Callable
from statistics import median

from bench import load, pairs
from bench.context import OURS, Context, Shape, sample
from bench.report import Row, most, short, value_row

LINE = 6
# Rooms small enough that storing is most of the work, as in a team's chat.
MEMBERS = 10
PIPELINED = 16
LOAD = 0.5


def run(context: Context) -> list[Row]:
    rows = _measured(context, 100, line=LINE) if context.wants(LINE) else []
    if context.full and context.wants(None):
        for senders in (1, 10, 1000):
            rows += _measured(context, senders, line=None)
    return rows


def _measured(context: Context, senders: int, *, line: int | None) -> list[Row]:
    rooms, each = max(1, senders // MEMBERS), min(senders, MEMBERS)
    about = f"{senders:,} {'sender' if senders == 1 else 'senders'}"
    single: list[load.WsResult] = []
    pipelined: list[load.WsResult] = []
    timed: list[load.WsResult] = []
    with context.stage(OURS, Shape(rooms, MEMBERS)) as stage:

        def talk(*, closed: int | None = None, rate: float | None = None) -> load.WsResult:
            return stage.talk(
                senders=each, closed=closed, rate=rate, warm=context.warm, measure=context.measure
            )

        for number in range(context.rounds):
            context.say(f"C round {number + 1} of {context.rounds}, {about}")
            single.append(talk(closed=senders))
            pipelined.append(talk(closed=senders * PIPELINED))
            timed.append(talk(rate=LOAD * median(map(pairs.messages, single))))
    p50, rate = (median(map(figure, timed)) for figure in (pairs.own_copy_p50_ms, pairs.messages))

    def row(
        label: str,
        results: list[load.WsResult],
        figure: Callable[[load.WsResult], float],
        unit: str,
    ) -> Row:
        return value_row(
            [sample(result, figure(result)) for result in results],
            unit=unit,
            workload="C",
            label=f"{about}, {label}",
            line=line,
        )

    return [
        value_row(
            [sample(result, result.own_ms.p99) for result in timed],
            unit="ms",
            note=f"p50 {short(p50)} ms at {short(rate)}/s",
            workload="C",
            label=f"{about} at half of saturation: p99 to own copy",
            bound=most(10) if line else None,
            line=line,
        ),
        row("1 in flight each: acknowledged", single, pairs.messages, "/s"),
        row("16 in flight each: acknowledged", pipelined, pairs.messages, "/s"),
    ]
