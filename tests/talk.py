"""A team that talks all the time, for those who look at what that does to a server."""

import asyncio
import contextlib
import math
import random
import time
import uuid
from collections.abc import AsyncIterator

from tests.people import Person, Seat

PEOPLE = 12
ROOMS = 3
# It comes and goes, so that a chart of it has a form.
WAVE_SECONDS = 90.0
WORDS = (
    "the tide",
    "is up",
    "at nine",
    "and the pilot boat",
    "comes with it",
    "so please be",
    "here",
)


@contextlib.asynccontextmanager
async def team_talks(*urls: str, per_second: float) -> AsyncIterator[Person]:
    """Somebody who owns the server; the team is at all of these nodes alike.

    `per_second` is how many messages come in all, on average.
    """
    async with contextlib.AsyncExitStack() as open_:
        # The first on a server owns it.
        names = ["owner", *(f"mate{number}" for number in range(1, PEOPLE))]
        team = [Person(urls[at % len(urls)], name) for at, name in enumerate(names)]
        for person in team:
            await open_.enter_async_context(person.http)
            await person.registers()
        rooms = [await person.makes_room() for person in team[:ROOMS]]
        seats = []
        for at, person in enumerate(team):
            room = rooms[at % ROOMS]
            await person.joins(room)
            seats.append(await open_.enter_async_context(await person.enters(room)))
        async with asyncio.TaskGroup() as talking:
            tasks = [talking.create_task(_listen(seat)) for seat in seats]
            for number, seat in enumerate(seats):
                talk = _talk(seat, random.Random(number), per_second / PEOPLE)
                tasks.append(talking.create_task(talk))
            yield team[0]
            for task in tasks:
                task.cancel()


async def _listen(seat: Seat) -> None:
    """Nothing is kept: it goes on for minutes."""
    async for _ in seat.connection:
        pass


async def _talk(seat: Seat, dice: random.Random, per_second: float) -> None:
    while True:
        wave = 1 + 0.8 * math.sin(time.monotonic() / WAVE_SECONDS * math.tau)
        await asyncio.sleep(dice.expovariate(per_second * wave))
        text = " ".join(dice.choices(WORDS, k=dice.randint(2, 20)))
        await seat.sends(type="send", client_id=uuid.uuid4().hex, text=text)
