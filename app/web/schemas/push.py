"""The browsers in which I get web push, as answers of REST show them."""

from typing import Any
from urllib.parse import urlsplit

from pydantic import BaseModel

from ...chat.moments import timestamp
from ...chat.push.subscriptions import Subscription
from .events import Time
from .pages import Page


class PushKeyOut(BaseModel):
    key: str


class PushSubscriptionOut(BaseModel):
    """`host` is the push service; the rest of the address is a secret."""

    id: str
    host: str
    user_agent: str
    created_at: Time
    current: bool


class PushTestedOut(BaseModel):
    """What the push service has answered; or why there is no answer."""

    status: int | None
    error: str | None


class PushSubscriptions(Page):
    items: list[PushSubscriptionOut]


def shown_subscription(subscription: Subscription, session: str) -> dict[str, Any]:
    """The fields of `PushSubscriptionOut`; msgspec encodes them."""
    return {
        "id": subscription.id,
        "host": urlsplit(subscription.endpoint).hostname or "",
        "user_agent": subscription.user_agent,
        "created_at": timestamp(subscription.created_at),
        "current": subscription.session_id == session,
    }
