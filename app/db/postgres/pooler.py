"""Tries what we need and what a pooler in between may not let through.

In its transaction mode it lends one session of PostgreSQL to one client after the other, from
transaction to transaction. What we set for a transaction, its locks, and what a commit became of
are the same then. Prepared statements and LISTEN belong to the session.
"""

import psycopg
from psycopg import sql

from ... import security
from ...unusable import Unusable
from .server import Server

# A pooler may be several processes on one port, each with sessions of its own. Of so many
# connections two meet, if there are fewer of those.
CONNECTIONS = 5
# Between two of our own connections it takes a millisecond; a busy machine takes longer.
HEARD_SECONDS = 5.0
_TRIED = "SELECT 'what is prepared stays with whoever has prepared it'"
# There is one of that name already; there is none.
_MIXED_UP = ("42P05", "26000")
# pgbouncer's answer to BEGIN in its statement mode.
_NO_TRANSACTIONS = "08P01"


def require_session(server: Server) -> None:
    """Raises `Unusable` without transactions, or where prepared statements come to others.

    Every connection prepares under the same name, as psycopg numbers them. Where two of them have
    one session of PostgreSQL, without a pooler that knows of it, the second one is refused.
    """
    try:
        with server.reach() as first:
            first.execute("BEGIN")
            first.execute("ROLLBACK")
            first.execute(_TRIED, prepare=True)
            for _ in range(CONNECTIONS - 1):
                with server.reach() as other:
                    other.execute(_TRIED, prepare=True)
                first.execute(_TRIED, prepare=True)
    except psycopg.Error as error:
        if error.sqlstate == _NO_TRANSACTIONS:
            raise Unusable(
                f"{server.place} is behind a pooler that has no transactions: use its session "
                "mode (pgbouncer: pool_mode = session)"
            ) from None
        if error.sqlstate in _MIXED_UP:
            raise Unusable(
                f"{server.place} is behind a pooler that mixes up prepared statements: use its "
                "session mode, or pgbouncer 1.21 or newer with max_prepared_statements above 0"
            ) from None
        raise server.unusable(error) from None


def require_listen(server: Server, *, setting: str) -> None:
    """Raises `Unusable` where nothing is heard of what others say. `setting` would mend it."""
    channel = security.new_id("parley_check")
    try:
        # Two of them: what a session says itself comes back with the answer, through any pooler.
        with server.reach() as listener, server.reach() as speaker:
            listener.execute(sql.SQL("LISTEN {}").format(sql.Identifier(channel)))
            speaker.execute("SELECT pg_notify(%s, '')", [channel])
            if any(True for _ in listener.notifies(timeout=HEARD_SECONDS, stop_after=1)):
                return
    except psycopg.Error as error:
        raise server.unusable(error) from None
    raise Unusable(
        f"{server.place} is behind a pooler through which LISTEN hears nothing: set {setting} to "
        "the database itself, or PARLEY_BACKPLANE_URL to a Redis"
    )
