"""Passwords: hashed off the event loop, in time that nobody else wants."""

import asyncio
import contextlib
import os
import sys
import threading
import unicodedata
from collections import Counter
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any, TypeVar

from passlib.context import CryptContext

from . import errors
from .daemon_pool import DaemonPool

T = TypeVar("T")
By = tuple[str, ...]
"""The askers of a hash, from the widest to the narrowest: a network, a name. They share places."""

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


@dataclass(eq=False, slots=True)
class _Place:
    """In the queue, from being admitted to the end of the work."""

    by: By
    begun: "Future[Any] | None" = None


class PasswordHasher:
    """A small pool with a bounded queue: a storm of sign-ins can't starve the chat.

    Its threads run when nothing else wants the core. On one that is never idle a spare thread,
    which only gives way, takes over what they don't get to.

    A full queue turns away the last comer of those who hold the most places in it, be it the one
    who comes or one who waits: so nobody keeps others out.
    """

    def __init__(self) -> None:
        # One core is the loop's. Where there is no other, two threads would be worse than one: the
        # loop waits for whichever holds the interpreter's lock, and that for its turn on the core.
        self._threads = min(max(1, _cores() - 1), THREADS_MOST)
        self._pool = DaemonPool(self._threads, "hashing", initializer=_run_when_idle)
        self._spare = DaemonPool(1, "hashing-spare", initializer=_give_way)
        # In the order in which they came.
        self._places: dict[asyncio.Task[Any], _Place] = {}
        self._closed = False
        self._moved_at = 0.0
        # The pool had begun this when it was found starved: till it is done, the spare does all.
        self._stuck: Future[Any] | None = None

    def admit(self, by: By = ()) -> None:
        """Before anything else is done for a sign-in. Raises `Busy` when there is no place."""
        if self._closed or (self._is_full and self._crowding_out(by) is None):
            raise _busy()

    async def hash(self, password: str, *, by: By = ()) -> str:
        """Raises `Busy`."""
        return await self._run(by, lambda: str(_PASSWORDS.hash(normal(password))))

    async def verify(self, password: str, hashed: str | None, *, by: By = ()) -> bool:
        """With `hashed=None` (no such name) it costs the same time and answers False.

        Raises `Busy`.
        """
        # One character more than any password has can't match, and costs no more than others.
        tried = normal(password)[: MAX_LENGTH + 1]
        return await self._run(by, lambda: bool(_PASSWORDS.verify(tried, hashed)))

    def close(self) -> None:
        """Turn everybody away. What a thread has begun is not waited for: it may get no core."""
        self._closed = True
        for task in self._places:
            task.cancel()
        for pool in (self._pool, self._spare):
            pool.close()
        _run_again(self._pool.native_ids())

    async def _run(self, by: By, work: Callable[[], T]) -> T:
        self.admit(by)  # others may have come while the caller asked the database
        if self._is_full:
            self._turn_away(self._crowding_out(by))
        # Work that was begun is finished though its caller may leave: it keeps its place till then.
        place = _Place(by)
        task = asyncio.create_task(self._compute(work, place), name="hashing")
        self._places[task] = place
        task.add_done_callback(self._release)
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError:
            if task.cancelled():  # then it was turned away; its caller was not cancelled
                raise _busy() from None
            raise

    async def _compute(self, work: Callable[[], T], place: _Place) -> T:
        if self._stuck is None or self._stuck.done():
            begun = self._pool.submit(work)
            place.begun = begun
            result = asyncio.wrap_future(begun)
            try:
                if await self._in_time(result):
                    return result.result()
            finally:
                result.cancel()  # unless it is done: a thread must not tell a loop that is gone
            if not begun.cancel():
                self._stuck = begun
        taken_over = self._spare.submit(work)
        place.begun = taken_over
        return await asyncio.wrap_future(taken_over)

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

    @property
    def _is_full(self) -> bool:
        return len(self._places) >= self._threads + WAITING

    def _crowding_out(self, by: By) -> "asyncio.Task[Any] | None":
        """The place that a newcomer counted under `by` takes, of somebody who holds more."""
        held = Counter(key for place in self._places.values() for key in place.by)
        held.update(by)

        def places_held(task: "asyncio.Task[Any]") -> list[int]:
            return [held[key] for key in self._places[task].by]

        # Last comers first, since of equals `max` takes the first.
        waiting = [task for task in reversed(self._places) if not _has_begun(self._places[task])]
        most = max(waiting, key=places_held, default=None)
        return most if most and places_held(most) > [held[key] for key in by] else None

    def _turn_away(self, task: "asyncio.Task[Any] | None") -> None:
        if task is not None:
            place = self._places.pop(task)
            if place.begun is not None:
                place.begun.cancel()
            task.cancel()

    def _release(self, task: "asyncio.Task[T]") -> None:
        self._places.pop(task, None)
        if not task.cancelled():
            task.exception()


def _busy() -> errors.Busy:
    return errors.Busy(retry_after_seconds=RETRY_SECONDS)


def _has_begun(place: _Place) -> bool:
    return place.begun is not None and (place.begun.running() or place.begun.done())


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


def _run_again(threads: list[int]) -> None:
    """Even to die a thread needs a core, and the process ends with the last of its threads."""
    if sys.platform == "linux":
        for thread in threads:
            # Refused to whoever has no privilege; then only a core of their own helps.
            with contextlib.suppress(OSError):
                os.sched_setscheduler(thread, os.SCHED_OTHER, os.sched_param(0))


def _give_way() -> None:
    """Let every other thread go first: a sign-in can wait, what people say can't."""
    if sys.platform == "linux":  # where a priority is a thread's own
        # Refused where the whole process gives way more than that already.
        with contextlib.suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), NICENESS)
