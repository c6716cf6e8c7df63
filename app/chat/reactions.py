"""Reactions: an emoji that somebody puts under a message, or takes away again."""

from dataclasses import dataclass

from .. import errors
from . import rights
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
    """The emoji to put there or to take away."""

    emoji: str


def react(batch: Batch, draft: Draft) -> Event | Repeat:
    """Once for each person and emoji. Raises `TooManyReactions`."""
    message, emoji = _asked(batch, draft)
    reactions = message.extras.get("reactions", [])
    users = next((it["users"] for it in reactions if it["emoji"] == emoji), None)
    if users is None and len(reactions) >= MOST:
        raise errors.TooManyReactions(most=MOST)
    if users is not None and draft.user in users:
        return Repeat(draft.target or 0)
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


REACT = Act("react", react, needs=(Members, Messages, Authors, InboxRows))
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
