"""The interface of the database: whoever uses one knows no more about it than this."""

import math
from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from typing import Concatenate, ParamSpec, TypeVar

from sqlalchemy import Connection

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Sizes:
    """How much room the data takes, as far as that can be seen from here."""

    database_bytes: int
    wal_bytes: int | None
    """Of the write-ahead log; on PostgreSQL that of all databases of the server."""
    free_bytes: int | None
    """What is left on the disk."""


class Database(ABC):
    """Domain functions take a `Connection` and never commit: the call that runs them does.

    `read` and `write` run `work(connection, …)` in one transaction. Both run it to its end once
    begun: a caller that is cancelled leaves no half-written state, for the transaction does not
    stop. `work` must not rely on being the only writer (ADR 19).
    """

    @abstractmethod
    async def read(
        self, work: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run `work` on one snapshot. Raises `Busy` when it is not done in time."""

    @abstractmethod
    async def read_urgent(
        self, work: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Like `read`, for what can't wait behind people's reads: revocations and heads."""

    async def read_single(
        self, work: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Like `read`, for a single statement, which is a snapshot by itself.

        Only where a transaction around it would cost as much again does that make a difference.
        """
        return await self.read(work, *args, **kwargs)

    @abstractmethod
    async def write(
        self, work: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run `work` in a write transaction and commit it to disk.

        Raises `StorageFull` or `Busy`, with nothing written, when that is not possible now; and
        `OutcomeUnknown` when the database was lost in the commit: a repeat finds out by its
        client_id. On PostgreSQL `work` may be run again after a deadlock.
        """

    async def write_urgent(
        self, work: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Like `write`, for what can't wait behind people's other writes: messages.

        Only where there is more than one writer that makes a difference.
        """
        return await self.write(work, *args, **kwargs)

    # When a write last found no room (monotonic).
    full_at = -math.inf

    @abstractmethod
    async def require_room(self) -> None:
        """Raises `StorageFull` or `StorageGone`, as far as that can be seen without a write."""

    @abstractmethod
    async def sizes(self) -> Sizes:
        """Measure them: not for every request. Raises `Busy` when it is not done in time."""

    @abstractmethod
    async def close(self) -> None:
        """Wait for what is under way, and close every connection."""
