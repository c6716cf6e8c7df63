"""Reactions: an emoji that somebody puts under a message, or takes away again."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Self

from sqlalchemy import Connection, bindparam, select

from .. import errors
from ..db.statement import Pending, Prepared
from ..db.tables import TeamEmoji
from . import rights, text
from .inbox_rows import REACTION, Authors, InboxRows
from .log.act import Act, Draft
from .log.batch import Batch
from .log.event import REACTED, UNREACTED, Emoji, Event, EventType, Repeat
from .members.memberships import Members, permitted
from .message_rows import Messages, MessageState
from .messages import target_of

# Of different emoji under one message: more than a reader takes in.
MOST = 20


@dataclass(frozen=True, slots=True)
class Chosen:
    """The emoji to put there or to take away; `:name:` is one of the team's."""

    emoji: str


class TeamNames:
    """Of the team's emoji that a batch asks for, those that are there."""

    def __init__(self, emoji: Iterable[str]) -> None:
        self._emoji = frozenset(emoji)

    @classmethod
    def load(cls, connection: Connection, drafts: Sequence[Draft]) -> Pending[Self]:
        asked = {
            draft.details.emoji
            for draft in drafts
            if isinstance(draft.details, Chosen) and text.is_of_team(draft.details.emoji)
        }
        rows = _NAMED.ask(connection, [(emoji[1:-1],) for emoji in asked])
        return lambda: cls(f":{row[0]}:" for row in rows())

    def require(self, emoji: str) -> None:
        """Raises `NotFound` for one of the team's that it does not have."""
        if text.is_of_team(emoji) and emoji not in self._emoji:
            raise errors.NotFound("The team has no such emoji.")

    def flush(self) -> None:
        """Nothing was changed."""


def react(batch: Batch, draft: Draft) -> Event | Repeat:
    """Once for each person and emoji. Raises `TooManyReactions`, and `NotFound` for the emoji."""
    message, emoji = _asked(batch, draft)
    reactions = message.extras.get("reactions", [])
    users = next((it["users"] for it in reactions if it["emoji"] == emoji), None)
    if users is None and len(reactions) >= MOST:
        raise errors.TooManyReactions(most=MOST)
    if users is not None and draft.user in users:
        return Repeat(draft.target or 0)
    batch[TeamNames].require(emoji)
    event = _note(batch, draft, REACTED, emoji)
    batch[InboxRows].put(event, draft.target or 0, REACTION, event.notified)
    return event


def unreact(batch: Batch, draft: Draft) -> Event | Repeat:
    """Take one's own away; what is not there stays so."""
    message, emoji = _asked(batch, draft)
    reactions = message.extras.get("reactions", [])
    if not any(it["emoji"] == emoji and draft.user in it["users"] for it in reactions):
        return Repeat(draft.target or 0)
    event = _note(batch, draft, UNREACTED, emoji)
    left = (user for it in message.extras.get("reactions", []) for user in it["users"])
    if all(user == message.author for user in left):
        batch[InboxRows].take_back(draft.room, draft.target or 0, REACTION, event.notified)
    return event


_NAMED = Prepared(select(TeamEmoji.name).where(TeamEmoji.name == bindparam("name")), "name")
REACT = Act("react", react, needs=(Members, Messages, TeamNames, Authors, InboxRows))
UNREACT = Act("unreact", unreact, needs=(Members, Messages, Authors, InboxRows))


def _asked(batch: Batch, draft: Draft) -> tuple[MessageState, str]:
    permitted(batch, draft, rights.REACT)
    message = target_of(batch, draft)
    if message.deleted:
        raise errors.MessageDeleted
    assert isinstance(draft.details, Chosen), "its route and its frame give one"
    return message, draft.details.emoji


def _note(batch: Batch, draft: Draft, kind: EventType, emoji: str) -> Event:
    author = batch[Authors].to_tell(draft)
    event = batch.append(draft, kind, target=draft.target, data=Emoji(emoji), notified=author)
    batch[Messages].hang(event)
    return event
