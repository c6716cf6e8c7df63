"""Processes of tests, forked from the one that has collected them all: `pytest --forks 4`.

Each would else import and collect what the others do, for longer than most files take to run.
Such a process asks for one file after the other, and tells what its tests report.
"""

import gc
import os
import random
import sys
import traceback
from collections.abc import Sequence
from contextlib import suppress
from functools import cache
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from typing import Any, NoReturn

import pytest
from _pytest.capture import CaptureManager

from tests import backends, cost, databases

# Those that show or keep what the tests report, which is for the first process.
TELLERS = ("terminalreporter", "terminalprogress", "lfplugin", "nfplugin", "stepwiseplugin")
DONE = None


class Died(Exception):
    """A process of tests has ended before its tests have."""


class Worker:
    """One such process, as seen from the first one."""

    def __init__(self, session: pytest.Session, slot: int, slots: int, *, database: str) -> None:
        self.slot = slot
        self.database = database
        self.way, theirs = Pipe()
        # Begun by the worker, and not reported as done.
        self.running = 0
        _share_nothing(session.config)
        self.pid = os.fork()
        if self.pid == 0:
            self.way.close()
            _work(session, theirs, slot, slots, database)
        theirs.close()

    def give(self, items: Sequence[int]) -> None:
        """To be run one after the other."""
        self.running = items[0]
        self.way.send(items)

    def told(self) -> Any:
        """A report, `DONE` after what it was given, or at the end what each file has cost.

        Raises `Died`.
        """
        try:
            return self.way.recv()
        except (EOFError, ConnectionResetError):
            raise Died from None

    def end(self) -> None:
        """It takes down what its tests have shared; `told` has what went wrong with that."""
        with suppress(BrokenPipeError):
            self.way.send(None)

    def wait(self) -> int:
        self.way.close()
        return os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])


def _share_nothing(config: pytest.Config) -> None:
    """Captured words go to a file, whose position both processes would move."""
    _capture(config).stop_global_capturing()
    sys.stdout.flush()
    sys.stderr.flush()
    # What was collected stays: no process need copy it only to look for garbage.
    gc.freeze()


def _capture(config: pytest.Config) -> CaptureManager:
    found = config.pluginmanager.get_plugin("capturemanager")
    assert isinstance(found, CaptureManager)
    return found


def _work(
    session: pytest.Session, way: Connection, slot: int, slots: int, database: str
) -> NoReturn:
    status = 1
    try:
        _become(session, way, slot, slots, database)
        last: pytest.Item | None = None
        while items := way.recv():
            last = _run(session, items, way)
            way.send(DONE)
        if last is not None:
            _take_down(session, last, way)
        way.send(cost.of_files())
        status = 0
    except (EOFError, BrokenPipeError, KeyboardInterrupt):
        session._setupstate.teardown_exact(None)
    except BaseException:
        _capture(session.config).stop_global_capturing()
        traceback.print_exc()
    finally:
        os._exit(status)


def _become(session: pytest.Session, way: Connection, slot: int, slots: int, database: str) -> None:
    """All in which this process differs from the others."""
    config = session.config
    plugins = config.pluginmanager
    writer = config.get_terminal_writer()
    for name in TELLERS:
        if plugins.has_plugin(name):
            plugins.unregister(name=name)
    plugins.register(_Silent(writer), "terminalreporter")
    plugins.register(_Teller(config, way))
    _capture(config).start_global_capturing()
    folder = config._tmp_path_factory.getbasetemp() / f"{database}-{os.getpid()}"  # type: ignore[attr-defined]
    folder.mkdir(mode=0o700)
    config._tmp_path_factory._basetemp = folder  # type: ignore[attr-defined]
    random.seed()
    backends.share_ports(slot, slots)
    databases.use(database)
    cost.begin()


class _Silent:
    """In place of what shows the reports. Whatever takes too long says where it stands."""

    def __init__(self, writer: Any) -> None:
        self._tw = writer


class _Teller:
    def __init__(self, config: pytest.Config, way: Connection) -> None:
        self._config = config
        self._way = way

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        told = self._config.hook.pytest_report_to_serializable(config=self._config, report=report)
        self._way.send(told)


def _run(session: pytest.Session, items: Sequence[int], way: Connection) -> pytest.Item:
    """Items of one file. What is shared by all files stays for the next."""
    chosen = [session.items[number] for number in items]
    for number, (item, following) in enumerate(zip(chosen, [*chosen[1:], None], strict=True)):
        way.send(items[number])
        item.config.hook.pytest_runtest_protocol(
            item=item, nextitem=following or _elsewhere(session, item)
        )
    return chosen[-1]


def _elsewhere(session: pytest.Session, item: pytest.Item) -> pytest.Item | None:
    """A test of another file, and beside no other: all but the session's ends before it."""
    return next((one for one in _two_on_top(session) if one.path != item.path), None)


@cache
def _two_on_top(session: pytest.Session) -> Sequence[pytest.Item]:
    """Of two files that are in no folder of their own."""
    top = min(len(item.path.parts) for item in session.items)
    files = {item.path: item for item in session.items if len(item.path.parts) == top}
    return [*files.values()][:2]


def _take_down(session: pytest.Session, last: pytest.Item, way: Connection) -> None:
    """What goes wrong with it is told of the last test."""

    def take_down() -> None:
        session._setupstate.teardown_exact(None)
        session.config._ensure_unconfigure()

    ended = pytest.CallInfo.from_call(take_down, when="teardown")
    if ended.excinfo is not None:
        report = pytest.TestReport.from_item_and_call(last, ended)
        config = session.config
        way.send(config.hook.pytest_report_to_serializable(config=config, report=report))
