"""Looks at a PostgreSQL server as a doctor does: nothing is changed."""

from collections.abc import Iterator

import psycopg

from ...findings import Finding, trouble, well
from .server import Server

POSTGRESQL = "PostgreSQL"
# Of the connections that it lets in; a few are kept for its own people.
MOST_USED = 0.9
_USED = (
    "SELECT count(*)::int, current_setting('max_connections')::int "
    "FROM pg_stat_activity WHERE backend_type = 'client backend'"
)


def of_server(server: Server) -> Iterator[Finding]:
    """Raises `Unusable`."""
    risk = server.risk()
    if risk is not None:
        yield trouble(POSTGRESQL, f"{risk}.", "Then restart PostgreSQL.")
    try:
        with server.reach() as connection:
            version = connection.info.server_version
            [used, most] = connection.execute(_USED).fetchone() or (0, 1)
    except psycopg.Error as error:
        raise server.unusable(error) from None
    if used > most * MOST_USED:
        todo = "Raise max_connections, or put a pooler in between (docs/operations.md)."
        yield trouble(POSTGRESQL, f"{used} of {most} connections are in use.", todo)
    else:
        says = f"version {version // 10_000}.{version % 10_000}, {used} of {most} connections."
        yield well(POSTGRESQL, says)
