"""What is skipped, and that CI skips nothing but what is another database's own.

A test that never runs is no test. On somebody's own machine a program may be missing, and the
summary says so; in CI (where `CI` is set) that is a failure.
"""

import os
from collections.abc import Generator

import pytest


def _is_postgres() -> bool:
    return os.environ.get("PARLEY_TEST_DATABASE") == "postgresql"


def pytest_runtest_setup(item: pytest.Item) -> None:
    mark = item.get_closest_marker("sqlite")
    if mark is not None and _is_postgres():
        pytest.skip(f"SQLite's own: {mark.args[0]}")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    of_sqlite = _is_postgres() and item.get_closest_marker("sqlite") is not None
    if report.skipped and not of_sqlite and os.environ.get("CI"):
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else report.longrepr
        report.outcome = "failed"
        report.longrepr = f"CI skips nothing. {reason}"
    return report
