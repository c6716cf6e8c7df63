"""V: what a message costs that has more than its text, beside one that has not."""

import json
from collections.abc import Iterable
from dataclasses import replace
from statistics import median

from bench import batches, seed
from bench.batches import Measured
from bench.context import ON_POSTGRES, OURS, Context, Shape, prefix, sample
from bench.report import Row, Sample, most, value_row
from bench.seed import Seeded

LINE = 21
ROOMS = 16
SIZE = 64
# Of each kind, in turns.
TURNS = 60
PLAIN = "plain"
MEMBERS, HISTORY = 10, 100
# Of a room; those of replies follow its thread.
SENDERS = 2
# A message of each room's history.
ABOUT = 60


def run(context: Context) -> list[Row]:
    if not context.wants(LINE):
        return []
    rows: list[Row] = []
    for name in context.available([OURS, ON_POSTGRES]):
        context.say(f"V {prefix(name)}kinds of messages")
        rounds = [_kinds(context, name) for _ in range(context.rounds)]
        rows += [_row(name, kind, rounds) for kind in rounds[0]]
        rows += _served(context, name)
    return rows


def _served(context: Context, name: str) -> list[Row]:
    """The same with all that a server does for it: its frame, its rights, its ten deliveries."""
    shape = Shape(ROOMS, MEMBERS, history=HISTORY, people=MEMBERS)
    spent: dict[str, list[Sample]] = {}
    with context.stage(name, shape) as stage:
        mentioned = stage.seeded.names[1]
        templates = {
            PLAIN: _send(text="$TEXT"),
            "mentions a member": _send(text=f"@{mentioned} $TEXT"),
            "is a reply": _send(text="$TEXT", thread=ABOUT),
            "quotes": _send(text="$TEXT", quote=ABOUT),
        }
        for number in range(context.rounds * 2):
            context.say(f"V {prefix(name)}round {number + 1}, served")
            for kind, message in templates.items():
                peer = replace(stage.peer, message=message)
                result = replace(stage, peer=peer).talk(
                    senders=SENDERS, closed=SIZE, warm=context.warm, measure=context.measure
                )
                cpu = result.server_cpu_seconds / max(result.own_copies, 1)
                spent.setdefault(kind, []).append(sample(result, cpu))
    return [_served_row(name, kind, spent) for kind in spent if kind != PLAIN]


def _send(**fields: object) -> str:
    """A sender's frame; the load generator puts something in the place of $ID and $TEXT."""
    return json.dumps({"type": "send", "client_id": "$ID"} | fields)


def _served_row(name: str, kind: str, spent: dict[str, list[Sample]]) -> Row:
    pairs = zip(spent[kind], spent[PLAIN], strict=True)
    middle = median(one.value for one in spent[kind])
    return value_row(
        [replace(one, value=one.value / plain.value) for one, plain in pairs],
        unit="x",
        note=f"{middle * 1e6:,.0f} µs of CPU each, ten deliveries included",
        workload="V",
        label=f"{prefix(name)}a message that {kind}, served, beside a plain one",
        bound=most(1.3),
        line=LINE,
    )


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
