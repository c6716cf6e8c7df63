"""The checker raises no alarm on a clean history, and finds each fault that is planted in one."""

import pytest

from tests.faults import checker
from tests.faults.checker import Fault, check_whole, summary
from tests.faults.plants import PLANTS
from tests.faults.world import SHIP, World, entry


@pytest.fixture
def world() -> World:
    return World()


def names(faults: list[Fault]) -> set[str]:
    return {fault.name for fault in faults}


def test_a_clean_history_raises_no_alarm(world: World) -> None:
    assert world.found() == []


def test_the_next_round_knows_what_was_stored_and_what_may_still_come(world: World) -> None:
    following = world.history.next(world.log.fresh)
    assert following.earlier[("u_0", "c-4")] == 4
    assert following.earlier[("u_0", "c-12")] == 12, "though it was never acknowledged"
    assert {attempt.name[1] for attempt in following.tries} == {"c-31", "c-32"}


@pytest.mark.parametrize("plant", PLANTS)
def test_it_finds(plant: str, world: World) -> None:
    PLANTS[plant](world)
    assert plant.partition(":")[0] in names(world.found())


def test_every_name_of_a_fault_was_planted() -> None:
    every = {value for name, value in vars(checker).items() if name.isupper()}
    every = {value for value in every if isinstance(value, str)}
    # The campaign finds its own mistakes (test_own_mistakes.py).
    assert {plant.partition(":")[0] for plant in PLANTS} == every - {checker.CAMPAIGN}


def test_at_the_very_end_it_finds_what_was_lost_doubled_or_changed_meanwhile(world: World) -> None:
    everything, expected = world.history.next(world.log.fresh), world.log.expected
    stored = [expected.now(event) for event in expected.events]
    assert check_whole(everything, stored, world.log.messages, expected) == []
    everything.earlier[("u_9", "c-99")] = 99
    doubled = [*stored[:-1], entry(5)]
    found = check_whole(everything, doubled, world.log.messages, expected)
    assert names(found) == {checker.LOST, checker.DOUBLED, checker.CHANGED}
    assert summary(found).startswith("2 x lost: ")
    world.log.messages[2].reactions.add((SHIP, "u_0"))
    assert names(check_whole(everything, stored, world.log.messages, expected)) == {
        checker.LOST,
        checker.CHANGED,
    }
