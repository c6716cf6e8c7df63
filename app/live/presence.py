"""Presence in one room: sockets counted by person, changes sent at most once a second."""

import asyncio
from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Callable, Collection, Iterable

from ..wire.frames import Frame

# A thousand reconnects within a second are one frame for each reader, not a thousand.
TOLD_EVERY_SECONDS = 1.0

OnLocal = Callable[[str, str], None]
"""Takes a room, and a user who has come into it on this node or has left it."""


def nobody_else(room: str, user: str) -> None:
    pass


class Presence:
    """Kept in memory only, so nobody is left hanging after a crash."""

    def __init__(
        self,
        room: str,
        *,
        send: Callable[[Frame], None],
        on_local: OnLocal = nobody_else,
        elsewhere: Iterable[str] = (),
    ) -> None:
        """`elsewhere` are the people who are in the room on other nodes."""
        self._room = room
        self._send = send
        self._on_local = on_local
        self._sockets: Counter[str] = Counter()
        self._elsewhere = set(elsewhere)
        # Kept in order: to sort them for each of a thousand who come back would take seconds.
        self._here = sorted(self._elsewhere)
        self._told = set(self._here)
        self._timer: asyncio.TimerHandle | None = None
        self._last_told = -TOLD_EVERY_SECONDS

    @property
    def here(self) -> list[str]:
        return self._here

    @property
    def local(self) -> Collection[str]:
        """The people who are here on this node."""
        return self._sockets.keys()

    def enter(self, user: str) -> None:
        self._sockets[user] += 1
        if self._sockets[user] == 1:
            if user not in self._elsewhere:
                self._add(user)
            self._on_local(self._room, user)

    def leave(self, user: str) -> None:
        self._sockets[user] -= 1
        if self._sockets[user] <= 0:
            del self._sockets[user]
            if user not in self._elsewhere:
                self._remove(user)
            self._on_local(self._room, user)

    def set_elsewhere(self, user: str, is_there: bool) -> None:
        """Whether somebody is in the room on any other node."""
        if is_there and user not in self._elsewhere:
            self._elsewhere.add(user)
            if user not in self._sockets:
                self._add(user)
        elif not is_there and user in self._elsewhere:
            self._elsewhere.remove(user)
            if user not in self._sockets:
                self._remove(user)

    def frame(self) -> Frame:
        """Everybody who is here, for one who has just come."""
        return Frame(type="presence", room=self._room, here=self.here)

    def close(self) -> None:
        if self._timer is not None:
            self._timer.cancel()

    def _add(self, user: str) -> None:
        insort(self._here, user)
        self._changed()

    def _remove(self, user: str) -> None:
        del self._here[bisect_left(self._here, user)]
        self._changed()

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
