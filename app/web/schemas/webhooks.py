"""Webhooks, as those who look after them see them."""

from typing import Any, Literal

from pydantic import BaseModel

from ...chat.moments import timestamp
from ...chat.webhooks.deliveries import Delivery, Progress
from ...chat.webhooks.hooks import Hook
from ...chat.webhooks.signing import Signing
from ...wire.events import time_if_any
from .events import Time
from .pages import Page

State = Literal["active", "paused", "gone", "failed", "stopped"]


class LastDeliveryOut(BaseModel):
    at: Time
    status: int | None
    error: str | None


class WebhookOut(BaseModel):
    """`room` is null for all rooms of its owner; without `types` it gets events of every type.

    `failures` is how often what is next was tried in vain, `next_try_at` when it is tried again.
    """

    id: str
    room: str | None
    owner: str
    url: str
    types: list[str]
    signing: Signing
    state: State
    created_at: Time
    last_delivery: LastDeliveryOut | None
    failures: int
    next_try_at: Time | None


class MadeWebhookOut(WebhookOut):
    """With what its receiver verifies by: a secret, shown this once, or a public key."""

    secret: str | None
    public_key: str | None


class WebhookPage(Page):
    items: list[WebhookOut]


class DeliveryOut(BaseModel):
    """One attempt: `status` is what the receiver answered, `error` why there was no answer."""

    id: str
    at: Time
    webhook_id: str
    type: str
    room: str | None
    seq: int | None
    attempt: int
    status: int | None
    error: str | None
    milliseconds: int


class DeliveryPage(Page):
    items: list[DeliveryOut]


class TestedOut(BaseModel):
    """What came of a test."""

    webhook_id: str
    status: int | None
    error: str | None
    milliseconds: int


def shown_webhook(hook: Hook, how: Progress) -> dict[str, Any]:
    """The fields of `WebhookOut`."""
    last = how.last
    return {
        "id": hook.id,
        "room": hook.room_id,
        "owner": hook.owner_id,
        "url": hook.url,
        "types": hook.wanted,
        "signing": hook.signing,
        "state": hook.state,
        "created_at": timestamp(hook.created_at),
        "last_delivery": last
        and {"at": timestamp(last.at), "status": last.status, "error": last.error},
        "failures": how.failures,
        "next_try_at": time_if_any(how.next_try_at) if hook.state == "active" else None,
    }


def shown_made(hook: Hook, how: Progress, verified_by: str) -> MadeWebhookOut:
    is_secret = hook.signing == "hmac"
    return MadeWebhookOut.model_validate(
        {
            **shown_webhook(hook, how),
            "secret": verified_by if is_secret else None,
            "public_key": None if is_secret else verified_by,
        }
    )


def shown_delivery(one: Delivery) -> dict[str, Any]:
    """The fields of `DeliveryOut`."""
    return {
        "id": one.id,
        "at": timestamp(one.at),
        "webhook_id": one.message_id,
        "type": one.type,
        "room": one.room_id,
        "seq": one.seq,
        "attempt": one.attempt,
        "status": one.status,
        "error": one.error,
        "milliseconds": one.milliseconds,
    }
