"""A connection for one thread at a time, which is made anew when it was lost."""

from collections.abc import Callable
from typing import Any, TypeVar

import psycopg
from sqlalchemy import Connection, Engine, exc

from .pipeline import Pipeline

T = TypeVar("T")


class Link:
    """Runs work in transactions, each begun with the given statements."""

    def __init__(self, engine: Engine, begin: str) -> None:
        self._engine = engine
        self._begin_sql = begin
        self._connection: Connection | None = None
        self._driver: psycopg.Connection[Any] | None = None
        self._pipeline: Pipeline | None = None

    def run(self, work: Callable[[Connection], T]) -> T:
        """`work` in one transaction. What it raises comes back, with nothing written."""
        connection, pipeline = self._begin()
        try:
            result = work(connection)
            pipeline.commit()
        except BaseException:
            self._roll_back()
            raise
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
                self._driver.execute(self._begin_sql)
            except psycopg.OperationalError:
                self.close()  # it was lost while nobody used it: nothing is lost with it
            else:
                return self._connection, self._pipeline
        return self._connect()

    def _connect(self) -> tuple[Connection, Pipeline]:
        self._connection = self._engine.connect()
        self._pipeline = Pipeline(self._connection)
        driver = self._connection.connection.driver_connection
        assert isinstance(driver, psycopg.Connection)
        self._driver = driver
        driver.execute(self._begin_sql)
        return self._connection, self._pipeline

    def _roll_back(self) -> None:
        try:
            if self._driver and self._pipeline and not self._driver.closed:
                self._pipeline.abandon()
                self._driver.rollback()
                return
        except (psycopg.Error, exc.DBAPIError):
            pass  # gone meanwhile: the server rolls back by itself
        self.close()
