"""The database of each server that a test starts: SQLite in its folder, or one in PostgreSQL.

`PARLEY_TEST_DATABASE=postgresql` runs the suite on PostgreSQL: one for each process of tests, and
in it a database for each data folder, made when the folder is first used.
"""

import os
import sqlite3
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from functools import cache
from pathlib import Path
from typing import Any

import psycopg
from alembic import command
from sqlalchemy import create_engine

from app.db import revisions
from app.db.postgres.server import Server
from app.db.postgres.store import PostgresStore
from app.db.sqlite import migrate
from app.db.sqlite.folder import Folder
from tests.backends import Postgres

WAIT_SECONDS = 20
SETTING, POSTGRES = "PARLEY_TEST_DATABASE", "postgresql"
IS_POSTGRES = os.environ.get(SETTING) == POSTGRES

_urls: dict[Path, str] = {}


def use(database: str) -> None:
    """In this process, and in those that it starts."""
    global IS_POSTGRES
    os.environ[SETTING] = database
    IS_POSTGRES = database == POSTGRES


@cache
def postgres() -> Postgres:
    """The server of this process's tests."""
    return Postgres().start()


def stop() -> None:
    if postgres.cache_info().currsize:
        postgres().remove()
        postgres.cache_clear()
        _template.cache_clear()
        _urls.clear()


def settings(folder: Path) -> dict[str, str]:
    """For a server or a command on this folder."""
    return {"PARLEY_DATABASE_URL": url(folder)} if IS_POSTGRES else {}


def url(folder: Path) -> str:
    """Of the folder's database in PostgreSQL, with its tables."""
    if folder not in _urls:
        _urls[folder] = new_url()
    return _urls[folder]


def new_url() -> str:
    """Of a new database in PostgreSQL, with its tables."""
    return postgres().url(postgres().database(like=_template()))


def fill(environment: Mapping[str, str]) -> None:
    """Give the server of this environment its tables, if it has none and they are SQLite's.

    To make them takes longer than all else of its start.
    """
    file = Path(environment["PARLEY_DATA_DIR"]) / "parley.db"
    if "PARLEY_DATABASE_URL" not in environment and not file.exists():
        file.touch(0o600)
        file.write_bytes(_empty())


def run(folder: Path, sql: str, *values: object) -> list[tuple[Any, ...]]:
    """One statement in the folder's database, committed; `?` stands for each value."""
    if IS_POSTGRES:
        with psycopg.connect(url(folder)) as connection:
            done = connection.execute(sql.replace("?", "%s").encode(), values or None)
            return done.fetchall() if done.description else []
    with closing(sqlite3.connect(folder / "parley.db", timeout=WAIT_SECONDS)) as database, database:
        return database.execute(sql, values).fetchall()


def run_many(folder: Path, sql: str, rows: Sequence[Sequence[object]]) -> None:
    """The same statement for each of the rows of values."""
    if IS_POSTGRES:
        with psycopg.connect(url(folder)) as connection, connection.cursor() as cursor:
            cursor.executemany(sql.replace("?", "%s").encode(), rows)
        return
    with closing(sqlite3.connect(folder / "parley.db", timeout=WAIT_SECONDS)) as database, database:
        database.executemany(sql, rows)


def place(folder: Path) -> str:
    """How messages call it."""
    return f"PostgreSQL at 127.0.0.1:{postgres().port}/" if IS_POSTGRES else str(folder)


def key(folder: Path) -> bytes:
    """The secret of the servers on this folder."""
    return PostgresStore(Server(url(folder))).key() if IS_POSTGRES else Folder(folder).key()


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Somebody else holds what every write needs."""
    if IS_POSTGRES:
        with psycopg.connect(url(folder)) as connection:
            connection.execute("LOCK TABLE counters, room_heads IN EXCLUSIVE MODE")
            yield
            connection.rollback()
        return
    with closing(sqlite3.connect(folder / "parley.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


def downgrade(folder: Path, revision: str) -> None:
    """As an older version had it. Nobody may have it open."""
    if not IS_POSTGRES:
        command.downgrade(revisions.config(folder / "parley.db"), revision)
        return
    engine = create_engine(url(folder).replace("postgresql", "postgresql+psycopg"))
    with engine.begin() as connection:
        command.downgrade(revisions.config(connection), revision)
    engine.dispose()


@cache
def _empty() -> bytes:
    """A database of SQLite with all tables."""
    with tempfile.TemporaryDirectory() as name:
        folder = Folder(Path(name))
        migrate.upgrade(folder)
        return folder.database.read_bytes()


@cache
def _template() -> str:
    name = postgres().database()
    PostgresStore(Server(postgres().url(name))).upgrade()
    return name
