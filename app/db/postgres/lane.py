"""A few threads with as many connections, for work of one kind: it fills up by itself only."""

import asyncio
import time
from collections.abc import Callable, Sequence
from queue import Empty, LifoQueue
from typing import TypeVar

from sqlalchemy import Connection, Engine

from ... import errors
from ...daemon_pool import DaemonPool
from .in_doubt import Connect
from .link import RETRY_SECONDS, Link
from .single_link import SingleLink

T = TypeVar("T")

# Whoever waits for longer is told to come back, and what has not begun by then never does.
WAIT_SECONDS = 10


class Lane:
    """Each call is one hop to a thread."""

    def __init__(
        self,
        engine: Engine,
        name: str,
        *,
        threads: int,
        begin: Sequence[str] = (),
        connect: Connect | None = None,
    ) -> None:
        """With `connect` for work that writes, as `Link` says.

        Without `begin`, for single statements that read.
        """
        # Their end is not waited for: a server that froze would keep this process from its own.
        self._pool = DaemonPool(threads, f"postgres-{name}")
        # The one that was used last is used next, so that few are at work when little is.
        self._links: LifoQueue[Link] = LifoQueue()
        self._count = threads
        for _ in range(threads):
            link = Link(engine, begin, connect=connect) if begin else SingleLink(engine)
            self._links.put(link)

    def submit(self, work: Callable[[Link], T]) -> "asyncio.Future[T]":
        """Run it on a thread. Raises `Busy` when its turn comes too late."""
        until = time.monotonic() + WAIT_SECONDS

        def run() -> T:
            if time.monotonic() > until:
                raise busy()
            link = self._links.get_nowait()  # there is one for each thread
            try:
                return work(link)
            finally:
                self._links.put(link)

        return asyncio.wrap_future(self._pool.submit(run))

    async def read(self, work: Callable[[Connection], T]) -> T:
        """Raises `Busy` when it takes too long, waiting included.

        What has begun by then runs to its end, for nobody.
        """
        try:
            async with asyncio.timeout(WAIT_SECONDS):
                return await self.submit(lambda link: link.run(work))
        except TimeoutError:
            raise busy() from None

    def close(self, *, until: float) -> None:
        """Let what is under way end, but not for ever. Not for the event loop's thread."""
        self._pool.close()
        try:
            for _ in range(self._count):
                self._links.get(timeout=max(0.0, until - time.monotonic())).close()
        except Empty:
            pass  # the rest ends with the process


def busy() -> errors.Busy:
    return errors.Busy(retry_after_seconds=RETRY_SECONDS)
