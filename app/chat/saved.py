"""Messages that people have saved for later, maybe with a reminder. Nobody else knows of it.

Whoever changes a mark holds the person's lock, and that of the room: a message that is deleted
meanwhile takes its marks with it.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, cast

from sqlalchemy import (
    Connection,
    Select,
    Table,
    bindparam,
    delete,
    func,
    insert,
    select,
    tuple_,
    update,
)

from .. import errors
from ..db import clock, facts, row_lock
from ..db.statement import Prepared, fitted
from ..db.tables import Event as EventRow
from ..db.tables import Member, SavedMessage
from .access import membership, now_ms
from .effects import Effects, Written
from .listing import Number, Slice
from .log.event import Event
from .log.stored import IS_MESSAGE, MESSAGE_COLUMNS, MESSAGES, PAGE_BYTES, message, weighing
from .moments import DAY_MS

# More than anybody comes back to. All of them are one frame.
MOST = 300
LATEST_MS = 366 * DAY_MS
# Some milliseconds of the writer's time.
REMINDED_AT_ONCE = 200


class Mark(NamedTuple):
    """One message that somebody has saved, without its words; `due` once its time has come."""

    room: str
    seq: int
    at: int
    remind_at: int | None
    due: bool


@dataclass(frozen=True, slots=True)
class Saved:
    """The same with the message as it now stands."""

    mark: Mark
    message: Event


class Place(NamedTuple):
    """They are listed by when they were saved, the newest first."""

    at: Number
    room: str
    seq: Number


def save(
    connection: Connection,
    room: str,
    seq: int,
    user: str,
    *,
    remind_at: int | None,
    epoch: str | None,
) -> Written[Mark]:
    """Save a message, or give it another reminder; what holds already is no change.

    Raises `NotFound`, `MessageDeleted`, `EpochChanged`, `Invalid`, and `Conflict` for too many.
    """
    if epoch not in (None, facts.get(connection, facts.EPOCH)):
        raise errors.EpochChanged
    _require_message(connection, room, seq, user)
    before = _find(connection, room, seq, user)
    if before is not None and before.remind_at == remind_at:
        return Written(before)
    now = now_ms()
    if remind_at is not None and not now < remind_at <= now + LATEST_MS:
        raise errors.Invalid("Give a time that is to come, within a year.")
    if before is not None:
        values = {"remind_at": remind_at, "reminded": False}
        connection.execute(update(SavedMessage).where(_this(room, seq, user)).values(values))
        return Written(before._replace(remind_at=remind_at, due=False), Effects(kept=[user]))
    count = select(func.count()).select_from(SavedMessage).where(SavedMessage.user_id == user)
    if connection.execute(count).scalar_one() >= MOST:
        raise errors.Conflict(f"One can save {MOST} messages, and no more.")
    mark = Mark(room, seq, now, remind_at, due=False)
    connection.execute(
        insert(SavedMessage).values(
            room_id=room, seq=seq, user_id=user, at=now, remind_at=remind_at, reminded=False
        )
    )
    return Written(mark, Effects(kept=[user]))


def forget(connection: Connection, room: str, seq: int, user: str) -> Written[None]:
    """It is done, or not wanted any more. Raises what keeps them from the room."""
    membership(connection, room, user)
    gone = connection.execute(delete(SavedMessage).where(_this(room, seq, user))).rowcount
    return Written(None, Effects(kept=[user] if gone else ()))


def listed(
    connection: Connection, user: str, *, after: Place | None, limit: int
) -> Slice[Saved, Place]:
    """What somebody has saved and may still read."""
    query = _VISIBLE.where(SavedMessage.user_id == user)
    if after is not None:
        key = tuple_(SavedMessage.at, SavedMessage.room_id, SavedMessage.seq)
        query = query.where(key < tuple(after))
    query = query.order_by(
        SavedMessage.at.desc(), SavedMessage.room_id.desc(), SavedMessage.seq.desc()
    )
    found = [_mark(row) for row in _rows(connection, query, limit + 1)]
    rows = [(mark, *row) for mark, row in _with_messages(connection, found[:limit])]
    fitting, more = fitted(rows, columns=_WEIGHING, most_bytes=PAGE_BYTES)
    items = [Saved(mark, message(mark.room, *row)) for mark, *row in fitting]
    if not more and len(found) <= limit:
        return Slice(items, None)
    last = items[-1].mark
    return Slice(items, Place(last.at, last.room, last.seq))


def marks_of_people(
    connection: Connection, users: Collection[str]
) -> Mapping[str, tuple[Mark, ...]]:
    """By person, of those who have any that they may still read."""
    found: dict[str, list[Mark]] = {}
    for *columns, user in _MARKS.each(connection, [(user,) for user in users]):
        found.setdefault(user, []).append(_mark(columns))
    return {user: tuple(sorted(marks)) for user, marks in found.items()}


def next_due(connection: Connection) -> int | None:
    """When the next reminder is due (ms)."""
    query = select(func.min(SavedMessage.remind_at)).where(_WAITS)
    return connection.execute(query).scalar()


def remind(connection: Connection) -> Written[bool]:
    """Note of some reminders that their time has come: who saved them is told. False: of none."""
    now = min(now_ms(), clock.read(connection))
    due = (
        select(*_KEY)
        .where(_WAITS, SavedMessage.remind_at <= now)
        .order_by(SavedMessage.room_id, SavedMessage.seq, SavedMessage.user_id)
        .limit(REMINDED_AT_ONCE)
    )
    row_lock.take_found(connection, due)
    rows = connection.execute(due).all()
    table = cast(Table, SavedMessage.__table__)
    keys = tuple_(table.c.room_id, table.c.seq, table.c.user_id)
    if rows:
        which = keys.in_([tuple(row) for row in rows])
        connection.execute(update(table).where(which).values(reminded=True))
    return Written(bool(rows), Effects(kept={row.user_id for row in rows}))


def _require_message(connection: Connection, room: str, seq: int, user: str) -> None:
    row_lock.ROOMS.take(connection, [room])
    member = membership(connection, room, user)
    found = connection.execute(
        select(EventRow.deleted).where(EventRow.room_id == room, EventRow.seq == seq, IS_MESSAGE)
    ).first()
    if found is None or seq < member.visible_from:
        raise errors.NotFound("There is no such message in this room.")
    if found.deleted:
        raise errors.MessageDeleted


def _this(room: str, seq: int, user: str) -> Any:
    return (
        (SavedMessage.room_id == room) & (SavedMessage.seq == seq) & (SavedMessage.user_id == user)
    )


def _find(connection: Connection, room: str, seq: int, user: str) -> Mark | None:
    for row in _rows(connection, select(*_MARK).where(_this(room, seq, user)), 1):
        return _mark(row)
    return None


def _mark(row: Sequence[Any]) -> Mark:
    room, seq, at, remind_at, reminded = row
    return Mark(room, seq, at, remind_at, due=bool(reminded))


def _rows(connection: Connection, query: Select[Any], limit: int) -> Sequence[Any]:
    return connection.execute(query.limit(limit)).all()


def _with_messages(
    connection: Connection, marks: Sequence[Mark]
) -> list[tuple[Mark, Sequence[Any]]]:
    """Each with the columns of its message."""
    by_room: dict[str, list[Mark]] = {}
    for mark in marks:
        by_room.setdefault(mark.room, []).append(mark)
    messages = {
        (room, columns[0]): columns
        for room, of_room in by_room.items()
        for columns in _MESSAGE.each(connection, [(room, mark.seq) for mark in of_room])
    }
    return [(mark, messages[mark.room, mark.seq]) for mark in marks]


# Behind its mark.
_WEIGHING = [1 + column for column in weighing(MESSAGE_COLUMNS)]
_KEY: tuple[Any, ...] = (SavedMessage.room_id, SavedMessage.seq, SavedMessage.user_id)
_MARK: tuple[Any, ...] = (
    SavedMessage.room_id,
    SavedMessage.seq,
    SavedMessage.at,
    SavedMessage.remind_at,
    SavedMessage.reminded,
)
_WAITS = SavedMessage.remind_at.is_not(None) & ~SavedMessage.reminded
# A message that was deleted is not shown, whatever became of its marks.
_VISIBLE = (
    select(*_MARK)
    .select_from(SavedMessage)
    .join(
        Member,
        (Member.room_id == SavedMessage.room_id)
        & (Member.user_id == SavedMessage.user_id)
        & (Member.visible_from <= SavedMessage.seq),
    )
    .join(
        EventRow,
        (EventRow.room_id == SavedMessage.room_id)
        & (EventRow.seq == SavedMessage.seq)
        & ~EventRow.deleted,
    )
)
_MARKS = Prepared(
    _VISIBLE.add_columns(SavedMessage.user_id).where(SavedMessage.user_id == bindparam("user")),
    "user",
)
_MESSAGE = Prepared(
    MESSAGES.where(
        EventRow.room_id == bindparam("room"), EventRow.seq == bindparam("seq"), IS_MESSAGE
    ),
    "room seq",
)
