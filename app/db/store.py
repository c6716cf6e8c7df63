"""The interface of the place where a server keeps its data, around the `Database` in it."""

import contextlib
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, Engine

from ..backplane.backplane import Backplane
from ..findings import Finding
from .database import Database
from .rate_limits import RateLimits


@dataclass(frozen=True, slots=True)
class Chore:
    """Work that one kind of database needs again and again; `run` returns as tasks do."""

    name: str
    run: Callable[[], Awaitable[float | None]]
    every_seconds: float
    run_seconds: float | None = None


class Store(ABC):
    """Whoever uses one does not know which it is.

    A server calls `acquire`, `upgrade`, `open`, `begin_life` in this order; at its end `end_life`,
    the database's `close`, and `release`. Of these the first two and `key` may take a while, and
    are not for the event loop.
    """

    @property
    @abstractmethod
    def place(self) -> str:
        """Where it is, for people to read."""

    def risk(self) -> str | None:
        """How its settings may cost data that was acknowledged, for people to read, if they may.

        Raises `Unusable`.
        """
        return None

    @abstractmethod
    def identity(self) -> str:
        """The same for every way to the same data. Raises `Unusable`."""

    @abstractmethod
    def acquire(self) -> None:
        """For a process that is going to serve. Again is no harm. Raises `Unusable`."""

    @abstractmethod
    def release(self) -> None:
        """The opposite of `acquire`."""

    @abstractmethod
    def upgrade(self) -> str:
        """Bring the tables to the newest revision, which is returned; one process at a time.

        For a process that serves. Raises `Unusable`.
        """

    @abstractmethod
    def upgrade_unserved(self, *, asked: bool) -> None:
        """The same for a command beside a server. Raises `Unusable`.

        `asked=False` is for a command that is not about this.
        """

    @abstractmethod
    def vacuum(self) -> str:
        """Give back to the disk what is free. Returns what became of it, for people.

        For a command that has acquired the store. Raises `Unusable`.
        """

    @abstractmethod
    def key(self) -> bytes:
        """The secret that everything is derived from, made on first use. After `upgrade`."""

    @abstractmethod
    def open(self, *, serves: bool = True) -> Database:
        """`serves=False` is for a command beside a server."""

    @abstractmethod
    def backplane(self) -> Backplane:
        """The way to the other servers of this data that needs nothing else."""

    @abstractmethod
    def rate_limits(self, database: Database) -> RateLimits:
        """The limits that all servers of this data count together."""

    @abstractmethod
    async def begin_life(self, database: Database) -> str:
        """The epoch of the log, which a database that was put back or copied does not keep.

        Raises `Unusable`.
        """

    @abstractmethod
    async def end_life(self, database: Database) -> None:
        """After the last write."""

    @abstractmethod
    def chores(self, database: Database, *, replaced: Callable[[], None]) -> Sequence[Chore]:
        """Work in the background of a server, on the database that `open` returned.

        `replaced` is called when another one has taken its place: then this server must end.
        """

    @abstractmethod
    def engine(self) -> contextlib.AbstractContextManager[Engine]:
        """Connections for a command that copies; each begins a transaction of its own."""

    @abstractmethod
    def snapshot(self, folder: Path) -> "Store":
        """One to read for long that keeps no server from its work: made in this folder, or itself.

        Raises `Unusable`.
        """

    @abstractmethod
    def freeze(self, connection: Connection) -> None:
        """Let nobody write until the end of this transaction; everybody may read."""

    @abstractmethod
    def require_unserved(self, connection: Connection) -> None:
        """Until the end of the transaction no server begins. Raises `Unusable` when one runs."""

    @abstractmethod
    def keep_key(self, secret: bytes) -> None:
        """Be the copy of a store with this `key`."""

    @abstractmethod
    def note_backup(self, at: int) -> None:
        """One that holds all until then (ms) is there. Raises `Unusable`."""

    @abstractmethod
    def last_backup(self) -> int | None:
        """Until when the newest one holds everything (ms). Raises `Unusable`."""

    @abstractmethod
    def examine(self) -> Iterator[Finding]:
        """Look at everything here, and change nothing. Raises `Unusable`."""

    @abstractmethod
    def note_address(self, address: str) -> None:
        """Where this server is reached, as long as it runs."""

    @abstractmethod
    def address(self) -> str | None:
        """Where a server of this data is reached now; None when none is known."""
