"""S: the account socket: its snapshot, its memory, and when badges, bans and people are seen."""

import json
import subprocess
import sys
from typing import Any

from bench import load
from bench.account_sockets import ACCOUNT_PATH
from bench.context import ON_POSTGRES, OURS, Context, Shape, Stage, sample
from bench.meter import connected, grown, memory, watched
from bench.report import Row, Sample, most, short, value_row

LINE = 20
# The end of the list.
READY = '"more":false'
# Nothing is counted: the frames of the list have no order of their own.
NO_SEQ = '"no seq":'
SNAPSHOT_ROOMS = 500
IDLE_ROOMS, IDLE_PEOPLE = 50, 1000
BADGE_ROOMS, BADGE_PEOPLE, BADGE_RATE = 50, 200, 1000
RETURNING = 1000
BANS = 200
SECONDS = 300


def run(context: Context) -> list[Row]:
    if not context.wants(LINE):
        return []
    return [
        _snapshot(context),
        _idle(context),
        *_badges(context),
        _returns(context),
        *_bans(context),
    ]


def _snapshot(context: Context) -> Row:
    context.say(f"S a snapshot of {SNAPSHOT_ROOMS:,} rooms")
    with context.stage(OURS, Shape(SNAPSHOT_ROOMS, 1, history=3, people=1)) as stage:
        token = stage.seats[0][0].token
        runs = [
            load.join(
                load.JoinSpec(
                    port=stage.server.port,
                    pids=stage.pids(),
                    targets=[load.Get(ACCOUNT_PATH, token)],
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
            sockets=[load.Socket("-", ACCOUNT_PATH, seat.token) for seat in seats],
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
        found = _found("badges", task)
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


def _returns(context: Context) -> Row:
    context.say(f"S {RETURNING:,} people of one room come back at once")
    with context.stage(OURS, Shape(1, RETURNING, history=3, people=RETURNING)) as stage:
        people = [seat.token for seat in stage.seats[0]]
        task = {"port": stage.server.port, "people": people, "seconds": 5}
        runs = [_found("returns", task) for _ in range(context.rounds)]
    first = runs[0]
    return value_row(
        # Of so many frames the first is at the beginning of the time, and one a second follows.
        [
            Sample((one["most"] - 1) / one["span_seconds"], _void_return(one), raw=one)
            for one in runs
        ],
        unit="/s",
        note=f"at most {first['most']} frames in {short(first['span_seconds'])} s, in all "
        f"{short(first['bytes_each'] / 1000)} kB each; they came within "
        f"{short(first['coming_seconds'])} s",
        bound=most(1),
        label=f"account socket: {RETURNING:,} people of one room come back at once: frames of "
        "presence to each",
        workload="S",
        line=LINE,
    )


def _void_return(found: dict[str, Any]) -> str | None:
    if found["lost"] or found["blind"]:
        return f"{found['lost']} sockets were closed, {found['blind']} don't know who is here"
    return None


def _bans(context: Context) -> list[Row]:
    shape = Shape(1, BANS + 1, history=3, people=BANS + 1)
    with context.stage(OURS, shape) as stage:
        rows = [_banned(context, stage, "SQLite")]
    if context.available([ON_POSTGRES]):
        with context.nodes(shape, 2) as stage:
            rows.append(_banned(context, stage, "PostgreSQL, asked of another node, NOTIFY"))
    return rows


def _banned(context: Context, stage: Stage, where: str) -> Row:
    context.say(f"S {BANS:,} bans, {where}")
    owner, *seats = stage.seats[0]
    task = {
        "ports": [stage.nodes[0].port, stage.nodes[-1].port],
        "room": owner.room,
        "owner": owner.token,
        "members": [
            (user, seat.token) for user, seat in zip(stage.seeded.users[0][1:], seats, strict=True)
        ],
    }
    found = _found("bans", task)
    return value_row(
        [Sample(found["p99_ms"], raw=found)],
        unit="ms",
        note=f"p50 {short(found['p50_ms'])} ms, at most {short(found['max_ms'])} ms, "
        f"{found['sockets']} sockets of both kinds",
        bound=most(1000),
        label=f"{where}: from the answer to a ban to the end of the room on live sockets, p99",
        workload="S",
        line=LINE,
    )


def _found(program: str, task: dict[str, Any]) -> dict[str, Any]:
    """What a program of the bench prints."""
    done = subprocess.run(  # noqa: S603 - which it is stands above
        [sys.executable, "-m", f"bench.{program}"],
        input=json.dumps(task).encode(),
        stdout=subprocess.PIPE,
        timeout=SECONDS,
        check=True,
    )
    found: dict[str, Any] = json.loads(done.stdout)
    return found
