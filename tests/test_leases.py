"""Leases: one of several nodes does a piece of work, and none waits for a time that is no more."""

from functools import partial

from app.db import lease
from tests.racing import Prepared

LEASE_MS = 5_000
HOUR_MS = 3_600_000
NOW = 1_800_000_000_000


def test_a_lease_of_a_clock_that_was_set_back_is_over(prepared: Prepared) -> None:
    def holds(node: str, now: int) -> bool:
        hold = partial(prepared.do, lease.hold, "work", node)
        return bool(hold(now=now, until=now + LEASE_MS))

    assert holds("one", NOW)
    assert not holds("two", NOW + LEASE_MS - 1)
    assert holds("two", NOW + LEASE_MS + 1)
    assert holds("one", NOW + 2 * HOUR_MS), "its clock is ahead"
    assert holds("two", NOW + 3 * LEASE_MS), "the clock of a node is never so far ahead"
    assert not holds("one", NOW + 3 * LEASE_MS + 1), "now the other one has it"
