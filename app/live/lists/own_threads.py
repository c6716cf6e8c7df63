"""Threads that people follow, as their lists are told of them.

A list is told how many there are, and how many have something to read. It is also told of each
thread that changes: by somebody else, once a second at most in a room, or by its own person on
another device.
"""

import asyncio
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any, NamedTuple

from ...chat.threads import follows, listed, threads
from ...chat.threads.listed import Counts
from ...chat.threads.threads import Key, Thread
from ...db.database import Database
from ...wire.frames import Frame
from ...wire.threads import shown_thread
from .account_list import AccountList
from .changed_keys import ChangedKeys
from .list_index import ListIndex

# One read of a millisecond or so.
CHANGES = 100
# Written before others have their turn: a millisecond.
TURN_FRAMES = 200
NONE = Counts(0, 0)


class Told(NamedTuple):
    """The newest version of their person's own changes, and the counts that a list was told."""

    version: int
    counts: Counts


class Look(NamedTuple):
    """How one person's threads stand."""

    version: int
    counts: Counts
    changed: Sequence[Thread]


class OwnThreads(ChangedKeys[str]):
    """The keys are people."""

    KIND = "threads"
    EVERY_SECONDS = 0.1
    AT_ONCE = 50

    def resume(self, mine: AccountList) -> None:
        self.note(mine.connection.user)

    async def tell_all(self) -> None:
        _, found = await self._take(self._read)
        for mine, look in found:
            if mine.is_ready:
                self._tell_list(mine, look)

    async def compare(self, lists: Collection[AccountList]) -> None:
        """Notice what no hint has come of."""
        users = {mine.connection.user for mine in lists}
        newest = await self._database.read_urgent(follows.newest, users)
        counts = await self._database.read_urgent(listed.counts, users)
        for mine in lists:
            user, told = mine.connection.user, mine.told.get(self.KIND)
            if not mine.is_ready or not isinstance(told, Told):
                continue
            # Counts change without a follow, too: when more of a room's history is shown.
            if newest.get(user, 0) > told.version or counts.get(user, NONE) != told.counts:
                self.note(user)

    def _is_wanted(self, key: str) -> bool:
        return key in self._index.by_user

    async def _read(self, users: Sequence[str]) -> Sequence[tuple[AccountList, Look]]:
        of_users = (mine for user in users for mine in self._index.by_user.get(user, ()))
        # Whoever doesn't read now is resumed later.
        asked = {mine: (mine.connection.user, _version(mine)) for mine in of_users if mine.is_ready}
        found = await self._database.read(_look, set(asked.values()))
        return [(mine, found[key]) for mine, key in asked.items()]

    def _tell_list(self, mine: AccountList, look: Look) -> None:
        told = mine.told.get(self.KIND)
        frames = [thread_frame(thread) for thread in look.changed]
        if not isinstance(told, Told) or told.counts != look.counts:
            frames.append(Frame(type=self.KIND, **look.counts._asdict()))
        mine.told[self.KIND] = Told(look.version, look.counts)
        mine.write(frames)


class ThreadNews(ChangedKeys[tuple[str, int]]):
    """The keys are rooms, with the seq behind which something was written there."""

    EVERY_SECONDS = 0.05
    AT_ONCE = 256

    def __init__(
        self,
        database: Database,
        index: ListIndex,
        *,
        wake_at: Callable[[float], None],
        note: Callable[[str], None],
    ) -> None:
        """`note` takes the people whose counts may have changed."""
        super().__init__(database, index, wake_at=wake_at)
        self._note_person = note
        index.on_head = self._on_head

    async def tell_all(self) -> None:
        _, found = await self._take(self._read)
        for number, ((_, _, user), thread) in enumerate(found.items(), start=1):
            for mine in self._index.by_user.get(user, ()):
                # Whoever doesn't read is told the count later.
                if mine.is_ready:
                    mine.write([thread_frame(thread)])
            self._note_person(user)
            if number % TURN_FRAMES == 0:
                await asyncio.sleep(0)

    def _on_head(self, room: str, before: int) -> None:
        self.note((room, before))

    def _is_wanted(self, key: tuple[str, int]) -> bool:
        return bool(self._index.by_connection)

    async def _read(self, keys: Sequence[tuple[str, int]]) -> Mapping[Key, Thread]:
        changed = await self._database.read(listed.changed_since, keys)
        here = {key for key in changed if key[2] in self._index.by_user}
        return await self._database.read(threads.seen, here) if here else {}


def thread_frame(thread: Thread) -> Frame:
    return Frame(type="thread", **shown_thread(thread))


def _version(mine: AccountList) -> int | None:
    told = mine.told.get(OwnThreads.KIND)
    return told.version if isinstance(told, Told) else None


def _look(
    connection: Any, asked: Collection[tuple[str, int | None]]
) -> Mapping[tuple[str, int | None], Look]:
    users = {user for user, _ in asked}
    counts, newest = listed.counts(connection, users), follows.newest(connection, users)
    found = {}
    for user, version in asked:
        now, changed = newest.get(user, 0), list[Thread]()
        # To a list that was told nothing yet, nothing has changed.
        if version is not None and now > version:
            page = follows.changed(connection, user, after=version, limit=CHANGES)
            keys = [(room, root, user) for room, root in page.items]
            changed = [*threads.seen(connection, keys).values()]
            # The others are found by the next comparison.
            now = page.last or now
        found[user, version] = Look(now, counts.get(user, NONE), changed)
    return found
