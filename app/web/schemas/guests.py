"""Links for guests, and what a guest gets."""

from typing import Any

from pydantic import BaseModel

from ...chat.moments import timestamp
from ...chat.people.guests import Arrived
from ...chat.people.invites import State
from ...chat.people.seen_guest_links import Link
from .events import Time
from .pages import Page
from .people import PersonOut


class GuestLinkOut(BaseModel):
    """`code` and `url` are null for a link that can't be shown again, and for those who may make
    none; `people` are there now, of `came` who came by it."""

    id: str
    room: str
    code: str | None
    url: str | None
    note: str
    by: PersonOut
    guests: int
    came: int
    people: list[PersonOut]
    state: State
    created_at: Time
    expires_at: Time


class GuestLinkPage(Page):
    items: list[GuestLinkOut]


class GuestOut(BaseModel):
    """`token` is shown this once: a guest asks with it, in that room, until `expires_at`."""

    user: PersonOut
    room: str
    token: str
    expires_at: Time


def shown_guest_link(link: Link, url: str | None) -> dict[str, Any]:
    """The fields of `GuestLinkOut`; msgspec encodes them."""
    return {
        "id": link.id,
        "room": link.room,
        "code": link.code,
        "url": url,
        "note": link.note,
        "by": link.by,
        "guests": link.most_guests,
        "came": link.guests,
        "people": list(link.people),
        "state": link.state,
        "created_at": timestamp(link.created_at),
        "expires_at": timestamp(link.expires_at),
    }


def shown_guest(arrived: Arrived) -> dict[str, Any]:
    return {
        "user": arrived.guest,
        "room": arrived.room,
        "token": arrived.token,
        "expires_at": timestamp(arrived.expires_at),
    }
