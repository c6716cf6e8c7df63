"""R: looking for people among a hundred thousand accounts, on SQLite and on PostgreSQL."""

from urllib.parse import quote

from bench import load, seed_people
from bench.context import ON_POSTGRES, OURS, Context, Shape, Stage, prefix, seats_of
from bench.peers import PEERS
from bench.report import Row, most, value_row
from bench.workloads.history import answered, asked_in_turn, waits_and_cpu

PEOPLE = 100_000
# Nobody's, some people's in Chinese, a common name's, one person's, and nine of ten people's.
WORDS = ("zzzz", "王", "berg", "anna berg 1270", "a")
# Somebody who types waits for this, and then for the network.
MOST_MS = 50


def run(context: Context) -> list[Row]:
    if not context.wants(None):
        return []
    return [row for on in context.available([OURS, ON_POSTGRES]) for row in _measured(context, on)]


def _measured(context: Context, on: str) -> list[Row]:
    context.say(f"R {PEOPLE:,} people, {on}")
    folder = context.scratch / "directory"
    seeded = context.filled(Shape(rooms=1, members=1, history=0), folder, on=on)
    try:
        seed_people.write_people(folder, PEOPLE, url=context.url(folder))
        context.settle(folder)
        peer = PEERS[OURS]
        with context.started(peer, folder, seats_of(peer, seeded), seeded) as stage:
            return [_row(context, stage, words, on=on) for words in WORDS]
    finally:
        context.remove(folder)


def _row(context: Context, stage: Stage, words: str, *, on: str) -> Row:
    requests = [load.Get(f"/api/v1/users?q={quote(words)}", stage.seats[0][0].token)]
    results = [asked_in_turn(context, stage, requests) for _ in range(context.rounds)]
    return value_row(
        [answered(one, one.ms.p50) for one in results],
        unit="ms",
        note=waits_and_cpu(results),
        workload="R",
        label=f"{prefix(on)}search for {words!r} among {PEOPLE:,} people, p50",
        bound=most(MOST_MS),
    )
