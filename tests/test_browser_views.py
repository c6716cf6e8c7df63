"""What people see of the page: icons, notes and lines that lie where they don't hide others."""

from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Browser, expect

from tests.people import Person
from tests.server import Server
from tests.visitor import Visitor
from tests.wire import Wire

PHONE = {"width": 390, "height": 844}
DESKTOP = {"width": 1280, "height": 800}
# The icons that are to be seen and have nothing in them.
BLANK_ICONS = """() => [...document.querySelectorAll(".icon")]
  .filter((icon) => icon.checkVisibility() && !icon.getBBox().width)
  .map((icon) => icon.firstElementChild.getAttribute("href"))"""


@pytest.fixture
async def wire(server: Server) -> AsyncIterator[Wire]:
    async with Wire(server.url) as between:
        yield between


async def test_icons_are_there_without_network_in_what_is_opened_for_the_first_time(
    browser: Browser, wire: Wire, ada: Person
) -> None:
    room = await ada.makes_room()
    await ada.posts("hello", room)
    at_ada = await Visitor.arrive(browser, wire.url)
    await at_ada.signs_in(ada.name)
    await at_ada.opens(room)
    wire.cut()
    await at_ada.message("hello").hover()
    await expect(at_ada.page.get_by_test_id("delete")).to_be_visible()
    assert await at_ada.page.evaluate(BLANK_ICONS) == []
    await at_ada.page.get_by_test_id("create-room").click()
    await expect(at_ada.page.get_by_test_id("room-name")).to_be_visible()
    assert await at_ada.page.evaluate(BLANK_ICONS) == []
    assert at_ada.complaints == []
