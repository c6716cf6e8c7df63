"""Reactions: an emoji that somebody puts under a message, or takes away again."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Self

from sqlalchemy import Connection, bindparam, select

from .. import errors
from ..db.statement import Pending, Prepared
from ..db.tables import TeamEmoji
from . import rights, text
from .access import Person
from .inbox_rows import REACTION, Authors, InboxRows
from .listing import Slice, cut
from .log import replay, rows
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


class Place(NamedTuple):
    """They are listed by emoji, and by id."""

    emoji: str
    user: str


class One(NamedTuple):
    """Somebody who has put an emoji under a message."""

    emoji: str
    user: Person


@dataclass(frozen=True, slots=True)
class Reacted:
    """Some of those who have reacted to a message, and the emoji that are one's own."""

    all: Slice[One, Place]
    mine: Sequence[str]


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
    event = _note(batch, draft, REACTED, Emoji(emoji, len(users or ()) + 1))
    batch[InboxRows].put(event, draft.target or 0, REACTION, event.notified)
    return event


def unreact(batch: Batch, draft: Draft) -> Event | Repeat:
    """Take one's own away; what is not there stays so."""
    message, emoji = _asked(batch, draft)
    reactions = message.extras.get("reactions", [])
    users = next((it["users"] for it in reactions if it["emoji"] == emoji), ())
    if draft.user not in users:
        return Repeat(draft.target or 0)
    event = _note(batch, draft, UNREACTED, Emoji(emoji, len(users) - 1))
    left = (user for it in message.extras.get("reactions", []) for user in it["users"])
    if all(user == message.author for user in left):
        batch[InboxRows].take_back(draft.room, draft.target or 0, REACTION, event.notified)
    return event


def reacted(
    connection: Connection,
    room: str,
    seq: int,
    emoji: str | None,
    *,
    user: str,
    after: Place | None,
    limit: int,
) -> Reacted:
    """Those who have reacted to it, with this emoji or any. Raises what `polls.own` does."""
    message = replay.event(connection, room, user, seq)
    if message.deleted:
        raise errors.MessageDeleted
    standing = message.extras.get("reactions", []) if message.extras else []
    wanted = [it for it in standing if emoji in (None, it["emoji"])]
    keys = sorted(Place(it["emoji"], each) for it in wanted for each in it["users"])
    listed = [key for key in keys if after is None or key > after][: limit + 1]
    people = rows.people(connection, {key.user for key in listed})()
    return Reacted(
        cut([One(key.emoji, people[key.user]) for key in listed], limit, _place),
        mine=[it["emoji"] for it in wanted if user in it["users"]],
    )


def _place(one: One) -> Place:
    return Place(one.emoji, one.user.id)


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


def _note(batch: Batch, draft: Draft, kind: EventType, data: Emoji) -> Event:
    author = batch[Authors].to_tell(draft)
    event = batch.append(draft, kind, target=draft.target, data=data, notified=author)
    batch[Messages].hang(event)
    return event
