"""Work in slices that hold the writer for a moment each: how large they are is found by time."""

import time
from collections.abc import Callable

# Others wait for no longer than this for a slice, most of the time. Checkpoints come on top.
TARGET_SECONDS = 0.008
# Nobody notices it beside people's own writes: a third of the writer's time at most.
REST = 2.0
# A slice that came upon a checkpoint tells little of the next one.
SLOWER, FASTER = 0.5, 1.5


class Pace:
    """The size of the next slice, after how long the last one took."""

    def __init__(
        self, *, first: int, least: int, most: int, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self.size = first
        self.longest_seconds = 0.0
        self._least, self._most = least, most
        self._clock = clock
        self._begun_at: float | None = None

    def begin(self) -> None:
        """On the writer's thread, once it holds all that it has to wait for."""
        self._begun_at = self._clock()

    def is_over(self) -> bool:
        """Whether this slice has had its time: what is left of it belongs into the next one."""
        return self._begun_at is not None and self._clock() - self._begun_at >= TARGET_SECONDS

    def fail(self) -> None:
        """It did not get done: most likely it was too much for the time that there is."""
        self._begun_at = None
        self.size = max(int(self.size * SLOWER), self._least)

    def end(self) -> float:
        """After the commit. Returns for how long to leave the writer to others."""
        if self._begun_at is None:
            return 0.0
        took = self._clock() - self._begun_at
        self._begun_at = None
        self.longest_seconds = max(self.longest_seconds, took)
        factor = min(max(TARGET_SECONDS / max(took, 1e-6), SLOWER), FASTER)
        self.size = min(max(int(self.size * factor), self._least), self._most)
        return took * REST
