"""How far a bot has come in each room, in a file: after a restart it goes on from there."""

import json
import os
import time
from pathlib import Path

from .model import Cursor

# What changes nothing outside is not worth a write each time: it would only be read once more.
EVERY_SECONDS = 1.0


class Kept:
    """The cursors of a bot; without a file they are forgotten at its end."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._cursors: dict[str, Cursor] = {}
        self._written_at = 0.0
        self._is_written = True
        if path is not None and path.exists():
            kept = json.loads(path.read_text("utf-8"))
            self._cursors = {room: Cursor(*cursor) for room, cursor in kept.items()}

    def get(self, room: str) -> Cursor | None:
        return self._cursors.get(room)

    def put(self, room: str, cursor: Cursor, *, at_once: bool) -> None:
        self._cursors[room], self._is_written = cursor, False
        if at_once or time.monotonic() > self._written_at + EVERY_SECONDS:
            self.write()

    def forget(self, room: str) -> None:
        self._cursors.pop(room, None)

    def write(self) -> None:
        if self._path is None or self._is_written:
            return
        fresh = self._path.with_name(f"{self._path.name}.new")
        fresh.write_text(json.dumps(self._cursors), "utf-8")
        # The old file or the new one, never half of it.
        os.replace(fresh, self._path)
        self._written_at, self._is_written = time.monotonic(), True
