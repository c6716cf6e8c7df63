"""A statement of one key as a statement of many: its parameters become columns of `unnest`.

A round trip, a plan's start and a driver's call are paid once for a batch, not once for each row.
"""

from collections.abc import Callable, Collection, Sequence
from typing import Any

from psycopg import RawCursor
from sqlalchemy import (
    ColumnElement,
    Connection,
    Delete,
    Insert,
    Select,
    Update,
    bindparam,
    column,
    func,
    literal_column,
    select,
    true,
)
from sqlalchemy.dialects import postgresql
from sqlalchemy.dialects.postgresql.psycopg import PGDialect_psycopg
from sqlalchemy.sql.elements import BindParameter
from sqlalchemy.sql.visitors import replacement_traverse

from .literals import Kind, kind_of, sought, written
from .pipeline import pipeline_of, wait

# Numbered, so that a value that a statement names twice is sent once.
_DIALECT = PGDialect_psycopg(paramstyle="numeric_dollar")  # type: ignore[no-untyped-call]
_KEYS = "k"

Values = Sequence[Any]


class _Form:
    """One statement for the driver, and the order of its parameters."""

    def __init__(self, statement: Any, names: Sequence[str]) -> None:
        compiled = statement.compile(dialect=_DIALECT)
        self._sql = str(compiled)
        self._order = [names.index(name) for name in compiled.positiontup]

    def run(self, connection: Connection, values: Sequence[str | None]) -> Any:
        arranged = [values[i] for i in self._order]
        pipeline = pipeline_of(connection)
        if pipeline is not None:
            return pipeline.ask(self._sql, arranged)
        running = RawCursor(connection.connection.driver_connection)  # type: ignore[arg-type]
        running.execute(self._sql, arranged, prepare=True, binary=True)
        return running


class Statement:
    """A prepared statement on PostgreSQL: for one key as it stands, for many as a set.

    `locked` is the column that the only parameter names, of a statement that locks.
    """

    def __init__(
        self, statement: Any, names: Sequence[str], *, locked: ColumnElement[Any] | None = None
    ) -> None:
        self._statement = statement
        self._names = names
        self._locked = locked
        # Most statements are only ever run in one of the two forms.
        self._one: _Form | None = None
        self._set: _Form | None = None
        self._kinds: list[Kind | None] = []

    def ask(self, connection: Connection, keys: Collection[Values]) -> Callable[[], list[Any]]:
        """Run it for all keys; the function that comes back waits for the rows.

        Those of a single key come in the statement's order, and locked ones in that of the keys.
        """
        if len(keys) == 1 and self._locked is None:
            (key,) = keys
            asked = self._run_one(connection, [sought(value) for value in key])
        else:
            asked = self._run_set(connection, keys)

        def rows() -> list[Any]:
            wait(connection)
            return asked.fetchall()  # type: ignore[no-any-return]

        return rows

    def change(self, connection: Connection, rows: Sequence[Values]) -> None:
        """Run it for all rows at once. No two may be about the same: either could be the last."""
        if len(rows) == 1:
            self.change_in_turn(connection, rows)
        else:
            self._run_set(connection, rows)

    def change_in_turn(self, connection: Connection, rows: Sequence[Values]) -> None:
        """Run it for one row after the other."""
        for row in rows:
            self._run_one(connection, [written(value) for value in row])

    def _run_one(self, connection: Connection, values: Sequence[str | None]) -> Any:
        if self._one is None:
            self._one = _Form(self._statement, self._names)
        return self._one.run(connection, values)

    def _run_set(self, connection: Connection, keys: Collection[Values]) -> Any:
        if self._set is None:
            self._set = self._of_set()
        columns = zip(self._kinds, zip(*keys, strict=True), strict=True)
        arrays = [kind.array(values) if kind else None for kind, values in columns]
        return self._set.run(connection, arrays)

    def _of_set(self) -> _Form:
        if self._locked is None:
            self._kinds = _kinds(self._statement, self._names)
            both = zip(self._names, self._kinds, strict=True)
            return _Form(_of_set(self._statement, {n: k for n, k in both if k}), self._names)
        # One statement, since its order is the order in which it locks.
        self._kinds = [kind_of(self._locked.type)]
        [name] = self._names
        keys = bindparam(name, type_=postgresql.ARRAY(self._locked.type))
        of_all = self._statement.where(self._locked == func.any(keys)).order_by(self._locked)
        return _Form(of_all, self._names)


def _kinds(statement: Any, names: Sequence[str]) -> list[Kind | None]:
    """Of each parameter; None of one that is not in the statement."""
    binds = statement.compile(dialect=_DIALECT).binds
    try:
        return [kind_of(binds[name].type) if name in binds else None for name in names]
    except TypeError as error:
        raise TypeError(f"{error}, in {statement}") from error


def _of_set(statement: Any, parameters: dict[str, Kind]) -> Any:
    """The statement for each row of an array of values for each parameter."""
    if isinstance(statement, Select) and statement._for_update_arg is not None:
        raise TypeError(f"it locks in no order: {statement}")
    arrays = [bindparam(name, type_=kind.array_type) for name, kind in parameters.items()]
    columns = [column(f"{_KEYS}{i}", kind.type) for i, kind in enumerate(parameters.values())]
    keys = func.unnest(*arrays).table_valued(*columns).render_derived(name=_KEYS)
    if isinstance(statement, Insert):
        rows = postgresql.insert(statement.table).from_select(list(parameters), select(*keys.c))
        # What it does about a row that is there already.
        rows._post_values_clause = statement._post_values_clause
        return rows
    if isinstance(statement, Update | Delete):
        return _replaced(statement, dict(zip(parameters, keys.c, strict=True)))
    # Not the columns themselves, which would bring `unnest` into each SELECT of a UNION.
    names = [literal_column(f"{_KEYS}.{c.name}", c.type) for c in columns]
    found = _replaced(statement, dict(zip(parameters, names, strict=True))).lateral("found")
    return select(found).select_from(keys.join(found, true()))


def _replaced(statement: Any, by_name: dict[str, Any]) -> Any:
    def replacement(element: Any, **_: object) -> Any:
        return by_name.get(element.key) if isinstance(element, BindParameter) else None

    return replacement_traverse(statement, {}, replacement)
