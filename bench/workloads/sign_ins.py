"""G: a room talks while people sign in at twice the rate that the server can bear."""

import time
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import urlencode

from bench import load, pairs
from bench.context import OURS, Context, Shape, Stage, sample
from bench.report import GENERATOR_MOST, Row, Sample, most, ratio_row, short, value_row
from bench.seed import PASSWORD

LINE = 11
LISTENERS = 100
# Enough that no one socket is what limits the room.
SENDERS = 10
LOAD = 0.3
STORM = 2.0
# Of some forty sign-ins a second.
CAPACITY_SECONDS = 3.0
# More than the server hashes at once, fewer than it lets wait: nobody is sent away.
AT_CAPACITY = 8
# The storm begins before the talk is connected and ends after it was measured.
LEAD_SECONDS = 0.5
TAIL_SECONDS = 1.5


def run(context: Context) -> list[Row]:
    if not context.wants(LINE):
        return []
    seconds = 20.0 if context.full else 3.0
    with context.stage(OURS, Shape(1, LISTENERS)) as stage:
        context.say("G capacities")
        talk = stage.talk(senders=SENDERS, closed=64, warm=context.warm, measure=context.measure)
        signing = load.http(_spec(stage, concurrency=AT_CAPACITY, seconds=CAPACITY_SECONDS))
        rate, storm = LOAD * pairs.messages(talk), STORM * signing.per_second
        calm, beside, storms = [], [], []
        for number in range(context.rounds):
            context.say(f"G round {number + 1} of {context.rounds}: {short(rate)} messages/s")
            calm.append(stage.talk(senders=SENDERS, rate=rate, warm=context.warm, measure=seconds))
            context.say(f"  beside {short(storm)} sign-ins/s")
            chat, refused = _beside(context, stage, rate=rate, storm=storm, seconds=seconds)
            beside.append(chat)
            storms.append(refused)
    return _rows(calm, beside, storms, capacity=signing.per_second)


def _beside(
    context: Context, stage: Stage, *, rate: float, storm: float, seconds: float
) -> tuple[load.WsResult, load.HttpResult]:
    length = LEAD_SECONDS + context.warm + seconds + TAIL_SECONDS
    with ThreadPoolExecutor(1) as pool:
        storming = pool.submit(load.http, _spec(stage, rate=storm, seconds=length))
        time.sleep(LEAD_SECONDS)
        chat = stage.talk(senders=SENDERS, rate=rate, warm=context.warm, measure=seconds)
        return chat, storming.result()


def _spec(
    stage: Stage, *, seconds: float, concurrency: int | None = None, rate: float | None = None
) -> load.HttpSpec:
    forms = [urlencode({"username": name, "password": PASSWORD}) for name in stage.seeded.names]
    kind = "application/x-www-form-urlencoded"
    return load.HttpSpec(
        port=stage.server.port,
        pids=stage.pids(),
        requests=[load.Post("/api/v1/token", kind, form) for form in forms],
        concurrency=concurrency,
        open=rate,
        warm=0.0,
        measure=seconds,
    )


def _rows(
    calm: list[load.WsResult],
    beside: list[load.WsResult],
    storms: list[load.HttpResult],
    *,
    capacity: float,
) -> list[Row]:
    during = [_shared(chat, storm) for chat, storm in zip(beside, storms, strict=True)]
    refused = sum(one.statuses.get("503", 0) for one in storms)
    signed_in = sum(one.statuses.get("200", 0) for one in storms)
    unsaid = sum(one.retry_after_missing for one in storms)
    others = sum(one.requests for one in storms) - refused - signed_in
    return [
        ratio_row(
            during,
            [sample(one, one.delivery_ms.p99) for one in calm],
            per="ms",
            workload="G",
            label="sign-ins at twice capacity: chat p99 beside / without them",
            bound=most(1.5),
            line=LINE,
        ),
        value_row(
            [Sample(float(unsaid + others), None if refused else "nobody was refused")],
            note=f"{signed_in} signed in, {refused} got 503; capacity {short(capacity)}/s",
            workload="G",
            label="sign-ins neither answered nor sent away with Retry-After",
            bound=most(0),
            line=LINE,
        ),
    ]


def _shared(chat: load.WsResult, storm: load.HttpResult) -> Sample:
    """Both generators share one core, so it is their sum that must stay below what it may be."""
    one = sample(chat, chat.delivery_ms.p99)
    busy = chat.load_cpu_share + storm.load_cpu_share
    void = one.void or (f"generators at {busy:.0%}" if busy > GENERATOR_MOST else None)
    return Sample(one.value, void, raw={"chat": one.raw, "storm": load.as_dict(storm)})
