"""The clock of the database: one for all nodes, whose own may be wrong.

Whatever ends or is thrown away by its age must be old by both, so that one clock that is wrong
takes nothing from anybody.
"""

from typing import Any

from sqlalchemy import BigInteger, ColumnElement, Connection, or_, select
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

# A clock that is kept by NTP is off by less than a second.
MAX_SKEW_SECONDS = 60.0
# So two nodes are at most so far apart. A time that lies further ahead than it can is of a clock
# that has been set back since.
NODES_APART_MS = int(2 * MAX_SKEW_SECONDS * 1000)


class database_ms(FunctionElement[int]):  # a function of SQL
    """The time there, in whole milliseconds since 1970; on SQLite it is this machine's."""

    type = BigInteger()
    inherit_cache = True


@compiles(database_ms)
def _on_sqlite(element: database_ms, compiler: SQLCompiler, **options: Any) -> str:
    return "CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER)"


@compiles(database_ms, "postgresql")
def _on_postgres(element: database_ms, compiler: SQLCompiler, **options: Any) -> str:
    return "CAST(extract(epoch FROM clock_timestamp()) * 1000 AS bigint)"


def is_ahead(column: Any, now_ms: Any) -> ColumnElement[bool]:
    """Whether this time is to come, by the given clock or by the database's."""
    return or_(column > now_ms, column > database_ms())


def is_skewed(seconds: float) -> bool:
    """Whether two clocks that are so far apart can't both be trusted."""
    return abs(seconds) > MAX_SKEW_SECONDS


def read(connection: Connection) -> int:
    """The time there (ms)."""
    return connection.execute(_NOW).scalar_one()


_NOW = select(database_ms())
