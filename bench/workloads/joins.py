"""D: joining a warm room: the newest 50 messages without a cursor, the 1,000 missed with one."""

from typing import Any

from bench import load, rest
from bench.context import OURS, Context, Shape, Stage, prefix, sample
from bench.report import Bound, Row, least, most, value_row

LINE = 7
SHAPE = Shape(rooms=1, members=100, history=5000)
NEWEST = 50
MISSED = 1000


def run(context: Context) -> list[Row]:
    return measured(
        context, OURS, workload="D", line=LINE, per_second=least(1000), milliseconds=most(1)
    )


def measured(
    context: Context,
    on: str,
    *,
    workload: str,
    line: int,
    per_second: Bound | None = None,
    milliseconds: Bound | None = None,
) -> list[Row]:
    """`per_second` of those without a cursor, `milliseconds` of CPU of those with one."""
    if not context.wants(line):
        return []
    with context.stage(on, SHAPE) as stage:
        head, epoch = _end_of_log(stage)
        context.say(f"{workload} joins")
        newest = [_joined(context, stage, "", NEWEST) for _ in range(context.rounds)]
        cursor = f"?after={head - MISSED}&epoch={epoch}"
        missed = [_joined(context, stage, cursor, MISSED) for _ in range(context.rounds)]
    about = {"workload": workload, "line": line}
    return [
        *_rows(newest, f"{prefix(on)}join with {NEWEST:,} messages", about, per_second=per_second),
        *_rows(
            missed,
            f"{prefix(on)}join with {MISSED:,} messages",
            about,
            milliseconds=milliseconds,
        ),
    ]


def _end_of_log(stage: Stage) -> tuple[int, str]:
    seat = stage.seats[0][0]
    page = rest.get(stage.server, f"/rooms/{seat.room}/events?limit=1", seat.token)
    return page["head"], page["epoch"]


def _joined(context: Context, stage: Stage, cursor: str, expect: int) -> load.JoinResult:
    return load.join(
        load.JoinSpec(
            port=stage.server.port,
            pids=stage.pids(),
            ready=stage.peer.ready,
            seq=stage.peer.seq,
            targets=[load.Get(seat.path + cursor, seat.token) for seat in stage.seats[0]],
            expect=expect,
            concurrency=8,
            warm=context.warm,
            measure=context.measure,
        )
    )


def _rows(
    results: list[load.JoinResult],
    label: str,
    about: dict[str, Any],
    *,
    per_second: Bound | None = None,
    milliseconds: Bound | None = None,
) -> list[Row]:
    return [
        value_row(
            [sample(one, one.joins_per_second) for one in results],
            unit="/s",
            label=label.replace("join", "joins"),
            bound=per_second,
            **about,
        ),
        value_row(
            [sample(one, one.server_cpu_seconds * 1000 / max(one.joins, 1)) for one in results],
            unit="ms",
            label=f"{label}: CPU each",
            bound=milliseconds,
            **about,
        ),
    ]
