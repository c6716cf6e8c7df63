"""A reader that stops or dawdles costs nobody else anything, and itself nothing but time."""

import asyncio
import time

import pytest

from app.live.connection import STALLED_SECONDS
from tests.idler import Idler
from tests.people import Frame, Person, Seat

# To notice that one stalled, and to tell the others.
CUT_SECONDS = STALLED_SECONDS + 10
MESSAGES = 2500
KILOBYTE = "x" * 1000


def is_gone(person: Person, frame: Frame) -> bool:
    return person.id in frame.get("gone", ())


@pytest.mark.alone
async def test_who_stops_reading_is_cut_and_delays_nobody_and_a_slow_line_is_kept(
    ada: Person, grace: Person
) -> None:
    # At the same time, since each takes as long as a reader may stall.
    async with asyncio.TaskGroup() as together:
        together.create_task(one_stops(ada, grace))
        together.create_task(one_is_slow(ada, grace))


async def one_stops(ada: Person, grace: Person) -> None:
    """It is cut, nobody waits for it, and it can come back with its cursor and gets all."""
    room = await ada.makes_room()
    await grace.joins(room)
    async with await ada.enters(room) as at_ada, await Idler.enters(grace, room) as stopped:
        await at_ada.live()
        await at_ada.until(lambda frame: grace.id in frame.get("came", ()))
        texts = [f"{number} {KILOBYTE}" for number in range(MESSAGES)]
        started = time.monotonic()
        await at_ada.says_at_once(*texts)
        await at_ada.hears(texts[-1])
        assert at_ada.texts == texts
        assert time.monotonic() - started < STALLED_SECONDS, "without waiting for the other"

        async with asyncio.timeout(CUT_SECONDS):
            await at_ada.until(lambda frame: is_gone(grace, frame))
        while await stopped.reads(65536):
            pass
        cursor = stopped.events[-1]["seq"]
        assert cursor < MESSAGES
        async with await grace.enters(room, after=cursor, epoch=at_ada.epoch) as again:
            await again.live()
            assert stopped.events + again.events == await ada.log(room)


async def one_is_slow(ada: Person, grace: Person) -> None:
    """Long messages at the rate of a bad mobile line, for long, but never stopped: it gets all."""
    room = await ada.makes_room()
    await grace.joins(room)
    async with await ada.enters(room) as at_ada:
        await at_ada.says_at_once(*(f"{number} {KILOBYTE * 7}" for number in range(300)))
        await at_ada.reaches(302)
        log = await ada.log(room)
        async with await Idler.enters(grace, room) as slow:
            # 2.1 MB in a little more time than a reader may stall.
            await slow.trickles(2_100_000, per_second=2_100_000 / (STALLED_SECONDS + 2))
            while len(slow.events) < len(log):
                assert await slow.reads(65536), "it was cut, though it never stopped"
            assert slow.events == log


async def test_one_who_catches_up_after_a_pause_stays(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    async with await ada.enters(room) as at_ada, await Idler.enters(grace, room) as idle:
        await at_ada.live()
        texts = [f"{number} {KILOBYTE}" for number in range(1000)]
        await at_ada.says_at_once(*texts)
        await at_ada.hears(texts[-1])
        while len(idle.read) < 1_000_000 or len(idle.events) < 1002:
            assert await idle.reads(65536)
        await at_ada.says("one more")
        while idle.events[-1].get("text") != "one more":
            assert await idle.reads(65536)
        assert idle.events == await ada.log(room)


async def test_a_flood_from_one_sender_reaches_everybody_alike(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    async with await ada.enters(room) as at_ada:
        readers: list[Seat] = [await (await grace.enters(room)).live() for _ in range(10)]
        texts = [f"{number} {KILOBYTE}" for number in range(500)]
        await at_ada.says_at_once(*texts)
        await asyncio.gather(*(reader.hears(texts[-1]) for reader in readers))
        assert all(reader.texts == texts for reader in readers)
        await asyncio.gather(*(reader.leaves() for reader in readers))
