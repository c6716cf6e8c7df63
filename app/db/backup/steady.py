"""Large files beside a server that commits: written, and given back to the disk, in portions.

A disk that is handed hundreds of megabytes at once lets every commit wait for all of them.
"""

import contextlib
import io
import os
from collections.abc import Iterator
from pathlib import Path

from typing_extensions import Buffer

# On a disk of 100 MB a second a commit waits for one some 40 ms.
PORTION_BYTES = 4 << 20


class SteadyFile(io.FileIO):
    """A new one for its owner's eyes only; each portion is on the disk before the next."""

    def __init__(self, path: Path) -> None:
        super().__init__(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb")
        self._unsynced_bytes = 0

    def write(self, data: Buffer) -> int:
        written = super().write(data)
        self._unsynced_bytes += written
        if self._unsynced_bytes >= PORTION_BYTES:
            os.fdatasync(self.fileno())
            self._unsynced_bytes = 0
        return written


@contextlib.contextmanager
def emptied(folder: Path) -> Iterator[None]:
    """At the end."""
    try:
        yield
    finally:
        empty(folder)


def empty(folder: Path) -> None:
    """Of files; folders stay."""
    for path in [*folder.rglob("*")]:
        if path.is_file() and not path.is_symlink():
            remove(path)


def remove(path: Path) -> None:
    """A file, if it is there. Its name goes first, so nobody finds half of it."""
    with contextlib.ExitStack() as stack:
        try:
            file = stack.enter_context(path.open("r+b"))
        except OSError:
            path.unlink(missing_ok=True)
            return
        path.unlink(missing_ok=True)
        # Under another name it is still wanted.
        if os.fstat(file.fileno()).st_nlink == 0:
            _give_back(file.fileno())


def _give_back(file: int) -> None:
    for size in range(os.fstat(file).st_size - PORTION_BYTES, 0, -PORTION_BYTES):
        os.ftruncate(file, size)
        os.fsync(file)
