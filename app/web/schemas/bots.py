"""Bots, as their person sees them."""

from typing import Any

from pydantic import BaseModel

from ...chat.moments import timestamp
from ...chat.people.bots import ListedBot
from .events import Time
from .pages import Page


class BotOut(BaseModel):
    """`disabled` is by an owner of the server; `tokens` is how many it has."""

    id: str
    name: str
    display_name: str
    about: str
    picture: str | None
    created_at: Time
    disabled: bool
    tokens: int

    @classmethod
    def of(cls, bot: ListedBot) -> "BotOut":
        return cls.model_validate(shown_bot(bot))


class BotPage(Page):
    items: list[BotOut]


def shown_bot(bot: ListedBot) -> dict[str, Any]:
    """The fields of `BotOut`; msgspec encodes them."""
    return {
        "id": bot.bot.id,
        "name": bot.bot.name,
        "display_name": bot.bot.display_name,
        "about": bot.about,
        "picture": bot.picture,
        "created_at": timestamp(bot.created_at),
        "disabled": bot.disabled,
        "tokens": bot.tokens,
    }
