"""What the panel of search says of answers that are not simply hits, and where the focus goes."""

import json
import re
from typing import Any

import pytest
from playwright.async_api import Browser, Route, ViewportSize, expect

from tests.people import Person
from tests.server import Server
from tests.visitor import Visitor

PHONE: ViewportSize = {"width": 390, "height": 844}
SEARCH = re.compile(r"/search\?")


@pytest.fixture
async def room(ada: Person) -> str:
    made = await ada.makes_room("harbour")
    for text in ("The Lighthouse is lit, 灯塔亮了", "*lit* at night"):
        await ada.posts(text, made)
    return made


@pytest.fixture
async def at_ada(browser: Browser, server: Server, ada: Person, room: str) -> Visitor:
    visitor = await Visitor.enters(browser, server.url, ada, room)
    await visitor.page.get_by_test_id("search").click()
    await expect(visitor.page.get_by_test_id("search-words")).to_be_focused()
    return visitor


async def changed(route: Route, **more: Any) -> None:
    answer = await route.fetch()
    await route.fulfill(response=answer, body=json.dumps(await answer.json() | more))


async def test_the_key_goes_into_the_panel_that_is_open(at_ada: Visitor) -> None:
    page = at_ada.page
    await page.keyboard.type("lighthouse")
    for again in (False, True):
        if again:
            await page.get_by_test_id("search-show").click()
        await page.locator(".timeline-scroll").focus()
        await page.keyboard.press("/")
        await expect(page.get_by_test_id("search-words")).to_be_focused()
        await expect(page.get_by_test_id("search-words")).to_have_value("lighthouse")
    await page.locator(".timeline-scroll").focus()
    await page.get_by_test_id("search").click()
    await expect(page.get_by_test_id("search-words")).to_be_focused()


async def test_over_the_conversation_it_begins_in_its_field(
    browser: Browser, server: Server, ada: Person, room: str
) -> None:
    at_ada = await Visitor.enters(browser, server.url, ada, room, viewport=PHONE)
    for _ in range(2):
        await at_ada.page.get_by_test_id("search").click()
        await expect(at_ada.page.get_by_test_id("search-words")).to_be_focused()
        await at_ada.page.go_back()
        await expect(at_ada.page.get_by_test_id("search-words")).to_be_hidden()
