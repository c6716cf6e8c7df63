"""How far the server's write-ahead log has come, as far as this node has seen.

It never goes back, not by a crash either: unless somebody has put older files in its place.
"""

import threading
from collections.abc import Callable
from typing import Any

import psycopg

# A standby has none of its own.
NEWEST = (
    "SELECT CASE WHEN NOT pg_is_in_recovery() "
    "THEN pg_wal_lsn_diff(pg_current_wal_flush_lsn(), '0/0')::bigint END"
)


class WentBack(psycopg.OperationalError):
    """The database is an older one than before: nothing must be read or written there."""


class Wal:
    """Seen by one node since its start; of any number of threads."""

    def __init__(self) -> None:
        self._newest = 0
        self._lock = threading.Lock()
        self.has_gone_back = False

    def check(self, ask: Callable[[], int | None]) -> None:
        """`ask` reads `NEWEST`. Raises `WentBack`."""
        # Before it is asked: another thread may see more meanwhile.
        least = self._newest
        newest = ask()
        if newest is None:
            return
        if newest < least:
            self.has_gone_back = True
            raise WentBack("it is older than it was: its files were put back")
        with self._lock:
            self._newest = max(self._newest, newest)

    def look(self, connection: "psycopg.Connection[Any]") -> None:
        """For a new connection. Raises `psycopg.Error`."""

        def ask() -> int | None:
            row = connection.execute(NEWEST).fetchone()
            return None if row is None or row[0] is None else int(row[0])

        self.check(ask)
