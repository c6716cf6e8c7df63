"""Versions: the texts that a message had before its edits, where the server keeps them."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple, Self, cast

from sqlalchemy import Connection, Integer, Table, bindparam, delete, literal_column, select

from .. import errors
from ..db import row_lock
from ..db.statement import Pending, Prepared, insertion
from ..db.tables import Event as EventTable
from ..db.tables import MessageVersion
from .access import visible_room
from .effects import Written
from .listing import Number, Slice
from .log.act import Draft
from .log.batch import Batch
from .log.event import Event
from .log.stored import END_OF_LOG, IS_MESSAGE, PAGE_BYTES

# Of one message: a program that writes a long answer by a hundred edits leaves no more than that.
MOST = 100
# Some ten milliseconds of the writer's time.
ERASED_AT_ONCE = 1000

Key = tuple[str, int]
"""A room and a message in it."""


class Version(NamedTuple):
    """A text, and when it was written."""

    at: int
    text: str


class VersionRow(NamedTuple):
    """One row of `message_versions`: the fields are its columns."""

    room_id: str
    message: int
    until: int
    at: int
    text: str


class Place(NamedTuple):
    """Where a slice of the versions ends: what stands behind it was replaced before this event."""

    until: Number


class Versions:
    """The versions of those messages that the drafts of a batch edit or delete."""

    def __init__(
        self, connection: Connection, now: dict[Key, Version], kept: dict[Key, list[int]]
    ) -> None:
        self._connection = connection
        self._now = now
        # The events by which they were replaced, in ascending order.
        self._kept = kept
        self._new: dict[tuple[str, int, int], VersionRow] = {}
        self._dropped: list[tuple[str, int, int]] = []
        self._erased: set[Key] = set()

    @classmethod
    def load(cls, connection: Connection, drafts: Sequence[Draft]) -> Pending[Self]:
        """The texts that are to be kept: of what is deleted none is read."""
        edited = {
            (draft.room, draft.target)
            for draft in drafts
            if draft.keeps_edits and draft.text is not None and draft.target is not None
        }
        texts, kept = _TEXT.ask(connection, edited), _KEPT.ask(connection, edited)
        return lambda: cls(connection, _by_message(texts()), _untils(kept()))

    def keep(self, batch: Batch, edit: Event) -> None:
        """Keep the text that this edit replaces, if it is another one. The oldest may give way."""
        key = edit.room, edit.target or 0
        before = self._now.get(key) or _of_batch(batch, *key)
        self._now[key] = Version(edit.at, edit.text or "")
        if before.text == edit.text:
            return
        self._new[*key, edit.seq] = VersionRow(*key, edit.seq, *before)
        kept = self._kept.setdefault(key, [])
        kept.append(edit.seq)
        if len(kept) > MOST:
            oldest = (*key, kept.pop(0))
            if self._new.pop(oldest, None) is None:
                self._dropped.append(oldest)

    def erase(self, room: str, message: int) -> None:
        """With the message."""
        self._erased.add((room, message))

    def flush(self) -> None:
        """Write what is new, unless its message was deleted a moment later."""
        new = [row for row in self._new.values() if (row[0], row[1]) not in self._erased]
        _INSERT.many(self._connection, new)
        _DROP.many(self._connection, self._dropped)
        _ERASE.many(self._connection, list(self._erased))


def listed(
    connection: Connection,
    ref: str,
    message: int,
    *,
    user: str,
    kept: bool,
    after: Place | None,
    limit: int,
) -> Slice[Version, Place]:
    """The texts of a message that this member may see, the newest first: the one it has now.

    Of a deleted one none. Raises `NotFound`. Without `kept` only the newest is shown, if some are
    still there from before.
    """
    member = visible_room(connection, ref, user).require_member()
    key = member.room, message
    now = _by_message(_TEXT.each(connection, [key])).get(key)
    if now is None or message < member.visible_from:
        raise errors.NotFound("There is no such message in this room.")
    if _IS_DELETED.each(connection, [key]):
        return Slice([], None)
    newest = [now] if after is None else []
    if not kept:
        return Slice(newest, None)
    until = after.until if after else END_OF_LOG
    rows, more = _OLDER.within(
        connection, (*key, until, limit + 1), columns=[_OLDER_TEXT], most_bytes=PAGE_BYTES
    )
    fitting = rows[: limit - len(newest)]
    last = fitting[-1][0] if fitting else 2**53 - 1
    items = [*newest, *(Version(at, text) for _, at, text in fitting)]
    return Slice(items, Place(last) if more or len(rows) > len(fitting) else None)


def erase_some(connection: Connection) -> Written[bool]:
    """Erase a slice of all that was ever kept. False: none is left."""
    room = connection.execute(select(MessageVersion.room_id).limit(1)).scalar()
    if room is None:
        return Written(False)
    row_lock.ROOMS.take(connection, [room])
    of_room = MessageVersion.room_id == room
    edits = select(MessageVersion.message, MessageVersion.until).where(of_room)
    found = connection.execute(edits.limit(ERASED_AT_ONCE)).all()
    _DROP.many(connection, [(room, message, until) for message, until in found])
    return Written(True)


def _by_message(rows: Iterable[Sequence[object]]) -> dict[Key, Version]:
    found = cast("Iterable[tuple[str, int, int, int | None, str]]", rows)
    return {(room, seq): Version(edited_at or at, text) for room, seq, at, edited_at, text in found}


def _of_batch(batch: Batch, room: str, seq: int) -> Version:
    """Of a message that the batch itself has written."""
    said = next(event for event in batch.events if (event.room, event.seq) == (room, seq))
    return Version(said.at, said.text or "")


def _untils(rows: Iterable[tuple[str, int, int]]) -> dict[Key, list[int]]:
    found: dict[Key, list[int]] = {}
    for room, message, until in sorted(rows):
        found.setdefault((room, message), []).append(until)
    return found


_VERSIONS = cast(Table, MessageVersion.__table__)
_OF_MESSAGE = (
    MessageVersion.room_id == bindparam("room"),
    MessageVersion.message == bindparam("message"),
)
_THE_MESSAGE = (
    EventTable.room_id == bindparam("room"),
    EventTable.seq == bindparam("message"),
    IS_MESSAGE,
)
_TEXT = Prepared(
    select(
        EventTable.room_id, EventTable.seq, EventTable.at, EventTable.edited_at, EventTable.text
    ).where(*_THE_MESSAGE),
    "room message",
)
_IS_DELETED = Prepared(
    select(EventTable.seq).where(*_THE_MESSAGE, EventTable.deleted), "room message"
)
_KEPT = Prepared(
    select(MessageVersion.room_id, MessageVersion.message, MessageVersion.until).where(
        *_OF_MESSAGE
    ),
    "room message",
)
_OLDER = Prepared(
    select(MessageVersion.until, MessageVersion.at, MessageVersion.text)
    .where(*_OF_MESSAGE, MessageVersion.until < bindparam("before"))
    .order_by(MessageVersion.until.desc())
    .limit(bindparam("limit", type_=Integer))
    .offset(literal_column("0")),
    "room message before limit",
)
_OLDER_TEXT = 2
_INSERT = insertion(_VERSIONS, " ".join(VersionRow._fields))
_DROP = Prepared(
    delete(MessageVersion).where(*_OF_MESSAGE, MessageVersion.until == bindparam("until")),
    "room message until",
)
_ERASE = Prepared(delete(MessageVersion).where(*_OF_MESSAGE), "room message")
