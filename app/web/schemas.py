"""Bodies in and out of REST. Input forbids what it doesn't know, output has no defaults."""

from typing import Annotated, Any, Literal

import msgspec
from pydantic import BaseModel, ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

from .. import passwords
from ..chat import members, sessions, users
from ..chat.access import Membership, Person
from ..chat.room_list import Listed as ListedRoom
from ..chat.sessions import SignedIn
from ..chat.text import (
    CLIENT_ID_MAX,
    DISPLAY_NAME_MAX,
    ROOM_NAME_MAX,
    TOPIC_MAX,
    USER_NAME_MAX,
)
from ..wire.commands import MAX_SEQ
from ..wire.events import timestamp, wire
from .event_schemas import EventOut, LastMessage, MessageOut, Time

Role = Literal["owner", "moderator", "member"]
Kind = Literal["public", "private"]
Seq = Annotated[int, Field(ge=0, le=MAX_SEQ)]


def _counted(shortest: int, longest: int, **more: str) -> Any:  # what pydantic calls `Field`
    """The lengths that the text rules check, once several characters that make one are one."""
    return Field(json_schema_extra={"minLength": shortest, "maxLength": longest, **more})


# These bounds only keep megabytes out of the text rules.
Line = Annotated[str, Field(max_length=1000)]
Text = Annotated[str, Field(max_length=100_000)]
AccountName = Annotated[Line, _counted(1, USER_NAME_MAX)]
DisplayName = Annotated[Line, _counted(1, DISPLAY_NAME_MAX)]
RoomName = Annotated[Line, _counted(1, ROOM_NAME_MAX)]
Topic = Annotated[Line, _counted(0, TOPIC_MAX)]
ClientId = Annotated[Line, _counted(1, CLIENT_ID_MAX, pattern="^[ -~]+$")]
Password = Annotated[str, Field(max_length=passwords.MAX_LENGTH)]


# Several times what any body has. Past it pydantic would make an error of each unknown field.
FIELDS_MOST = 32


class _In(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    @model_validator(mode="before")
    @classmethod
    def _few_fields(cls, given: Any) -> Any:  # whatever JSON can say
        if isinstance(given, dict) and len(given) > FIELDS_MOST:
            raise PydanticCustomError("too_many_fields", "Too many fields.")
        return given


class UserCreate(_In):
    name: AccountName
    password: Password
    display_name: Annotated[Line, _counted(0, DISPLAY_NAME_MAX)] | None = None
    invite: Line | None = None


class MeUpdate(_In):
    display_name: DisplayName


class PasswordUpdate(_In):
    current_password: Password
    new_password: Password


class RoomCreate(_In):
    name: RoomName
    kind: Kind
    topic: Topic = ""
    client_id: ClientId | None = None


class RoomUpdate(_In):
    name: RoomName | None = None
    topic: Topic | None = None
    archived: bool | None = None
    client_id: ClientId | None = None


class MessageText(_In):
    text: Text
    client_id: ClientId | None = None


class MessageEdit(MessageText):
    epoch: Line | None = None


class MemberAdd(_In):
    role: Role | None = None


class MemberUpdate(_In):
    role: Role


class PersonOut(BaseModel):
    """A user as others see them."""

    id: str
    name: str
    display_name: str

    @classmethod
    def of(cls, who: Person) -> "PersonOut":
        return cls(id=who.id, name=who.name, display_name=who.display_name)


class MeOut(BaseModel):
    id: str
    name: str
    display_name: str
    role: Literal["owner", "member"]
    created_at: Time

    @classmethod
    def of(cls, who: SignedIn) -> "MeOut":
        return cls.model_validate(
            {
                "id": who.user.id,
                "name": who.user.name,
                "display_name": who.user.display_name,
                "role": who.role,
                "created_at": timestamp(who.created_at),
            }
        )

    @classmethod
    def of_user(cls, user: users.User) -> "MeOut":
        return cls.model_validate(
            {
                "id": user.id,
                "name": user.name,
                "display_name": user.display_name,
                "role": user.role,
                "created_at": timestamp(user.created_at),
            }
        )


class TokenOut(BaseModel):
    """RFC 6749 §5.1."""

    access_token: str
    token_type: Literal["bearer"]
    expires_in: int
    refresh_token: str


class InviteOut(BaseModel):
    code: str
    url: str
    expires_at: Time


class SessionOut(BaseModel):
    id: str
    created_at: Time
    last_seen_at: Time
    address: str
    user_agent: str
    current: bool


def shown_session(session: sessions.Listed, *, current: bool) -> dict[str, Any]:
    """The fields of `SessionOut`; msgspec encodes them."""
    return {
        "id": session.id,
        "created_at": timestamp(session.created_at),
        "last_seen_at": timestamp(session.last_seen_at),
        "address": session.address,
        "user_agent": session.user_agent,
        "current": current,
    }


class RoomOut(BaseModel):
    """A room as the asking person sees it; `role` is null where they could join.

    `last_message` is a preview: of a long text the beginning, and then it has `text_cut`.
    """

    id: str
    name: str
    kind: Kind
    topic: str
    archived: bool
    role: Role | None
    unread: int
    head: int
    read_seq: int
    last_message: LastMessage | None

    @classmethod
    def of(cls, room: ListedRoom) -> "RoomOut":
        return cls.model_validate(msgspec.to_builtins(shown_room(room)))


def shown_room(room: ListedRoom) -> dict[str, Any]:
    """The fields of `RoomOut`; msgspec encodes them."""
    last = room.last_message and wire(room.last_message)
    return {
        "id": room.id,
        "name": room.name,
        "kind": room.kind,
        "topic": room.topic,
        "archived": room.archived,
        "role": room.role,
        "unread": room.unread,
        "head": room.head,
        "read_seq": room.read_seq,
        "last_message": {**msgspec.to_builtins(last), "text_cut": True}
        if room.last_message_is_cut
        else last,
    }


class MembershipOut(BaseModel):
    room: str
    user: str
    role: Role
    joined_seq: int
    read_seq: int

    @classmethod
    def of(cls, member: Membership) -> "MembershipOut":
        return cls.model_validate(
            {
                "room": member.room,
                "user": member.user,
                "role": member.role,
                "joined_seq": member.joined_seq,
                "read_seq": member.read_seq,
            }
        )


class MemberOut(BaseModel):
    user: PersonOut
    role: Role
    here: bool


def shown_member(member: members.Listed, *, here: bool) -> dict[str, Any]:
    """The fields of `MemberOut`; msgspec encodes them."""
    return {"user": member.user, "role": member.role, "here": here}


class Page(BaseModel):
    """Of a list that is walked forwards: `next` is null after its end, `prev` always."""

    next: str | None
    prev: str | None


class RoomPage(Page):
    items: list[RoomOut]


class MemberPage(Page):
    items: list[MemberOut]


class SessionPage(Page):
    items: list[SessionOut]


class LogPage(BaseModel):
    """`next` is always there: at the head it is where to ask again. `prev` is null at the floor."""

    next: str
    prev: str | None


class MessagePage(LogPage):
    items: list[MessageOut]


class EventPage(LogPage):
    items: list[EventOut]
    head: int
    epoch: str


class Problem(BaseModel):
    """RFC 9457, with a stable `code`."""

    type: str
    title: str
    status: int
    detail: str
    code: str


class TokenProblem(Problem):
    """Of the token route; RFC 6749 §5.2 has two members more."""

    error: str
    error_description: str
