"""I: the same work on logs of ten thousand to ten million messages in 1,000 rooms."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from bench import load, seed
from bench.context import OURS, Context, Shape, Stage, prefix, sample, seats_of
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
# The fullest, which hold a page even in the smallest log.
JOINED_ROOMS = 20
JOINED_MESSAGES = 50


@dataclass(frozen=True, slots=True)
class Grown:
    """The measurements on a log of `size` messages."""

    size: int
    bytes_each: float
    start_seconds: float
    read: load.HttpResult
    joined: load.JoinResult
    sent: load.WsResult


def run(context: Context) -> list[Row]:
    return measured(context, OURS, workload="I", line=LINE)


def measured(context: Context, on: str, *, workload: str, line: int) -> list[Row]:
    if not context.wants(line):
        return []
    sizes = FULL_SIZES if context.full else SIZES
    grown = [_measured(context, on, size, workload=workload) for size in sizes]

    def row(label: str, figure: Callable[[Grown], Sample], unit: str, most: Bound | None) -> Row:
        return _row(
            grown, prefix(on) + label, figure, unit=unit, bound=most, workload=workload, line=line
        )

    return [
        row("history page p99", _page_p99_ms, "ms", most(1.5)),
        row("CPU of a join", _join_us, "µs", None),
        row("CPU of an acknowledged message", _send_us, "µs", None),
        row("start of the server", lambda one: Sample(one.start_seconds), "s", None),
        row("bytes on disk of a message", lambda one: Sample(one.bytes_each), "B", None),
    ]


def _measured(context: Context, on: str, size: int, *, workload: str) -> Grown:
    context.say(f"{workload} {size:,} messages")
    folder = context.scratch / "grown"
    seeded = context.filled(SHAPE, folder, on=on)
    try:
        sizes = seed.zipf(size, SHAPE.rooms)
        url = context.url(folder)
        stored_bytes = seed.write_history(folder, sizes, seeded.rooms, url=url)
        peer = PEERS[OURS]
        with context.started(peer, folder, seats_of(peer, seeded), seeded) as stage:
            result = read(context, stage, pages(stage, sizes), CONNECTIONS)
            joined = _joined(context, replace(stage, seats=stage.seats[:JOINED_ROOMS]))
            some = replace(stage, seats=stage.seats[::SENDING_EVERY])
            sent = some.talk(closed=IN_FLIGHT, warm=context.warm, measure=context.measure)
        started = stage.started_seconds
        return Grown(size, stored_bytes / size, started, result, joined, sent)
    finally:
        context.remove(folder)


def _joined(context: Context, stage: Stage) -> load.JoinResult:
    return load.join(
        load.JoinSpec(
            port=stage.server.port,
            pids=stage.pids(),
            ready=stage.peer.ready,
            seq=stage.peer.seq,
            targets=[load.Get(seat.path, seat.token) for room in stage.seats for seat in room],
            expect=JOINED_MESSAGES,
            concurrency=CONNECTIONS,
            warm=context.warm,
            measure=context.measure,
        )
    )


def _join_us(one: Grown) -> Sample:
    return sample(one.joined, one.joined.server_cpu_seconds * 1e6 / max(one.joined.joins, 1))


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
    bound: Bound | None,
    workload: str,
    line: int,
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
        workload=workload,
        label=f"{label}, at {ends} messages",
        bound=bound,
        line=line,
    )


def _power(size: int) -> str:
    return f"1e{len(str(size)) - 1}"
