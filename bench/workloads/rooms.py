"""M: a hundred thousand rooms: what each with a reader takes, comparing heads, lists of rooms."""

import asyncio
import time
from statistics import median

from app.chat.log import replay
from app.db.stores import store_of
from app.settings import Settings
from bench import load, many, seed
from bench.context import ON_POSTGRES, OURS, Context, Shape, Stage, prefix, sample, seats_of
from bench.meter import Memory, connected, grown, memory, watched
from bench.peers import PEERS
from bench.report import Row, Sample, short, value_row
from bench.servers import process_cpu_seconds
from bench.workloads.history import answered

LINE = 18
ROOMS = 100_000
# Of one person; the rest they could join.
JOINED = 200
LISTS = {f"one's own {JOINED:,}": "mine", "those that one could join": "joinable"}
COMPARED = 1000
COMPARISONS = 20
CONNECTIONS = 8
# A socket each, in rooms of their own; the same number in rooms of a thousand beside it.
SOCKETS, FULL_SOCKETS = 2000, 10_000
MEMBERS = 1000
WARM_SECONDS = 4.0
IDLE_SECONDS, FULL_IDLE_SECONDS = 10.0, 50.0


def run(context: Context) -> list[Row]:
    if not context.wants(LINE):
        return []
    rows = _alone(context)
    for name in context.available([OURS, ON_POSTGRES]):
        rows += _many(context, name)
    return rows


def _alone(context: Context) -> list[Row]:
    """Sockets that are each alone in their room, against as many in rooms of a thousand."""
    sockets = FULL_SOCKETS if context.full else SOCKETS
    together, cpu_together = _idle(context, Shape(sockets // MEMBERS, MEMBERS, people=MEMBERS))
    apart, cpu_apart = _idle(context, Shape(sockets, 1, people=MEMBERS))
    return [
        value_row(
            [Sample((apart.rss - together.rss) / sockets / 1000)],
            unit="kB",
            note=f"a socket alone in its room {apart.rss / sockets / 1000:.1f} kB",
            workload="M",
            label=f"{sockets:,} rooms with a reader each: memory of a room's tail",
            line=LINE,
        ),
        value_row(
            [sample(cpu_apart, _share(cpu_apart))],
            unit="%",
            note=f"as many in rooms of {MEMBERS:,}: {_share(cpu_together):.2f} %",
            workload="M",
            label=f"{sockets:,} rooms with a reader each: idle share of a core, heads compared",
            line=LINE,
        ),
    ]


def _idle(context: Context, shape: Shape) -> tuple[Memory, load.WsResult]:
    context.say(f"M {shape.rooms:,} rooms of {shape.members:,}")
    with context.stage(OURS, shape) as stage:
        # The first socket loads and compiles what all others share.
        stage.talk(listeners=1, senders=0, warm=0.0, measure=0.2, sockets=stage.sockets()[:1])
        before = memory(stage.server)
        seconds = FULL_IDLE_SECONDS if context.full else IDLE_SECONDS
        result, seen = watched(
            stage.server,
            lambda: stage.talk(senders=0, warm=WARM_SECONDS, measure=seconds),
            every_seconds=1.0,
        )
    sockets = shape.rooms * shape.members
    return grown(before, connected(before, seen, sockets=sockets)), result


def _share(result: load.WsResult) -> float:
    return result.server_cpu_seconds / result.seconds * 100


def _many(context: Context, name: str) -> list[Row]:
    folder = context.scratch / "many"
    seeded = context.filled(Shape(1, 1, history=3), folder, on=name)
    settings = seed.settings(folder, context.url(folder))
    context.say(f"M {ROOMS:,} rooms on {name}")
    try:
        rooms = asyncio.run(_copied(settings, seeded.rooms[0]))
        context.settle(folder)
        own_us, theirs_us = asyncio.run(_compared(context, settings, rooms[:: ROOMS // COMPARED]))
        peer = PEERS[OURS]
        with context.started(peer, folder, seats_of(peer, seeded), seeded) as stage:
            lists = {
                what: _listed(context, stage, scope, seeded.tokens[0][0])
                for what, scope in LISTS.items()
            }
    finally:
        context.remove(folder)
    return [
        *(
            value_row(
                [Sample(us)],
                unit="µs",
                note=f"{COMPARED:,} at once",
                workload="M",
                label=f"{prefix(name)}{ROOMS:,} rooms: CPU of comparing one head, {whose}",
                line=LINE,
            )
            for whose, us in (("the node", own_us), ("PostgreSQL's share", theirs_us))
            if us
        ),
        *(
            value_row(
                [answered(one, one.server_cpu_seconds * 1000 / max(one.requests, 1))],
                unit="ms",
                note=f"p50 {short(one.ms.p50)} ms with {CONNECTIONS} connections",
                workload="M",
                label=f"{prefix(name)}{ROOMS:,} rooms: CPU of a page of {what}",
                line=LINE,
            )
            for what, one in lists.items()
        ),
    ]


def _listed(context: Context, stage: Stage, scope: str, token: str) -> load.HttpResult:
    return load.http(
        load.HttpSpec(
            port=stage.server.port,
            pids=stage.pids(),
            requests=[load.Get(f"/api/v1/rooms?scope={scope}", token)],
            concurrency=CONNECTIONS,
            warm=context.warm,
            measure=context.measure,
        )
    )


async def _copied(settings: Settings, room: str) -> list[str]:
    database = store_of(settings).open(serves=False)
    try:
        return await many.copy_room(database, room, copies=ROOMS, joined=JOINED)
    finally:
        await database.close()


async def _compared(context: Context, settings: Settings, rooms: list[str]) -> tuple[float, float]:
    """Microseconds a room: of this process, and of PostgreSQL."""
    database = store_of(settings).open(serves=False)
    own, theirs = [], []
    try:
        # The first ones read what lies on the disk, and compile.
        for _ in range(2):
            await database.read_urgent(replay.heads, rooms)
        pids = context.postgres.pids() if settings.database_url else []
        for _ in range(COMPARISONS):
            before = time.process_time(), sum(map(process_cpu_seconds, pids))
            await database.read_urgent(replay.heads, rooms)
            own.append(time.process_time() - before[0])
            theirs.append(sum(map(process_cpu_seconds, pids)) - before[1])
    finally:
        await database.close()
    return median(own) / len(rooms) * 1e6, median(theirs) / len(rooms) * 1e6
