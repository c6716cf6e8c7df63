"""Reads a room's log where it is kept."""

import json
import sqlite3
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol, Self

from tests.faults import shown
from tests.faults.history import Entry, as_json
from tests.faults.shown import Message, Messages


class Stored(Protocol):
    """A database that the checker reads."""

    def log(self, room: str, *, after: int = 0) -> list[Entry]: ...
    def messages(self, room: str, *, first: int = 1) -> Messages: ...
    def head(self, room: str) -> int: ...
    def integrity(self) -> str: ...


# An edit shows the text of its message, which stands there only.
EVENTS = """
    SELECT e.seq, e.type, e.at, e.user_id, e.client_id,
        CASE WHEN e.type = 'edited' THEN m.text ELSE e.text END, e.target, e.thread, e.data
    FROM events e LEFT JOIN events m ON m.room_id = e.room_id AND m.seq = e.target
    WHERE e.room_id = ? AND e.seq > ? ORDER BY e.seq
"""
MESSAGES = """
    SELECT seq, user_id, text, edited_at, deleted, thread, extras, data FROM events
    WHERE room_id = ? AND seq >= ? AND type = 'message' ORDER BY seq
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
        rows = self._connection.execute(EVENTS, (room, after))
        return [entry(*row) for row in rows]

    def messages(self, room: str, *, first: int = 1) -> Messages:
        rows = self._connection.execute(MESSAGES, (room, first))
        return {seq: message(*row) for seq, *row in rows}

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
    seq: int,
    kind: str,
    at: int,
    user: str,
    client_id: str | None,
    text: str | None,
    target: int | None,
    thread: int | None,
    data: str | None,
) -> Entry:
    """One row of the log, as the wire shows it."""
    made = json.loads(data) if data else {}
    of_message = text, target, made.get("emoji"), thread, made.get("quote")
    choices = tuple(made["choices"]) if "choices" in made else None
    of_app = made.get("app"), as_json(made["data"]) if "data" in made else None
    others = choices, made.get("action"), *of_app
    return Entry(seq, kind, _wire_time(at), user, client_id, *of_message, *others)


def message(
    user: str,
    text: str | None,
    edited_at: int | None,
    deleted: int,
    thread: int | None,
    extras: str | None,
    data: str | None,
) -> Message:
    """One row of a message, as it stands."""
    edited = _wire_time(edited_at) if edited_at else None
    found = Message(user, text, edited, bool(deleted), thread)
    hung = [json.loads(part) for part in (extras, data) if part]
    return shown.hang(found, {name: it for part in hung for name, it in part.items()})


def _wire_time(at: int) -> str:
    # Written here anew: the checker must not believe the server's own function.
    moment = datetime.fromtimestamp(at // 1000, UTC)
    return f"{moment:%Y-%m-%dT%H:%M:%S}.{at % 1000:03}Z"
