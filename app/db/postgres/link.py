"""A connection for one thread at a time, which is made anew when it was lost."""

from collections.abc import Callable, Sequence
from typing import TypeVar

import psycopg
from sqlalchemy import Connection, Engine, exc

from ... import errors
from .in_doubt import RUN, Connect, Transaction, is_committed
from .pipeline import Answer, Pipeline

T = TypeVar("T")

RETRY_SECONDS = 1
# What was prepared is of no use any more: a column has another type, or a pooler has lost it. Or it
# is a standby, whose run ends when it is the primary.
_ANEW = ("0A000", "26000", "25006")


class Link:
    """Runs work in transactions, each begun with the given statements."""

    def __init__(
        self, engine: Engine, begin: Sequence[str], *, connect: Connect | None = None
    ) -> None:
        """With `connect` it writes: a commit in doubt is asked for on a connection of its own.

        The last one of its statements then returns the transaction's id.
        """
        self._engine = engine
        self._begin_sql = begin
        self._connect_to_ask = connect
        self._connection: Connection | None = None
        self._pipeline: Pipeline | None = None
        # The run of the server (`in_doubt.RUN`) in which this connection was made.
        self._run = ""

    def run(self, work: Callable[[Connection], T]) -> T:
        """`work` in one transaction. What it raises comes back, with nothing written.

        Raises `OutcomeUnknown` when it was to be committed, and nobody can say whether it was.
        """
        connection, pipeline, begun = self._begin()
        try:
            result = work(connection)
            if self._connect_to_ask is not None and begun.result is None:
                # Sent with the commit, its id would be lost with the answer.
                pipeline.wait()
        except BaseException as error:
            self._roll_back(pipeline, error)
            raise
        self._commit(pipeline, begun)
        return result

    def close(self) -> None:
        connection, self._connection = self._connection, None
        self._pipeline = None
        if connection is not None:
            connection.invalidate()
            connection.close()

    def _begin(self) -> tuple[Connection, Pipeline, Answer]:
        # Below SQLAlchemy, where beginning and ending cost more than many a read.
        if self._connection and self._pipeline:
            try:
                return self._connection, self._pipeline, self._pipeline.begin(self._begin_sql)
            except psycopg.Error:
                self.close()  # it was lost while nobody used it: nothing is lost with it
        self._connection = self._engine.connect()
        try:
            self._pipeline = Pipeline(self._connection)
            if self._connect_to_ask is not None:
                [self._run] = self._pipeline.driver.execute(RUN).fetchone() or [""]
            return self._connection, self._pipeline, self._pipeline.begin(self._begin_sql)
        except BaseException:
            self.close()
            raise

    def _commit(self, pipeline: Pipeline, begun: Answer) -> None:
        try:
            pipeline.commit()
        except BaseException as error:
            # A server that takes a rollback has refused the commit.
            if self._roll_back(pipeline, error) or self._connect_to_ask is None:
                raise
            [(id, *_)] = begun.fetchall()
            committed = is_committed(Transaction(id, self._run), self._connect_to_ask)
            if committed is None:
                raise errors.OutcomeUnknown(retry_after_seconds=RETRY_SECONDS) from error
            if not committed:
                raise

    def _roll_back(self, pipeline: Pipeline, error: BaseException) -> bool:
        """Whether the server took it; otherwise it rolls back by itself."""
        cause = error.orig if isinstance(error, exc.DBAPIError) else error
        try:
            pipeline.roll_back()
        except (psycopg.Error, exc.DBAPIError):
            self.close()
            return False
        if getattr(cause, "sqlstate", None) in _ANEW:
            self.close()
        return True
