"""Searches take turns, so that nobody's keep others from reading."""

import asyncio
from collections import Counter

import pytest

from app import errors
from app.web import turns
from app.web.turns import Turns
from tests.conftest import People
from tests.server import Server
from tests.test_search import asks, reads

# Takes a page's time to look through.
SLOW = '"' + "a " * 30 + 'b"'


class Work:
    """Goes on until it is let go; counts who is at it."""

    def __init__(self, at_once: int) -> None:
        self.at_work = Counter[str]()
        self.began = asyncio.Queue[str]()
        self._go_on = asyncio.Semaphore(0)
        self._turns = Turns(at_once)

    async def do(self, person: str) -> None:
        async with self._turns.of(person):
            self.at_work[person] += 1
            self.began.put_nowait(person)
            await self._go_on.acquire()
            self.at_work[person] -= 1

    def end_one(self) -> None:
        self._go_on.release()


async def test_one_person_has_one_turn_at_a_time_and_others_come_in_between() -> None:
    work = Work(at_once=2)
    async with asyncio.TaskGroup() as tasks:
        for person in ("ada", "ada", "ada", "grace", "edsger"):
            tasks.create_task(work.do(person))
        began = [await work.began.get() for _ in range(2)]
        assert began == ["ada", "grace"]
        for _ in range(2):
            work.end_one()
            began.append(await work.began.get())
        assert began[2:] == ["edsger", "ada"]
        assert work.at_work == {"ada": 1, "edsger": 1, "grace": 0}
        work.end_one()
        work.end_one()
        assert await work.began.get() == "ada"
        assert work.at_work["ada"] == 1
        work.end_one()


async def test_more_than_some_do_not_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(turns, "PEOPLE_MOST", 3)
    monkeypatch.setattr(turns, "OF_ONE_MOST", 2)
    work = Work(at_once=1)
    async with asyncio.TaskGroup() as tasks:
        for person in ("ada", "ada", "grace", "edsger"):
            tasks.create_task(work.do(person))
        await work.began.get()
        for person in ("ada", "barbara"):
            with pytest.raises(errors.Busy):
                await work.do(person)
        for _ in range(4):
            work.end_one()
    for _ in range(2):
        work.end_one()
        await work.do("ada")


async def test_nobody_waits_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(turns, "WAIT_SECONDS", 0.01)
    work = Work(at_once=1)
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(work.do("ada"))
        await work.began.get()
        for person in ("ada", "grace"):
            with pytest.raises(errors.Busy):
                await work.do(person)
        work.end_one()


async def test_searches_that_nobody_counts_take_turns_all_the_same(
    own_server: Server, people: People
) -> None:
    own_server.stop()
    unlimited = Server(own_server.folder, PARLEY_LIMIT_SENDS_PER_SECOND="0").start()
    ada, grace = await people("ada", at=unlimited), await people("grace", at=unlimited)
    room = await ada.makes_room()
    await grace.joins(room)
    for _ in range(30):
        await ada.posts("a " * 3900, room)
    await ada.posts("heron", room)
    async with asyncio.TaskGroup() as tasks:
        slow = [tasks.create_task(asks(ada, SLOW, room)) for _ in range(40)]
        assert await reads(grace, "heron") == ["heron"]
        assert not all(each.done() for each in slow), "she has not waited for them"
    answers = [each.result() for each in slow]
    codes = Counter(answer.status_code for answer in answers)
    assert codes[503] >= 1
    assert codes[200] >= turns.OF_ONE_MOST - 1
    assert codes.total() == codes[200] + codes[503]
    refused = next(answer for answer in answers if answer.status_code == 503)
    assert refused.json()["code"] == "busy"
    assert int(refused.headers["retry-after"]) >= 1
    unlimited.stop()
