"""How long the writer is held while many messages expire: `python -m bench.retention [MESSAGES]`.

On SQLite, in this process and without a network: the slices are those of the server, and somebody
writes beside them.
"""

import asyncio
import gc
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

from sqlalchemy import Connection, text

from app.chat.effects import Written
from app.chat.moments import DAY_MS
from app.chat.retention import Rule
from app.db.sqlite.database import SQLiteDatabase
from app.db.sqlite.shrinking import Shrinking
from app.work.retention import Retention
from bench import seed

MESSAGES = 1_000_000
OLD_DAYS = 40
# Somebody writes so often beside it.
WRITE_EVERY_SECONDS = 0.02
MEGABYTE = 2**20


def main(messages: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        seed.fill(folder, rooms=1, members=2, history=messages)
        file = folder / "parley.db"
        with closing(sqlite3.connect(file)) as database:
            database.execute("UPDATE events SET at = at - ?", (OLD_DAYS * DAY_MS,))
            database.commit()
            database.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        before = file.stat().st_size
        # As the server does: else one collection of all that was imported is a slice of its own.
        gc.collect()
        gc.freeze()
        found = asyncio.run(_expire(file))
        after = file.stat().st_size
    print(f"{messages:,} messages in {found.took_seconds:.0f} s, {len(found.held):,} slices")
    for what, seconds in (
        ("a slice before its commit", found.held),
        ("the same, of the processor alone", found.held_cpu),
        ("a write beside it", found.waits),
    ):
        print(f"{what}: {_shares(seconds)}")
    print(f"the file: {before / MEGABYTE:,.0f} MB before, {after / MEGABYTE:,.0f} MB after")


class Found(NamedTuple):
    took_seconds: float
    held: Sequence[float]
    held_cpu: Sequence[float]
    waits: Sequence[float]


def _shares(seconds: Sequence[float]) -> str:
    found = [each * 1000 for each in sorted(seconds)]
    return (
        f"p50 {statistics.median(found):.1f} ms, p99 {found[int(len(found) * 0.99)]:.1f} ms, "
        f"longest {found[-1]:.1f} ms"
    )


async def _expire(file: Path) -> Found:
    database = SQLiteDatabase(file)
    waits, held, held_cpu = list[float](), list[float](), list[float]()

    async def write(work: Any) -> bool:
        def timed(connection: Connection) -> Written[bool]:
            begun, begun_cpu = time.monotonic(), time.thread_time()
            done: Written[bool] = work(connection)
            held.append(time.monotonic() - begun)
            held_cpu.append(time.thread_time() - begun_cpu)
            return done

        written = await database.write(timed)
        return written.result

    retention = Retention(database, write, key=b"bench", rule=lambda: Rule(days=1))
    shrinking = Shrinking(database.maintain)
    beside = asyncio.create_task(_write_beside(database, waits))
    begun = time.monotonic()
    for task in (retention, shrinking):
        while (pause := await task.run()) is not None:  # noqa: ASYNC110 - it asks for the pause
            await asyncio.sleep(pause)
    took = time.monotonic() - begun
    beside.cancel()
    await asyncio.gather(beside, return_exceptions=True)
    await database.erase()
    await database.close()
    return Found(took, held, held_cpu, waits)


async def _write_beside(database: SQLiteDatabase, waits: list[float]) -> None:
    while True:
        begun = time.monotonic()
        await database.write(_touch)
        waits.append(time.monotonic() - begun)
        await asyncio.sleep(WRITE_EVERY_SECONDS)


def _touch(connection: Connection) -> None:
    connection.execute(text("UPDATE meta SET value = value WHERE key = 'epoch'"))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else MESSAGES)
