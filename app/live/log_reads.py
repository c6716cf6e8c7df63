"""Reads the log into tails, once for all readers of a room: at first, and after others wrote."""

import asyncio
import logging
from collections.abc import Mapping
from functools import partial
from itertools import islice
from typing import NamedTuple

from .. import errors
from ..chat.log import replay, stored
from ..db.database import Database
from .tail import Tail
from .tails import Tails

logger = logging.getLogger(__name__)

# A tail begins with the newest page and its edits. It grows by what happens and is asked for.
LOADED = 256
LOADED_BYTES = stored.PAGE_BYTES
# As much as one read brings after others wrote, of as many rooms at once. These have equal shares,
# so that none that is far behind holds up the others.
MISSED = 256
MISSED_BYTES = 131_072
ROOMS = 64
# A tail that is further behind forgets what it holds, and each reader walks by itself.
FAR_BEHIND = 4 * MISSED
# For a newcomer when that could not be read.
RETRY_SECONDS = 1


class _Wanted(NamedTuple):
    """How far a tail has to come, and who waits until that was tried."""

    seq: int
    tried: "asyncio.Future[None]"


class LogReads:
    """One read at a time: all that is asked for meanwhile is answered by the next."""

    def __init__(self, database: Database, tails: Tails) -> None:
        self._database = database
        self._tails = tails
        self._loading: dict[str, asyncio.Task[None]] = {}
        # Those that have waited longest come first.
        self._behind: dict[Tail, _Wanted] = {}
        self._catching_up: asyncio.Task[None] | None = None

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
        if tail.head < seq:
            await asyncio.shield(self.catch_up(tail, seq))
        if tail.head < seq:
            raise errors.Busy(retry_after_seconds=RETRY_SECONDS)

    def is_loading(self, room: str) -> bool:
        return room in self._loading

    def are_behind(self, heads: Mapping[str, int]) -> bool:
        """Whether a tail does not reach as far."""
        tails = ((self._tails.get(room), head) for room, head in heads.items())
        return any(tail is not None and tail.head < head for tail, head in tails)

    def reach(self, heads: Mapping[str, int]) -> None:
        """The logs of these rooms have come that far, it is said."""
        for room, head in heads.items():
            tail = self._tails.get(room)
            if tail is None or tail.head >= head:
                continue
            if room in self._loading:
                # It may have been read just before that.
                again = partial(self._reach_loaded, room, head)
                self._loading[room].add_done_callback(again)
            else:
                self.catch_up(tail, head)

    def catch_up(self, tail: Tail, seq: int) -> "asyncio.Future[None]":
        """The log has come as far as `seq`, it is said. Done when that was read, if it could be."""
        known = self._behind.get(tail)
        tried = known.tried if known else asyncio.get_running_loop().create_future()
        self._behind[tail] = _Wanted(max(seq, known.seq if known else 0), tried)
        if self._catching_up is None:
            self._catching_up = asyncio.create_task(self._catch_up(), name="catch up")
        return tried

    async def stop(self) -> None:
        if self._catching_up is not None:
            self._catching_up.cancel()
            await asyncio.gather(self._catching_up, return_exceptions=True)

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

    async def _catch_up(self) -> None:
        try:
            while self._behind:
                await self._read(self._next())
        except errors.ParleyError:
            pass  # the next comparison of heads begins anew
        except Exception:
            logger.exception("The events that others wrote could not be read")
        finally:
            self._catching_up = None
            for tail in list(self._behind):
                self._done(tail)

    def _next(self) -> dict[str, Tail]:
        """The tails to read for now, by room; those that came there in another way are done."""
        due = {}
        for tail, wanted in list(islice(self._behind.items(), ROOMS)):
            if tail.head >= wanted.seq:
                self._done(tail)
            else:
                due[tail.room] = tail
        return due

    async def _read(self, due: Mapping[str, Tail]) -> None:
        if not due:
            return
        wanted = {tail: self._behind[tail].seq for tail in due.values()}
        found = await self._database.read_single(
            replay.missed,
            [(room, tail.head) for room, tail in due.items()],
            limit=MISSED,
            most_bytes=MISSED_BYTES,
        )
        for room, tail in due.items():
            events, head = found.get(room, ((), 0))
            if head - tail.head > FAR_BEHIND:
                tail.advance(head)
            else:
                tail.extend(events)
            if tail.head >= head and self._behind[tail].seq == wanted[tail]:
                self._done(tail)  # however far it was said to go
            else:
                self._behind[tail] = self._behind.pop(tail)

    def _done(self, tail: Tail) -> None:
        tried = self._behind.pop(tail).tried
        if not tried.done():
            tried.set_result(None)
