"""Reads the log into tails, once for all readers of a room: at first, and after others wrote."""

import asyncio
import logging
from collections.abc import Iterator, Mapping
from functools import partial

from .. import errors
from ..chat.log import replay, stored
from ..db.database import Database
from .tail import Tail
from .tails import Tails

logger = logging.getLogger(__name__)

# A tail begins with the newest page and its edits. It grows by what happens and is asked for.
LOADED = 256
LOADED_BYTES = stored.PAGE_BYTES
# As much as one read brings after others wrote. A tail that is further behind than some of these
# forgets what it holds, and each reader walks by itself.
MISSED = 256
MISSED_BYTES = 131_072
MISSED_READS = 4
# For a newcomer when that could not be read.
RETRY_SECONDS = 1
# Rooms that catch up at the same time; people's own reads need the database too.
AT_ONCE = 3


class LogReads:
    """One read at a time for each room: what is asked for meanwhile is answered by the next."""

    def __init__(self, database: Database, tails: Tails) -> None:
        self._database = database
        self._tails = tails
        self._loading: dict[str, asyncio.Task[None]] = {}
        self._catching_up: dict[Tail, asyncio.Task[None]] = {}
        self._again: set[Tail] = set()
        self._turns = asyncio.Semaphore(AT_ONCE)

    async def tail(self, room: str) -> Tail:
        """The room's tail, known to `publish` before the database is asked where the log ends."""
        tail = self._tails.get(room)
        if tail is None:
            tail = self._tails.add(room)
            self._loading[room] = asyncio.create_task(self._load(tail), name=f"tail {room}")
        loading = self._loading.get(room)
        if loading is not None:
            await asyncio.shield(loading)
        return tail

    async def wait_for(self, tail: Tail, seq: int) -> None:
        """Until the tail is as far as `seq`, where a cursor from another node may stand.

        Raises `Busy`.
        """
        for _ in range(2):  # one that is under way may have read before that
            if tail.head >= seq:
                return
            self.catch_up(tail)
            await asyncio.shield(self._catching_up[tail])
        if tail.head < seq:
            raise errors.Busy(retry_after_seconds=RETRY_SECONDS)

    def is_loading(self, room: str) -> bool:
        return room in self._loading

    def behind(self, heads: Mapping[str, int]) -> Iterator[Tail]:
        """The tails that don't reach as far."""
        for room, head in heads.items():
            tail = self._tails.get(room)
            if tail is not None and tail.head < head and room not in self._loading:
                yield tail

    def reach(self, heads: Mapping[str, int]) -> None:
        """The logs of these rooms have come that far, it is said."""
        for tail in self.behind(heads):
            self.catch_up(tail)
        for room in heads.keys() & self._loading.keys():
            # It may have been read just before that.
            self._loading[room].add_done_callback(partial(self._reach_loaded, room, heads[room]))

    def catch_up(self, tail: Tail) -> None:
        """There may be more in the log than the tail knows."""
        if tail in self._catching_up:
            self._again.add(tail)
            return
        task = asyncio.create_task(self._catch_up(tail), name=f"catch up {tail.room}")
        self._catching_up[tail] = task
        task.add_done_callback(partial(self._caught_up, tail))

    async def stop(self) -> None:
        tasks = list(self._catching_up.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _load(self, tail: Tail) -> None:
        try:
            head, events = await self._database.read(
                replay.newest, tail.room, limit=LOADED, most_bytes=LOADED_BYTES
            )
            tail.load(head, events)
        except BaseException:
            if self._tails.get(tail.room) is tail:
                self._tails.remove(tail.room)
            raise
        finally:
            if self._loading.get(tail.room) is asyncio.current_task():
                del self._loading[tail.room]

    def _reach_loaded(self, room: str, head: int, _: "asyncio.Task[None]") -> None:
        self.reach({room: head})

    def _caught_up(self, tail: Tail, task: "asyncio.Task[None]") -> None:
        del self._catching_up[tail]
        if tail in self._again:
            self._again.discard(tail)
            if not task.cancelled():
                self.catch_up(tail)

    async def _catch_up(self, tail: Tail) -> None:
        try:
            for _ in range(MISSED_READS):
                self._again.discard(tail)
                async with self._turns:
                    events, head = await self._database.read(
                        replay.missed, tail.room, tail.head, limit=MISSED, most_bytes=MISSED_BYTES
                    )
                tail.extend(events)
                if tail.head >= head:
                    return
            tail.advance(head)
        except errors.ParleyError:
            self._again.discard(tail)  # the next comparison of heads begins anew
        except Exception:
            logger.exception("The events that others wrote could not be read")
