"""What each program of a room has: a life, rounds, and what it waits for."""

import asyncio
from abc import abstractmethod
from collections import Counter
from collections.abc import Callable, Coroutine, Sequence
from typing import Any, NamedTuple

from tests.faults.checker import Fault
from tests.faults.expected import Expected
from tests.faults.history import History


class Life(NamedTuple):
    """What a program is called, and whom it tells how it goes.

    `changed` is called when it is further; `failed` with an error that it should not have.
    """

    label: str
    changed: Callable[[], None]
    failed: Callable[[BaseException], None]


class Program:
    def __init__(self, life: Life) -> None:
        self.label = life.label
        self.counts: Counter[str] = Counter()
        self.history = History()
        self.loading = False
        self.changed = life.changed
        self._failed = life.failed
        self._tasks: set[asyncio.Task[None]] = set()

    @abstractmethod
    async def work(self) -> None:
        """Without an end."""

    def start(self) -> None:
        self.run(self.work())

    async def stop(self) -> None:
        tasks = [*self._tasks]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def begin_round(self, history: History) -> None:
        self.history = history

    async def end_round(self, *, after: int) -> None:
        """Note what it holds."""

    def load(self, on: bool) -> None:
        self.loading = on

    def waits_for(self, head: int) -> str | None:
        """For an answer or an event that has to come before the round is over."""
        return None

    def has_come_to(self, head: int) -> bool:
        """Whether it has all that it will ever get of the log up to there."""
        return self.waits_for(head) is None

    def found(self, expected: Expected) -> Sequence[Fault]:
        """The faults in what it got since it was asked last, now that the log is known."""
        return ()

    def run(self, errand: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(errand, name=self.label)
        self._tasks.add(task)
        task.add_done_callback(self._done)

    def _done(self, task: "asyncio.Task[None]") -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            self._failed(error)
        self.changed()
