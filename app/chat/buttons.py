"""Buttons of messages: a press is an event, which the author of the message answers by an edit."""

from dataclasses import dataclass

from msgspec import UNSET

from .. import errors
from . import rights
from .log.act import Act, Draft
from .log.batch import Batch
from .log.event import PRESSED, Event, Press
from .members.memberships import Members, permitted
from .message_rows import Messages
from .messages import target_of


@dataclass(frozen=True, slots=True)
class Pressed:
    """The id of a button."""

    action: str


def press(batch: Batch, draft: Draft) -> Event:
    """Each time that it is asked for. Raises `MessageDeleted` and `ButtonGone`."""
    permitted(batch, draft, rights.PRESS)
    message = target_of(batch, draft)
    if message.deleted:
        raise errors.MessageDeleted
    assert isinstance(draft.details, Pressed), "its route and its frame give one"
    action = draft.details.action
    actions = message.data.actions if message.data is not None else UNSET
    if actions is UNSET or action not in (each["id"] for each in actions):
        raise errors.ButtonGone
    return batch.append(draft, PRESSED, target=draft.target, data=Press(action))


PRESS = Act("press", press, needs=(Members, Messages))
