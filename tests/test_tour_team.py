"""The tour: three people, at two desks and with a phone, do all that a team does together."""

from collections.abc import Callable

from playwright.async_api import Browser

from tests.server import Server
from tests.tour import checks
from tests.tour.stage import Stage
from tests.tour.together.story import SETTINGS, play, team_at


async def test_a_team_comes_together_and_keeps_its_rooms_in_order(
    browser: Browser, start_server: Callable[..., Server]
) -> None:
    found: list[str] = []

    async def looks(stage: Stage, name: str) -> None:
        found.extend(await checks.holds(stage, name))

    async with team_at(browser, start_server(**SETTINGS), looks) as team:
        assert await play(team) == []
    assert found == []
