"""An outbox in a file: a line for what is to be sent, and another one once it is answered."""

import contextlib
import json
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import IO, Any

from .errors import ParleyError

try:
    import fcntl
except ImportError:  # not on this system: then nobody sees to it that one process has the file
    fcntl = None  # type: ignore[assignment]

# Once it is longer and nothing is left in it, it is begun anew.
LONGEST_BYTES = 1_000_000


class JournalTaken(ParleyError):
    """The file is another process's, or another account's."""


class Journal:
    """Written to disk before anything is sent, so that a program which dies repeats it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: IO[bytes] | None = None
        self._left: set[str] = set()
        self._user = ""

    def open(self, user: str) -> Iterator[Mapping[str, Any]]:
        """What is still to be sent, in its order. Raises JournalTaken."""
        self._user = user
        self._path.parent.mkdir(parents=True, exist_ok=True)
        self._file = open(self._path, "a+b")  # noqa: SIM115
        if fcntl is not None:
            try:
                fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                self._file.close()
                raise JournalTaken(f"another process uses {self._path}") from None
        left = self._read(user)
        if left:
            # Ends the half line of a process that was killed, if there is one.
            self._file.write(b"\n")
        else:
            self._begin()
        self._left = set(left)
        return iter(left.values())

    def put(self, name: str, command: Mapping[str, Any]) -> None:
        self._left.add(name)
        self._append({"put": name, "command": command})

    def done(self, name: str) -> None:
        self._left.discard(name)
        # Lost with the power, it is repeated, which does no harm.
        self._append({"done": name}, sync=False)
        assert self._file is not None
        if not self._left and self._file.tell() > LONGEST_BYTES:
            self._begin()

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None

    def _read(self, user: str) -> dict[str, Mapping[str, Any]]:
        assert self._file is not None
        self._file.seek(0)
        left: dict[str, Mapping[str, Any]] = {}
        for line in self._file:
            try:
                entry = json.loads(line)
            except ValueError:
                continue  # empty, or of a process that was killed before it could send it
            if entry.get("user", user) != user:
                self._file.close()
                raise JournalTaken(f"{self._path} is of another account, {entry['user']}")
            if "put" in entry:
                left[entry["put"]] = entry["command"]
            left.pop(entry.get("done", ""), None)
        return left

    def _begin(self) -> None:
        """Anew, in place, as the lock is on this very file."""
        assert self._file is not None
        self._file.truncate(0)
        self._append({"user": self._user})

    def _append(self, entry: Mapping[str, Any], *, sync: bool = True) -> None:
        assert self._file is not None
        self._file.write(json.dumps(entry).encode() + b"\n")
        self._file.flush()
        if sync:
            with contextlib.suppress(OSError):  # a file system that can't
                os.fsync(self._file.fileno())
