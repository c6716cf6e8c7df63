"""Two real transactions on PostgreSQL, the second begun between two round trips of the first.

The second runs to its end there, or until it waits for a lock of the first, which then goes on. So
every order is seen in which the second comes at once: before, between and behind the locks, reads
and writes of the first, and before its commit.
"""

import threading
from collections.abc import Callable, Iterator
from typing import Any, Self

import psycopg
from psycopg.pq import TransactionStatus
from sqlalchemy import Engine, create_engine, pool

from app import errors
from app.db.tables import Base
from tests.interleaved import Work, result_of

WAIT_SECONDS = 20
POLL_SECONDS = 0.002
# Locks that are taken in two orders are found at once; nothing waits for ever.
OPTIONS = "-c deadlock_timeout=50ms -c lock_timeout=15s"

IS_BLOCKED = "SELECT cardinality(pg_blocking_pids(%s)) > 0"


class Watched(psycopg.Connection[Any]):
    """Calls `before` ahead of each round trip to the server."""

    before: Callable[[], None] = staticmethod(lambda: None)

    def wait(self, *args: Any, **kwargs: Any) -> Any:
        self.before()
        return super().wait(*args, **kwargs)


class Race:
    """The first transaction, and where the second one has its turn."""

    def __init__(self, stage: "Stage", second: Work, *, at: int, watch: str = "") -> None:
        self.outcomes: list[Any] = []
        """Of the first and the second: what was returned, or the refusal."""
        self.second_came_between = False
        self.seen: list[Any] = []
        """By those who watched."""
        self.round_trips = 0
        self._watch = watch
        self._stage = stage
        self._at = at
        self._found: list[Any] = []
        self._thread = threading.Thread(
            target=lambda: self._found.append(_outcome(stage.second, second))
        )

    def run(self, first: Work) -> None:
        raw = self._stage.first

        def before() -> None:
            # It is idle before it begins, and again when it has ended.
            if not self.round_trips or raw.info.transaction_status != TransactionStatus.IDLE:
                self._count()

        raw.before = before
        found = _outcome(raw, first)
        raw.before = lambda: None
        if not self._thread.ident:
            self._thread.start()
        self._thread.join(WAIT_SECONDS)
        self.outcomes = [found, *self._found]
        for outcome in self.outcomes:
            if isinstance(outcome, Exception) and not isinstance(outcome, errors.ParleyError):
                raise outcome
        assert len(self.outcomes) == 2, "the second one hangs"

    def _count(self) -> None:
        if self.round_trips == self._at:
            self._let_second()
            if self._watch:
                self.seen.append(self.value(self._watch))
        self.round_trips += 1

    def _let_second(self) -> None:
        """Till it is done or waits for the first."""
        self._thread.start()
        while self._thread.is_alive():
            self._thread.join(POLL_SECONDS)
            if self._stage.is_second_blocked():
                return
        self.second_came_between = True

    def value(self, sql: str) -> Any:
        """What one statement finds when both are done."""
        [(value,)] = self._stage.observer.execute(sql.encode()).fetchall()
        return value


class Stage:
    """The connections of the first transaction, of the second, and of who looks at them."""

    def __init__(self, url: str) -> None:
        self.first = Watched.connect(url, options=OPTIONS)
        self.second = Watched.connect(url, options=OPTIONS)
        self.observer = psycopg.connect(url, autocommit=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for connection in (self.first, self.second, self.observer):
            connection.close()

    def is_second_blocked(self) -> bool:
        found = self.observer.execute(IS_BLOCKED, (self.second.info.backend_pid,)).fetchone()
        return found == (True,)


def races(url: str, first: Work, second: Work, *, watch: str = "") -> Iterator[Race]:
    """One for every place of the first in which the second can begin, and one after it.

    Each finds the database as it is now, and leaves it so. `watch` is a statement that others run
    while the first is under way and the second is done or waits.
    """
    before = contents(url)
    at, more = 0, True
    with Stage(url) as stage:
        while more:
            race = Race(stage, second, at=at, watch=watch)
            race.run(first)
            more = race.round_trips > at
            yield race
            restore(url, before)
            at += 1
    assert at > 2, "the first has no round trips"


def engine(raw: psycopg.Connection[Any]) -> Engine:
    """On one connection that is there already."""
    return create_engine(
        "postgresql+psycopg://",
        creator=lambda: raw,
        poolclass=pool.StaticPool,
        paramstyle="format",
    )


def contents(url: str) -> dict[str, bytes]:
    """Of every table."""
    with psycopg.connect(url) as connection:
        tables = [table.name for table in Base.metadata.sorted_tables]
        return {name: b"".join(_copied(connection, name)) for name in tables}


def _copied(connection: psycopg.Connection[Any], table: str) -> Iterator[bytes]:
    with connection.cursor().copy(f"COPY {table} TO STDOUT".encode()) as copy:
        yield from map(bytes, copy)


def restore(url: str, contents: dict[str, bytes]) -> None:
    """As it was."""
    # A copy of a whole database takes a second.
    with psycopg.connect(url) as connection:
        # The database keeps what is in the audit log.
        connection.execute("ALTER TABLE audit DISABLE TRIGGER USER")
        for name in reversed(contents):
            connection.execute(f"DELETE FROM {name}".encode())
        connection.execute("ALTER TABLE audit ENABLE TRIGGER USER")
        for name, rows in contents.items():
            with connection.cursor().copy(f"COPY {name} FROM STDIN".encode()) as copy:
                copy.write(rows)


def _outcome(raw: Watched, work: Work) -> Any:
    before, raw.before = raw.before, lambda: None
    on_raw = engine(raw)
    on_raw.connect().close()  # the first time it asks some things of its own
    raw.before = before
    try:
        with on_raw.begin() as connection:
            return result_of(work(connection))
    except Exception as error:
        return error
