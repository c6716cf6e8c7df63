"""What apps write, on a page that does not know them."""

from playwright.async_api import Browser, expect

from tests.people import Person
from tests.server import Server
from tests.visitor import Visitor


async def test_of_an_app_that_the_page_does_not_know_its_line_is_shown_or_nothing(
    browser: Browser, server: Server, ada: Person, grace: Person, room: str
) -> None:
    at_grace = await Visitor.enters(browser, server.url, grace, room)
    page = at_grace.page
    path = f"/rooms/{room}/app-events"
    said = {"app": "chess", "data": {"move": "e4"}, "text": "plays e2–e4 <b>"}
    seq = (await ada.http.post(path, json=said)).json()["seq"]
    await ada.http.post(path, json={"app": "chess", "data": {"move": "e5"}})
    await ada.posts("Your turn", room)
    await at_grace.reads("Your turn")
    line = page.get_by_text("plays e2–e4 <b>")
    await expect(line).to_have_count(1)
    await expect(page.get_by_test_id("timeline")).not_to_contain_text("chess")
    await expect(page.get_by_test_id("notice").filter(has_text="e5")).to_have_count(0)
    await ada.http.delete(f"/rooms/{room}/messages/{seq}")
    await expect(line).to_have_count(0)
    await page.reload()
    await at_grace.reads("Your turn")
    await expect(line).to_have_count(0)
    assert at_grace.complaints == []


async def test_what_apps_have_somebody_blocked_say_is_not_shown(
    browser: Browser, server: Server, ada: Person, grace: Person, room: str
) -> None:
    at_grace = await Visitor.enters(browser, server.url, grace, room)
    said = {"app": "chess", "text": "plays e2–e4"}
    await ada.http.post(f"/rooms/{room}/app-events", json=said)
    line = at_grace.page.get_by_text("plays e2–e4")
    await expect(line).to_have_count(1)
    await grace.http.put(f"/me/blocks/{ada.id}")
    await expect(line).to_have_count(0)
    await grace.http.delete(f"/me/blocks/{ada.id}")
    await expect(line).to_have_count(1)
    assert at_grace.complaints == []
