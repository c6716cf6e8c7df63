"""Two nodes on one PostgreSQL, joined by one backplane or another."""

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import NamedTuple

import psycopg
import pytest
import redis

from tests.backends import Redis
from tests.databases import postgres
from tests.server import Server

BACKPLANES = ("notify", "redis", "neither")


class Nodes(NamedTuple):
    one: Server
    two: Server
    redis: Redis
    backplane: str

    def forge(self, epoch: str, /, **parts: object) -> None:
        """Say to all of them what no node says."""
        self.forge_all(epoch, [parts])

    def forge_all(self, epoch: str, messages: Sequence[Mapping[str, object]]) -> None:
        texts = [json.dumps({"node": "n_forger", **message}) for message in messages]
        if self.backplane == "redis":
            with redis.Redis.from_url(self.redis.url) as client:
                for text in texts:
                    client.publish(f"parley:{epoch}", text)
        else:
            url = self.one.settings["PARLEY_DATABASE_URL"]
            with psycopg.connect(url, autocommit=True) as connection:
                for text in texts:
                    connection.execute("SELECT pg_notify(%s, %s)", (f"parley_{epoch}", text))


@contextmanager
def two_nodes(backplane: str, folder: pytest.TempPathFactory, **more: str) -> Iterator[Nodes]:
    """With "neither", Redis is set and dead."""
    redis = Redis().start()
    settings = more | {"PARLEY_DATABASE_URL": postgres().url(postgres().database())}
    if backplane != "notify":
        settings["PARLEY_BACKPLANE_URL"] = redis.url
    folders = [folder.mktemp(name) for name in ("one", "two")]
    one, two = (Server(folder, **settings).start() for folder in folders)
    if backplane == "neither":
        redis.kill()
    yield Nodes(one, two, redis, backplane)
    for server in (one, two):
        server.stop()
    redis.remove()
