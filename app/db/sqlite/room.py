"""Whether a database's folder takes more, and the database is still the one that was opened."""

import contextlib
import errno
import os
from pathlib import Path

from ... import errors

# The log is written anew from its beginning, so that a full disk takes small writes for a while. A
# new file needs room that is free now; random bytes, as some disks take zeros for nothing.
TRIED_BYTES = 256 * 1024
TRIED = "probe"
RETRY_SECONDS = 1
# Until somebody has put it back, and mostly has started the server anew.
MENDED_SECONDS = 10
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EIO)
_GONE = (errno.ENOENT, errno.ENOTDIR, errno.ESTALE)


class FolderRoom:
    """Of one database that is open. Not for the event loop's thread."""

    def __init__(self, database: Path) -> None:
        self._database = database
        # A new one is made by the first connection.
        self._opened = _identity(database) if database.exists() else None

    def require(self) -> None:
        """Raises `StorageFull`, `StorageGone`, or `Unavailable` for whatever else there is."""
        try:
            found = _identity(self._database)
            self._opened = self._opened or found
            if found != self._opened:
                raise errors.StorageGone(retry_after_seconds=MENDED_SECONDS)
            self._write()
        except OSError as error:
            if error.errno in _GONE:
                raise errors.StorageGone(retry_after_seconds=MENDED_SECONDS) from error
            if error.errno in _FULL:
                raise errors.StorageFull(retry_after_seconds=RETRY_SECONDS) from error
            raise errors.Unavailable(retry_after_seconds=RETRY_SECONDS) from error

    def _write(self) -> None:
        tried = self._database.with_name(TRIED)
        try:
            with open(os.open(tried, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
                file.write(os.urandom(TRIED_BYTES))
        finally:
            with contextlib.suppress(OSError):
                tried.unlink()


def _identity(path: Path) -> tuple[int, int]:
    found = path.stat()
    return found.st_dev, found.st_ino
