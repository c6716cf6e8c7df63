"""V: what a message costs that has more than its text, beside one that has not."""

from collections.abc import Iterable
from statistics import median

from bench import batches, seed
from bench.batches import Measured
from bench.context import ON_POSTGRES, OURS, Context, Shape, prefix
from bench.report import Row, Sample, value_row
from bench.seed import Seeded

LINE = 21
ROOMS = 16
SIZE = 64
# Of each kind, in turns.
TURNS = 60
PLAIN = "plain"


def run(context: Context) -> list[Row]:
    if not context.wants(LINE):
        return []
    rows: list[Row] = []
    for name in context.available([OURS, ON_POSTGRES]):
        context.say(f"V {prefix(name)}kinds of messages")
        rounds = [_kinds(context, name) for _ in range(context.rounds)]
        rows += [_row(name, kind, rounds) for kind in rounds[0]]
    return rows


def _kinds(context: Context, name: str) -> dict[str, Measured]:
    folder = context.scratch / "kinds"
    seeded = context.filled(Shape(ROOMS, 2), folder, on=name)
    try:
        return batches.measure_kinds(
            seed.settings(folder, context.url(folder)),
            [(room, one, other) for room, (one, other) in _seats(seeded)],
            size=SIZE,
            turns=TURNS,
        )
    finally:
        context.remove(folder)


def _seats(seeded: Seeded) -> Iterable[tuple[str, list[str]]]:
    return zip(seeded.rooms, seeded.users, strict=True)


def _row(name: str, kind: str, rounds: list[dict[str, Measured]]) -> Row:
    of_kind = [_cpu(one[kind]) for one in rounds]
    note = f"{median(of_kind) * 1e6 / SIZE:,.0f} µs of CPU each"
    ratios = [cpu / _cpu(one[PLAIN]) for cpu, one in zip(of_kind, rounds, strict=True)]
    return value_row(
        [Sample(ratio) for ratio in ratios],
        unit="x",
        note=note,
        workload="V",
        label=f"{prefix(name)}a batch of {SIZE}: {kind}, beside a plain message",
        line=LINE,
    )


def _cpu(one: Measured) -> float:
    return one.own_cpu + one.database_cpu
