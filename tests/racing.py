"""Databases in which two transactions race: SQLite plays the second writer, PostgreSQL has one."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine

from app.chat.people import sessions, users
from app.chat.people.sessions import Device
from app.chat.people.users import NewUser, User
from app.chat.rooms import rooms
from app.chat.rooms.rooms import NewRoom
from tests import interleaved, interleaved_postgres
from tests.interleaved import Work, result_of

KEY = b"k" * 32
DEVICE = Device("127.0.0.1", "")


class Prepared:
    """A database with a story so far, that nobody has open."""

    def engine(self) -> Engine:
        raise NotImplementedError

    def races(self, first: Work, second: Work) -> Iterator[Any]:
        """One for every place of the first in which the second has room, each in a copy."""
        raise NotImplementedError

    def do(self, work: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        engine = self.engine()
        try:
            with engine.begin() as connection:
                return result_of(work(connection, *args, **kwargs))
        finally:
            engine.dispose()

    def user(self, name: str) -> User:
        found = self.do(users.add, KEY, NewUser(name, None, "hash"), role="owner")
        assert isinstance(found, User)
        return found

    def session(self, user: User) -> str:
        begin = partial(sessions.begin, user=user.id, device=DEVICE, days=30, most=0)
        return str(self.do(begin))

    def room(self, user: User, name: str = "tea", kind: str = "public") -> str:
        make = partial(rooms.create, key=KEY, user=user.id, session=None)
        return str(self.do(make, room=NewRoom(name, kind))[0])


class OnSQLite(Prepared):
    def __init__(self, database: Path) -> None:
        self.database = database

    def engine(self) -> Engine:
        return create_engine(f"sqlite+pysqlite:///{self.database}")

    def races(self, first: Work, second: Work) -> Iterator[Any]:
        return interleaved.races(self.database, first, second)


class OnPostgres(Prepared):
    def __init__(self, url: str) -> None:
        self.url = url

    def engine(self) -> Engine:
        url = self.url.replace("postgresql", "postgresql+psycopg")
        return create_engine(url, paramstyle="format")

    def races(self, first: Work, second: Work) -> Iterator[Any]:
        return interleaved_postgres.races(self.url, first, second)
