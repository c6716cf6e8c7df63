"""Bans, reports and the audit log."""

from typing import Any, Literal

from pydantic import BaseModel

from ...chat import audit
from ...chat.members import moderation
from ...chat.moments import timestamp
from ...wire.events import time_if_any
from .events import MessageOut, Time
from .pages import Page
from .people import PersonOut


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


class MuteOut(BaseModel):
    """Of somebody who has left the room."""

    user: PersonOut
    until: Time


def shown_mute(mute: moderation.KeptMute) -> dict[str, Any]:
    """The fields of `MuteOut`; msgspec encodes them."""
    return {"user": mute.user, "until": timestamp(mute.until)}


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
    """As moderators see it, with the message as it now stands, if they may see that.

    With `kept_until` it has expired, and is as it was: a copy is kept until then, or until this
    report is dealt with.
    """

    reporter: PersonOut
    resolved_by: PersonOut | None
    kept_until: Time | None
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


class BanPage(Page):
    items: list[BanOut]


class MutePage(Page):
    items: list[MuteOut]


class ReportPage(Page):
    items: list[ReportOut]


class ReportQueuePage(Page):
    items: list[QueuedReportOut]


class AuditPage(Page):
    items: list[AuditOut]
