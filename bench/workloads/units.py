"""U: what one of each costs: the units from which docs/scaling.md reckons.

Others are measured elsewhere: an idle socket (E), a room's tail, a head and a list of rooms (M),
bytes on disk (I, J), a join (D, J).
"""

from statistics import median

from bench import batches, load, seed
from bench.batches import Measured
from bench.context import ON_POSTGRES, OURS, Context, Shape, Stage, prefix
from bench.report import Row, Sample, value_row

LINE = 19
FEW, MANY = 10, 1000
# What a node does with time to spare, and what it does when it has none.
QUIET_PER_SECOND = 60.0
IN_FLIGHT = 64
SIZES = {1: 200, 8: 100, 64: 40, 512: 8}
# Twice as long as it takes until all heads are compared once more.
IDLE_SECONDS = 4.0
READS = 300
ROOMS = 16


def run(context: Context) -> list[Row]:
    if not context.wants(LINE):
        return []
    rows: list[Row] = []
    for name in context.available([OURS, ON_POSTGRES]):
        rows += _messages(context, name)
        rows += _batches(context, name)
    return rows


def _messages(context: Context, name: str) -> list[Row]:
    """Two sizes of a room, and the line through both: what a message takes, and a delivery."""
    rows = []
    with context.stage(name, Shape(1, MANY)) as stage:
        for way, closed, rate in (
            (f"{IN_FLIGHT} in flight", IN_FLIGHT, None),
            (f"{QUIET_PER_SECOND:g} a second", None, QUIET_PER_SECOND),
        ):
            context.say(f"U {prefix(name)}{way}")
            costs = {
                listeners: [
                    _cost(context, stage, listeners, closed=closed, rate=rate)
                    for _ in range(context.rounds)
                ]
                for listeners in (FEW, MANY)
            }
            rows += _line(costs, f"{prefix(name)}{way}")
        if name == ON_POSTGRES:
            own = _cost(context, stage, FEW, closed=IN_FLIGHT, pids=stage.node_pids())
            rows.append(
                value_row(
                    [own],
                    unit="µs",
                    workload="U",
                    label=f"{prefix(name)}{IN_FLIGHT} in flight, {FEW} listeners: a message, "
                    "Parley's share",
                    line=LINE,
                )
            )
    return rows


def _cost(
    context: Context,
    stage: Stage,
    listeners: int,
    *,
    closed: int | None = None,
    rate: float | None = None,
    pids: list[int] | None = None,
) -> Sample:
    """Microseconds of CPU for a message with its deliveries.

    How busy the generator is makes no difference to that, nor who else uses the machine.
    """
    one = stage.talk(
        listeners=listeners,
        senders=1,
        closed=closed,
        rate=rate,
        pids=pids,
        warm=context.warm,
        measure=context.measure,
    )
    busy = one.void is not None and one.void.startswith("the generator")
    void = None if busy else one.void
    # A node that is not busy spends time on other things too: pings, heads, hearing others.
    idle = _idle_share(context, stage, listeners) if rate else 0.0
    cost = (one.server_cpu_seconds - idle * one.seconds) * 1e6 / max(one.own_copies, 1)
    return Sample(cost, void, raw=load.as_dict(one))


def _idle_share(context: Context, stage: Stage, listeners: int) -> float:
    """Of a core, with as many sockets of which none sends."""
    one = stage.talk(listeners=listeners, senders=0, warm=context.warm, measure=IDLE_SECONDS)
    return one.server_cpu_seconds / one.seconds


def _line(costs: dict[int, list[Sample]], label: str) -> list[Row]:
    delivery = [
        _less(many, few, MANY - FEW) for few, many in zip(costs[FEW], costs[MANY], strict=True)
    ]
    message = [
        Sample(few.value - FEW * each.value, few.void or each.void)
        for few, each in zip(costs[FEW], delivery, strict=True)
    ]
    return [
        value_row(
            message, unit="µs", workload="U", label=f"{label}: CPU of a message in", line=LINE
        ),
        value_row(
            delivery, unit="µs", workload="U", label=f"{label}: CPU of a delivery", line=LINE
        ),
    ]


def _less(many: Sample, few: Sample, by: int) -> Sample:
    return Sample((many.value - few.value) / by, many.void or few.void)


def _batches(context: Context, name: str) -> list[Row]:
    folder = context.scratch / "batches"
    seeded = context.filled(Shape(ROOMS, 2), folder, on=name)
    settings = seed.settings(folder, context.url(folder))
    try:
        sitting = [(room, users[0]) for room, users in zip(seeded.rooms, seeded.users, strict=True)]
        measured = {
            size: [
                batches.measure(settings, sitting, size=size, batches=count)
                for _ in range(context.rounds)
            ]
            for size, count in SIZES.items()
        }
        reads = [
            batches.measure_reads(settings, seeded.rooms, reads=READS)
            for _ in range(context.rounds)
        ]
    finally:
        context.remove(folder)
    rows = [_batch_row(name, size, results) for size, results in measured.items()]
    if name == ON_POSTGRES:
        rows += [_share_row(size, results) for size, results in measured.items()]
    return [*rows, *_read_rows(name, reads)]


def _read_rows(name: str, results: list[Measured]) -> list[Row]:
    shares = [("the node", [one.own_cpu for one in results])]
    if name == ON_POSTGRES:
        shares.append(("PostgreSQL's share", [one.database_cpu for one in results]))
    return [
        value_row(
            [Sample(cpu * 1e6) for cpu in values],
            unit="µs",
            workload="U",
            label=f"{prefix(name)}CPU of reading what another node wrote, {whose}",
            line=LINE,
        )
        for whose, values in shares
    ]


def _share_row(size: int, results: list[Measured]) -> Row:
    return value_row(
        [Sample(one.database_cpu * 1e6 / size) for one in results],
        unit="µs",
        workload="U",
        label=f"PostgreSQL: a batch of {size}: CPU of each message, PostgreSQL's share",
        line=LINE,
    )


def _batch_row(name: str, size: int, results: list[Measured]) -> Row:
    def middle_us(values: list[float]) -> str:
        return f"{median(values) * 1e6:,.0f} µs"

    parts = [f"{middle_us([one.wall for one in results])} in all"]
    if name == ON_POSTGRES:
        parts.append(f"PostgreSQL {middle_us([one.database_cpu for one in results])}")
        parts.append(f"{median(one.round_trips for one in results):.0f} round trips")
    return value_row(
        [Sample((one.own_cpu + one.database_cpu) * 1e6 / size) for one in results],
        unit="µs",
        note=", ".join(parts),
        workload="U",
        label=f"{prefix(name)}a batch of {size} in {min(size, ROOMS)} rooms: CPU of each message",
        line=LINE,
    )
