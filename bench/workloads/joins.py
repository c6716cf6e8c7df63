"""D: joining a warm room: the newest 50 messages without a cursor, the 1,000 missed with one."""

import json
from urllib.request import Request, urlopen

from bench import load
from bench.context import OURS, Context, Shape, Stage, sample
from bench.report import Bound, Row, least, most, value_row

LINE = 7
SHAPE = Shape(rooms=1, members=100, history=5000)
NEWEST = 50
MISSED = 1000


def run(context: Context) -> list[Row]:
    if not context.wants(LINE):
        return []
    with context.stage(OURS, SHAPE) as stage:
        head, epoch = _end_of_log(stage)
        context.say("D joins")
        newest = [_joined(context, stage, "", NEWEST) for _ in range(context.rounds)]
        cursor = f"?after={head - MISSED}&epoch={epoch}"
        missed = [_joined(context, stage, cursor, MISSED) for _ in range(context.rounds)]
    return [
        *_rows(newest, NEWEST, per_second=least(1000)),
        *_rows(missed, MISSED, milliseconds=most(1)),
    ]


def _end_of_log(stage: Stage) -> tuple[int, str]:
    seat = stage.seats[0][0]
    url = f"http://127.0.0.1:{stage.server.port}/api/v1/rooms/{seat.room}/events?limit=1"
    headers = {"Authorization": f"Bearer {seat.token}"}
    with urlopen(Request(url, headers=headers)) as answer:
        page = json.load(answer)
    return page["head"], page["epoch"]


def _joined(context: Context, stage: Stage, cursor: str, expect: int) -> load.JoinResult:
    return load.join(
        load.JoinSpec(
            port=stage.server.port,
            pids=stage.server.pids(),
            ready=stage.peer.ready,
            seq=stage.peer.seq,
            targets=[load.Target(seat.path + cursor, seat.token) for seat in stage.seats[0]],
            expect=expect,
            concurrency=8,
            warm=context.warm,
            measure=context.measure,
        )
    )


def _rows(
    results: list[load.JoinResult],
    events: int,
    *,
    per_second: Bound | None = None,
    milliseconds: Bound | None = None,
) -> list[Row]:
    return [
        value_row(
            [sample(one, one.joins_per_second) for one in results],
            unit="/s",
            workload="D",
            label=f"joins with {events:,} messages",
            bound=per_second,
            line=LINE,
        ),
        value_row(
            [sample(one, one.server_cpu_seconds * 1000 / max(one.joins, 1)) for one in results],
            unit="ms",
            workload="D",
            label=f"join with {events:,} messages: CPU each",
            bound=milliseconds,
            line=LINE,
        ),
    ]
