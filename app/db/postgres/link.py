"""A connection for one thread at a time, which is made anew when it was lost."""

from collections.abc import Callable
from typing import Any, TypeVar

import psycopg
from psycopg.pq import ConnStatus, ExecStatus
from sqlalchemy import Connection, Engine, exc

from ... import errors
from .in_doubt import RUN, Connect, Transaction, is_committed
from .pipeline import Pipeline

T = TypeVar("T")

RETRY_SECONDS = 1
_DONE = (ExecStatus.COMMAND_OK, ExecStatus.TUPLES_OK)


class Link:
    """Runs work in transactions, each begun with the given statements."""

    def __init__(self, engine: Engine, begin: str, *, connect: Connect | None = None) -> None:
        """With `connect` it writes: a commit in doubt is asked for on a connection of its own.

        The last one of its statements then returns the transaction's id.
        """
        self._engine = engine
        self._begin_sql = begin.encode()
        self._connect_to_ask = connect
        self._connection: Connection | None = None
        self._driver: psycopg.Connection[Any] | None = None
        self._pipeline: Pipeline | None = None
        # Of the server, when this connection was made.
        self._run = ""
        self._transaction_id = ""

    def run(self, work: Callable[[Connection], T]) -> T:
        """`work` in one transaction. What it raises comes back, with nothing written.

        Raises `OutcomeUnknown` when it was to be committed, and nobody can say whether it was.
        """
        connection, pipeline = self._begin()
        try:
            result = work(connection)
        except BaseException:
            self._roll_back()
            raise
        self._commit(pipeline)
        return result

    def close(self) -> None:
        connection, self._connection = self._connection, None
        self._driver, self._pipeline = None, None
        if connection is not None:
            connection.invalidate()
            connection.close()

    def _begin(self) -> tuple[Connection, Pipeline]:
        # Below SQLAlchemy, where beginning and ending cost more than many a read.
        if self._connection and self._driver and self._pipeline:
            try:
                self._send_begin(self._driver)
            except psycopg.Error:
                self.close()  # it was lost while nobody used it: nothing is lost with it
            else:
                return self._connection, self._pipeline
        return self._connect()

    def _connect(self) -> tuple[Connection, Pipeline]:
        self._connection = self._engine.connect()
        try:
            self._pipeline = Pipeline(self._connection)
            driver = self._connection.connection.driver_connection
            assert isinstance(driver, psycopg.Connection)
            self._driver = driver
            if self._connect_to_ask is not None:
                [self._run] = driver.execute(RUN).fetchone() or [""]
            self._send_begin(driver)
        except BaseException:
            self.close()
            raise
        return self._connection, self._pipeline

    def _send_begin(self, driver: "psycopg.Connection[Any]") -> None:
        # A cursor of the driver takes half as long again, for each transaction.
        result = driver.pgconn.exec_(self._begin_sql)
        if result.status not in _DONE:
            error = psycopg.errors.error_from_result(result)
            if driver.pgconn.status == ConnStatus.BAD and error.sqlstate is None:
                raise psycopg.OperationalError(str(error))
            raise error
        if self._connect_to_ask is not None:
            self._transaction_id = (result.get_value(0, 0) or b"").decode()

    def _commit(self, pipeline: Pipeline) -> None:
        try:
            pipeline.commit()
        except BaseException as error:
            # A server that takes a rollback has refused the commit.
            if self._roll_back() or self._connect_to_ask is None:
                raise
            transaction = Transaction(self._transaction_id, self._run)
            committed = is_committed(transaction, self._connect_to_ask)
            if committed is None:
                raise errors.OutcomeUnknown(retry_after_seconds=RETRY_SECONDS) from error
            if not committed:
                raise

    def _roll_back(self) -> bool:
        """Whether the connection goes on; otherwise the server rolls back by itself."""
        try:
            if self._driver and self._pipeline:
                # Also of a lost one: the driver would complain when it is thrown away.
                self._pipeline.abandon()
                if not self._driver.closed:
                    self._driver.rollback()
                    return True
        except (psycopg.Error, exc.DBAPIError):
            pass
        self.close()
        return False
