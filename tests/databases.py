"""The database of each server that a test starts: SQLite in its folder, or one in PostgreSQL.

`PARLEY_TEST_DATABASE=postgresql` runs the suite on PostgreSQL: one for each process of tests, and
in it a database for each data folder, made when the folder is first used.
"""

import os
import sqlite3
from contextlib import closing
from functools import cache
from pathlib import Path
from typing import Any

import psycopg

from app.db.postgres.server import Server
from app.db.postgres.store import PostgresStore
from tests.backends import Postgres

IS_POSTGRES = os.environ.get("PARLEY_TEST_DATABASE") == "postgresql"

_urls: dict[Path, str] = {}


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
        _urls[folder] = postgres().url(postgres().database(like=_template()))
    return _urls[folder]


def run(folder: Path, sql: str, *values: object) -> list[tuple[Any, ...]]:
    """One statement in the folder's database, committed; `?` stands for each value."""
    if IS_POSTGRES:
        with psycopg.connect(url(folder)) as connection:
            done = connection.execute(sql.replace("?", "%s").encode(), values or None)
            return done.fetchall() if done.description else []
    with closing(sqlite3.connect(folder / "parley.db")) as database, database:
        return database.execute(sql, values).fetchall()


@cache
def _template() -> str:
    name = postgres().database()
    PostgresStore(Server(postgres().url(name))).upgrade()
    return name
