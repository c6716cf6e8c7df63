"""The epoch names the life of the database: a restored or copied one gets a new name.

Two marks beside the database tell. The life file is made anew at every start and the database
notes which one it was, so a copy is seen. And the folder notes how far the log has come, so an
older database, put back between two starts, is seen too.
"""

import asyncio
import contextlib

from sqlalchemy import Connection

from ... import security
from .. import facts
from ..database import Database
from ..examination import newest_event
from .folder import Folder


def begin_life(connection: Connection, folder: Folder) -> str:
    """The epoch, renewed when this database is not the one that was last served from here."""
    facts.require_whole(connection, str(folder.path.resolve()))
    epoch = facts.get(connection, facts.EPOCH)
    life = facts.get(connection, facts.LIFE)
    same = life == folder.life_mark() and newest_event(connection) >= folder.newest()
    if epoch is None or not same:
        epoch = security.new_id("e")
        facts.put(connection, facts.EPOCH, epoch)
    # A crash between this and the commit renews the epoch at the next start, which is safe.
    facts.put(connection, facts.LIFE, folder.mark_life())
    return epoch


async def note_newest(database: Database, folder: Folder) -> None:
    """Beside the database: an older one, put back later, is known by it."""
    found = await database.read(newest_event)
    if found != folder.newest():
        # On a full disk the epoch may be renewed later for nothing, which is safe.
        with contextlib.suppress(OSError):
            await asyncio.to_thread(folder.note_newest, found)
