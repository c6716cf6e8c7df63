"""One PostgreSQL for all clusters of a file of tests; each has a database of its own in it."""

from collections.abc import Iterator

import pytest

from tests.backends import Postgres
from tests.faults.nodes.cluster import unavailable


@pytest.fixture(scope="module")
def postgres() -> Iterator[Postgres]:
    if (why := unavailable()) is not None:
        pytest.skip(why)
    running = Postgres(fsync="on").start()
    yield running
    running.remove()
