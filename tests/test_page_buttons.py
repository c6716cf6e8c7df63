"""Buttons of messages on the page."""

from playwright.async_api import Browser, Route, expect

from tests import axe
from tests.people import Person
from tests.server import Server
from tests.visitor import Visitor

BODY = {
    "text": "Deploy 4.2?",
    "actions": [
        {"id": "yes", "label": "Deploy", "style": "primary"},
        {"id": "no", "label": "Not now", "style": "danger"},
    ],
}


async def test_a_button_is_busy_until_its_press_is_stored_and_counts_once(
    browser: Browser, server: Server, ada: Person, grace: Person
) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    offered = await ada.http.post(f"/rooms/{room}/messages", json=BODY)
    at_grace = await Visitor.enters(browser, server.url, grace, room)
    page = at_grace.page
    held: list[Route] = []
    await page.route("**/presses", lambda route: held.append(route))
    button = page.get_by_test_id("message-button").filter(has_text="Deploy")
    async with page.expect_request("**/presses"):
        await button.click()
    await expect(button).to_have_attribute("aria-busy", "true")
    await held[0].fetch()  # it is stored, and the answer is lost
    await held[0].abort()
    await expect(page.locator(".toast")).to_be_visible()
    await expect(button).not_to_have_attribute("aria-busy", "true")
    await page.unroute("**/presses")
    async with page.expect_response("**/presses") as answered:
        await button.click()
    assert (await answered.value).status == 200, "the same press"
    pressed = [event for event in await ada.log(room) if event["type"] == "pressed"]
    assert [event["action"] for event in pressed] == ["yes"]
    assert at_grace.complaints == []
    assert await axe.violations(page) == []
    edit = {"text": "Deployed.", "actions": []}
    await ada.http.patch(f"/rooms/{room}/messages/{offered.json()['seq']}", json=edit)
    await expect(page.get_by_test_id("message-button")).to_have_count(0)
    await at_grace.reads("Deployed.")
