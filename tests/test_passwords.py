"""Hashing: in idle time, and also where there is none."""

import asyncio
import gc
import os
import sys
import threading

import pytest

from app import errors, passwords
from app.daemon_pool import Work
from app.passwords import PasswordHasher


class Starved:
    """In place of passlib: a core that gives the hashing threads no time until the end."""

    def __init__(self) -> None:
        self.end = threading.Event()

    def verify(self, password: str, hashed: str | None) -> bool:
        if not threading.current_thread().name.startswith("hashing-spare"):
            self.end.wait()
        return password == hashed


@pytest.fixture
def core(monkeypatch: pytest.MonkeyPatch) -> Starved:
    core = Starved()
    monkeypatch.setattr(passwords, "_PASSWORDS", core)
    return core


def admits(hasher: PasswordHasher, *by: str) -> bool:
    try:
        hasher.admit(by)
    except errors.Busy:
        return False
    return True


async def fill(hasher: PasswordHasher, *by: str) -> list["asyncio.Task[bool]"]:
    """Every place that `by` can get."""
    taken = []
    while admits(hasher, *by):
        taken.append(asyncio.create_task(hasher.verify("right", "right", by=by)))
        await asyncio.wait(taken, timeout=0)
    return taken


async def test_a_hash_costs_a_guesser_what_is_advised() -> None:
    hasher = PasswordHasher()
    hashed = await hasher.hash("right")
    hasher.close()
    assert hashed.startswith("$argon2id$v=19$m=19456,t=2,p=1$")


async def test_who_signs_in_while_others_take_all_the_cores_gets_in(
    core: Starved, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(passwords, "STARVED_SECONDS", 0.05)
    hasher = PasswordHasher()
    tries = [hasher.verify("right", hashed) for hashed in ("right", "wrong", "right")]
    async with asyncio.timeout(20):
        assert await asyncio.gather(*tries) == [True, False, True]
    core.end.set()
    hasher.close()


async def test_what_was_taken_over_is_not_kept_for_the_starved_threads(
    core: Starved, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(passwords, "STARVED_SECONDS", 0.05)
    hasher = PasswordHasher()
    for _ in range(4 * passwords.WAITING):
        assert await hasher.verify("right", "right")
    queued = [one for one in gc.get_objects() if type(one) is Work]
    assert len(queued) <= passwords.THREADS_MOST
    del queued
    core.end.set()
    hasher.close()


@pytest.mark.skipif(sys.platform != "linux", reason="a priority of its own")
async def test_where_idle_time_can_not_be_had_hashing_gives_way(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    niceness: list[int] = []

    class Noting(Starved):
        def verify(self, password: str, hashed: str | None) -> bool:
            thread = threading.get_native_id()
            niceness.append(os.getpriority(os.PRIO_PROCESS, thread))
            return True

    monkeypatch.setattr(os, "sched_setscheduler", refuse)
    monkeypatch.setattr(passwords, "_PASSWORDS", Noting())
    hasher = PasswordHasher()
    assert await hasher.verify("right", "right")
    hasher.close()
    assert niceness == [passwords.NICENESS]


async def test_a_hash_that_nobody_waits_for_keeps_its_place_until_it_is_done(
    core: Starved,
) -> None:
    hasher = PasswordHasher()
    waiting = await fill(hasher)
    for task in waiting:
        task.cancel()
    await asyncio.wait(waiting)
    assert not admits(hasher)
    core.end.set()
    hasher.close()


async def test_who_holds_fewer_places_gets_in_where_all_are_taken(core: Starved) -> None:
    hasher = PasswordHasher()
    mallorys = await fill(hasher, "network 1", "name mallory")
    assert not admits(hasher, "network 1", "name mallory")
    adas = await fill(hasher, "network 1", "name ada")
    assert len(mallorys) - 1 <= 2 * len(adas) <= len(mallorys) + 1, "as many as mallory keeps"
    elsewhere = await fill(hasher, "network 2", "name mallory")
    assert abs(2 * len(elsewhere) - len(mallorys)) <= 1, "a network counts before a name"
    core.end.set()
    async with asyncio.timeout(20):
        outcomes = [
            await asyncio.gather(*tasks, return_exceptions=True)
            for tasks in (mallorys, adas, elsewhere)
        ]
    assert outcomes[0][0] is True, "what a thread has begun is not taken away"
    assert isinstance(outcomes[0][-1], errors.Busy), "last come, first turned away"
    assert outcomes[2] == [True] * len(elsewhere)
    assert sum(outcome.count(True) for outcome in outcomes) == len(mallorys), "no place is lost"
    hasher.close()


async def test_at_the_end_everybody_is_turned_away_and_nobody_waited_for(core: Starved) -> None:
    hasher = PasswordHasher()
    waiting = await fill(hasher)
    hasher.close()
    async with asyncio.timeout(20):
        outcomes = await asyncio.gather(*waiting, return_exceptions=True)
    assert {type(outcome) for outcome in outcomes} == {errors.Busy}
    assert not admits(hasher)
    core.end.set()
