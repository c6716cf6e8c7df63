"""What one node says to the others: a JSON text, in pieces that fit the backplane."""

from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from .elsewhere import Seat

# Of a message without pieces, and of the names around each piece.
BASE_BYTES = 200
PIECE_BYTES = 40


class Typist(msgspec.Struct, frozen=True):
    """Somebody who types, as others see them."""

    room: str
    id: str
    name: str
    display_name: str


class NodeMessage(msgspec.Struct, omit_defaults=True):
    """Hints (the newest seq of rooms, something was ended), and what is of the moment.

    `state` counts the node's whole states of presence; with `is_all` it has been told entirely.
    """

    node: str
    state: int
    heads: dict[str, int] = {}
    ended: bool = False
    typing: list[Typist] = []
    came: list[Seat] = []
    went: list[Seat] = []
    is_all: bool = False
    leaves: bool = False


encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(NodeMessage).decode


def decode(payload: bytes) -> NodeMessage | None:
    """None for what no node has said."""
    try:
        return _decode(payload)
    except msgspec.MsgspecError:
        return None


def in_messages(
    node: str,
    state: int,
    most_bytes: int,
    *,
    heads: Iterable[tuple[str, int]],
    typing: Iterable[Typist],
    came: Iterable[Seat],
    went: Iterable[Seat],
) -> Iterator[NodeMessage]:
    """As few as hold all of it."""
    message, size = NodeMessage(node, state), BASE_BYTES
    for field, pieces in (("heads", heads), ("came", came), ("went", went), ("typing", typing)):
        for piece in pieces:
            piece_bytes = len(encode(piece)) + PIECE_BYTES
            if size + piece_bytes > most_bytes:
                yield message
                message, size = NodeMessage(node, state), BASE_BYTES
            size += piece_bytes
            _add(message, field, piece)
    yield message


def _add(message: NodeMessage, field: str, piece: Any) -> None:
    if field == "heads":
        message.heads[piece[0]] = piece[1]
    else:
        getattr(message, field).append(piece)
