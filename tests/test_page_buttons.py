"""Buttons of messages on the page."""

import json

from playwright.async_api import Browser, Request, Route, expect

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


def named(request: Request) -> str:
    assert request.post_data is not None
    return str(json.loads(request.post_data)["client_id"])


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
    await held[0].abort()
    await expect(page.locator(".toast")).to_be_visible()
    await expect(button).not_to_have_attribute("aria-busy", "true")
    lost = named(held[0].request)
    await page.unroute("**/presses")
    async with page.expect_request("**/presses") as sent:
        await button.click()
    assert named(await sent.value) == lost, "under the same name, so it counts once"
    await expect(button).not_to_have_attribute("aria-busy", "true")
    pressed = [event for event in await ada.log(room) if event["type"] == "pressed"]
    assert [event["action"] for event in pressed] == ["yes"]
    assert at_grace.complaints == []
    assert await axe.violations(page) == []
    edit = {"text": "Deployed.", "actions": []}
    await ada.http.patch(f"/rooms/{room}/messages/{offered.json()['seq']}", json=edit)
    await expect(page.get_by_test_id("message-button")).to_have_count(0)
    await at_grace.reads("Deployed.")


async def test_a_press_whose_answer_was_lost_does_not_swallow_the_next_one(
    browser: Browser, server: Server, ada: Person, grace: Person
) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    offered = (await ada.http.post(f"/rooms/{room}/messages", json=BODY)).json()
    at_grace = await Visitor.enters(browser, server.url, grace, room)
    page = at_grace.page
    button = page.get_by_test_id("message-button").filter(has_text="Deploy")

    async def loses_the_answer(route: Route) -> None:
        await route.fetch()  # it is stored, and the log says so
        await ada.http.patch(f"/rooms/{room}/messages/{offered['seq']}", json={"text": "Stage 2"})
        await at_grace.reads("Stage 2")
        await route.abort()

    await page.route("**/presses", loses_the_answer)
    await button.click()
    await at_grace.reads("Stage 2")
    await expect(button).not_to_have_attribute("aria-busy", "true")
    await expect(page.locator(".toast")).to_have_count(0)
    await page.unroute("**/presses")
    async with page.expect_response("**/presses") as answered:
        await button.click()
    assert (await answered.value).status == 201, "another press"
    assert [e["type"] for e in await ada.log(room)].count("pressed") == 2
    assert at_grace.complaints == []


async def test_an_edit_makes_other_buttons_of_those_that_got_no_answer(
    browser: Browser, server: Server, ada: Person, grace: Person
) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    offered = (await ada.http.post(f"/rooms/{room}/messages", json=BODY)).json()
    at_grace = await Visitor.enters(browser, server.url, grace, room)
    page = at_grace.page
    button = page.get_by_test_id("message-button").filter(has_text="Deploy")
    await page.route("**/presses", lambda route: route.abort())
    async with page.expect_request("**/presses") as lost:
        await button.click()
    await expect(page.locator(".toast")).to_be_visible()
    await ada.http.patch(f"/rooms/{room}/messages/{offered['seq']}", json={"text": "Stage 2"})
    await at_grace.reads("Stage 2")
    await page.unroute("**/presses")
    async with page.expect_request("**/presses") as next_one:
        await button.click()
    assert named(await next_one.value) != named(await lost.value)
