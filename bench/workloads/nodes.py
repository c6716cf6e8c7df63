"""K: two servers of one database: how soon one shows what the other took, and what that costs."""

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import replace

from bench import load, pairs
from bench.context import ON_POSTGRES, Context, Shape, Stage, sample
from bench.report import Bound, Row, Sample, most, ratio_row, short, value_row

LATENCY_LINE = 15
COST_LINE = 16
IN_FLIGHT = 64
# Each message is alone, so that it is the way between nodes that is measured.
PER_SECOND = 40.0
# Latency is taken at each sixteenth of them.
LISTENERS = 33
ROOMS, MEMBERS = 50, 10
# How long messages are sent for: with nothing between nodes one takes up to two seconds.
SECONDS, FULL_SECONDS = 6.0, 30.0
# Longer than nodes may go without comparing heads: what is missing then is lost.
QUIET_SECONDS = 3.5

# Under what name, and within how many milliseconds half of the messages have crossed.
PLANES: dict[str, Bound] = {"Redis": most(5), "NOTIFY": most(15), "neither": most(2100)}


def run(context: Context) -> list[Row]:
    if not context.available([ON_POSTGRES]):
        return []
    rows: list[Row] = []
    if context.wants(LATENCY_LINE):
        rows += [_latency(context, plane, bound) for plane, bound in PLANES.items()]
    if context.wants(COST_LINE):
        rows += _costs(context)
    return rows


@contextlib.contextmanager
def _nodes(context: Context, shape: Shape, plane: str, count: int = 2) -> Iterator[Stage]:
    """`neither` is a backplane that has died: there is always one."""
    if plane == "NOTIFY":
        with context.nodes(shape, count) as stage:
            yield stage
        return
    with context.redis() as redis, context.nodes(shape, count, redis=redis) as stage:
        if plane == "neither":
            redis.stop()
            stage = replace(stage, backends=(context.postgres,))
        yield stage


def _latency(context: Context, plane: str, bound: Bound) -> Row:
    seconds = FULL_SECONDS if context.full else SECONDS
    results = []
    with _nodes(context, Shape(1, 1 + LISTENERS), plane) as stage:
        for number in range(context.rounds):
            context.say(f"K round {number + 1} of {context.rounds}, {plane}")
            sockets = _placed(stage, lambda at: min(at, 1), senders=1)
            results.append(
                stage.talk(
                    sockets=sockets,
                    rate=PER_SECOND,
                    quiet=QUIET_SECONDS,
                    warm=context.warm,
                    measure=seconds,
                )
            )
    p99 = max(one.delivery_ms.p99 for one in results)
    own = max(one.own_ms.p50 for one in results)
    return value_row(
        [sample(one, one.delivery_ms.p50) for one in results],
        unit="ms",
        note=f"p99 {short(p99)} ms; on the sender's own node p50 {short(own)} ms",
        workload="K",
        label=f"from node to node, {plane}: p50 from the sender to readers on the other",
        bound=bound,
        line=LATENCY_LINE,
    )


def _costs(context: Context) -> list[Row]:
    """All on the servers' one core, so it is its time that tells what a second node costs."""
    ones, rows = _talks(context, "NOTIFY", 1), []
    for plane in ("NOTIFY", "Redis"):
        twos = _talks(context, plane, 2)
        rates = f"{_rate(twos)} against {_rate(ones)} messages/s on one core"
        row = ratio_row(
            [_cpu_us(one) for one in twos],
            [_cpu_us(one) for one in ones],
            per=f"µs CPU each, all servers'; {rates}",
            workload="K",
            label=f"{ROOMS} rooms of {MEMBERS} on two nodes, {plane}: a message, against one node",
            line=COST_LINE,
        )
        rows.append(row)
    return rows


def _talks(context: Context, plane: str, count: int) -> list[load.WsResult]:
    results = []
    with _nodes(context, Shape(ROOMS, MEMBERS), plane, count) as stage:
        for number in range(context.rounds):
            context.say(f"K round {number + 1} of {context.rounds}, {plane}, nodes: {count}")
            sockets = _placed(stage, lambda at: at % count, senders=MEMBERS)
            results.append(
                stage.talk(
                    sockets=sockets,
                    closed=IN_FLIGHT,
                    quiet=QUIET_SECONDS,
                    warm=context.warm,
                    measure=context.measure,
                )
            )
    return results


def _placed(stage: Stage, node: Callable[[int], int], *, senders: int) -> list[load.Socket]:
    """Each place of a room at the node of that number."""
    return [
        load.Socket(
            seat.room,
            seat.path,
            seat.token,
            sends=at < senders,
            port=stage.nodes[node(at)].port,
        )
        for room in stage.seats
        for at, seat in enumerate(room)
    ]


def _cpu_us(result: load.WsResult) -> Sample:
    return sample(result, result.server_cpu_seconds * 1e6 / max(result.own_copies, 1))


def _rate(results: list[load.WsResult]) -> str:
    return short(max(map(pairs.messages, results)))
