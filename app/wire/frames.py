"""Frames, which go out over a socket: one JSON text each, encoded once, as WebSocket bytes."""

from collections.abc import Sequence
from typing import Any, TypeGuard

import msgspec

from .. import errors
from ..chat.access import Person
from ..chat.log.event import Changes, Event
from .events import person, wire, wire_changes

# The memory of a frame beside its bytes: objects, and what the allocator rounds up.
FRAME_BYTES = 200
# Where the payload begins, by the second byte of a frame that is not masked (RFC 6455 §5.2).
_HEAD_BYTES = {126: 4, 127: 10}
_encoder = msgspec.json.Encoder()


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

    __slots__ = ("close_reason", "gone", "seq", "shows")

    def __init__(self, event: Event) -> None:
        self.seq = event.seq
        # The seq of the message whose text this shows.
        self.shows = event.seq if event.type.is_message else None
        # The person whose membership this ends.
        self.gone = event.member_id if event.type.membership == "ends" else None
        self.close_reason = event.type.close_reason
        self.ready = text_frame(_encoder.encode(wire(event)))

    @property
    def is_message(self) -> bool:
        return self.shows == self.seq

    @property
    def size_bytes(self) -> int:
        """The length as sent."""
        return len(self.ready)

    @property
    def held_bytes(self) -> int:
        """The length as kept in memory."""
        return len(self.ready) + FRAME_BYTES

    def show(self, changes: Changes) -> None:
        """Give a message other values in some of its fields."""
        fields = msgspec.json.decode(self.payload)
        self.encode(fields | wire_changes(changes))


class EditedText:
    """The text of a message as it now stands, encoded; one for all frames of its edits."""

    __slots__ = ("frames", "json")

    def __init__(self, text: str | None) -> None:
        self.frames = 0
        self.set(text)

    def set(self, text: str | None) -> None:
        self.json = _encoder.encode(text)


class EditFrame(EventFrame):
    """The frame of an edit: put together when it is sent, since a later edit changes its text.

    A thousand edits of one message would else be a thousand texts to encode anew with each.
    """

    __slots__ = ("_before", "target", "text")

    def __init__(self, event: Event) -> None:
        self.seq = event.seq
        self.gone = self.close_reason = None
        self.target = self.shows = event.target or 0
        self.text = EditedText(event.text)
        fields = wire(event)
        del fields["text"]
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


class BlankEdit(EventFrame):
    """An edit of a message that is older than what somebody may see: nothing of its text."""

    __slots__ = ()

    def __init__(self, edit: EditFrame) -> None:
        self.seq = edit.seq
        self.shows = self.gone = self.close_reason = None
        self.ready = text_frame(edit.blank)


def seen_from(floor: int, frames: Sequence[EventFrame]) -> Sequence[EventFrame]:
    """The frames as somebody may see them whose log begins at `floor`."""
    if floor == 1:
        return frames
    return [BlankEdit(frame) if _hides(frame, floor) else frame for frame in frames]


def hides(floor: int, frames: Sequence[EventFrame]) -> bool:
    """Whether somebody may not see all of the frames whose log begins at `floor`."""
    return any(_hides(frame, floor) for frame in frames)


def _hides(frame: EventFrame, floor: int) -> TypeGuard[EditFrame]:
    return isinstance(frame, EditFrame) and frame.target < floor


def event_frame(event: Event) -> EventFrame:
    return EditFrame(event) if event.type.shows_target_text else EventFrame(event)


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


def typing_frame(room: str, typist: Person) -> Frame:
    return Frame(type="typing", room=room, user=person(typist))


def text_frame(payload: bytes) -> bytes:
    """An unmasked final text frame (RFC 6455 §5.2)."""
    length = len(payload)
    if length < 126:
        return bytes((0x81, length)) + payload
    if length < 65536:
        return b"\x81\x7e" + length.to_bytes(2) + payload
    return b"\x81\x7f" + length.to_bytes(8) + payload
