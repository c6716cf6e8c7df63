"""The tour: no view keeps people out or is cut, and Back closes what lies on top."""

from collections.abc import Iterator

import pytest
from playwright.async_api import Browser, ViewportSize

from tests.pictures import SIZES as ALL_SIZES
from tests.pictures import Look
from tests.tour import dialogs, door, messages, rooms, trouble, world
from tests.tour.stage import PHONE
from tests.tour.walk import finds, stage_at
from tests.tour.world import World
from tests.visitor import DESKTOP

SIZES = pytest.mark.parametrize("viewport", [PHONE, DESKTOP], ids=["phone", "desktop"])

# Those that most people see every day, in looks in which the others are not walked through.
SAMPLE = ("list", "room", "people", "polls", "inbox", "room-details", "invite")
LOOKS = [
    Look("320", "dark", "zh"),
    Look("320", "light", "en"),
    Look("768", "light", "zh"),
    Look("zoom", "dark", "en"),
]


@pytest.fixture(scope="module")
def team(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    with world.team(tmp_path_factory.mktemp("team")) as made:
        yield made


@SIZES
async def test_before_one_is_in(browser: Browser, team: World, viewport: ViewportSize) -> None:
    async with stage_at(browser, team, viewport) as stage:
        assert await finds(stage, door.VIEWS) == []


@SIZES
async def test_rooms(browser: Browser, team: World, viewport: ViewportSize) -> None:
    async with stage_at(browser, team, viewport) as stage:
        await stage.signs_in()
        assert await finds(stage, rooms.VIEWS) == []


@SIZES
async def test_messages(browser: Browser, team: World, viewport: ViewportSize) -> None:
    async with stage_at(browser, team, viewport) as stage:
        await stage.signs_in()
        assert await finds(stage, messages.VIEWS) == []


@SIZES
async def test_dialogs(browser: Browser, team: World, viewport: ViewportSize) -> None:
    async with stage_at(browser, team, viewport) as stage:
        await stage.signs_in()
        assert await finds(stage, dialogs.VIEWS) == []


@SIZES
async def test_trouble(browser: Browser, team: World, viewport: ViewportSize) -> None:
    async with stage_at(browser, team, viewport) as stage:
        await stage.signs_in()
        assert await finds(stage, trouble.VIEWS) == []


@pytest.mark.parametrize("look", LOOKS, ids=str)
async def test_what_one_sees_most_fits_in_every_look(
    browser: Browser, team: World, look: Look
) -> None:
    views = [
        view for view in (*rooms.VIEWS, *messages.VIEWS, *dialogs.VIEWS) if view.name in SAMPLE
    ]
    assert len(views) == len(SAMPLE)
    async with stage_at(browser, team, ALL_SIZES[look.size], **look.options()) as stage:
        await stage.signs_in()
        # What it finds, it finds in the other sizes, too.
        assert await finds(stage, views, by_axe=False) == []
