"""The tour: three people, at two desks and with a phone, do all that a team does together.

With `PARLEY_TOUR_PICTURES=FOLDER` it is played in both languages, leaves a picture of each view in
three sizes, light and dark, and shows each to axe as on a phone and as on a desktop.
"""

import os
from collections.abc import Callable
from itertools import product
from pathlib import Path

import pytest
from playwright.async_api import Browser

from tests.dose import IS_LONG
from tests.pictures import LOCALES, THEMES, Look, seen_as
from tests.server import Server
from tests.tour import checks
from tests.tour.stage import Stage
from tests.tour.together.story import SETTINGS, play, team_at

FOLDER = os.environ.get("PARLEY_TOUR_PICTURES")
# As on a phone, on a tablet, and on a desktop.
SIZES = ("390", "768", "1280")
AXE_SIZES = ("390", "1280")


@pytest.mark.timeout(1800 if FOLDER else 300)
@pytest.mark.parametrize("language", LOCALES if FOLDER else ["en"])
async def test_a_team_comes_together_and_keeps_its_rooms_in_order(
    browser: Browser, start_server: Callable[..., Server], language: str
) -> None:
    found: list[str] = []

    async def looks(stage: Stage, name: str) -> None:
        # The dialogs that ask are those that the tour of dialogs shows to axe.
        by_axe = IS_LONG or not name.endswith("-asked")
        found.extend(await checks.holds(stage, name, by_axe=by_axe and not FOLDER))
        if FOLDER:
            found.extend(await _pictured(stage, name, Path(FOLDER), language))

    options = {"language": language, "locale": LOCALES[language]}
    async with team_at(browser, start_server(**SETTINGS), looks, **options) as team:
        assert await play(team) == []
    assert found == []


async def _pictured(stage: Stage, name: str, folder: Path, language: str) -> list[str]:
    """What is wrong in any of the pictures that it leaves."""
    found: list[str] = []
    looks = [Look(size, theme, language) for size, theme in product(SIZES, THEMES)]
    async for look in seen_as(stage, looks):
        await stage.page.screenshot(path=folder / f"{name}-{look}.png")
        found += await checks.holds(stage, f"{name}-{look}", by_axe=look.size in AXE_SIZES)
    return found
