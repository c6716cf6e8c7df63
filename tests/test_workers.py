"""Several workers on one address: `parley serve --workers N`, on PostgreSQL."""

import asyncio
import contextlib
import fcntl
import os
import pty
import signal
import socket
import subprocess
import termios
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx2
import psycopg
import pytest

from app.db.postgres.life import START_LOCK
from tests.conftest import People
from tests.databases import postgres
from tests.metrics import BETWEEN_NODES, TOKEN, Metrics
from tests.people import PATIENCE_SECONDS
from tests.server import PARLEY, START_SECONDS, Server, environment, parley

STOP_SECONDS = 10
SOCKETS = 8
# Longer than a worker waits for the others.
STANDS_STILL_SECONDS = 4
RESTARTING = 1012
UNUSABLE = 2
EVERY_SECONDS = 0.02

pytestmark = pytest.mark.sqlite("it says itself that it needs PostgreSQL")


@contextlib.contextmanager
def two_workers(folder: Path) -> Iterator[Server]:
    """A server with an empty database, and its log in the folder."""
    url = postgres().url(postgres().database())
    server = Server(folder, PARLEY_DATABASE_URL=url, PARLEY_WORKERS="2", PARLEY_METRICS_TOKEN=TOKEN)
    with open(folder / "log", "w") as log:
        server.stderr = log
        yield server.start()
        server.stop()


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    """For one test, which may kill what it likes."""
    with two_workers(tmp_path) as running:
        yield running


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """For tests after which two workers listen, as before."""
    with two_workers(tmp_path_factory.mktemp("shared")) as running:
        yield running


def children(pid: int) -> list[int]:
    return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def is_alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


async def until(holds: Callable[[], bool]) -> None:
    async with asyncio.timeout(START_SECONDS):
        while not holds():  # noqa: ASYNC110 # a process says no word
            await asyncio.sleep(EVERY_SECONDS)


async def connects_until(server: Server, ends: Callable[[], bool]) -> list[int]:
    """The answers to somebody who comes anew again and again; a refusal is an error."""
    statuses: list[int] = []
    while not ends():
        await asyncio.sleep(EVERY_SECONDS)  # to leave the cores to those who start
        async with httpx2.AsyncClient(timeout=PATIENCE_SECONDS, verify=False) as client:
            statuses.append((await client.get(f"{server.url}/healthz")).status_code)
    return statuses


async def test_workers_share_an_address_and_the_people(shared: Server, people: People) -> None:
    workers = children(shared.process.pid)
    assert len(workers) == 2
    ada = await people("ada", at=shared)
    room = await ada.makes_room()
    seats = [await (await ada.enters(room)).live() for _ in range(40)]
    await seats[0].says("to all of them")
    for seat in seats[1:]:
        await seat.hears("to all of them")
    sockets = [len(os.listdir(f"/proc/{worker}/fd")) for worker in workers]
    for seat in seats:
        await seat.leaves()
    await until(
        lambda: (
            sum(sockets) - sum(len(os.listdir(f"/proc/{worker}/fd")) for worker in workers) >= 40
        )
    )
    left = [len(os.listdir(f"/proc/{worker}/fd")) for worker in workers]
    held = [before - after for before, after in zip(sockets, left, strict=True)]
    assert min(held) > 0, "each worker takes some of them"


async def test_whichever_worker_is_asked_tells_the_metrics_of_all(
    shared: Server, people: People
) -> None:
    ada = await people("ada", at=shared)
    room = await ada.makes_room()
    async with contextlib.AsyncExitStack() as stack:
        for _ in range(SOCKETS):
            await stack.enter_async_context(await ada.enters(room))
        for _ in range(SOCKETS):  # each is another connection, and comes to either
            metrics = await Metrics.of(shared)
            sockets = [metrics("parley_sockets", kind="room", worker=place) for place in "12"]
            assert sum(sockets) == SOCKETS
            assert metrics("process_open_fds", worker="1") != 0
    async with asyncio.timeout(PATIENCE_SECONDS):
        while not metrics.names >= BETWEEN_NODES:  # until it has heard itself
            metrics = await Metrics.of(shared)


async def test_a_worker_that_stands_still_is_left_out_of_the_metrics(server: Server) -> None:
    [first, second] = children(server.process.pid)
    os.kill(first, signal.SIGSTOP)
    try:
        async with asyncio.timeout(START_SECONDS):
            metrics = await from_the_other(server)
    finally:
        os.kill(first, signal.SIGCONT)
    sockets = metrics.families["parley_sockets"].samples
    assert len({sample.labels["worker"] for sample in sockets}) == 1
    os.kill(second, signal.SIGKILL)
    async with asyncio.timeout(START_SECONDS):
        while True:
            with contextlib.suppress(httpx2.HTTPError):
                sockets = (await Metrics.of(server)).families["parley_sockets"].samples
                if {sample.labels["worker"] for sample in sockets} == {"1", "2"}:
                    break
            await asyncio.sleep(EVERY_SECONDS)
    assert set(children(server.process.pid)) != {first, second}, "in the same place is another one"


async def from_the_other(server: Server) -> Metrics:
    """Where one of two stands still, a connection that comes to it is given up."""
    while True:
        with contextlib.suppress(TimeoutError, httpx2.HTTPError):
            async with asyncio.timeout(STANDS_STILL_SECONDS):
                return await Metrics.of(server)


async def test_a_stop_ends_every_worker_in_time(server: Server, people: People) -> None:
    workers = children(server.process.pid)
    ada = await people("ada", at=server)
    room = await ada.makes_room()
    seats = [await (await ada.enters(room)).live() for _ in range(10)]
    started = time.monotonic()
    stopping = asyncio.create_task(asyncio.to_thread(server.stop))
    assert [await seat.is_closed() for seat in seats] == [RESTARTING] * 10
    assert await stopping == 0
    assert time.monotonic() - started < STOP_SECONDS
    assert not any(map(is_alive, workers))


async def test_a_worker_that_does_not_end_is_killed(server: Server) -> None:
    frozen, other = children(server.process.pid)
    os.kill(frozen, signal.SIGSTOP)
    # It would never end by itself, and no test waits longer than a server's stop may take.
    assert await asyncio.to_thread(server.stop) == 0
    assert not is_alive(frozen)
    assert not is_alive(other)


async def test_a_worker_that_died_is_replaced(shared: Server) -> None:
    dead, other = children(shared.process.pid)
    os.kill(dead, signal.SIGKILL)
    await until(lambda: dead not in children(shared.process.pid))

    def is_whole() -> bool:
        return len(children(shared.process.pid)) == 2

    assert set(await connects_until(shared, is_whole)) <= {200}, "the other one takes them"
    assert other in children(shared.process.pid)
    # The new one serves too: it does when it is the last.
    os.kill(other, signal.SIGSTOP)
    assert set(await connects_until(shared, iter([False] * 5 + [True]).__next__)) == {200}
    os.kill(other, signal.SIGCONT)


async def test_workers_end_with_their_supervisor_and_so_does_one_that_still_starts(
    server: Server, people: People
) -> None:
    url = server.settings["PARLEY_DATABASE_URL"]
    before = children(server.process.pid)
    ada = await people("ada", at=server)
    seat = await (await ada.enters(await ada.makes_room())).live()
    with psycopg.connect(url) as holder, psycopg.connect(url, autocommit=True) as watcher:
        # For half a minute it waits for its turn to start.
        holder.execute(f"SELECT pg_advisory_xact_lock({START_LOCK})")
        server.process.send_signal(signal.SIGHUP)
        waits = "SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"
        await until(lambda: watcher.execute(waits).fetchone() is not None)
        [new] = set(children(server.process.pid)) - set(before)
        server.kill()
        async with asyncio.timeout(STOP_SECONDS):
            await until(lambda: not is_alive(new))
    assert await seat.is_closed() == RESTARTING
    await until(lambda: not any(map(is_alive, before)))


def test_a_worker_whose_supervisor_is_gone_begins_nothing(tmp_path: Path) -> None:
    ours, theirs = socket.socketpair()
    ours.close()
    with theirs:
        given = {"PARLEY_INHERITED": f"{theirs.fileno()}", "PARLEY_SESSION_DAYS": "wrong"}
        done = subprocess.run(
            [PARLEY, "serve"],
            env=environment(tmp_path, **given),
            cwd=tmp_path,
            pass_fds=[theirs.fileno()],
            capture_output=True,
            text=True,
            timeout=START_SECONDS,
        )
    assert (done.returncode, done.stdout, done.stderr) == (1, "", ""), "it reads no setting"


def in_terminal(folder: Path, terminal: int, **settings: str) -> "subprocess.Popen[bytes]":
    """`parley serve` as the program in front of a terminal."""
    return subprocess.Popen(
        [PARLEY, "serve"],
        env=environment(folder, **settings),
        cwd=folder,
        stdin=terminal,
        stdout=subprocess.PIPE,
        start_new_session=True,
        preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),
    )


async def test_workers_end_with_the_terminal_that_they_were_started_in(tmp_path: Path) -> None:
    terminal, inside = pty.openpty()
    given = {"PARLEY_DATABASE_URL": postgres().url(postgres().database()), "PARLEY_WORKERS": "2"}
    process = in_terminal(tmp_path, inside, **given)
    os.close(inside)
    assert process.stdout is not None
    try:
        assert (await asyncio.to_thread(process.stdout.readline)).startswith(b"Parley is at ")
        first = children(process.pid)
        process.send_signal(signal.SIGHUP)
        await until(lambda: not any(map(is_alive, first)))
        second = set(children(process.pid)) - set(first)
        assert len(second) == 2, "while it is open, a hangup asks for new workers"
        os.close(terminal)
        assert await asyncio.to_thread(process.wait, START_SECONDS) == 0
        assert not any(map(is_alive, second))
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


async def test_a_hangup_replaces_the_workers_while_everybody_is_served(
    shared: Server, people: People
) -> None:
    workers = set(children(shared.process.pid))
    ada = await people("ada", at=shared)
    room = await ada.makes_room()
    seat = await (await ada.enters(room)).live()
    await seat.says("before")
    shared.process.send_signal(signal.SIGHUP)
    answers = await connects_until(shared, lambda: not any(map(is_alive, workers)))
    assert len(answers) > 10
    assert set(answers) == {200}, "nobody who comes is refused"
    assert await seat.is_closed() == RESTARTING
    async with await ada.enters(room, after=seat.cursor, epoch=seat.epoch) as again:
        await again.live()
        assert again.events == [], "it goes on where it was"
        await again.says("after")
    log = (await ada.http.get(f"/rooms/{room}/messages")).json()["items"]
    assert [message["text"] for message in log] == ["before", "after"]
    # The old ones have ended; on a busy machine their parent sees it a moment later.
    await until(lambda: len(children(shared.process.pid)) == 2)


async def test_everybody_is_served_while_a_new_worker_still_starts(
    shared: Server,
) -> None:
    url = shared.settings["PARLEY_DATABASE_URL"]
    workers = children(shared.process.pid)
    with psycopg.connect(url) as holder, psycopg.connect(url, autocommit=True) as watcher:
        noted = "SELECT 1 FROM meta WHERE key = 'address'"  # the parent's last word there
        await until(lambda: watcher.execute(noted).fetchone() is not None)
        holder.execute("LOCK TABLE meta IN SHARE MODE")  # it writes there before it listens
        connected = {pid for (pid,) in watcher.execute("SELECT pid FROM pg_stat_activity")}
        shared.process.send_signal(signal.SIGHUP)
        # The others wait there, too: every few seconds each writes that it is alive.
        waits = "SELECT pid FROM pg_locks WHERE relation = 'meta'::regclass AND NOT granted"
        await until(lambda: {pid for (pid,) in watcher.execute(waits)} - connected != set())
        await until(lambda: len(children(shared.process.pid)) == 3)
        # One after the other: nobody comes who could wake a worker that waits for somebody.
        answers = await connects_until(shared, iter([False] * 20 + [True]).__next__)
    assert answers == [200] * 20
    await until(lambda: not any(map(is_alive, workers)))
    await until(lambda: len(children(shared.process.pid)) == 2)


async def test_a_hangup_with_settings_that_are_wrong_changes_nothing(
    shared: Server,
) -> None:
    workers, log = children(shared.process.pid), shared.folder / "log"
    (shared.folder / ".env").write_text("PARLEY_SESSION_DAYS=0\n")
    shared.process.send_signal(signal.SIGHUP)
    await until(lambda: "the others stay" in log.read_text())
    assert "PARLEY_SESSION_DAYS" in log.read_text()
    (shared.folder / ".env").unlink()
    assert children(shared.process.pid) == workers
    assert set(await connects_until(shared, iter([False] * 5 + [True]).__next__)) == {200}


async def test_workers_that_none_can_start_end_with_their_status(
    server: Server, tmp_path: Path
) -> None:
    (tmp_path / ".env").write_text("PARLEY_SESSION_DAYS=0\n")
    for worker in children(server.process.pid):
        os.kill(worker, signal.SIGKILL)
    assert await asyncio.to_thread(server.process.wait, START_SECONDS) == UNUSABLE


def refusal(folder: Path, *words: str, **settings: str) -> str:
    """The line that it says when it does not start."""
    done = parley(folder, "serve", *words, **settings)
    assert (done.returncode, done.stdout) == (UNUSABLE, ""), "it never listened"
    assert done.stderr.count("\n") == 1
    return done.stderr


def test_sqlite_refuses_more_than_one_worker(tmp_path: Path) -> None:
    said = refusal(tmp_path, "--workers", "2", PARLEY_DATABASE_URL="")
    assert "PARLEY_DATABASE_URL" in said
    assert refusal(tmp_path, PARLEY_WORKERS="2", PARLEY_DATABASE_URL="") == said


def test_a_database_that_is_away_is_said_once(tmp_path: Path) -> None:
    away = "postgresql://parley@127.0.0.1:1/chat"
    assert "can't be used" in refusal(tmp_path, "--workers", "2", PARLEY_DATABASE_URL=away)
