"""The buttons that a message may have: what may be given, and how they are shown."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

from .. import errors
from . import text
from .log.shown import Action

# More than stand below a text at a glance.
MOST = 10
LABEL_MAX = 40
ID_MAX = 64
Style = Literal["primary", "danger"]


class Given(Protocol):
    """A button as a request has it."""

    id: str
    label: str
    style: Style | None


@dataclass(frozen=True, slots=True)
class Button:
    """`id` is for programs, `label` for people."""

    id: str
    label: str
    style: Style | None = None


def buttons(given: Iterable[Given]) -> tuple[Button, ...]:
    """Raises `Invalid`."""
    found = tuple(_button(each) for each in given)
    if len(found) > MOST:
        raise errors.Invalid(f"A message has {MOST} buttons at most.")
    if len({button.id for button in found}) < len(found):
        raise errors.Invalid("Two buttons of this message have the same id.")
    return found


def shown(given: Sequence[Button]) -> list[Action]:
    return [_shown(button) for button in given]


def _button(given: Given) -> Button:
    name = given.id
    if not 1 <= len(name) <= ID_MAX or not name.isascii() or not name.isprintable():
        raise errors.Invalid(f"The id of a button has 1 to {ID_MAX} printable ASCII characters.")
    label = text.name(given.label, longest=LABEL_MAX, what="label of a button")
    return Button(name, label, given.style)


def _shown(button: Button) -> Action:
    action = Action(id=button.id, label=button.label)
    return action if button.style is None else {**action, "style": button.style}
