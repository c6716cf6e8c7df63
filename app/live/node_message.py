"""One message from a node to all others: a JSON text that fits the backplane."""

from collections.abc import Sequence
from typing import Annotated

import msgspec

# Of a message with nothing in it, and of the signs around each name or number in it.
BASE_BYTES = 150
PIECE_BYTES = 24
# No node sends larger ones.
MOST_BYTES = 1_048_576
# More than any person takes of anything; so nobody has to reckon with absurd numbers.
MOST = 1_000_000

Taken = Annotated[int, msgspec.Meta(ge=-MOST, le=MOST)]
Open = Annotated[int, msgspec.Meta(ge=0, le=MOST)]


class Typist(msgspec.Struct, frozen=True):
    """Somebody who types, as the others in the room see them."""

    room: str
    id: str
    name: str
    display_name: str


class NodeMessage(msgspec.Struct, omit_defaults=True):
    """Hints, and what is of the moment. Without any of it, it is a heartbeat.

    `heads` are the newest seqs of rooms; `revoked` says that a session or a room has ended. `here`
    are people by the room that they are in on this node, each to be believed for a while; `gone`
    are those who left. `asks` is said by a node that knows nobody yet, `leaves` by one that ends.
    `taken` is, by limit and key, what was taken of it on this node since, less what was given back.
    `sockets` are all that a person has open on this node; `unsure` are those whose sockets are to
    be told now.
    """

    node: str
    heads: dict[str, int] = {}
    revoked: bool = False
    typing: list[Typist] = []
    here: dict[str, list[str]] = {}
    gone: dict[str, list[str]] = {}
    taken: dict[str, dict[str, Taken]] = {}
    sockets: dict[str, Open] = {}
    unsure: list[str] = []
    asks: bool = False
    leaves: bool = False


encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(NodeMessage).decode


def decode(payload: bytes) -> NodeMessage | None:
    """Returns None for a payload that is no message of a node."""
    if len(payload) > MOST_BYTES:
        return None
    try:
        return _decode(payload)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return None


class Packer:
    """Fills one message after the other, each up to its size."""

    def __init__(self, node: str, *, most_bytes: int, messages: int) -> None:
        self._node = node
        self._most_bytes = most_bytes
        self._most_messages = messages
        self._size = BASE_BYTES
        self.messages = [NodeMessage(node)]

    @property
    def is_full(self) -> bool:
        return len(self.messages) > self._most_messages

    def head(self, room: str, seq: int) -> None:
        self._with(len(room) + PIECE_BYTES).heads[room] = seq

    def typing(self, typist: Typist) -> None:
        self._with(len(encode(typist)) + 1).typing.append(typist)

    def here(self, room: str, user: str) -> None:
        message = self._with(len(room) + len(user) + PIECE_BYTES)
        message.here.setdefault(room, []).append(user)

    def gone(self, room: str, user: str) -> None:
        message = self._with(len(room) + len(user) + PIECE_BYTES)
        message.gone.setdefault(room, []).append(user)

    def taken(self, limit: str, key: str, count: int) -> None:
        message = self._with(len(limit) + len(key) + PIECE_BYTES)
        message.taken.setdefault(limit, {})[key] = min(max(count, -MOST), MOST)

    def sockets(self, user: str, count: int) -> None:
        self._with(len(user) + PIECE_BYTES).sockets[user] = min(count, MOST)

    def unsure(self, user: str) -> None:
        self._with(len(user) + PIECE_BYTES).unsure.append(user)

    def encoded(self) -> Sequence[bytes]:
        return [encode(message) for message in self.messages]

    def _with(self, size_bytes: int) -> NodeMessage:
        # Ids are ASCII without anything that JSON escapes.
        if self._size + size_bytes > self._most_bytes:
            self.messages.append(NodeMessage(self._node))
            self._size = BASE_BYTES
        self._size += size_bytes
        return self.messages[-1]
