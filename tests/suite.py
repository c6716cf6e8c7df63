"""The whole suite in one run, on both cores: first by SQLite and by PostgreSQL at once, then alone.

What fails beside others is run once more by itself, and both are shown: a busy machine is no reason
to stop, what fails twice is. Without `--forks` pytest runs the tests as it always does.
"""

import os
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from multiprocessing.connection import wait

import pytest

from tests import cost
from tests.dose import dose
from tests.forked import DONE, Died, Worker

SQLITE, POSTGRES = DATABASES = ("sqlite", "postgresql")
DATABASE = "PARLEY_TEST_DATABASE"

# Of each file, beside all on SQLite: the first test, and every third. The long dose has all.
EACH_ON_POSTGRES = 3

Part = Sequence[int]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--forks", type=int, default=0, help="how many processes run the tests")


@pytest.hookimpl(tryfirst=True)
def pytest_runtestloop(session: pytest.Session) -> bool | None:
    count: int = session.config.option.forks
    if not count or session.config.option.collectonly or session.testsfailed:
        return None
    _Suite(session, count).run()
    return True


class _Suite:
    """What is to be run: files, by the database on which."""

    def __init__(self, session: pytest.Session, count: int) -> None:
        self._session = session
        self._count = count
        self._failed: dict[str, list[int]] = {}
        wanted = os.environ.get(DATABASE)
        numbers = range(len(session.items))
        every = [number for number in numbers if not self._is("alone", number)]
        # On one database all, on both by the second some of those to which it matters.
        first = wanted or SQLITE
        self._parts = {first: deque(self._files(every))}
        if not wanted:
            again = [number for number in every if not self._is("once", number)]
            each = dose(EACH_ON_POSTGRES, 1)
            self._parts[POSTGRES] = deque(part[::each] for part in self._files(again))
        alone = [number for number in numbers if self._is("alone", number)]
        self._alone = {first: deque(self._files(alone))}
        plans = (*self._parts.values(), *self._alone.values())
        session.testscollected = sum(len(part) for parts in plans for part in parts)

    def run(self) -> None:
        self._spread(self._parts, self._count)
        beside, self._failed = self._failed, {}
        # What is told of a second try is no more of one than of the first.
        if beside and not self._session.shouldfail:
            count = self._session.testsfailed
            again = {of: deque(self._files(sorted({*items}))) for of, items in beside.items()}
            self._spread(again, 1)
            self._session.testsfailed -= count
        self._spread(self._alone, 1)

    def _spread(self, parts: dict[str, deque[Part]], count: int) -> None:
        """Until nothing is left. Who has nothing to do ends, and another takes what is left."""
        running: list[Worker] = []
        try:
            for slot in range(count):
                running += self._begin(parts, slot)
            while running:
                ready = wait([worker.way for worker in running])
                for worker in [one for one in running if one.way in ready]:
                    if not self._hear(worker, parts):
                        running.remove(worker)
                        running += self._begin(parts, worker.slot)
        finally:
            # Those that are left have nobody to tell what they find.
            for worker in running:
                worker.way.close()
            for worker in running:
                worker.wait()

    def _begin(self, parts: dict[str, deque[Part]], slot: int) -> Iterator[Worker]:
        """A worker for this slot, if there is something to do. Every other one by PostgreSQL."""
        left = [of for of, files in parts.items() if files]
        if left:
            database = left[slot % len(left)]
            worker = Worker(self._session, slot, self._count, database=database)
            worker.give(parts[database].popleft())
            yield worker

    def _hear(self, worker: Worker, parts: dict[str, deque[Part]]) -> bool:
        """Whether it goes on."""
        try:
            told = worker.told()
        except Died:
            self._bury(worker)
            return False
        if told is DONE:
            files = parts[worker.database]
            if files:
                worker.give(files.popleft())
            else:
                worker.end()
        elif isinstance(told, int):
            worker.running = told
        elif cost.KEY in told:
            cost.add(told)
            worker.wait()
            return False
        else:
            hook = self._session.config.hook
            report = hook.pytest_report_from_serializable(config=self._session.config, data=told)
            self._note(worker, report)
        return True

    def _bury(self, worker: Worker) -> None:
        """One that has ended in the middle of a test."""
        item = self._session.items[worker.running]
        said = f"The process of the tests has ended in it, with status {worker.wait()}."
        report = pytest.TestReport(
            item.nodeid, item.location, {item.name: 1}, "failed", said, when="call"
        )
        self._note(worker, report)

    def _note(self, worker: Worker, report: pytest.TestReport) -> None:
        if report.failed:
            self._failed.setdefault(worker.database, []).append(worker.running)
        if worker.database == POSTGRES and not os.environ.get(DATABASE):
            report.nodeid += " on PostgreSQL"
        self._session.config.hook.pytest_runtest_logreport(report=report)
        if self._session.shouldfail:
            raise self._session.Failed(self._session.shouldfail)

    def _files(self, numbers: Iterable[int]) -> Iterator[Part]:
        return (
            [*of_file] for _, of_file in groupby(numbers, lambda at: self._session.items[at].path)
        )

    def _is(self, marker: str, number: int) -> bool:
        return self._session.items[number].get_closest_marker(marker) is not None
