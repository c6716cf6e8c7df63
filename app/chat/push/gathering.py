"""From the logs of rooms to what each browser is to be told: a cursor that goes along each room.

What is found is read; only that, and where the cursors stand then, is written, together: nothing
is skipped, and nothing found twice. A message itself knows nothing of it.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, delete, select, update
from sqlalchemy.dialects import postgresql

from ...db.clock import NODES_APART_MS
from ...db.tables import PushCursor, PushSubscription, PushWaiting, RoomHead
from ..access import now_ms
from ..effects import Written
from . import meant
from .meant import Told

# Rooms in a look, and events of one of them.
ROOMS, EVENTS = 50, 200
# What is written at once: a few milliseconds of the writer's time.
TOLD_AT_ONCE = 200
# Whoever is at Parley somewhere has so long to read it there.
PAUSE_MS = 30_000


class Part(NamedTuple):
    """What the next events of a room have for whom."""

    room: str
    after: int
    until: int
    has_readers: bool
    told: Sequence[Told]


class Look(NamedTuple):
    """Some of the rooms whose log goes on behind the cursor, and what comes next in each."""

    parts: Sequence[Part]
    last: str | None
    """Of these rooms; None where there are no more behind it."""
    is_part: bool
    """Whether more is behind some of the parts."""


def look(connection: Connection, behind: str) -> Look:
    """At rooms in order of their ids, behind this one: each has its turn."""
    query = (
        select(PushCursor.room_id, PushCursor.seq, RoomHead.head)
        .join(RoomHead, RoomHead.room_id == PushCursor.room_id)
        .where(RoomHead.head > PushCursor.seq, PushCursor.room_id > behind)
        .order_by(PushCursor.room_id)
        .limit(ROOMS)
    )
    due = [*connection.execute(query)]
    parts: list[Part] = []
    is_part = False
    for room, after, head in due:
        until = min(head, after + EVENTS)
        is_part = is_part or until < head
        readers = meant.readers(connection, room)
        told = meant.told(connection, room, readers, after=after, until=until)
        parts.append(Part(room, after, until, bool(readers), told))
        if sum(len(part.told) for part in parts) >= TOLD_AT_ONCE:
            break
    is_all = len(parts) == len(due) < ROOMS
    return Look(parts, None if is_all else parts[-1].room, is_part)


def put(connection: Connection, parts: Iterable[Part], active: Collection[str]) -> Written[None]:
    """Note what is to be told. `active` are people who are at Parley now."""
    told: list[tuple[str, Told]] = []
    for part in parts:
        # Of two nodes that have looked at once, the second one waits here, and finds it moved.
        this = (PushCursor.room_id == part.room) & (PushCursor.seq == part.after)
        moved = (
            update(PushCursor).where(this).values(seq=part.until)
            if part.has_readers
            # Whoever subscribes next begins at the head.
            else delete(PushCursor).where(this)
        )
        done = connection.execute(moved.execution_options(preserve_rowcount=True))
        if done.rowcount:
            told += [(part.room, one) for one in part.told]
    if told:
        _put(connection, told, active)
    return Written(None)


def _put(connection: Connection, told: Sequence[tuple[str, Told]], active: Collection[str]) -> None:
    browsers: dict[str, list[tuple[str, int]]] = defaultdict(list)
    columns = (PushSubscription.user_id, PushSubscription.id, PushSubscription.created_at)
    users = {one.user for _, one in told}
    query = select(*columns).where(PushSubscription.user_id.in_(users))
    for user, browser, created_at in connection.execute(query):
        browsers[user].append((browser, created_at))
    now = now_ms()
    rows = [
        _row(browser, room, one, due_at=now + PAUSE_MS if one.user in active else now)
        for room, one in told
        for browser, created_at in browsers[one.user]
        # A cursor can be behind when somebody comes; nodes' clocks can be apart.
        if one.at >= created_at - NODES_APART_MS
    ]
    if rows:
        connection.execute(_PUT, rows)


def _row(browser: str, room: str, one: Told, *, due_at: int) -> dict[str, Any]:
    return {
        "subscription_id": browser,
        "room_id": room,
        "thread": one.thread,
        "kind": one.kind,
        "seq": one.seq,
        "at": one.at,
        "due_at": due_at,
        "attempts": 0,
        "leased_until": 0,
    }


# SQLite understands it just the same. The newest in place of what waits, which keeps its time:
# where somebody says one thing after the other, it would never come.
_NEW = postgresql.insert(PushWaiting)
_PUT = _NEW.on_conflict_do_update(
    index_elements=["subscription_id", "room_id", "thread", "kind"],
    set_={"seq": _NEW.excluded.seq, "at": _NEW.excluded.at},
)
