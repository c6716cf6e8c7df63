"""Answers of REST, as /openapi.json describes them. They have no defaults."""

from typing import Any, Literal, NotRequired

import msgspec
from pydantic import BaseModel
from typing_extensions import TypedDict

from .. import errors
from ..chat import audit
from ..chat.access import Membership
from ..chat.cursor import Reason
from ..chat.log.event import History
from ..chat.members import members, moderation
from ..chat.people import accounts, blocks, invites, sessions
from ..chat.people.profiles import Profile
from ..chat.rooms.listed_room import Listed as ListedRoom
from ..chat.rooms.sections import Section
from ..wire.events import time_if_any, timestamp
from ..wire.people import shown_profile
from ..wire.rooms import shown_room
from .bodies import Kind, Notify, Role, Writers
from .event_schemas import EventOut, LastMessage, MessageOut, Time


class PersonOut(BaseModel):
    """A user as others see them."""

    id: str
    name: str
    display_name: str


class StatusOut(BaseModel):
    emoji: str
    text: str
    until: Time | None


class ProfileOut(PersonOut):
    """What everybody here may know of somebody; what they have not said is empty or null."""

    picture: str | None
    pronouns: str
    about: str
    time_zone: str | None
    status: StatusOut | None
    quiet_until: Time | None
    created_at: Time
    disabled: bool

    @classmethod
    def of(cls, profile: Profile) -> "ProfileOut":
        return cls.model_validate(shown_profile(profile))


class MeOut(ProfileOut):
    role: Literal["owner", "member"]

    @classmethod
    def of_own(cls, profile: Profile, role: str) -> "MeOut":
        return cls.model_validate({**shown_profile(profile), "role": role})


class TokenOut(BaseModel):
    """RFC 6749 §5.1."""

    access_token: str
    token_type: Literal["bearer"]
    expires_in: int
    refresh_token: str


class InviteOut(BaseModel):
    """`code` and `url` are null for a link that can't be shown again, `by` for one of the command
    line."""

    id: str
    code: str | None
    url: str | None
    note: str
    by: PersonOut | None
    rooms: list[str]
    used: int
    uses: int | None
    state: invites.State
    created_at: Time
    expires_at: Time


def shown_invite(invite: invites.Invite, url: str | None) -> dict[str, Any]:
    """The fields of `InviteOut`; msgspec encodes them."""
    by = invite.by
    return {
        "id": invite.id,
        "code": invite.code,
        "url": url,
        "note": invite.note,
        "by": by and {"id": by.id, "name": by.name, "display_name": by.display_name},
        "rooms": invite.rooms,
        "used": invite.uses,
        "uses": invite.most_uses,
        "state": invite.state,
        "created_at": timestamp(invite.created_at),
        "expires_at": timestamp(invite.expires_at),
    }


class BlockOut(BaseModel):
    user: PersonOut
    at: Time


def shown_block(block: blocks.Listed) -> dict[str, Any]:
    """The fields of `BlockOut`; msgspec encodes them."""
    return {"user": block.user, "at": timestamp(block.at)}


class PasswordLinkOut(BaseModel):
    code: str
    url: str
    expires_at: Time


class AccountOut(BaseModel):
    """`last_seen_at` is null for somebody who is signed in nowhere."""

    id: str
    name: str
    display_name: str
    role: Literal["owner", "member"]
    created_at: Time
    disabled_at: Time | None
    sessions: int
    last_seen_at: Time | None

    @classmethod
    def of(cls, account: accounts.Account) -> "AccountOut":
        return cls.model_validate(shown_account(account))


def shown_account(account: accounts.Account) -> dict[str, Any]:
    """The fields of `AccountOut`; msgspec encodes them."""
    return {
        "id": account.id,
        "name": account.name,
        "display_name": account.display_name,
        "role": account.role,
        "created_at": timestamp(account.created_at),
        "disabled_at": time_if_any(account.disabled_at),
        "sessions": account.sessions,
        "last_seen_at": time_if_any(account.last_seen_at),
    }


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


class RoomSettingsOut(BaseModel):
    """How I want to have a room in my list."""

    notify: Notify
    favourite: bool
    section: str | None
    hidden: bool


class RoomOut(BaseModel):
    """A room as the asking person sees it; `role` is null where they could join.

    `people` are the others of a direct room, which has no name. `last_message` is a preview: of a
    long text the beginning, and then it has `text_cut`.
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
    role: Role | None
    muted_until: Time | None
    unread: int
    head: int
    read_seq: int
    last_message: LastMessage | None
    people: list[PersonOut]
    mine: RoomSettingsOut | None

    @classmethod
    def of(cls, room: ListedRoom) -> "RoomOut":
        return cls.model_validate(msgspec.to_builtins(shown_room(room)))


class MembershipOut(BaseModel):
    room: str
    user: str
    role: Role
    muted_until: Time | None
    joined_seq: int
    read_seq: int

    @classmethod
    def of(cls, member: Membership) -> "MembershipOut":
        return cls.model_validate(
            {
                "room": member.room,
                "user": member.user,
                "role": member.role,
                "muted_until": time_if_any(member.muted_until),
                "joined_seq": member.joined_seq,
                "read_seq": member.read_seq,
            }
        )


class MemberOut(BaseModel):
    user: PersonOut
    role: Role
    muted_until: Time | None
    here: bool


def shown_member(member: members.Listed, *, here: bool) -> dict[str, Any]:
    """The fields of `MemberOut`; msgspec encodes them."""
    return {
        "user": member.user,
        "role": member.role,
        "muted_until": time_if_any(member.muted_until),
        "here": here,
    }


class BanOut(BaseModel):
    """`until` is null for ever."""

    user: PersonOut
    by: PersonOut
    at: Time
    until: Time | None
    reason: str


def shown_ban(ban: moderation.Listed) -> dict[str, Any]:
    """The fields of `BanOut`; msgspec encodes them."""
    return {
        "user": ban.user,
        "by": ban.by,
        "at": timestamp(ban.at),
        "until": time_if_any(ban.until),
        "reason": ban.reason,
    }


class ReportOut(BaseModel):
    """As whoever reported sees it; `outcome` is null while it waits."""

    id: str
    room: str
    seq: int
    at: Time
    reason: str
    outcome: Literal["acted", "dismissed"] | None
    resolved_at: Time | None
    note: str


class QueuedReportOut(ReportOut):
    """As moderators see it, with the message as it now stands, if they may see that."""

    reporter: PersonOut
    resolved_by: PersonOut | None
    message: MessageOut | None


class RoomRef(BaseModel):
    """`name` is null once the room is gone."""

    id: str
    name: str | None


class AuditOut(BaseModel):
    """`actor` is null for the command line; `details` depends on the act."""

    id: str
    at: Time
    act: str
    actor: PersonOut | None
    room: RoomRef | None
    member: PersonOut | None
    target: int | None
    reason: str
    details: dict[str, Any]


def shown_entry(entry: audit.Listed) -> dict[str, Any]:
    """The fields of `AuditOut`; msgspec encodes them."""
    return {
        "id": entry.id,
        "at": timestamp(entry.at),
        "act": entry.act,
        "actor": entry.actor,
        "room": {"id": entry.room, "name": entry.room_name} if entry.room else None,
        "member": entry.member,
        "target": entry.target,
        "reason": entry.reason,
        "details": entry.details,
    }


class Page(BaseModel):
    """A page of a list that is walked forwards: `next` is null at the end, `prev` always."""

    next: str | None
    prev: str | None


class RoomPage(Page):
    items: list[RoomOut]


class SectionOut(BaseModel):
    id: str
    name: str
    position: int

    @classmethod
    def of(cls, section: Section) -> "SectionOut":
        return cls.model_validate(section._asdict())


class SectionPage(Page):
    items: list[SectionOut]


class MarkOut(BaseModel):
    user: PersonOut
    seq: int


class Readers(Page):
    """How far each of a room's members has read who shows it."""

    items: list[MarkOut]


class ReadersOfMessage(Page):
    """Those who have read as far as a message."""

    items: list[PersonOut]


class ReadingOut(BaseModel):
    shown: bool


class MemberPage(Page):
    items: list[MemberOut]


class AccountPage(Page):
    items: list[AccountOut]


class BanPage(Page):
    items: list[BanOut]


class ReportPage(Page):
    items: list[ReportOut]


class ReportQueuePage(Page):
    items: list[QueuedReportOut]


class AuditPage(Page):
    items: list[AuditOut]


class ProfilePage(Page):
    items: list[ProfileOut]


class BlockPage(Page):
    items: list[BlockOut]


class InvitePage(Page):
    items: list[InviteOut]


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


class FieldError(TypedDict):
    """Where in the request, and what is wrong there."""

    loc: list[str | int]
    message: str


class Problem(TypedDict):
    """RFC 9457, with a stable `code`."""

    type: str
    title: str
    status: int
    detail: str
    code: str
    # Of `invalid`, where single fields are at fault.
    errors: NotRequired[list[FieldError]]
    # Of `last_owner`: what can be done instead.
    can: NotRequired[list[Literal["give_role", "archive", "delete"]]]
    # Of `resync` and `invite_invalid`: why; and the log as it is.
    reason: NotRequired[Reason | errors.WhyInvalid]
    epoch: NotRequired[str]
    floor: NotRequired[int]
    head: NotRequired[int]
    # Of `banned` (null for ever) and `muted`: when it ends.
    until: NotRequired[Time | None]


class TokenProblem(Problem):
    """Of the token route; RFC 6749 §5.2 has two members more."""

    error: str
    error_description: str
