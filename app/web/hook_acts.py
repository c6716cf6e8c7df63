"""Webhooks over REST: of a room, or of an account (`room` is None), all alike."""

import secrets
from typing import Any

from starlette.responses import Response

from .. import errors
from ..chat.effects import Written
from ..chat.people.sessions import SignedIn
from ..chat.webhooks import deliveries, hooks, sending
from ..chat.webhooks.deliveries import Progress
from ..chat.webhooks.hooks import Hook, HookChange, NewHook
from ..outbound import client
from ..outbound.answers import Refused
from . import locations, paging
from .bodies import ReplayCreate, WebhookCreate, WebhookUpdate
from .caller import Caller, PacedCaller
from .query import ListQuery
from .schemas.webhooks import (
    MadeWebhookOut,
    TestedOut,
    WebhookOut,
    shown_delivery,
    shown_made,
    shown_webhook,
)
from .services import Services

Watched = tuple[Hook, Progress]


async def listed(caller: Caller, room: str | None) -> Response:
    def look(connection: Any, who: SignedIn) -> list[Watched]:
        found = hooks.listed(connection, room, user=who.user.id)
        how = deliveries.progress(connection, [hook.id for hook in found])
        return list(zip(found, how, strict=True))

    return paging.whole([shown_webhook(*each) for each in await caller.read(look)])


async def create(
    caller: PacedCaller, room: str | None, body: WebhookCreate, response: Response
) -> MadeWebhookOut:
    """Raises what the domain does, and `Invalid` for an address that nothing is sent to."""
    services, new = caller.services, NewHook(body.url, body.types, body.signing)

    def make(connection: Any, who: SignedIn) -> Written[tuple[Watched, str]]:
        # First whether they may at all.
        hooks.require(connection, room, who.user.id)
        _check(services, body.url)
        key = services.keys.webhooks
        made = hooks.create(connection, key, room, user=who.user.id, new=new)
        hook, verified_by = made.result
        return made.giving((_watched(connection, hook), verified_by))

    made, verified_by = await caller.write(make)
    hook, _ = made
    place = ("me",) if hook.room_id is None else ("rooms", hook.room_id)
    locations.created(caller.connection, response, *place, "webhooks", hook.id)
    response.headers["Cache-Control"] = "no-store"
    return shown_made(*made, verified_by)


async def get(caller: Caller, room: str | None, webhook: str) -> WebhookOut:
    found = await caller.read(
        lambda connection, who: _watched(
            connection, hooks.found(connection, room, webhook, user=who.user.id)
        )
    )
    return WebhookOut.model_validate(shown_webhook(*found))


async def change(
    caller: PacedCaller, room: str | None, webhook: str, body: WebhookUpdate
) -> WebhookOut:
    wanted = HookChange(body.url, body.types, body.active)

    def act(connection: Any, who: SignedIn) -> Written[Watched]:
        hooks.found(connection, room, webhook, user=who.user.id)
        if body.url is not None:
            _check(caller.services, body.url)
        changed = hooks.change(connection, room, webhook, user=who.user.id, wanted=wanted)
        return changed.giving(_watched(connection, changed.result))

    changed = await caller.write(act)
    return WebhookOut.model_validate(shown_webhook(*changed))


async def remove(caller: PacedCaller, room: str | None, webhook: str) -> None:
    await caller.write(
        lambda connection, who: hooks.remove(connection, room, webhook, user=who.user.id)
    )


async def rotate(
    caller: PacedCaller, room: str | None, webhook: str, response: Response
) -> MadeWebhookOut:
    key = caller.services.keys.webhooks

    def act(connection: Any, who: SignedIn) -> Written[tuple[Watched, str]]:
        rotated = hooks.rotate(connection, key, room, webhook, user=who.user.id)
        hook, verified_by = rotated.result
        return rotated.giving((_watched(connection, hook), verified_by))

    changed, verified_by = await caller.write(act)
    response.headers["Cache-Control"] = "no-store"
    return shown_made(*changed, verified_by)


async def test(caller: PacedCaller, room: str | None, webhook: str) -> TestedOut:
    found = await caller.read(
        lambda connection, who: hooks.found(connection, room, webhook, user=who.user.id)
    )
    name = f"test_{secrets.token_hex(8)}"
    outcome = await caller.services.webhooks.test(found, message_id=name)
    return TestedOut(
        webhook_id=outcome.message_id,
        status=outcome.status,
        error=outcome.error,
        milliseconds=outcome.milliseconds,
    )


async def replay(caller: PacedCaller, room: str | None, webhook: str, body: ReplayCreate) -> None:
    def act(connection: Any, who: SignedIn) -> Written[None]:
        user = who.user.id
        hook, where = hooks.found(connection, room, webhook, user=user), room or body.room
        if where is None:
            raise errors.Invalid("room: a range is one of a room's log.")
        return sending.again(connection, hook, where, user=user, first=body.first, last=body.last)

    await caller.write(act)


async def delivered(caller: Caller, room: str | None, webhook: str) -> Response:
    return await paging.listed(
        caller,
        ListQuery,
        deliveries.Place,
        lambda connection, who, asked, after: deliveries.listed(
            connection,
            hooks.found(connection, room, webhook, user=who.user.id).id,
            after=after,
            limit=asked.limit,
        ),
        shown_delivery,
    )


def _watched(connection: Any, hook: Hook) -> Watched:
    [how] = deliveries.progress(connection, [hook.id])
    return hook, how


def _check(services: Services, url: str) -> None:
    try:
        client.check(url, over_http=services.settings.webhook_http)
    except Refused as why:
        raise errors.Invalid(f"url: an address to send to {why}.") from why
