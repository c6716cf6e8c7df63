"""What can be done with a message: send it, edit it, delete it."""

from .. import errors
from .log.batch import Batch, Draft
from .log.event import Event, Repeat
from .log.rows import MessageState


def send(batch: Batch, draft: Draft) -> Event:
    batch.member(draft)
    batch.open_room(draft)
    return batch.append(draft, "message", text=draft.text)


def edit(batch: Batch, draft: Draft) -> Event:
    """By the author. Always an event, so that repeating an older edit can't undo a newer one."""
    batch.member(draft)
    batch.open_room(draft)
    message = _target(batch, draft)
    if message.author != draft.user:
        raise errors.Forbidden("Only the author can edit a message.")
    if message.deleted:
        raise errors.MessageDeleted
    event = batch.append(draft, "edited", text=draft.text, target=draft.target)
    batch.rewrite(event, draft.text or "")
    return event


def delete(batch: Batch, draft: Draft) -> Event | Repeat:
    """By the author, or by a moderator of the room; also in an archived room."""
    member = batch.member(draft)
    message = _target(batch, draft)
    if message.author != draft.user and not member.moderates:
        raise errors.Forbidden("Only the author or a moderator can delete a message.")
    target = draft.target or 0
    if message.deleted:
        return Repeat(batch.deletion_of(draft.room, target))
    event = batch.append(draft, "deleted", target=target)
    batch.erase(draft.room, target)
    return event


def read(batch: Batch, draft: Draft) -> Repeat:
    """Note how far a member has read: a pointer, not an event."""
    batch.member(draft)
    seq = min(draft.target or 0, batch.rooms[draft.room].head)
    batch.mark_read(draft.room, draft.user, seq)
    return Repeat(seq)


def _target(batch: Batch, draft: Draft) -> MessageState:
    message = batch.messages.get((draft.room, draft.target or 0))
    if message is None or (draft.target or 0) < batch.member(draft).visible_from:
        raise errors.NotFound("There is no such message in this room.")
    return message
