"""Token buckets: how fast one person or address may do a thing."""

import math
import time
from collections import OrderedDict

from app import errors

# An attacker with more addresses than this pushes out the oldest, which by then are full again.
KEYS = 20_000


class Buckets:
    """One bucket per key, refilled at a steady rate; a rate of 0 lifts the limit."""

    def __init__(self, *, per_second: float, burst: float) -> None:
        self._per_second = per_second
        self._burst = max(burst, 1.0)
        self._levels: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def take(self, key: str) -> None:
        """Raises `TooManyRequests` with the time until the next one is due."""
        if self._per_second == 0:
            return
        level, now = self._level(key), time.monotonic()
        if level < 1:
            wait_seconds = math.ceil((1 - level) / self._per_second)
            raise errors.TooManyRequests(retry_after_seconds=wait_seconds)
        self._levels[key] = (level - 1, now)

    def give_back(self, key: str) -> None:
        """What was taken did not count after all."""
        if self._per_second != 0:
            self._levels[key] = (min(self._level(key) + 1, self._burst), time.monotonic())

    def _level(self, key: str) -> float:
        now = time.monotonic()
        level, at = self._levels.get(key, (self._burst, now))
        self._levels[key] = (level, at)
        self._levels.move_to_end(key)
        if len(self._levels) > KEYS:
            self._levels.popitem(last=False)
        return min(level + (now - at) * self._per_second, self._burst)
