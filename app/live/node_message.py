"""One message from a node to all others: a JSON text that fits the backplane."""

from collections.abc import Sequence
from itertools import chain
from typing import Annotated

import msgspec

from ..chat.app_data import DATA_MAX, FALLBACK_MAX, NAME, NAME_MAX
from ..chat.text import CLIENT_ID_MAX, DISPLAY_NAME_MAX, EPHEMERAL_MAX, USER_NAME_MAX
from ..wire.commands import MAX_SEQ
from ..wire.samples import LINE, NodeSample

# Of a message with nothing in it, and of the signs around each name or number in it.
BASE_BYTES = 150
PIECE_BYTES = 24
# Four times the most that any backplane carries.
MOST_BYTES = 65_536
# Ours have 14, and names of limits fewer.
ID_LETTERS = 64
# More than any person takes of anything; so nobody has to reckon with absurd numbers.
MOST = 1_000_000

Id = Annotated[str, msgspec.Meta(min_length=1, max_length=ID_LETTERS)]
Name = Annotated[str, msgspec.Meta(max_length=USER_NAME_MAX, pattern=LINE)]
DisplayName = Annotated[str, msgspec.Meta(max_length=DISPLAY_NAME_MAX, pattern=LINE)]
# Line breaks and tabs, and no other control characters.
TEXT = r"\A[^\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]*\Z"
Words = Annotated[str, msgspec.Meta(max_length=EPHEMERAL_MAX, pattern=TEXT)]
AppName = Annotated[str, msgspec.Meta(max_length=NAME_MAX, pattern=f"^{NAME}$")]
ClientId = Annotated[str, msgspec.Meta(max_length=CLIENT_ID_MAX, pattern="^[ -~]*$")]
Seq = Annotated[int, msgspec.Meta(ge=0, le=MAX_SEQ)]
Taken = Annotated[int, msgspec.Meta(ge=-MOST, le=MOST)]
Open = Annotated[int, msgspec.Meta(ge=0, le=MOST)]


class Typist(msgspec.Struct, frozen=True, omit_defaults=True):
    """Somebody who types, as the others in the room see them; a bot may work on a message."""

    room: Id
    id: Id
    name: Name
    display_name: DisplayName
    target: Seq | None = None


class Answer(msgspec.Struct, frozen=True):
    """An answer of a bot that only one person sees, `to`."""

    room: Id
    to: Id
    id: Id
    name: Name
    display_name: DisplayName
    answers: Seq
    at: Seq
    text: Words
    client_id: ClientId = ""


class SignalSent(msgspec.Struct, frozen=True):
    """What an app says in passing; `data` is JSON."""

    room: Id
    id: Id
    name: Name
    display_name: DisplayName
    app: AppName
    data: msgspec.Raw
    text: Annotated[str, msgspec.Meta(max_length=FALLBACK_MAX, pattern=LINE)] = ""


class NodeMessage(msgspec.Struct, omit_defaults=True):
    """Hints, and what is of the moment. Without any of it, it is a heartbeat.

    `heads` are the newest seqs of rooms; `revoked` says that there is more in the revocations.
    `here` are people by the room that they are in on this node, each to be believed for a while;
    `gone` are those who left. `asks` is said by a node that knows nobody yet, `leaves` by one that
    ends.
    `taken` is, by limit and key, what was taken of it on this node since, less what was given back.
    `rows` are people, by the room in which something that is theirs has changed: they came or left
    or have another role there, or have read on, or have other settings for it. `sections` are
    people who have changed the sections of their list, `kept` those who have changed what they keep
    for themselves, `reports` those that are new or dealt with.
    `answers` are those of bots to one person each, `signals` what apps say in passing.
    `sockets` are all that a person has open on this node, `idle` those of them at which they have
    not done anything for long; `unsure` are people whose sockets are to be told now.
    `sample` is how the node is, told more often while somebody `watches` on another; one of another
    version is passed by, and the rest is taken.
    """

    node: Id
    heads: dict[Id, Seq] = {}
    revoked: bool = False
    typing: list[Typist] = []
    answers: list[Answer] = []
    signals: list[SignalSent] = []
    here: dict[Id, list[Id]] = {}
    gone: dict[Id, list[Id]] = {}
    rows: dict[Id, list[Id]] = {}
    sections: list[Id] = []
    kept: list[Id] = []
    reports: list[Id] = []
    taken: dict[Id, dict[Id, Taken]] = {}
    sockets: dict[Id, Open] = {}
    idle: dict[Id, Open] = {}
    unsure: list[Id] = []
    sample: msgspec.Raw = msgspec.Raw()
    watches: bool = False
    asks: bool = False
    leaves: bool = False


encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(NodeMessage).decode
_decode_sample = msgspec.json.Decoder(NodeSample).decode


def decode(payload: bytes) -> NodeMessage | None:
    """Returns None for a payload that is no message of a node."""
    if len(payload) > MOST_BYTES:
        return None
    try:
        message = _decode(payload)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return None
    is_well = _is_plain(message) and all(map(_is_said, message.signals))
    return message if is_well else None


def sample_of(message: NodeMessage) -> NodeSample | None:
    """None without one of this version, or with one of another node."""
    if not message.sample:
        return None
    try:
        sample = _decode_sample(message.sample)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return None
    return sample if sample.node == message.node else None


def _is_said(signal: SignalSent) -> bool:
    """Whether its data is JSON, which is passed on as it came, and no more than there may be."""
    try:
        msgspec.json.decode(signal.data)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return False
    return len(signal.data) <= DATA_MAX


def _is_plain(message: NodeMessage) -> bool:
    """Whether ids look like ids. All at once: a pattern for each takes ten times the decoding."""
    rooms = chain(message.heads, message.here, message.gone, message.rows)
    people = chain(*message.here.values(), *message.gone.values(), *message.rows.values())
    lists = chain(message.sections, message.kept, message.reports)
    sockets = chain(message.sockets, message.idle, message.unsure)
    counted = chain(lists, sockets, message.taken, *message.taken.values())
    typists = chain.from_iterable((typist.room, typist.id) for typist in message.typing)
    answers = chain.from_iterable((one.room, one.to, one.id) for one in message.answers)
    signals = chain.from_iterable((one.room, one.id) for one in message.signals)
    text = "".join(chain((message.node,), rooms, people, counted, typists, answers, signals))
    return text.isascii() and text.isprintable()


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

    def answer(self, answer: Answer) -> None:
        self._with(len(encode(answer)) + 1).answers.append(answer)

    def signal(self, signal: SignalSent) -> None:
        self._with(len(encode(signal)) + 1).signals.append(signal)

    def here(self, room: str, user: str) -> None:
        message = self._with(len(room) + len(user) + PIECE_BYTES)
        message.here.setdefault(room, []).append(user)

    def gone(self, room: str, user: str) -> None:
        message = self._with(len(room) + len(user) + PIECE_BYTES)
        message.gone.setdefault(room, []).append(user)

    def row(self, room: str, user: str) -> None:
        message = self._with(len(room) + len(user) + PIECE_BYTES)
        message.rows.setdefault(room, []).append(user)

    def sections(self, user: str) -> None:
        self._with(len(user) + PIECE_BYTES).sections.append(user)

    def kept(self, user: str) -> None:
        self._with(len(user) + PIECE_BYTES).kept.append(user)

    def report(self, report: str) -> None:
        self._with(len(report) + PIECE_BYTES).reports.append(report)

    def taken(self, limit: str, key: str, count: int) -> None:
        message = self._with(len(limit) + len(key) + PIECE_BYTES)
        message.taken.setdefault(limit, {})[key] = min(max(count, -MOST), MOST)

    def sockets(self, user: str, count: int, idle: int = 0) -> None:
        """Both in one message, lest somebody seem active or idle for a moment."""
        message = self._with(2 * (len(user) + PIECE_BYTES))
        message.sockets[user] = min(count, MOST)
        if idle:
            message.idle[user] = min(idle, MOST)

    def unsure(self, user: str) -> None:
        self._with(len(user) + PIECE_BYTES).unsure.append(user)

    def sample(self, sample: NodeSample) -> None:
        encoded = encode(sample)
        self._with(len(encoded) + PIECE_BYTES).sample = msgspec.Raw(encoded)

    def encoded(self) -> Sequence[bytes]:
        return [encode(message) for message in self.messages]

    def _with(self, size_bytes: int) -> NodeMessage:
        # Ids are ASCII without anything that JSON escapes.
        if self._size + size_bytes > self._most_bytes:
            self.messages.append(NodeMessage(self._node))
            self._size = BASE_BYTES
        self._size += size_bytes
        return self.messages[-1]
