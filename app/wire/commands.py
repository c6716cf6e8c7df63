"""Commands, which clients send over a socket: decoded and checked in one pass."""

from typing import Annotated

import msgspec

from .. import errors

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


def decode(text: str) -> Command:
    """Raises `Invalid` for anything that is not exactly one known command."""
    try:
        return _commands.decode(text)
    except (msgspec.MsgspecError, UnicodeError, RecursionError) as error:
        raise errors.Invalid(f"Not a frame of this protocol: {error}") from error


class _Named(msgspec.Struct):
    client_id: str | None = None


def client_id_of(text: str) -> str | None:
    """The client_id of a frame that was refused, so that its sender knows which one it was."""
    try:
        return msgspec.json.decode(text, type=_Named).client_id
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        return None
