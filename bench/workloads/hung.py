"""W: what hangs on messages, in a real Chromium: a long thread, and a room full of reactions."""

from bench import browser
from bench.context import OURS, Context, Shape
from bench.report import Bound, Row, Sample, most, short, value_row
from bench.seed import PASSWORD

THREAD_MS, TASK_MS = 100, 30
HISTORY = 400
ROUNDS, FULL_ROUNDS = 3, 9
Found = dict[str, float]


def run(context: Context) -> list[Row]:
    if not browser.can_run(context, "W"):
        return []
    found = [_measured(context) for _ in range(FULL_ROUNDS if context.full else ROUNDS)]
    return [
        _row(found, "thread_ms", "click to a thread of 1,000 replies", most(THREAD_MS)),
        _row(found, "scroll_ms", "longest task, scrolling through 800 reactions", most(TASK_MS)),
    ]


def _measured(context: Context) -> Found:
    context.say("W in a browser")
    with context.stage(OURS, Shape(1, 2, history=HISTORY, people=2)) as stage:
        found: Found = browser.run(
            *("bench.hung_page", f"http://127.0.0.1:{stage.server.port}", PASSWORD),
            *("--names", *stage.seeded.names[:2], "--room", stage.seeded.rooms[0]),
        )
    return found


def _row(found: list[Found], figure: str, what: str, bound: Bound) -> Row:
    return value_row(
        [Sample(one[figure]) for one in found],
        unit="ms",
        note=f"{short(len(found))} browsers",
        workload="W",
        label=f"conversation: {what}",
        bound=bound,
    )
