"""Presence in one room: sockets counted by person, changes sent at most once a second."""

import asyncio
from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Callable

from ..wire.frames import Frame

# A thousand reconnects within a second are one frame for each reader, not a thousand.
TOLD_EVERY_SECONDS = 1.0


class Presence:
    """Kept in memory only, so nobody is left hanging after a crash."""

    def __init__(self, room: str, *, send: Callable[[Frame], None]) -> None:
        self._room = room
        self._tell = send
        self._sockets: Counter[str] = Counter()
        # Kept in order: to sort them for each of a thousand who come back would take seconds.
        self._here: list[str] = []
        self._told: set[str] = set()
        self._timer: asyncio.TimerHandle | None = None
        self._last_told = -TOLD_EVERY_SECONDS

    @property
    def here(self) -> list[str]:
        return self._here

    def enter(self, user: str) -> None:
        self._sockets[user] += 1
        if self._sockets[user] == 1:
            insort(self._here, user)
            self._changed()

    def leave(self, user: str) -> None:
        self._sockets[user] -= 1
        if self._sockets[user] <= 0:
            del self._sockets[user]
            del self._here[bisect_left(self._here, user)]
            self._changed()

    def frame(self) -> Frame:
        """Everybody who is here, for one who has just come."""
        return Frame(type="presence", room=self._room, here=self.here)

    def close(self) -> None:
        if self._timer is not None:
            self._timer.cancel()

    def _changed(self) -> None:
        if self._timer is None:
            loop = asyncio.get_running_loop()
            due = max(loop.time(), self._last_told + TOLD_EVERY_SECONDS)
            self._timer = loop.call_at(due, self._tell_changes)

    def _tell_changes(self) -> None:
        self._timer = None
        self._last_told = asyncio.get_running_loop().time()
        here = set(self._here)
        came, gone = sorted(here - self._told), sorted(self._told - here)
        self._told = here
        if came or gone:
            self._tell(Frame(type="presence", room=self._room, came=came, gone=gone))
