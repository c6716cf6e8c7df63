"""What waits to be pushed: leased by the node that sends it, looked at once more, and settled."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import Any, Literal, NamedTuple

from sqlalchemy import ColumnElement, Connection, delete, func, or_, select, tuple_, update

from ...db.clock import NODES_APART_MS
from ...db.tables import PushSubscription, PushWaiting
from ..access import now_ms
from ..effects import Written
from ..moments import DAY_MS

# A node that dies while it sends holds up no more than this; a request takes ten seconds at most.
LEASE_MS = 30_000
# Under way at once on a node; and of one person, so that nobody's dead devices take the places of
# others.
AT_ONCE, EACH_PERSON = 64, 8
# When one that failed is tried again, the last of these again and again; what is new waits so long.
RETRIES_MS = tuple(1000 * seconds for seconds in (30, 120, 600, 1800))
# A push service that is throttled says when to come back; not for longer than this.
RETRY_AFTER_MOST_MS = 3_600_000


class Due(NamedTuple):
    """Something that is to be sent now. All but `user` are the key of its row."""

    subscription_id: str
    room_id: str
    thread: int
    kind: str
    user: str


class Waiting(NamedTuple):
    """One thing that one browser is to be told. The fields are columns."""

    subscription_id: str
    room_id: str
    thread: int
    kind: str
    seq: int
    at: int
    attempts: int


class Outcome(NamedTuple):
    """What came of one: it is over, is tried again, or its browser wants nothing any more."""

    waiting: Waiting
    what: Literal["over", "again", "gone"]
    retry_after_ms: int = 0


def due(connection: Connection) -> list[Due]:
    """Some of each person: first the one of each that has waited longest."""
    now = now_ms()
    place = func.row_number().over(
        partition_by=PushSubscription.user_id, order_by=(PushWaiting.due_at, PushWaiting.room_id)
    )
    found = (
        select(
            *_KEY,
            PushSubscription.user_id,
            PushWaiting.due_at.label("due_at"),
            place.label("place"),
        )
        .join(PushSubscription, PushSubscription.id == PushWaiting.subscription_id)
        .where(_is_due(now), _is_free(now))
        .subquery()
    )
    columns = found.c
    chosen = (
        select(*(columns[name] for name in (*_KEY_NAMES, "user_id")))
        .where(columns.place <= EACH_PERSON)
        .order_by(columns.place, columns.due_at)
        .limit(AT_ONCE)
    )
    return [Due(*row) for row in connection.execute(chosen)]


def lease(connection: Connection, wanted: Sequence[Due]) -> Written[list[Waiting]]:
    """Those that are this node's to send now, as they are now: another one may have the others."""
    now = now_ms()
    these = tuple_(*_KEY).in_([one[:4] for one in wanted])
    taken = (
        update(PushWaiting)
        .where(these, _is_due(now), _is_free(now))
        .values(leased_until=now + LEASE_MS)
        .returning(*_WAITING)
        .execution_options(synchronize_session=False)
    )
    return Written([Waiting(*row) for row in connection.execute(taken)])


def settle(connection: Connection, outcomes: Sequence[Outcome]) -> Written[None]:
    """What came meanwhile goes on waiting: it is of another message."""
    now = now_ms()
    by_what: dict[str, list[Outcome]] = defaultdict(list)
    for one in outcomes:
        is_old = one.waiting.at < now - DAY_MS
        by_what["over" if one.what == "again" and is_old else one.what].append(one)
    gone = {one.waiting.subscription_id for one in by_what["gone"]}
    if gone:
        connection.execute(delete(PushSubscription).where(PushSubscription.id.in_(gone)))
    over = [one.waiting for one in by_what["over"]]
    if over:
        told = tuple_(*_KEY, PushWaiting.seq).in_([one[:5] for one in over])
        connection.execute(delete(PushWaiting).where(told))
        fresh = update(PushWaiting).where(_are(over)).values(leased_until=0, attempts=0, due_at=0)
        connection.execute(fresh)
    for one in by_what["again"]:
        wait_ms = RETRIES_MS[min(one.waiting.attempts, len(RETRIES_MS) - 1)]
        again = {
            "attempts": one.waiting.attempts + 1,
            "due_at": now + max(wait_ms, min(one.retry_after_ms, RETRY_AFTER_MOST_MS)),
            "leased_until": 0,
        }
        connection.execute(update(PushWaiting).where(_are([one.waiting])).values(again))
    return Written(None)


def _are(these: Collection[Waiting]) -> ColumnElement[bool]:
    return tuple_(*_KEY).in_([one[:4] for one in these])


def _is_due(now: int) -> ColumnElement[bool]:
    """Not later than it can be: the clock may have been set back meanwhile."""
    return or_(
        PushWaiting.due_at <= now,
        PushWaiting.due_at > now + RETRY_AFTER_MOST_MS + NODES_APART_MS,
    )


def _is_free(now: int) -> ColumnElement[bool]:
    return or_(
        PushWaiting.leased_until <= now,
        PushWaiting.leased_until > now + LEASE_MS + NODES_APART_MS,
    )


_KEY_NAMES = Waiting._fields[:4]
_KEY: Sequence[Any] = [getattr(PushWaiting, name) for name in _KEY_NAMES]
_WAITING: Sequence[Any] = [getattr(PushWaiting, name) for name in Waiting._fields]
