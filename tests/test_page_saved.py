"""Messages saved for later, on the page."""

import re
from datetime import UTC, datetime, timedelta

from playwright.async_api import Browser, expect

from tests import axe
from tests.people import Person
from tests.server import Server
from tests.visitor import Visitor


async def test_a_message_is_saved_found_again_and_done(
    browser: Browser, server: Server, ada: Person, grace: Person
) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    said = await grace.posts("call the crane", room)
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    page = at_ada.page
    await at_ada.acts("more", "call the crane")
    await page.get_by_test_id("sheet-save").click()
    await page.get_by_label("No reminder").check()
    await page.get_by_test_id("time-submit").click()
    await page.get_by_test_id("saved").click()
    item = page.get_by_test_id("saved-item")
    await expect(item).to_contain_text("call the crane")
    assert at_ada.complaints == []
    assert await axe.violations(page) == []
    await item.get_by_role("link").click()
    await expect(page).to_have_url(re.compile(f"/rooms/{room}/{said['seq']}"))
    await page.get_by_test_id("saved").click()
    await item.get_by_label("Done").click()
    await expect(page.get_by_text("Nothing is saved. What")).to_be_visible()
    assert (await ada.http.get("/me/saved")).json()["items"] == []


async def test_a_reminder_is_shown_at_its_time_and_leads_there(
    browser: Browser, server: Server, ada: Person
) -> None:
    room, other = await ada.makes_room(), await ada.makes_room()
    said = await ada.posts("call the crane", room)
    at_ada = await Visitor.enters(browser, server.url, ada, other)
    page = at_ada.page
    at = (datetime.now(UTC) + timedelta(seconds=2)).isoformat()
    path = f"/rooms/{room}/messages/{said['seq']}/saved"
    assert (await ada.http.put(path, json={"remind_at": at})).status_code == 200
    await expect(page.locator(".toast")).to_contain_text("You wanted to come back")
    await page.locator(".toast").get_by_role("button").click()
    await expect(page).to_have_url(re.compile(f"/rooms/{room}/{said['seq']}"))
    await page.get_by_test_id("saved").click()
    await expect(page.get_by_test_id("saved-item")).to_contain_text("Since")
