"""The buttons that a message may have: what may be given, and how they are shown.

A button with options is a select, and one with a form opens that.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

import msgspec

from .. import errors
from . import new_forms, text
from .access import is_bot
from .log.shown import Action
from .new_forms import Form, GivenForm, GivenOption, Option

# More than stand below a text at a glance.
MOST = 10
LABEL_MAX = 40
ID_MAX = new_forms.ID_MAX
# Of all of them, with their options and forms, as JSON: they come with each replay of the message.
BYTES_MOST = 16_384
Style = Literal["primary", "danger"]


class Given(Protocol):
    """A button as a request has it."""

    id: str
    label: str
    style: Style | None

    @property
    def options(self) -> Sequence[GivenOption] | None: ...
    @property
    def form(self) -> GivenForm | None: ...


@dataclass(frozen=True, slots=True, repr=False)
class Button:
    """`id` is for programs, `label` for people."""

    id: str
    label: str
    style: Style | None = None
    options: tuple[Option, ...] = ()
    form: Form | None = None

    def __repr__(self) -> str:
        """It is in the digests of requests, so what came later is there only if it is used."""
        more = f", options={self.options!r}" if self.options else ""
        more += f", form={self.form!r}" if self.form else ""
        return f"Button(id={self.id!r}, label={self.label!r}, style={self.style!r}{more})"


def buttons(given: Iterable[Given]) -> tuple[Button, ...]:
    """Raises `Invalid`."""
    found = tuple(_button(each) for each in given)
    if len(found) > MOST:
        raise errors.Invalid(f"A message has {MOST} buttons at most.")
    if len({button.id for button in found}) < len(found):
        raise errors.Invalid("Two buttons of this message have the same id.")
    if len(msgspec.json.encode(shown(found))) > BYTES_MOST:
        raise errors.Invalid(f"The buttons of a message have at most {BYTES_MOST} bytes.")
    return found


def require_author(given: Iterable[Button], user: str) -> None:
    """Raises `Forbidden` for a person who would ask by a form."""
    if any(button.form for button in given) and not is_bot(user):
        raise errors.Forbidden("Only a bot asks by a form.")


def shown(given: Sequence[Button]) -> list[Action]:
    return [_shown(button) for button in given]


def _button(given: Given) -> Button:
    name = new_forms.checked_id(given.id, "button")
    label = text.name(given.label, longest=LABEL_MAX, what="label of a button")
    options = new_forms.options(given.options or ())
    form = None if given.form is None else new_forms.form(given.form)
    if options and form is not None:
        raise errors.Invalid("A button has options or a form.")
    return Button(name, label, given.style, options, form)


def _shown(button: Button) -> Action:
    action = Action(id=button.id, label=button.label)
    if button.style is not None:
        action["style"] = button.style
    if button.options:
        action["options"] = [option.shown for option in button.options]
    if button.form is not None:
        action["form"] = new_forms.shown(button.form)
    return action
