"""`parley` in a process of its own that need not import it: forked from one that has.

Importing takes most of the time in which a server starts, and the tests start hundreds. All else is
as in a process that a shell starts: arguments, environment, folder, streams, signals, exit.
"""

import contextlib
import gc
import json
import os
import runpy
import select
import signal
import socket
import struct
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from threading import Lock
from typing import IO, NoReturn

ROOT = Path(__file__).parents[1]
STDERR = 2
# Of a request, which carries the environment.
MOST_BYTES = 150_000
# `rich` reads it when it is imported; no line is so long.
COLUMNS = {"COLUMNS": "300"}
# Read when an interpreter starts, or by the linker: too late for a fork.
EARLY = ("PYTHON", "LD_", "LC_", "LANG", "TZ", "MALLOC_")
# A setting for tests of what hashing takes; to others it would only take long.
HASHES, REAL = "TESTS_HASHES", "real"
# The folder with the page's files, if not the repository's.
FILES = "TESTS_FILES"
_NUMBER = struct.Struct("q")

_lock = Lock()
_importer: "subprocess.Popen[bytes] | None" = None
_requests: socket.socket | None = None


class Process:
    """A process with those words of `subprocess.Popen` that the tests use."""

    def __init__(self, pid: int, status: int) -> None:
        self.pid = pid
        self.stdout: IO[str] | None = None
        self.returncode: int | None = None
        self._status = status

    def poll(self) -> int | None:
        with _lock:
            if self.returncode is None and select.select([self._status], [], [], 0)[0]:
                [self.returncode] = _NUMBER.unpack(os.read(self._status, _NUMBER.size))
                os.close(self._status)
        return self.returncode

    def wait(self, timeout: float | None = None) -> int:
        if self.poll() is None:
            select.select([self._status], [], [], timeout)
        code = self.poll()
        if code is None:
            raise subprocess.TimeoutExpired("parley", timeout or 0)
        return code

    def send_signal(self, number: int) -> None:
        if self.poll() is None:
            os.kill(self.pid, number)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)


def can_start(environment: Mapping[str, str]) -> bool:
    """Whether a fork is all that a new process with this environment would be."""
    early = {name for name in {*environment, *os.environ} if name.startswith(EARLY)}
    same = all(environment.get(name) == os.environ.get(name) for name in early)
    return same and hasattr(os, "pidfd_open")


def start(
    words: Sequence[str],
    *,
    env: Mapping[str, str],
    cwd: Path,
    stderr: IO[str] | None = None,
    module: str = "",
) -> Process:
    """As `subprocess.Popen` does, with a pipe from its stdout.

    The words are those of `parley`, or of `python -m` with a module that works on what it has.
    """
    reading, writing = os.pipe()
    with open(os.devnull) as nothing, os.fdopen(writing, "w") as stdout:
        error = stderr.fileno() if stderr else STDERR
        streams = nothing.fileno(), stdout.fileno(), error
        process = _fork([module, *words], env, cwd, *streams)
    process.stdout = os.fdopen(reading)
    return process


def run(
    words: Sequence[str], *, env: Mapping[str, str], cwd: Path, input: str, timeout: float
) -> "subprocess.CompletedProcess[str]":
    """As `subprocess.run` does, with captured text."""
    with (
        tempfile.TemporaryFile("w+") as stdin,
        tempfile.TemporaryFile("w+") as stdout,
        tempfile.TemporaryFile("w+") as stderr,
    ):
        stdin.write(input)
        stdin.seek(0)
        streams = stdin.fileno(), stdout.fileno(), stderr.fileno()
        process = _fork(["", *words], env, cwd, *streams)
        try:
            process.wait(timeout)
        finally:
            process.kill()
        stdout.seek(0)
        stderr.seek(0)
        said = stdout.read(), stderr.read()
        return subprocess.CompletedProcess(["parley", *words], process.wait(), *said)


def stop() -> None:
    """No more forks; the processes that run go on."""
    global _importer, _requests
    if _importer is not None and _requests is not None:
        _requests.close()
        _importer.wait()
        _importer = _requests = None


def _fork(words: Sequence[str], env: Mapping[str, str], cwd: Path, *streams: int) -> Process:
    reading, writing = os.pipe()
    request = json.dumps([words, dict(env), str(cwd)]).encode()
    socket.send_fds(_way(), [request], [*streams, writing])
    os.close(writing)
    [pid] = _NUMBER.unpack(os.read(reading, _NUMBER.size))
    return Process(pid, reading)


def _way() -> socket.socket:
    """The way to the process that has imported `parley`."""
    global _importer, _requests
    with _lock:
        if _requests is None:
            _requests, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
            with theirs:
                _importer = subprocess.Popen(
                    [sys.executable, "-m", "tests.preloaded", str(theirs.fileno())],
                    env=os.environ | COLUMNS,
                    cwd=ROOT,
                    pass_fds=[theirs.fileno()],
                    stdin=subprocess.DEVNULL,
                    # Ctrl+C is for the tests, which then stop their servers.
                    start_new_session=True,
                )
        return _requests


def _serve(requests: socket.socket) -> Sequence[str]:
    """Fork at each request. Returns in each fork, with the words of its command."""
    running: dict[int, tuple[int, int]] = {}
    while True:
        for ready in select.select([requests.fileno(), *running], [], [])[0]:
            if ready in running:
                pid, status = running.pop(ready)
                code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
                _tell(status, code)
                os.close(status)
                os.close(ready)
                continue
            request, passed, *_ = socket.recv_fds(requests, MOST_BYTES, 4)
            if not request:
                sys.exit()
            pid = os.fork()
            if pid == 0:
                requests.close()
                for watched, (_, status) in running.items():
                    os.close(watched)
                    os.close(status)
                return _become(request, passed)
            *streams, status = passed
            for stream in streams:
                os.close(stream)
            running[os.pidfd_open(pid)] = (pid, status)
            _tell(status, pid)


def _tell(status: int, number: int) -> None:
    """To tests that may have ended."""
    with contextlib.suppress(BrokenPipeError):
        os.write(status, _NUMBER.pack(number))


def _become(request: bytes, passed: Sequence[int]) -> Sequence[str]:
    """All that the command's own process would be. Returns its words."""
    words, environment, folder = json.loads(request)
    for number, stream in enumerate(passed[:3]):
        os.dup2(stream, number)
    for stream in passed:
        os.close(stream)
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    return [str(word) for word in words]


def main() -> NoReturn:
    # Not by the tests, which use the rest of this file.
    from app.cli import cli  # noqa: PLC0415
    from tests import changed, quick_hashing, worked_out  # noqa: PLC0415

    worked_out.work_out()
    # What is imported stays: no fork need copy it only to look for garbage.
    gc.freeze()
    module, *words = _serve(socket.socket(fileno=int(sys.argv[1])))
    if os.environ.get(HASHES) != REAL:
        quick_hashing.use()
    if files := os.environ.get(FILES):
        changed.use(Path(files))
    parley = str(Path(sys.executable).with_name("parley"))
    sys.argv = [parley, *words]
    sys.orig_argv = [sys.executable, *(("-m", module) if module else (parley,)), *words]
    if module:
        runpy.run_module(module, run_name="__main__", alter_sys=True)
    sys.exit(cli())


if __name__ == "__main__":
    main()
