"""A copy of a database's file as it stands in one moment, beside who writes to it.

It is made in seconds, where reading all rows takes minutes. As long as somebody reads an older
state, the log grows, and the next commit after that has to move all of it into the file at once.
"""

import contextlib
import os
import sqlite3
from pathlib import Path

# 4 MB: what a commit of the server waits for on the same disk.
PORTION_PAGES = 1000


def take(database: Path, target: Path) -> None:
    """Raises `sqlite3.Error` and `OSError`."""
    opened = os.open(target, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with contextlib.closing(_connection(database)) as source:
            # A backup outside of a transaction begins anew whenever another process writes.
            source.execute("BEGIN")
            source.execute("SELECT 1 FROM sqlite_master").fetchone()
            with contextlib.closing(_connection(target)) as copy:
                # One that fails is thrown away.
                copy.execute("PRAGMA journal_mode = OFF")
                copy.execute("PRAGMA synchronous = OFF")
                source.backup(copy, pages=PORTION_PAGES, progress=lambda *_: os.fdatasync(opened))
    finally:
        os.close(opened)


def _connection(database: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(database, isolation_level=None)
    # The server alone moves its log into the file.
    connection.execute("PRAGMA wal_autocheckpoint = 0")
    return connection
