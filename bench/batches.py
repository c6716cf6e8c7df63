"""The log's own batches, in this process: what one of so many messages takes, round trips included.

Between them and a person's message are its frame, its socket and its deliveries; those are measured
on a server (bench/workloads/units.py).
"""

import asyncio
import gc
import os
import tempfile
import time
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeVar

from sqlalchemy import Connection, select

from app.chat import messages
from app.chat.log import batch, replay
from app.chat.log.act import Draft
from app.chat.log.event import Event
from app.chat.message_rows import MessageDetails
from app.db.database import Database
from app.db.stores import store_of
from app.db.tables import User
from app.errors import ParleyError
from app.live.log_reads import MISSED, MISSED_BYTES
from app.security import new_id
from app.settings import Settings
from bench.servers import SERVER_CPU, process_cpu_seconds

KEY = b"of the bench"
TEXT = "x" * 100
T = TypeVar("T")
# So that statements are compiled, and prepared by the server.
WARM = 12


@dataclass(frozen=True, slots=True)
class Measured:
    """Of one batch, its commit included: seconds in all, of our CPU, and of PostgreSQL's."""

    wall: float
    own_cpu: float
    database_cpu: float
    round_trips: float


def measure(
    settings: Settings, rooms: Sequence[tuple[str, str]], *, size: int, batches: int
) -> Measured:
    """Batches of `size` messages, spread over `rooms` (each with a member of it)."""
    return _on_one_cpu(_measure(settings, rooms, size, batches))


def measure_reads(settings: Settings, rooms: Sequence[str], *, reads: int) -> Measured:
    """One new event of a room and its head: as a node reads what another one wrote."""
    return _on_one_cpu(_measure_reads(settings, rooms, reads))


def _on_one_cpu(work: Coroutine[None, None, T]) -> T:
    """As a server of the bench; on two, its threads would wait for each other's locks.

    And as a server it collects no garbage among what was there before (app/serve.py).
    """
    gc.collect()
    gc.freeze()
    everywhere = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {SERVER_CPU})
    try:
        return asyncio.run(work)
    finally:
        os.sched_setaffinity(0, everywhere)


async def _measure_reads(settings: Settings, rooms: Sequence[str], reads: int) -> Measured:
    database = store_of(settings).open(serves=False)

    async def read(number: int) -> None:
        room = rooms[number % len(rooms)]
        seq = heads[room] - 1
        await database.read_single(
            replay.missed, [(room, seq)], limit=MISSED, most_bytes=MISSED_BYTES
        )

    try:
        heads = await database.read(replay.heads, rooms)
        for number in range(WARM):
            await read(number)
        # These too have one thread, and so one connection.
        pid = await database.read_single(_backend_pid)
        began = time.perf_counter(), time.process_time(), process_cpu_seconds(pid)
        for number in range(reads):
            await read(number)
        ended = time.perf_counter(), time.process_time(), process_cpu_seconds(pid)
        spent = [(end - begin) / reads for begin, end in zip(began, ended, strict=True)]
        return Measured(spent[0], spent[1], spent[2] if pid else 0.0, 0)
    finally:
        await database.close()


async def _measure(
    settings: Settings, rooms: Sequence[tuple[str, str]], size: int, batches: int
) -> Measured:
    database = store_of(settings).open(serves=False)
    try:
        for drafts in [_drafts(rooms, size) for _ in range(WARM)]:
            await _write(database, drafts)
        # The log has a thread of its own, and so a connection.
        pid = await database.write_urgent(_backend_pid)
        trips = await _round_trips(database, _drafts(rooms, size)) if pid else 0
        # Before it counts: ids are made by whoever sends.
        due = [_drafts(rooms, size) for _ in range(batches)]
        began = time.perf_counter(), time.process_time(), process_cpu_seconds(pid)
        for drafts in due:
            await _write(database, drafts)
        ended = time.perf_counter(), time.process_time(), process_cpu_seconds(pid)
        spent = [(end - begin) / batches for begin, end in zip(began, ended, strict=True)]
        return Measured(spent[0], spent[1], spent[2] if pid else 0.0, trips)
    finally:
        await database.close()


def _drafts(rooms: Sequence[tuple[str, str]], size: int) -> list[Draft]:
    return [_said(*rooms[number % len(rooms)]) for number in range(size)]


async def _write(database: Database, drafts: Sequence[Draft]) -> None:
    outcomes, _ = await database.write_urgent(batch.append_free, drafts, KEY)
    for outcome in outcomes:
        if isinstance(outcome, ParleyError):
            raise outcome
        assert not isinstance(outcome, batch.Held), "nobody else writes here"


def measure_kinds(
    settings: Settings, rooms: Sequence[tuple[str, str, str]], *, size: int, turns: int
) -> dict[str, Measured]:
    """Batches of each kind of message in turns, in rooms with two of their members each."""
    return _on_one_cpu(_measure_kinds(settings, rooms, size, turns))


Make = Callable[[tuple[str, str, str]], Draft]


async def _measure_kinds(
    settings: Settings, rooms: Sequence[tuple[str, str, str]], size: int, turns: int
) -> dict[str, Measured]:
    database = store_of(settings).open(serves=False)
    spent: dict[str, list[float]] = {}
    try:
        kinds = await _kinds(database, rooms)
        pid = await database.write_urgent(_backend_pid)
        for turn in range(WARM + turns):
            for name, make in kinds.items():
                drafts = [make(rooms[number % len(rooms)]) for number in range(size)]
                began = time.perf_counter(), time.process_time(), process_cpu_seconds(pid)
                await _write(database, drafts)
                ended = time.perf_counter(), time.process_time(), process_cpu_seconds(pid)
                if turn >= WARM:
                    before = spent.setdefault(name, [0.0, 0.0, 0.0])
                    for place, (begin, end) in enumerate(zip(began, ended, strict=True)):
                        before[place] += (end - begin) / turns
    finally:
        await database.close()
    return {
        name: Measured(wall, own, database_cpu if pid else 0.0, 0)
        for name, (wall, own, database_cpu) in spent.items()
    }


async def _kinds(database: Database, rooms: Sequence[tuple[str, str, str]]) -> dict[str, Make]:
    """How a message of each kind is made; each room has one that others are about."""
    firsts = [_said(room, user) for room, user, _ in rooms]
    outcomes, _ = await database.write_urgent(batch.append_free, firsts, KEY)
    about = {event.room: event.seq for event in outcomes if isinstance(event, Event)}
    names = await database.read(
        lambda c: dict(iter(c.execute(select(User.id, User.name)).tuples()))
    )

    def quote(room: str) -> MessageDetails | None:
        return messages.details(quote=about[room])

    def thread(room: str) -> MessageDetails | None:
        return messages.details(thread=about[room])

    return {
        "plain": lambda at: _said(at[0], at[1]),
        "mentions a member": lambda at: _said(at[0], at[1], text=f"@{names[at[2]]} {TEXT}"),
        "quotes a message": lambda at: _said(at[0], at[1], details=quote(at[0])),
        "a reply in a thread": lambda at: _said(at[0], at[1], details=thread(at[0])),
    }


def _said(
    room: str, user: str, *, text: str = TEXT, details: MessageDetails | None = None
) -> Draft:
    return Draft(messages.SEND, room, user, client_id=new_id("c"), text=text, details=details)


async def _round_trips(database: Database, drafts: Sequence[Draft]) -> int:
    """Of one batch: how often we wait for an answer, as libpq's own trace has it."""
    with tempfile.TemporaryFile() as file:

        def trace(connection: Connection) -> None:
            _driver(connection).pgconn.trace(file.fileno())

        def untrace(connection: Connection) -> None:
            _driver(connection).pgconn.untrace()

        await database.write_urgent(trace)
        await _write(database, drafts)
        await database.write_urgent(untrace)
        size_bytes = os.fstat(file.fileno()).st_size
        lines = os.pread(file.fileno(), size_bytes, 0).decode(errors="replace").splitlines()
    sides = [line.split("\t")[1] for line in lines if line.count("\t") > 1]
    answers = sum(1 for one, other in pairwise(sides) if one + other == "FB")
    # The commit of the transaction that began the trace, and the beginning of the one that ends it.
    return answers - 2


def _backend_pid(connection: Connection) -> int:
    if connection.dialect.name != "postgresql":
        return 0
    return int(_driver(connection).info.backend_pid)


def _driver(connection: Connection):  # type: ignore[no-untyped-def]  # psycopg's, where it is that
    return connection.connection.driver_connection
