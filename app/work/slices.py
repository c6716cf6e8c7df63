"""What is erased slice by slice, so that others can write in between."""

from collections.abc import Awaitable, Callable
from typing import Any

from ..chat.effects import Written

AT_ONCE_SECONDS = 0.0

Act = Callable[[Any], Written[bool]]
"""Does one slice in a transaction, and says whether more is left."""
Write = Callable[[Act], Awaitable[bool]]


async def one(write: Write, act: Act) -> float | None:
    """Returns when the next one is due, if any is."""
    return AT_ONCE_SECONDS if await write(act) else None
