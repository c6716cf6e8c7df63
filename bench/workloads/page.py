"""P: opening a room in a real Chromium: the first time, and again."""

from bench import browser
from bench.context import OURS, Context, Shape, Stage
from bench.report import Bound, Row, Sample, most, short, value_row
from bench.seed import PASSWORD

# Of the first load, with all the answers that the page shows.
MOST_BYTES = 90_000
COLD_MS, WARM_MS = 1200, 600
# There and back, of a network that is neither near nor bad.
ROUND_TRIP_MS = 100
ROUNDS, FULL_ROUNDS = 5, 15
Visit = dict[str, dict[str, float]]


def run(context: Context) -> list[Row]:
    if not browser.can_run(context, "P"):
        return []
    with context.stage(OURS, Shape(20, 20)) as stage:
        far = _visits(context, stage, round_trip_ms=ROUND_TRIP_MS)
        near = _visits(context, stage, round_trip_ms=0)
        plain = _visits(context, stage, round_trip_ms=ROUND_TRIP_MS, worker=False)
    there = f"{ROUND_TRIP_MS} ms there and back"
    return [
        *_times(far, "cold", there, bound=most(COLD_MS)),
        *_times(far, "warm", there, bound=most(WARM_MS)),
        *_times(plain, "warm", f"{there}, without a service worker"),
        *_times(near, "cold", "no delay"),
        *_times(near, "warm", "no delay"),
        _row(far, "cold", "wire_bytes", "bytes over the wire", unit="B", bound=most(MOST_BYTES)),
        _row(far, "cold", "requests", "requests"),
        _row(far, "warm", "wire_bytes", "bytes over the wire", unit="B"),
    ]


def _visits(
    context: Context, stage: Stage, *, round_trip_ms: int, worker: bool = True
) -> list[Visit]:
    context.say(f"P {round_trip_ms} ms there and back{'' if worker else ', no worker'}")
    seeded = stage.seeded
    rounds = FULL_ROUNDS if context.full else ROUNDS
    found: list[Visit] = browser.run(
        *("bench.page", f"http://127.0.0.1:{stage.server.port}"),
        *(seeded.rooms[0], seeded.names[0], PASSWORD, "--rounds", str(rounds)),
        *("--round-trip-ms", str(round_trip_ms), *([] if worker else ["--without-worker"])),
    )
    return found


def _times(visits: list[Visit], load: str, how: str, *, bound: Bound | None = None) -> list[Row]:
    return [
        _row(visits, load, "shown_ms", f"to messages shown, {how}", unit="ms", bound=bound),
        _row(visits, load, "live_ms", f"to live, {how}", unit="ms", bound=bound),
    ]


def _row(
    visits: list[Visit],
    load: str,
    figure: str,
    what: str,
    *,
    unit: str = "",
    bound: Bound | None = None,
) -> Row:
    return value_row(
        [Sample(visit[load][figure]) for visit in visits],
        unit=unit,
        note=f"{short(len(visits))} {load} starts",
        workload="P",
        label=f"{load} start: {what}",
        bound=bound,
    )
