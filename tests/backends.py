"""Real PostgreSQL, Redis and pgbouncer for tests: on free ports, in a temporary folder."""

import contextlib
import glob
import os
import pwd
import random
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import psycopg
import redis

START_SECONDS = 30
STOP_SECONDS = 20
EVERY_SECONDS = 0.02
USER = "parley"
# Below those that the system gives to clients: one of them, knocking at the door of a server that
# is down, could be given that very port, and would keep it.
PORTS = range(20000, 30000)
# Where Debian and others put what is not on the path.
POSTGRES_BINARIES = "/usr/lib/postgresql/*/bin"
# And programs that only root is thought to want.
MORE_PATHS = "/usr/sbin:/usr/local/sbin"
# `initdb` refuses root, and so does pgbouncer.
UNPRIVILEGED = ("postgres", "nobody")
SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "max_connections": "200",
    "shared_buffers": "128MB",
    # Tests of power cuts say so; an end of the process loses nothing either way.
    "fsync": "off",
    "autovacuum_naptime": "5s",
}


def _any(ports: Sequence[int]) -> Iterator[int]:
    """Each once, in any order."""
    return iter(random.sample(ports, k=len(ports)))


# Of this process of xdist's, or of all.
_worker = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw"))
_untried = _any(PORTS[_worker :: int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1"))])


def share_ports(number: int, count: int) -> None:
    """With other processes of this run of tests: none is given what another has."""
    global _untried
    _untried = _any(PORTS[number::count])


def free_port() -> int:
    for port in _untried:
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            with contextlib.suppress(OSError):
                probe.bind(("127.0.0.1", port))
                return port
    raise OSError("no free port")


def binary(name: str) -> str | None:
    """The path of a program, of the newest version that is installed."""
    found = sorted(glob.glob(f"{POSTGRES_BINARIES}/{name}"))
    return (
        shutil.which(name) or (found[-1] if found else None) or shutil.which(name, path=MORE_PATHS)
    )


class _Backend:
    """A program that a test starts, freezes, kills and starts again on the same port."""

    def __init__(self) -> None:
        self.port = free_port()
        self.folder = Path(tempfile.mkdtemp(prefix="parley-test-"))
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def pid(self) -> int:
        assert self._process is not None, "it is not running"
        return self._process.pid

    def freeze(self) -> None:
        """Every process of it stops where it is."""
        self._tell_all(signal.SIGSTOP)

    def thaw(self) -> None:
        self._tell_all(signal.SIGCONT)

    def kill(self) -> None:
        """At once, with every process of it."""
        self._end(lambda: self._tell_all(signal.SIGKILL))

    def _tell_all(self, how: signal.Signals) -> None:
        # The first one stands still first: it makes no other children then. (PostgreSQL's are each
        # in a session of their own, so no signal to a group reaches them.)
        os.kill(self.pid, signal.SIGSTOP)
        children = Path(f"/proc/{self.pid}/task/{self.pid}/children").read_text().split()
        for pid in (*map(int, children), self.pid):
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, how)

    def _end(self, tell: Callable[[], None]) -> None:
        process = self._process
        if process is None:
            return
        tell()
        try:
            process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            raise
        finally:
            self._process = None

    def _run(self, *command: str, user: str | None) -> None:
        with open(self.folder / "log", "ab") as log:
            # A session of its own, so that Ctrl+C at the tests does not end it before they do.
            self._process = subprocess.Popen(
                command, stdout=log, stderr=log, start_new_session=True, user=user
            )

    def _wait_until(self, ready: Callable[[], object]) -> None:
        until = time.monotonic() + START_SECONDS
        while True:
            assert self._process is not None
            with contextlib.suppress(Exception):
                ready()
                return
            if self._process.poll() is not None or time.monotonic() > until:
                log = (self.folder / "log").read_text(errors="replace")
                raise RuntimeError(f"it did not start: {log[-2000:]}")
            time.sleep(EVERY_SECONDS)


class Postgres(_Backend):
    """One PostgreSQL server; `database()` makes a new empty database in it."""

    def __init__(self, **settings: str) -> None:
        super().__init__()
        self._settings = SETTINGS | settings
        self._user = _unprivileged()
        self._databases = 0
        data = self.folder / "data"
        data.mkdir(mode=0o700)
        if self._user:
            for path in (self.folder, data):
                shutil.chown(path, self._user)
        subprocess.run(
            [
                *(_found("initdb"), "--pgdata", str(data), "--username", USER),
                *("--auth", "trust", "--no-sync", "--encoding", "UTF8", "--locale", "C.UTF-8"),
            ],
            check=True,
            stdout=subprocess.DEVNULL,
            user=self._user,
        )

    def start(self) -> "Postgres":
        """Returns when it answers; a restarted one keeps its port and data."""
        given = [f"--{name}={value}" for name, value in self._settings.items()]
        self._run(
            *(_found("postgres"), "-D", str(self.folder / "data"), "-p", str(self.port)),
            *("-k", str(self.folder), *given),
            user=self._user,
        )
        self._wait_until(lambda: psycopg.connect(self.url("postgres")).close())
        return self

    def stop(self) -> None:
        """Whoever is connected is thrown out."""
        self._end(lambda: os.kill(self.pid, signal.SIGINT))

    def remove(self) -> None:
        """Stop it, and forget its data."""
        self.stop()
        shutil.rmtree(self.folder)

    def url(self, database: str) -> str:
        return f"postgresql://{USER}@127.0.0.1:{self.port}/{database}"

    def database(self, *, like: str = "template1") -> str:
        """The name of a new database: empty, or a copy of one that nobody has open."""
        self._databases += 1
        name = f"test_{os.getpid()}_{self._databases}"
        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            connection.execute(f'CREATE DATABASE "{name}" TEMPLATE "{like}"')
        return name


class Redis(_Backend):
    """One Redis server that keeps nothing."""

    def start(self) -> "Redis":
        """Returns when it answers; a restarted one keeps its port."""
        self._run(
            *(_found("redis-server"), "--port", str(self.port), "--bind", "127.0.0.1"),
            *("--save", "", "--appendonly", "no", "--dir", str(self.folder)),
            user=None,
        )
        self._wait_until(lambda: redis.Redis(port=self.port).ping())
        return self

    @property
    def url(self) -> str:
        return f"redis://127.0.0.1:{self.port}/0"

    def stop(self) -> None:
        self._end(lambda: os.kill(self.pid, signal.SIGTERM))

    def remove(self) -> None:
        """Stop it, and forget its folder."""
        self.stop()
        shutil.rmtree(self.folder)


class PgBouncer(_Backend):
    """A pooler in front of a PostgreSQL."""

    def __init__(self, postgres: Postgres, **settings: str) -> None:
        super().__init__()
        self._user = _unprivileged()
        given = {
            "listen_addr": "127.0.0.1",
            "listen_port": f"{self.port}",
            "unix_socket_dir": "",
            "auth_type": "any",
        } | settings
        (self.folder / "pgbouncer.ini").write_text(
            f"[databases]\n* = host=127.0.0.1 port={postgres.port} user={USER}\n"
            "[pgbouncer]\n" + "".join(f"{name} = {value}\n" for name, value in given.items())
        )
        if self._user:
            shutil.chown(self.folder, self._user)

    def start(self) -> "PgBouncer":
        """Returns when it answers."""
        configuration = str(self.folder / "pgbouncer.ini")
        self._run(_found("pgbouncer"), configuration, user=self._user)
        self._wait_until(lambda: psycopg.connect(self.url("postgres")).close())
        return self

    def url(self, database: str) -> str:
        return f"postgresql://{USER}@127.0.0.1:{self.port}/{database}"

    def remove(self) -> None:
        """Stop it, and forget its folder."""
        self._end(lambda: os.kill(self.pid, signal.SIGTERM))
        shutil.rmtree(self.folder)


def _found(name: str) -> str:
    path = binary(name)
    if path is None:
        raise FileNotFoundError(f"{name} is not installed")
    return path


def _unprivileged() -> str | None:
    """Whom to become where that is needed."""
    if os.getuid() != 0:
        return None
    known = {entry.pw_name for entry in pwd.getpwall()}
    return next(name for name in UNPRIVILEGED if name in known)
