"""How the API describes the frames that sockets and streams carry beside events.

Each is declared once, with its `type`; at the end stands where it comes. `docs/protocol.md` says
what they mean. Every frame that a test sees is held against these (`tests/contract/`).
"""

from typing import Any, Literal, NotRequired, get_type_hints

from pydantic import BaseModel
from typing_extensions import TypedDict

from ...chat.cursor import Reason
from ...chat.occurrences import Repeat
from ...wire.close_codes import CloseCode
from .events import EventPerson, LastMessage, Time
from .moderation import ReportOut
from .notifications import NotificationsOut
from .people import ProfileOut
from .problems import Members
from .rooms import DraftOut, RoomOut, SectionOut
from .saved import SavedMarkOut
from .threads import ThreadOut


def _as_frame(name: str, kind: str, of: type[BaseModel]) -> Any:
    """An object of REST that is a frame by itself."""
    fields = {"type": Literal[kind], **get_type_hints(of, include_extras=True)}
    known = {field: fields[field] for field in ("type", *of.model_fields)}
    schema = TypedDict(name, known)  # type: ignore[misc]  # only the other class knows it
    schema.__doc__, schema.__module__ = of.__doc__, __name__
    return schema


class SocketLimits(TypedDict):
    """0 is none."""

    text_characters: int
    frame_bytes: int
    sends_per_second: float


class AccountLimits(SocketLimits):
    open_rooms: int


class RoomHello(TypedDict):
    """The first frame of a room socket; `head` is the newest seq, `floor` the oldest to be seen."""

    type: Literal["hello"]
    room: str
    epoch: str
    head: int
    floor: int
    user: EventPerson
    heartbeat_seconds: int
    limits: SocketLimits


class AccountHello(TypedDict):
    """The first frame of an account socket."""

    type: Literal["hello"]
    epoch: str
    user: EventPerson
    heartbeat_seconds: int
    limits: AccountLimits


class Opened(TypedDict):
    """Of a room on the account socket, what `hello` is on its own."""

    type: Literal["opened"]
    room: str
    epoch: str
    head: int
    floor: int


class Resync(TypedDict):
    """The log can't be gone on from the cursor: drop what you hold, and take the page."""

    type: Literal["resync"]
    room: str
    reason: Reason
    floor: int
    head: int


class Live(TypedDict):
    """The end of the replay."""

    type: Literal["live"]
    room: str
    head: int


class Here(TypedDict):
    """Everybody with an open socket in the room."""

    type: Literal["presence"]
    room: str
    here: list[str]


class CameAndGone(TypedDict):
    type: Literal["presence"]
    room: str
    came: list[str]
    gone: list[str]


class Typing(TypedDict):
    type: Literal["typing"]
    room: str
    user: EventPerson


class Working(TypedDict):
    """A bot works on the message `target`."""

    type: Literal["working"]
    room: str
    user: EventPerson
    target: int


class Signal(TypedDict):
    """What an app says in passing."""

    type: Literal["signal"]
    room: str
    user: EventPerson
    app: str
    data: Any
    text: str


class Ephemeral(TypedDict):
    """An answer of a bot that one person sees, to the event `answers`."""

    type: Literal["ephemeral"]
    room: str
    user: EventPerson
    at: Time
    answers: int
    text: str
    client_id: NotRequired[str]


class ReaderMark(TypedDict):
    user: str
    seq: int


class ReaderMarks(TypedDict):
    """How far others have read; with `whole` nobody else's is shown any more."""

    type: Literal["readers"]
    room: str
    items: list[ReaderMark]
    whole: bool


class Ack(TypedDict):
    """Nothing new was written: `seq` is that of the first event."""

    type: Literal["ack"]
    room: str
    client_id: str | None
    seq: int


class Refused(Members):
    """A frame that was refused. Without a `room` nobody knows what it was to be."""

    type: Literal["error"]
    room: NotRequired[str]
    code: str
    message: str
    client_id: NotRequired[str]
    retry_after: NotRequired[int]


class RoomPong(TypedDict):
    type: Literal["pong"]
    room: str


class Pong(TypedDict):
    type: Literal["pong"]


class RoomClosed(TypedDict):
    """Nothing more comes of the room, until it is opened again."""

    type: Literal["closed"]
    room: str
    code: CloseCode
    reason: str


class StreamClosed(TypedDict):
    """The last event of a stream."""

    type: Literal["closed"]
    code: CloseCode
    reason: str
    reconnect: bool


class Rooms(TypedDict):
    """A part of my list; the first part has `sections`, the last one no `more`."""

    type: Literal["rooms"]
    items: list[RoomOut]
    more: bool
    sections: NotRequired[list[SectionOut]]


class Room(TypedDict):
    type: Literal["room"]
    item: RoomOut


class RoomGone(TypedDict):
    type: Literal["room_gone"]
    room: str
    reason: str


class Unread(TypedDict):
    """These fields of the room now have these values."""

    type: Literal["unread"]
    room: str
    head: int
    unread: int
    mentions: int
    last_message: LastMessage | None
    member_count: int
    active_at: Time
    expired_before: int


class ReadSeq(TypedDict):
    type: Literal["read"]
    room: str
    seq: int


class Sections(TypedDict):
    type: Literal["sections"]
    items: list[SectionOut]


class Drafts(TypedDict):
    type: Literal["drafts"]
    items: list[DraftOut]
    more: bool


class Inbox(TypedDict):
    type: Literal["inbox"]
    unread: int
    at: Time | None


class Saved(TypedDict):
    type: Literal["saved"]
    items: list[SavedMarkOut]


class Reminder(TypedDict):
    type: Literal["reminder"]
    room: str
    seq: int


class OwnVote(TypedDict):
    room: str
    seq: int
    choices: list[int]


class Votes(TypedDict):
    """What I have chosen in anonymous polls."""

    type: Literal["votes"]
    items: list[OwnVote]
    more: bool


class ScheduledMark(TypedDict):
    id: str
    room: str
    at: Time
    repeat: Repeat
    state: Literal["waiting", "failed"]
    failure: str | None


class Scheduled(TypedDict):
    type: Literal["scheduled"]
    items: list[ScheduledMark]


class Threads(TypedDict):
    type: Literal["threads"]
    total: int
    unread: int


class Reports(TypedDict):
    type: Literal["reports"]
    room: str
    waiting: int


class Report(TypedDict):
    type: Literal["report"]
    item: ReportOut


class ChangedPerson(TypedDict):
    type: Literal["person"]
    item: ProfileOut


class Team(TypedDict):
    type: Literal["team"]
    name: str
    picture: str | None


class TeamEmoji(TypedDict):
    type: Literal["emoji"]
    version: str


class Blocks(TypedDict):
    type: Literal["blocks"]
    users: list[str]


class PersonState(TypedDict):
    user: str
    state: Literal["active", "idle", "offline"]
    status: NotRequired[Literal["quiet"]]
    quiet_until: NotRequired[Time]


class People(TypedDict):
    """Of those I share a room with; with `whole` all others are offline."""

    type: Literal["presence"]
    items: list[PersonState]
    whole: bool


class MonitorHello(TypedDict):
    type: Literal["hello"]
    node: str
    every_seconds: float
    kept_seconds: int
    heartbeat_seconds: int


Draft = _as_frame("Draft", "draft", DraftOut)
Thread = _as_frame("Thread", "thread", ThreadOut)
Notifications = _as_frame("Notifications", "notifications", NotificationsOut)

# Of a room, on each of the sockets and streams.
OF_ROOM: tuple[Any, ...] = (
    *(Resync, Live, Here, CameAndGone, Typing, Working, Signal, Ephemeral, ReaderMarks),
)
# Answers to what is sent, which streams have none of.
ANSWERS: tuple[Any, ...] = (Ack, Refused)
OF_LIST: tuple[Any, ...] = (
    *(AccountHello, Opened, RoomClosed, Rooms, Room, RoomGone, Unread, ReadSeq, Sections, Drafts),
    *(
        Draft,
        Inbox,
        Saved,
        Reminder,
        Votes,
        Notifications,
        Scheduled,
        Threads,
        Thread,
        Reports,
        Report,
    ),
    *(ChangedPerson, Team, TeamEmoji, Blocks, People),
)
CHANNELS: dict[str, tuple[Any, ...]] = {
    "room": (RoomHello, *OF_ROOM, *ANSWERS, RoomPong),
    "account": (*OF_LIST, *OF_ROOM, *ANSWERS, Pong),
    # Beside the samples (`wire/samples.py`).
    "monitor": (MonitorHello, Refused, Pong),
    "roomStream": (RoomHello, *OF_ROOM, StreamClosed),
    "accountStream": (*OF_LIST, *OF_ROOM, StreamClosed),
}
