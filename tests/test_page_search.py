"""Messages are searched beside the conversation, in one room or in all, and lead there and back."""

import pytest
from playwright.async_api import Browser, ViewportSize, expect

from tests import axe
from tests.people import Person
from tests.server import Server
from tests.visitor import DESKTOP, Visitor

PHONE: ViewportSize = {"width": 390, "height": 844}


@pytest.fixture
async def rooms(ada: Person) -> tuple[str, str]:
    """Two rooms in which a lighthouse is spoken of, in the first one long ago."""
    here, there = await ada.makes_room("here"), await ada.makes_room("there")
    await ada.posts("The Lighthouse is lit, 灯塔亮了", here)
    async with await ada.enters(here) as seat:
        await seat.live()
        last = (await seat.says_at_once(*(f"line {number}" for number in range(120))))[-1]
        await seat.until(lambda frame: frame.get("client_id") == last)
    await ada.posts("Another lighthouse", there)
    return here, there


async def test_a_hit_is_shown_in_its_place_and_back_leads_to_the_list(
    browser: Browser, server: Server, ada: Person, rooms: tuple[str, str]
) -> None:
    at_ada = await Visitor.arrive(browser, server.url, viewport=DESKTOP)
    await at_ada.signs_in(ada.name)
    await at_ada.opens(rooms[0])
    page = at_ada.page
    found = page.get_by_test_id("search-list").locator("> li")
    await page.get_by_test_id("search").click()
    await expect(page.get_by_test_id("search-words")).to_be_focused()
    await page.keyboard.type("LIGHTH")
    await expect(found).to_have_count(1)
    await expect(found.locator("mark")).to_have_text("Lighthouse")
    assert await axe.violations(page) == []
    await page.get_by_test_id("search-show").click()
    await expect(at_ada.message("The Lighthouse is lit, 灯塔亮了")).to_be_in_viewport()
    await expect(found).to_have_count(1)
    await page.get_by_test_id("search-words").fill("灯塔")
    await expect(found.locator("mark")).to_have_text("灯塔")
    await page.get_by_test_id("search-words").fill("nowhere")
    await expect(page.get_by_text("Nothing was found")).to_be_visible()
    await page.get_by_test_id("search-words").fill("? -lighthouse")
    await expect(page.locator(".slot-body").get_by_test_id("show-more")).to_be_hidden()
    await expect(found).to_have_count(0)
    await page.get_by_test_id("search-words").fill("lighthouse fr")
    await page.get_by_role("button", name="from:").click()
    await page.keyboard.type("me")
    await expect(page.get_by_test_id("search-words")).to_have_value("lighthouse from:me")
    await expect(found).to_have_count(1)
    await page.get_by_test_id("search-words").fill("lighthouse")
    await page.get_by_test_id("search-everywhere").check()
    await expect(found).to_have_count(2)
    await page.get_by_test_id("search-show").first.click()
    await expect(at_ada.message("Another lighthouse")).to_be_in_viewport()
    await expect(found).to_have_count(2)
    await page.go_back()
    await expect(page.get_by_test_id("room-title")).to_contain_text("here")
    await expect(page.get_by_test_id("search-words")).to_have_value("lighthouse")
    await expect(found).to_have_count(2)
    assert at_ada.complaints == []


async def test_what_is_looked_for_in_the_loaded_ones_is_looked_for_in_all(
    browser: Browser, server: Server, ada: Person, rooms: tuple[str, str]
) -> None:
    at_ada = await Visitor.arrive(browser, server.url, viewport=DESKTOP)
    await at_ada.signs_in(ada.name)
    await at_ada.opens(rooms[0])
    page = at_ada.page
    await page.locator(".timeline-scroll").focus()
    await page.keyboard.press("/")
    await expect(page.get_by_test_id("search-words")).to_be_focused()
    await page.keyboard.press("Escape")
    await page.keyboard.press("Control+f")
    await page.get_by_test_id("find").fill("lighthouse")
    await page.get_by_test_id("find-all").click()
    await expect(page.get_by_test_id("find")).to_be_hidden()
    await expect(page.get_by_test_id("search-list").locator("mark")).to_have_text("Lighthouse")
    assert at_ada.complaints == []


async def test_on_a_phone_a_hit_takes_the_place_of_the_list(
    browser: Browser, server: Server, ada: Person, rooms: tuple[str, str]
) -> None:
    at_ada = await Visitor.arrive(browser, server.url, viewport=PHONE)
    await at_ada.signs_in(ada.name)
    await at_ada.opens(rooms[0])
    page = at_ada.page
    await page.get_by_test_id("search").click()
    await page.get_by_test_id("search-words").fill("lighthouse")
    await expect(page.get_by_test_id("search-list").locator("> li")).to_have_count(1)
    await page.get_by_test_id("search-show").click()
    await expect(page.get_by_test_id("search-words")).to_be_hidden()
    await expect(at_ada.message("The Lighthouse is lit, 灯塔亮了")).to_be_in_viewport()
    await page.go_back()
    await expect(page.get_by_test_id("search-words")).to_have_value("lighthouse")
    assert at_ada.complaints == []


async def test_a_reply_is_shown_in_its_thread(
    browser: Browser, server: Server, ada: Person, rooms: tuple[str, str]
) -> None:
    root = (await ada.posts("Which ship?", rooms[1]))["seq"]
    reply = {"text": "The Albatross", "thread": root}
    await ada.http.post(f"/rooms/{rooms[1]}/messages", json=reply)
    at_ada = await Visitor.arrive(browser, server.url, viewport=DESKTOP)
    await at_ada.signs_in(ada.name)
    await at_ada.opens(rooms[1])
    page = at_ada.page
    await page.get_by_test_id("search").click()
    await page.get_by_test_id("search-words").fill("albatross")
    await page.get_by_test_id("search-show").click()
    panel = page.get_by_test_id("thread-panel")
    await expect(panel.get_by_test_id("message").filter(has_text="Albatross")).to_be_visible()
    await page.go_back()
    await expect(page.get_by_test_id("search-words")).to_have_value("albatross")
    assert at_ada.complaints == []
