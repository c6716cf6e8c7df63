"""Presence in one room: sockets counted by person, changes sent at most once a second."""

import asyncio
from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Callable, Iterable

from ..wire.frames import Frame

# A thousand reconnects within a second are one frame for each reader, not a thousand.
TOLD_EVERY_SECONDS = 1.0

OnPresence = Callable[[str, str, bool], None]
"""Takes a room, a user, and whether they have come."""


def nobody_else(room: str, user: str, has_come: bool) -> None:
    pass


class Presence:
    """Kept in memory only, so nobody is left hanging after a crash."""

    def __init__(
        self, room: str, *, send: Callable[[Frame], None], on_change: OnPresence = nobody_else
    ) -> None:
        """`on_change` is called with who has their first socket on this node, or none any more."""
        self._room = room
        self._send = send
        self._on_change = on_change
        # On this node, and in how many places: here, and on other nodes.
        self._sockets: Counter[str] = Counter()
        self._places: Counter[str] = Counter()
        # Kept in order: to sort them for each of a thousand who come back would take seconds.
        self._here: list[str] = []
        self._told: set[str] = set()
        self._timer: asyncio.TimerHandle | None = None
        self._last_told = -TOLD_EVERY_SECONDS

    @property
    def on_this_node(self) -> Iterable[str]:
        return self._sockets.keys()

    @property
    def here(self) -> list[str]:
        return self._here

    def enter(self, user: str) -> None:
        self._sockets[user] += 1
        if self._sockets[user] == 1:
            self.add(user)
            self._on_change(self._room, user, True)

    def leave(self, user: str) -> None:
        self._sockets[user] -= 1
        if self._sockets[user] <= 0:
            del self._sockets[user]
            self.remove(user)
            self._on_change(self._room, user, False)

    def add(self, user: str) -> None:
        """They are in one place more."""
        self._places[user] += 1
        if self._places[user] == 1:
            insort(self._here, user)
            self._changed()

    def remove(self, user: str) -> None:
        self._places[user] -= 1
        if self._places[user] <= 0:
            del self._places[user]
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
            self._send(Frame(type="presence", room=self._room, came=came, gone=gone))
