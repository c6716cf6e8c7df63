"""Fills Parley's database before its server starts: people, rooms, sign-ins, tokens, history.

People, rooms and members are made by the app's own functions. History is written by a few SQL
statements in the shape that the log gives its rows, because ten million drafts would take an hour.
"""

import asyncio
import os
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from pydantic import SecretStr
from sqlalchemy import Connection, update

from app import errors
from app.chat.access import MEMBER, OWNER, now_ms
from app.chat.log import batch
from app.chat.log.act import Draft
from app.chat.members import members
from app.chat.moments import DAY_MS
from app.chat.people import refresh_tokens
from app.chat.people.sessions import Device
from app.chat.people.users import NewUser
from app.chat.people.users import create as create_user
from app.chat.rooms import rooms
from app.chat.rooms.rooms import NewRoom
from app.chat.search import indexing
from app.db.stores import store_of
from app.db.tables import Session
from app.passwords import PasswordHasher
from app.security import sign_token
from app.settings import Settings
from app.web.services import Keys, make_keys
from bench import seed_postgres

PASSWORD = "a password of the bench"  # noqa: S105 - of users that live for minutes
DEVICE = Device(address="127.0.0.1", user_agent="bench")
# Longer than any run, so that none has to sign in again.
LIFE_SECONDS = 86_400
# Real history comes in turns: in so many slices of time each room gets its share of each. Rows
# written room by room would lie more densely than they ever do in a server's file.
SLICES = 200
SLICE_MS = 60_000
INDEXED_AT_ONCE = 5000


@dataclass(frozen=True, slots=True)
class Seeded:
    """`tokens[i][j]` and `users[i][j]`: of member j of `rooms[i]`; `names`: of all users."""

    rooms: list[str]
    tokens: list[list[str]]
    users: list[list[str]]
    names: list[str]


def settings(path: Path, url: str | None = None) -> Settings:
    """Those that decide where the data is: in PostgreSQL with a `url`, else in the folder."""
    return Settings(  # type: ignore[call-arg]
        _env_file=None, secret_key=None, data_dir=path, database_url=SecretStr(url) if url else None
    )


def fill(
    path: Path,
    *,
    rooms: int,
    members: int,
    history: int = 0,
    people: int | None = None,
    url: str | None = None,
) -> Seeded:
    """`members` in each of `rooms`, `history` messages in each; everybody has `PASSWORD`.

    With `people` fewer than there are seats, the same ones sit in several rooms. With a `url` it
    goes into that database of PostgreSQL.
    """
    store = store_of(settings(path, url))
    store.upgrade()
    keys = make_keys(settings(path, url), store.key)
    count = min(people or rooms * members, rooms * members)
    hashed = asyncio.run(_hashed(PASSWORD))

    async def make() -> Seeded:
        database = store.open(serves=False)
        try:
            return await database.write(_make, keys, hashed, rooms, members, count)
        finally:
            await database.close()

    seeded = asyncio.run(make())
    if history:
        write_history(path, [history] * rooms, seeded.rooms, url=url)
    return seeded


def zipf(messages: int, rooms: int) -> list[int]:
    """How many of `messages` each room holds: the k-th has a k-th of what the first has."""
    weights = [1 / (place + 1) for place in range(rooms)]
    total = sum(weights)
    return [max(1, round(messages * weight / total)) for weight in weights]


def write_history(
    path: Path, sizes: Sequence[int], rooms: Sequence[str], *, url: str | None = None
) -> int:
    """Write `sizes[i]` messages into `rooms[i]`, in turns; how many bytes all of it has then."""
    begins_at = now_ms() - SLICES * SLICE_MS
    if url is not None:
        stored = seed_postgres.write_history(
            url, sizes, rooms, slices=SLICES, slice_ms=SLICE_MS, begins_at=begins_at
        )
        asyncio.run(index(path, url))
        return stored
    database = path / "parley.db"
    with closing(sqlite3.connect(database, isolation_level=None)) as connection:
        for pragma in (*_HURRY, f"cache_size = -{_half_of_memory_kib()}"):
            connection.execute(f"PRAGMA {pragma}")
        _plan(connection, sizes, rooms)
        connection.execute("BEGIN IMMEDIATE")
        for number in range(SLICES):
            at = begins_at + number * SLICE_MS
            connection.execute(_WRITE, {"done": number, "slices": SLICES, "at": at})
        connection.execute(_MOVE_HEADS, {"now": begins_at + SLICES * SLICE_MS})
        connection.execute("COMMIT")
        connection.execute("PRAGMA journal_mode = WAL")
    asyncio.run(index(path, None))
    # Else the kernel would write it in the middle of the measurement.
    with database.open("rb") as file:
        os.fsync(file.fileno())
    return database.stat().st_size


async def index(path: Path, url: str | None) -> None:
    """Put all of it into the index of words: a server would do it while it is measured."""
    database = store_of(settings(path, url)).open(serves=False)
    try:
        await database.write(indexing.begin)
        while rooms := await database.read(indexing.rooms_behind):
            await database.write(indexing.index_some, rooms, most=INDEXED_AT_ONCE)
    finally:
        await database.close()


async def _hashed(password: str) -> str:
    hasher = PasswordHasher()
    try:
        return await hasher.hash(password)
    finally:
        hasher.close()


def _make(
    connection: Connection, keys: Keys, hashed: str, rooms: int, members: int, people: int
) -> Seeded:
    names = [f"member_{number:07}" for number in range(people)]
    users = [
        create_user(connection, NewUser(name, None, hashed), role=MEMBER if at else OWNER).id
        for at, name in enumerate(names)
    ]
    tokens = _sign_in(connection, keys, users)
    seats = [
        [users[(room * members + seat) % people] for seat in range(members)]
        for room in range(rooms)
    ]
    made = [_make_room(connection, keys, at, sitting) for at, sitting in enumerate(seats)]
    return Seeded(made, [[tokens[user] for user in sitting] for sitting in seats], seats, names)


def _sign_in(connection: Connection, keys: Keys, users: Sequence[str]) -> dict[str, str]:
    now = now_ms()
    tokens = {}
    for user in users:
        grant = refresh_tokens.begin(connection, user=user, device=DEVICE, days=1).result
        tokens[user] = sign_token(
            keys.tokens,
            user=user,
            session=grant.session,
            now_seconds=now // 1000,
            life_seconds=LIFE_SECONDS,
        )
    # As if just used: else the first request of each would note in a write that it was.
    connection.execute(update(Session).values(last_seen_at=now + DAY_MS, expires_at=now + DAY_MS))
    return tokens


def _make_room(connection: Connection, keys: Keys, number: int, sitting: Sequence[str]) -> str:
    new = NewRoom(f"room {number:07}", "public")
    made = rooms.create(connection, keys.requests, user=sitting[0], session=None, room=new)
    room, _ = made.result
    joins = [Draft(members.JOIN, room, user) for user in sitting[1:]]
    outcomes, _ = batch.append(connection, joins, keys.requests)
    for outcome in outcomes:
        if isinstance(outcome, errors.ParleyError):
            raise outcome
    return room


def _plan(connection: sqlite3.Connection, sizes: Sequence[int], rooms: Sequence[str]) -> None:
    connection.executescript(_PLAN)
    connection.execute("BEGIN")
    connection.executemany("INSERT INTO plan VALUES (?, ?)", zip(rooms, sizes, strict=True))
    numbers = ((number,) for number in range(1, max(sizes) // SLICES + 2))
    connection.executemany("INSERT INTO numbers VALUES (?)", numbers)
    connection.execute("COMMIT")


def _half_of_memory_kib() -> int:
    return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") // 2048


# A seed that fails is thrown away, so it needs no journal.
_HURRY = ("journal_mode = OFF", "synchronous = OFF", "temp_store = MEMORY")
# Everything as it is before the first slice: a row then follows from its room's plan alone.
_PLAN = """
CREATE TEMP TABLE plan (room TEXT PRIMARY KEY, size INTEGER) WITHOUT ROWID;
CREATE TEMP TABLE numbers (value INTEGER PRIMARY KEY);
CREATE TEMP TABLE seats AS
    SELECT room_id, user_id, row_number() OVER (PARTITION BY room_id ORDER BY user_id) - 1 AS place,
           count(*) OVER (PARTITION BY room_id) AS seats
    FROM members;
CREATE INDEX temp.ix_seats ON seats (room_id, place);
CREATE TEMP TABLE before AS
    SELECT heads.room_id, head, message_count,
           (SELECT max(seats) FROM seats WHERE seats.room_id = heads.room_id) AS seats
    FROM room_heads AS heads;
CREATE INDEX temp.ix_before ON before (room_id);
"""

_WRITE = """
INSERT INTO events (room_id, seq, type, at, user_id, ordinal, client_id, digest, text, deleted)
SELECT plan.room,
       before.head + plan.size * :done / :slices + numbers.value,
       'message',
       :at + numbers.value,
       seats.user_id,
       before.message_count + plan.size * :done / :slices + numbers.value,
       lower(hex(randomblob(15))),
       randomblob(16),
       hex(randomblob(50)),
       0
FROM plan
JOIN before ON before.room_id = plan.room
JOIN numbers ON numbers.value
     <= plan.size * (:done + 1) / :slices - plan.size * :done / :slices
JOIN seats ON seats.room_id = plan.room AND seats.place = numbers.value % before.seats
"""

_MOVE_HEADS = """
UPDATE room_heads SET
    head = head + plan.size,
    message_count = message_count + plan.size,
    last_message_seq = head + plan.size,
    last_at = :now,
    active_at = :now
FROM plan WHERE plan.room = room_heads.room_id
"""
