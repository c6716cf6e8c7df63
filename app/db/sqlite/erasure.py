"""Takes erased text out of the files, within the time that the settings promise."""

import logging
import time
from collections.abc import Awaitable, Callable

logger = logging.getLogger(__name__)

# Runs in the time that is promised: some is left when somebody is reading an older state.
RUNS_IN_TIME = 3
AGAIN_SECONDS = 1.0


class Erasure:
    """Says once that something keeps erased text in the files for long."""

    # The first pass through a file of some hundred gigabytes.
    run_seconds = 3600.0

    def __init__(self, erase: Callable[[], Awaitable[bool]], *, within_seconds: float) -> None:
        """`erase` returns False when somebody is reading an older state."""
        self._erase = erase
        self._within_seconds = within_seconds
        self._done_at = time.monotonic()
        self._late = False

    @property
    def every_seconds(self) -> float:
        return self._within_seconds / RUNS_IN_TIME

    async def run(self) -> float | None:
        if await self._erase():
            self._done_at, self._late = time.monotonic(), False
            return None
        if not self._late and time.monotonic() - self._done_at > self._within_seconds:
            self._late = True
            logger.warning(
                "Another program has been reading the database for more than %s seconds: "
                "erased text stands in the files, and these grow, until it has ended",
                self._within_seconds,
            )
        return AGAIN_SECONDS
