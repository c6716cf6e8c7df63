"""A real server in a process of its own, on a free loopback port and a temporary folder."""

import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import IO
from urllib.parse import urlsplit

from tests import databases, preloaded
from tests.backends import free_port

# A start takes one second, and beside many busy neighbours more than twenty.
START_SECONDS = 60
STOP_SECONDS = 15
PARLEY = Path(sys.executable).with_name("parley")
Process = subprocess.Popen[str] | preloaded.Process
# For servers whose tests are about what a password costs: by default it costs nothing.
REAL_HASHES = {preloaded.HASHES: preloaded.REAL}
# Tests are fast and many come from one address; what limits do is tested with limits on.
LIFTED = {
    "PARLEY_REGISTRATION": "open",
    "PARLEY_GUESTS": "room_owners",
    "PARLEY_LIMIT_SENDS_PER_SECOND": "0",
    "PARLEY_LIMIT_ROOMS_PER_HOUR": "0",
    "PARLEY_LIMIT_SIGN_INS_PER_MINUTE": "0",
    "PARLEY_LIMIT_REGISTRATIONS_PER_MINUTE": "0",
    "PARLEY_LIMIT_SESSIONS_PER_USER": "0",
    "PARLEY_LIMIT_SOCKETS_PER_USER": "0",
    "PARLEY_LIMIT_CONNECTIONS_PER_ADDRESS": "0",
}


def environment(folder: Path, **settings: str) -> dict[str, str]:
    """This process's environment without settings of ours, then the given ones."""
    inherited = {k: v for k, v in os.environ.items() if not k.startswith("PARLEY_")}
    place = {"PARLEY_DATA_DIR": str(folder), "PARLEY_PORT": "0"} | databases.settings(folder)
    return inherited | LIFTED | place | settings


def parley(
    folder: Path, *words: str, typed: str = "", **settings: str
) -> "subprocess.CompletedProcess[str]":
    """A command beside a server that may be running."""
    env = environment(folder, **preloaded.COLUMNS, **settings)
    if preloaded.can_start(env):
        return preloaded.run(words, env=env, cwd=folder, input=typed, timeout=START_SECONDS)
    return subprocess.run(
        [str(PARLEY), *words],
        env=env,
        cwd=folder,
        input=typed,
        capture_output=True,
        text=True,
        timeout=START_SECONDS,
        check=False,
    )


class Server:
    """`parley serve`, started, stopped, killed and started again by a test."""

    # Words in front of the command; set before it starts.
    before: Sequence[str] = ()
    # The command itself; an installed one is elsewhere.
    parley = PARLEY

    def __init__(self, folder: Path, **settings: str) -> None:
        self.folder = folder
        # Its own also while it is down: a client can't be given it meanwhile.
        self.settings = {"PARLEY_PORT": str(free_port())} | settings
        self._process: Process | None = None
        self.url = ""
        # Where its log goes; None is where ours goes.
        self.stderr: IO[str] | None = None

    @property
    def socket_url(self) -> str:
        return self.url.replace("http://", "ws://")

    @property
    def process(self) -> "Process":
        assert self._process is not None, "the server is not running"
        return self._process

    @property
    def memory_bytes(self) -> int:
        """Its resident memory."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        line = next(line for line in status.splitlines() if line.startswith("VmRSS:"))
        return int(line.split()[1]) * 1024

    def start(self) -> "Server":
        """Returns when it listens; a restarted server keeps its address."""
        self._process = self._launch()
        assert self._process.stdout is not None
        said = self._process.stdout.readline()
        assert said.startswith("Parley is at "), f"the server did not start: {said!r}"
        self.url = said.split()[-1]
        self.settings["PARLEY_PORT"] = str(urlsplit(self.url).port)
        return self

    def stop(self) -> int:
        """SIGTERM, as a service manager does; its exit status."""
        if self._process is None:
            return 0
        return self._end(signal.SIGTERM)

    def kill(self) -> None:
        """SIGKILL: what was not on disk is gone."""
        self._end(signal.SIGKILL)

    def restart(self) -> None:
        self.stop()
        self.start()

    def environment(self) -> dict[str, str]:
        return environment(self.folder, **self.settings)

    def _launch(self) -> "Process":
        env = self.environment()
        if not self.before and self.parley == PARLEY and preloaded.can_start(env):
            databases.fill(env)
            return preloaded.start(["serve"], env=env, cwd=self.folder, stderr=self.stderr)
        return subprocess.Popen(
            [*self.before, str(self.parley), "serve"],
            env=env,
            cwd=self.folder,
            stdout=subprocess.PIPE,
            stderr=self.stderr,
            text=True,
        )

    def _end(self, how: signal.Signals) -> int:
        process, self._process = self.process, None
        process.send_signal(how)
        assert process.stdout is not None
        with process.stdout:
            try:
                return process.wait(STOP_SECONDS)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
                raise
