"""How long the writer is held while many messages expire: `python -m bench.retention [MESSAGES]`.

In this process and without a network: the slices are those of the server, on either database, and
somebody writes beside them. With `--postgresql` in a PostgreSQL of its own.
"""

import argparse
import asyncio
import gc
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import psycopg
from sqlalchemy import Connection, text

from app.chat.effects import Written
from app.chat.moments import DAY_MS
from app.chat.retention import Rule
from app.db.database import Database
from app.db.sqlite.database import SQLiteDatabase
from app.db.sqlite.shrinking import Shrinking
from app.db.stores import store_of
from app.work.retention import Retention
from bench import seed, seed_hanging
from bench.backends import Postgres

MESSAGES = 1_000_000
OLD_DAYS = 40
# Somebody writes so often beside it.
WRITE_EVERY_SECONDS = 0.02
MEGABYTE = 2**20
# How long somebody writes before it: what the machine itself takes.
ALONE_SECONDS = 5.0


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.retention", description=__doc__)
    parser.add_argument("messages", nargs="?", type=int, default=MESSAGES)
    parser.add_argument("--postgresql", action="store_true")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as name, _place(Path(name), asked.postgresql) as place:
        messages = _fill(place, asked.messages)
        place.settle()
        before = place.bytes()
        # As the server does: else one collection of all that was imported is a slice of its own.
        gc.collect()
        gc.freeze()
        found = asyncio.run(_expire(place))
        after = place.bytes()
        compact = place.compact()
    print(f"{messages:,} messages in {found.took_seconds:.0f} s, {len(found.slices):,} slices")
    for what, seconds in (
        ("a slice with its commit", found.slices),
        ("the same, of the processor alone, before its commit", found.of_processor),
        ("a write of somebody else beside it", found.waits),
        ("such a write without it", found.waits_alone),
    ):
        print(f"{what}: {_shares(seconds)}")
    print(
        f"the disk: {before / MEGABYTE:,.0f} MB before, {after / MEGABYTE:,.0f} MB after{compact}"
    )


class Place(NamedTuple):
    """One database: how it is filled, opened and measured."""

    folder: Path
    url: str | None
    settle: Callable[[], None]
    bytes: Callable[[], int]
    compact: Callable[[], str]


class Found(NamedTuple):
    took_seconds: float
    slices: Sequence[float]
    of_processor: Sequence[float]
    waits: Sequence[float]
    waits_alone: Sequence[float]


@contextmanager
def _place(folder: Path, is_postgres: bool) -> Iterator[Place]:
    if not is_postgres:
        file = folder / "parley.db"
        yield Place(folder, None, lambda: None, lambda: file.stat().st_size, lambda: "")
        return
    server = Postgres(folder / "postgresql")
    try:
        name = server.create()

        def size() -> int:
            with psycopg.connect(server.url(name)) as connection:
                found = connection.execute("SELECT pg_database_size(current_database())").fetchone()
            assert found is not None
            return int(found[0])

        def compact() -> str:
            server.run("VACUUM FULL", database=name)
            return f", {_megabytes(size())} with VACUUM FULL"

        def settle() -> None:
            # Without what filling left behind.
            server.run("VACUUM FULL", database=name)
            server.settle(name)

        yield Place(folder, server.url(name), settle, size, compact)
    finally:
        server.stop()


def _fill(place: Place, messages: int) -> int:
    """Returns how many messages there are, of all ages that expire."""
    each = seed_hanging.EVERY
    events = messages * each // (each - seed_hanging.NO_MESSAGES)
    seeded = seed.fill(
        place.folder, rooms=1, members=seed_hanging.CROWD, history=events, url=place.url
    )
    [room] = seeded.rooms

    def hang(connection: Connection) -> int:
        first = seed_hanging.CROWD + 1
        left = seed_hanging.hang(connection, room, first=first, last=first + events)
        moved = {"moved": OLD_DAYS * DAY_MS}
        connection.execute(text("UPDATE events SET at = at - :moved"), moved)
        return left

    async def fill() -> int:
        database = _open(place)
        try:
            return await database.write(hang)
        finally:
            await database.close()

    return asyncio.run(fill())


def _open(place: Place) -> Database:
    return store_of(seed.settings(place.folder, place.url)).open(serves=True)


async def _expire(place: Place) -> Found:
    database = _open(place)
    slices, of_processor = list[float](), list[float]()

    async def write(work: Any) -> bool:
        begun = 0.0

        def timed(connection: Connection) -> Written[bool]:
            nonlocal begun
            begun, begun_cpu = time.monotonic(), time.thread_time()
            done: Written[bool] = work(connection)
            of_processor.append(time.thread_time() - begun_cpu)
            return done

        written = await database.write(timed)
        slices.append(time.monotonic() - begun)
        return written.result

    waits_alone = await _writes(database, asyncio.sleep(ALONE_SECONDS))
    retention = Retention(database, write, key=b"bench", rule=lambda: Rule(days=1))
    begun = time.monotonic()
    waits = await _writes(database, _run(retention.run))
    took = time.monotonic() - begun
    if isinstance(database, SQLiteDatabase):
        await _run(Shrinking(database.maintain).run)
        await database.erase()
    await database.close()
    return Found(took, slices, of_processor, waits, waits_alone)


async def _run(task: Any) -> None:
    while (pause := await task()) is not None:  # noqa: ASYNC110 - it asks for the pause
        await asyncio.sleep(pause)


async def _writes(database: Database, other: Any) -> Sequence[float]:
    """How long each write of somebody takes until this is done."""
    waits = list[float]()

    async def write() -> None:
        while True:
            begun = time.monotonic()
            await database.write(_touch)
            waits.append(time.monotonic() - begun)
            await asyncio.sleep(WRITE_EVERY_SECONDS)

    beside = asyncio.create_task(write())
    await other
    beside.cancel()
    await asyncio.gather(beside, return_exceptions=True)
    return waits


def _touch(connection: Connection) -> None:
    connection.execute(text("UPDATE meta SET value = value WHERE key = 'epoch'"))


def _megabytes(size_bytes: int) -> str:
    return f"{size_bytes / MEGABYTE:,.0f} MB"


def _shares(seconds: Sequence[float]) -> str:
    found = [each * 1000 for each in sorted(seconds)]
    return (
        f"p50 {statistics.median(found):.1f} ms, p99 {found[int(len(found) * 0.99)]:.1f} ms, "
        f"longest {found[-1]:.1f} ms"
    )


if __name__ == "__main__":
    main()
