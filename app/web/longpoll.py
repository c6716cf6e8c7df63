"""A page of the log, and the wait for one that has something."""

from typing import Any

from ..chat import cursor
from ..chat.cursor import Position
from ..chat.log import replay
from ..chat.log.replay import LogPage
from ..chat.log.stored import END_OF_LOG
from ..chat.people.sessions import SignedIn
from ..server.connection_limits import RESTING
from .caller import Caller
from .query import EventsQuery
from .socket_limit import require_room


async def events(caller: Caller, room: str, asked: EventsQuery) -> LogPage:
    """Raises what reading the log is refused with, `Resync` and `TooManySockets`."""
    hub = caller.services.hub
    endings = hub.endings
    after = END_OF_LOG - 1 if asked.start == "now" else asked.after
    who, found = await _read(caller, room, asked, after)
    cursor.check(Position(asked.after, asked.epoch), epoch=hub.epoch, ends=found.ends)
    if found.items or not asked.wait:
        return found
    last = found.ends.head
    await require_room(caller.services, who)
    # Since that look the session may have ended, unheard; then the next one says so.
    if hub.endings == endings:
        user, session = who.user.id, who.session
        resting = caller.connection.scope.get("extensions", {}).get(RESTING)
        if resting is not None:
            resting.rest()
        await hub.polls.wait(found.room, last, user=user, session=session, seconds=asked.wait)
        if resting is not None:
            await resting.go_on()
    _, found = await _read(caller, room, asked, last)
    return found


async def _read(
    caller: Caller, room: str, asked: EventsQuery, after: int | None
) -> tuple[SignedIn, LogPage]:
    def look(connection: Any, who: SignedIn) -> tuple[SignedIn, LogPage]:
        found = replay.events(
            connection,
            room,
            user=who.user.id,
            before=asked.before,
            after=after,
            limit=asked.limit,
        )
        return who, found

    return await caller.read(look)
