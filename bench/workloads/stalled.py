"""H: some of a room's readers stop reading; what the others notice, and what it costs."""

from bench import load, pairs
from bench.context import OURS, Context, Shape, Stage, sample
from bench.meter import Memory, grown, memory, watched
from bench.report import Row, Sample, most, ratio_row, short, value_row

LINE = 10
LISTENERS = 200
STALLED = 10
# Enough that no one socket is what limits the room.
SENDERS = 10
LOAD = 0.5
# They must be cut within ten seconds; those that are later are seen too.
SECONDS = 15.0
SETTLE_SECONDS = 0.5
# Until the buffers of one that stopped are full.
FILLING_SECONDS = 1.0
EVERY_SECONDS = 0.25


def run(context: Context) -> list[Row]:
    if not context.wants(LINE):
        return []
    rounds = context.rounds if context.full else 1
    healthy: list[tuple[load.WsResult, Memory]] = []
    hurt: list[tuple[load.WsResult, Memory]] = []
    rate = 0.0
    for number in range(rounds):
        for stalled, results in ((0, healthy), (STALLED, hurt)):
            context.say(f"H round {number + 1} of {rounds}, {stalled} of {LISTENERS} stall")
            # A fresh server each: what the last run left behind would be taken for this one's.
            with context.stage(OURS, Shape(1, LISTENERS)) as stage:
                talk = stage.talk(
                    senders=SENDERS, closed=64, warm=context.warm, measure=context.measure
                )
                rate = rate or LOAD * pairs.messages(talk)
                results.append(_listen(context, stage, rate, stalled))
    return _rows(healthy, hurt, rate)


def _listen(
    context: Context, stage: Stage, rate: float, stalled: int
) -> tuple[load.WsResult, Memory]:
    """With how much memory had grown while they stood still."""
    before = memory(stage.server)
    result, seen = watched(
        stage.server,
        lambda: stage.talk(
            senders=SENDERS,
            rate=rate,
            stalled=stalled,
            settle=SETTLE_SECONDS,
            warm=context.warm,
            measure=SECONDS,
        ),
        every_seconds=EVERY_SECONDS,
    )
    begins = result.ready_seconds + SETTLE_SECONDS + context.warm
    ends = begins + min(result.stalled_cut, default=SECONDS)
    # The middle, not the most: buffers of those who read are full for a moment, again and again.
    during = [one for one in seen if begins + FILLING_SECONDS < one.at < ends] or seen
    return result, grown(before, during)


def _rows(
    healthy: list[tuple[load.WsResult, Memory]],
    hurt: list[tuple[load.WsResult, Memory]],
    rate: float,
) -> list[Row]:
    each = [
        ((bad.rss - good.rss) / STALLED / 1e3, (bad.kernel - good.kernel) / STALLED / 1e3)
        for (_, good), (_, bad) in zip(healthy, hurt, strict=True)
    ]
    split = "; ".join(f"{rss:.0f} kB resident, {kernel:.0f} kB kernel" for rss, kernel in each)
    cuts = [_cut(result) for result, _ in hurt]
    about = f"{STALLED} of {LISTENERS} readers stop"
    return [
        ratio_row(
            [sample(result, result.delivery_ms.p99) for result, _ in hurt],
            [sample(result, result.delivery_ms.p99) for result, _ in healthy],
            per=f"ms at {short(rate)} messages/s",
            workload="H",
            label=f"{about}: p99 of the others, with / without",
            bound=most(1.2),
            line=LINE,
        ),
        value_row(
            cuts,
            unit="s",
            workload="H",
            label=f"{about}: until the last is cut",
            bound=most(10),
            line=LINE,
        ),
        value_row(
            [
                sample(result, rss + kernel)
                for (result, _), (rss, kernel) in zip(hurt, each, strict=True)
            ],
            unit="kB",
            note=split,
            workload="H",
            label=f"{about}: memory each, kernel included",
            bound=most(512),
            line=LINE,
        ),
    ]


def _cut(result: load.WsResult) -> Sample:
    one = sample(result, max(result.stalled_cut, default=0.0))
    missing = STALLED - len(result.stalled_cut)
    return Sample(one.value, f"{missing} were never cut", raw=one.raw) if missing else one
