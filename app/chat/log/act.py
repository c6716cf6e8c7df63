"""Acts: what can be done in a room, each under a name that never changes."""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields, is_dataclass
from functools import cache, lru_cache
from typing import Any, Protocol, Self

import msgspec
from sqlalchemy import Connection

from ...db.statement import Pending
from ..access import Role
from .event import Event, Repeat

DIGEST_BYTES = 16

# Here and not in `Batch`, so that a name used twice is found when its module is imported.
_names: set[str] = set()


@lru_cache(maxsize=4)
def _keyed(key: bytes) -> hashlib.blake2b:
    """Nothing yet, under this key: a copy of it costs less than a new one."""
    return hashlib.blake2b(key=key, digest_size=DIGEST_BYTES)


class Part(Protocol):
    """The rows that acts of one noun read and change, loaded for a whole batch at once."""

    @classmethod
    def load(cls, connection: Connection, drafts: Sequence["Draft"]) -> Pending[Self]:
        """Ask for what these drafts need, in a handful of statements.

        No answer is waited for yet, so that all parts of a batch take one round trip.
        """

    def flush(self) -> None:
        """Write what was changed, in a handful of statements; nothing is read."""


@dataclass(frozen=True, slots=True, eq=False)
class Act:
    """Something that can be done. `name` is in the digests of requests, which are kept for ever."""

    name: str
    # Any: a `Batch`, which is made of acts and so stands above them.
    run: Callable[[Any, "Draft"], Event | Repeat]
    needs: tuple[type[Part], ...] = ()
    is_plain: Callable[["Draft"], bool] | None = None
    """Whether a draft needs `plain_needs` only: most messages do, and are not to pay for others."""
    plain_needs: tuple[type[Part], ...] = ()
    changes_own: bool = False
    """Whether it changes what is the sender's own in the room, which is no event."""
    locks_member: bool = False
    """Whether it depends on what the person whom the draft names wants of others."""

    def __post_init__(self) -> None:
        if self.name in _names:
            raise ValueError(f"Two acts are called {self.name!r}: their digests would be the same")
        _names.add(self.name)

    def needs_of(self, draft: "Draft") -> tuple[type[Part], ...]:
        if self.is_plain is not None and self.is_plain(draft):
            return self.plain_needs
        return self.needs


class Audience(msgspec.Struct, frozen=True, gc=False):
    """The people whom `@here` means, and whether the sender has agreed to reach many."""

    here: tuple[str, ...] = ()
    may_be_many: bool = False


class Draft(msgspec.Struct, frozen=True, gc=False):
    """A request for one act in a room. With `session=None` no session is looked at."""

    act: Act
    room: str
    user: str
    session: str | None = None
    client_id: str | None = None
    text: str | None = None
    target: int | None = None
    member: str | None = None
    role: Role | None = None
    # For this act only; a frozen value, since its repr is part of the digest.
    details: object = None
    # The life of the log that `target` is a number of; no part of the digest.
    epoch: str | None = None
    # Of a text that may mention people; no part of the digest either.
    audience: Audience | None = None
    # Whether an edit keeps the text that it replaces; no part of the digest.
    keeps_edits: bool = False
    # The states of what it changes in which its sender wants it done (`state_names`); no part of
    # the digest: what was done once is answered in any state.
    seen: frozenset[str] | None = None
    # Whether it is one that repeats by itself; no part of the digest either: sent by hand under the
    # same client_id, it is the same.
    repeats: bool = False

    def digest(self, key: bytes) -> bytes:
        """Tells whether a repeated client_id asks for the same; keyed, so it betrays no text.

        Kept for ever: a new name of an act, or a new meaning of a part, makes old repeats refused.
        """
        details = None if self.details is None else self._details()
        parts = (self.act.name, self.text, self.target, self.member, self.role, details)
        made = _keyed(key).copy()
        made.update(repr(parts).encode())
        return made.digest()

    def _details(self) -> object:
        # Only what is set, so that a part added later leaves old digests as they are.
        names = _parts(type(self.details))  # type: ignore[arg-type]  # classes can be hashed
        if names is None:
            return self.details
        values = [(name, getattr(self.details, name)) for name in names]
        return [(name, value) for name, value in values if value is not None]


@cache
def _parts(kind: type) -> Sequence[str] | None:
    """The names of the fields of a dataclass, in order; to look them up takes longer than both."""
    return sorted(item.name for item in fields(kind)) if is_dataclass(kind) else None
