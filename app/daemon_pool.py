"""A thread pool that holds up no end: the process may exit while its threads still work."""

import asyncio
from collections.abc import Callable
from concurrent.futures import Future
from queue import SimpleQueue
from threading import Thread
from typing import Any, TypeVar

T = TypeVar("T")


class Work:
    """A call, and the future that hears of its outcome."""

    __slots__ = ("call", "future")

    def __init__(self, call: Callable[[], Any]) -> None:
        self.call = call
        self.future: Future[Any] = Future()

    def run(self) -> None:
        if not self.future.set_running_or_notify_cancel():
            return
        try:
            self.future.set_result(self.call())
        except BaseException as error:
            self.future.set_exception(error)


class DaemonPool:
    """Like `ThreadPoolExecutor`, for whose threads the interpreter waits at its end."""

    def __init__(
        self, threads: int, name: str, *, initializer: Callable[[], None] | None = None
    ) -> None:
        self._queue: SimpleQueue[Work | None] = SimpleQueue()
        self._initializer = initializer
        self._threads = [
            Thread(target=self._run, name=f"{name}_{number}", daemon=True)
            for number in range(threads)
        ]
        self._started = False

    def submit(self, call: Callable[[], T]) -> "Future[T]":
        if not self._started:
            self._started = True
            for thread in self._threads:
                thread.start()
        work = Work(call)
        self._queue.put(work)
        return work.future

    def native_ids(self) -> list[int]:
        """The kernel's ids of the threads that have started."""
        return [thread.native_id for thread in self._threads if thread.native_id is not None]

    def close(self) -> None:
        """End the threads, each when its present call has returned. Nobody waits for that."""
        for _ in self._threads:
            self._queue.put(None)

    def _run(self) -> None:
        if self._initializer is not None:
            self._initializer()
        while (work := self._queue.get()) is not None:
            work.run()
            del work  # else it is kept until the next one comes


async def wait_at_most(seconds: float, call: Callable[[], object], *, name: str) -> None:
    """Run the call on a thread. If it takes longer it goes on, and nobody waits for it."""
    done = DaemonPool(1, name).submit(call)
    await asyncio.wait([asyncio.wrap_future(done)], timeout=seconds)
