"""Ctrl+F finds words in all that is loaded, not only in the rows that are drawn."""

from playwright.async_api import Browser, expect

from tests import axe
from tests.people import Person
from tests.server import Server
from tests.visitor import DESKTOP, Visitor

FOUND = """() => [...(CSS.highlights.get("found-here") ?? [])].map((range) => range.toString())"""


async def test_words_are_found_in_what_is_loaded_and_more_can_be_loaded(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    async with await ada.enters(room) as seat:
        await seat.live()
        texts = [f"line {number}" for number in range(400)]
        texts[3], texts[390], texts[398] = "Lighthouse (old)", "the lighthouse is lit", "LIGHTHOUSE"
        names = await seat.says_at_once(*texts)
        await seat.until(lambda frame: frame.get("client_id") == names[-1])
    at_ada = await Visitor.arrive(browser, server.url, viewport=DESKTOP)
    await at_ada.signs_in(ada.name)
    await at_ada.opens(room)
    page = at_ada.page
    count = page.get_by_test_id("find-count")
    await page.get_by_test_id("composer").press("Control+f")
    await expect(page.get_by_test_id("find")).to_be_focused()
    await page.keyboard.type("lighthouse")
    await expect(count).to_have_text("1 of 2")
    await expect(page.get_by_test_id("find-loaded")).to_contain_text("messages loaded")
    assert await page.evaluate(FOUND) == ["LIGHTHOUSE"]
    await page.keyboard.press("Enter")
    await expect(count).to_have_text("2 of 2")
    assert await page.evaluate(FOUND) == ["lighthouse"]
    await page.keyboard.press("Shift+Enter")
    await expect(count).to_have_text("1 of 2")
    assert await axe.violations(page) == []
    await page.get_by_test_id("find-more").click()
    await expect(count).to_have_text("1 of 3")
    await page.keyboard.press("Enter")
    await page.keyboard.press("Enter")
    await expect(at_ada.message("Lighthouse (old)")).to_be_in_viewport()
    await page.get_by_test_id("find").fill("house (o")
    await expect(count).to_have_text("1 of 1")
    await page.get_by_test_id("find").fill("nowhere")
    await expect(count).to_have_text("Not found")
    await page.keyboard.press("Escape")
    await expect(page.get_by_test_id("find")).to_be_hidden()
    await expect(page.get_by_test_id("composer")).to_be_focused()
    assert await page.evaluate("CSS.highlights.size") == 0
    assert at_ada.complaints == []


async def test_back_closes_the_search_and_a_second_key_press_is_the_browsers_own(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    await ada.posts("hello", room)
    at_ada = await Visitor.arrive(browser, server.url, viewport=DESKTOP)
    await at_ada.signs_in(ada.name)
    await at_ada.opens(room)
    page = at_ada.page
    await page.evaluate(
        """() => {
          window.kept = [];
          addEventListener("keydown", (event) => window.kept.push(event.defaultPrevented));
        }"""
    )
    await page.keyboard.press("Control+f")
    await expect(page.get_by_test_id("find")).to_be_visible()
    await page.keyboard.press("Control+f")
    prevented = await page.evaluate("window.kept")
    assert prevented[1] is True
    assert prevented[-1] is False
    await page.go_back()
    await expect(page.get_by_test_id("find")).to_be_hidden()
