"""The rows of messages that acts want to change, loaded and written for a whole batch."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, Self, cast

import msgspec
from msgspec.structs import asdict, replace
from sqlalchemy import (
    Connection,
    Table,
    bindparam,
    delete,
    func,
    literal_column,
    select,
    update,
)

from ..db.statement import Pending, Prepared, bound
from ..db.tables import AnonymousVote, FormAnswer, SavedMessage, SettledRequest
from ..db.tables import Event as EventTable
from . import state_names
from .app_data import AppData
from .calls import Call
from .files.chosen import Chosen
from .log.act import Draft
from .log.batch import Batch
from .log.event import MESSAGE, TYPES, Event, EventType, MessageData, TextData
from .log.rows import FORGOTTEN
from .log.shown import KEPT_EXTRAS, Extras, Shown
from .log.stored import IS_ERASABLE, is_one_of
from .new_buttons import Button
from .new_polls import NewPoll

_EVENTS = cast(Table, EventTable.__table__)
_IN_ROOM = _EVENTS.c.room_id == bindparam("room")
_THE_EVENT = (_IN_ROOM, _EVENTS.c.seq == bindparam("of_seq"))


@dataclass(frozen=True, slots=True)
class MessageDetails:
    """What a message may have beside its text: details of the draft that sends it."""

    thread: int | None = None
    in_room: bool | None = None
    quote: int | None = None
    poll: NewPoll | None = None
    # Of an edit: None leaves them as they are.
    actions: tuple[Button, ...] | None = None
    call: Call | None = None
    app: AppData | None = None
    files: tuple[Chosen, ...] | None = None


@dataclass(slots=True)
class MessageState:
    """A message somebody wants to change, to answer or to quote."""

    author: str
    deleted: bool
    edited_at: int | None
    thread: int | None
    in_room: bool
    extras: Extras
    data: MessageData | None
    pinned_at: int | None
    is_message: bool = True
    """Whether more can be done with it than to delete it."""

    @property
    def only_thread(self) -> int | None:
        """The root of the thread that it is in, and is not shown outside of."""
        return None if self.in_room else self.thread

    @property
    def state_name(self) -> str:
        return state_names.of_message(edited_at=self.edited_at, deleted=self.deleted)


class TextRow(NamedTuple):
    """The message `of_seq` with its new text: the fields are the statement's parameters."""

    room: str
    of_seq: int
    text: str
    edited_at: int | None
    deleted: bool
    data: str | None


class ExtrasRow(NamedTuple):
    """What hangs on the message `of_seq`: the fields are the statement's parameters."""

    room: str
    of_seq: int
    extras: str | None
    pinned_at: int | None


_MESSAGE = Prepared(
    select(
        _EVENTS.c.room_id,
        _EVENTS.c.seq,
        _EVENTS.c.user_id,
        _EVENTS.c.deleted,
        _EVENTS.c.edited_at,
        _EVENTS.c.thread,
        _EVENTS.c.in_room,
        _EVENTS.c.extras,
        _EVENTS.c.data,
        _EVENTS.c.pinned_at,
        _EVENTS.c.type,
    ).where(*_THE_EVENT, IS_ERASABLE),
    "room of_seq",
)
_UPDATE_TEXT = Prepared(
    update(_EVENTS).where(*_THE_EVENT).values(bound("text edited_at deleted data")),
    " ".join(TextRow._fields),
)
_UPDATE_EXTRAS = Prepared(
    update(_EVENTS).where(*_THE_EVENT).values(bound("extras pinned_at")),
    " ".join(ExtrasRow._fields),
)
_NO_DIGEST: dict[str, Any] = {"digest": literal_column("NULL")}
_FORGET_MESSAGE = Prepared(update(_EVENTS).where(*_THE_EVENT).values(_NO_DIGEST), "room of_seq")
_holds_its_words = is_one_of(kind.name for kind in TYPES.values() if kind.shows_target_text)
_hangs = is_one_of(kind.name for kind in TYPES.values() if kind.hangs)
_FORGET_HANGING = Prepared(
    update(_EVENTS)
    .where(_IN_ROOM, _EVENTS.c.target == bindparam("of_seq"), _hangs)
    .values(data=literal_column("NULL"), **_NO_DIGEST),
    "room of_seq",
)
_FORGET_EDITS = Prepared(
    update(_EVENTS)
    .where(_IN_ROOM, _EVENTS.c.target == bindparam("of_seq"), _holds_its_words)
    .values(_NO_DIGEST),
    "room of_seq",
)
_FORGET_VOTES = Prepared(
    delete(AnonymousVote).where(
        AnonymousVote.room_id == bindparam("room"), AnonymousVote.seq == bindparam("of_seq")
    ),
    "room of_seq",
)
_FORGET_ANSWERS = Prepared(
    delete(FormAnswer).where(
        FormAnswer.room_id == bindparam("room"), FormAnswer.target == bindparam("of_seq")
    ),
    "room of_seq",
)
_settled_about = update(SettledRequest).where(
    SettledRequest.room_id == bindparam("room"), SettledRequest.seq == bindparam("of_seq")
)
# What somebody chose anonymously has no event of theirs: only their requests name them.
_FORGET_VOTERS = Prepared(
    _settled_about.values(seq=literal_column("0"), **bound("digest")), "room of_seq digest"
)
# A reaction or a vote that held already: its digest is of the emoji, or of what was chosen.
_FORGET_SETTLED = Prepared(_settled_about.values(bound("digest")), "room of_seq digest")
_FORGET_SAVED = Prepared(
    delete(SavedMessage).where(
        SavedMessage.room_id == bindparam("room"), SavedMessage.seq == bindparam("of_seq")
    ),
    "room of_seq",
)


_ABOUT = Prepared(
    select(_EVENTS.c.type, _EVENTS.c.room_id, _EVENTS.c.target, func.max(_EVENTS.c.seq))
    .where(_IN_ROOM, _EVENTS.c.target == bindparam("of_seq"))
    .group_by(_EVENTS.c.type, _EVENTS.c.room_id, _EVENTS.c.target),
    "room of_seq",
)


class Messages:
    """The messages that the drafts of a batch name: as their target, or in their details."""

    def __init__(
        self,
        connection: Connection,
        states: dict[tuple[str, int], MessageState],
    ) -> None:
        self._connection = connection
        self._states = states
        # Of several changes to one message the last is what remains.
        self._texts: dict[tuple[str, int], TextRow] = {}
        self._hung: set[tuple[str, int]] = set()
        self._anonymous_erased: list[tuple[str, int]] = []

    @classmethod
    def load(cls, connection: Connection, drafts: Sequence[Draft]) -> Pending[Self]:
        named = {(draft.room, draft.target) for draft in drafts if draft.target is not None}
        for draft in drafts:
            if isinstance(draft.details, MessageDetails):
                seqs = draft.details.thread, draft.details.quote
                named |= {(draft.room, seq) for seq in seqs if seq is not None}
        found = _MESSAGE.ask(connection, named)
        return lambda: cls(connection, {(row[0], row[1]): _state(*row[2:]) for row in found()})

    def get(self, room: str, seq: int) -> MessageState | None:
        return self._states.get((room, seq))

    def rewrite(self, event: Event, text: str) -> None:
        """Overwrite the text of the message that `event` targets, and what is made of it."""
        key = (event.room, event.target or 0)
        state = self._states[key]
        made = cast(TextData, event.data or TextData())
        data = replace(state.data or MessageData(), **asdict(made))
        state.data = None if data == MessageData() else data
        state.edited_at = event.at
        self._texts[key] = TextRow(*key, text, event.at, deleted=False, data=_json(state.data))

    def hang(self, event: Event) -> None:
        """Note what the event has made of what hangs on the message that it changes."""
        key = (event.room, event.changed_seq or 0)
        assert event.type.changes is not None
        event.type.changes(event, cast(Shown, self._states[key].extras))
        self._hung.add(key)

    def begin(self, event: Event) -> None:
        """Note a new message that something hangs on from the start."""
        assert event.extras is not None
        key = event.room, event.seq
        self._states[key] = MessageState(
            event.user.id,
            deleted=False,
            edited_at=None,
            thread=event.thread,
            in_room=event.in_room,
            extras=event.extras,
            data=cast(MessageData | None, event.data),
            pinned_at=None,
        )
        self._hung.add(key)

    def erase(self, room: str, seq: int) -> None:
        """Blank a message with all that hangs on it.

        What remains is that there was one, and its thread.
        """
        state = self._states[room, seq]
        state.deleted = True
        poll = state.extras.get("poll")
        if poll is not None and poll["anonymous"]:
            self._anonymous_erased.append((room, seq))
        if state.extras:
            state.pinned_at = None
            for name in state.extras.keys() - KEPT_EXTRAS:
                del state.extras[name]  # type: ignore[misc]  # any field, by its name
            self._hung.add((room, seq))
        state.data = None
        self._texts[room, seq] = TextRow(room, seq, "", None, deleted=True, data=None)

    def flush(self) -> None:
        """Overwrite or blank; of a blanked message not even a digest of the words remains.

        Its deletion keeps its own, which covers no words.
        """
        if not self._texts and not self._hung:
            return
        _UPDATE_TEXT.many(self._connection, list(self._texts.values()))
        erased = [key for key, row in self._texts.items() if row.deleted]
        _FORGET_MESSAGE.many(self._connection, erased)
        _FORGET_EDITS.many(self._connection, erased)
        _FORGET_HANGING.many(self._connection, erased)
        _FORGET_SAVED.many(self._connection, erased)
        _FORGET_VOTES.many(self._connection, erased)
        _FORGET_ANSWERS.many(self._connection, erased)
        blanked = [(*key, FORGOTTEN) for key in self._anonymous_erased]
        _FORGET_VOTERS.many(self._connection, blanked)
        _FORGET_SETTLED.many(self._connection, [(*key, FORGOTTEN) for key in erased])
        _UPDATE_EXTRAS.many(self._connection, [self._extras_row(*key) for key in self._hung])

    def _extras_row(self, room: str, seq: int) -> ExtrasRow:
        state = self._states[room, seq]
        return ExtrasRow(room, seq, _json(state.extras), state.pinned_at)


class EventsAbout:
    """The last event of each type about the messages that the drafts of a batch name."""

    def __init__(self, seqs: dict[tuple[str, str, int], int]) -> None:
        self._seqs = seqs

    @classmethod
    def load(cls, connection: Connection, drafts: Sequence[Draft]) -> Pending[Self]:
        targets = {(draft.room, draft.target) for draft in drafts if draft.target is not None}
        found = _ABOUT.ask(connection, targets)
        return lambda: cls({(kind, room, target): seq for kind, room, target, seq in found()})

    def flush(self) -> None:
        pass

    def get(self, batch: Batch, kind: EventType, room: str, seq: int) -> int | None:
        """The seq of one of this type, maybe of this very batch."""
        for event in batch.events:
            if event.type is kind and (event.room, event.target) == (room, seq):
                return event.seq
        return self._seqs.get((kind.name, room, seq))


def _state(
    author: str,
    deleted: bool,
    edited_at: int | None,
    thread: int | None,
    in_room: bool,
    extras: str | None,
    data: str | None,
    pinned_at: int | None,
    type: str,
) -> MessageState:
    hung: Extras = msgspec.json.decode(extras) if extras else {}
    made = msgspec.json.decode(data, type=MessageData) if data else None
    state = (author, bool(deleted), edited_at, thread, bool(in_room), hung, made, pinned_at)
    return MessageState(*state, is_message=type == MESSAGE.name)


def _json(value: Extras | MessageData | None) -> str | None:
    return msgspec.json.encode(value).decode() if value else None
