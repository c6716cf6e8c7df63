"""What each file of tests costs: CPU seconds of its tests and of every process that they started.

The suite runs as long as its files take together: the summary names those that take most.
"""

import os
from collections import defaultdict
from collections.abc import Generator, Iterable, Mapping
from pathlib import Path

import pytest

SHOWN = 10
TICKS = os.sysconf("SC_CLK_TCK")
# Of /proc/PID/stat, behind the name: the parent, and the ticks of it and of its ended children.
PARENT = 1
SPENT = slice(11, 15)
# Under which one of several processes of tests says it.
KEY = "cpu_seconds"

_of_files: defaultdict[str, float] = defaultdict(float)
_before = 0.0


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item, nextitem: pytest.Item | None) -> None:
    """Before a file's browser and servers end: what orphans have taken is told to nobody."""
    if _ends_file(item, nextitem):
        name = item.path.relative_to(item.config.rootpath).as_posix()
        _of_files[name] += spent_seconds() - _before


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(
    item: pytest.Item, nextitem: pytest.Item | None
) -> Generator[None, object, object]:
    global _before
    done = yield
    if _ends_file(item, nextitem):
        _before = spent_seconds()
    return done


def pytest_collection_finish() -> None:
    """What comes before the first test is no file's."""
    global _before
    _before = spent_seconds()


def begin() -> None:
    """In a process that was forked: what others have told is not its own."""
    _of_files.clear()
    pytest_collection_finish()


def pytest_sessionfinish(session: pytest.Session) -> None:
    told = getattr(session.config, "workeroutput", None)
    if told is not None:
        told |= of_files()


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: object) -> None:
    """What one of several processes of tests has to say at its end."""
    add(getattr(node, "workeroutput", {}))


def of_files() -> dict[str, dict[str, float]]:
    """What this process has to say at its end."""
    return {KEY: dict(_of_files)}


def add(told: Mapping[str, Mapping[str, float]]) -> None:
    """What another process of tests had to say at its end."""
    for name, seconds in told.get(KEY, {}).items():
        _of_files[name] += seconds


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if len(_of_files) <= 1:
        return
    terminalreporter.section(f"{sum(_of_files.values()):.0f} s of CPU; most in")
    for name, seconds in sorted(_of_files.items(), key=lambda item: -item[1])[:SHOWN]:
        terminalreporter.write_line(f"{seconds:6.1f} s  {name}")


def _ends_file(item: pytest.Item, nextitem: pytest.Item | None) -> bool:
    return nextitem is None or nextitem.path != item.path


def spent_seconds() -> float:
    """By this process and all below it, those that have ended included."""
    children: defaultdict[int, list[int]] = defaultdict(list)
    ticks = {}
    for pid, fields in _stats():
        children[int(fields[PARENT])].append(pid)
        ticks[pid] = sum(map(int, fields[SPENT]))
    family = [os.getpid()]
    for pid in family:
        family += children[pid]
    return sum(ticks.get(pid, 0) for pid in family) / TICKS


def _stats() -> Iterable[tuple[int, list[str]]]:
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            text = stat.read_text()
        except OSError:  # it has ended
            continue
        yield int(stat.parent.name), text.rpartition(")")[2].split()
