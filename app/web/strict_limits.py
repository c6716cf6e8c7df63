"""Limits that hold over all nodes, whatever becomes of the backplane: the database counts them.

Each node counts by itself first. What is too much for one is too much for all, and the database is
not asked: a flood of guesses is no flood of writes.
"""

import contextlib
import math

from .. import errors, security
from ..db.rate_limits import Rate, RateLimits, Take
from .limits import Buckets

MINUTE_MS = 60_000


class StrictLimit:
    """So many a minute for each key, all at once or spread; 0 is no limit."""

    def __init__(self, kind: str, *, per_minute: float) -> None:
        """No two have the same `kind`."""
        self.own = Buckets(per_second=per_minute / 60, burst=per_minute)
        self._kind = kind
        self._rate: Rate | None = None
        if per_minute:
            interval_ms = max(1, round(MINUTE_MS / per_minute))
            tolerance_ms = round((max(per_minute, 1) - 1) * interval_ms)
            self._rate = Rate(interval_ms, tolerance_ms)

    def take(self, key: str) -> Take | None:
        """What is taken of all nodes' limit; None if there is none."""
        if self._rate is None:
            return None
        # Addresses and names are nobody's business there, and may be long.
        return Take(security.hash_secret(f"{self._kind} {key}"), self._rate)


class Taken:
    """What one request takes of strict limits, until it is clear whether that counts."""

    def __init__(self, shared: RateLimits) -> None:
        self._shared = shared
        self._here: list[tuple[StrictLimit, str]] = []
        self._everywhere: list[Take] = []

    def take_here(self, limit: StrictLimit, key: str) -> None:
        """As far as this node knows. Raises `TooManyRequests`."""
        limit.own.take(key)
        self._here.append((limit, key))

    async def take_everywhere(self) -> None:
        """All that was taken here. Raises `TooManyRequests` or `Unavailable`, with none taken."""
        wanted = {
            take: place for place in self._here if (take := place[0].take(place[1])) is not None
        }
        if not wanted:
            return
        refusal = await self._shared.take(list(wanted))
        if refusal is not None:
            # Here it stays taken: who goes on asking soon asks this node only.
            self._here.remove(wanted[refusal.take])
            seconds = max(math.ceil(refusal.due_in_ms / 1000), 1)
            raise errors.TooManyRequests(retry_after_seconds=seconds)
        self._everywhere = list(wanted)

    async def give_back(self) -> None:
        """It does not count after all."""
        for limit, key in self._here:
            limit.own.give_back(key)
        if self._everywhere:
            # Otherwise it counts for a while, which is not worth a refusal.
            with contextlib.suppress(errors.Unavailable):
                await self._shared.give_back(self._everywhere)
