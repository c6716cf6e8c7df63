"""REST: the browsers in which I get web push."""

from collections.abc import Callable

from fastapi import APIRouter, Request, Response, status

from ... import errors
from ...chat.push import subscriptions
from ...chat.push.subscriptions import Browser
from ...outbound import client, web_push
from ...outbound.answers import Refused
from .. import credentials, paging
from ..bodies import PushSubscriptionIn
from ..deps import AppServices, Reads, Writes
from ..schemas.push import (
    PushKeyOut,
    PushSubscriptionOut,
    PushSubscriptions,
    PushTestedOut,
    shown_subscription,
)

router = APIRouter(prefix="/me", tags=["my list"])


@router.get("/push-subscriptions", response_model=PushSubscriptions)
async def list_push_subscriptions(caller: Reads) -> Response:
    """The oldest first; `current` is that of the sign-in that asks."""
    session, found = await caller.read(
        lambda connection, who: (who.session, subscriptions.listed(connection, who.user.id))
    )
    return paging.whole([shown_subscription(one, session) for one in found])


@router.get("/push-key", operation_id="getPushKey")
async def push_key(caller: Reads, services: AppServices) -> PushKeyOut:
    """What a browser needs to subscribe: the server's own public key (RFC 8292)."""
    key = services.push.public_key
    return PushKeyOut(key=await caller.read(lambda *_: key))


@router.put("/push-subscriptions", operation_id="subscribeToPush")
async def subscribe(
    body: PushSubscriptionIn, request: Request, caller: Writes, services: AppServices
) -> PushSubscriptionOut:
    """What the browser's `PushSubscription` is as JSON; once more for the same browser keeps its
    id. It ends with the sign-in, or when the browser wants no more; a seventeenth takes the place
    of the oldest."""
    browser = Browser(
        endpoint=_address(body.endpoint, over_http=services.settings.webhook_http),
        point=_key(body.keys.p256dh, is_right=web_push.is_point),
        auth=_key(body.keys.auth, is_right=lambda given: len(given) == web_push.AUTH_BYTES),
        origin=credentials.own_address(request, services.settings),
        language=body.language,
    )
    user_agent = credentials.device(request).user_agent
    made = await caller.write(
        lambda connection, who: subscriptions.save(
            connection, who.user.id, who.session, browser, user_agent=user_agent
        )
    )
    return PushSubscriptionOut.model_validate(shown_subscription(made, caller.who.session))


@router.post("/push-subscriptions/{subscription}/tests", operation_id="testPush")
async def test(subscription: str, caller: Writes, services: AppServices) -> PushTestedOut:
    """Push something that tells of nothing, now, whatever the hour; and what came of it. A browser
    that wants no more is forgotten, as always."""
    browser = await caller.read(
        lambda connection, who: subscriptions.browser_of(connection, who.user.id, subscription)
    )
    tested = await services.push.test(subscription, browser)
    return PushTestedOut(status=tested.status, error=tested.error)


@router.delete("/push-subscriptions/{subscription}", status_code=status.HTTP_204_NO_CONTENT)
async def end_push_subscription(subscription: str, caller: Writes) -> None:
    await caller.write(
        lambda connection, who: subscriptions.remove(connection, who.user.id, subscription)
    )


def _address(given: str, *, over_http: bool) -> str:
    try:
        client.check(given, over_http=over_http)
    except Refused as why:
        raise errors.Invalid(f"endpoint: it {why}.") from why
    return given


def _key(given: str, *, is_right: Callable[[bytes], bool]) -> bytes:
    """Raises `Invalid`."""
    try:
        key = web_push.decoded(given.rstrip("="))
    except ValueError:
        key = b""
    if not is_right(key):
        raise errors.Invalid("keys: that is none of a browser's.")
    return key
