"""The tour: three people, at two desks and with a phone, do all that a team does together."""

from collections.abc import Callable

from playwright.async_api import Browser

from tests.dose import IS_LONG
from tests.server import Server
from tests.tour import checks
from tests.tour.stage import Stage
from tests.tour.together.story import SETTINGS, play, team_at


async def test_a_team_comes_together_and_keeps_its_rooms_in_order(
    browser: Browser, start_server: Callable[..., Server]
) -> None:
    found: list[str] = []

    async def looks(stage: Stage, name: str) -> None:
        # The dialogs that ask are those that the tour of dialogs shows to axe.
        by_axe = IS_LONG or not name.endswith("-asked")
        found.extend(await checks.holds(stage, name, by_axe=by_axe))

    async with team_at(browser, start_server(**SETTINGS), looks) as team:
        assert await play(team) == []
    assert found == []
