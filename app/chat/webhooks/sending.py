"""How far each webhook is in each room: what is due, whose turn it is, and what came of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import Connection, bindparam, delete, func, insert, or_, select, update

from ... import errors
from ...db.clock import NODES_APART_MS
from ...db.tables import Member, RoomHead, User, Webhook, WebhookCursor, WebhookDelivery
from ...security import new_id
from .. import rights
from ..access import membership, now_ms
from ..effects import Written
from ..log import replay
from ..log.event import Event
from ..log.replay import LogPage
from . import hooks
from .hooks import Hook

# Longer than one request may take, after which it is renewed. A node that dies holds up its rooms
# for so long.
LEASE_MS = 15_000
# Taken at once: each is one request.
EVENTS = 20
DUE = 200
# Under way at once on a node, so that nobody's dead receivers take the places of others.
EACH_OWNER = 8
# When an event is tried again, counted from its first attempt (Standard Webhooks 1.0.0).
RETRIES_MS = tuple(
    1000 * seconds for seconds in (5, 300, 1800, 7200, 18000, 36000, 50400, 72000, 86400)
)
GONE = 410
ERROR_MAX = 200


class Due(NamedTuple):
    """A webhook that may have something to send in a room."""

    webhook: str
    room: str
    owner: str


@dataclass(frozen=True, slots=True)
class Claimed:
    """A webhook and where its cursor in a room stands, which is leased."""

    hook: Hook
    seq: int
    again_seq: int | None
    again_until: int | None
    attempts: int


@dataclass(frozen=True, slots=True)
class Turn:
    """The events that are next. Without any there is nothing to send."""

    events: Sequence[Event]
    attempts: int
    is_again: bool
    """Whether they were sent before, and are asked for again."""
    last: int
    """Where the cursor stands when all of them are done."""
    is_part: bool
    """Whether there is more behind them."""

    @property
    def ends_itself(self) -> bool:
        """Whether it is done when its last event is: one write less for each that is sent."""
        return bool(self.events) and not self.is_again


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one attempt."""

    message_id: str
    type: str
    seq: int | None
    attempt: int
    status: int | None
    error: str | None
    milliseconds: int
    retry_after_ms: int = 0

    @property
    def is_taken(self) -> bool:
        return self.status is not None and 200 <= self.status < 300


# Made once: to put together a statement takes longer than to run it, and each delivery has some.
_ANY = select(Webhook.id).limit(1)
_IS_THERE = select(Webhook.id).where(Webhook.id == bindparam("hook"))
_THIS = (WebhookCursor.webhook_id == bindparam("hook")) & (
    WebhookCursor.room_id == bindparam("room")
)
# Not for longer than it can be: the clock may have been set back meanwhile.
_IS_FREE = or_(
    WebhookCursor.leased_until <= bindparam("now"),
    WebhookCursor.leased_until > bindparam("now") + LEASE_MS + NODES_APART_MS,
)
_IS_DUE = or_(
    WebhookCursor.due_at <= bindparam("now"),
    WebhookCursor.first_tried_at > bindparam("now") + NODES_APART_MS,
)
_TAKE = (
    update(WebhookCursor).where(_THIS, _IS_FREE, _IS_DUE).values(leased_until=bindparam("until"))
)
_TAKEN = (
    select(
        *hooks.COLUMNS,
        WebhookCursor.seq,
        WebhookCursor.again_seq,
        WebhookCursor.again_until,
        WebhookCursor.attempts,
    )
    .join(WebhookCursor, WebhookCursor.webhook_id == Webhook.id)
    .where(_THIS)
)
_FRESH: dict[str, Any] = {"attempts": 0, "first_tried_at": None, "leased_until": bindparam("until")}
_MOVE = update(WebhookCursor).where(_THIS).values(seq=bindparam("to"), **_FRESH)
_MOVE_AGAIN = update(WebhookCursor).where(_THIS).values(again_seq=bindparam("to"), **_FRESH)
_END = {"due_at": 0, "leased_until": 0}
_MOVE_TO_END = update(WebhookCursor).where(_THIS).values(seq=bindparam("to"), **{**_FRESH, **_END})
_NOTE = insert(WebhookDelivery)
_DISABLED = select(User.disabled_at).where(User.id == bindparam("user"))


def are_any(connection: Connection) -> bool:
    return connection.execute(_ANY).first() is not None


def due(connection: Connection) -> list[Due]:
    """Those whose room has come further, or that are asked to send something again.

    Some of each owner: first the one of each that has waited longest.
    """
    place = func.row_number().over(
        partition_by=Webhook.owner_id, order_by=(WebhookCursor.due_at, WebhookCursor.webhook_id)
    )
    waiting = (
        select(
            WebhookCursor.webhook_id,
            WebhookCursor.room_id,
            Webhook.owner_id,
            WebhookCursor.due_at,
            place.label("place"),
        )
        .join(Webhook, Webhook.id == WebhookCursor.webhook_id)
        .join(RoomHead, RoomHead.room_id == WebhookCursor.room_id)
        .where(
            Webhook.state == hooks.ACTIVE,
            _IS_DUE,
            _IS_FREE,
            or_(RoomHead.head > WebhookCursor.seq, WebhookCursor.again_until.is_not(None)),
        )
        .subquery()
    )
    columns = waiting.c
    found = connection.execute(
        select(columns.webhook_id, columns.room_id, columns.owner_id)
        .where(columns.place <= EACH_OWNER)
        .order_by(columns.place, columns.due_at)
        .limit(DUE),
        {"now": now_ms()},
    )
    return [Due(*row) for row in found]


def newcomers(connection: Connection) -> list[tuple[str, str, int]]:
    """Rooms that the owner of a webhook for all of theirs has come into: from where on."""
    known = select(WebhookCursor.room_id).where(
        WebhookCursor.webhook_id == Webhook.id, WebhookCursor.room_id == Member.room_id
    )
    found = connection.execute(
        select(Webhook.id, Member.room_id, Member.joined_seq)
        .join(Member, Member.user_id == Webhook.owner_id)
        .where(Webhook.room_id.is_(None), ~known.exists())
        .limit(DUE)
    )
    return [(hook, room, joined_seq) for hook, room, joined_seq in found]


def claim(connection: Connection, which: Due) -> Written[Claimed | None]:
    """Take the lease. None: another node has it, or there is nothing to do."""
    now = now_ms()
    this = {"hook": which.webhook, "room": which.room}
    taken = connection.execute(_TAKE, {**this, "now": now, "until": now + LEASE_MS})
    if not taken.rowcount:
        return Written(None)
    row = connection.execute(_TAKEN, this).one()
    hook = Hook(*row[: len(Hook._fields)])
    return Written(Claimed(hook, *row[len(Hook._fields) :]))


def turn(connection: Connection, claimed: Claimed, room: str) -> Turn | None:
    """What is next, by the rights of its owner; None if they have lost them."""
    hook = claimed.hook
    is_again = claimed.again_until is not None
    after = (claimed.again_seq or 0) if is_again else claimed.seq
    page = _read(connection, hook, room, after)
    if page is None:
        return None
    until = page.ends.head if claimed.again_until is None else claimed.again_until
    # A page has so many events, or as much text, at most.
    is_part = bool(page.items) and page.items[-1].seq < until
    events = [event for event in page.items if event.seq <= until]
    wanted = {*hook.wanted}
    chosen = [event for event in events if not wanted or event.type.name in wanted]
    last = page.items[-1].seq if is_part else until
    return Turn(chosen, claimed.attempts, is_again, last, is_part)


def let_go(connection: Connection, claimed: Claimed, which: Due) -> Written[None]:
    """One of a room stops. One of an account is done with this room, until they are in it again."""
    if turn(connection, claimed, which.room) is not None:
        # They have got their rights back meanwhile.
        _release(connection, which)
        return Written(None)
    hook = claimed.hook
    is_member = (Member.room_id == which.room) & (Member.user_id == hook.owner_id)
    is_in = connection.execute(select(Member.user_id).where(is_member)).first() is not None
    # Whose account is disabled is in their rooms all the same.
    if hook.room_id is not None or is_in:
        _set_state(connection, hook.id, "stopped")
        _release(connection, which)
    else:
        connection.execute(delete(WebhookCursor).where(_this(which)))
    return Written(None)


def settle(
    connection: Connection,
    which: Due,
    outcome: Outcome,
    *,
    is_again: bool,
    end: int | None = None,
) -> Written[bool]:
    """Note one attempt, and move on if it was taken. Whether the next event may be sent.

    `end`: it is the last of its turn, which is then done as by `finish`.
    """
    note(connection, which.webhook, which.room, outcome)
    now, seq = now_ms(), outcome.seq or 0
    if outcome.is_taken:
        this = {"hook": which.webhook, "room": which.room}
        if end is not None:
            connection.execute(_MOVE_TO_END, {**this, "to": end})
        else:
            move = _MOVE_AGAIN if is_again else _MOVE
            connection.execute(move, {**this, "to": seq, "until": now + LEASE_MS})
        return Written(True)
    if outcome.status == GONE:
        _set_state(connection, which.webhook, "gone")
        _release(connection, which)
        return Written(False)
    tried = connection.execute(
        select(WebhookCursor.attempts, WebhookCursor.first_tried_at).where(_this(which))
    ).first()
    if tried is None:
        return Written(False)  # it was taken away meanwhile
    attempts, first = tried.attempts + 1, min(tried.first_tried_at or now, now)
    if attempts > len(RETRIES_MS):
        _set_state(connection, which.webhook, "failed")
        _release(connection, which)
        return Written(False)
    due_at = max(first + RETRIES_MS[attempts - 1], now + outcome.retry_after_ms)
    values = {
        "attempts": attempts,
        "first_tried_at": first,
        "due_at": min(due_at, now + RETRIES_MS[-1]),
        "leased_until": 0,
    }
    connection.execute(update(WebhookCursor).where(_this(which)).values(values))
    return Written(False)


def finish(connection: Connection, which: Due, turn: Turn) -> Written[None]:
    """All of a turn is done, also what is not of the chosen types."""
    if turn.is_again:
        done = {"again_seq": None, "again_until": None}
        more = {"again_seq": turn.last}
        until = connection.execute(select(WebhookCursor.again_until).where(_this(which))).scalar()
        values: dict[str, Any] = done if until is None or turn.last >= until else more
    else:
        values = {"seq": turn.last}
    values = values | {"due_at": 0, "leased_until": 0}
    connection.execute(update(WebhookCursor).where(_this(which)).values(values))
    return Written(None)


def note(connection: Connection, webhook: str, room: str | None, outcome: Outcome) -> None:
    """A row of the log of deliveries."""
    if connection.execute(_IS_THERE, {"hook": webhook}).first() is None:
        return
    row = {
        "id": new_id("y"),
        "webhook_id": webhook,
        "at": now_ms(),
        "message_id": outcome.message_id,
        "type": outcome.type,
        "room_id": room,
        "seq": outcome.seq,
        "attempt": outcome.attempt,
        "status": outcome.status,
        "error": None if outcome.error is None else outcome.error[:ERROR_MAX],
        "milliseconds": outcome.milliseconds,
    }
    connection.execute(_NOTE, row)


def again(
    connection: Connection, hook: Hook, room: str, *, user: str, first: int, last: int
) -> Written[None]:
    """Send a range once more, before what is new. Raises `Invalid` for one that is not there."""
    room = membership(connection, room, user).room
    head = _head(connection, room)
    if not 0 < first <= last <= head:
        raise errors.Invalid(f"The log of the room goes from 1 to {head}.")
    which = Due(hook.id, room, hook.owner_id)
    values = {"again_seq": first - 1, "again_until": last, "attempts": 0, "due_at": 0}
    changed = connection.execute(update(WebhookCursor).where(_this(which)).values(values))
    if not changed.rowcount:
        raise errors.NotFound
    return Written(None)


def _read(connection: Connection, hook: Hook, room: str, after: int) -> LogPage | None:
    """By the rights of its owner; None if they have lost them."""
    user = hook.owner_id
    if connection.execute(_DISABLED, {"user": user}).scalar() is not None:
        return None
    try:
        if hook.room_id is not None:
            rights.require(rights.WEBHOOKS, membership(connection, room, user).role)
        return replay.events(connection, room, user=user, before=None, after=after, limit=EVENTS)
    except errors.ParleyError:
        return None


def _head(connection: Connection, room: str) -> int:
    head = select(RoomHead.head).where(RoomHead.room_id == room)
    return connection.execute(head).scalar() or 0


def _set_state(connection: Connection, webhook: str, state: str) -> None:
    connection.execute(update(Webhook).where(Webhook.id == webhook).values(state=state))


def _release(connection: Connection, which: Due) -> None:
    connection.execute(update(WebhookCursor).where(_this(which)).values(leased_until=0))


def _this(which: Due) -> Any:
    return (WebhookCursor.webhook_id == which.webhook) & (WebhookCursor.room_id == which.room)
