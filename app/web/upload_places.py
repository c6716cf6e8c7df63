"""Places for uploads that are under way: each has a piece of its file in memory."""

import contextlib
from collections.abc import Iterator

from .. import errors

# Of one person, and of all at this server.
OF_PERSON = 6
OF_ALL = 32
RETRY_SECONDS = 2


class UploadPlaces:
    """Who is uploading right now at this server."""

    def __init__(self) -> None:
        self._people: dict[str, int] = {}

    @contextlib.contextmanager
    def place(self, user: str) -> Iterator[None]:
        """Raises `TooManyRequests` or `Busy`."""
        taken = self._people.get(user, 0)
        if taken >= OF_PERSON:
            message = f"At most {OF_PERSON} uploads at a time."
            raise errors.TooManyRequests(message, retry_after_seconds=RETRY_SECONDS)
        if sum(self._people.values()) >= OF_ALL:
            raise errors.Busy(retry_after_seconds=RETRY_SECONDS)
        self._people[user] = taken + 1
        try:
            yield
        finally:
            self._people[user] -= 1
            if not self._people[user]:
                del self._people[user]
