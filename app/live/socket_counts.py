"""How many sockets each person has open, on this node and on the others, and how many are idle."""

import asyncio
from collections import Counter
from collections.abc import Callable, Collection, Mapping
from types import MappingProxyType

from .leases import Leases

# A busy node answers later than in some milliseconds. One that is dead never does, and people who
# come from there wait so long.
CONFIRM_SECONDS = 1.0

Tell = Callable[[str], None]
"""Takes a person."""


def _to_nobody(user: str) -> None:
    pass


class SocketCounts:
    """Counts of other nodes are leases (`Leases`): they end with their node, some time later."""

    def __init__(self, *, tell: Tell, ask: Tell) -> None:
        """`tell` is called when a count has changed; `ask` makes the others tell theirs now."""
        self._tell = tell
        self._ask = ask
        # Called with a person who may have come or gone, or become idle or active.
        self.on_change: Tell = _to_nobody
        self._local: Counter[str] = Counter()
        self._elsewhere: Leases[str] = Leases(on_change=self._note)
        # Of these, those at which nobody has done anything for long.
        self._idle: Counter[str] = Counter()
        self._idle_elsewhere: Leases[str] = Leases(on_change=self._note_idle)
        # By person, set when another node tells their count.
        self._told: dict[str, asyncio.Event] = {}

    @property
    def refused(self) -> int:
        """Counts of others that would have been too many."""
        return self._elsewhere.refused + self._idle_elsewhere.refused

    @property
    def local(self) -> Mapping[str, int]:
        """Of this node alone, by person."""
        return self._local

    @property
    def local_idle(self) -> Mapping[str, int]:
        """Of this node alone, by person: those that are idle."""
        return self._idle

    def are_idle(self, user: str) -> bool:
        """Whether somebody is at none of theirs. Without any they are not idle, but away."""
        idle = self._idle[user] + self._idle_elsewhere.sum(user)
        return 0 < self._local[user] + self._elsewhere.sum(user) <= idle

    def are_open(self, user: str) -> bool:
        """Whether somebody has any, on any node."""
        return user in self._local or self.are_elsewhere(user)

    def are_elsewhere(self, user: str) -> bool:
        return self._elsewhere.sum(user) > 0

    def everybody(self) -> Collection[str]:
        """The people who have any, on any node."""
        return {*self._local, *self._elsewhere.keys}

    def active(self) -> Collection[str]:
        """The people who are at one of theirs, on any node."""
        may_be_idle = {*self._idle, *self._idle_elsewhere.keys}
        return {*self.everybody()} - {user for user in may_be_idle if self.are_idle(user)}

    def opened(self, user: str) -> None:
        self._note(user, self._local[user], 1)
        self._local[user] += 1
        self._tell(user)

    def set_idle(self, user: str, is_idle: bool) -> None:
        """One of theirs on this node has become so, or is no longer."""
        self._idle[user] += 1 if is_idle else -1
        if not self._idle[user]:
            del self._idle[user]
        self.on_change(user)
        self._tell(user)

    def closed(self, user: str) -> None:
        self._local[user] -= 1
        if not self._local[user]:
            del self._local[user]
            self._note(user, 1, 0)
        elif self._idle[user]:
            # It may have been the only one at which they were.
            self.on_change(user)
        self._tell(user)

    async def exceed(self, user: str, most: int) -> bool:
        """Whether somebody has more of them than allowed.

        Those of a node that has died count until their lease ends, and people come back at once.
        So where the others' make the difference, only what they say from now on counts.
        """
        if self._local[user] > most:
            return True
        if self._local[user] + self._elsewhere.sum(user) <= most:
            return False
        self._ask(user)
        try:
            async with asyncio.timeout(CONFIRM_SECONDS):
                return await self._is_confirmed(user, most)
        except TimeoutError:
            return False
        finally:
            # Others who wait for the same make another event.
            self._wake(user)

    def tell(
        self,
        node: str,
        counts: Mapping[str, int],
        idle: Mapping[str, int] = MappingProxyType({}),
        *,
        now: float,
    ) -> None:
        """This many are open on that node, and so many of these are idle."""
        for user, count in counts.items():
            self._elsewhere.tell(node, user, count, now=now)
            self._idle_elsewhere.tell(node, user, min(idle.get(user, 0), count), now=now)
            self._wake(user)

    def forget(self, node: str) -> None:
        self._elsewhere.forget(node)
        self._idle_elsewhere.forget(node)

    def expire(self, *, now: float) -> None:
        self._elsewhere.expire(now=now)
        self._idle_elsewhere.expire(now=now)

    async def _is_confirmed(self, user: str, most: int) -> bool:
        since = asyncio.get_running_loop().time()
        while self._local[user] + self._elsewhere.sum(user) > most:
            if self._local[user] + self._elsewhere.sum_since(user, since) > most:
                return True
            await self._told.setdefault(user, asyncio.Event()).wait()
        return False

    def _note(self, user: str, before: int, after: int) -> None:
        if not before or not after or self._idle[user] or self._idle_elsewhere.sum(user):
            self.on_change(user)

    def _note_idle(self, user: str, before: int, after: int) -> None:
        self.on_change(user)

    def _wake(self, user: str) -> None:
        told = self._told.pop(user, None)
        if told is not None:
            told.set()
