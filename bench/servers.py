"""Starts a server on a CPU and port of its own, measures what it uses, never leaves it behind."""

import contextlib
import ctypes
import os
import random
import resource
import signal
import socket
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Self

START_SECONDS = 30
# Parley takes up to ten seconds to send everybody away.
STOP_SECONDS = 15
POLL_SECONDS = 0.01
# Below Linux's ephemeral ports (32768 and up): no connection of a load generator sits on one.
PORTS = range(20_000, 30_000)
LOG_TAIL_BYTES = 2000
# The two CPUs of a machine with two; a container may have been given others.
SERVER_CPU, *_others = sorted(os.sched_getaffinity(0))
LOAD_CPU = _others[0] if _others else SERVER_CPU

PR_SET_PDEATHSIG = 1
TCP_LISTEN = "0A"
_LIBC = ctypes.CDLL(None, use_errno=True)


class ServerFailed(Exception):
    """It did not start; says what it wrote last."""


class Server:
    """A running server with all of its processes: those of its session, and its own children."""

    def __init__(
        self,
        argv: Sequence[str],
        *,
        folder: Path,
        port: int,
        environment: Mapping[str, str] | None = None,
        user: str | None = None,
    ) -> None:
        """Returns when it listens on TCP `port`; what it prints is in `folder`/server.log.

        `environment` is added to this process's own; it runs as `user`. Raises `ServerFailed`.
        """
        self.port = port
        self._log = folder / "server.log"
        with self._log.open("wb") as log:
            self._process = subprocess.Popen(  # noqa: S603 - what to run is written in bench/peers
                list(argv),
                cwd=folder,
                env=_inherited() | dict(environment or {}),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
                user=user,
                preexec_fn=_before_exec,
            )
        try:
            self._wait_until_it_listens()
        except BaseException:
            self.kill()
            raise

    @property
    def pid(self) -> int:
        return self._process.pid

    def pids(self) -> list[int]:
        """Every living process of it, workers and helpers included."""
        # PostgreSQL gives each of its children a session of its own.
        return [pid for pid, *above in _processes() if self.pid in above]

    def rss_bytes(self) -> int:
        return sum(_memory_bytes(pid, "Rss") for pid in self.pids())

    def pss_bytes(self) -> int:
        """Resident memory, where a page shared by n processes counts 1/n for each."""
        return sum(_memory_bytes(pid, "Pss") for pid in self.pids())

    def stop(self) -> None:
        """SIGTERM, then SIGKILL for what is still there; returns when all of it is gone."""
        self._signal(signal.SIGTERM)
        if not self._gone_within(STOP_SECONDS):
            self.kill()

    def kill(self) -> None:
        self._signal(signal.SIGKILL)
        self._gone_within(STOP_SECONDS)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        try:
            self.stop()
        except BaseException:  # a second Ctrl-C while it stops
            self.kill()
            raise

    def _wait_until_it_listens(self) -> None:
        if not _wait(lambda: self._ended() or self._listens(), START_SECONDS):
            raise ServerFailed(f"Nothing listens after {START_SECONDS} s. {self._last_words()}")
        if self._ended():
            raise ServerFailed(f"Ended with {self._process.returncode}. {self._last_words()}")

    def _listens(self) -> bool:
        """Whether one of its own processes does: a connection might reach somebody else."""
        listening = {f"socket:[{inode}]" for inode in _listening_inodes(self.port)}
        return any(listening & _open_files(pid) for pid in self.pids()) if listening else False

    def _last_words(self) -> str:
        return self._log.read_bytes()[-LOG_TAIL_BYTES:].decode(errors="replace").strip()

    def _ended(self) -> bool:
        return self._process.poll() is not None

    def _gone_within(self, seconds: float) -> bool:
        return _wait(lambda: self._ended() and not self.pids(), seconds)

    def _signal(self, what: signal.Signals) -> None:
        # Not killpg: a worker may lead a group of its own, and an ended leader's may be gone.
        for pid in self.pids():
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, what)


def free_port() -> int:
    """A port on which nothing listens now."""
    for port in random.sample(PORTS, len(PORTS)):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            with contextlib.suppress(OSError):
                probe.bind(("127.0.0.1", port))
                return port
    raise ServerFailed("There is no free port")


def _before_exec() -> None:
    """In the child: one CPU, all the descriptors there are, and an end when the benchmark ends."""
    os.sched_setaffinity(0, {SERVER_CPU})
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    # SIGTERM rather than SIGKILL, so that a master ends its workers too.
    _LIBC.prctl(PR_SET_PDEATHSIG, signal.SIGTERM, 0, 0, 0)


def _inherited() -> dict[str, str]:
    """Without the settings of whoever runs the benchmark's own Parley."""
    return {name: value for name, value in os.environ.items() if not name.startswith("PARLEY_")}


def _wait(condition: Callable[[], bool], seconds: float) -> bool:
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(POLL_SECONDS)
    return True


def _listening_inodes(port: int) -> Iterator[str]:
    """Of IPv4 sockets (proc(5): /proc/net/tcp)."""
    for line in Path("/proc/net/tcp").read_text().splitlines()[1:]:
        fields = line.split()
        if fields[3] == TCP_LISTEN and int(fields[1].partition(":")[2], 16) == port:
            yield fields[9]


def _open_files(pid: int) -> set[str]:
    found = set()
    with contextlib.suppress(OSError):  # it, or the file, is gone
        for name in os.listdir(f"/proc/{pid}/fd"):
            found.add(os.readlink(f"/proc/{pid}/fd/{name}"))
    return found


def _processes() -> Iterator[tuple[int, int, int]]:
    """Process, parent and session of everything that lives (proc(5): /proc/pid/stat)."""
    for name in os.listdir("/proc"):
        if name.isdecimal() and (stat := _stat(int(name))) and stat[0] not in "ZX":
            yield int(name), int(stat[1]), int(stat[3])


def _stat(pid: int) -> list[str]:
    """The fields from the third (state) on; empty when there is no such process."""
    try:
        text = Path(f"/proc/{pid}/stat").read_text()
    except OSError:
        return []
    return text[text.rindex(")") + 2 :].split()


def process_cpu_seconds(pid: int) -> float:
    """To the nanosecond by thread, unless threads ended, whose time only the coarse sum has."""
    stat = _stat(pid)
    if not stat:
        return 0.0
    coarse = (int(stat[11]) + int(stat[12])) / os.sysconf("SC_CLK_TCK")
    return max(coarse, sum(_thread_ns(pid)) / 1e9)


def _thread_ns(pid: int) -> Iterator[int]:
    for task in Path(f"/proc/{pid}/task").glob("*/schedstat"):
        with contextlib.suppress(OSError):
            yield int(task.read_text().split()[0])


def _memory_bytes(pid: int, what: str) -> int:
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return sum(int(line.split()[1]) * 1024 for line in lines if line.startswith(f"{what}:"))
