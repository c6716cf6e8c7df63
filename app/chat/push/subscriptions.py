"""Browsers that get web push: each belongs to one sign-in, and ends with it."""

from collections.abc import Sequence
from typing import Any, NamedTuple, cast

from sqlalchemy import Connection, Table, delete, func, insert, select, update
from sqlalchemy.dialects import postgresql

from ... import errors
from ...db.statement import insert_if_new
from ...db.tables import Member, PushCursor, PushSubscription, RoomHead
from ...security import new_id
from ..access import now_ms
from ..effects import Written

# Of one person: more devices than anybody carries.
MOST = 16
# Rooms that are begun in one transaction.
NEWCOMERS = 200


class Browser(NamedTuple):
    """Where it goes, what it is sealed for, and how it is said. The fields are columns."""

    endpoint: str
    point: bytes
    auth: bytes
    origin: str
    language: str


class Subscription(NamedTuple):
    """As its person sees it. The fields are columns."""

    id: str
    session_id: str
    endpoint: str
    user_agent: str
    created_at: int


COLUMNS = [getattr(PushSubscription, name) for name in Subscription._fields]
BROWSER: Sequence[Any] = [getattr(PushSubscription, name) for name in Browser._fields]


def save(
    connection: Connection, user: str, session: str, browser: Browser, *, user_agent: str
) -> Written[Subscription]:
    """One of this browser, whoever had it before; in place of the oldest, if need be."""
    this = PushSubscription.endpoint == browser.endpoint
    # Somebody else was signed in there: nothing of theirs is to come any more.
    connection.execute(delete(PushSubscription).where(this, PushSubscription.user_id != user))
    row = browser._asdict() | {"session_id": session, "user_agent": user_agent}
    changed = update(PushSubscription).where(this).values(row)
    if not connection.execute(changed.execution_options(preserve_rowcount=True)).rowcount:
        for old in listed(connection, user)[: -(MOST - 1)]:
            connection.execute(delete(PushSubscription).where(PushSubscription.id == old.id))
        row |= {"id": new_id("p"), "user_id": user, "created_at": now_ms()}
        connection.execute(insert(PushSubscription).values(row))
        _begin(connection, user)
    return Written(Subscription(*connection.execute(select(*COLUMNS).where(this)).one()))


def listed(connection: Connection, user: str) -> list[Subscription]:
    """The oldest first."""
    order = (PushSubscription.created_at, PushSubscription.id)
    found = select(*COLUMNS).where(PushSubscription.user_id == user).order_by(*order)
    return [Subscription(*row) for row in connection.execute(found)]


def browser_of(connection: Connection, user: str, subscription: str) -> Browser:
    """Raises `NotFound`."""
    which = (PushSubscription.id == subscription) & (PushSubscription.user_id == user)
    found = connection.execute(select(*BROWSER).where(which)).first()
    if found is None:
        raise errors.NotFound
    return Browser(*found)


def remove(connection: Connection, user: str, subscription: str) -> Written[None]:
    """Raises `NotFound`."""
    which = (PushSubscription.id == subscription) & (PushSubscription.user_id == user)
    gone = delete(PushSubscription).where(which).execution_options(preserve_rowcount=True)
    if not connection.execute(gone).rowcount:
        raise errors.NotFound
    return Written(None)


def drop(connection: Connection, subscription: str) -> Written[None]:
    """Its push service says that the browser wants nothing any more."""
    connection.execute(delete(PushSubscription).where(PushSubscription.id == subscription))
    return Written(None)


def are_any(connection: Connection) -> bool:
    return connection.execute(select(PushSubscription.id).limit(1)).first() is not None


def are_cursors_left(connection: Connection) -> bool:
    return connection.execute(select(PushCursor.room_id).limit(1)).first() is not None


def forget_cursors(connection: Connection) -> Written[None]:
    """Nobody is to be told of anything: whoever subscribes next begins where rooms are then."""
    connection.execute(delete(PushCursor).where(~select(PushSubscription.id).exists()))
    return Written(None)


def newcomers(connection: Connection) -> Sequence[tuple[str, int]]:
    """Rooms into which somebody with a subscription has come, and none was before: since when."""
    known = select(PushCursor.room_id).where(PushCursor.room_id == Member.room_id)
    found = connection.execute(
        select(Member.room_id, func.min(Member.joined_seq))
        .where(
            Member.user_id.in_(select(PushSubscription.user_id)),
            ~known.exists(),
        )
        .group_by(Member.room_id)
        .limit(NEWCOMERS)
    )
    return [(room, joined_seq) for room, joined_seq in found]


def begin_rooms(connection: Connection, newcomers: Sequence[tuple[str, int]]) -> Written[None]:
    for room, joined_seq in newcomers:
        # Another node may have begun it just now.
        row = {"room_id": room, "seq": joined_seq - 1}
        insert_if_new(connection, cast(Table, PushCursor.__table__), row)
    return Written(None)


def _begin(connection: Connection, user: str) -> None:
    """In each of their rooms from now on; where others have begun, it goes on from there."""
    heads = (
        select(Member.room_id, RoomHead.head)
        .join(RoomHead, RoomHead.room_id == Member.room_id)
        .where(Member.user_id == user)
    )
    # SQLite understands it just the same.
    begun = postgresql.insert(PushCursor).from_select(["room_id", "seq"], heads)
    connection.execute(begun.on_conflict_do_nothing())
