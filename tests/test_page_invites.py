"""Invite links on the page: made, copied, listed, taken back."""

import re

from playwright.async_api import Browser, expect

from tests.conftest import People
from tests.people import PASSWORD, Person
from tests.server import Server
from tests.test_page_account import SOON_MS
from tests.visitor import Visitor


async def name_of(person: Person, room: str) -> str:
    return str((await person.http.get(f"/rooms/{room}")).json()["name"])


async def test_a_link_into_rooms_is_used_and_one_that_is_taken_back_says_so(
    browser: Browser, own_server: Server, people: People
) -> None:
    owner = await people("owner", at=own_server)
    room, other = [await owner.makes_room(name, kind="private") for name in ("tea", "cake")]
    at_owner = await Visitor.enters(browser, own_server.url, owner, room)
    page = at_owner.page
    # Nobody is here but oneself: the empty room offers it, too.
    empty = page.locator(".timeline-empty")
    await empty.get_by_role("button", name="Invite people").click()
    await expect(page.locator("#invite-uses")).to_be_focused()
    await page.locator("#invite-note").fill("For the tea circle")
    await page.locator("#invite-uses").select_option("10")
    rooms = page.locator(".invite-rooms")
    await expect(rooms.get_by_label(await name_of(owner, room))).to_be_checked()
    await rooms.get_by_label(await name_of(owner, other)).check()
    await page.get_by_test_id("create-invite").click()
    await expect(page.get_by_test_id("invite-url")).to_be_visible()
    link = await page.get_by_test_id("invite-url").input_value()
    picture = page.get_by_test_id("invite-qr")
    await expect(picture).to_be_visible()
    assert await picture.evaluate("(image) => image.decode().then(() => image.naturalWidth)") > 0
    guest = await Visitor.arrive(browser, own_server.url)
    await guest.page.goto(link)
    await guest.page.locator("[name=name]").fill("grace")
    await guest.page.locator("[name=password]").fill(PASSWORD)
    await guest.page.locator("form:has([name=password]) button").click()
    # They begin where they were asked to.
    await expect(guest.page).to_have_url(re.compile(f"/rooms/({room}|{other})"))
    await guest.is_("live")
    for name in ("tea", "cake"):
        await expect(guest.page.get_by_test_id("room-item").filter(has_text=name)).to_be_visible()
    await expect(page.get_by_test_id("member")).to_have_count(2, timeout=SOON_MS)
    await page.locator(".invites summary").click()
    links = page.get_by_test_id("invite-list")
    await expect(links).to_contain_text("For the tea circle")
    await expect(links).to_contain_text("1 of 10 came")
    await expect(links).to_contain_text(await name_of(owner, other))
    await page.get_by_test_id("revoke-invite").click()
    question = page.get_by_role("dialog", name="Take back this link?")
    await expect(question).to_contain_text("For the tea circle")
    await page.get_by_test_id("confirm").click()
    await expect(links).to_contain_text("taken back")
    own_server.stop()
    own_server.settings["PARLEY_REGISTRATION"] = "invite"
    own_server.start()
    late = await Visitor.arrive(browser, own_server.url)
    await late.page.goto(link)
    await expect(late.page.get_by_text("has been taken back")).to_be_visible()
    assert at_owner.complaints == guest.complaints == []
