"""Sends the messages whose time has come: each once, however many nodes try it.

The message and what becomes of its row are one transaction, under the lock of its room; and the
message's client_id is made of the row's id and the time, so the log itself would refuse a second.
"""

from collections.abc import Sequence
from typing import Any, cast

from sqlalchemy import Connection, Table, delete, func, select, update

from .. import errors
from ..db import clock, row_lock
from ..db.tables import Member, RoomHead, ScheduledMessage, User
from . import messages
from .access import OWNER, now_ms
from .effects import Effects, Written
from .log import batch
from .log.act import Draft
from .log.batch import Outcome
from .occurrences import ONCE, following
from .scheduled import SENT, Scheduled, find_any, over

# Some milliseconds of the writer's time; others write in between.
AT_ONCE = 50
NOBODY = "not_a_member"

_TABLE = cast(Table, ScheduledMessage.__table__)


def next_due(connection: Connection) -> int | None:
    """When the next one is due (ms)."""
    return connection.execute(select(func.min(ScheduledMessage.due_at))).scalar()


def send_due(connection: Connection, key: bytes) -> Written[bool]:
    """Send some of those that are due. Returns whether there were any."""
    now = min(now_ms(), clock.read(connection))
    is_due = ScheduledMessage.due_at <= now
    found = connection.execute(
        select(ScheduledMessage.id, ScheduledMessage.room_id)
        .where(is_due)
        .order_by(ScheduledMessage.due_at)
        .limit(AT_ONCE)
    ).all()
    row_lock.ROOMS.take(connection, {room for _, room in found})
    # Another node may have sent them while this one waited.
    still = select(ScheduledMessage.id).where(
        ScheduledMessage.id.in_([id for id, _ in found]), is_due
    )
    due = [find_any(connection, id) for id in connection.execute(still).scalars()]
    senders = [_sender(connection, each) for each in due]
    effects = Effects(kept={each.author.id for each in due} | {user for user in senders if user})
    sent, events = _send(connection, key, due, senders)
    for each, user, outcome in zip(due, senders, sent, strict=True):
        _move_on(connection, each, user, outcome, now)
    return Written(bool(found), effects + Effects(events=events))


def _send(
    connection: Connection, key: bytes, due: Sequence[Scheduled], senders: Sequence[str | None]
) -> tuple[list[Outcome], Sequence[Any]]:
    """The outcome of each. How far their authors have read stays: they are not there."""
    drafts = [
        Draft(messages.SEND, each.room, user, client_id=each.client_id, text=each.text)
        for each, user in zip(due, senders, strict=True)
        if user is not None
    ]
    marks = [_unread_mark(connection, draft) for draft in drafts]
    outcomes, events = batch.append(connection, drafts, key)
    for draft, mark in zip(drafts, marks, strict=True):
        if mark is not None:
            which = (Member.room_id == draft.room) & (Member.user_id == draft.user)
            connection.execute(update(Member).where(which).values(read_seq=mark))
    found = iter(outcomes)
    return [next(found) if user else errors.NotAMember() for user in senders], events


def _unread_mark(connection: Connection, draft: Draft) -> int | None:
    """How far somebody has read who has not read all; else what they send is read, too."""
    return connection.execute(
        select(Member.read_seq)
        .join(RoomHead, RoomHead.room_id == Member.room_id)
        .where(
            Member.room_id == draft.room,
            Member.user_id == draft.user,
            Member.read_seq < RoomHead.last_message_seq,
        )
    ).scalar()


def _sender(connection: Connection, scheduled: Scheduled) -> str | None:
    """Its author; of one that repeats, when they are gone, who has owned the room for longest."""
    of_room = (
        select(Member.user_id)
        .join(User, User.id == Member.user_id)
        .where(Member.room_id == scheduled.room, User.disabled_at.is_(None))
    )
    author = of_room.where(Member.user_id == scheduled.author.id)
    owners = of_room.where(Member.role == OWNER).order_by(Member.joined_seq, Member.user_id)
    for query in (author,) if scheduled.repeat == ONCE else (author, owners.limit(1)):
        user: str | None = connection.execute(query).scalar()
        if user is not None:
            return user
    return None


def _move_on(
    connection: Connection, scheduled: Scheduled, user: str | None, outcome: Outcome, now: int
) -> None:
    values: dict[str, Any]
    if isinstance(outcome, errors.Unavailable):
        raise outcome
    if isinstance(outcome, errors.TooManyRequests):
        # The room has pauses: as soon as the last one is over.
        values = {"due_at": now + (outcome.retry_after_seconds or 1) * 1000}
    elif isinstance(outcome, errors.ParleyError):
        values = {"failure": outcome.code, "failed_at": now} | _after(scheduled, now, "failed")
    else:
        values = {"seq": outcome.seq, "failure": None} | _after(scheduled, now, SENT)
    this = _TABLE.c.id == scheduled.id
    connection.execute(
        update(_TABLE).where(this).values(author_id=user or scheduled.author.id, **values)
    )
    # Nobody can ask for it again.
    connection.execute(
        delete(_TABLE).where(this, _TABLE.c.state == SENT, _TABLE.c.client_id.is_(None))
    )


def _after(scheduled: Scheduled, now: int, state: str) -> dict[str, Any]:
    """When it is sent again. What was missed while no server ran is sent once, not each time."""
    at = following(
        scheduled.first_at,
        repeat=scheduled.repeat,
        time_zone=scheduled.time_zone,
        after=max(scheduled.at, now),
    )
    if at is not None:
        return {"at": at, "due_at": at}
    return over(SENT) if state == SENT else {"state": state, "due_at": None}
