"""REST: webhooks by which other programs write in a room, for those who look after it."""

from typing import Any

import msgspec
from fastapi import APIRouter, Response, status

from ...chat.effects import Written
from ...chat.people.sessions import SignedIn
from ...chat.webhooks import incoming
from ...chat.webhooks.incoming import Incoming
from .. import credentials, locations, paging
from ..bodies import IncomingWebhookCreate
from ..caller import PacedCaller
from ..deps import Reads, Writes
from ..schemas.incoming_webhooks import (
    IncomingWebhookOut,
    IncomingWebhookPage,
    MadeIncomingWebhookOut,
    shown_incoming,
    shown_made_incoming,
)

router = APIRouter(prefix="/rooms/{room}/incoming-webhooks", tags=["webhooks"])

# The address itself is `hooks.py`'s.
ADDRESS = "/api/v1/hooks/"


@router.get("", response_model=IncomingWebhookPage)
async def list_incoming_webhooks(room: str, caller: Reads) -> Response:
    """The oldest first; never more than one page has."""
    found = await caller.read(
        lambda connection, who: incoming.listed(connection, room, user=who.user.id)
    )
    return paging.whole([shown_incoming(hook) for hook in found])


@router.post("", status_code=status.HTTP_201_CREATED, operation_id="makeIncomingWebhook")
async def create(
    room: str, body: IncomingWebhookCreate, response: Response, caller: Writes
) -> MadeIncomingWebhookOut:
    """A bot comes into the room, as which it writes. The address is shown this once.

    Not with a token.
    """
    key = caller.services.keys.requests

    def make(connection: Any, who: SignedIn) -> Written[tuple[Incoming, str]]:
        return incoming.create(connection, key, room, user=who.user.id, name=body.name)

    made = await caller.write(make)
    hook = made[0]
    place = ("rooms", hook.room, "incoming-webhooks", hook.id)
    locations.created(caller.connection, response, *place)
    return _shown_once(caller, response, made)


@router.get("/{webhook}", operation_id="getIncomingWebhook")
async def get(room: str, webhook: str, caller: Reads) -> IncomingWebhookOut:
    """One of them."""
    found = await caller.read(
        lambda connection, who: incoming.found(connection, room, webhook, user=who.user.id)
    )
    return IncomingWebhookOut.model_validate(msgspec.to_builtins(shown_incoming(found)))


@router.post("/{webhook}/secret", operation_id="renewIncomingWebhook")
async def renew(
    room: str, webhook: str, response: Response, caller: Writes
) -> MadeIncomingWebhookOut:
    """Another address; the one before is good for nothing from now on."""
    made = await caller.write(
        lambda connection, who: incoming.renew(connection, room, webhook, user=who.user.id)
    )
    return _shown_once(caller, response, made)


@router.delete(
    "/{webhook}", status_code=status.HTTP_204_NO_CONTENT, operation_id="revokeIncomingWebhook"
)
async def revoke(room: str, webhook: str, caller: Writes) -> None:
    """At once: its bot leaves the room. What it said stays."""
    key = caller.services.keys.requests
    found = await caller.read(
        lambda connection, who: incoming.found(connection, room, webhook, user=who.user.id)
    )
    await caller.write(
        lambda connection, who: incoming.revoke(connection, key, room, webhook, user=who.user.id),
        with_people=[found.bot.id],
    )


def _shown_once(
    caller: PacedCaller, response: Response, made: tuple[Incoming, str]
) -> MadeIncomingWebhookOut:
    hook, secret = made
    response.headers["Cache-Control"] = "no-store"
    here = credentials.own_address(caller.connection, caller.services.settings)
    return shown_made_incoming(hook, f"{here}{ADDRESS}{secret}")
