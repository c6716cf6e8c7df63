"""The index of SQLite's write-ahead log: which pages the log holds, and the lock of checkpoints.

Programs with different versions of SQLite share this file (`-shm`), so its layout stays as it is:
https://sqlite.org/walformat.html
"""

import contextlib
import fcntl
import os
import struct
import time
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FORMAT = 3_007_000
_FRAMES = struct.Struct("=I")
_FRAMES_AT = 16
# Version, count of commits, number of frames, salts, and (after a copy of all that) how many
# frames are copied to the database.
_HEAD = struct.Struct("=I4xI4xI12x8s56xI")
# In one block of the file: page numbers first, then hashes. The first block's head takes the place
# of 34 numbers.
_BLOCK_BYTES = 32 * 1024
_NUMBERS = 4096
_NUMBERS_MISSING = 34
_NUMBER_BYTES = 4
# The byte whose lock SQLite holds for a checkpoint (WAL_CKPT_LOCK).
_CHECKPOINT_BYTE = 121
_LOCK = struct.Struct("hhqqi4x")
# A checkpoint copies some megabytes; one that takes longer is of another program, and it is stuck.
LOCK_SECONDS = 5.0
LOCK_EVERY_SECONDS = 0.002


class LogIndexError(Exception):
    """The file is not as it must be: nothing may be done beside SQLite."""


@dataclass(frozen=True, slots=True)
class Head:
    """Where the log stands. Another `salt` is another log: it was emptied and began anew."""

    commits: int
    frames: int
    salt: bytes
    copied: int
    """How many of the frames a checkpoint has copied to the database, counted from the first."""


class LogIndex:
    """Kept open as long as SQLite has the database open in this process, and closed after it.

    Closing any descriptor of a file drops the locks that this process has on it (fcntl(2)), those
    of SQLite too.
    """

    def __init__(self, database: Path) -> None:
        self._path = f"{database}-shm"
        self._file = os.open(self._path, os.O_RDWR)

    def head(self) -> Head:
        version, *rest = _HEAD.unpack(os.pread(self._file, _HEAD.size, 0))
        if version != FORMAT:
            raise LogIndexError(f"{self._path} has format {version}, not {FORMAT}")
        return Head(*rest)

    def frames(self) -> int:
        """Just that, for every commit to ask."""
        [frames] = _FRAMES.unpack(os.pread(self._file, _FRAMES.size, _FRAMES_AT))
        return int(frames)

    def pages(self, first: int, end: int) -> Iterator[int]:
        """The numbers of the pages in the frames from `first` (the log begins with 0) to `end`."""
        at = first + _NUMBERS_MISSING
        while at < end + _NUMBERS_MISSING:
            block, place = divmod(at, _NUMBERS)
            count = min(_NUMBERS - place, end + _NUMBERS_MISSING - at)
            where = block * _BLOCK_BYTES + place * _NUMBER_BYTES
            yield from array("I", os.pread(self._file, count * _NUMBER_BYTES, where))
            at += count

    @contextlib.contextmanager
    def no_checkpoint(self) -> Iterator[None]:
        """Keep every process from checkpoints, this one too. Raises `TimeoutError`.

        Nobody waits for this lock: a commit does without its checkpoint, and the next one has it.
        """
        if os.fstat(self._file).st_ino != os.stat(self._path).st_ino:
            raise LogIndexError(f"{self._path} was replaced while the database was open")
        self._lock()
        try:
            yield
        finally:
            self._set_lock(fcntl.F_UNLCK)

    def close(self) -> None:
        os.close(self._file)

    def _lock(self) -> None:
        until = time.monotonic() + LOCK_SECONDS
        while True:
            with contextlib.suppress(BlockingIOError):
                self._set_lock(fcntl.F_WRLCK)
                return
            if time.monotonic() > until:
                raise TimeoutError("Another program has been checkpointing the database for long")
            time.sleep(LOCK_EVERY_SECONDS)

    def _set_lock(self, kind: int) -> None:
        # The lock belongs to the open file, not to the process: it keeps out SQLite here too.
        fcntl.fcntl(
            self._file,
            fcntl.F_OFD_SETLK,
            _LOCK.pack(kind, os.SEEK_SET, _CHECKPOINT_BYTE, 1, 0),
        )
