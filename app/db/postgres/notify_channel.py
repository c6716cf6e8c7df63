"""The nodes meet on a channel of PostgreSQL's NOTIFY, which needs nothing but the database.

Never inside a transaction that writes: until that one is on disk, its COMMIT would hold a lock of
the whole instance. A transaction of its own need not wait for the disk
(https://www.postgresql.org/docs/current/sql-notify.html).
"""

from collections.abc import AsyncGenerator, Sequence
from typing import Any

import psycopg
from psycopg import sql

from ...backplane.reconnecting import ReconnectingBackplane
from .server import Server

PREFIX = "parley_"
_NOTIFY = "SELECT pg_notify(%s, payload) FROM unnest(%s::text[]) AS payload"


class NotifyChannel(ReconnectingBackplane):
    """One connection that listens and one that publishes, both past any pooler."""

    # PostgreSQL takes less than 8,000.
    most_bytes = 7_500
    every_seconds = 0.01

    def __init__(self, server: Server) -> None:
        super().__init__(f"NOTIFY of {server.place}")
        self._server = server
        self._publisher: psycopg.AsyncConnection[Any] | None = None

    async def _subscribe(self) -> AsyncGenerator[bytes | None, None]:
        listen = sql.SQL("LISTEN {}").format(sql.Identifier(PREFIX + self.name))
        async with await self._server.connect_async() as connection:
            await connection.execute(listen)
            yield None
            async for notification in connection.notifies():
                yield notification.payload.encode()

    async def _connect(self) -> None:
        self._publisher = await self._server.connect_async()
        await self._publisher.execute("SET synchronous_commit = off")

    async def _publish(self, payloads: Sequence[bytes]) -> None:
        assert self._publisher is not None, "it has connected"
        texts = [payload.decode() for payload in payloads]
        await self._publisher.execute(_NOTIFY, (PREFIX + self.name, texts))

    async def _disconnect(self) -> None:
        publisher, self._publisher = self._publisher, None
        if publisher is not None:
            await publisher.close()

    def _reason(self, error: Exception) -> str:
        return self._server.reason(error)
