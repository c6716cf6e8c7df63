"""L: a room that everyone is in: what one message costs, and what other rooms notice of it."""

from dataclasses import replace

from bench import load, rest
from bench.context import ON_POSTGRES, OURS, Context, Shape, Stage, prefix, sample
from bench.report import Row, Sample, ratio_row, short, value_row

LINE = 17
SOCKETS, FULL_SOCKETS = 2000, 10_000
# Beside it so many rooms of two, in which one sends.
SMALL_ROOMS = 100
# In turn each room gets one: two a second in the room that everyone is in.
PER_SECOND = 2.0 * (SMALL_ROOMS + 1)
SECONDS, FULL_SECONDS = 6.0, 30.0


def run(context: Context) -> list[Row]:
    if not context.wants(LINE):
        return []
    everyone = FULL_SOCKETS if context.full else SOCKETS
    rows: list[Row] = []
    for name in context.available([OURS, ON_POSTGRES]):
        rows += _measured(context, name, f"{prefix(name)}room of {everyone:,} who are all there")
    return rows


def _measured(context: Context, name: str, label: str) -> list[Row]:
    everyone = FULL_SOCKETS if context.full else SOCKETS
    seconds = FULL_SECONDS if context.full else SECONDS
    spoken: list[load.WsResult] = []
    silent: list[load.WsResult] = []
    with context.stage(name, Shape(1, everyone)) as stage:
        small = _small_rooms(stage)
        big = stage.sockets(senders=0)
        for number in range(context.rounds):
            context.say(f"L round {number + 1} of {context.rounds}, {label}")
            for results, speaks in ((silent, False), (spoken, True)):
                first = replace(big[0], sends=speaks)
                # Of so many that talk, each as often as without the one.
                rate = PER_SECOND - (0 if speaks else PER_SECOND / (SMALL_ROOMS + 1))
                results.append(
                    stage.talk(
                        sockets=[first, *big[1:], *small],
                        rate=rate,
                        warm=context.warm,
                        measure=seconds,
                    )
                )
    per_second = PER_SECOND / (SMALL_ROOMS + 1)
    costs = [
        (loud.server_cpu_seconds / loud.seconds - calm.server_cpu_seconds / calm.seconds)
        / per_second
        for loud, calm in zip(spoken, silent, strict=True)
    ]
    return [
        value_row(
            [
                Sample(cost * 1000, one.void, raw=load.as_dict(one))
                for cost, one in zip(costs, spoken, strict=True)
            ],
            unit="ms",
            note=f"{short(max(costs) / everyone * 1e6)} µs a socket at most",
            workload="L",
            label=f"{label}: CPU of a message",
            line=LINE,
        ),
        value_row(
            [sample(one, one.delivery_ms.max) for one in spoken],
            unit="ms",
            workload="L",
            label=f"{label}: until the last one has it, at most",
            line=LINE,
        ),
        ratio_row(
            [sample(one, one.own_ms.p90) for one in spoken],
            [sample(one, one.own_ms.p90) for one in silent],
            per="ms",
            workload="L",
            label=f"{label}: p90 in {SMALL_ROOMS} small rooms, with / without two a second",
            line=LINE,
        ),
    ]


def _small_rooms(stage: Stage) -> list[load.Socket]:
    """Rooms of the same people, which the first of them makes and talks in."""
    talker, other = stage.seats[0][1], stage.seats[0][2]
    sockets = []
    for number in range(SMALL_ROOMS):
        asked = {"name": f"small {number}", "kind": "public"}
        room = rest.post(stage.server, "/rooms", talker.token, asked)["id"]
        rest.put(stage.server, f"/rooms/{room}/membership", other.token)
        path = stage.peer.path(room, "")
        sockets += [
            load.Socket(room, path, talker.token, sends=True),
            load.Socket(room, path, other.token),
        ]
    return sockets
