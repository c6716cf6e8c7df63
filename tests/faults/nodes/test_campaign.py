"""A short series on three nodes, with each backplane: nothing is lost, doubled or reordered."""

from pathlib import Path

import pytest

from tests.backends import Postgres
from tests.dose import IS_LONG, dose
from tests.faults import checker
from tests.faults.campaign import draw, run
from tests.faults.faults import Dice
from tests.faults.nodes.cluster import Backplane, Cluster
from tests.faults.nodes.faults import OF_NODES, OF_REDIS
from tests.faults.stage import StageOf

SEED = 20261129
MESSAGES = dose(100, 300)
LONGEST_SECONDS = dose(0.5, 1.0)

pytestmark = [
    pytest.mark.nodes,
    pytest.mark.sqlite("it says itself that it needs PostgreSQL"),
]


async def survive(
    folder: Path,
    postgres: Postgres,
    backplane: Backplane,
    *rounds: list[str],
    own_clocks: bool = False,
) -> None:
    async with (
        Cluster(
            folder, seed=SEED, backplane=backplane, postgres=postgres, own_clocks=own_clocks
        ) as cluster,
        StageOf(cluster, seed=SEED) as stage,
    ):
        report = await run(
            stage,
            rounds,
            seed=SEED,
            kinds=OF_NODES,
            messages=MESSAGES,
            longest_seconds=LONGEST_SECONDS,
        )
    assert not report.faults, checker.summary(report.faults)


async def test_nothing_is_lost_by_nodes_that_hear_of_each_other_from_postgresql(
    tmp_path: Path, postgres: Postgres
) -> None:
    # A node with a clock of its own starts slowly, and everybody talks on meanwhile.
    rounds = dose(["hints", "amid"], ["clock", "hints", "amid"]), ["postgres", "kill"]
    await survive(tmp_path, postgres, "notify", *rounds, own_clocks=IS_LONG)


async def test_nothing_is_lost_by_nodes_that_hear_of_each_other_from_redis(
    tmp_path: Path, postgres: Postgres
) -> None:
    await survive(tmp_path, postgres, "redis", ["redis", "flush"], ["cut_hints", "cut_database"])


async def test_nothing_is_lost_by_nodes_that_do_not_hear_of_each_other(
    tmp_path: Path, postgres: Postgres
) -> None:
    await survive(tmp_path, postgres, "none", ["cut_door", "freeze"], ["kill"])


async def test_a_seed_draws_every_fault_and_each_round_has_a_kill() -> None:
    dice = Dice("seed")
    rounds = [draw(dice, kinds=OF_NODES) for _ in range(200)]
    assert all(names[-1] == "kill" for names in rounds)
    assert {name for names in rounds for name in names} == set(OF_NODES.names)
    dice = Dice("seed")
    rounds = [draw(dice, kinds=OF_NODES, without=OF_REDIS) for _ in range(200)]
    assert not {name for names in rounds for name in names} & set(OF_REDIS)
