"""Reminders of saved messages are told when their time has come."""

from ..chat import saved
from ..chat.access import now_ms
from ..db.database import Database
from .deleted_rooms import AT_ONCE_SECONDS, Write

# A look is one small read.
EVERY_SECONDS = 1.0


async def tell(database: Database, write: Write) -> float | None:
    """Those that are due. Returns when to look again, if that is sooner than usual."""
    due_at = await database.read_urgent(saved.next_due)
    if due_at is None or due_at > now_ms():
        return None
    return AT_ONCE_SECONDS if await write(saved.remind) else None
