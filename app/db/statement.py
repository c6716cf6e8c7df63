"""Statements of the hot path: written with SQLAlchemy, compiled once, run on the driver's cursor.

SQLAlchemy needs some 35 µs to execute a statement and SQLite 3 µs; a batch has a hundred of them.
On PostgreSQL it is the round trips that cost, and a statement is run for all keys at once.
What comes back is what the driver gives: plain tuples, truth as 0 and 1 or as False and True.
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from functools import cached_property
from itertools import chain
from operator import itemgetter
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Connection, Executable, Select, Table, bindparam, insert
from sqlalchemy.dialects import postgresql
from sqlalchemy.engine import Dialect
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import GenericFunction

from .postgres.sets import Statement

T = TypeVar("T")
Values = Sequence[Any]
Pending = Callable[[], T]
"""Something that was asked for; calling it waits for the answer."""

POSTGRES = "postgresql"
# Most in UTF-8.
BYTES_PER_CHARACTER = 4
# Few enough that what is read beyond a bound is little, many enough to be read by the driver.
CHUNK_ROWS = 16


class Prepared:
    """`parameters` names the statement's parameters in the order in which values are given."""

    def __init__(self, statement: Executable, parameters: str) -> None:
        self._statement = statement
        self._names = parameters.split()
        self._dialect = ""
        self._sql = ""
        self._arrange: itemgetter[Any] | None = None

    def each(self, connection: Connection, keys: Collection[Values]) -> Iterable[Any]:
        """Run it once for each of `keys` (values, in order): all the rows there are.

        Those of a single key come in the statement's order, those of several in none.
        """
        if not keys:
            return ()
        if connection.dialect.name == POSTGRES:
            return self._on_postgres.ask(connection, keys)()
        return self._execute_each(connection, keys)

    def ask(self, connection: Connection, keys: Collection[Values]) -> Pending[Iterable[Any]]:
        """Like `each`, in two steps: where answers take a while, more is asked for meanwhile."""
        if not keys:
            return tuple
        if connection.dialect.name == POSTGRES:
            return self._on_postgres.ask(connection, keys)
        rows = self._execute_each(connection, keys)
        return lambda: rows

    def within(
        self, connection: Connection, key: Values, *, columns: Sequence[int], most_bytes: int
    ) -> tuple[list[Any], bool]:
        """The first rows for one key, as many as have `most_bytes` of text in these columns.

        At least one if there is one; and whether there are more. SQLite does not read those.
        """
        if connection.dialect.name == POSTGRES:
            found = self._on_postgres.ask(connection, [key])()
            return fitted(found, columns=columns, most_bytes=most_bytes)
        cursor = self._cursor(connection)
        cursor.execute(self._sql, self._arrange(key) if self._arrange else key)
        rows: list[Any] = []
        most_characters = most_bytes // BYTES_PER_CHARACTER
        more = False
        while chunk := cursor.fetchmany(CHUNK_ROWS):
            rows += chunk
            for column in columns:
                most_characters -= sum([len(row[column]) for row in chunk if row[column]])
            if most_characters < 0:
                rows, more = fitted(chain(rows, cursor), columns=columns, most_bytes=most_bytes)
                break
        # Half read, it would go on holding its place in the file.
        cursor.close()
        return rows, more

    def many(self, connection: Connection, rows: Sequence[Values]) -> None:
        """Run it once for each row of values, for what it changes: at the latest by the commit.

        No two rows may be about the same: on PostgreSQL either could be the last.
        """
        if not rows:
            return
        if connection.dialect.name == POSTGRES:
            self._on_postgres.change(connection, rows)
        else:
            cursor = self._cursor(connection)
            cursor.executemany(self._sql, map(self._arrange, rows) if self._arrange else rows)

    def in_turn(self, connection: Connection, rows: Sequence[Values]) -> None:
        """Like `many`, one row after the other; several may be about the same."""
        if connection.dialect.name == POSTGRES:
            self._on_postgres.change_in_turn(connection, rows)
        else:
            self.many(connection, rows)

    def compile(self, connection: Connection) -> None:
        """Do at once what the first use would: some milliseconds, in which nobody is to wait."""
        if connection.dialect.name == POSTGRES:
            assert self._on_postgres is not None
        elif self._dialect != connection.dialect.name:
            self._compile(connection.dialect)

    def _execute_each(self, connection: Connection, keys: Collection[Values]) -> list[Any]:
        cursor = self._cursor(connection)
        execute, sql, arrange = cursor.execute, self._sql, self._arrange
        rows: list[Any] = []
        for key in keys:
            execute(sql, arrange(key) if arrange else key)
            rows += cursor.fetchall()
        return rows

    def _cursor(self, connection: Connection) -> Any:
        if self._dialect != connection.dialect.name:
            self._compile(connection.dialect)
        return connection.connection.cursor()

    def _compile(self, dialect: Dialect) -> None:
        compiled = self._statement.compile(dialect=dialect)  # type: ignore[attr-defined]
        assert compiled.positiontup is not None, "values are passed by position"
        places = [self._names.index(name) for name in compiled.positiontup]
        self._arrange = None if places == list(range(len(self._names))) else itemgetter(*places)
        self._sql = str(compiled)
        self._dialect = dialect.name

    @cached_property
    def _on_postgres(self) -> Statement:
        return Statement(self._statement, self._names)


class Locking(Prepared):
    """Locks the rows that have the keys, in ascending order, so that no two wait for each other.

    `statement` says how (`with_for_update`) and reads them; it has no parameter of its own.
    """

    def __init__(self, statement: Select[Any], key: ColumnElement[Any]) -> None:
        super().__init__(statement.where(key == bindparam("key")), "key")
        self._of_all, self._key = statement, key

    @cached_property
    def _on_postgres(self) -> Statement:
        return Statement(self._of_all, self._names, locked=self._key)


def fitted(
    rows: Iterable[Any], *, columns: Sequence[int], most_bytes: int
) -> tuple[list[Any], bool]:
    """Like `Prepared.within`, of rows that are read already."""
    fitting: list[Any] = []
    for row in rows:
        for column in columns:
            most_bytes -= len((row[column] or "").encode())
        if most_bytes < 0 and fitting:
            return fitting, True
        fitting.append(row)
    return fitting, False


def insert_if_new(
    connection: Connection, table: Table, row: dict[str, Any], *, key: Sequence[str] | None = None
) -> bool:
    """Insert a row unless its unique key is there already; whether it was inserted.

    A key that another transaction is about to insert is waited for. `key` names the columns of
    the one constraint that may refuse; any other that does is an error. None: each of them may.
    """
    # SQLite understands it just the same.
    statement = postgresql.insert(table).values(row).on_conflict_do_nothing(index_elements=key)
    return connection.execute(statement.execution_options(preserve_rowcount=True)).rowcount == 1


class position(GenericFunction[int]):  # a function of SQL
    """Where the second text begins in the first one, from 1; 0 when it is not in it."""

    inherit_cache = True


@compiles(position, "sqlite")
def _instr(element: position, compiler: SQLCompiler, **options: Any) -> str:
    return f"instr({compiler.process(element.clauses, **options)})"


@compiles(position, "postgresql")
def _strpos(element: position, compiler: SQLCompiler, **options: Any) -> str:
    return f"strpos({compiler.process(element.clauses, **options)})"


def bound(columns: str) -> dict[str, Any]:
    """The argument of `values`: each of the columns, from the parameter of its name."""
    return {name: bindparam(name) for name in columns.split()}


def insertion(table: Table, columns: str) -> Prepared:
    """Puts rows into a table: their values in the order in which `columns` names them."""
    return Prepared(insert(table).values(bound(columns)), columns)
