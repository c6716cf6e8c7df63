"""The files that a message is to have, as its author names them."""

from collections.abc import Sequence
from typing import NamedTuple, Protocol

from ... import errors
from .. import text

# As many as are looked at one after the other.
MOST = 10


class Described(Protocol):
    """As `Chosen`, of whoever has read it."""

    @property
    def id(self) -> str: ...
    @property
    def alt(self) -> str: ...


class Chosen(NamedTuple):
    """A file by its id; `alt` says what can be seen or heard in it, or is empty."""

    id: str
    alt: str = ""


def chosen(files: Sequence[str | Described] | None) -> tuple[Chosen, ...] | None:
    """Those that a message names, by their ids or described; None for none. Raises `Invalid`."""
    if not files:
        return None
    if len(files) > MOST:
        raise errors.Invalid(f"files: a message has at most {MOST}.")
    made = tuple(
        Chosen(file) if isinstance(file, str) else Chosen(file.id, text.alt(file.alt))
        for file in files
    )
    if len({file.id for file in made}) < len(made):
        raise errors.Invalid("files: one is named twice.")
    return made
