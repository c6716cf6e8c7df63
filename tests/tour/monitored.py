"""The monitor of a server under load: five look at it, and one of these has stopped reading."""

import asyncio
import contextlib
import tempfile
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from pathlib import Path

from playwright.async_api import expect

from tests.databases import postgres
from tests.drawn_charts import is_drawn
from tests.idler import Idler
from tests.people import Person, Seat
from tests.server import Server
from tests.talk import team_talks
from tests.tour import world
from tests.tour.stage import Stage, Views
from tests.tour.world import World

VIEWS = Views()
MESSAGES_PER_SECOND = 60.0
# Beside the one whose browser is looked at.
READING, STALLED = 3, 1
# Processor, memory, messages, deliveries: others may have nothing to show for a while.
DRAWN = range(4)


@contextlib.asynccontextmanager
async def busy(nodes: int, *, minutes: float) -> AsyncIterator[World]:
    """One server on SQLite, or several nodes on PostgreSQL, after some minutes of talk."""
    with servers(nodes) as running:
        urls = [server.url for server in running]
        async with team_talks(*urls, per_second=MESSAGES_PER_SECOND) as owner, _watched(owner):
            await asyncio.sleep(minutes * 60)
            yield replace(world.nobody(running[0]), ada=owner.name)


@contextlib.contextmanager
def servers(nodes: int, **settings: str) -> Iterator[list[Server]]:
    """One on SQLite, or several on PostgreSQL."""
    if nodes > 1:
        settings["PARLEY_DATABASE_URL"] = postgres().url(postgres().database())
    with contextlib.ExitStack() as stack:
        running = []
        for _ in range(nodes):
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
            running.append(Server(folder, **settings).start())
            stack.callback(running[-1].stop)
        yield running


@contextlib.asynccontextmanager
async def _watched(owner: Person) -> AsyncIterator[None]:
    async with contextlib.AsyncExitStack() as open_:
        readers = [await open_.enter_async_context(await owner.watches()) for _ in range(READING)]
        for _ in range(STALLED):
            await open_.enter_async_context(await Idler.opens(owner, owner.monitor_url))
        async with asyncio.TaskGroup() as reading:
            tasks = [reading.create_task(_read(seat)) for seat in readers]
            yield
            for task in tasks:
                task.cancel()


async def _read(seat: Seat) -> None:
    async for _ in seat.connection:
        pass


@VIEWS.add()
async def show_top(stage: Stage) -> None:
    await stage.goes("/monitor")
    for at in DRAWN:
        await is_drawn(stage.page.locator(".monitor-chart").nth(at))


@VIEWS.add()
async def show_end(stage: Stage) -> None:
    await stage.page.locator(".monitor-chart").last.scroll_into_view_if_needed()
    await expect(stage.page.locator(".monitor-chart").last).to_be_in_viewport()
