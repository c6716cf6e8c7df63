"""Buttons of messages: a press is an event, which the author of the message answers by an edit.

What is filled into a form is kept beside its event: for the bot, its person, and whoever did.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Self, cast

import msgspec
from msgspec import UNSET
from sqlalchemy import Connection, Table, select

from .. import errors
from ..db.statement import Pending, insertion
from ..db.tables import Bot, FormAnswer
from . import new_forms, rights
from .log import replay
from .log.act import Act, Draft
from .log.batch import Batch
from .log.event import PRESSED, Event, Press
from .log.shown import Action
from .members.memberships import Members, permitted
from .message_rows import Messages, MessageState
from .messages import target_of
from .new_forms import Answer, Filled


@dataclass(frozen=True, slots=True)
class Pressed:
    """The id of a button; of a select the id of an option, of a form what is in its fields."""

    action: str
    value: str | None = None
    answers: tuple[tuple[str, Answer], ...] | None = None


class FormAnswers:
    """What was filled in by a batch."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._rows: list[tuple[MessageState, tuple[str, int, int, str]]] = []

    @classmethod
    def load(cls, connection: Connection, _: Sequence[Draft]) -> Pending[Self]:
        return lambda: cls(connection)

    def keep(self, event: Event, message: MessageState, answers: dict[str, Filled]) -> None:
        encoded = msgspec.json.encode(answers).decode()
        self._rows.append((message, (event.room, event.seq, event.target or 0, encoded)))

    def flush(self) -> None:
        """But for those of a message that the same batch has deleted since."""
        rows = [row for message, row in self._rows if not message.deleted]
        _INSERT.many(self._connection, rows)


def press(batch: Batch, draft: Draft) -> Event:
    """Each time that it is asked for.

    Raises `MessageDeleted`, `ButtonGone`, `Invalid` and `WrongAnswers`.
    """
    permitted(batch, draft, rights.PRESS)
    message = target_of(batch, draft)
    if message.deleted:
        raise errors.MessageDeleted
    pressed = draft.details
    assert isinstance(pressed, Pressed), "its route and its frame give one"
    actions = message.data.actions if message.data is not None else UNSET
    button = None if actions is UNSET else _called(actions, pressed)
    if button is None:
        raise errors.ButtonGone
    answers = _filled(button, pressed)
    value = UNSET if pressed.value is None else pressed.value
    event = batch.append(draft, PRESSED, target=draft.target, data=Press(pressed.action, value))
    if answers is not None:
        batch[FormAnswers].keep(event, message, answers)
    return event


PRESS = Act("press", press, needs=(Members, Messages, FormAnswers))


def answers_of(connection: Connection, room: str, seq: int, *, user: str) -> dict[str, Filled]:
    """What was filled in by one press. Raises `NotFound`, and what `replay.event` does.

    For whoever did, for the bot whose form it is, and for the person to whom that belongs; of a
    message that is deleted for nobody.
    """
    pressed = replay.event(connection, room, user, seq)
    asked = replay.event(connection, room, user, pressed.target or 0)
    row = connection.execute(
        select(FormAnswer.answers).where(FormAnswer.room_id == pressed.room, FormAnswer.seq == seq)
    ).scalar()
    if row is None or asked.deleted:
        raise errors.NotFound
    if user != pressed.user.id:
        owner = select(Bot.owner_id).where(Bot.user_id == asked.user.id)
        if user not in (asked.user.id, connection.execute(owner).scalar()):
            raise errors.NotFound
    found: dict[str, Filled] = msgspec.json.decode(row)
    return found


def _called(actions: Sequence[Action], pressed: Pressed) -> Action | None:
    """The button, if the message has it, and the option that was chosen."""
    for action in actions:
        if action["id"] != pressed.action:
            continue
        options = action.get("options")
        if options is None:
            return action
        return action if pressed.value in [option["id"] for option in options] else None
    return None


def _filled(button: Action, pressed: Pressed) -> dict[str, Filled] | None:
    form = button.get("form")
    if pressed.value is not None and "options" not in button:
        raise errors.Invalid("value: that button is no select.")
    if form is None:
        if pressed.answers is not None:
            raise errors.Invalid("answers: that button has no form.")
        return None
    return new_forms.filled(form, dict(pressed.answers or ()))


_TABLE: Any = FormAnswer.__table__
_INSERT = insertion(cast(Table, _TABLE), "room_id seq target answers")
