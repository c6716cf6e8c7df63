"""A program of the bench that does something beside the load until it is told to stop."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

SECONDS = 30


class Beside:
    """A running program: `ready` is what it said when it had begun."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process
        self.ready = self._line()

    def stop(self) -> dict[str, Any]:
        """What it has seen, once nothing more comes."""
        assert self._process.stdin is not None
        self._process.stdin.write("stop\n")
        self._process.stdin.flush()
        found = self._line()
        self._process.wait(SECONDS)
        return found

    def _line(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"{self._process.args!r} ended before it said anything")
        found: dict[str, Any] = json.loads(line)
        return found


@contextmanager
def beside(program: str, task: dict[str, Any]) -> Iterator[Beside]:
    """`bench.program`, which reads its task from a line and prints lines of JSON."""
    process = subprocess.Popen(  # noqa: S603 - which it is stands above
        [sys.executable, "-m", f"bench.{program}"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdin is not None
        process.stdin.write(json.dumps(task) + "\n")
        process.stdin.flush()
        yield Beside(process)
    finally:
        process.kill()
        process.communicate()
