"""Nodes on one PostgreSQL behind one nginx, with a proxy on every way between them."""

import asyncio
import contextlib
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Literal, Self

import psycopg

from tests.backends import Postgres, Redis, binary
from tests.faults.nodes import nginx
from tests.faults.nodes.hints import Format, Hints, PostgresFormat, RedisFormat, Shares
from tests.faults.nodes.nginx import Nginx
from tests.faults.nodes.node import Node
from tests.faults.nodes.proxy import Proxy
from tests.faults.nodes.stored import Database
from tests.server import PARLEY

Backplane = Literal["notify", "redis", "none"]
BACKPLANES: tuple[Backplane, ...] = ("notify", "redis", "none")
ALL_LOST = Shares(lost=100)


def unavailable() -> str | None:
    for name in ("postgres", "redis-server"):
        if binary(name) is None:
            return f"{name} is not installed"
    return nginx.unavailable()


class Cluster:
    """Used as `async with`; its nodes are started by `start`, and may be killed singly."""

    def __init__(
        self,
        folder: Path,
        *command: str,
        seed: int,
        backplane: Backplane,
        nodes: int = 3,
        postgres: Postgres | None = None,
        own_clocks: bool = False,
    ) -> None:
        """`postgres` is one that runs and stays, otherwise it has one of its own.

        With clocks of their own the nodes disagree about the time, and each start takes longer.

        With the backplane `none` there is a Redis, whose hints are all lost.
        """
        self.folder = folder
        self.backplane = backplane
        self.nodes: list[Node] = []
        self.redis: Redis | None = None
        self._command = command or (str(PARLEY), "serve")
        self._seed = seed
        self._count = nodes
        self._own_clocks = own_clocks
        self._given = postgres
        self._postgres: Postgres | None = postgres
        self._nginx: Nginx | None = None
        self._database = ""

    @property
    def postgres(self) -> Postgres:
        assert self._postgres is not None
        return self._postgres

    @property
    def url(self) -> str:
        assert self._nginx is not None
        return self._nginx.url

    @property
    def runs(self) -> bool:
        return all(node.runs for node in self.nodes)

    @property
    def start_seconds(self) -> list[float]:
        return [seconds for node in self.nodes for seconds in node.start_seconds]

    @property
    def hints(self) -> Counter[str]:
        """How many came to a node, and how many suffered what."""
        return sum((node.heard.counts for node in self.nodes), Counter[str]())

    @property
    def database_url(self) -> str:
        """Past every proxy."""
        return self.postgres.url(self._database)

    async def __aenter__(self) -> Self:
        async with contextlib.AsyncExitStack() as stack:
            await asyncio.to_thread(self._start_backends, stack)
            for number in range(self._count):
                self.nodes.append(await self._node(number, stack))
            self._nginx = Nginx([node.door.port for node in self.nodes])
            stack.callback(self._nginx.remove)
            await asyncio.to_thread(self._nginx.start)
            self._leaving = stack.pop_all()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._leaving.aclose()

    def start(self) -> None:
        """All nodes at once, as after a power cut."""
        with ThreadPoolExecutor() as threads:
            list(threads.map(Node.start, self.nodes))

    def kill_if_running(self) -> None:
        for node in self.nodes:
            node.kill_if_running()

    def reader(self) -> Database:
        return Database(self.database_url)

    def _start_backends(self, stack: contextlib.ExitStack | contextlib.AsyncExitStack) -> None:
        if self._given is None:
            # Its end is its end, as on a machine that loses power.
            self._postgres = Postgres(fsync="on")
            stack.callback(self._postgres.remove)
            self._postgres.start()
        self._database = self.postgres.database()
        with psycopg.connect(self.database_url, autocommit=True) as connection:
            connection.execute("CREATE EXTENSION amcheck")
        if self.backplane != "notify":
            self.redis = Redis()
            stack.callback(self.redis.remove)
            self.redis.start()

    async def _node(self, number: int, stack: contextlib.AsyncExitStack) -> Node:
        name = f"node-{number + 1}"
        database = Proxy(self.postgres.port)
        hints = self._hints_of(name)
        # From the first that is slow to the last that is fast.
        apart = 2 * number / max(self._count - 1, 1) - 1
        node = Node(
            self.folder / name,
            *self._command,
            name=name,
            database=database,
            hints=hints,
            apart=apart if self._own_clocks else None,
        )
        stack.callback(node.kill_if_running)
        for proxy in (database, hints, node.door):
            await stack.enter_async_context(proxy)
        # Not encrypted, so that what is carried can be read.
        plain = "sslmode=disable&gssencmode=disable"
        place = f"127.0.0.1:{database.port}/{self._database}?{plain}&application_name={name}"
        node.settings["PARLEY_DATABASE_URL"] = f"postgresql://parley@{place}"
        if self.backplane == "notify":
            place = f"127.0.0.1:{hints.port}/{self._database}?{plain}&application_name={name}-hints"
            node.settings["PARLEY_NOTIFY_URL"] = f"postgresql://parley@{place}"
        else:
            node.settings["PARLEY_BACKPLANE_URL"] = f"redis://127.0.0.1:{hints.port}/0"
        node.settings["PARLEY_TRUSTED_PROXIES"] = "127.0.0.1"
        return node

    def _hints_of(self, name: str) -> Proxy:
        usual = ALL_LOST if self.backplane == "none" else Shares()
        hints = Hints(f"{self._seed} {name}", usual=usual)
        format: Callable[[], Format] = PostgresFormat
        port = self.postgres.port
        if self.redis is not None:
            format, port = RedisFormat, self.redis.port
        return Proxy(port, hints=hints, format=format())
