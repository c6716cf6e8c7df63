"""Rooms in somebody's list, and the people in them."""

from typing import Any, Literal

import msgspec
from pydantic import BaseModel

from ...chat.access import Membership, Role, is_bot, is_guest
from ...chat.expiring_counts import Count
from ...chat.log.event import History, Writers
from ...chat.members import members
from ...chat.moments import timestamp
from ...chat.rooms.abandoned import Abandoned
from ...chat.rooms.listed_room import Listed as ListedRoom
from ...chat.rooms.sections import Section
from ...wire.events import time_if_any
from ...wire.rooms import shown_room
from ..bodies import Kind, Notify
from .events import LastMessage, Time
from .pages import Page
from .people import PersonOut


class RoomSettingsOut(BaseModel):
    """How I want to have a room in my list."""

    notify: Notify
    favourite: bool
    section: str | None
    hidden: bool


class RoomOut(BaseModel):
    """A room as the asking person sees it; `role` is null where they could join.

    `retention_days` is null where the server says how long messages are kept, and 0 for ever. Of
    messages before `expired_before` nothing but their place is left. `people` are the others of a
    direct room, which has no name, and it is `blocked` where I block the only one. `last_message`
    is a preview: of a long text the beginning, and then it has `text_cut`.
    """

    id: str
    name: str
    kind: Kind | Literal["direct"]
    topic: str
    description: str
    suggested: bool
    history: History
    shows_readers: bool
    member_count: int
    active_at: Time
    archived: bool
    slow_seconds: int
    writers: Writers
    retention_days: int | None
    expired_before: int
    role: Role | None
    muted_until: Time | None
    unread: int
    mentions: int
    head: int
    read_seq: int
    last_message: LastMessage | None
    people: list[PersonOut]
    blocked: bool
    mine: RoomSettingsOut | None

    @classmethod
    def of(cls, room: ListedRoom) -> "RoomOut":
        return cls.model_validate(msgspec.to_builtins(shown_room(room)))


class RoomPage(Page):
    items: list[RoomOut]


class RetentionOut(BaseModel):
    """`days` is how long messages are kept in the end; 0 is for ever, and no bound."""

    retention_days: int | None
    days: int
    usual_days: int
    most_days: int


class ExpiringOut(BaseModel):
    """So many messages would expire, with `more` at least so many."""

    messages: int
    more: bool

    @classmethod
    def of(cls, count: Count) -> "ExpiringOut":
        return cls(messages=count.messages, more=count.more)


class SectionOut(BaseModel):
    id: str
    name: str
    position: int

    @classmethod
    def of(cls, section: Section) -> "SectionOut":
        return cls.model_validate(section._asdict())


class SectionPage(Page):
    items: list[SectionOut]


class DraftOut(BaseModel):
    """What I write in a room, or in the thread under the message `thread`.

    `at` is null, and `version` 0, where I never have.
    """

    room: str
    thread: int | None
    text: str
    version: int
    at: Time | None


class DraftPage(Page):
    items: list[DraftOut]


class MembershipOut(BaseModel):
    room: str
    user: str
    role: Role
    muted_until: Time | None
    joined_seq: int
    read_seq: int | None
    """Of one's own: how far others have read is for them and the room to show."""

    @classmethod
    def of(cls, member: Membership, *, to: str) -> "MembershipOut":
        return cls.model_validate(
            {
                "room": member.room,
                "user": member.user,
                "role": member.role,
                "muted_until": time_if_any(member.muted_until),
                "joined_seq": member.joined_seq,
                "read_seq": member.read_seq if member.user == to else None,
            }
        )


class MemberPersonOut(PersonOut):
    bot: bool
    guest: bool


class MemberOut(BaseModel):
    user: MemberPersonOut
    role: Role
    muted_until: Time | None
    here: bool


def shown_member(member: members.Listed, *, here: bool) -> dict[str, Any]:
    """The fields of `MemberOut`; msgspec encodes them."""
    return {
        "user": {
            **msgspec.structs.asdict(member.user),
            "bot": is_bot(member.user.id),
            "guest": is_guest(member.user.id),
        },
        "role": member.role,
        "muted_until": time_if_any(member.muted_until),
        "here": here,
    }


class MemberPage(Page):
    items: list[MemberOut]


class AbandonedOut(BaseModel):
    """An archived room without members, which nobody but an owner of the server sees."""

    id: str
    name: str
    kind: Literal["public", "private"]
    topic: str
    active_at: Time


def shown_abandoned(room: Abandoned) -> dict[str, Any]:
    """The fields of `AbandonedOut`; msgspec encodes them."""
    return {
        "id": room.id,
        "name": room.name,
        "kind": room.kind,
        "topic": room.topic,
        "active_at": timestamp(room.active_at),
    }


class AbandonedPage(Page):
    items: list[AbandonedOut]


class MarkOut(BaseModel):
    user: PersonOut
    seq: int


class Readers(Page):
    """How far each of a room's members has read who shows it."""

    items: list[MarkOut]


class ReadersOfMessage(Page):
    """Those who have read as far as a message."""

    items: list[PersonOut]
