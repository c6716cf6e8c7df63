"""T: somebody in a thousand rooms searches in all of them, on SQLite and on PostgreSQL."""

import random
from collections.abc import Sequence
from urllib.parse import quote

from bench import load, seed_said
from bench.context import ON_POSTGRES, OURS, Context, Shape, Stage, prefix, seats_of
from bench.peers import PEERS
from bench.report import Row, most, value_row
from bench.workloads.history import answered, asked_in_turn, waits_and_cpu

SHAPE = Shape(rooms=1000, members=2, people=2, history=0)
MESSAGES, FULL_MESSAGES = 100_000, 1_000_000
# So many different ones of each kind, one after the other.
SEARCHES = 60
# Somebody who types waits for this, and then for the network.
MOST_MS = 15


def run(context: Context) -> list[Row]:
    if not context.wants(None):
        return []
    return [row for on in context.available([OURS, ON_POSTGRES]) for row in _measured(context, on)]


def _measured(context: Context, on: str) -> list[Row]:
    count = FULL_MESSAGES if context.full else MESSAGES
    context.say(f"T {count:,} messages that are searched, {on}")
    folder = context.scratch / "searched"
    seeded = context.filled(SHAPE, folder, on=on)
    try:
        said = seed_said.write(folder, count, seeded, url=context.url(folder))
        context.settle(folder)
        with (folder / ".env").open("a") as file:
            # Else one person is let search five times a second.
            file.write("PARLEY_LIMIT_SENDS_PER_SECOND=0\n")
        peer = PEERS[OURS]
        with context.started(peer, folder, seats_of(peer, seeded), seeded) as stage:
            return [
                _row(context, stage, kind, searches, on=on, count=count)
                for kind, searches in _searches(said).items()
            ]
    finally:
        context.remove(folder)


def _searches(said: Sequence[str]) -> dict[str, list[str]]:
    """What people look for, taken from what was said."""
    dice = random.Random(1)  # noqa: S311 - the same searches every time
    speaker = seed_said.Speaker()
    latin = [text.split() for text in said if text.isascii()]
    han = [text for text in said if not text.isascii()]
    some = [dice.choice(latin) for _ in range(SEARCHES)]
    pairs = [(words, dice.randrange(len(words) - 1)) for words in some]
    texts = [dice.choice(han) for _ in range(SEARCHES)]
    places = [dice.randrange(len(text) - 1) for text in texts]
    return {
        "a word as often as it is said": [f"{dice.choice(words)} " for words in some],
        "a rare word": [f"{dice.choice(speaker.words[5000:])} " for _ in range(SEARCHES)],
        "two words as a phrase": [f'"{words[at]} {words[at + 1]}"' for words, at in pairs],
        "two Chinese characters": [
            text[at : at + 2] for text, at in zip(texts, places, strict=True)
        ],
        "the first two letters of a word": [dice.choice(words)[:2] for words in some],
    }


def _row(
    context: Context, stage: Stage, kind: str, searches: Sequence[str], *, on: str, count: int
) -> Row:
    token = stage.seats[0][0].token
    requests = [load.Get(f"/api/v1/search?q={quote(q)}&limit=20", token) for q in searches]
    results = [asked_in_turn(context, stage, requests) for _ in range(context.rounds)]
    return value_row(
        [answered(one, one.ms.p50) for one in results],
        unit="ms",
        note=waits_and_cpu(results),
        workload="T",
        label=f"{prefix(on)}search for {kind}, {count:,} messages in {SHAPE.rooms:,} rooms, p50",
        bound=most(MOST_MS),
    )
