"""Sends the messages whose time has come: each once, however many nodes try it.

The message and what becomes of its row are one transaction, under the lock of its room; and the
message's client_id is made of the row's id and the time, so the log itself would refuse a second.
Each stands under its author's name, and nobody else's: without them in the room it is not sent.
"""

from collections.abc import Sequence
from typing import Any, cast

from sqlalchemy import Connection, Table, delete, func, select, update

from .. import errors
from ..db import clock, row_lock
from ..db.tables import Member, RoomHead, ScheduledMessage, User
from . import messages
from .access import is_bot, now_ms
from .effects import Effects, Written
from .log import batch
from .log.act import Audience, Draft
from .log.batch import Outcome
from .members import bots
from .occurrences import ONCE, following
from .scheduled import FAILED, SENT, Scheduled, find_any, over

# Some milliseconds of the writer's time; others write in between.
AT_ONCE = 50

# Its author is not in the room. Of a private one they are told no more than that there is none.
_GONE = (errors.NotAMember, errors.Banned, errors.NotFound)
_STOPPED: dict[str, Any] = {"state": FAILED, "due_at": None}
_TABLE = cast(Table, ScheduledMessage.__table__)


def next_due(connection: Connection) -> int | None:
    """When the next one is due (ms)."""
    return connection.execute(select(func.min(ScheduledMessage.due_at))).scalar()


def send_due(connection: Connection, key: bytes, here: tuple[str, ...]) -> Written[bool]:
    """Send some of those that are due, to the people of `here` where `@here` is called.

    Returns whether there were any.
    """
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
    effects = Effects(kept={each.author.id for each in due})
    sent, events = _send(connection, key, due, here)
    for each, outcome in zip(due, sent, strict=True):
        _move_on(connection, each, outcome, now)
    return Written(bool(found), effects + Effects(events=events))


def _send(
    connection: Connection, key: bytes, due: Sequence[Scheduled], here: tuple[str, ...]
) -> tuple[list[Outcome], Sequence[Any]]:
    """The outcome of each. How far their authors have read stays: they are not there."""
    may_be_sent = [_may_be_sent(connection, each) for each in due]
    drafts = [_draft(each, here) for each, may in zip(due, may_be_sent, strict=True) if may]
    marks = [_unread_mark(connection, draft) for draft in drafts]
    outcomes, events = batch.append(connection, drafts, key)
    for draft, mark in zip(drafts, marks, strict=True):
        if mark is not None:
            which = (Member.room_id == draft.room) & (Member.user_id == draft.user)
            connection.execute(update(Member).where(which).values(read_seq=mark))
    found = iter(outcomes)
    return [next(found) if may else errors.NotAMember() for may in may_be_sent], events


def _draft(scheduled: Scheduled, here: tuple[str, ...]) -> Draft:
    return Draft(
        messages.SEND,
        scheduled.room,
        scheduled.author.id,
        client_id=scheduled.client_id,
        text=scheduled.text,
        audience=Audience(here, scheduled.mention_many),
        repeats=scheduled.repeat != ONCE,
    )


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


def _may_be_sent(connection: Connection, scheduled: Scheduled) -> bool:
    """What repeats survives its author's account; by the log, its author must be a member.

    A bot has nothing that repeats, and stops with the person to whom it belongs.
    """
    author, is_once = scheduled.author.id, scheduled.repeat == ONCE
    if is_bot(author) and not (is_once and bots.is_running(connection, author)):
        return False
    disabled = select(User.disabled_at).where(User.id == author)
    return not is_once or connection.execute(disabled).scalar() is None


def _move_on(connection: Connection, scheduled: Scheduled, outcome: Outcome, now: int) -> None:
    values: dict[str, Any]
    if isinstance(outcome, errors.Unavailable):
        raise outcome
    if isinstance(outcome, errors.TooManyRequests):
        # The room has pauses: as soon as the last one is over.
        values = {"due_at": now + (outcome.retry_after_seconds or 1) * 1000}
    elif isinstance(outcome, errors.ParleyError):
        is_gone = isinstance(outcome, _GONE)
        code = errors.NotAMember.code if is_gone else outcome.code
        values = {"failure": code, "failed_at": now}
        values |= _STOPPED if is_gone else _after(scheduled, now, FAILED)
    else:
        values = {"seq": outcome.seq, "failure": None} | _after(scheduled, now, SENT)
    this = _TABLE.c.id == scheduled.id
    connection.execute(update(_TABLE).where(this).values(**values))
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
    return over(SENT) if state == SENT else _STOPPED
