"""S: the account socket: its snapshot, its memory, and when a badge is seen."""

import json
import subprocess
import sys
from typing import Any

from bench import load
from bench.context import OURS, Context, Shape, sample
from bench.meter import connected, grown, memory, watched
from bench.report import Row, Sample, most, short, value_row

LINE = 20
PATH = "/api/v1/ws"
# The end of the list.
READY = '"more":false'
# Nothing is counted: the frames of the list have no order of their own.
NO_SEQ = '"no seq":'
SNAPSHOT_ROOMS = 500
IDLE_ROOMS, IDLE_PEOPLE = 50, 1000
BADGE_ROOMS, BADGE_PEOPLE, BADGE_RATE = 50, 200, 1000
SECONDS = 300


def run(context: Context) -> list[Row]:
    if not context.wants(LINE):
        return []
    return [_snapshot(context), _idle(context), *_badges(context)]


def _snapshot(context: Context) -> Row:
    context.say(f"S a snapshot of {SNAPSHOT_ROOMS:,} rooms")
    with context.stage(OURS, Shape(SNAPSHOT_ROOMS, 1, history=3, people=1)) as stage:
        token = stage.seats[0][0].token
        runs = [
            load.join(
                load.JoinSpec(
                    port=stage.server.port,
                    pids=stage.pids(),
                    targets=[load.Get(PATH, token)],
                    expect=0,
                    ready=READY,
                    seq=NO_SEQ,
                    concurrency=1,
                    warm=context.warm,
                    measure=context.measure,
                )
            )
            for _ in range(context.rounds)
        ]
    return value_row(
        [sample(one, one.server_cpu_seconds * 1000 / max(one.joins, 1)) for one in runs],
        unit="ms",
        note=f"until its last frame {short(runs[0].join_ms.p50)} ms, p50",
        bound=most(30),
        label=f"account socket: CPU of a snapshot of {SNAPSHOT_ROOMS:,} rooms",
        workload="S",
        line=LINE,
    )


def _idle(context: Context) -> Row:
    context.say(f"S {IDLE_PEOPLE:,} idle account sockets of {IDLE_ROOMS:,} rooms")
    with context.stage(
        OURS, Shape(IDLE_ROOMS, IDLE_PEOPLE, history=3, people=IDLE_PEOPLE)
    ) as stage:
        seats = stage.seats[0]
        spec = load.WsSpec(
            port=stage.server.port,
            pids=stage.pids(),
            sockets=[load.Socket("-", PATH, seat.token) for seat in seats],
            seq=NO_SEQ,
            ready=READY,
            warm=4.0,
            measure=10.0,
        )
        # The database's cache of pages, and what is loaded and compiled, are no socket's own.
        stage.prime()
        load.ws(load.WsSpec(**_first(spec)))
        before = memory(stage.server)
        result, seen = watched(stage.server, lambda: load.ws(spec), every_seconds=1.0)
    each = grown(before, connected(before, seen, sockets=IDLE_PEOPLE))
    return value_row(
        [sample(result, each.rss / IDLE_PEOPLE / 1000)],
        unit="kB",
        note=f"PSS {each.pss / IDLE_PEOPLE / 1000:.1f} kB; all are in the same rooms",
        bound=most(24),
        label=f"account socket: idle, of {IDLE_ROOMS:,} rooms: resident memory",
        workload="S",
        line=LINE,
    )


def _first(spec: load.WsSpec) -> dict[str, Any]:
    values = {name: getattr(spec, name) for name in spec.__dataclass_fields__}
    return values | {"sockets": spec.sockets[:1], "warm": 0.0, "measure": 0.2}


def _badges(context: Context) -> list[Row]:
    context.say(f"S badges of {BADGE_PEOPLE:,} people while {BADGE_RATE:,} messages/s flow")
    shape = Shape(BADGE_ROOMS, BADGE_PEOPLE, history=3, people=BADGE_PEOPLE)
    with context.stage(OURS, shape) as stage:
        people = [seat.token for seat in stage.seats[0]]
        task = {
            "port": stage.server.port,
            "rooms": [room[0].room for room in stage.seats],
            "senders": people[:BADGE_ROOMS],
            "people": people,
            "rate": BADGE_RATE,
            "seconds": 20 if context.full else 6,
        }
        done = subprocess.run(
            [sys.executable, "-m", "bench.badges"],
            input=json.dumps(task).encode(),
            stdout=subprocess.PIPE,
            timeout=SECONDS,
            check=True,
        )
    found = json.loads(done.stdout)
    void = _void(found)
    what = f"{BADGE_PEOPLE:,} people in {BADGE_ROOMS:,} rooms, {short(BADGE_RATE)} messages/s"
    return [
        value_row(
            [Sample(found["p99_ms"], void, raw=found)],
            unit="ms",
            note=f"p50 {short(found['p50_ms'])} ms, at most {short(found['max_ms'])} ms; a room's "
            "badge moves once a second",
            bound=most(1000),
            label=f"account socket: from a message to its badge, p99: {what}",
            workload="S",
            line=LINE,
        )
    ]


def _void(found: dict[str, Any]) -> str | None:
    if found["missing"] or found["unanswered"]:
        return f"{found['missing']} badges, {found['unanswered']} answers are missing"
    if found["messages_per_second"] < 0.9 * BADGE_RATE:
        return f"only {short(found['messages_per_second'])} messages/s were sent"
    return None
