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


def admits(hasher: PasswordHasher) -> bool:
    try:
        hasher.admit()
    except errors.Busy:
        return False
    return True


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
    queued = [one for one in gc.get_objects() if isinstance(one, Work)]
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
    waiting = []
    while admits(hasher):
        waiting.append(asyncio.create_task(hasher.verify("right", "right")))
        await asyncio.wait(waiting, timeout=0)
    for task in waiting:
        task.cancel()
    await asyncio.wait(waiting)
    assert not admits(hasher)
    core.end.set()
    hasher.close()
