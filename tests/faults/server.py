"""A server that is killed more often than others, maybe in the middle of its start."""

import signal
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path

from tests import preloaded
from tests.faults.stored import Database
from tests.server import PARLEY, Process, Server, environment

ROOT = Path(__file__).parents[2]
# So that clocks may jump without everybody signing in anew at each of them.
TOKEN_MINUTES = "60"
# A server that says nothing for so long will never listen.
SILENT_SECONDS = 60


class StageServer(Server):
    """The server of the tests, whose complaints go to a file, started by another command maybe."""

    def __init__(self, folder: Path, *command: str, **settings: str) -> None:
        super().__init__(folder, **{"PARLEY_ACCESS_TOKEN_MINUTES": TOKEN_MINUTES} | settings)
        self._command = command
        self.complaints = folder.parent / f"{folder.name}.stderr"
        # How long each start took, from the process to the open door.
        self.start_seconds: list[float] = []

    @property
    def runs(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def reader(self) -> Database:
        """To look into its database."""
        return Database(self.folder)

    def launch(self) -> Process:
        """Begin to start; nobody waits for it to listen."""
        env = environment(self.folder, **self.settings)
        module, words = _forked(self._command)
        with self.complaints.open("a") as stderr:
            if words and preloaded.can_start(env):
                return preloaded.start(
                    words, module=module, env=env, cwd=self.folder, stderr=stderr
                )
            return subprocess.Popen(
                self._command or (str(PARLEY), "serve"),
                env=env | {"PYTHONPATH": str(ROOT)},
                cwd=self.folder,
                stdout=subprocess.PIPE,
                stderr=stderr,
                text=True,
            )

    def start(self) -> "StageServer":
        began, self._process = time.monotonic(), self.launch()
        said = _first_line(self._process)
        assert said.startswith("Parley is at "), self.complaints.read_text()[-2000:]
        self.start_seconds.append(time.monotonic() - began)
        self.url = said.split()[-1]
        self.settings["PARLEY_PORT"] = self.url.rpartition(":")[2]
        return self

    def kill_if_running(self) -> None:
        if self._process is not None:
            self.kill()

    def kill_while_starting(self, seconds: float) -> None:
        """Start it and kill it that much later, wherever it is then."""
        process = self.launch()
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
        process.wait()
        assert process.stdout is not None
        process.stdout.close()


def _forked(command: tuple[str, ...]) -> tuple[str, Sequence[str]]:
    """The module, if any, and the words of a command that is ours; of others no words."""
    if command in ((), (str(PARLEY), "serve")):
        return "", ["serve"]
    if command[:2] == (sys.executable, "-m"):
        return command[2], command[3:]
    return "", ()


def _first_line(process: Process) -> str:
    """Empty when it ends without one, for which it is killed in the end."""
    assert process.stdout is not None
    patience = threading.Timer(SILENT_SECONDS, process.kill)
    patience.start()
    try:
        return process.stdout.readline()
    finally:
        patience.cancel()
