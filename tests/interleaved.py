"""Two write transactions, one committed in the middle of the other, as two writers would have it.

SQLite has one writer at a time, so the first transaction runs as in READ COMMITTED: until it
writes, each of its statements sees what is committed by then. Before each of these statements in
turn the second transaction runs whole. Row locks are played: `SELECT … FOR UPDATE`, which SQLite
does not know, holds its table, and a second transaction that changes or locks it waits for the
first one's end.
"""

import re
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, pool
from sqlalchemy.dialects.sqlite.base import SQLiteCompiler

from app import errors
from app.chat.effects import Written

Work = Callable[[Connection], Any]

LOCKS = "/* FOR UPDATE */"
TABLE = re.compile(r"(?:FROM|UPDATE) (\w+)")


class Waits(Exception):
    """The other transaction holds what this one wants."""


class Compiler(SQLiteCompiler):
    """Says where another database would lock rows."""

    def for_update_clause(self, select: Any, **_: Any) -> str:
        return LOCKS


class WatchedCursor(sqlite3.Cursor):
    connection: "Watched"

    def execute(self, sql: str, *args: Any) -> Any:
        self.connection.before(sql)
        return super().execute(sql, *args)

    def executemany(self, sql: str, *args: Any) -> Any:
        self.connection.before(sql)
        return super().executemany(sql, *args)


class Watched(sqlite3.Connection):
    """Calls `before` with each statement; what runs through SQLAlchemy or past it."""

    before: Callable[[str], None] = staticmethod(lambda sql: None)

    def cursor(self, *_: Any) -> Any:
        return super().cursor(WatchedCursor)


class Race:
    """The first transaction, and where the second one has its turn."""

    def __init__(self, database: Path, second: Work, *, at: int) -> None:
        self.database = database
        self.second_came_between = False
        self.outcomes: list[Any] = []
        """Of the first and the second: what was returned, or the refusal."""
        self._second = second
        self._at = at
        self._statements = 0
        self._held: set[str] = set()
        self._found: Any = None
        self._is_second_done = False

    def run(self, first: Work) -> None:
        with closing(_connect(self.database)) as raw:

            def before(sql: str) -> None:
                if raw.in_transaction:
                    return
                if self._statements == self._at:
                    self._let_second()
                self._statements += 1
                if LOCKS in sql:
                    self._held.update(TABLE.findall(sql)[:1])
                if not sql.startswith("SELECT"):
                    raw.before = lambda sql: None
                    raw.execute("BEGIN IMMEDIATE")

            engine = _engine(raw)
            raw.before = before
            found = _outcome(engine, first)
        if not self._is_second_done:
            self._held.clear()
            self._let_second()
            self.second_came_between = False
        self.outcomes = [found, self._found]

    def _let_second(self) -> None:
        def before(sql: str) -> None:
            changes = sql.startswith(("UPDATE", "DELETE")) or LOCKS in sql
            if changes and self._held.intersection(TABLE.findall(sql)[:1]):
                raise Waits

        with closing(_connect(self.database)) as raw:
            engine = _engine(raw)
            raw.execute("BEGIN IMMEDIATE")
            raw.before = before
            try:
                self._found = _outcome(engine, self._second)
                self.second_came_between = self._is_second_done = True
            except Waits:
                pass

    def value(self, sql: str) -> Any:
        """What one statement finds when both are done."""
        with closing(sqlite3.connect(self.database)) as connection:
            [(value,)] = connection.execute(sql).fetchall()
        return value


def races(prepared: Path, first: Work, second: Work) -> Iterator[Race]:
    """One for every place of the first in which the second has room, and one after it.

    `prepared` is a database that nobody has open; each race has a copy.
    """
    at, more = 0, True
    while more:
        copy = prepared.with_name(f"race-{at}.db")
        shutil.copyfile(prepared, copy)
        race = Race(copy, second, at=at)
        race.run(first)
        more = race._statements > at
        yield race
        at += 1
    assert at > 1, "the first has no statement before it writes"


def result_of(returned: Any) -> Any:
    """What a write returned, without its effects."""
    return returned.result if isinstance(returned, Written) else returned


def _connect(database: Path) -> Watched:
    connection = sqlite3.connect(database, factory=Watched, isolation_level=None, timeout=0)
    connection.execute("PRAGMA foreign_keys = ON")
    return connection


def _engine(raw: Watched) -> Engine:
    engine = create_engine("sqlite+pysqlite://", creator=lambda: raw, poolclass=pool.StaticPool)
    engine.dialect.statement_compiler = Compiler
    # What was compiled for the usual dialect is not used again for this one.
    engine.dialect.name = "sqlite with row locks"

    # The first time it asks some things of its own, and ends every transaction.
    engine.connect().close()
    return engine


def _outcome(engine: Engine, work: Work) -> Any:
    try:
        with engine.begin() as connection:
            return result_of(work(connection))
    except errors.ParleyError as refusal:
        return refusal
