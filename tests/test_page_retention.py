"""Retention on the page: chosen in the room's details, and one sentence above what is left."""

from playwright.async_api import Browser, expect

from tests.people import Person
from tests.server import Server
from tests.test_retention import ages, has_expired, keeps
from tests.visitor import Visitor


async def old_and_young(ada: Person, room: str, server: Server) -> int:
    """Three messages of last year, and one of today: its number."""
    for number in range(3):
        last = (await ada.posts(f"old {number}", room))["seq"]
    young = (await ada.posts("young", room))["seq"]
    ages(server.folder, room, days=31, until=last)
    return int(young)


async def test_an_owner_is_told_how_many_go_and_everybody_sees_them_go(
    browser: Browser, server: Server, ada: Person, grace: Person
) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    young = await old_and_young(ada, room, server)
    at_ada, at_grace = [
        await Visitor.enters(browser, server.url, one, room) for one in (ada, grace)
    ]
    await at_grace.reads("old 2")
    page = at_ada.page
    await page.get_by_test_id("room-menu").click()
    choice = page.get_by_test_id("retention")
    await expect(choice).to_have_value("")
    await expect(choice.locator("option").first).to_have_text("As on the whole server: For ever")
    await choice.select_option("30")
    confirm = page.locator('dialog[data-dialog="confirm"]')
    await expect(confirm).to_contain_text("3 older messages go now")
    await confirm.get_by_role("button", name="Cancel").click()
    await expect(choice).to_have_value("")
    assert (await ada.http.get(f"/rooms/{room}")).json()["retention_days"] is None
    await choice.select_option("30")
    await confirm.get_by_role("button", name="Remove older messages").click()
    await has_expired(ada, room, young)
    for visitor in (at_ada, at_grace):
        await expect(visitor.page.get_by_text("old 2")).to_have_count(0)
        await expect(visitor.page.get_by_text("Older messages have expired")).to_be_visible()
        await visitor.reads("young")
    await expect(at_grace.page.get_by_text("This message was deleted.")).to_have_count(0)
    await at_grace.page.get_by_test_id("room-menu").click()
    text = at_grace.page.get_by_test_id("retention-text")
    await expect(text).to_have_text("Messages are kept for 30 days, then they are gone.")
    await expect(at_grace.page.get_by_test_id("retention")).to_be_hidden()
    assert at_ada.complaints == at_grace.complaints == []


async def test_who_comes_later_sees_one_sentence_and_no_row_of_what_expired(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    young = await old_and_young(ada, room, server)
    await keeps(ada, room, 30)
    await has_expired(ada, room, young)
    # More than a page, so that the event is met on the way back.
    async with await ada.enters(room) as seat:
        await seat.live()
        await seat.says_at_once(*(f"word {number}" for number in range(260)), named="w")
        await seat.sees("message", client_id="w-259")
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    await at_ada.reads("word 259")
    page = at_ada.page
    start = page.get_by_text("Older messages have expired")
    oldest = page.get_by_text("young", exact=True)
    while not await oldest.is_visible():
        await page.locator(".timeline-scroll").evaluate("area => area.scrollTo(0, 0)")
    await expect(start).to_be_visible()
    await expect(page.get_by_text("This message was deleted.")).to_have_count(0)
    await page.goto(f"{server.url}/rooms/{room}/{young - 1}")
    await at_ada.is_("live")
    await expect(page.get_by_text("This message has expired.")).to_be_visible()
    assert at_ada.complaints == []


async def test_a_thread_whose_beginning_has_expired_shows_what_is_left(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    root = (await ada.posts("root", room))["seq"]
    reply = {"thread": root}
    old = (await ada.http.post(f"/rooms/{room}/messages", json=reply | {"text": "old"})).json()
    ages(server.folder, room, days=31, until=old["seq"])
    await ada.http.post(f"/rooms/{room}/messages", json=reply | {"text": "young"})
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    await at_ada.page.goto(f"{server.url}/rooms/{room}?panel=thread:{root}")
    await expect(at_ada.page.get_by_text("young", exact=True)).to_be_visible()
    await keeps(ada, room, 30)
    await has_expired(ada, room, old["seq"] + 1)
    await expect(at_ada.page.get_by_text("This message has expired.")).to_be_visible()
    await expect(at_ada.page.get_by_text("young", exact=True)).to_be_visible()
    await expect(at_ada.page.get_by_text("old", exact=True)).to_have_count(0)
    assert at_ada.complaints == []
