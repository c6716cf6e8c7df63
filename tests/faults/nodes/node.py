"""One node: a server of its own, reached and reaching others through proxies."""

import shutil
from pathlib import Path

from tests.faults import clock
from tests.faults.clock import Clock
from tests.faults.nodes.proxy import Proxy
from tests.faults.server import StageServer

# Nodes on machines whose clocks are kept right differ by less.
APART_SECONDS = 5.0


class Node(StageServer):
    """`database`, `hints` and `door` are its only ways to PostgreSQL, the others, and nginx."""

    def __init__(
        self,
        folder: Path,
        *command: str,
        name: str,
        database: Proxy,
        hints: Proxy,
        apart: float | None,
    ) -> None:
        """`apart` says how wrong its clock is, between -1 and 1; None is the machine's own."""
        folder.mkdir()
        self.clock: Clock | None = None
        environment: dict[str, str] = {}
        if apart is not None and clock.unavailable() is None:
            self.clock = Clock(folder)
            environment = self.clock.environment
        super().__init__(folder, *command, **environment)
        self.name = name
        self.database = database
        self.hints = hints
        assert hints.hints is not None
        self.heard = hints.hints
        self.door = Proxy(int(self.settings["PARLEY_PORT"]))
        self._offset_seconds = (apart or 0.0) * APART_SECONDS
        self.set_clock()

    def set_clock(self, jump_seconds: float = 0.0) -> None:
        """Usually it is a little wrong; and this much more."""
        if self.clock is not None:
            self.clock.jump(self._offset_seconds + jump_seconds)

    def remove(self) -> None:
        self.kill_if_running()
        shutil.rmtree(self.folder, ignore_errors=True)
