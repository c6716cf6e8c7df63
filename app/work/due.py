"""What is to happen at a time of its own: looked for again and again, and done when it is due."""

from collections.abc import Callable
from typing import Any

from ..chat.access import now_ms
from ..db.database import Database
from .slices import Act, Write, one

# Somebody who sends a message at nine sees it there at nine. A look is one small read.
EVERY_SECONDS = 1.0


async def look(
    database: Database,
    write: Write,
    next_due: Callable[[Any], int | None],
    act: Act,
) -> float | None:
    """`act` on a part of what is due, if `next_due` says a time that has come.

    Returns when to look again, if that is sooner than usual: `act` says whether more may be due.
    """
    return await one(write, act) if await is_due(database, next_due) else None


async def is_due(database: Database, next_due: Callable[[Any], int | None]) -> bool:
    """Whether the time has come that `next_due` says."""
    due_at = await database.read_urgent(next_due)
    return due_at is not None and due_at <= now_ms()
