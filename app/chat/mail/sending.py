"""Who is to be written to: leased by the node that writes, and settled with what came of it."""

from collections.abc import Iterable
from typing import Any, Literal, NamedTuple

from sqlalchemy import ColumnElement, Connection, or_, select, update

from ...db.clock import NODES_APART_MS
from ...db.tables import MailAddress, User
from ..access import now_ms
from ..effects import Written

# A node that dies while it writes holds up no more than this; a mail takes ten seconds at most.
LEASE_MS = 60_000
# Of one person: what comes meanwhile goes into the next one.
APART_MS = 3_600_000
# When one that failed is tried again; the last of these again and again.
RETRIES_MS = tuple(60_000 * minutes for minutes in (2, 10, 60))
# People that are looked at in one read.
AT_ONCE = 50
FAILED_CHARACTERS = 200


class Reader(NamedTuple):
    """Somebody to whom it may be written. The fields are columns, but for the name."""

    user_id: str
    address: str
    language: str
    origin: str
    mailed_until: int
    attempts: int
    name: str
    display_name: str


class Outcome(NamedTuple):
    """Sent with all until a time; to be tried again; or the address takes nothing any more."""

    reader: Reader
    what: Literal["sent", "again", "refused"]
    until: int = 0
    why: str = ""


def due(connection: Connection, behind: str) -> list[Reader]:
    """Some of those who may be written to now, in order of their ids, behind this one."""
    now = now_ms()
    query = (
        select(*_READER, User.name, User.display_name)
        .join(User, User.id == MailAddress.user_id)
        .where(
            MailAddress.user_id > behind,
            MailAddress.address.is_not(None),
            MailAddress.wanted.is_(True),
            MailAddress.failed.is_(None),
            User.disabled_at.is_(None),
            *_is_free(now),
        )
        .order_by(MailAddress.user_id)
        .limit(AT_ONCE)
    )
    rows: Iterable[Any] = connection.execute(query)
    return [Reader(*row) for row in rows]


def lease(connection: Connection, reader: Reader) -> Written[bool]:
    """Whether it is this node's to write to them now, of what came since then."""
    now = now_ms()
    taken = (
        update(MailAddress)
        .where(_as_read(reader), MailAddress.wanted.is_(True), *_is_free(now))
        .values(leased_until=now + LEASE_MS)
        .execution_options(preserve_rowcount=True)
    )
    return Written(bool(connection.execute(taken).rowcount))


def settle(connection: Connection, outcome: Outcome) -> Written[None]:
    """Not where they have another address by now, or begun anew."""
    now, reader = now_ms(), outcome.reader
    fields: dict[str, Any] = {"leased_until": 0, "attempts": 0}
    if outcome.what == "sent":
        fields |= {"mailed_until": outcome.until, "due_at": now + APART_MS}
    elif outcome.what == "refused":
        fields |= {"failed": outcome.why[:FAILED_CHARACTERS]}
    else:
        wait_ms = RETRIES_MS[min(reader.attempts, len(RETRIES_MS) - 1)]
        fields |= {"attempts": reader.attempts + 1, "due_at": now + wait_ms}
    connection.execute(update(MailAddress).where(_as_read(reader)).values(fields))
    return Written(None)


def _as_read(reader: Reader) -> ColumnElement[bool]:
    return (
        (MailAddress.user_id == reader.user_id)
        & (MailAddress.address == reader.address)
        & (MailAddress.mailed_until == reader.mailed_until)
    )


def _is_free(now: int) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    """Not due later than it can be: the clock may have been set back meanwhile."""
    latest = now + max(APART_MS, *RETRIES_MS) + NODES_APART_MS
    is_due = or_(MailAddress.due_at <= now, MailAddress.due_at > latest)
    lease_ends = now + LEASE_MS + NODES_APART_MS
    is_free = or_(MailAddress.leased_until <= now, MailAddress.leased_until > lease_ends)
    return is_due, is_free


_READER: list[Any] = [getattr(MailAddress, name) for name in Reader._fields[:6]]
