"""Gives free pages back to the disk, so that what was erased makes the file smaller."""

from collections.abc import Awaitable, Callable
from sqlite3 import Cursor

from ...pace import Pace

# Fewer are soon in use again.
LEAST_PAGES = 64
EVERY_SECONDS = 30.0
INCREMENTAL = 2


class Shrinking:
    """A slice in a run, in which the writer is held for a moment.

    Databases of an older version have no map of their pages, without which none can be moved:
    they stay as large as they are until `parley vacuum`.
    """

    def __init__(self, on_writer: Callable[[Callable[[Cursor], bool]], Awaitable[bool]]) -> None:
        """`on_writer` runs a function of the writer's cursor outside of a transaction."""
        self._on_writer = on_writer
        self.pace = Pace(first=64, least=32, most=1000)

    async def run(self) -> float | None:
        return self.pace.end() if await self._on_writer(self._shrink) else None

    def _shrink(self, cursor: Cursor) -> bool:
        """False: there is nothing to give back."""
        [(mode,)] = cursor.execute("PRAGMA auto_vacuum").fetchall()
        [(free,)] = cursor.execute("PRAGMA freelist_count").fetchall()
        if mode != INCREMENTAL or free < LEAST_PAGES:
            return False
        self.pace.begin()
        # A page is moved with each row that is fetched.
        cursor.execute(f"PRAGMA incremental_vacuum({self.pace.size})").fetchall()
        return True
