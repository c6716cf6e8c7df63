"""PostgreSQL and Redis of the benchmark's own: on the servers' CPU, with nothing left out.

Every commit is flushed to the disk, as with SQLite everywhere here.
"""

import glob
import os
import pwd
import shutil
import subprocess
import time
from collections.abc import Iterable
from pathlib import Path

import psycopg

from bench.servers import POLL_SECONDS, START_SECONDS, Server, free_port

USER = "parley"
DATABASE = "postgres"
# Where Debian and others put what is not on the path.
BINARIES = "/usr/lib/postgresql/*/bin"
# `initdb` refuses root.
UNPRIVILEGED = ("postgres", "nobody")
SETTINGS = {
    "fsync": "on",
    "synchronous_commit": "on",
    "full_page_writes": "on",
    "listen_addresses": "127.0.0.1",
    "max_connections": "200",
    "shared_buffers": "512MB",
    # A checkpoint in the middle of a window of a second would be measured as the whole.
    "max_wal_size": "8GB",
    "checkpoint_timeout": "30min",
}
LOOK_SECONDS = 0.05
# These come and go, and a process that ended has no processor time that could be read.
PASSING = ("autovacuum worker", "parallel worker")
APT = "apt-get install postgresql postgresql-contrib redis-server"


def missing(*names: str) -> str | None:
    """Why these programs can't be started, else None."""
    lost = [name for name in names if _binary(name) is None]
    return f"{', '.join(lost)} not found ({APT})" if lost else None


class Postgres:
    """One PostgreSQL server in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        """Returns when it listens. Raises `ServerFailed`."""
        self._user = _unprivileged()
        self._databases = 0
        data = folder / "data"
        data.mkdir(parents=True, mode=0o700)
        if self._user:
            for path in (folder, data):
                shutil.chown(path, self._user)
            # A temporary folder is its owner's alone.
            folder.parent.chmod(0o711)
        self.version = _said("postgres", "--version").split()[-1]
        subprocess.run(  # noqa: S603 - PostgreSQL's own program
            [
                *(program("initdb"), "--pgdata", str(data), "--username", USER),
                *("--auth", "trust", "--encoding", "UTF8", "--locale", "C.UTF-8"),
            ],
            check=True,
            stdout=subprocess.DEVNULL,
            cwd=folder,
            user=self._user,
        )
        self.port = free_port()
        # A path to a socket is short; everybody comes over TCP.
        given = SETTINGS | {"port": str(self.port), "unix_socket_directories": ""}
        argv = [program("postgres"), "-D", str(data)]
        argv += [f"--{name}={value}" for name, value in given.items()]
        self.server = Server(argv, folder=folder, port=self.port, user=self._user)
        try:
            self._await_start()
        except BaseException:
            self.server.kill()
            raise

    def url(self, database: str = DATABASE) -> str:
        return f"postgresql://{USER}@127.0.0.1:{self.port}/{database}"

    def create(self, *, like: str = "template1") -> str:
        """The name of a new database: empty, or a copy of one that nobody has open."""
        self._databases += 1
        name = f"bench_{self._databases}"
        self.run(f'CREATE DATABASE "{name}" TEMPLATE "{like}"')
        return name

    def drop(self, name: str) -> None:
        self.run(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')

    def run(self, sql: str, *, database: str = DATABASE) -> None:
        with psycopg.connect(self.url(database), autocommit=True) as connection:
            connection.execute(sql.encode())

    def settle(self, database: str) -> None:
        """Whatever follows after filling happens now, and not in the middle of a measurement."""
        self.run("VACUUM (ANALYZE)", database=database)
        self.run("CHECKPOINT")

    def pids(self) -> list[int]:
        """Those that stay. One that has just begun has not said yet what it is."""
        before = set(self.server.pids())
        time.sleep(LOOK_SECONDS)
        return [pid for pid in self.server.pids() if pid in before and not _passes(pid)]

    def stop(self) -> None:
        self.server.stop()

    def _await_start(self) -> None:
        """It listens some time before it answers."""
        until = time.monotonic() + START_SECONDS
        while True:
            try:
                return self.run("SELECT 1")
            except psycopg.OperationalError:
                if time.monotonic() > until:
                    raise
                time.sleep(POLL_SECONDS)


class Redis:
    """One Redis server that keeps nothing."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        self.port = free_port()
        self.version = _said("redis-server", "--version").split("v=")[-1].split()[0]
        argv = [program("redis-server"), "--port", str(self.port), "--bind", "127.0.0.1"]
        argv += ["--save", "", "--appendonly", "no", "--dir", str(folder)]
        self.server = Server(argv, folder=folder, port=self.port)

    @property
    def url(self) -> str:
        return f"redis://127.0.0.1:{self.port}/0"

    def pids(self) -> list[int]:
        return self.server.pids()

    def stop(self) -> None:
        self.server.stop()


def program(name: str) -> str:
    """Raises `FileNotFoundError`."""
    path = _binary(name)
    if path is None:
        raise FileNotFoundError(f"{name} not found ({APT})")
    return path


def versions() -> Iterable[str]:
    for name in ("postgres", "redis-server"):
        if _binary(name) is not None:
            yield _said(name, "--version").split(" sha=")[0]


def _binary(name: str) -> str | None:
    found = sorted(glob.glob(f"{BINARIES}/{name}"))
    return shutil.which(name) or (found[-1] if found else None)


def _said(name: str, *arguments: str) -> str:
    done = subprocess.run(  # noqa: S603 - a program of a backend
        [program(name), *arguments], capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


def _unprivileged() -> str | None:
    """The account to use where root is not accepted."""
    if os.getuid() != 0:
        return None
    known = {entry.pw_name for entry in pwd.getpwall()}
    return next(name for name in UNPRIVILEGED if name in known)


def _passes(pid: int) -> bool:
    try:
        words = Path(f"/proc/{pid}/cmdline").read_text()
    except OSError:
        return True
    return any(one in words for one in PASSING)
