"""J: Parley on PostgreSQL, beside PostgreSQL's own benchmark and beside Parley on SQLite."""

from bench import load, pairs, pgbench
from bench.context import ON_POSTGRES, OURS, Context, Shape, sample
from bench.pairs import Shot
from bench.report import Row, Sample, least, ratio_row, short, value_row
from bench.workloads import growth, history, joins

MESSAGES_LINE = 12
FAN_OUT_LINE = 13
HISTORY_LINE = 14
IN_FLIGHT = 64
# Nobody but the sender hears it, as nobody hears a row of pgbench; or a small room hears it.
ROOMS = {"64 rooms, 1 sender each": Shape(64, 1), "1 room of 10, 1 sender": Shape(1, 10)}


def run(context: Context) -> list[Row]:
    if not context.available([ON_POSTGRES]):
        return []
    rows: list[Row] = []
    if context.wants(MESSAGES_LINE):
        for label, shape in ROOMS.items():
            rows += _messages(context, label, shape)
    rows += pairs.compare(context, "J", _shots(), rooms=1, ours=ON_POSTGRES)
    if context.wants(HISTORY_LINE):
        rows += history.measured(context, ON_POSTGRES, workload="J", line=HISTORY_LINE)
        rows += joins.measured(context, ON_POSTGRES, workload="J", line=HISTORY_LINE)
        rows += growth.measured(context, ON_POSTGRES, workload="J", line=HISTORY_LINE)
    return rows


def _shots() -> list[Shot]:
    return [
        Shot(
            f"PostgreSQL: 1 room, {listeners:,} listeners, 64 in flight",
            pairs.deliveries,
            "deliveries/s",
            {OURS: least(0.9) if listeners == 1000 else None},
            line=FAN_OUT_LINE,
            closed=IN_FLIGHT,
            listeners=listeners,
        )
        for listeners in (10, 1000)
    ]


def _messages(context: Context, label: str, shape: Shape) -> list[Row]:
    talks: list[load.WsResult] = []
    inserts: list[Sample] = []
    with context.stage(ON_POSTGRES, shape) as stage:
        for number in range(context.rounds):
            context.say(f"J round {number + 1} of {context.rounds}, {label}")
            talk = stage.talk(
                senders=1, closed=IN_FLIGHT, warm=context.warm, measure=context.measure
            )
            rate = pgbench.inserts_per_second(
                context.postgres, stage.folder, clients=IN_FLIGHT, seconds=context.measure
            )
            context.say(f"  {short(pairs.messages(talk))} against {short(rate)} messages/s")
            talks.append(talk)
            inserts.append(Sample(rate))
    return [
        ratio_row(
            [sample(one, pairs.messages(one)) for one in talks],
            inserts,
            per="rows/s",
            workload="J",
            label=f"PostgreSQL: {label}, 64 in flight, against pgbench",
            bound=least(1.5),
            line=MESSAGES_LINE,
        ),
        value_row(
            [sample(one, one.server_cpu_seconds * 1e6 / max(one.own_copies, 1)) for one in talks],
            unit="µs",
            workload="J",
            label=f"PostgreSQL: {label}, 64 in flight: CPU of a message, both servers'",
            line=MESSAGES_LINE,
        ),
    ]
