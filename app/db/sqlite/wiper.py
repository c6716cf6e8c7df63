"""Takes erased text out of the files: empties the log, zeroes the gaps of the pages (ADR 14).

`secure_delete` zeroes a cell that is deleted. But when SQLite moves cells to another page, their
copies stay in the gap of the old one, where no later deletion finds them.
"""

import logging
import os
import time
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path
from sqlite3 import Cursor

from . import pages
from .log_index import Head, LogIndex
from .pages import Layout

logger = logging.getLogger(__name__)

# Read, looked at and written in less than a millisecond; checkpoints are kept out meanwhile.
SLICE_PAGES = 64
# A pass over a gigabyte then takes some six seconds, a fourth of them work.
SLICE_PAUSE_SECONDS = 0.001
# On the writer's thread: a few milliseconds.
PAGES_AT_ONCE = 1000
# More are not remembered: then the whole file is gone through. At 4 KiB a page these are 400 MB.
MAX_DUE = 100_000


class Wiper:
    """Wipes one database. Opened after SQLite has opened it in this process, closed after it."""

    def __init__(self, database: Path) -> None:
        self._index = LogIndex(database)
        self._file = os.open(database, os.O_RDWR)
        # Pages whose newest version is in the file, and whose gaps may hold something.
        self._due: set[int] = set()
        # An older version of the server, another program or a crash may have left something.
        self._all_due = True
        # How many frames of the log with this salt have been looked at.
        self._salt = b""
        self._looked_at = 0
        # Nothing was written since all was done.
        self._is_done = False
        self._until: float | None = None

    def close(self) -> None:
        os.close(self._file)
        self._index.close()

    # On the writer's thread

    def note(self, *, from_frames: int) -> None:
        """After a commit: remember which pages were copied to the file. Cheap, and never raises.

        A checkpoint leaves the log as it is until the next commit, which may begin it anew.
        """
        try:
            if self._index.frames() >= from_frames:
                head = self._index.head()
                start = self._start(head)
                self._remember(set(self._index.pages(start, head.copied)))
                self._looked_at = max(start, head.copied)
        except Exception:
            logger.exception("The whole database will be searched for erased text")
            self.forget()

    def take(self) -> Sequence[int]:
        """The pages to wipe next. If that fails, `forget` must be called."""
        count = os.fstat(self._file).st_size // self._layout().page_bytes
        if count > pages.MAX_PAGES:
            raise pages.UnknownLayout("The database is too large for erased text to be found")
        due = range(1, count + 1) if self._all_due else sorted(self._due)
        self._due, self._all_due = set(), False
        self._is_done = self._is_done and not due
        return due

    def forget(self) -> None:
        """After a failure it is not known what is due: then everything is."""
        self._all_due = True

    def finish(self, cursor: Cursor) -> bool:
        """Empty the log, wipe what is left to wipe, and let SQLite forget the pages it holds.

        True: what was erased before stands nowhere, and can't come back. False: somebody is
        reading an older state, or there is more to wipe than can be done at once.
        """
        before = self._index.head()
        if self._is_done and not (before.frames or self._due or self._all_due):
            return True
        self._is_done = False
        logged = set(self._index.pages(self._start(before), before.frames))
        if not _empty_log(cursor):
            self.note(from_frames=0)
            return False
        self._remember(logged)
        if self._index.head().commits != before.commits:
            self._all_due = True  # another process wrote meanwhile, and we don't know what
        if self._all_due or len(self._due) > PAGES_AT_ONCE:
            return False
        if not self.wipe(self.take(), pause_seconds=0):
            return False
        # A page in its memory has the old gap, and would be written with it.
        cursor.execute("PRAGMA shrink_memory")
        self._is_done = True
        return True

    # On any thread, one at a time

    def wipe(self, numbers: Sequence[int], *, pause_seconds: float = SLICE_PAUSE_SECONDS) -> bool:
        """Zero the gaps of these pages in the file: bytes that mean nothing to SQLite.

        Checkpoints, which write pages into the file, are kept out meanwhile; reads and commits go
        on. False: a stop did not wait for the end.
        """
        layout = self._layout()
        for start in range(0, len(numbers), SLICE_PAGES):
            with self._index.no_checkpoint():
                for first, count in _runs(numbers[start : start + SLICE_PAGES]):
                    self._wipe_run(first, count, layout)
            if self._until is None:
                time.sleep(pause_seconds)
            elif time.monotonic() > self._until:
                self.forget()
                return False
        return True

    def sync(self) -> None:
        os.fdatasync(self._file)

    def hurry(self, *, until: float) -> None:
        """Without pauses from now on, and to the end only if that comes in time."""
        self._until = until

    def _start(self, head: Head) -> int:
        """The first frame of this log that was not looked at."""
        if head.salt != self._salt:
            self._salt, self._looked_at = head.salt, 0
        return self._looked_at

    def _remember(self, numbers: set[int]) -> None:
        self._due |= numbers
        if len(self._due) > MAX_DUE:
            self._due, self._all_due = set(), True

    def _layout(self) -> Layout:
        return pages.layout(os.pread(self._file, pages.HEADER_BYTES, 0))

    def _wipe_run(self, first: int, count: int, layout: Layout) -> None:
        size, begin = layout.page_bytes, (first - 1) * layout.page_bytes
        data = os.pread(self._file, count * size, begin)
        for at in range(0, len(data) - size + 1, size):
            number = first + at // size
            if layout.is_map(number):
                continue
            gap = pages.gap(data, at, number=number, usable_bytes=layout.usable_bytes)
            zeroes = bytes(gap.stop - gap.start)
            if data[gap] != zeroes:
                os.pwrite(self._file, zeroes, begin + gap.start)


def _empty_log(cursor: Cursor) -> bool:
    """Copy it to the file and truncate it. False: somebody reads an older state; don't wait."""
    [(patience,)] = cursor.execute("PRAGMA busy_timeout").fetchall()
    cursor.execute("PRAGMA busy_timeout = 0")
    try:
        [(is_busy, _, _)] = cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    finally:
        cursor.execute(f"PRAGMA busy_timeout = {patience}")
    return not is_busy


def _runs(numbers: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Ascending numbers as (first, count) of those that follow each other."""
    for _, run in groupby(enumerate(numbers), lambda pair: pair[1] - pair[0]):
        found = [number for _, number in run]
        yield found[0], len(found)
