"""The socket's vocabulary: commands in, decoded and checked in one pass; frames out, encoded once.

`docs/protocol.md` describes every frame. REST returns the same event objects.
"""

from datetime import UTC, datetime
from functools import lru_cache
from typing import Annotated, Any

import msgspec
from msgspec import UNSET, UnsetType

from .. import errors
from ..chat.access import Person
from ..chat.log.event import Event

# JavaScript counts exactly up to 2^53 - 1 (RFC 8259 §6).
MAX_SEQ = 2**53 - 1

Seq = Annotated[int, msgspec.Meta(ge=0, le=MAX_SEQ)]


class _Command(msgspec.Struct, tag_field="type", forbid_unknown_fields=True):
    pass


class Send(_Command, tag="send"):
    client_id: str
    text: str


class Edit(_Command, tag="edit"):
    client_id: str
    target: Seq
    text: str
    epoch: str | None = None


class Delete(_Command, tag="delete"):
    client_id: str
    target: Seq
    epoch: str | None = None


class Typing(_Command, tag="typing"):
    pass


class Read(_Command, tag="read"):
    seq: Seq


class Ping(_Command, tag="ping"):
    pass


Command = Send | Edit | Delete | Typing | Read | Ping

_commands: msgspec.json.Decoder[Command] = msgspec.json.Decoder(Command)
_encoder = msgspec.json.Encoder()
# Where the payload begins, by the second byte of a frame that is not masked (RFC 6455 §5.2).
# What a frame weighs beside its bytes: objects, and what the allocator rounds up.
FRAME_BYTES = 200
_HEAD_BYTES = {126: 4, 127: 10}


class _Named(msgspec.Struct):
    client_id: str | None = None


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

    __slots__ = ("gone", "seq", "shows")

    def __init__(self, event: Event) -> None:
        self.seq = event.seq
        # The seq of the message whose text this shows.
        self.shows = event.seq if event.type == "message" else None
        # The person whose membership this ends.
        self.gone = _gone(event)
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

    def show(self, text: str | None, *, edited_at: int | None, deleted: bool) -> None:
        """Give a message another text."""
        fields = msgspec.json.decode(self.payload)
        at = None if edited_at is None else timestamp(edited_at)
        self.encode({**fields, "text": text, "edited_at": at, "deleted": deleted})


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
        self.gone = None
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
    def size_bytes(self) -> int:
        return len(self._before) + len(self.text.json)

    @property
    def held_bytes(self) -> int:
        """Without the text, which others hold too."""
        return len(self._before) + FRAME_BYTES


def event_frame(event: Event) -> EventFrame:
    return EditFrame(event) if event.type == "edited" else EventFrame(event)


def _gone(event: Event) -> str | None:
    if event.type == "left":
        return event.user.id
    return event.member.id if event.type == "removed" and event.member is not None else None


def decode(text: str) -> Command:
    """Raises `Invalid` for anything that is not exactly one known command."""
    try:
        return _commands.decode(text)
    except (msgspec.MsgspecError, UnicodeError, RecursionError) as error:
        raise errors.Invalid(f"Not a frame of this protocol: {error}") from error


def client_id_of(text: str) -> str | None:
    """The client_id of a frame that was refused, so that its sender knows which one it was."""
    try:
        return msgspec.json.decode(text, type=_Named).client_id
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        return None


class _Person(msgspec.Struct, gc=False):
    id: str
    name: str
    display_name: str | UnsetType


class _Message(msgspec.Struct, tag_field="type", tag="message", gc=False):
    room: str
    seq: int
    at: str
    user: _Person
    client_id: str | UnsetType
    text: str | None
    edited_at: str | None
    deleted: bool


def wire(event: Event) -> Any:
    """An event as sockets and REST show it; msgspec encodes it."""
    if event.type == "message":
        return _Message(
            event.room,
            event.seq,
            timestamp(event.at),
            person(event.user),
            event.client_id or UNSET,
            event.text,
            timestamp(event.edited_at) if event.edited_at else None,
            event.deleted,
        )
    fields: dict[str, Any] = {
        "type": event.type,
        "room": event.room,
        "seq": event.seq,
        "at": timestamp(event.at),
        "user": person(event.user),
    }
    if event.client_id is not None:
        fields["client_id"] = event.client_id
    match event.type:
        case "edited":
            fields |= {"target": event.target, "text": event.text}
        case "deleted":
            fields["target"] = event.target
        case "added" | "role" if event.member:
            fields |= {"member": person(event.member), "role": event.role}
        case "removed" if event.member:
            fields["member"] = person(event.member)
        case "renamed":
            fields["name"] = event.text
        case "topic":
            fields["topic"] = event.text
    return fields


def person(who: Person) -> _Person:
    """`display_name` is only there when it differs from the name."""
    return _Person(who.id, who.name, UNSET if who.display_name == who.name else who.display_name)


def timestamp(ms: int) -> str:
    """RFC 3339 in UTC with milliseconds."""
    days, ms = divmod(ms, 86_400_000)
    minutes, ms = divmod(ms, 60_000)
    seconds, ms = divmod(ms, 1000)
    return f"{_date(days)}{_MINUTES[minutes]}{_SECONDS[seconds]}{_MILLISECONDS[ms]}"


# A page of history is of fifty different seconds, and maybe minutes: it is days that repeat.
_MINUTES = [f"T{hour:02d}:{minute:02d}:" for hour in range(24) for minute in range(60)]
_SECONDS = [f"{second:02d}." for second in range(60)]
_MILLISECONDS = [f"{millisecond:03d}Z" for millisecond in range(1000)]


@lru_cache(maxsize=1024)
def _date(days: int) -> str:
    return datetime.fromtimestamp(days * 86_400, UTC).strftime("%Y-%m-%d")


def error_frame(room: str, error: errors.ParleyError, client_id: str | None) -> Frame:
    fields: dict[str, Any] = {"type": "error", "room": room, "code": error.code}
    fields["message"] = error.message
    if client_id is not None:
        fields["client_id"] = client_id
    if error.retry_after_seconds is not None:
        fields["retry_after"] = error.retry_after_seconds
    return Frame(**fields)


def text_frame(payload: bytes) -> bytes:
    """An unmasked final text frame (RFC 6455 §5.2)."""
    length = len(payload)
    if length < 126:
        return bytes((0x81, length)) + payload
    if length < 65536:
        return b"\x81\x7e" + length.to_bytes(2) + payload
    return b"\x81\x7f" + length.to_bytes(8) + payload
