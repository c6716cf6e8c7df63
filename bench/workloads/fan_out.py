"""A: one room, one sender, N listeners."""

from collections.abc import Mapping

from bench import pairs
from bench.context import Context
from bench.pairs import Shot
from bench.report import Bound, Row, least, most

IN_FLIGHT = 64
# So few that each is alone. With the next one following at once the C program leaves its listeners
# no time to sleep, which makes its writes cheaper and keeps the generator too busy.
ALONE_PER_SECOND = 60.0
YARDSTICKS = {"nchan": None, "floor": None}


def run(context: Context) -> list[Row]:
    shots = [
        _saturated(100, {"bun": least(4), "socketio": least(6), "naive": least(20)}),
        _saturated(1000, {"bun": least(1.5), "socketio": least(6), "naive": least(20)}),
        Shot(
            "1 room, 10 listeners, 64 in flight",
            pairs.messages,
            "messages/s",
            {"bun": least(5), "socketio": least(5), "naive": None},
            line=2,
            closed=IN_FLIGHT,
            listeners=10,
            drawn=True,
        ),
        Shot(
            "1 room, 1,000 listeners, 1 in flight",
            pairs.microseconds_per_delivery,
            "µs CPU per delivery",
            {"bun": most(1.3), "socketio": most(0.6)},
            line=3,
            closed=1,
            listeners=1000,
        ),
        Shot(
            f"1 room, 1,000 listeners, {ALONE_PER_SECOND:g} messages/s",
            pairs.microseconds_per_delivery,
            "µs CPU per delivery",
            {"floor": most(1.5)},
            line=3,
            rate=ALONE_PER_SECOND,
            listeners=1000,
        ),
        Shot(
            "1 room, 10 listeners, 1 in flight",
            pairs.own_copy_p50_ms,
            "ms to own copy, p50",
            {"bun": most(1.5)},
            line=4,
            closed=1,
            listeners=10,
        ),
    ]
    rows = pairs.compare(context, "A", shots, rooms=1)
    if context.full:
        # Apart: a room of 5,000 needs a folder of its own.
        rows += pairs.compare(context, "A", [_saturated(5000, {"bun": None}, line=None)], rooms=1)
    return rows


def _saturated(listeners: int, bounds: Mapping[str, Bound | None], *, line: int | None = 1) -> Shot:
    return Shot(
        f"1 room, {listeners:,} listeners, 64 in flight",
        pairs.deliveries,
        "deliveries/s",
        {**bounds, **YARDSTICKS},
        line=line,
        closed=IN_FLIGHT,
        listeners=listeners,
        drawn=True,
    )
