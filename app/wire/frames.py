"""Frames, which go out over a socket: one JSON text each, encoded once, as WebSocket bytes."""

from collections.abc import Sequence
from typing import Any, NamedTuple, TypeGuard

import msgspec

from .. import errors
from ..chat.access import Person
from ..chat.log.event import Event
from ..chat.log.shown import Shown, bounded
from ..chat.moments import timestamp
from .events import person, wire

# The memory of a frame beside its bytes: objects, and what the allocator rounds up.
FRAME_BYTES = 200
# Where the payload begins, by the second byte of a frame that is not masked (RFC 6455 §5.2).
_HEAD_BYTES = {126: 4, 127: 10}
_encoder = msgspec.json.Encoder()
# What stands behind the text of an edit, and changes with it.
_WITH_TEXT = ("mentions", "actions")


class Frame:
    """One JSON text as ready WebSocket bytes."""

    __slots__ = ("ready",)

    def __init__(self, **fields: object) -> None:
        self.encode(fields)

    @property
    def payload(self) -> bytes:
        """The text by itself, for a server that makes its own frames."""
        return self.ready[_HEAD_BYTES.get(self.ready[1], 2) :]

    def encode(self, fields: object) -> None:
        self.ready = text_frame(_encoder.encode(fields))


class EventFrame(Frame):
    """The frame of an event, of which it keeps only what tails and cursors ask for."""

    __slots__ = ("close_reason", "gone", "is_message", "seq", "shows")

    def __init__(self, event: Event) -> None:
        self.seq = event.seq
        self.is_message = event.type.is_message
        # The seq of the message whose text this shows, or of what else is erased like one.
        self.shows = event.seq if event.type.is_message or event.type.is_erasable else None
        # The person whose membership this ends.
        self.gone = event.member_id if event.type.membership == "ends" else None
        self.close_reason = event.type.close_reason
        self.ready = text_frame(_encoder.encode(wire(event)))

    @property
    def size_bytes(self) -> int:
        """The length as sent."""
        return len(self.ready)

    @property
    def held_bytes(self) -> int:
        """The length as kept in memory."""
        return len(self.ready) + FRAME_BYTES

    def show(self, events: Sequence[Event]) -> None:
        """Let a message show what events have made of it."""
        fields = msgspec.json.decode(self.payload)
        for event in events:
            if event.type.changes is not None:
                event.type.changes(event, fields)
        self.encode(bounded(fields))


class EditedText:
    """The text of a message and what goes with it, as it now stands; one for all its edits.

    Encoded: the value of `text`, and the fields that follow it.
    """

    __slots__ = ("frames", "json")

    def __init__(self, shown: Shown) -> None:
        self.frames = 0
        self.set(shown)

    def set(self, shown: Shown) -> None:
        self.json = _encoder.encode(shown["text"])
        for name in _WITH_TEXT:
            if value := shown.get(name):
                self.json += b',"%b":%b' % (name.encode(), _encoder.encode(value))


class EditFrame(EventFrame):
    """The frame of an edit: put together when it is sent, since a later edit changes its text.

    A thousand edits of one message would else be a thousand texts to encode anew with each.
    """

    __slots__ = ("_before", "target", "text")

    def __init__(self, event: Event) -> None:
        self.seq = event.seq
        self.gone = self.close_reason = None
        self.is_message = False
        self.target = self.shows = event.target or 0
        fields = wire(event)
        self.text = EditedText(fields)
        for name in ("text", *_WITH_TEXT):
            fields.pop(name, None)
        self._before = _encoder.encode(fields)[:-1] + b',"text":'

    @property
    def ready(self) -> bytes:  # type: ignore[override]  # others hold theirs, which is faster
        return text_frame(self.payload)

    @property
    def payload(self) -> bytes:
        return b"%b%b}" % (self._before, self.text.json)

    @property
    def blank(self) -> bytes:
        """The payload without the text."""
        return self._before + b'""}'

    @property
    def size_bytes(self) -> int:
        return len(self._before) + len(self.text.json)

    @property
    def held_bytes(self) -> int:
        """Without the text, which others hold too."""
        return len(self._before) + FRAME_BYTES


class HangingFrame(EventFrame):
    """The frame of something that hangs on a message, and goes with it."""

    __slots__ = ("_data", "target")

    def __init__(self, event: Event) -> None:
        super().__init__(event)
        self.target = self.shows = event.target or 0
        self._data = msgspec.structs.fields(event.data) if event.data else ()

    @property
    def blank(self) -> bytes:
        """The payload without what it has hung there."""
        fields = msgspec.json.decode(self.payload)
        for field in self._data:
            fields.pop(field.name, None)  # some have only a part of them
        return _encoder.encode(fields)

    def erase(self) -> None:
        """Its message is deleted."""
        self.ready = text_frame(self.blank)
        self._data = ()


class BlankFrame(EventFrame):
    """Of an event about a message that is older than what somebody may see: nothing of that."""

    __slots__ = ()

    def __init__(self, frame: EditFrame | HangingFrame) -> None:
        self.seq = frame.seq
        self.shows = self.gone = self.close_reason = None
        self.is_message = False
        self.ready = text_frame(frame.blank)


def socket_bytes(frames: Sequence[Frame]) -> bytes:
    """What a socket is written."""
    return b"".join([frame.ready for frame in frames])


def seen_from(floor: int, frames: Sequence[EventFrame]) -> Sequence[EventFrame]:
    """The frames as somebody may see them whose log begins at `floor`."""
    if floor == 1:
        return frames
    return [BlankFrame(frame) if _hides(frame, floor) else frame for frame in frames]


def hides(floor: int, frames: Sequence[EventFrame]) -> bool:
    """Whether somebody may not see all of the frames whose log begins at `floor`."""
    return any(_hides(frame, floor) for frame in frames)


def _hides(frame: EventFrame, floor: int) -> TypeGuard[EditFrame | HangingFrame]:
    return isinstance(frame, EditFrame | HangingFrame) and frame.target < floor


def event_frame(event: Event) -> EventFrame:
    if event.type.shows_target_text:
        return EditFrame(event)
    return HangingFrame(event) if event.type.hangs else EventFrame(event)


def error_frame(room: str | None, error: errors.ParleyError, client_id: str | None = None) -> Frame:
    """Without a room it is about a frame of which nobody knows what it was to be."""
    fields: dict[str, Any] = {"type": "error"}
    if room is not None:
        fields["room"] = room
    fields |= {"code": error.code, "message": error.message, **error.members}
    if client_id is not None:
        fields["client_id"] = client_id
    if error.retry_after_seconds is not None:
        fields["retry_after"] = error.retry_after_seconds
    return Frame(**fields)


def typing_frame(room: str, typist: Person, target: int | None = None) -> Frame:
    """With a target it is a bot that works on that message."""
    if target is None:
        return Frame(type="typing", room=room, user=person(typist))
    return Frame(type="working", room=room, user=person(typist), target=target)


class Signal(NamedTuple):
    """What an app says in passing, to those who are in the room right now."""

    room: str
    user: Person
    app: str
    data: msgspec.Raw
    # For those who don't know the app; empty for nothing.
    text: str


def signal_frame(said: Signal) -> Frame:
    fields: dict[str, Any] = {"type": "signal", "room": said.room, "user": person(said.user)}
    fields |= {"app": said.app, "data": said.data, "text": said.text}
    return Frame(**fields)


class Ephemeral(NamedTuple):
    """An answer of a bot that one person sees, `to`, and no log has."""

    room: str
    to: str
    bot: Person
    # The seq of what it answers.
    answers: int
    at: int
    text: str
    client_id: str | None = None


def ephemeral_frame(said: Ephemeral) -> Frame:
    fields: dict[str, Any] = {"type": "ephemeral", "room": said.room, "user": person(said.bot)}
    fields |= {"at": timestamp(said.at), "answers": said.answers, "text": said.text}
    if said.client_id is not None:
        fields["client_id"] = said.client_id
    return Frame(**fields)


def text_frame(payload: bytes) -> bytes:
    """An unmasked final text frame (RFC 6455 §5.2)."""
    length = len(payload)
    if length < 126:
        return bytes((0x81, length)) + payload
    if length < 65536:
        return b"\x81\x7e" + length.to_bytes(2) + payload
    return b"\x81\x7f" + length.to_bytes(8) + payload
