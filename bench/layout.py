"""Which layout of `events` is faster: rows in the primary key's tree, or by rowid with an index.

`python -m bench.layout [--rows 10000000]` fills one file of each kind in the order in which a
live server would, then measures batches of sends and random history pages on both.
"""

import argparse
import random
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import accumulate
from pathlib import Path

from sqlalchemy import Table
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from app.db.tables import Event

ROOMS = 1000
BATCH = 64
FILLED_AT_ONCE = 50_000
# Only the filling: what is measured has SQLite's own 2 MB.
FILLING_CACHE_KIB = 4_000_000
PAGES = 3000
BATCHES = 500
PAGE_MESSAGES = 50
TEXT = "x" * 100
DIALECT = sqlite.dialect()

Row = tuple[object, ...]
INSERT = """
    INSERT INTO events (room_id, seq, type, at, user_id, ordinal, client_id, digest, text, deleted)
    VALUES (?, ?, 'message', 1700000000000, ?, ?, ?, ?, ?, 0)
"""
PAGE = """
    SELECT seq, at, user_id, client_id, text FROM events
    WHERE room_id = ? AND seq < ? AND type = 'message' ORDER BY seq DESC LIMIT ?
"""


class Talk:
    """Messages in rooms of which few are busy (Zipf), as they would come in."""

    def __init__(self) -> None:
        self.dice = random.Random(1)  # noqa: S311 - for variety, not for secrets
        self.rooms = [f"r_{number:012d}" for number in range(ROOMS)]
        self.heads = dict.fromkeys(self.rooms, 0)
        self._weights = list(accumulate(1 / rank for rank in range(1, ROOMS + 1)))

    def rows(self, count: int) -> Iterator[Row]:
        for room in self.dice.choices(self.rooms, cum_weights=self._weights, k=count):
            seq = self.heads[room] = self.heads[room] + 1
            user = f"u_{self.dice.randrange(20):012d}"
            client_id = f"{self.dice.getrandbits(120):030x}"
            yield room, seq, user, seq, client_id, self.dice.randbytes(16), TEXT


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    options.add_argument("--rows", type=int, default=1_000_000)
    rows = options.parse_args().rows
    print(f"{rows:,} rows in {ROOMS:,} rooms, SQLite {sqlite3.sqlite_version}, synchronous=FULL\n")
    print("| layout | bytes/row | fill µs/row | batch of 64 ms, p50 / p99 | page of 50 µs |")
    print("|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        for layout in ("WITHOUT ROWID", "rowid"):
            print(_measured(layout, rows, Path(folder)), flush=True)


def _measured(layout: str, rows: int, folder: Path) -> str:
    path = folder / f"{layout}.db"
    connection = _opened(path, layout)
    talk = Talk()
    began = time.perf_counter()
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute(f"PRAGMA cache_size = -{FILLING_CACHE_KIB}")
    for _ in range(0, rows, FILLED_AT_ONCE):
        _insert(connection, talk, FILLED_AT_ONCE)
    fill_us = (time.perf_counter() - began) / rows * 1e6
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    connection = _connected(path)
    batches = sorted(_seconds(lambda: _insert(connection, talk, BATCH)) for _ in range(BATCHES))
    pages = sorted(_seconds(lambda: _page(connection, talk)) for _ in range(PAGES))
    connection.close()
    size = path.stat().st_size / rows
    path.unlink()
    return (
        f"| {layout} | {size:.0f} | {fill_us:.1f} | {_of(batches, 0.5) * 1e3:.2f} / "
        f"{_of(batches, 0.99) * 1e3:.2f} | {statistics.median(pages) * 1e6:.0f} / "
        f"{_of(pages, 0.99) * 1e6:.0f} |"
    )


def _connected(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    return connection


def _opened(path: Path, layout: str) -> sqlite3.Connection:
    table = Event.__table__
    assert isinstance(table, Table)
    connection = _connected(path)
    create = str(CreateTable(table).compile(dialect=DIALECT))
    connection.execute(create if layout != "rowid" else create.replace("WITHOUT ROWID", ""))
    for index in table.indexes:
        connection.execute(str(CreateIndex(index).compile(dialect=DIALECT)))
    return connection


def _insert(connection: sqlite3.Connection, talk: Talk, count: int) -> None:
    connection.execute("BEGIN IMMEDIATE")
    connection.executemany(INSERT, talk.rows(count))
    connection.execute("COMMIT")


def _page(connection: sqlite3.Connection, talk: Talk) -> None:
    room = talk.dice.choice(talk.rooms)
    before = talk.dice.randint(1, max(talk.heads[room], 1))
    connection.execute(PAGE, (room, before, PAGE_MESSAGES)).fetchall()


def _seconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def _of(ordered: list[float], share: float) -> float:
    return ordered[int(len(ordered) * share)]


if __name__ == "__main__":
    main()
