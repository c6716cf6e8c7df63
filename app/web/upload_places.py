"""Places for uploads that are under way: each has a piece of its file in memory.

Where all are taken, a slow one loses its place to somebody who waits. By tus it goes on later.
"""

import asyncio
import contextlib
from collections.abc import AsyncGenerator, AsyncIterator, Iterator

from .. import errors

# Of one person, and of all at this server.
OF_PERSON = 6
OF_ALL = 32
RETRY_SECONDS = 2
# Whoever brings less is slow, once they were waited for so long. A phone brings ten times as much.
SLOW_BYTES_PER_SECOND = 50_000
GRACE_SECONDS = 5.0


class PlaceLostError(Exception):
    """Somebody else has it now."""


class UploadPlace:
    """That of one upload: how long it was waited for, and for how many bytes."""

    def __init__(self, user: str) -> None:
        self.user = user
        self.is_lost = False
        self._bytes = 0
        self._waited_seconds = 0.0
        self._waits_since: float | None = None
        self._waiting: asyncio.Timeout | None = None

    async def chunks(self, stream: AsyncIterator[bytes]) -> AsyncGenerator[bytes]:
        """What comes. Raises `PlaceLostError` instead of it."""
        while (chunk := await self._next(stream)) is not None:
            yield chunk

    @property
    def is_slow(self) -> bool:
        waited = self._waited_seconds
        if self._waits_since is not None:
            waited += _now() - self._waits_since
        return waited > GRACE_SECONDS and self._bytes < waited * SLOW_BYTES_PER_SECOND

    def lose(self) -> None:
        """At once if it waits for its next bytes, else before it does."""
        self.is_lost = True
        if self._waiting is not None:
            self._waiting.reschedule(_now())

    async def _next(self, stream: AsyncIterator[bytes]) -> bytes | None:
        if self.is_lost:
            raise PlaceLostError
        self._waits_since = _now()
        try:
            async with asyncio.timeout(None) as self._waiting:
                chunk = await anext(stream, None)
        except TimeoutError:
            raise PlaceLostError from None
        finally:
            self._waited_seconds += _now() - self._waits_since
            self._waits_since = self._waiting = None
        self._bytes += len(chunk or b"")
        return chunk


class UploadPlaces:
    """Who is uploading right now at this server."""

    def __init__(self) -> None:
        self._places: set[UploadPlace] = set()

    @contextlib.contextmanager
    def place(self, user: str) -> Iterator[UploadPlace]:
        """Raises `TooManyRequests` or `Busy`, the latter also when it is lost."""
        if sum(place.user == user for place in self._places) >= OF_PERSON:
            message = f"At most {OF_PERSON} uploads at a time."
            raise errors.TooManyRequests(message, retry_after_seconds=RETRY_SECONDS)
        if len(self._places) >= OF_ALL:
            self._take_from_a_slow_one()
        taken = UploadPlace(user)
        self._places.add(taken)
        try:
            yield taken
        except PlaceLostError:
            message = "This upload was slow, and others waited for its place."
            raise errors.Busy(message, retry_after_seconds=RETRY_SECONDS) from None
        finally:
            self._places.discard(taken)

    def _take_from_a_slow_one(self) -> None:
        """Raises `Busy`."""
        slow = next((place for place in self._places if place.is_slow), None)
        if slow is None:
            raise errors.Busy(retry_after_seconds=RETRY_SECONDS)
        self._places.discard(slow)
        slow.lose()


def _now() -> float:
    return asyncio.get_running_loop().time()
