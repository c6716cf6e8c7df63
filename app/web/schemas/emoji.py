"""Emoji of the team, as answers of REST show them."""

from pydantic import BaseModel

from ...chat.emoji import Emoji
from ...chat.moments import timestamp
from .events import Time


class EmojiOut(BaseModel):
    """Its picture is at `GET /pictures/{picture}`."""

    name: str
    picture: str
    at: Time

    @classmethod
    def of(cls, emoji: Emoji) -> "EmojiOut":
        return cls(name=emoji.name, picture=emoji.picture, at=timestamp(emoji.at))


class EmojiList(BaseModel):
    """All of them, and what tells this set from another."""

    items: list[EmojiOut]
    version: str
