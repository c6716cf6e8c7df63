"""A connection for single statements that read: each is a snapshot by itself."""

from collections.abc import Callable
from typing import Any, TypeVar

import psycopg
from sqlalchemy import Connection, Engine, exc

from .link import Link

T = TypeVar("T")

# Planning a statement for a set of keys takes longer than running it. Of less than ten keys
# PostgreSQL plans each anew, since it takes a set that it does not know for ten.
NO_NEW_PLANS = "SET plan_cache_mode = force_generic_plan"


class SingleLink(Link):
    """No transaction is begun: it would cost as much as a short statement."""

    def __init__(self, engine: Engine) -> None:
        super().__init__(engine, ())
        self._alone: psycopg.Connection[Any] | None = None

    def run(self, work: Callable[[Connection], T]) -> T:
        """Once more, if the connection was lost: that may have been while nobody used it."""
        is_new = self._connection is None
        connection = self._connection or self._open()
        try:
            return work(connection)
        except (psycopg.Error, exc.DBAPIError):
            if self._alone is not None and not self._alone.closed:
                raise
            self.close()
            if is_new:
                raise
        return work(self._open())

    def _open(self) -> Connection:
        # Without a pipeline: each answer is waited for.
        self._connection = connection = self._engine.connect()
        driver = connection.connection.driver_connection
        assert isinstance(driver, psycopg.Connection)
        self._alone = driver
        driver.execute(NO_NEW_PLANS)
        return connection
