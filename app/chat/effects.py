"""The effects of a write: what those who are connected have to be told when it is on disk.

A function that ends a session, deletes a room, changes a profile or appends events returns them.
Its callers return them in turn, up to `Services.write`, which alone carries them out (ADR 21).
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from .log.event import Event

T = TypeVar("T")
U = TypeVar("U")


@dataclass(frozen=True, slots=True)
class Effects:
    """Events to publish, ids of sessions that have ended, ids of rooms that are gone.

    And rooms with the people whose own part of them has changed, those whose sections have, and
    reports that are new or dealt with. And people whose profile, or list of whom they block, has,
    and those who have changed what they keep for themselves. `emoji`: the team has other ones;
    `settings`: the server has.
    """

    events: Sequence[Event] = ()
    sessions: Sequence[str] = ()
    rooms: Sequence[str] = ()
    own: Sequence[tuple[str, str]] = ()
    sections: Sequence[str] = ()
    reports: Sequence[str] = ()
    people: Sequence[str] = ()
    kept: Collection[str] = ()
    emoji: bool = False
    settings: bool = False

    def __add__(self, others: "Effects") -> "Effects":
        return Effects(
            (*self.events, *others.events),
            (*self.sessions, *others.sessions),
            (*self.rooms, *others.rooms),
            (*self.own, *others.own),
            (*self.sections, *others.sections),
            (*self.reports, *others.reports),
            (*self.people, *others.people),
            (*self.kept, *others.kept),
            self.emoji or others.emoji,
            self.settings or others.settings,
        )


NOTHING = Effects()


@dataclass(frozen=True, slots=True)
class Written(Generic[T]):
    """The result of a write for its caller, and its effects for everybody else."""

    result: T
    effects: Effects = NOTHING

    def giving(self, result: U) -> "Written[U]":
        """The same effects with another result."""
        return Written(result, self.effects)
