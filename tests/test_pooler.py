"""Behind pgbouncer: what works is served, what does not is refused at the start in one line."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from tests.backends import PgBouncer, Postgres, Redis, binary
from tests.conftest import People
from tests.server import Server
from tests.server import parley as parley_with

pytestmark = [
    pytest.mark.sqlite("it says itself that it needs PostgreSQL"),
    pytest.mark.skipif(binary("postgres") is None, reason="PostgreSQL is not installed"),
    pytest.mark.skipif(binary("pgbouncer") is None, reason="pgbouncer is not installed"),
]


@contextlib.contextmanager
def pooler(postgres: Postgres, **settings: str) -> Iterator[PgBouncer]:
    running = PgBouncer(postgres, **settings).start()
    try:
        yield running
    finally:
        running.remove()


def refused(folder: Path, url: str, *words: str, **settings: str) -> str:
    """The one line with which a command ends."""
    done = parley_with(folder, *words, PARLEY_DATABASE_URL=url, **settings)
    assert (done.returncode, done.stdout) == (2, ""), (done.stdout, done.stderr)
    [line] = done.stderr.splitlines()
    assert line.startswith("parley: ")
    return line


@pytest.mark.parametrize(
    ("given", "commands"),
    [
        ({"pool_mode": "transaction"}, ["serve", "user list"]),
        ({"pool_mode": "transaction", "server_round_robin": "1"}, ["serve"]),
    ],
    ids=["the newest session", "each session in turn"],
)
def test_a_pooler_that_mixes_up_prepared_statements_is_refused(
    own_postgres: Postgres, tmp_path: Path, given: dict[str, str], commands: list[str]
) -> None:
    with pooler(own_postgres, **given) as between:
        url = between.url(own_postgres.database())
        # Sessions that are there already, as other clients have left them.
        with contextlib.ExitStack() as others:
            for _ in range(3):
                other = others.enter_context(psycopg.connect(url, autocommit=True))
                other.execute("SELECT pg_sleep(0.01)")
        for words in commands:
            line = refused(tmp_path, url, *words.split())
            assert "mixes up prepared statements" in line
            assert "session mode" in line


def test_a_pooler_without_transactions_is_refused(own_postgres: Postgres, tmp_path: Path) -> None:
    with pooler(own_postgres, pool_mode="statement") as between:
        line = refused(tmp_path, between.url(own_postgres.database()), "serve")
        assert "has no transactions" in line
        assert "pool_mode = session" in line


def test_a_pooler_that_nothing_is_heard_through_is_refused(
    own_postgres: Postgres, tmp_path: Path
) -> None:
    """Where hints come by NOTIFY; with Redis nobody listens there."""
    database = own_postgres.database()
    redis = Redis().start()
    with pooler(own_postgres, pool_mode="transaction") as between:
        through = {"PARLEY_NOTIFY_URL": between.url(database)}
        url = own_postgres.url(database)
        line = refused(tmp_path, url, "serve", **through)
        assert "LISTEN hears nothing" in line
        assert "PARLEY_NOTIFY_URL" in line
        server = Server(tmp_path, PARLEY_DATABASE_URL=url, **through)
        try:
            server.settings["PARLEY_BACKPLANE_URL"] = redis.url
            server.start()
        finally:
            server.stop()
            redis.remove()


async def test_two_nodes_behind_a_pooler_in_session_mode_are_one_chat(
    own_postgres: Postgres, tmp_path: Path, people: People
) -> None:
    with pooler(own_postgres, pool_mode="session", default_pool_size="60") as between:
        given = {"PARLEY_DATABASE_URL": between.url(own_postgres.database())}
        one, two = (Server(tmp_path, **given).start() for _ in range(2))
        try:
            ada, grace = await people("ada", at=one), await people("grace", at=two)
            room = await ada.makes_room()
            await grace.joins(room)
            async with await ada.enters(room) as left, await grace.enters(room) as right:
                await left.says("hello")
                await right.hears("hello")
                await right.sends(type="typing")
                await left.sees("typing")
        finally:
            one.stop()
            two.stop()
