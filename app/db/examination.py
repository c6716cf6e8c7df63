"""Looks at a database as a doctor does, whichever it is: nothing is changed."""

import time
from collections.abc import Iterator

from sqlalchemy import Connection, func, select

from ..findings import Finding, note, trouble, well
from ..unusable import Unusable
from . import clock, facts, revisions
from .tables import RoomHead, SearchRoom, User

DATABASE = "database"
CLOCK = "clock"
SEARCH = "search"
# What is written while the index is made is no news.
UNINDEXED_EVENTS = 1000


def of_tables(connection: Connection, place: str) -> Iterator[Finding]:
    """Its revision, whether it is whole, and whether its newest event is of the past."""
    found = revisions.current(connection)
    try:
        newest = revisions.newest(found, place=place)
    except Unusable as error:
        yield trouble(DATABASE, str(error), "Install that version, or restore a backup.")
        return
    if found != newest:
        todo = "Start the server, or run `parley migrate`: make a backup first."
        yield trouble(DATABASE, f"its tables are of an older version ({found}).", todo)
        return
    try:
        facts.require_whole(connection, place)
    except Unusable as error:
        yield trouble(DATABASE, str(error), "Then start the server.")
        return
    yield well(DATABASE, f"{place}, revision {found}.")
    if connection.execute(select(User.id).limit(1)).first() is None:
        todo = "If it is not that of your server, set PARLEY_DATA_DIR or PARLEY_DATABASE_URL."
        yield note(DATABASE, "nobody has an account here yet.", todo)
    if rooms := connection.execute(_UNINDEXED).scalar_one():
        yield note(SEARCH, f"older messages of {rooms:,} rooms are still being indexed.", "Wait.")
    ahead = (newest_event(connection) / 1000) - time.time()
    if clock.is_skewed(ahead) and ahead > 0:
        says = f"the newest message is of a time {ahead:,.0f} s to come."
        yield trouble(CLOCK, says, "Set the clock of this machine by NTP.")
    else:
        yield well(CLOCK, "no message is of a time to come.")


def newest_event(connection: Connection) -> int:
    """When it was written (ms); 0 where there is none."""
    return connection.execute(select(func.max(RoomHead.last_at))).scalar() or 0


_UNINDEXED = (
    select(func.count())
    .select_from(RoomHead)
    .outerjoin(SearchRoom, SearchRoom.room_id == RoomHead.room_id)
    .where(RoomHead.head - func.coalesce(SearchRoom.indexed_to, 0) > UNINDEXED_EVENTS)
)
