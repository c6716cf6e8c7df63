"""Tokens, as their person sees them."""

from typing import Any

from pydantic import BaseModel

from ...chat.moments import timestamp
from ...chat.people.tokens import ListedToken
from ...chat.scopes import Scope
from ...wire.events import time_if_any
from .events import Time
from .pages import Page


class ApiTokenOut(BaseModel):
    """`rooms` is null for all of them, `expires_at` for never, `last_used_at` for not yet."""

    id: str
    name: str
    scopes: list[Scope]
    rooms: list[str] | None
    created_at: Time
    last_used_at: Time | None
    expires_at: Time | None
    expired: bool


class MadeTokenOut(ApiTokenOut):
    """With the token itself, which can't be shown again."""

    token: str


class ApiTokenPage(Page):
    items: list[ApiTokenOut]


class TicketOut(BaseModel):
    """`expires_in` is in seconds."""

    ticket: str
    expires_in: int


def shown_token(token: ListedToken) -> dict[str, Any]:
    """The fields of `ApiTokenOut`; msgspec encodes them."""
    return {
        "id": token.id,
        "name": token.name,
        "scopes": token.scopes,
        "rooms": token.rooms,
        "created_at": timestamp(token.created_at),
        "last_used_at": time_if_any(token.last_used_at),
        "expires_at": time_if_any(token.expires_at),
        "expired": token.is_expired,
    }
