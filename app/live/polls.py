"""Those who wait for the next event of a room over REST."""

import asyncio
import contextlib
from collections import Counter

from .log_reads import LogReads
from .tails import Tails


class Polls:
    """Each waits at the room's tail, and reads the log again when that has come further."""

    def __init__(self, tails: Tails, reads: LogReads) -> None:
        self._tails = tails
        self._reads = reads
        self._by_session: dict[str, set[asyncio.Future[None]]] = {}
        # How many each person has.
        self.by_user: Counter[str] = Counter()

    async def wait(self, room: str, after: int, *, user: str, session: str, seconds: float) -> None:
        """Until the log goes on behind `after`, the session or the room ends, or for so long."""
        more = asyncio.get_running_loop().create_future()
        of_session = self._by_session.setdefault(session, set())
        of_session.add(more)
        self.by_user[user] += 1
        try:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(seconds):
                    await self._enter(room, after, more)
                    await more
        finally:
            more.cancel()
            self.by_user[user] -= 1
            if not self.by_user[user]:
                del self.by_user[user]
            of_session.discard(more)
            if not of_session:
                self._by_session.pop(session, None)

    def end(self, session: str) -> None:
        """It has ended: they look again, and are refused."""
        for more in list(self._by_session.get(session, ())):
            if not more.done():
                more.set_result(None)

    def end_all(self) -> None:
        """They are answered that there is nothing yet, and come back to another node."""
        for session in list(self._by_session):
            self.end(session)

    async def _enter(self, room: str, after: int, more: "asyncio.Future[None]") -> None:
        while not more.done():
            tail = await self._reads.tail(room)
            if self._tails.get(room) is tail:
                tail.wait(more, after=after)
                return
