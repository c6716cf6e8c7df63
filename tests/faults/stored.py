"""Reads a room's log where it is kept."""

import sqlite3
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol, Self

from tests.faults.history import Entry


class Stored(Protocol):
    """A database that the checker reads."""

    def log(self, room: str, *, after: int = 0) -> list[Entry]: ...
    def head(self, room: str) -> int: ...
    def integrity(self) -> str: ...


_EVENTS = """
    SELECT seq, type, at, user_id, client_id, text FROM events
    WHERE room_id = ? AND seq > ? ORDER BY seq
"""


class Database:
    """The server's file, opened only to read: nothing is recovered or checkpointed by us."""

    def __init__(self, folder: Path) -> None:
        self._connection = sqlite3.connect(
            f"file:{folder / 'parley.db'}?mode=ro",
            uri=True,
            isolation_level=None,
            check_same_thread=False,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._connection.close()

    def log(self, room: str, *, after: int = 0) -> list[Entry]:
        rows = self._connection.execute(_EVENTS, (room, after))
        return [entry(*row) for row in rows]

    def head(self, room: str) -> int:
        """The highest number that an event has; what the room's own row says is not asked."""
        [(head,)] = self._connection.execute(
            "SELECT max(seq) FROM events WHERE room_id = ?", [room]
        )
        return int(head or 0)

    def integrity(self) -> str:
        """`ok`, or what is wrong with the file: its pages and indexes, and its references."""
        said = [row[0] for row in self._connection.execute("PRAGMA integrity_check")]
        said += [f"{row}" for row in self._connection.execute("PRAGMA foreign_key_check")]
        return "\n".join(said)


def entry(
    seq: int, kind: str, at: int, user: str, client_id: str | None, text: str | None
) -> Entry:
    """One row of the log, as the wire shows it."""
    return Entry(seq, kind, _wire_time(at), user, client_id, text)


def _wire_time(at: int) -> str:
    # Written here anew: the checker must not believe the server's own function.
    moment = datetime.fromtimestamp(at // 1000, UTC)
    return f"{moment:%Y-%m-%dT%H:%M:%S}.{at % 1000:03}Z"
