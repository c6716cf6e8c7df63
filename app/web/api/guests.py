"""REST: links by which guests come into a room for a time, and coming by one."""

from typing import Any

import msgspec
from fastapi import APIRouter, Request, Response, status

from ...chat import text
from ...chat.effects import Written
from ...chat.people import guest_links, guests
from ...chat.people.guest_links import NewLink
from ...chat.people.seen_guest_links import Link
from ...chat.people.sessions import SignedIn
from .. import credentials, guest_entry, locations, paging
from ..bodies import GuestCreate, GuestLinkCreate
from ..caller import Caller
from ..deps import AppServices, Reads, Writes
from ..schemas.guests import (
    GuestLinkOut,
    GuestLinkPage,
    GuestOut,
    shown_guest,
    shown_guest_link,
)

router = APIRouter(tags=["guests"])

LINKS = "/rooms/{room}/guest-links"
# The page that a link leads to (`pages/guest.py`).
PAGE = "/guest/"


@router.get(LINKS, response_model=GuestLinkPage)
async def list_guest_links(room: str, caller: Reads) -> Response:
    """The newest first, and who has come by each: a hundred at most. For owners and moderators."""
    key, makers = caller.services.keys.invites, caller.services.settings.guests
    found = await caller.read(
        lambda connection, who: guest_links.listed(
            connection, key, room, user=who.user.id, role=who.role, makers=makers
        )
    )
    return paging.whole([shown_guest_link(link, _url(caller, link)) for link in found])


@router.post(LINKS, status_code=status.HTTP_201_CREATED, operation_id="makeGuestLink")
async def make_link(
    room: str, body: GuestLinkCreate, response: Response, caller: Writes
) -> GuestLinkOut:
    """So many guests come by it, until its end; then they go. For owners, by no token."""
    new = NewLink(text.moment(body.expires_at), body.guests, body.note)
    key, makers = caller.services.keys.invites, caller.services.settings.guests

    def make(connection: Any, who: SignedIn) -> Written[Link]:
        by = who.user.id
        return guest_links.make(connection, key, room, by=by, role=who.role, new=new, makers=makers)

    made = await caller.write(make)
    locations.created(caller.connection, response, "rooms", made.room, "guest-links", made.id)
    shown = shown_guest_link(made, _url(caller, made))
    return GuestLinkOut.model_validate(msgspec.to_builtins(shown))


@router.delete(
    LINKS + "/{link}", status_code=status.HTTP_204_NO_CONTENT, operation_id="revokeGuestLink"
)
async def revoke_link(room: str, link: str, caller: Writes) -> None:
    """Nobody comes by it any more, and who came by it goes at once. For owners and moderators,
    by no token."""
    key = caller.services.keys.requests
    concerned = await caller.read(
        lambda connection, who: guest_links.concerned(connection, room, link, user=who.user.id)
    )
    await caller.write(
        lambda connection, who: guests.revoke(connection, key, room, link, by=who.user.id),
        with_people=concerned,
    )


@router.post("/guests", status_code=status.HTTP_201_CREATED, operation_id="comeAsGuest")
async def come(
    body: GuestCreate, request: Request, response: Response, services: AppServices
) -> GuestOut:
    """Come into the room of a link, under this name. The token is shown this once."""
    arrived = await guest_entry.enter(services, request, body.code, display_name=body.display_name)
    response.headers["Cache-Control"] = "no-store"
    locations.created(request, response, "rooms", arrived.room)
    return GuestOut.model_validate(msgspec.to_builtins(shown_guest(arrived)))


def _url(caller: Caller, link: Link) -> str | None:
    if link.code is None:
        return None
    settings = caller.services.settings
    return f"{credentials.own_address(caller.connection, settings)}{PAGE}{link.code}"
