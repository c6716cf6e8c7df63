"""I: the same work on logs of ten thousand to ten million messages in 1,000 rooms."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace

from bench import load, seed
from bench.context import OURS, Context, Shape, sample, seats_of
from bench.peers import PEERS
from bench.report import Bound, Row, Sample, most, short, value_row
from bench.workloads.history import answered, pages, read

LINE = 9
SHAPE = Shape(rooms=1000, members=10, history=0, people=1000)
SIZES = (10_000, 100_000, 1_000_000)
FULL_SIZES = (*SIZES, 10_000_000)
CONNECTIONS = 4
# Every so many rooms one sends: from the fullest to the emptiest.
SENDING_EVERY = 100
IN_FLIGHT = 100


@dataclass(frozen=True, slots=True)
class Grown:
    """The measurements on a log of `size` messages."""

    size: int
    bytes_each: float
    start_seconds: float
    read: load.HttpResult
    sent: load.WsResult


def run(context: Context) -> list[Row]:
    if not context.wants(LINE):
        return []
    grown = [_measured(context, size) for size in (FULL_SIZES if context.full else SIZES)]
    return [
        _row(grown, "history page p99", _page_p99_ms, unit="ms", bound=most(1.5)),
        _row(grown, "CPU of an acknowledged message", _send_us, unit="µs"),
        _row(grown, "start of the server", lambda one: Sample(one.start_seconds), unit="s"),
        _row(grown, "bytes on disk of a message", lambda one: Sample(one.bytes_each), unit="B"),
    ]


def _measured(context: Context, size: int) -> Grown:
    context.say(f"I {size:,} messages")
    folder = context.scratch / "grown"
    seeded = context.filled(SHAPE, folder)
    try:
        sizes = seed.zipf(size, SHAPE.rooms)
        stored_bytes = seed.write_history(folder, sizes, seeded.rooms)
        peer = PEERS[OURS]
        with context.started(peer, folder, seats_of(peer, seeded), seeded) as stage:
            result = read(context, stage, pages(stage, sizes), CONNECTIONS)
            some = replace(stage, seats=stage.seats[::SENDING_EVERY])
            sent = some.talk(closed=IN_FLIGHT, warm=context.warm, measure=context.measure)
        return Grown(size, stored_bytes / size, stage.started_seconds, result, sent)
    finally:
        shutil.rmtree(folder)


def _page_p99_ms(one: Grown) -> Sample:
    return answered(one.read, one.read.ms.p99)


def _send_us(one: Grown) -> Sample:
    return sample(one.sent, one.sent.server_cpu_seconds * 1e6 / max(one.sent.own_copies, 1))


def _row(
    grown: list[Grown],
    label: str,
    figure: Callable[[Grown], Sample],
    *,
    unit: str,
    bound: Bound | None = None,
) -> Row:
    """How many times the figure of the smallest log that of the largest is."""
    samples = [figure(one) for one in grown]
    void = next((one.void for one in samples if one.void), None)
    ratio = Sample(samples[-1].value / samples[0].value, void, raw=[one.raw for one in samples])
    ends = f"{_power(grown[-1].size)} / {_power(grown[0].size)}"
    return value_row(
        [ratio],
        unit="x",
        note=", ".join(short(one.value) for one in samples) + f" {unit}",
        workload="I",
        label=f"{label}, at {ends} messages",
        bound=bound,
        line=LINE,
    )


def _power(size: int) -> str:
    return f"1e{len(str(size)) - 1}"
