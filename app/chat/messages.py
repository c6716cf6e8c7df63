"""Messages: send, edit, delete, and note how far somebody has read."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from typing import Any, NamedTuple, Self, cast

from sqlalchemy import Connection, Table, bindparam, func, literal_column, select, update

from .. import errors
from ..db.statement import Pending, Prepared, bound
from ..db.tables import Event as EventTable
from ..db.tables import Room
from . import rights
from .access import Membership, memberships, now_ms, refused
from .audit import Audit, why
from .log.act import Act, Draft
from .log.batch import Batch
from .log.event import DELETED, EDITED, MESSAGE, TYPES, Event, EventType, Repeat
from .log.stored import IS_MESSAGE, is_one_of
from .members.memberships import Members, permitted, require_voice, sender

_EVENTS = cast(Table, EventTable.__table__)
_IN_ROOM = _EVENTS.c.room_id == bindparam("room")
_THE_EVENT = (_IN_ROOM, _EVENTS.c.seq == bindparam("of_seq"))


@dataclass(slots=True)
class MessageState:
    """A message somebody wants to change."""

    author: str
    deleted: bool


class TextRow(NamedTuple):
    """The message `of_seq` with its new text: the fields are the statement's parameters."""

    room: str
    of_seq: int
    text: str
    edited_at: int | None
    deleted: bool


_MESSAGE = Prepared(
    select(_EVENTS.c.room_id, _EVENTS.c.seq, _EVENTS.c.user_id, _EVENTS.c.deleted).where(
        *_THE_EVENT, IS_MESSAGE
    ),
    "room of_seq",
)
_UPDATE_TEXT = Prepared(
    update(_EVENTS).where(*_THE_EVENT).values(bound("text edited_at deleted")),
    " ".join(TextRow._fields),
)
_NO_DIGEST: dict[str, Any] = {"digest": literal_column("NULL")}
_FORGET_MESSAGE = Prepared(update(_EVENTS).where(*_THE_EVENT).values(_NO_DIGEST), "room of_seq")
_holds_its_words = is_one_of(kind.name for kind in TYPES.values() if kind.shows_target_text)
_FORGET_EDITS = Prepared(
    update(_EVENTS)
    .where(_IN_ROOM, _EVENTS.c.target == bindparam("of_seq"), _holds_its_words)
    .values(_NO_DIGEST),
    "room of_seq",
)


_ABOUT = Prepared(
    select(_EVENTS.c.type, _EVENTS.c.room_id, _EVENTS.c.target, func.max(_EVENTS.c.seq))
    .where(_IN_ROOM, _EVENTS.c.target == bindparam("of_seq"))
    .group_by(_EVENTS.c.type, _EVENTS.c.room_id, _EVENTS.c.target),
    "room of_seq",
)


class Messages:
    """The messages that the drafts of a batch name as their target."""

    def __init__(
        self,
        connection: Connection,
        states: dict[tuple[str, int], MessageState],
        about: dict[tuple[str, str, int], int],
    ) -> None:
        self._connection = connection
        self._states = states
        self._about = about
        # Of several changes to one message the last is what remains.
        self._texts: dict[tuple[str, int], TextRow] = {}

    @classmethod
    def load(cls, connection: Connection, drafts: Sequence[Draft]) -> Pending[Self]:
        targets = {(draft.room, draft.target) for draft in drafts if draft.target is not None}
        found = _MESSAGE.ask(connection, targets)
        # An edit never looks at what came before it.
        looked_at = {(d.room, d.target) for d in drafts if d.act is not EDIT}
        about = _ABOUT.ask(connection, targets & looked_at)
        return lambda: cls(
            connection,
            {(row[0], row[1]): MessageState(*row[2:]) for row in found()},
            {(kind, room, target): seq for kind, room, target, seq in about()},
        )

    def get(self, room: str, seq: int) -> MessageState | None:
        return self._states.get((room, seq))

    def rewrite(self, event: Event, text: str) -> None:
        """Overwrite the text of the message that `event` targets."""
        row = TextRow(event.room, event.target or 0, text, event.at, deleted=False)
        self._texts[row.room, row.of_seq] = row

    def erase(self, room: str, seq: int) -> None:
        """Blank a message; what remains is that there was one."""
        self._states[room, seq].deleted = True
        self._texts[room, seq] = TextRow(room, seq, "", None, deleted=True)

    def event_about(self, kind: EventType, room: str, seq: int) -> int | None:
        """The seq of the last event of this type about a message, as the batch began."""
        return self._about.get((kind.name, room, seq))

    def flush(self) -> None:
        """Overwrite or blank; of a blanked message not even a digest of the words remains.

        Its deletion keeps its own, which covers no words.
        """
        _UPDATE_TEXT.many(self._connection, list(self._texts.values()))
        erased = [key for key, row in self._texts.items() if row.deleted]
        _FORGET_MESSAGE.many(self._connection, erased)
        _FORGET_EDITS.many(self._connection, erased)


def send(batch: Batch, draft: Draft) -> Event:
    member = permitted(batch, draft, rights.SEND)
    _keep_the_pause(batch, member)
    event = batch.append(draft, MESSAGE, text=draft.text)
    batch[Members].mark_read(draft.room, draft.user, event.seq)
    return event


def edit(batch: Batch, draft: Draft) -> Event:
    """By the author. Always an event, so that repeating an older edit can't undo a newer one."""
    permitted(batch, draft, rights.EDIT)
    message = _target(batch, draft)
    if message.author != draft.user:
        raise rights.EDIT.refusal
    if message.deleted:
        raise errors.MessageDeleted
    event = batch.append(draft, EDITED, text=draft.text, target=draft.target)
    batch[Messages].rewrite(event, draft.text or "")
    return event


def delete(batch: Batch, draft: Draft) -> Event | Repeat:
    """By the author, or by a moderator of the room; also in an archived room."""
    member = permitted(batch, draft, rights.DELETE)
    message = _target(batch, draft)
    if message.author != draft.user:
        rights.require(rights.DELETE_OTHERS, member.role)
    target = draft.target or 0
    if message.deleted:
        deletion = _event_about(batch, DELETED, draft.room, target)
        assert deletion is not None, "no message is blanked without an event that says so"
        return Repeat(deletion)
    event = batch.append(draft, DELETED, target=target)
    if message.author != draft.user:
        batch[Audit].note(batch, draft, "delete_message", reason=why(draft), member=message.author)
    batch[Messages].erase(draft.room, target)
    return event


_WRITTEN = Prepared(
    select(Room.kind, Room.archived_at, Room.writers).where(Room.id == bindparam("room")), "room"
)


def require_typing(connection: Connection, room: str, *, user: str) -> None:
    """Whether somebody may be seen typing: they may write there now.

    Raises `NotAMember`, `NotFound`, `RoomArchived`, `Muted` or `ModeratorsOnly`.
    """
    held = memberships(connection, [(room, user)])().get((room, user))
    found = next(iter(_WRITTEN.each(connection, [(room,)])), None)
    if held is None or found is None:
        raise refused(found[0] if found else None)
    rights.require_open(rights.TYPE, archived=found[1] is not None)
    require_voice(held, writers=found[2], now=now_ms())


def read(batch: Batch, draft: Draft) -> Repeat:
    """Note how far a member has read: a pointer, not an event."""
    permitted(batch, draft, rights.MARK_READ)
    seq = min(draft.target or 0, batch.rooms[draft.room].head)
    batch[Members].mark_read(draft.room, draft.user, seq)
    return Repeat(seq)


def set_read(batch: Batch, draft: Draft) -> Repeat:
    """Note how far a member wants to have read: their mark may go back."""
    member = permitted(batch, draft, rights.MARK_READ)
    seq = max(draft.target or 0, member.visible_from - 1)
    seq = min(seq, batch.rooms[draft.room].head)
    batch[Members].set_read(draft.room, draft.user, seq)
    return Repeat(seq)


SEND = Act("send", send, needs=(Members,))
EDIT = Act("edit", edit, needs=(Members, Messages))
DELETE = Act("delete", delete, needs=(Members, Messages, Audit))
READ = Act("read", read, needs=(Members,), changes_own=True)
SET_READ = Act("set_read", set_read, needs=(Members,), changes_own=True)


def _keep_the_pause(batch: Batch, member: Membership) -> None:
    """Raises `SlowMode`."""
    pause = batch.rooms[member.room].slow_seconds
    if not pause or rights.allows(rights.WRITE_FREELY, member.role):
        return
    if member.said_at is not None:
        left_ms = member.said_at + pause * 1000 - batch.now
        if left_ms > 0:
            raise errors.SlowMode(retry_after_seconds=ceil(left_ms / 1000))
    batch[Members].note_said(member, batch.now)


def _target(batch: Batch, draft: Draft) -> MessageState:
    message = batch[Messages].get(draft.room, draft.target or 0)
    if message is None or (draft.target or 0) < sender(batch, draft).visible_from:
        raise errors.NotFound("There is no such message in this room.")
    return message


def _event_about(batch: Batch, kind: EventType, room: str, seq: int) -> int | None:
    """The seq of the event of this type about a message, maybe one of this very batch."""
    for event in batch.events:
        if event.type is kind and (event.room, event.target) == (room, seq):
            return event.seq
    return batch[Messages].event_about(kind, room, seq)
