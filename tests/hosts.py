"""An application that has Parley below a path, in a process of its own."""

import subprocess
import sys
from pathlib import Path

from tests.server import Server

REPOSITORY = Path(__file__).parents[1]


class Host(Server):
    """`tests/host.py`; its `url` is that of Parley, with the path."""

    def _launch(self) -> "subprocess.Popen[str]":
        return subprocess.Popen(
            [sys.executable, "-m", "tests.host"],
            env=self.environment(),
            cwd=REPOSITORY,
            stdout=subprocess.PIPE,
            stderr=self.stderr,
            text=True,
        )

    @property
    def path(self) -> str:
        return "/" + self.url.rpartition("/")[2]

    @property
    def origin(self) -> str:
        return self.url.removesuffix(self.path)
