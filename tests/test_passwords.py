"""Hashing: in idle time, and also where there is none."""

import asyncio
import threading

import pytest

from app import errors, passwords
from app.passwords import PasswordHasher


class Starved:
    """In place of passlib: a core that gives the hashing threads no time until the end."""

    def __init__(self) -> None:
        self.end = threading.Event()

    def verify(self, password: str, hashed: str | None) -> bool:
        if not threading.current_thread().name.startswith("hashing-spare"):
            self.end.wait()
        return password == hashed


def admits(hasher: PasswordHasher) -> bool:
    try:
        hasher.admit()
    except errors.Busy:
        return False
    return True


async def test_who_signs_in_while_others_take_all_the_cores_gets_in(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    core = Starved()
    monkeypatch.setattr(passwords, "_PASSWORDS", core)
    monkeypatch.setattr(passwords, "STARVED_SECONDS", 0.05)
    hasher = PasswordHasher()
    tries = [hasher.verify("right", hashed) for hashed in ("right", "wrong", "right")]
    async with asyncio.timeout(20):
        assert await asyncio.gather(*tries) == [True, False, True]
    core.end.set()
    hasher.close()


async def test_a_hash_that_nobody_waits_for_keeps_its_place_until_it_is_done(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    core = Starved()
    monkeypatch.setattr(passwords, "_PASSWORDS", core)
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
