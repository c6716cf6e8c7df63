"""Q: reading and writing in a real Chromium, also when ten thousand messages are loaded."""

from bench import browser
from bench.context import OURS, Context, Shape, Stage
from bench.report import Bound, Row, Sample, most, short, value_row
from bench.seed import PASSWORD

# What nobody notices: a frame of sixty a second, and what a frame may take at the worst.
FIRST_MS, AGAIN_MS, KEY_MS, TASK_MS = 60, 25, 16, 30
MOST_NODES = 3000
ROOMS, HISTORY = 12, 10_500
ROUNDS, FULL_ROUNDS = 3, 9
Found = dict[str, float]


def run(context: Context) -> list[Row]:
    if not browser.can_run(context, "Q"):
        return []
    with context.stage(OURS, Shape(ROOMS, 2, history=HISTORY, people=2)) as stage:
        found = [_measured(context, stage) for _ in range(FULL_ROUNDS if context.full else ROUNDS)]
    return [
        _row(found, "first_ms", "click on a room to its messages", "ms", most(FIRST_MS)),
        _row(found, "again_ms", "the same for the second time", "ms", most(AGAIN_MS)),
        _row(found, "key_ms", "key to frame, p95, 10,000 loaded", "ms", most(KEY_MS)),
        _row(found, "empty_key_ms", "the same on a page that is empty", "ms"),
        _row(found, "key_ratio", "key to frame, against the empty page", "x"),
        _row(found, "nodes", "nodes of the page, 10,000 loaded", "", most(MOST_NODES)),
        _row(found, "scroll_seconds", "scrolling back 10,000 messages", "s"),
        _row(found, "few_ms", "longest task while ten arrive", "ms", most(TASK_MS)),
        _row(found, "burst_ms", "longest task while 200 arrive", "ms"),
    ]


def _measured(context: Context, stage: Stage) -> Found:
    context.say("Q in a browser")
    seeded = stage.seeded
    found: Found = browser.run(
        *("bench.conversation_page", f"http://127.0.0.1:{stage.server.port}", PASSWORD),
        *("--names", *seeded.names[:2], "--rooms", *seeded.rooms),
    )
    return found


def _row(found: list[Found], figure: str, what: str, unit: str, bound: Bound | None = None) -> Row:
    return value_row(
        [Sample(one[figure]) for one in found],
        unit=unit,
        note=f"{short(len(found))} browsers",
        workload="Q",
        label=f"conversation: {what}",
        bound=bound,
    )
