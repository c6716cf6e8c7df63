"""The table of event types, and one event of a room's log.

A type is declared once, below. Numbering, encoding, replay, the memory of tails, the API's schema
and the page ask this table; an event of an undeclared type can't be written.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final, Literal

import msgspec
from msgspec import UNSET, UnsetType

from ..access import Person, Role
from . import shown
from .shown import Action, Attached, Called, Extras, Mention, Shown

Column = Literal["text", "edited_at", "deleted", "target", "member"]
"""A field that has a column of its own in `events`: it is searched, joined or overwritten."""
History = Literal["all", "joined"]


class Event(msgspec.Struct, frozen=True, gc=False):
    """One numbered change. `data` is what only its type has (`EventType.data`)."""

    room: str
    seq: int
    type: "EventType"
    at: int
    user: Person
    client_id: str | None = None
    text: str | None = None
    edited_at: int | None = None
    deleted: bool = False
    target: int | None = None
    member: Person | None = None
    data: msgspec.Struct | None = None
    # The root of the thread that a message is in.
    thread: int | None = None
    # Whether a message in a thread is shown in the room, too.
    in_room: bool = False
    # What others have hung on a message.
    extras: Extras | None = None
    # The people whose inbox, or own vote, it has changed: known where it was written.
    notified: tuple[str, ...] = ()

    @property
    def member_id(self) -> str:
        """The person whose membership this is about, where its type has one."""
        return (self.member or self.user).id

    @property
    def changed_seq(self) -> int | None:
        """The message that it changes: its target, or the root of the thread that it is in."""
        if self.type.changes is None:
            return None
        return self.thread if self.type.is_message else self.target

    @property
    def is_in_room(self) -> bool:
        """Whether it is a message that is shown in the room, and counts there."""
        return self.type.is_message and self.only_thread is None

    @property
    def only_thread(self) -> int | None:
        """The root of the thread that a message is in, and is not shown outside of."""
        return None if self.in_room else self.thread


class Repeat(msgspec.Struct, frozen=True, gc=False):
    """Nothing was written: what was asked for holds already, since event `seq`."""

    seq: int
    # Under this very client_id. Otherwise the id is written down now.
    asked_before: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class EventType:
    """The declaration of one type of event."""

    name: str
    columns: tuple[Column, ...] = ()
    """The fields it has beside those that all have, in the order in which they are sent."""
    data: type[msgspec.Struct] | None = None
    """The fields that only this type has: sent after the others, stored as JSON.

    It may be None where each of them may be UNSET.
    """
    is_message: bool = False
    """Whether it counts as unread, unless it is in a thread."""
    is_erasable: bool = False
    """Whether it is deleted and expires as a message does, though it counts as none."""
    changes: Callable[[Event, Shown], None] | None = None
    """The change that it makes to its `target`; a message changes the root of its thread."""
    hangs: bool = False
    """Whether it hangs on its target: its data is erased with that one."""
    membership: Literal["begins", "changes", "ends"] | None = None
    """Its effect on a membership: of `member` where it has that column, else of its sender."""
    close_reason: str | None = None
    """Why the sockets of somebody whose membership it ends are closed, if not for that alone."""
    expires: bool = False
    """Whether it blanks all messages before the seq that its data names (`Expiry`)."""
    act: str | None = None
    """The act that writes it. Needed where its request's digest may be gone with the text."""
    shows_target_text: bool = field(init=False)
    """Whether its text is its target's: it is kept there only, and read through it, as its data."""
    may_lack_data: bool = field(init=False)

    def __post_init__(self) -> None:
        # Not a property: it is asked for each frame.
        has_target = "target" in self.columns
        shows = self.changes is not None and has_target and "text" in self.columns
        object.__setattr__(self, "shows_target_text", shows)
        parts = msgspec.structs.fields(self.data) if self.data is not None else ()
        may_lack = all(part.default is UNSET for part in parts)
        object.__setattr__(self, "may_lack_data", may_lack)


TYPES: dict[str, EventType] = {}


def declare(kind: EventType) -> EventType:
    """Add a type to the table. Raises `ValueError` if its name is taken."""
    if kind.name in TYPES:
        raise ValueError(f"The event type {kind.name!r} is declared twice")
    TYPES[kind.name] = kind
    return kind


def unknown(name: str) -> EventType:
    """The type of a stored event that isn't in the table: a newer version may have written it."""
    return EventType(name)


def must_be_declared(kind: EventType, data: msgspec.Struct | None) -> None:
    """Raises `ValueError` for a type that isn't in the table, or data that isn't of the type."""
    if TYPES.get(kind.name) is not kind:
        raise ValueError(f"The event type {kind.name!r} is not declared in {__name__}")
    if type(data) is not (kind.data or type(None)) and not (data is None and kind.may_lack_data):
        raise ValueError(f"The data of {kind.name!r} must be {kind.data}, not {data!r}")


class RoomName(msgspec.Struct, frozen=True, gc=False):
    name: str


class RoomTopic(msgspec.Struct, frozen=True, gc=False):
    topic: str


Writers = Literal["members", "moderators"]
MEMBERS: Final = "members"
MODERATORS: Final = "moderators"


class Pause(msgspec.Struct, frozen=True, gc=False):
    """0 is none."""

    seconds: int


class RoomWriters(msgspec.Struct, frozen=True, gc=False):
    writers: Writers


class Until(msgspec.Struct, frozen=True, gc=False):
    """A time as it goes over the wire."""

    until: str


class RoomDescription(msgspec.Struct, frozen=True, gc=False):
    description: str


class RoomReaders(msgspec.Struct, frozen=True, gc=False):
    shows_readers: bool


class RoomHistory(msgspec.Struct, frozen=True, gc=False):
    history: History


class RoomRetention(msgspec.Struct, frozen=True, gc=False):
    """After so many days messages expire. 0: never; None: as the server says."""

    retention_days: int | None


class Expiry(msgspec.Struct, frozen=True, gc=False):
    """Messages with a smaller seq have expired."""

    before: int


def expiry_of(event: Event) -> Expiry:
    """Return the expiry that an event of such a type carries."""
    assert isinstance(event.data, Expiry), "an event has the data of its type"
    return event.data


class GivenRole(msgspec.Struct, frozen=True, gc=False):
    role: Role


class Emoji(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """`count` people have it there now; older versions did not write that."""

    emoji: str
    count: int | UnsetType = UNSET


class Vote(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """What somebody has chosen in a poll, and how it stands since; in an anonymous one only that.

    Older versions did not write how an open one stands.
    """

    choices: list[int] | UnsetType = UNSET
    votes: list[int] | UnsetType = UNSET
    voter_count: int | UnsetType = UNSET


class Press(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """The id of the button that was pressed; of a select also that of the option."""

    action: str
    value: str | UnsetType = UNSET


class TextData(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """What goes with a text: whom it mentions, and the buttons below it."""

    mentions: list[Mention] | UnsetType = UNSET
    actions: list[Action] | UnsetType = UNSET


class MessageData(TextData, frozen=True, gc=False, omit_defaults=True):
    """What a message has beside its text; erased with it."""

    # The seq of the message that this one quotes.
    quote: int | UnsetType = UNSET
    # True where it went out by itself, as one that repeats: its author need not have been there.
    scheduled: bool | UnsetType = UNSET
    # The command of a bot that it calls.
    command: Called | UnsetType = UNSET
    files: list[Attached] | UnsetType = UNSET
    # The app that knows more of it than its text says, and what that is.
    app: str | UnsetType = UNSET
    data: msgspec.Raw | UnsetType = UNSET


class AppEventData(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """What only the app `app` understands; erased with the event."""

    app: str | UnsetType = UNSET
    data: msgspec.Raw | UnsetType = UNSET


MESSAGE = declare(
    EventType(
        "message",
        ("text", "edited_at", "deleted"),
        MessageData,
        is_message=True,
        changes=shown.reply,
        act="send",
    )
)
EDITED = declare(EventType("edited", ("target", "text"), TextData, changes=shown.edit, act="edit"))
DELETED = declare(EventType("deleted", ("target",), changes=shown.erase, act="delete"))
REACTED = declare(
    EventType("reacted", ("target",), Emoji, changes=shown.react, hangs=True, act="react")
)
UNREACTED = declare(
    EventType("unreacted", ("target",), Emoji, changes=shown.unreact, hangs=True, act="unreact")
)
PINNED = declare(EventType("pinned", ("target",), changes=shown.pin, act="pin"))
UNPINNED = declare(EventType("unpinned", ("target",), changes=shown.unpin, act="unpin"))
SOLVED = declare(EventType("solved", ("target",), changes=shown.solve))
UNSOLVED = declare(EventType("unsolved", ("target",), changes=shown.unsolve))
PRESSED = declare(EventType("pressed", ("target",), Press, hangs=True, act="press"))
VOTED = declare(EventType("voted", ("target",), Vote, changes=shown.vote, hangs=True, act="vote"))
POLL_ENDED = declare(EventType("poll_ended", ("target",), changes=shown.end_poll))
APP = declare(
    EventType("app", ("text", "edited_at", "deleted"), AppEventData, is_erasable=True, act="app")
)
JOINED = declare(EventType("joined", membership="begins"))
LEFT = declare(EventType("left", membership="ends"))
ADDED = declare(EventType("added", ("member",), GivenRole, membership="begins"))
REMOVED = declare(EventType("removed", ("member",), membership="ends"))
BANNED = declare(EventType("banned", ("member",), membership="ends", close_reason="banned"))
UNBANNED = declare(EventType("unbanned", ("member",)))
MUTED = declare(EventType("muted", ("member",), Until, membership="changes"))
UNMUTED = declare(EventType("unmuted", ("member",), membership="changes"))
ROLE = declare(EventType("role", ("member",), GivenRole, membership="changes"))
RENAMED = declare(EventType("renamed", data=RoomName))
TOPIC = declare(EventType("topic", data=RoomTopic))
SLOW_MODE = declare(EventType("slow_mode", data=Pause))
WRITERS = declare(EventType("writers", data=RoomWriters))
READERS = declare(EventType("readers", data=RoomReaders))
HISTORY = declare(EventType("history", data=RoomHistory))
DESCRIBED = declare(EventType("described", data=RoomDescription))
RETENTION = declare(EventType("retention", data=RoomRetention))
EXPIRED = declare(EventType("expired", data=Expiry, expires=True))
SUGGESTED = declare(EventType("suggested"))
UNSUGGESTED = declare(EventType("unsuggested"))
ARCHIVED = declare(EventType("archived"))
RESTORED = declare(EventType("restored"))
