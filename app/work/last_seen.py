"""When sessions were last used: collected in memory, written down for all of them together."""

import contextlib
from collections.abc import Callable, Collection

from .. import errors
from ..chat.people import sessions
from ..db.database import Database

# A transaction of some two milliseconds; messages go in between.
AT_ONCE = 500


class LastSeen:
    """Noting is free; `write` is one flush to disk for up to `AT_ONCE` sessions."""

    def __init__(
        self, database: Database, *, days: int, live: Callable[[], Collection[str]]
    ) -> None:
        """`live` names the sessions with open sockets: these are in use, said or not."""
        self._database = database
        self._days = days
        self._live = live
        self._used: set[str] = set()

    def note(self, session: str) -> None:
        """Only for one that was found in the database, which bounds how many there are."""
        self._used.add(session)

    async def write(self) -> None:
        self._used.update(self._live())
        due = list(self._used)
        # On a full disk they wait for the next time; nobody is kept from reading by it.
        with contextlib.suppress(errors.Unavailable):
            for first in range(0, len(due), AT_ONCE):
                some = due[first : first + AT_ONCE]
                await self._database.write(sessions.touch, some, days=self._days)
                self._used.difference_update(some)
