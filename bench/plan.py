"""The arithmetic of docs/scaling.md: from measured units to what so many people need.

`python -m bench --only D,E,F,I,J,K,M,U && python -m bench.plan` prints both tables once more, from
bench/results/short.json or from the files that are named.
"""

import json
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.live.watch import HEADS_EVERY_SECONDS
from bench.report import short

RESULTS = Path(__file__).with_name("results") / "short.json"
PEOPLE = (10_000, 1_000_000, 100_000_000)

# Of the busiest hour; a team that works in chat. Nobody has measured yours.
SOCKETS_EACH = 1.2
MESSAGES_AN_HOUR = 10
READERS = 50  # of a room, connected
JOINS_AN_HOUR = 4  # of each socket: the network, the next room, a phone that wakes
# A day has as many messages as so many of its busiest hours.
BUSY_HOURS = 8
# Of a core or of memory, so that a burst or a lost node finds room.
FILLED = 0.5
SOCKETS_A_PROCESS = 20_000
# Not ours: what others measured of one core of Redis (docs/scaling.md names them).
REDIS_PER_SECOND = 650_000
# One process of the backplane sends at most so often: Redis each millisecond, NOTIFY each 10 ms.
HINTS_A_SECOND = 1000


@dataclass(frozen=True, slots=True)
class Unit:
    """A measured figure: in which workload, and how its label begins and ends."""

    name: str
    workload: str
    label: str


UNITS = (
    Unit("message in, node and database, µs", "U", r"PostgreSQL: 64 in flight: CPU of a message"),
    Unit("the same of a node that is not busy, µs", "U", r"PostgreSQL: 60 a second: .* message in"),
    Unit("delivery, one message at a time, µs", "U", r"PostgreSQL: 60 a second: CPU of a delivery"),
    Unit("delivery, 64 in flight, µs", "U", r"PostgreSQL: 64 in flight: CPU of a delivery"),
    Unit(
        "message, PostgreSQL's share, alone, µs", "U", r"PostgreSQL: a batch of 1: .*PostgreSQL's"
    ),
    Unit(
        "message, PostgreSQL's share, of 64, µs", "U", r"PostgreSQL: a batch of 64: .*PostgreSQL's"
    ),
    Unit(
        "read of what another node wrote, the node, µs", "U", r"PostgreSQL: CPU of reading.*node$"
    ),
    Unit("the same, PostgreSQL's share, µs", "U", r"PostgreSQL: CPU of reading.*PostgreSQL's"),
    Unit("idle socket, kB", "E", r"[\d,]+ idle sockets: resident memory each"),
    Unit("idle socket, µs a second", "E", r"[\d,]+ idle sockets, pings on: CPU of each"),
    Unit("tail of a room, kB", "M", r"[\d,]+ rooms .*: memory of a room's tail"),
    Unit("head compared, node, µs", "M", r"PostgreSQL: .*comparing one head.*, the node"),
    Unit("head compared, PostgreSQL, µs", "M", r"PostgreSQL: .*comparing one head.*PostgreSQL's"),
    Unit("join with the newest 50, ms", "J", r"PostgreSQL: join with 50 messages: CPU each"),
    Unit("message on disk, PostgreSQL, B", "J", r"PostgreSQL: bytes on disk"),
    Unit("message on disk, SQLite, B", "I", r"bytes on disk"),
)

Numbers = dict[str, float]


@dataclass(frozen=True, slots=True)
class Line:
    """`of` takes the people, and the lines before it."""

    name: str
    how: str
    of: Callable[[float, Numbers], float]


def lines(unit: Numbers) -> list[Line]:
    quiet = unit["delivery, one message at a time, µs"]
    alone = unit["the same of a node that is not busy, µs"]
    idle = unit["idle socket, µs a second"]
    join = unit["join with the newest 50, ms"]
    memory, tail = unit["idle socket, kB"], unit["tail of a room, kB"]
    writes = unit["message, PostgreSQL's share, alone, µs"]
    together = unit["message, PostgreSQL's share, of 64, µs"]
    head_node = unit["head compared, node, µs"]
    head = unit["head compared, PostgreSQL, µs"]
    read_node = unit["read of what another node wrote, the node, µs"]
    read = unit["the same, PostgreSQL's share, µs"]
    stored = unit["message on disk, PostgreSQL, B"]
    return [
        Line("sockets", f"people × {SOCKETS_EACH}", lambda p, x: p * SOCKETS_EACH),
        Line(
            "messages/s",
            f"people × {MESSAGES_AN_HOUR} ÷ 3,600",
            lambda p, x: p * MESSAGES_AN_HOUR / 3600,
        ),
        Line(
            "deliveries/s",
            f"messages/s × {READERS}",
            lambda p, x: x["messages/s"] * READERS,
        ),
        Line(
            "joins/s",
            f"sockets × {JOINS_AN_HOUR} ÷ 3,600",
            lambda p, x: x["sockets"] * JOINS_AN_HOUR / 3600,
        ),
        Line(
            "cores: messages in",
            f"messages/s × {short(alone)} µs (node and database)",
            lambda p, x: x["messages/s"] * alone / 1e6,
        ),
        Line(
            "cores: deliveries",
            f"deliveries/s × {short(quiet)} µs",
            lambda p, x: x["deliveries/s"] * quiet / 1e6,
        ),
        Line(
            "cores: idle sockets",
            f"sockets × {short(idle)} µs",
            lambda p, x: x["sockets"] * idle / 1e6,
        ),
        Line(
            "cores: joins",
            f"joins/s × {short(join)} ms",
            lambda p, x: x["joins/s"] * join / 1e3,
        ),
        Line(
            "cores in all",
            f"the sum of these ÷ {FILLED}",
            lambda p, x: sum(x[name] for name in x if name.startswith("cores:")) / FILLED,
        ),
        Line(
            "processes",
            f"the larger of cores in all and sockets ÷ {SOCKETS_A_PROCESS:,}",
            lambda p, x: max(1, x["cores in all"], x["sockets"] / SOCKETS_A_PROCESS),
        ),
        Line(
            "rooms with readers",
            f"sockets ÷ {READERS}",
            lambda p, x: x["sockets"] / READERS,
        ),
        Line(
            "tails of one process",
            "rooms with readers × (1 − (1 − 1 ÷ processes)^readers): its share at random",
            lambda p, x: x["rooms with readers"] * _met(x["processes"]),
        ),
        Line(
            "memory of sockets, GB",
            f"sockets × {short(memory)} kB ÷ {FILLED}",
            lambda p, x: x["sockets"] * memory / 1e6 / FILLED,
        ),
        Line(
            "memory of tails, GB",
            f"tails of one process × processes × {short(tail)} kB",
            lambda p, x: x["tails of one process"] * x["processes"] * tail / 1e6,
        ),
        Line(
            "PostgreSQL: cores, a message at a time",
            f"messages/s × {short(writes)} µs",
            lambda p, x: x["messages/s"] * writes / 1e6,
        ),
        Line(
            "PostgreSQL: cores, in batches of 64",
            f"messages/s × {short(together)} µs (a node of a few, each busy)",
            lambda p, x: x["messages/s"] * together / 1e6,
        ),
        Line(
            "reads/s of what other nodes wrote",
            "messages/s × (processes that read the room − 1)",
            lambda p, x: x["messages/s"] * max(0, x["processes"] * _met(x["processes"]) - 1),
        ),
        Line(
            "nodes: cores, those reads",
            f"reads/s × {short(read_node)} µs",
            lambda p, x: x["reads/s of what other nodes wrote"] * read_node / 1e6,
        ),
        Line(
            "PostgreSQL: cores, those reads",
            f"reads/s × {short(read)} µs",
            lambda p, x: x["reads/s of what other nodes wrote"] * read / 1e6,
        ),
        Line(
            "PostgreSQL: cores, heads compared",
            f"tails of one process × processes ÷ {HEADS_EVERY_SECONDS:g} s × {short(head)} µs",
            lambda p, x: (
                x["tails of one process"] * x["processes"] / HEADS_EVERY_SECONDS * head / 1e6
            ),
        ),
        Line(
            "nodes: cores, heads compared",
            f"the same with {short(head_node)} µs",
            lambda p, x: (
                x["tails of one process"] * x["processes"] / HEADS_EVERY_SECONDS * head_node / 1e6
            ),
        ),
        Line(
            "PostgreSQL: GB a day",
            f"messages/s × 3,600 × {BUSY_HOURS} × {short(stored)} B",
            lambda p, x: x["messages/s"] * 3600 * BUSY_HOURS * stored / 1e9,
        ),
        Line(
            "hints/s, to every process",
            f"the smaller of messages/s and processes × {HINTS_A_SECOND:,}, × processes",
            lambda p, x: min(x["messages/s"], x["processes"] * HINTS_A_SECOND) * x["processes"],
        ),
        Line(
            "Redis: cores, one channel for all",
            f"hints/s ÷ {REDIS_PER_SECOND:,} (not ours)",
            lambda p, x: x["hints/s, to every process"] / REDIS_PER_SECOND,
        ),
        Line(
            "Redis: cores, a channel for each room",
            f"messages/s × processes that read the room ÷ {REDIS_PER_SECOND:,}",
            lambda p, x: x["messages/s"] * x["processes"] * _met(x["processes"]) / REDIS_PER_SECOND,
        ),
        Line(
            "a message to all, seconds of each process",
            f"sockets × {short(quiet)} µs ÷ processes",
            lambda p, x: x["sockets"] * quiet / 1e6 / x["processes"],
        ),
    ]


def _met(processes: float) -> float:
    """The chance that of a room's readers at least one is at a given process."""
    return 1 - (1 - 1 / max(processes, 1)) ** READERS


def measured(paths: Sequence[Path]) -> Numbers:
    """Every unit, from the newest file that has it. Raises `LookupError`."""
    rows = [row for path in paths for row in json.loads(path.read_text())["rows"]]
    found: Numbers = {}
    for unit in UNITS:
        for row in rows:
            if row["workload"] != unit.workload or row["value"] is None:
                continue
            if re.match(unit.label, row["label"]):
                found[unit.name] = _last(row)
        if unit.name not in found:
            raise LookupError(f"Nothing measured for {unit.name!r} ({unit.workload})")
    return found


def _last(row: dict[str, object]) -> float:
    """A row of growth is a ratio of its sizes: of these the largest."""
    note = str(row["note"])
    if row["unit"] == "x" and "," in note:
        return float(note.split(", ")[-1].split()[0].replace(",", ""))
    return float(str(row["value"]))


def table(unit: Numbers) -> Iterator[str]:
    yield "| | reckoned as | " + " | ".join(f"{count:,} people" for count in PEOPLE) + " |"
    yield "|---|---|" + "---|" * len(PEOPLE)
    columns: list[Numbers] = [{} for _ in PEOPLE]
    for line in lines(unit):
        for people, column in zip(PEOPLE, columns, strict=True):
            column[line.name] = line.of(people, column)
        values = " | ".join(short(column[line.name]) for column in columns)
        yield f"| {line.name} | {line.how} | {values} |"


def main() -> int:
    paths = [Path(name) for name in sys.argv[1:]] or [RESULTS]
    unit = measured(paths)
    print("| unit | measured |\n|---|---|")
    for name, value in unit.items():
        print(f"| {name} | {short(value)} |")
    print()
    print("\n".join(table(unit)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
