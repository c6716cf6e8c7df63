"""A database of each kind with the same empty tables, and transactions as the server runs them."""

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar

import psycopg
from sqlalchemy import Connection, MetaData, create_engine, event

from app.db.postgres.pipeline import Pipeline
from tests import databases

P = ParamSpec("P")
T = TypeVar("T")


class OnSQLite:
    def __init__(self, path: Path) -> None:
        engine = create_engine(f"sqlite+pysqlite:///{path}")

        @event.listens_for(engine, "connect")
        def on_connect(connection: Any, record: object) -> None:
            connection.execute("PRAGMA foreign_keys = ON")

        self.connection: Connection = engine.connect()

    def run(
        self, work: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """In one transaction, which is committed."""
        with self.connection.begin():
            return work(self.connection, *args, **kwargs)

    def close(self) -> None:
        self.connection.close()
        self.connection.engine.dispose()


class OnPostgres:
    def __init__(self, url: str) -> None:
        engine = create_engine(
            url.replace("postgresql:", "postgresql+psycopg:"), isolation_level="AUTOCOMMIT"
        )
        self.connection: Connection = engine.connect()
        self._pipeline = Pipeline(self.connection)
        driver = self.connection.connection.driver_connection
        assert isinstance(driver, psycopg.Connection)
        self.driver: psycopg.Connection[Any] = driver

    def run(
        self, work: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """In one transaction, which is committed."""
        self._pipeline.begin(["BEGIN ISOLATION LEVEL READ COMMITTED"])
        try:
            result = work(self.connection, *args, **kwargs)
            self._pipeline.commit()
        except BaseException:
            self._pipeline.roll_back()
            raise
        return result

    def round_trips(
        self, work: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> int:
        """How often a transaction waits for the server."""
        with tempfile.TemporaryFile() as trace:
            self.driver.pgconn.trace(trace.fileno())
            try:
                self.run(work, *args, **kwargs)
            finally:
                self.driver.pgconn.untrace()
            trace.seek(0)
            messages = [line.split(b"\t") for line in trace if line.count(b"\t") >= 3]
        waits, last = 0, b""
        for _, sender, _, said, *_ in messages:
            # The first word from the server after we asked for all that it has to say.
            waits += sender == b"B" and last in (b"Query", b"Sync", b"Flush")
            last = said.split()[0] if sender == b"F" else b""
        return waits

    def close(self) -> None:
        self.connection.close()
        self.connection.engine.dispose()


@contextmanager
def both(folder: Path, tables: MetaData) -> Iterator[tuple[OnSQLite, OnPostgres]]:
    sqlite = OnSQLite(Path(tempfile.mkdtemp(dir=folder)) / "parley.db")
    server = databases.postgres()
    on_postgres = OnPostgres(server.url(server.database()))
    try:
        for database in (sqlite, on_postgres):
            database.run(tables.create_all)
        yield sqlite, on_postgres
    finally:
        sqlite.close()
        on_postgres.close()
