"""How the API describes events: one of a list by `type`, drawn from the table of event types."""

from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    Literal,
    NotRequired,
    Union,
    get_type_hints,
)

import msgspec
from pydantic import BaseModel, Field
from typing_extensions import TypedDict

from ...chat.log.event import APP, DELETED, EDITED, MESSAGE, PRESSED, TYPES, EventType
from ...chat.log.shown import Extras, Option, Pin, Poll, Replies, Solved
from ...wire.events import Timestamp, WirePerson, own_fields
from .pages import LogPage, Page

Time = Annotated[str, Field(json_schema_extra={"format": "date-time"})]


class EventPerson(TypedDict):
    """An account as events name it; `display_name` is only there when it is not the name, `bot`
    (true) for the account of a program, and `guest` for who came by a link, for a time."""

    id: str
    name: str
    display_name: NotRequired[str]
    bot: NotRequired[Literal[True]]
    guest: NotRequired[Literal[True]]


class PinOut(TypedDict):
    """Who has pinned a message, and when."""

    by: str
    at: Time


class RepliesOut(TypedDict):
    count: int
    last_seq: int
    last_at: Time
    people: list[str]


class SolvedOut(TypedDict):
    by: str
    at: Time


class PollEndOut(TypedDict):
    """Who has ended a poll, and when."""

    by: str
    at: Time


class PollOut(TypedDict):
    options: list[Option]
    multiple: bool
    anonymous: bool
    voter_count: int
    ends_at: Time | None
    ended: NotRequired[PollEndOut]


# Types of other floors, as pydantic knows them.
_KNOWN_AS: dict[Any, Any] = {
    msgspec.Raw: Any,
    WirePerson: EventPerson,
    Timestamp: Time,
    Timestamp | None: Time | None,
    Replies: RepliesOut,
    Pin: PinOut,
    Solved: SolvedOut,
    Poll: PollOut,
}


# Fields that a message only has in a thread.
IN_THREAD = {"thread": NotRequired[int], "in_room": NotRequired[bool]}
# And those that it only has if something was hung on it.
EXTRAS = {name: NotRequired[_KNOWN_AS.get(of, of)] for name, of in get_type_hints(Extras).items()}


def described(kind: EventType, name: str, **more: Any) -> Any:
    """The schema of events of one type, under a name. `more` are fields that are there besides."""
    fields = {
        "type": Literal[kind.name],
        "room": str,
        "seq": int,
        "at": Time,
        "user": EventPerson,
        "client_id": NotRequired[str],
    }
    own = {field: _KNOWN_AS.get(of, of) for field, of in own_fields(kind).items()}
    if kind.data is not None and (kind.hangs or kind.may_lack_data):
        # Without them once the message is deleted, or where there is nothing to say.
        own |= {
            field.name: NotRequired[own[field.name]] for field in msgspec.structs.fields(kind.data)
        }
    if kind.is_message:
        own |= IN_THREAD | EXTRAS | {"html": NotRequired[str]}
    schema = TypedDict(name, fields | own | more)  # type: ignore[misc]  # only the table knows it
    schema.__doc__ = f"See docs/protocol.md §4, `{kind.name}`."
    return schema


if TYPE_CHECKING:
    EventOut = dict[str, Any]
    MessageOut = dict[str, Any]
    EditedOut = dict[str, Any]
    DeletedOut = dict[str, Any]
    PressedOut = dict[str, Any]
    AppOut = dict[str, Any]
    LastMessage = dict[str, Any]
    EVENTS: dict[EventType, Any] = {}
else:
    EVENTS = {
        kind: described(kind, f"{kind.name.title().replace('_', '')}Event")
        for kind in TYPES.values()
    }
    EventOut = Annotated[Union[*EVENTS.values()], Field(discriminator="type")]
    MessageOut, EditedOut, DeletedOut = EVENTS[MESSAGE], EVENTS[EDITED], EVENTS[DELETED]
    PressedOut = EVENTS[PRESSED]
    AppOut = EVENTS[APP]
    # A preview: of a long text the beginning, and then it has `text_cut`.
    LastMessage = described(MESSAGE, "LastMessage", text_cut=NotRequired[bool])


class AnswersOut(BaseModel):
    """By the ids of the fields; without those that were left empty."""

    answers: dict[str, str | int | float | bool]


class MessagePage(LogPage):
    items: list[MessageOut]


class ReactedOut(TypedDict):
    """Somebody who has put an emoji under a message."""

    emoji: str
    user: EventPerson


class ReactedPage(Page):
    """`mine`: which of the emoji are my own."""

    items: list[ReactedOut]
    mine: list[str]


class PinPage(Page):
    items: list[MessageOut]


class PreviewPage(Page):
    items: list[LastMessage]


class VersionOut(BaseModel):
    """A text of a message, and when it was written."""

    at: Time
    text: str


class VersionPage(Page):
    items: list[VersionOut]


class EventPage(LogPage):
    items: list[EventOut]
    head: int
    epoch: str
