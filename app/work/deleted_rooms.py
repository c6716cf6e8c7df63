"""Rooms whose deletion was cut short by a stop or a crash are cleared to the end."""

from ..chat import rooms
from ..db.database import Database

AT_ONCE_SECONDS = 0.0


async def clear(database: Database) -> float | None:
    """One slice, so that others write in between. Returns when the next one is due, if any is."""
    return AT_ONCE_SECONDS if await database.write(rooms.clear) else None
