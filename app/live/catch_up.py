"""Reads what other processes wrote, once for all readers of a room, and gives it to the tail."""

import asyncio
import logging

from .. import errors
from ..chat.log import replay
from ..db.database import Database
from .tail import Tail

logger = logging.getLogger(__name__)

# As much as one read brings; who is further behind than a few of these reads for himself.
EVENTS = 256
BYTES = 131_072
READS = 4


class CatchUp:
    """One read at a time for each room: what is asked for meanwhile is answered by the next."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._under_way: dict[Tail, asyncio.Task[None]] = {}
        self._again: set[Tail] = set()

    def begin(self, tail: Tail) -> None:
        """There may be more in the log than the tail knows."""
        if tail in self._under_way:
            self._again.add(tail)
            return
        task = asyncio.create_task(self._read(tail), name=f"catch up {tail.room}")
        self._under_way[tail] = task
        task.add_done_callback(lambda _: self._under_way.pop(tail, None))

    async def stop(self) -> None:
        tasks = list(self._under_way.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _read(self, tail: Tail) -> None:
        try:
            reads, more = 0, True
            while more:
                self._again.discard(tail)
                events, head = await self._database.read(
                    replay.newer, tail.room, tail.head, limit=EVENTS, most_bytes=BYTES
                )
                tail.extend(events)
                reads += 1
                if reads == READS:
                    tail.advance(head)
                more = tail.head < head or tail in self._again
        except errors.ParleyError:
            pass  # the next comparison of heads begins anew
        except Exception:
            logger.exception("What others wrote could not be read")
