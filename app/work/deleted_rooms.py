"""Rooms whose deletion was cut short by a stop or a crash are cleared to the end."""

from collections.abc import Awaitable, Callable
from typing import Any

from ..chat.effects import Written
from ..chat.rooms import deletion

AT_ONCE_SECONDS = 0.0

Write = Callable[[Callable[[Any], Written[bool]]], Awaitable[bool]]


async def clear(write: Write) -> float | None:
    """One slice, so that others write in between. Returns when the next one is due, if any is."""
    return AT_ONCE_SECONDS if await write(deletion.clear) else None
