"""Messages: send, edit, delete, and note how far somebody has read."""

from msgspec import UNSET
from msgspec.structs import replace
from sqlalchemy import Connection, bindparam, select

from .. import errors
from ..db.statement import Prepared
from ..db.tables import Room
from . import calls, mentions, new_buttons, new_polls, rights, state_names
from .access import (
    is_bot,
    memberships,
    memberships_of_owners,
    now_ms,
    refused,
)
from .app_data import AppData
from .audit import Audit, why
from .bot_talk import BotTalk
from .calls import Call, Commands
from .files.attached import Files
from .files.chosen import Chosen
from .inbox_rows import InboxRows
from .log.act import Act, Draft
from .log.batch import Batch
from .log.event import DELETED, EDITED, MESSAGE, Event, MessageData, Repeat, TextData
from .log.shown import Attached, Called
from .members.memberships import Members, permitted, require_unmuted, require_writer, sender
from .members.slow_mode import is_free, keep_the_pause
from .mentions import Mentioned
from .message_rows import EventsAbout, MessageDetails, Messages, MessageState
from .new_buttons import Button
from .new_polls import NewPoll
from .rights import Right
from .text import NEEDS_TEXT
from .threads.rows import Threads
from .versions import Versions

_NO_DETAILS = MessageDetails()
_REPEATED = MessageData(scheduled=True)
NO_MESSAGE = "There is no such message in this room."
IS_CALL = "A call of a command can't be edited, since its bot has it. Delete it, and call again."


def details(
    *,
    thread: int | None = None,
    in_room: bool | None = None,
    quote: int | None = None,
    poll: NewPoll | None = None,
    actions: tuple[Button, ...] | None = None,
    call: Call | None = None,
    app: AppData | None = None,
    files: tuple[Chosen, ...] | None = None,
) -> MessageDetails | None:
    """What a message has beside its text; None for nothing. Raises `Invalid`."""
    if in_room and thread is None:
        raise errors.Invalid("in_room: only a reply in a thread can be sent to the room, too.")
    if all(each is None for each in (thread, quote, poll, actions, call, app, files)):
        return None
    return MessageDetails(thread, in_room or None, quote, poll, actions, call, app, files)


def _is_plain(draft: Draft) -> bool:
    """Whether it is words of a person that can name nobody, and nothing else."""
    return draft.details is None and "@" not in (draft.text or "") and not is_bot(draft.user)


def send(batch: Batch, draft: Draft) -> Event:
    """Raises `SlowMode`, `BotLoop`, and what `permitted`, `_root`, `called`, `begun` and `of_new`
    do."""
    member = permitted(batch, draft, rights.SEND)
    if _is_plain(draft):
        keep_the_pause(batch, member)
        data = _REPEATED if draft.repeats else None
        event = batch.append(draft, MESSAGE, text=draft.text, data=data)
        batch[Members].mark_read(draft.room, draft.user, event.seq)
        return event
    more = draft.details or _NO_DETAILS
    assert isinstance(more, MessageDetails), "its route and its frame give one"
    root = None if more.thread is None else _root(batch, draft, more.thread)
    _require_quotable(batch, draft, more)
    new_buttons.require_author(more.actions or (), draft.user)
    extras = None if more.poll is None else new_polls.begun(more.poll, now=batch.now)
    command = None if more.call is None else calls.called(batch, draft, more.call)
    files = batch[Files].of_new(draft, more.files or ())
    meant = mentions.of_new(batch, draft)
    keep_the_pause(batch, member)
    batch[BotTalk].require_pause(batch, draft)
    event = batch.append(
        draft,
        MESSAGE,
        text=draft.text,
        data=_data(more, meant.data, command, files, repeats=draft.repeats),
        notified=meant.told,
        thread=more.thread,
        in_room=more.in_room or False,
        extras=extras,
    )
    batch[Files].attach(event.seq, more.files or ())
    mentions.tell(batch, event, meant)
    if extras is not None:
        batch[Messages].begin(event)
    if root is not None:
        batch[Messages].hang(event)
        batch[Threads].reply(event, root)
        batch[Threads].call(event, event.thread, meant.called_into(event.thread))
    if event.is_in_room:
        batch[Members].mark_read(draft.room, draft.user, event.seq)
    return event


def edit(batch: Batch, draft: Draft) -> Event:
    """By the author. Always an event, so that repeating an older edit can't undo a newer one.

    Only a message with files may be without a text. Raises `Invalid` for others.
    """
    permitted(batch, draft, rights.EDIT)
    message = target_of(batch, draft)
    if message.author != draft.user:
        raise rights.EDIT.refusal
    if message.deleted:
        raise errors.MessageDeleted
    if message.data is not None and message.data.command is not UNSET:
        raise errors.Conflict(IS_CALL)
    if not draft.text and (message.data is None or message.data.files is UNSET):
        raise errors.Invalid(NEEDS_TEXT)
    state_names.require(draft.seen, message.state_name)
    if isinstance(draft.details, MessageDetails):
        new_buttons.require_author(draft.details.actions or (), draft.user)
    changed = mentions.of_edit(batch, draft, message.data)
    batch.let_pass(draft.room, message.edited_at)
    event = batch.append(
        draft,
        EDITED,
        text=draft.text,
        target=draft.target,
        data=_edited_data(draft, message.data, changed.meant.text_data),
        notified=(*changed.new, *changed.gone),
    )
    if draft.keeps_edits:
        batch[Versions].keep(batch, event)
    batch[Messages].rewrite(event, draft.text or "")
    mentions.tell_changed(batch, event, changed, thread=message.only_thread)
    batch[Threads].call(
        event, message.thread, changed.new.intersection(changed.meant.called_into(message.thread))
    )
    return event


def delete(batch: Batch, draft: Draft) -> Event | Repeat:
    """By the author, or by a moderator of the room; also in an archived room, or of an app."""
    member = permitted(batch, draft, rights.DELETE)
    message = _erasable(batch, draft, draft.target or 0)
    if message.author != draft.user:
        rights.require(rights.DELETE_OTHERS, member.role)
    target = draft.target or 0
    if message.deleted:
        deletion = batch[EventsAbout].get(batch, DELETED, draft.room, target)
        # Of one that has expired no event tells by itself.
        return Repeat(target if deletion is None else deletion)
    state_names.require(draft.seen, message.state_name)
    told = batch[InboxRows].erase(draft.room, target)
    event = batch.append(draft, DELETED, target=target, notified=(*told,))
    if message.author != draft.user:
        batch[Audit].note(batch, draft, "delete_message", reason=why(draft), member=message.author)
    if message.data is not None and message.data.files is not UNSET:
        batch[Files].erase(draft.room, target)
    batch[Messages].erase(draft.room, target)
    batch[Versions].erase(draft.room, target)
    return event


_WRITTEN = Prepared(
    select(Room.kind, Room.archived_at, Room.writers, Room.slow_seconds).where(
        Room.id == bindparam("room")
    ),
    "room",
)


def require_typing(connection: Connection, room: str, *, user: str) -> None:
    """Whether somebody may be seen typing. Raises what `require_writing` does."""
    require_writing(connection, room, user=user, right=rights.TYPE)


def require_writing(connection: Connection, room: str, *, user: str, right: Right) -> bool:
    """Whether somebody may write there now what stands in no log, and raises where they may not.

    False if it has no words: in slow mode they would come without its pause. Raises `NotAMember`,
    `NotFound`, `RoomArchived`, `Muted` or `ModeratorsOnly`.
    """
    held = memberships(connection, [(room, user)])().get((room, user))
    found = next(iter(_WRITTEN.each(connection, [(room,)])), None)
    if held is None or found is None:
        raise refused(found[0] if found else None)
    rights.require_open(right, archived=found[1] is not None)
    owner = memberships_of_owners(connection, [(room, user)])().get((room, user))
    require_unmuted(held, owner, now=now_ms())
    require_writer(held, writers=found[2])
    return not found[3] or is_free(held)


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


SEND = Act(
    "send",
    send,
    needs=(Members, Messages, Mentioned, InboxRows, Threads, BotTalk, Commands, Files),
    is_plain=_is_plain,
    plain_needs=(Members,),
)
EDIT = Act("edit", edit, needs=(Members, Messages, Versions, Mentioned, InboxRows, Threads))
DELETE = Act(
    "delete",
    delete,
    needs=(Members, Messages, Versions, EventsAbout, InboxRows, Audit, Files),
)
READ = Act("read", read, needs=(Members,), changes_own=True)
SET_READ = Act("set_read", set_read, needs=(Members,), changes_own=True)


def target_of(batch: Batch, draft: Draft) -> MessageState:
    """The message that a draft names, if its sender may see it. Raises `NotFound`."""
    return _visible(batch, draft, draft.target or 0)


def _visible(batch: Batch, draft: Draft, seq: int) -> MessageState:
    message = _erasable(batch, draft, seq)
    if not message.is_message:
        raise errors.NotFound(NO_MESSAGE)
    return message


def _erasable(batch: Batch, draft: Draft, seq: int) -> MessageState:
    """A message, or what else can be deleted. Raises `NotFound`."""
    found = batch[Messages].get(draft.room, seq)
    if found is None or seq < sender(batch, draft).visible_from:
        raise errors.NotFound(NO_MESSAGE)
    return found


def _root(batch: Batch, draft: Draft, seq: int) -> MessageState:
    """The message that a reply is for. Raises `NotFound`, `InThread` and `MessageDeleted`.

    In a thread that has begun everybody goes on, also when its root is deleted.
    """
    root = _visible(batch, draft, seq)
    if root.thread is not None:
        raise errors.InThread(root=root.thread)
    if root.deleted and "replies" not in root.extras:
        raise errors.MessageDeleted
    return root


def _require_quotable(batch: Batch, draft: Draft, more: MessageDetails) -> None:
    """Raises `NotFound` and `MessageDeleted` for what can't be quoted."""
    if more.quote is not None and _visible(batch, draft, more.quote).deleted:
        raise errors.MessageDeleted


def _data(
    more: MessageDetails,
    made: MessageData | None,
    command: Called | None,
    files: list[Attached],
    *,
    repeats: bool,
) -> MessageData | None:
    """What the message has beside its text, and what was made of that."""
    plain = more.quote is None and not more.actions and command is None and more.app is None
    plain = plain and not files
    if plain and not repeats:
        return made
    quote = UNSET if more.quote is None else more.quote
    actions = new_buttons.shown(more.actions) if more.actions else UNSET
    scheduled = repeats or UNSET
    called = UNSET if command is None else command
    found = replace(
        made or MessageData(),
        quote=quote,
        actions=actions,
        scheduled=scheduled,
        command=called,
        files=files or UNSET,
    )
    return found if more.app is None else replace(found, app=more.app.app, data=more.app.raw)


def _edited_data(
    draft: Draft, before: MessageData | None, made: TextData | None
) -> TextData | None:
    """With the buttons that the edit brings; if it says nothing of them, with those of before."""
    more = draft.details
    if more is None:
        actions = UNSET if before is None else before.actions
    else:
        assert isinstance(more, MessageDetails), "its route and its frame give one"
        actions = new_buttons.shown(more.actions) if more.actions else UNSET
    return made if actions is UNSET else replace(made or TextData(), actions=actions)
