"""The owner of all background tasks: it starts, paces, bounds, measures and stops them."""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field

from .. import errors
from ..chat.access import now_ms

logger = logging.getLogger(__name__)

# A run that takes longer hangs, most likely on something outside: it is cut and tried again.
RUN_SECONDS = 60.0

Run = Callable[[], Awaitable[float | None]]
"""One piece of a task's work. What it returns says after how many seconds the next piece is due,
when that is sooner than usual."""


@dataclass(slots=True)
class Metrics:
    """The metrics of a task since the start."""

    runs: int = 0
    failures: int = 0
    last_run_seconds: float = 0.0
    finished_at: int | None = None
    """Of the last run (ms since 1970), failed or not."""


@dataclass(frozen=True, slots=True)
class Task:
    """A piece of work that is done again and again, one run at a time."""

    name: str
    run: Run
    every_seconds: float
    run_seconds: float
    metrics: Metrics = field(default_factory=Metrics)


class BackgroundTasks:
    """A task that fails or hangs is tried again, and disturbs no other."""

    def __init__(self) -> None:
        self._tasks: dict[str, Task] = {}
        self._running: list[asyncio.Task[None]] = []

    @property
    def metrics(self) -> Mapping[str, Metrics]:
        """By the name of the task."""
        return {name: task.metrics for name, task in self._tasks.items()}

    def add(
        self, name: str, run: Run, *, every_seconds: float, run_seconds: float = RUN_SECONDS
    ) -> None:
        """Before `start`: a task whose runs begin so many seconds after the last one's end.

        A run that takes more than `run_seconds` is cut. That ends no transaction: database calls
        run to their end.
        """
        assert name not in self._tasks, f"two tasks are called {name}"
        self._tasks[name] = Task(name, run, every_seconds, run_seconds)

    def start(self) -> None:
        """The first run of each is due now."""
        for task in self._tasks.values():
            self._running.append(asyncio.create_task(_repeat(task), name=task.name))

    async def stop(self) -> None:
        """Cut the runs that are under way."""
        for running in self._running:
            running.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)
        self._running.clear()


async def _repeat(task: Task) -> None:
    while True:
        due_in_seconds = await _run(task)
        await asyncio.sleep(task.every_seconds if due_in_seconds is None else due_in_seconds)


async def _run(task: Task) -> float | None:
    metrics, started = task.metrics, time.monotonic()
    try:
        async with asyncio.timeout(task.run_seconds):
            return await task.run()
    except errors.Unavailable as error:
        metrics.failures += 1
        logger.warning("Background task '%s' is tried again: %s", task.name, error)
        return None
    except Exception:
        metrics.failures += 1
        logger.exception("Background task '%s' failed; it is tried again", task.name)
        return None
    finally:
        metrics.runs += 1
        metrics.last_run_seconds = time.monotonic() - started
        metrics.finished_at = now_ms()
