"""Passwords: hashed off the event loop, in time that nobody else wants."""

import asyncio
import contextlib
import os
import sys
import threading
import unicodedata
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

from passlib.context import CryptContext

from app import errors

T = TypeVar("T")

# OWASP Password Storage Cheat Sheet: argon2id with 19 MiB, two passes, one lane.
_PASSWORDS = CryptContext(
    schemes=["argon2"],
    argon2__type="ID",
    argon2__memory_cost=19456,
    argon2__time_cost=2,
    argon2__parallelism=1,
)
# 25 ms of one core each: sixteen waiting for one thread are 0.4 s.
WAITING = 16
THREADS_MOST = 4
RETRY_SECONDS = 2
# Nothing has been hashed for so long: somebody else has all the cores.
STARVED_SECONDS = 1.0
# As nice(1) counts: then it gets a tenth of a core.
NICENESS = 10
# A password is hashed whole; longer than this is somebody else's megabytes.
MAX_LENGTH = 256


def normal(password: str) -> str:
    """The same password typed on another keyboard may come in another form (NIST SP 800-63B)."""
    return unicodedata.normalize("NFKC", password)


class PasswordHasher:
    """A small pool with a bounded queue: a storm of sign-ins can't starve the chat.

    Its threads run when nothing else wants the core. On one that is never idle a spare thread,
    which only gives way, takes over what they don't get to.
    """

    def __init__(self) -> None:
        # One core is the loop's. Where there is no other, two threads would be worse than one: the
        # loop waits for whichever holds the interpreter's lock, and that for its turn on the core.
        self._threads = min(max(1, _cores() - 1), THREADS_MOST)
        self._pool = ThreadPoolExecutor(self._threads, "hashing", initializer=_run_when_idle)
        self._spare = ThreadPoolExecutor(1, "hashing-spare", initializer=_give_way)
        self._taken = 0
        self._moved_at = 0.0
        # What the pool had begun when it was found starved: till it is done, the spare does all.
        self._stuck: Future[Any] | None = None

    def admit(self) -> None:
        """Before anything else is done for a sign-in. Raises `Busy` when the queue is full."""
        if self._taken >= self._threads + WAITING:
            raise errors.Busy(retry_after_seconds=RETRY_SECONDS)

    async def hash(self, password: str) -> str:
        """Raises `Busy`."""
        return await self._run(lambda: str(_PASSWORDS.hash(normal(password))))

    async def verify(self, password: str, hashed: str | None) -> bool:
        """With `hashed=None` (no such name) it costs the same time and answers False.

        Raises `Busy`.
        """
        # One character more than any password has can't match, and costs no more than others.
        tried = normal(password)[: MAX_LENGTH + 1]
        return await self._run(lambda: bool(_PASSWORDS.verify(tried, hashed)))

    def close(self) -> None:
        for pool in (self._pool, self._spare):
            pool.shutdown(cancel_futures=True)

    async def _run(self, work: Callable[[], T]) -> T:
        self.admit()  # others may have come while the caller asked the database
        self._taken += 1
        # What was begun is seen through though its caller may leave: it holds its place till then.
        task = asyncio.create_task(self._compute(work), name="hashing")
        task.add_done_callback(self._release)
        return await asyncio.shield(task)

    async def _compute(self, work: Callable[[], T]) -> T:
        if self._stuck is None or self._stuck.done():
            begun = self._pool.submit(work)
            result = asyncio.wrap_future(begun)
            if await self._in_time(result):
                return result.result()
            if not begun.cancel():
                self._stuck = begun
        return await asyncio.wrap_future(self._spare.submit(work))

    async def _in_time(self, result: "asyncio.Future[Any]") -> bool:
        """Whether the pool came to it before it was found to have stood still."""
        loop = asyncio.get_running_loop()
        asked_at = loop.time()
        while not result.done():
            await asyncio.wait([result], timeout=STARVED_SECONDS)
            stood_since = max(asked_at, self._moved_at)
            if not result.done() and loop.time() - stood_since >= STARVED_SECONDS:
                return False
        self._moved_at = loop.time()
        return True

    def _release(self, task: "asyncio.Task[T]") -> None:
        self._taken -= 1
        if not task.cancelled():
            task.exception()


def _cores() -> int:
    """How many this process may use."""
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1


def _run_when_idle() -> None:
    """A thread of lower priority would still keep its slice when a message comes (sched(7))."""
    if sys.platform == "linux":
        try:
            os.sched_setscheduler(0, os.SCHED_IDLE, os.sched_param(0))  # 0: this thread
        except OSError:  # a sandbox, or a libc that has it not
            _give_way()


def _give_way() -> None:
    """Let every other thread go first: a sign-in can wait, what people say can't."""
    if sys.platform == "linux":  # where a priority is a thread's own
        # Refused where the whole process gives way more than that already.
        with contextlib.suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), NICENESS)
