"""Finds out whether a transaction was committed whose connection broke before COMMIT was answered.

PostgreSQL tells by the transaction's id. But a crash can forget an id that was not on disk yet, and
give it to another transaction later. So an id holds for one run of the server: from a crash, or
the promotion of a standby, to the next one. A clean restart forgets nothing, and ends no run.
"""

import time
from collections.abc import Callable
from typing import Any, NamedTuple

import psycopg

# Long enough for the end of a session that stands still and for a quick restart of the server.
# Others wait meanwhile, and a stop of this process takes ten seconds at most.
MOST_SECONDS = 5.0
EVERY_SECONDS = 0.05
IN_PROGRESS, COMMITTED = "in progress", "committed"

# Each crash resets the statistics, each promotion begins another timeline.
# https://www.postgresql.org/docs/current/monitoring-stats.html
RUN = (
    "SELECT concat(stats_reset, ' ', CASE WHEN NOT pg_is_in_recovery() "
    "THEN left(pg_walfile_name(pg_current_wal_insert_lsn()), 8) END) FROM pg_stat_bgwriter"
)
# A standby may not have heard of it yet.
_STATUS = (
    f"SELECT CASE WHEN NOT pg_is_in_recovery() THEN pg_xact_status(%s::text::xid8) END, ({RUN})"
)

Connect = Callable[[], "psycopg.Connection[Any]"]


class Transaction(NamedTuple):
    """A transaction that writes: its id, and the run of the server that gave it."""

    id: str
    run: str


def is_committed(transaction: Transaction, connect: Connect) -> bool | None:
    """None when that is not known within `MOST_SECONDS`, or not known any more."""
    until = time.monotonic() + MOST_SECONDS
    connection: psycopg.Connection[Any] | None = None
    try:
        while True:
            try:
                connection = connection or connect()
                status, run = _ask(connection, transaction.id)
                if status == COMMITTED:
                    return True if run == transaction.run else None
                if status not in (None, IN_PROGRESS):
                    return False
            except psycopg.Error:
                if connection is not None:
                    connection.close()
                    connection = None
            if time.monotonic() > until:
                return None
            time.sleep(EVERY_SECONDS)
    finally:
        if connection is not None:
            connection.close()


def _ask(connection: "psycopg.Connection[Any]", id: str) -> tuple[str | None, str]:
    try:
        row = connection.execute(_STATUS, [id]).fetchone()
    except psycopg.errors.InvalidParameterValue:
        return "never begun", ""  # the server has not come to this id yet
    assert row is not None
    status, run = row
    return status, run
