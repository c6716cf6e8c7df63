"""The tour: no view keeps people out or is cut, and Back closes what lies on top."""

from collections.abc import Iterator

import pytest
from playwright.async_api import Browser, ViewportSize

from tests.tour import dialogs, door, messages, rooms, trouble, world
from tests.tour.stage import PHONE
from tests.tour.walk import finds, stage_at
from tests.tour.world import World
from tests.visitor import DESKTOP

SIZES = pytest.mark.parametrize("viewport", [PHONE, DESKTOP], ids=["phone", "desktop"])


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
