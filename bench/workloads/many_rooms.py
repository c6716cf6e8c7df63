"""B: many rooms of a few members, in which everyone sends."""

from collections.abc import Mapping

from bench import pairs
from bench.context import Context
from bench.pairs import Shot
from bench.report import Bound, Row, least

IN_FLIGHT = 500


def run(context: Context) -> list[Row]:
    bounds = {"bun": least(2), "socketio": None, "naive": least(12)}
    rows = _measured(context, 500, 10, bounds, line=5)
    if context.full:
        for rooms, members in ((2000, 3), (100, 50)):
            rows += _measured(context, rooms, members, dict.fromkeys(bounds), line=None)
    return rows


def _measured(
    context: Context,
    rooms: int,
    members: int,
    bounds: Mapping[str, Bound | None],
    *,
    line: int | None,
) -> list[Row]:
    shot = Shot(
        f"{rooms:,} rooms of {members}, everyone sends",
        pairs.messages,
        "messages/s",
        bounds,
        line=line,
        closed=IN_FLIGHT,
        listeners=members,
        senders=members,
        drawn=True,
    )
    return pairs.compare(context, "B", [shot], rooms=rooms)
