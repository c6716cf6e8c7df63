"""Statements that don't wait for the answers to those before them.

What is asked or written is sent together, in order, when the first answer is waited for. BEGIN goes
before the first of them and COMMIT behind the last, so that neither is a round trip of its own.
"""

import contextlib
import select
from collections.abc import Sequence
from typing import Any

import psycopg
from psycopg.abc import PQGen
from psycopg.adapt import Transformer
from psycopg.pq import ConnStatus, ExecStatus, Format, TransactionStatus
from psycopg.pq.abc import PGconn, PGresult
from psycopg.waiting import Ready, Wait
from sqlalchemy import Connection, event

_KEY = "parley.pipeline"
COMMIT = "COMMIT"
ROLLBACK = "ROLLBACK"


class Answer:
    """The rows of one statement, as soon as its pipeline has waited for them."""

    __slots__ = ("_driver", "result")

    def __init__(self, driver: "psycopg.Connection[Any]") -> None:
        self._driver = driver
        self.result: PGresult | None = None

    def fetchall(self) -> list[Any]:
        assert self.result is not None, "it was not waited for"
        reading = Transformer(self._driver)
        reading.set_pgresult(self.result)
        return reading.load_rows(0, self.result.ntuples, tuple)


class Pipeline:
    """The pipelines of one connection: of each transaction, from the first that needs it on.

    Below the driver's own, which sends each statement by itself: the server wakes up for each then,
    and a statement takes five times as much of our time. An error of a statement may be raised by a
    later one, or by the commit.
    """

    def __init__(self, connection: Connection) -> None:
        driver = connection.connection.driver_connection
        assert isinstance(driver, psycopg.Connection)
        self.driver = driver
        self._server = driver.pgconn
        self._is_open = False
        # One for each result that will come; None where nobody wants it.
        self._asked: list[Answer | None] = []
        # Names of prepared statements, by their SQL; and the SQL of those whose preparation has no
        # answer yet, by the place of that answer in `_asked`.
        self._names: dict[str, bytes] = {}
        self._preparing: dict[int, str] = {}
        self._count = 0
        self._incoming = select.poll()
        self._incoming.register(self._server.socket, select.POLLIN)
        connection.info[_KEY] = self

        @event.listens_for(connection, "before_cursor_execute")
        def on_execute(*_: object) -> None:
            # SQLAlchemy wants to know at once what came back.
            self.leave()

    def begin(self, statements: Sequence[str]) -> Answer:
        """Begin a transaction with these: the answer to the last one, which is not waited for.

        Raises when the connection was lost meanwhile.
        """
        # Nobody asked: it is the server's farewell, if it is not a notice.
        suspect = self._incoming.poll(0)
        *_, last = [self.ask(statement) for statement in statements]
        if suspect:
            self.wait()
        return last

    def ask(self, sql: str, values: Sequence[str | None] = ()) -> Answer:
        """Send a statement whenever the next answer is waited for."""
        if not self._is_open:
            self._server.enter_pipeline_mode()
            self._is_open = True
        name = self._names.get(sql) or self._prepare(sql)
        parameters = [None if value is None else _sent(value) for value in values]
        self._server.send_query_prepared(name, parameters, result_format=Format.BINARY)
        answer = Answer(self.driver)
        self._asked.append(answer)
        return answer

    def wait(self) -> None:
        """For the answers to all that was sent. Raises the first error that there was.

        With a Sync, after which the server knows that it waits for us: only then does
        `idle_in_transaction_session_timeout` count.
        """
        if not self._asked:
            return
        asked, self._asked = self._asked, []
        preparing, self._preparing = self._preparing, {}
        results: list[PGresult] = []
        try:
            self.driver.wait(_answers(self._server, results))
        except BaseException:
            # What is still to come would be taken for the answer to something else.
            self.driver.close()
            raise
        finally:
            for number, sql in preparing.items():
                if number >= len(results) or results[number].status != ExecStatus.COMMAND_OK:
                    del self._names[sql]
        for answer, result in zip(asked, results, strict=True):
            if result.status == ExecStatus.FATAL_ERROR:
                # Those behind it were not run.
                raise psycopg.errors.error_from_result(result)
            if answer is not None:
                answer.result = result

    def leave(self) -> None:
        """Wait for every answer. Raises the first error that there was."""
        if self._is_open:
            try:
                self.wait()
            finally:
                if self._server.status == ConnStatus.OK:
                    self._server.exit_pipeline_mode()
                    self._is_open = False

    def commit(self) -> None:
        """End the transaction. Raises what kept it from being written."""
        ended = self.ask(COMMIT)
        self.leave()
        if ended.result is None or ended.result.command_status != COMMIT.encode():
            # PostgreSQL takes it and rolls back, without an error.
            raise psycopg.errors.InFailedSqlTransaction("An error was not passed on")

    def roll_back(self) -> None:
        """Errors so far are none any more. Raises when the connection is lost."""
        with contextlib.suppress(psycopg.Error):
            self.leave()
        if self._server.transaction_status != TransactionStatus.IDLE:
            # By the driver it would forget all that is prepared.
            self.ask(ROLLBACK)
            self.leave()

    def _prepare(self, sql: str) -> bytes:
        self._count += 1
        name = self._names[sql] = b"parley_%d" % self._count
        self._server.send_prepare(name, sql.encode())
        self._preparing[len(self._asked)] = sql
        self._asked.append(None)
        return name


def pipeline_of(connection: Connection) -> Pipeline | None:
    """None where each statement is waited for by itself."""
    return connection.info.get(_KEY)


def wait(connection: Connection) -> None:
    """For the answers to all that was sent on it. Raises the first error that there was."""
    pipeline = pipeline_of(connection)
    if pipeline is not None:
        pipeline.wait()


def _sent(value: str) -> bytes:
    if "\0" in value:
        # The library would end the text there.
        raise psycopg.DataError("A text with NUL can't be kept")
    return value.encode()


def _answers(server: PGconn, results: list[PGresult]) -> PQGen[None]:
    """Send what is due, and note what comes back; as the driver waits for its own statements."""
    server.pipeline_sync()
    while server.flush():
        if (yield Wait.RW) & Ready.R:
            server.consume_input()
    while True:
        while server.is_busy():
            if (yield Wait.R):
                server.consume_input()
        result = server.get_result()
        if result is None:
            # There is one behind the results of each statement.
            if server.status != ConnStatus.OK:
                raise psycopg.OperationalError("The connection is lost")
        elif result.status == ExecStatus.PIPELINE_SYNC:
            return
        else:
            results.append(result)
