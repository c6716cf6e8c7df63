"""F: pages of history at random depths, signed in."""

import random
from collections.abc import Sequence
from statistics import median

from bench import load
from bench.context import OURS, Context, Shape, Stage, prefix, sample
from bench.report import Bound, Row, Sample, least, short, value_row

LINE = 9
PAGE = 50
# More places than the server could remember the answers of.
PLACES = 2000
# Enough to keep one core busy.
CONNECTIONS = 32
FEW_CONNECTIONS = 8


def run(context: Context) -> list[Row]:
    return measured(context, OURS, workload="F", line=LINE, bound=least(3000))


def measured(
    context: Context, on: str, *, workload: str, line: int, bound: Bound | None = None
) -> list[Row]:
    """`bound` is for as many connections as keep a core busy."""
    if not context.wants(line):
        return []
    history = 100_000 if context.full else 10_000
    with context.stage(on, Shape(rooms=10, members=10, history=history)) as stage:
        requests = pages(stage, [history] * 10)
        rows = []
        for connections in (CONNECTIONS, FEW_CONNECTIONS):
            context.say(f"{workload} {connections} connections")
            results = [read(context, stage, requests, connections) for _ in range(context.rounds)]
            p99 = short(max(one.ms.p99 for one in results))
            cpu = median(one.server_cpu_seconds / max(one.requests, 1) for one in results)
            rows.append(
                value_row(
                    [answered(one, one.per_second) for one in results],
                    unit="/s",
                    note=f"p99 {p99} ms, {cpu * 1e6:.0f} µs CPU each",
                    workload=workload,
                    label=f"{prefix(on)}history pages of {PAGE}, {connections} connections",
                    bound=bound if connections == CONNECTIONS else None,
                    line=line,
                )
            )
    return rows


def pages(stage: Stage, sizes: Sequence[int]) -> list[load.Get]:
    """Requests for a page before a random message, of rooms as often as they have messages."""
    dice = random.Random(1)  # noqa: S311 - the same places every time
    found = []
    for at in dice.choices(range(len(sizes)), weights=sizes, k=PLACES):
        seat = dice.choice(stage.seats[at])
        before = dice.randint(2, max(2, sizes[at]))
        path = f"/api/v1/rooms/{seat.room}/messages?before={before}&limit={PAGE}"
        found.append(load.Get(path, seat.token))
    return found


def read(
    context: Context, stage: Stage, requests: list[load.Get], connections: int
) -> load.HttpResult:
    return load.http(
        load.HttpSpec(
            port=stage.server.port,
            pids=stage.pids(),
            requests=requests,
            concurrency=connections,
            warm=context.warm,
            measure=context.measure,
        )
    )


def answered(result: load.HttpResult, value: float) -> Sample:
    """Void when any answer was not a page."""
    one = sample(result, value)
    others = sum(result.statuses.values()) - result.statuses.get("200", 0)
    return Sample(value, one.void or f"{others} refusals", raw=one.raw) if others else one


def asked_in_turn(context: Context, stage: Stage, requests: Sequence[load.Get]) -> load.HttpResult:
    """By one who waits for each answer."""
    return load.http(
        load.HttpSpec(
            port=stage.server.port,
            pids=stage.pids(),
            requests=requests,
            concurrency=1,
            warm=context.warm,
            measure=context.measure,
        )
    )


def waits_and_cpu(results: Sequence[load.HttpResult]) -> str:
    """The note of a row of requests in turn."""
    p99 = max(one.ms.p99 for one in results)
    cpu = median(one.server_cpu_seconds / max(one.requests, 1) for one in results)
    return f"p99 {short(p99)} ms, {short(cpu * 1000)} ms CPU each"
