"""What the panel of search says of answers that are not simply hits, and where the focus goes."""

import asyncio
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


async def test_it_says_that_older_messages_are_still_being_indexed(at_ada: Visitor) -> None:
    page = at_ada.page
    await page.route(SEARCH, lambda route: changed(route, is_whole=False))
    await page.get_by_test_id("search-words").fill("lighthouse")
    await expect(page.get_by_test_id("search-list").locator("> li")).to_have_count(1)
    await expect(page.get_by_text("Older messages are still being indexed")).to_be_visible()


async def test_what_can_not_be_searched_for_is_said_by_its_reason(at_ada: Visitor) -> None:
    page = at_ada.page
    await page.get_by_test_id("search-words").fill(" ".join("abcdefghijklmnopq"))
    await expect(page.get_by_text("fewer words, if there are many")).to_be_visible()
    await expect(page.locator(".slot-body").get_by_test_id("show-more")).to_be_hidden()
    await page.get_by_test_id("search-words").fill("lighthouse")
    await expect(page.get_by_test_id("search-list").locator("> li")).to_have_count(1)
    await expect(page.get_by_text("fewer words, if there are many")).to_be_hidden()


async def test_a_page_without_hits_leads_on_by_itself(at_ada: Visitor, server: Server) -> None:
    page, asked = at_ada.page, list[str]()
    held: asyncio.Queue[Route] = asyncio.Queue()
    empty = {"items": [], "next": f"{server.url}/api/v1/search?q=lighthouse", "is_whole": True}

    async def answered(route: Route) -> None:
        asked.append(route.request.url)
        if len(asked) == 3:
            held.put_nowait(route)
        else:
            await route.fulfill(json=empty)

    await page.route(SEARCH, answered)
    await page.get_by_test_id("search-words").fill("lighthouse")
    await expect(page.get_by_text("Looking through older messages")).to_be_visible()
    await (await held.get()).fulfill(json=empty)
    await expect(page.get_by_text("Older messages have not been looked through")).to_be_visible()
    await page.unroute(SEARCH)
    await page.locator(".slot-body").get_by_test_id("show-more").click()
    await expect(page.get_by_test_id("search-list").locator("> li")).to_have_count(1)
    await expect(page.get_by_text("Older messages")).to_be_hidden()


async def test_words_with_a_star_are_words(at_ada: Visitor) -> None:
    page = at_ada.page
    await page.keyboard.press("Escape")
    await page.keyboard.press("Control+f")
    await page.get_by_test_id("find").fill("*lit")
    await page.get_by_test_id("find-all").click()
    await expect(page.get_by_test_id("search-words")).to_have_value("*lit")
    await expect(page.get_by_test_id("search-here")).to_be_checked()
    await expect(page.get_by_test_id("search-list").locator("> li")).to_have_count(2)


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


async def test_what_was_not_answered_when_one_went_on_is_asked_again(at_ada: Visitor) -> None:
    page, held = at_ada.page, list[Route]()
    marked = page.get_by_test_id("search-list").locator("mark")
    await page.get_by_test_id("search-words").fill("lighthouse")
    await expect(marked).to_have_text("Lighthouse")
    await page.route(SEARCH, lambda route: held.append(route))
    async with page.expect_request(SEARCH):
        await page.get_by_test_id("search-words").fill("灯塔")
    await page.unroute(SEARCH)
    await page.get_by_test_id("search-show").click()
    await expect(page.get_by_test_id("search-words")).to_have_value("灯塔")
    await expect(marked).to_have_text("灯塔")
