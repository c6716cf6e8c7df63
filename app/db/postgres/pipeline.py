"""Statements that don't wait for the answers to those before them.

What is asked or written goes to the server at once, in order; only reading an answer waits. COMMIT
goes behind the last writes, and one answer is waited for.
"""

import contextlib
from typing import Any

import psycopg
from sqlalchemy import Connection, event

_KEY = "parley.pipeline"


class Pipeline:
    """The pipelines of one connection: of each transaction, from the first that needs it on.

    An error of a statement may be raised by a later one, or by the commit.
    """

    def __init__(self, connection: Connection) -> None:
        self._driver: Any = connection.connection.driver_connection
        self._open = contextlib.ExitStack()
        self._is_open = False
        self._inner: psycopg.Pipeline | None = None
        # Whether something was sent since the last wait.
        self._is_due = False
        connection.info[_KEY] = self

        @event.listens_for(connection, "before_cursor_execute")
        def on_execute(*_: object) -> None:
            # SQLAlchemy wants to know at once what came back.
            self.leave()

    def enter(self) -> None:
        if not self._is_open:
            self._inner = self._open.enter_context(self._driver.pipeline())
            self._is_open = True
        self._is_due = True

    def wait(self) -> None:
        """For the answers to all that was sent. Raises the first error that there was.

        With a Sync, after which the server knows that it waits for us: only then does
        `idle_in_transaction_session_timeout` count.
        """
        if self._is_open and self._is_due and self._inner is not None:
            self._is_due = False
            self._inner.sync()

    def leave(self) -> None:
        """Wait for every answer. Raises the first error that there was."""
        if self._is_open:
            self._is_open = False
            self._open.close()

    def commit(self) -> None:
        """End the transaction. Raises what kept it from being written."""
        cursor = self._driver.cursor()
        cursor.execute("COMMIT", prepare=False)
        self.leave()
        if cursor.statusmessage != "COMMIT":
            # PostgreSQL takes it and rolls back, without an error.
            raise psycopg.errors.InFailedSqlTransaction("An error was not passed on")

    def abandon(self) -> None:
        """Before a rollback: errors are none any more."""
        with contextlib.suppress(psycopg.Error):
            self.leave()


def cursor(connection: Connection, *, waits: bool) -> "psycopg.RawCursor[Any]":
    """A cursor for one statement. `waits`: its rows are read at once, so it opens no pipeline.

    In an open one it runs behind the statements before it all the same. A connection without a
    `Pipeline` always waits.
    """
    pipeline = connection.info.get(_KEY)
    if pipeline is not None and not waits:
        pipeline.enter()
    return psycopg.RawCursor(connection.connection.driver_connection)  # type: ignore[arg-type]


def wait(connection: Connection) -> None:
    """For the answers to all that was sent on it. Raises the first error that there was."""
    pipeline = connection.info.get(_KEY)
    if pipeline is not None:
        pipeline.wait()
