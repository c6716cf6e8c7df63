"""Names of states: whoever wants to change something can say which state they have seen.

A name is made of what can be edited, and of nothing else: an unread count is no other room.
"""

import hashlib
from collections.abc import Collection
from typing import Protocol

from .. import errors

BYTES = 8
# Any state, so long as there is one.
ANY = "*"


class RoomLooks(Protocol):
    """What of a room is edited."""

    @property
    def name(self) -> str: ...
    @property
    def topic(self) -> str: ...
    @property
    def description(self) -> str: ...
    @property
    def suggested(self) -> bool: ...
    @property
    def history(self) -> str: ...
    @property
    def shows_readers(self) -> bool: ...
    @property
    def archived(self) -> bool: ...
    @property
    def slow_seconds(self) -> int: ...
    @property
    def writers(self) -> str: ...
    @property
    def retention_days(self) -> int: ...


def of_room(room: RoomLooks) -> str:
    return of_parts(
        *(room.name, room.topic, room.description, bool(room.suggested), room.history),
        *(bool(room.shows_readers), bool(room.archived), room.slow_seconds, room.writers),
        room.retention_days,
    )


def of_message(*, edited_at: int | None, deleted: bool) -> str:
    """`edited_at` tells two texts of one message apart: each edit is later than the one before."""
    return "deleted" if deleted else f"t{edited_at or 0:x}"


def of_parts(*parts: object) -> str:
    return hashlib.blake2b(repr(parts).encode(), digest_size=BYTES).hexdigest()


def require(seen: Collection[str] | None, now: str) -> None:
    """None asks for nothing. Raises `PreconditionFailed`."""
    if seen is not None and now not in seen and ANY not in seen:
        raise errors.PreconditionFailed
