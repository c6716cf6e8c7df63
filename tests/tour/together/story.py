"""The day of the three, from an empty server to the last one who leaves a room."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager

from playwright.async_api import Browser

from tests.server import Server
from tests.tour.stage import PHONE, Stage
from tests.tour.together import coming, ending, order, profiles, reading, rooms, server
from tests.tour.together.cast import Look, Team
from tests.tour.walk import stage_at
from tests.tour.world import nobody
from tests.visitor import DESKTOP

# Only whoever has a link comes in.
SETTINGS = {"PARLEY_REGISTRATION": "invite"}

Job = Callable[[Team], Awaitable[None]]
JOBS: tuple[Job, ...] = (
    coming.sets_up,
    coming.makes_rooms,
    coming.invites,
    profiles.finds_people,
    profiles.says_who_they_are,
    profiles.comes_and_goes,
    profiles.writes_to_two,
    rooms.sorts_their_list,
    rooms.finds_a_room,
    rooms.follows_an_old_name,
    rooms.comes_late,
    reading.reads_on_one_device,
    reading.leaves_some_unread,
    reading.sees_who_has_read,
    reading.hides_their_reading,
    order.blocks_and_unblocks,
    order.reports,
    order.mutes,
    order.slows_down,
    order.removes,
    order.bans,
    server.looks_after_accounts,
    server.looks_up_what_was_done,
    ending.archives_and_takes_it_back,
    ending.leaves_as_the_last,
)


@asynccontextmanager
async def team_at(
    browser: Browser, running: Server, look: Look, *, language: str = "en", **options: object
) -> AsyncIterator[Team]:
    """The three, in front of a server that nobody has been at."""
    async with AsyncExitStack() as stack:

        async def at_a_desk() -> Stage:
            world = nobody(running)
            return await stack.enter_async_context(stage_at(browser, world, DESKTOP, **options))

        async def with_a_phone() -> Stage:
            world = nobody(running)
            return await stack.enter_async_context(stage_at(browser, world, PHONE, **options))

        yield Team(
            ada=await at_a_desk(),
            grace=await with_a_phone(),
            ming=await at_a_desk(),
            looks=look,
            at_a_desk=at_a_desk,
            with_a_phone=with_a_phone,
            language=language,
        )


async def play(team: Team) -> list[str]:
    """Everything that they do; what the browsers complained of that they have at the end."""
    for job in JOBS:
        await job(team)
    return [said for one in (team.ada, team.grace, team.ming) for said in one.visitor.complaints]
