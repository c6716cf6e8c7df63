"""Webhooks by which others write in a room, as those who look after them see them."""

from typing import Any, Literal

import msgspec
from pydantic import BaseModel

from ...chat.moments import timestamp
from ...chat.webhooks.incoming import Incoming
from ...wire.events import time_if_any
from .events import Time
from .pages import Page
from .people import PersonOut


class IncomingWebhookOut(BaseModel):
    """It writes as `bot`; `owner` made it. `stopped` is one that can't write at the moment."""

    id: str
    room: str
    bot: PersonOut
    owner: PersonOut | None
    state: Literal["active", "stopped"]
    created_at: Time
    last_used_at: Time | None


class MadeIncomingWebhookOut(IncomingWebhookOut):
    """With the address, which is shown this once."""

    url: str


class IncomingWebhookPage(Page):
    items: list[IncomingWebhookOut]


def shown_incoming(hook: Incoming) -> dict[str, Any]:
    """The fields of `IncomingWebhookOut`; msgspec encodes them."""
    return {
        "id": hook.id,
        "room": hook.room,
        "bot": hook.bot,
        "owner": hook.owner,
        "state": "active" if hook.is_active else "stopped",
        "created_at": timestamp(hook.created_at),
        "last_used_at": time_if_any(hook.last_used_at),
    }


def shown_made_incoming(hook: Incoming, url: str) -> MadeIncomingWebhookOut:
    fields = msgspec.to_builtins(shown_incoming(hook))
    return MadeIncomingWebhookOut.model_validate({**fields, "url": url})
