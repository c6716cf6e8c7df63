"""On the page, what somebody says whom the reader blocks is folded, and nothing tells of it."""

import re

from playwright.async_api import Browser, expect

from tests.conftest import People
from tests.people import Person
from tests.server import Server
from tests.test_page_account import SOON_MS, row
from tests.visitor import Visitor

FOLDED = "A message of somebody you block."
ADVERTISEMENT = "buy my boat"


async def test_no_direct_message_of_somebody_who_is_blocked_is_told(
    browser: Browser, server: Server, ada: Person, grace: Person, people: People
) -> None:
    chen = await people("chen")
    rooms = {}
    for person in (grace, chen):
        rooms[person.name] = (await ada.http.put("/direct", json={"users": [person.id]})).json()[
            "id"
        ]
        await person.posts("hello", rooms[person.name])
    direct = rooms[grace.name]
    at_ada = await Visitor.enters(browser, server.url, ada, await ada.makes_room())
    page = at_ada.page
    await expect(row(at_ada, direct)).to_be_visible()
    await expect(page).to_have_title(re.compile(r"\(2\)"))
    await ada.http.put(f"/me/blocks/{grace.id}")
    await expect(row(at_ada, direct)).to_have_count(0)
    await expect(page).to_have_title(re.compile(r"\(1\)"))
    # A room that was hidden would come back with the next message.
    await ada.http.patch(f"/rooms/{direct}/mine", json={"hidden": True})
    await grace.posts(ADVERTISEMENT, direct)
    await chen.posts("lunch?", rooms[chen.name])
    await expect(page).to_have_title(re.compile(r"\(2\)"))
    await expect(row(at_ada, direct)).to_have_count(0)
    # It is found where it is looked for, and comes back when it is over.
    await at_ada.opens(direct)
    await expect(at_ada.message(FOLDED)).to_have_count(2)
    await expect(row(at_ada, direct)).to_be_visible()
    await at_ada.opens(rooms[chen.name])
    await expect(row(at_ada, direct)).to_have_count(0)
    await ada.http.delete(f"/me/blocks/{grace.id}")
    await expect(row(at_ada, direct)).to_be_visible()
    assert at_ada.complaints == []


async def test_nobody_is_shown_typing_whom_the_reader_blocks(
    browser: Browser, server: Server, ada: Person, grace: Person, people: People
) -> None:
    room, chen = await ada.makes_room(), await people("chen")
    for person in (grace, chen):
        await person.joins(room)
    await ada.http.put(f"/me/blocks/{grace.id}")
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    async with await grace.enters(room) as at_grace, await chen.enters(room) as at_chen:
        await at_grace.live()
        await at_chen.live()
        await at_grace.sends(type="typing")
        await at_grace.sees("typing")
        await at_chen.sends(type="typing")
        await expect(at_ada.page.get_by_test_id("typing")).to_have_text(f"{chen.name} is typing…")


async def test_what_they_said_is_folded_wherever_it_stands(
    browser: Browser, server: Server, ada: Person, grace: Person
) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    said = (await grace.posts(f"@{ada.name} {ADVERTISEMENT}", room))["seq"]
    await ada.posts("how much?", room, thread=said)
    await grace.posts(f"{ADVERTISEMENT} today", room, thread=said)
    message = f"/rooms/{room}/messages/{said}"
    assert (await ada.http.put(f"{message}/pin")).is_success
    assert (await ada.http.put(f"{message}/saved", json={})).is_success
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    page = at_ada.page
    # Of an inbox their replies go, once it is read again.
    for place, shown, folded in (("inbox", 2, 1), ("threads", 1, 1), ("saved", 1, 1)):
        await page.goto(f"{server.url}/{place}")
        await expect(page.get_by_role("main").get_by_text(ADVERTISEMENT)).to_have_count(shown)
        await ada.http.put(f"/me/blocks/{grace.id}")
        await expect(page.get_by_role("main").get_by_text(FOLDED)).to_have_count(folded)
        await expect(page.get_by_role("main").get_by_text(ADVERTISEMENT)).to_have_count(0)
        await ada.http.delete(f"/me/blocks/{grace.id}")
        await expect(page.get_by_role("main").get_by_text(ADVERTISEMENT)).to_have_count(shown)
    await page.goto(f"{server.url}/rooms/{room}?panel=pins")
    pins = page.get_by_test_id("pin-list")
    await expect(pins).to_contain_text(ADVERTISEMENT)
    await ada.http.put(f"/me/blocks/{grace.id}")
    await expect(pins).to_contain_text(FOLDED, timeout=SOON_MS)
    await expect(pins).not_to_contain_text(ADVERTISEMENT)
    await pins.get_by_role("button", name="Show", exact=True).click()
    await expect(pins).to_contain_text(ADVERTISEMENT)
    await page.goto(f"{server.url}/rooms/{room}?panel=search:here:boat")
    found = page.get_by_test_id("search-list")
    await expect(found.get_by_text(FOLDED)).to_have_count(2)
    await expect(found).not_to_contain_text("boat")
    await ada.http.delete(f"/me/blocks/{grace.id}")
    await expect(found.locator("mark")).to_have_count(2)
    assert at_ada.complaints == []


async def test_whom_one_blocks_is_a_list_to_unblock_them_from(
    browser: Browser, server: Server, ada: Person, grace: Person
) -> None:
    await ada.http.put(f"/me/blocks/{grace.id}")
    at_ada = await Visitor.enters(browser, server.url, ada, await ada.makes_room())
    page = at_ada.page
    await page.get_by_test_id("account-menu").click()
    await page.get_by_test_id("account-preferences").click()
    blocked = page.get_by_test_id("blocked-list")
    await expect(blocked).to_contain_text(grace.name)
    await expect(blocked).to_contain_text("Since today")
    await blocked.get_by_role("button", name=f"Unblock {grace.name}").click()
    await expect(page.get_by_text("You block nobody.")).to_be_visible()
    assert (await ada.http.get("/me/blocks")).json()["items"] == []
    assert at_ada.complaints == []
