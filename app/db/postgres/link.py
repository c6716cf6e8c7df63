"""A connection for one thread at a time, which is made anew when it was lost."""

from collections.abc import Callable
from typing import Any, TypeVar

import psycopg
from psycopg.pq import TransactionStatus
from sqlalchemy import Connection, Engine, exc

T = TypeVar("T")


class Link:
    """Runs work in transactions, each begun with the given statements."""

    def __init__(self, engine: Engine, begin: str) -> None:
        self._engine = engine
        self._begin_sql = begin
        self._connection: Connection | None = None
        self._driver: psycopg.Connection[Any] | None = None

    def run(self, work: Callable[[Connection], T]) -> T:
        """`work` in one transaction. What it raises comes back, with nothing written."""
        connection, driver = self._begin()
        try:
            result = work(connection)
            if driver.pgconn.transaction_status != TransactionStatus.INTRANS:
                # PostgreSQL would take the COMMIT and roll back, without an error.
                raise psycopg.errors.InFailedSqlTransaction("An error was not passed on")
            driver.commit()
        except BaseException:
            self._roll_back()
            raise
        return result

    def close(self) -> None:
        connection, self._connection, self._driver = self._connection, None, None
        if connection is not None:
            connection.invalidate()
            connection.close()

    def _begin(self) -> "tuple[Connection, psycopg.Connection[Any]]":
        # Below SQLAlchemy, where beginning and ending cost more than many a read.
        if self._connection is not None and self._driver is not None:
            try:
                self._driver.execute(self._begin_sql)
            except psycopg.OperationalError:
                self.close()  # it was lost while nobody used it: nothing is lost with it
            else:
                return self._connection, self._driver
        return self._connect()

    def _connect(self) -> "tuple[Connection, psycopg.Connection[Any]]":
        self._connection = self._engine.connect()
        driver = self._connection.connection.driver_connection
        assert isinstance(driver, psycopg.Connection)
        self._driver = driver
        driver.execute(self._begin_sql)
        return self._connection, driver

    def _roll_back(self) -> None:
        try:
            if self._driver is not None and not self._driver.closed:
                self._driver.rollback()
                return
        except (psycopg.Error, exc.DBAPIError):
            pass  # gone meanwhile: the server rolls back by itself
        self.close()
