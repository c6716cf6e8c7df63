"""Takes the words of erased messages out of the index: FTS5 only notes that they are erased.

Its index is made of segments, each written once. What is erased, and the note of that, are left out
when all segments from before are merged into one: a slice in a run, beside new messages.
"""

import time
from collections.abc import Awaitable, Callable
from sqlite3 import Cursor

from ...pace import Pace
from ..word_index import ERASED

OnWriter = Callable[[Callable[[Cursor], bool]], Awaitable[bool]]

# A megabyte of index takes some ten milliseconds.
FINISH_SECONDS = 1.0

_NOTED = "SELECT value FROM meta WHERE key = ?"
_MERGE = "INSERT INTO search_words(search_words, rank) VALUES ('merge', ?)"
_DONE = "DELETE FROM meta WHERE key = ? AND value = ?"
# FTS5 counts one change for the statement itself (https://sqlite.org/fts5.html#the_merge_command).
_NO_CHANGES = 1


class Purging:
    """One slice of a merge in a run, as long as something is noted as erased."""

    def __init__(self, on_writer: OnWriter) -> None:
        """`on_writer` runs a function of the writer's cursor outside of a transaction."""
        self._on_writer = on_writer
        # What was noted when the merge began: what is noted later may be in no segment of it.
        self._began_with: str | None = None
        self.pace = Pace(first=16, least=4, most=500)

    async def run(self) -> float | None:
        return self.pace.end() if await self._on_writer(self._merge) else None

    async def finish(self) -> None:
        """All of it at a stop, unless that takes long: the next start goes on."""
        until = time.monotonic() + FINISH_SECONDS
        while time.monotonic() < until and await self._on_writer(self._merge):
            pass

    def _merge(self, cursor: Cursor) -> bool:
        """False: nothing erased is left in it."""
        found = cursor.execute(_NOTED, (ERASED,)).fetchone()
        if found is None:
            self._began_with = None
            return False
        self.pace.begin()
        size = self.pace.size
        if self._began_with is None:
            # Less than nothing: all segments that there are, whatever their size.
            self._began_with, size = str(found[0]), -size
        before = cursor.connection.total_changes
        cursor.execute(_MERGE, (size,))
        if cursor.connection.total_changes - before <= _NO_CHANGES:
            cursor.execute(_DONE, (ERASED, self._began_with))
            self._began_with = None
        return True
