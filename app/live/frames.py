"""The socket's vocabulary: commands in, decoded and checked in one pass; frames out, encoded once.

`docs/protocol.md` describes every frame. REST returns the same event objects.
"""

from datetime import UTC, datetime
from typing import Annotated, Any

import msgspec

from app import errors
from app.chat.access import Person
from app.chat.event import Event

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


class Delete(_Command, tag="delete"):
    client_id: str
    target: Seq


class Typing(_Command, tag="typing"):
    pass


class Read(_Command, tag="read"):
    seq: Seq


class Ping(_Command, tag="ping"):
    pass


Command = Send | Edit | Delete | Typing | Read | Ping

_commands: msgspec.json.Decoder[Command] = msgspec.json.Decoder(Command)
_encoder = msgspec.json.Encoder()


class _Named(msgspec.Struct):
    client_id: str | None = None


class Frame:
    """One JSON text, once as its payload and once as ready WebSocket bytes."""

    __slots__ = ("payload", "ready")

    def __init__(self, **fields: object) -> None:
        self.encode(fields)

    def encode(self, fields: dict[str, Any]) -> None:
        self.payload = _encoder.encode(fields)
        self.ready = text_frame(self.payload)


class EventFrame(Frame):
    """The frame of an event; an edit or a deletion of its target encodes it anew."""

    __slots__ = ("event",)

    def __init__(self, event: Event) -> None:
        self.show(event)

    def show(self, event: Event) -> None:
        self.event = event
        self.encode(wire(event))


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


def wire(event: Event) -> dict[str, Any]:
    """An event as sockets and REST show it."""
    fields: dict[str, Any] = {
        "type": event.type,
        "room": event.room,
        "seq": event.seq,
        "at": timestamp(event.at),
        "user": person(event.user),
    }
    if event.client_id is not None:
        fields["client_id"] = event.client_id
    return fields | _details(event)


def _details(event: Event) -> dict[str, Any]:
    match event.type:
        case "message":
            edited_at = timestamp(event.edited_at) if event.edited_at else None
            return {"text": event.text, "edited_at": edited_at, "deleted": event.deleted}
        case "edited":
            return {"target": event.target, "text": event.text}
        case "deleted":
            return {"target": event.target}
        case "added" | "role" if event.member:
            return {"member": person(event.member), "role": event.role}
        case "removed" if event.member:
            return {"member": person(event.member)}
        case "renamed":
            return {"name": event.text}
        case "topic":
            return {"topic": event.text}
    return {}


def person(who: Person) -> dict[str, str]:
    """`display_name` is only there when it differs from the name."""
    if who.display_name == who.name:
        return {"id": who.id, "name": who.name}
    return {"id": who.id, "name": who.name, "display_name": who.display_name}


def timestamp(ms: int) -> str:
    """RFC 3339 in UTC with milliseconds."""
    at = datetime.fromtimestamp(ms / 1000, UTC)
    return at.isoformat(timespec="milliseconds").replace("+00:00", "Z")


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
