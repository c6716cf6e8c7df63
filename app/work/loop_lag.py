"""How late the event loop is: what it was to do at a time, and when it did it."""

import asyncio
from collections import deque

from ..histogram import Histogram

# Ten looks a second cost a few ten-thousandths of a core.
EVERY_SECONDS = 0.1
RECENT_SECONDS = 1.0


class LoopLag:
    """Where the loop is held up, everybody waits: this is what they wait beside their own work.

    uvloop's timers are whole milliseconds, so that up to one of them is no lag.
    """

    def __init__(self) -> None:
        self.histogram = Histogram()
        self._recent: deque[float] = deque(maxlen=round(RECENT_SECONDS / EVERY_SECONDS))
        self._next: asyncio.TimerHandle | None = None

    @property
    def longest_seconds(self) -> float:
        """Of the last second."""
        return max(self._recent, default=0.0)

    def start(self) -> None:
        self._look_later(asyncio.get_running_loop())

    def stop(self) -> None:
        if self._next is not None:
            self._next.cancel()

    def _look_later(self, loop: asyncio.AbstractEventLoop) -> None:
        due = loop.time() + EVERY_SECONDS
        self._next = loop.call_at(due, self._look, loop, due)

    def _look(self, loop: asyncio.AbstractEventLoop, due: float) -> None:
        late_seconds = max(0.0, loop.time() - due)
        self.histogram.add(late_seconds)
        self._recent.append(late_seconds)
        self._look_later(loop)
