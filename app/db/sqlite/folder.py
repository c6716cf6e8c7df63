"""The data folder: the database file, the key, the locks of one process, the marks of its life."""

import contextlib
import fcntl
import os
import secrets
from collections.abc import Iterator
from pathlib import Path

from ...unusable import Unusable

KEY_BYTES = 32
DATABASE = "parley.db"


class FolderInUse(Unusable):
    """Another process serves this folder."""


class Folder:
    """Readable by its owner only; made when it is missing."""

    def __init__(self, path: Path) -> None:
        """Raises `Unusable`."""
        self.path = path
        self.database = path / DATABASE
        try:
            path.mkdir(mode=0o700, parents=True, exist_ok=True)
            # Not opened when it is there: to close it again drops SQLite's locks in this process.
            if not self.database.exists():
                os.close(os.open(self.database, os.O_RDWR | os.O_CREAT, 0o600))
        except OSError as error:
            raise Unusable(f"{path} can't be used as a folder: {error.strerror}") from None
        self._lock: int | None = None
        self._address: int | None = None

    def acquire(self) -> None:
        """Hold the folder until `release` or the end of the process. Raises `FolderInUse`."""
        if self._lock is not None:
            return
        lock = os.open(self.path / "serve.lock", os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(lock)
            raise FolderInUse(f"{self.path} is being served by another process") from None
        self._lock = lock

    @property
    def is_acquired(self) -> bool:
        """Here: this process may do what only one may."""
        return self._lock is not None

    def release(self) -> None:
        for lock in (self._address, self._lock):
            if lock is not None:
                os.close(lock)
        self._address = self._lock = None

    def note_address(self, address: str) -> None:
        """Where this process is reached; it holds until `release` or the end of the process."""
        # The file is locked as long as it is true: after a crash, or in a copy, nobody believes it.
        self._address = os.open(self.path / "address", os.O_RDWR | os.O_CREAT, 0o600)
        fcntl.flock(self._address, fcntl.LOCK_EX)
        os.ftruncate(self._address, 0)
        os.write(self._address, address.encode())

    def address(self) -> str | None:
        """Where the process is reached that serves this folder now; None without one."""
        path = self.path / "address"
        if not path.exists():
            return None
        with path.open() as file:
            try:
                fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
            except BlockingIOError:
                return file.read() or None
        return None

    def migrating(self) -> contextlib.AbstractContextManager[None]:
        """One migration at a time; a second process waits for the first."""
        return self._alone("migrate.lock")

    def key(self) -> bytes:
        """The secret that everything is derived from, made on first use."""
        path = self.path / "key"
        with self._alone("key.lock"):
            if not path.exists():
                self._write_whole("key", secrets.token_bytes(KEY_BYTES))
        return path.read_bytes()

    def keep_key(self, secret: bytes) -> None:
        """Be the copy of a folder with this key."""
        with self._alone("key.lock"):
            self._write_whole("key", secret)

    def mark_life(self) -> str:
        """Make the life file anew; what it is then called is this start's own mark."""
        self._write_whole("life", b"")
        return self.life_mark()

    def life_mark(self) -> str:
        """Empty without a life file. A copy of the file has another inode or change time."""
        path = self.path / "life"
        if not path.exists():
            return ""
        found = path.stat()
        return f"{found.st_ino}:{found.st_ctime_ns}"

    def note_newest(self, at: int) -> None:
        """How far the log has come (ms), so that an older database is known as one."""
        self._write_whole("newest", str(at).encode())

    def newest(self) -> int:
        path = self.path / "newest"
        return int(path.read_text()) if path.exists() else 0

    def note_backup(self, at: int) -> None:
        """A backup is there that holds all until then (ms). Raises `Unusable`."""
        try:
            self._write_whole("backup", str(at).encode())
        except OSError as error:
            raise Unusable(f"{self.path} can't be written to: {error.strerror}") from None

    def last_backup(self) -> int | None:
        path = self.path / "backup"
        return int(path.read_text()) if path.exists() else None

    @contextlib.contextmanager
    def _alone(self, name: str) -> Iterator[None]:
        lock = os.open(self.path / name, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield
        finally:
            os.close(lock)

    def _write_whole(self, name: str, data: bytes) -> None:
        # Written beside and renamed, so a crash leaves the old file or the new one, never half.
        beside = self.path / f"{name}.new"
        with open(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.rename(self.path / name)
        # The new name too is only on disk when the folder is (fsync(2)).
        folder = os.open(self.path, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
