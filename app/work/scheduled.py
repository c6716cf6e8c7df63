"""Messages that were to be sent later are sent when their time has come."""

from collections.abc import Awaitable, Callable
from typing import Any

from ..chat import scheduled_sending
from ..chat.access import now_ms
from ..chat.effects import Written
from ..db.database import Database

# Somebody who sends a message at nine sees it there at nine. A look is one small read.
EVERY_SECONDS = 1.0
AT_ONCE_SECONDS = 0.0

Write = Callable[[Callable[..., Written[bool]], bytes], Awaitable[Any]]


async def send(database: Database, write: Write, key: bytes) -> float | None:
    """Those that are due. Returns when to look again, if that is sooner than usual."""
    due_at = await database.read_urgent(scheduled_sending.next_due)
    if due_at is None or due_at > now_ms():
        return None
    return AT_ONCE_SECONDS if await write(scheduled_sending.send_due, key) else None
