"""E: sockets on which nothing happens but pings, through the ordinary route."""

from bench.context import OURS, Context, Shape, sample
from bench.meter import connected, grown, memory, watched
from bench.report import Row, most, value_row

LINE = 8
MEMBERS = 1000
REQUIRED_AT = 10_000
# Parley pings every 25 s, so that a window of that length has one ping of every socket.
PING_SECONDS = 25.0
WARM_SECONDS = 4.0
EVERY_SECONDS = 2.0


def run(context: Context) -> list[Row]:
    if not context.wants(LINE):
        return []
    sockets = REQUIRED_AT if context.full else 2000
    seconds = PING_SECONDS * (2 if context.full else 1)
    context.say(f"E {sockets:,} idle sockets")
    with context.stage(OURS, Shape(sockets // MEMBERS, MEMBERS, people=MEMBERS)) as stage:
        # The first socket loads and compiles what all others share.
        stage.talk(listeners=1, senders=0, warm=0.0, measure=0.2)
        before = memory(stage.server)
        result, seen = watched(
            stage.server,
            lambda: stage.talk(senders=0, warm=WARM_SECONDS, measure=seconds),
            every_seconds=EVERY_SECONDS,
        )
    each = grown(before, connected(before, seen, sockets=sockets))
    cpu = result.server_cpu_seconds / result.seconds * 100
    return [
        value_row(
            [sample(result, each.rss / sockets / 1000)],
            unit="kB",
            note=f"PSS {each.pss / sockets / 1000:.1f} kB, "
            f"kernel buffers {each.kernel / sockets / 1000:.2f} kB",
            workload="E",
            label=f"{sockets:,} idle sockets: resident memory each",
            bound=most(32),
            line=LINE,
        ),
        value_row(
            [sample(result, cpu)],
            unit="%",
            note=f"over {seconds:.0f} s",
            workload="E",
            label=f"{sockets:,} idle sockets, pings on: share of a core",
            bound=most(2),
            line=LINE,
        ),
        value_row(
            [sample(result, result.server_cpu_seconds / result.seconds / sockets * 1e6)],
            unit="µs",
            workload="E",
            label=f"{sockets:,} idle sockets, pings on: CPU of each, in a second",
            line=LINE,
        ),
    ]
