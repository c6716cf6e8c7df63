"""Revocations: what live sockets must learn of, in the order in which it can be seen."""

from collections.abc import Collection, Sequence

from sqlalchemy import Connection, delete, insert, select

from ..db import counters
from ..db.tables import Revocation
from .access import now_ms
from .moments import DAY_MS

SESSION, ROOM, PERSON, BLOCKS, EMOJI = "session", "room", "person", "blocks", "emoji"
SETTINGS = "settings"
# Read within a second; those of a day are kept for a node that slept.
KEPT_MS = DAY_MS
# A few milliseconds: other urgent reads come between two slices.
MOST_AT_ONCE = 1000


def add(connection: Connection, kind: str, subjects: Collection[str]) -> None:
    """The last write of a transaction: others wait for its end to add theirs."""
    if not subjects:
        return
    now = now_ms()
    first = counters.take(connection, counters.REVOCATIONS, len(subjects)) - len(subjects) + 1
    connection.execute(
        insert(Revocation),
        [
            {"id": number, "kind": kind, "subject": subject, "at": now}
            for number, subject in enumerate(subjects, first)
        ],
    )


def lock(connection: Connection) -> None:
    """Until the end of the transaction nobody else adds any; as late as `add`."""
    counters.take(connection, counters.REVOCATIONS, 0)


def last(connection: Connection) -> int:
    """The newest number."""
    return counters.last(connection, counters.REVOCATIONS)


def after(connection: Connection, last: int) -> Sequence[tuple[int, str, str]]:
    """(id, kind, subject) of what was revoked since, in order: at most `MOST_AT_ONCE`."""
    rows = connection.execute(
        select(Revocation.id, Revocation.kind, Revocation.subject)
        .where(Revocation.id > last)
        .order_by(Revocation.id)
        .limit(MOST_AT_ONCE)
    )
    return rows.all()


def forget(connection: Connection, now: int) -> None:
    """Drop those that every node has read, but for rooms: a room's id is never used again."""
    old = (Revocation.kind != ROOM) & (Revocation.at < now - KEPT_MS)
    connection.execute(delete(Revocation).where(old))
