"""Turns: what is work for the whole server is done for few people at once, and for each one time.

Whoever asks for more waits for a while.
"""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

from .. import errors

# Whoever types waits no longer; behind so many others it would take about as long.
WAIT_SECONDS = 5.0
PEOPLE_MOST = 64
# Of one person: each key that is pressed may be a search, and a program may have several at work.
OF_ONE_MOST = 8
RETRY_SECONDS = 1


@dataclass(slots=True)
class _Line:
    """What one person has asked for: the first is at work, or next among others."""

    first: asyncio.Lock = field(default_factory=asyncio.Lock)
    length: int = 0


class Turns:
    """Of so many people at once."""

    def __init__(self, at_once: int) -> None:
        self._places = asyncio.Semaphore(at_once)
        self._lines: dict[str, _Line] = {}

    @contextlib.asynccontextmanager
    async def of(self, person: str) -> AsyncIterator[None]:
        """Raises `Busy` where too many wait, and when the turn does not come in time."""
        line = self._lines.get(person) or _Line()
        if line.length >= OF_ONE_MOST or (not line.length and len(self._lines) >= PEOPLE_MOST):
            raise _busy()
        self._lines[person] = line
        line.length += 1
        try:
            async with contextlib.AsyncExitStack() as held:
                try:
                    async with asyncio.timeout(WAIT_SECONDS):
                        await held.enter_async_context(line.first)
                        await held.enter_async_context(self._places)
                except TimeoutError:
                    raise _busy() from None
                yield
        finally:
            line.length -= 1
            if not line.length:
                del self._lines[person]


def _busy() -> errors.Busy:
    return errors.Busy(retry_after_seconds=RETRY_SECONDS)
