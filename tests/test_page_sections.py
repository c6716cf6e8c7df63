"""My list as I want it: favourites, sections of my own, rooms I want to hear nothing of."""

import re

from playwright.async_api import Browser, Locator, expect

from tests.people import Person, unique
from tests.server import Server
from tests.test_page_account import SOON_MS, badge, row
from tests.visitor import Visitor


def section(visitor: Visitor, name: str) -> Locator:
    return visitor.page.locator(".section").filter(
        has=visitor.page.get_by_role("button", name=name, exact=True)
    )


async def opens_settings(visitor: Visitor) -> Locator:
    await visitor.page.get_by_test_id("room-menu").click()
    return visitor.page.get_by_role("dialog", name="Room details")


async def test_a_favourite_and_a_section_of_ones_own_are_there_on_every_device(
    browser: Browser, server: Server, ada: Person
) -> None:
    room, other = await ada.makes_room(), await ada.makes_room()
    desk, phone = [await Visitor.enters(browser, server.url, ada, room) for _ in range(2)]
    dialog = await opens_settings(desk)
    await dialog.get_by_test_id("favourite").check()
    for device in (desk, phone):
        starred = device.page.locator('[data-section="favourites"]')
        link = starred.locator(f'.room-item[href="/rooms/{room}"]')
        await expect(link).to_be_visible(timeout=SOON_MS)
    await desk.page.keyboard.press("Escape")
    await row(desk, other).click()
    await desk.is_("live")
    dialog = await opens_settings(desk)
    await dialog.get_by_label("Section", exact=True).select_option("new")
    await dialog.get_by_label("Name of the section").fill("Cranes")
    await dialog.get_by_test_id("make-section").click()
    for device in (desk, phone):
        link = section(device, "Cranes").locator(f'.room-item[href="/rooms/{other}"]')
        await expect(link).to_be_visible(timeout=SOON_MS)
    await desk.page.keyboard.press("Escape")
    await desk.page.get_by_test_id("change-section").click()
    change = desk.page.get_by_role("dialog", name="Change section")
    await change.get_by_label("Name of the section").fill("Ships")
    await change.get_by_role("button", name="Save").click()
    await expect(section(phone, "Ships")).to_be_visible(timeout=SOON_MS)
    await desk.page.get_by_test_id("change-section").click()
    await change.get_by_role("button", name="Remove section").click()
    await expect(desk.page.get_by_role("dialog", name="Remove the section Ships?")).to_be_visible()
    await desk.page.get_by_test_id("confirm").click()
    await expect(section(phone, "Ships")).to_have_count(0, timeout=SOON_MS)
    await expect(section(phone, "Rooms").locator(f'[href="/rooms/{other}"]')).to_be_visible()
    assert desk.complaints == phone.complaints == []


async def test_a_section_of_ones_own_gets_rooms_where_it_stands(
    browser: Browser, server: Server, ada: Person, grace: Person
) -> None:
    await ada.http.post("/me/sections", json={"name": "Cranes"})
    room, found = await ada.makes_room(), await grace.makes_room()
    name = (await grace.http.get(f"/rooms/{found}")).json()["name"]
    visitor = await Visitor.enters(browser, server.url, ada, room)
    page, cranes = visitor.page, section(visitor, "Cranes")
    # Also one that is empty.
    await cranes.get_by_role("button", name="Add a room to Cranes").click()
    dialog = page.get_by_role("dialog", name="Add a room to Cranes")
    await dialog.get_by_test_id("section-search").fill(name)
    await dialog.get_by_role("option", name=name).click()
    await expect(cranes.locator(f'.room-item[href="/rooms/{found}"]')).to_be_visible()
    await cranes.get_by_role("button", name="Add a room to Cranes").click()
    await dialog.get_by_role("button", name="New room").click()
    made = page.get_by_role("dialog", name="New room in Cranes")
    new = unique("ships")
    await made.get_by_test_id("room-name").fill(new)
    await made.get_by_test_id("create-room-submit").click()
    await expect(cranes.locator(".room-item").filter(has_text=new)).to_be_visible()
    await expect(cranes.get_by_role("button", name="Change the section Cranes")).to_be_visible()
    assert visitor.complaints == []


async def test_a_section_is_made_where_they_are_listed_and_gets_its_first_room(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    name = (await ada.http.get(f"/rooms/{room}")).json()["name"]
    visitor = await Visitor.enters(browser, server.url, ada, room)
    page = visitor.page
    for section_name in ("Cranes", "Ships"):
        await page.get_by_test_id("new-section").click()
        made = page.get_by_role("dialog", name="New section")
        await expect(made.get_by_label("Name of the section")).to_be_focused()
        await expect(made.get_by_role("button", name="Remove section")).to_be_hidden()
        await made.get_by_label("Name of the section").fill(section_name)
        await made.get_by_role("button", name="Create").click()
        first = page.get_by_role("dialog", name=f"Add a room to {section_name}")
        await first.get_by_test_id("section-search").fill(name)
        await first.get_by_role("option", name=name).click()
        await expect(page.get_by_role("dialog")).to_have_count(0)
        link = section(visitor, section_name).locator(f'.room-item[href="/rooms/{room}"]')
        await expect(link).to_be_visible()
    assert visitor.complaints == []


async def test_a_room_one_wants_to_hear_nothing_of_stays_in_its_place(
    browser: Browser, server: Server, ada: Person, grace: Person
) -> None:
    room, other = await ada.makes_room(), await ada.makes_room()
    await grace.joins(room)
    visitor = await Visitor.enters(browser, server.url, ada, room)
    dialog = await opens_settings(visitor)
    await dialog.get_by_text("Nothing", exact=True).click()
    await visitor.page.keyboard.press("Escape")
    await row(visitor, other).click()
    await visitor.is_("live")
    await grace.posts("noise", room)
    await expect(badge(visitor, room)).to_have_text("1", timeout=SOON_MS)
    await expect(section(visitor, "Rooms").locator(f'[href="/rooms/{room}"]')).to_be_visible()
    await expect(visitor.page).not_to_have_title(re.compile(r"^\("))


async def test_a_message_is_marked_as_unread_and_stays_so_on_every_device(
    browser: Browser, server: Server, ada: Person, grace: Person
) -> None:
    room, other = await ada.makes_room(), await ada.makes_room()
    await grace.joins(room)
    for text in ("one", "two", "three"):
        await grace.posts(text, room)
    desk = await Visitor.enters(browser, server.url, ada, room)
    phone = await Visitor.enters(browser, server.url, ada, other)
    await desk.reads("three")
    await expect(badge(phone, room)).to_be_empty(timeout=SOON_MS)
    await desk.acts("more", "two")
    await desk.page.get_by_test_id("sheet-unread").click()
    await expect(badge(phone, room)).to_have_text("2", timeout=SOON_MS)
    await expect(badge(desk, room)).to_have_text("2")
    await row(desk, other).click()
    await desk.is_("live")
    await expect(badge(desk, room)).to_have_text("2")
    await row(desk, room).click()
    await expect(desk.page.get_by_test_id("new-line")).to_be_visible()
    # Whoever comes back reads it.
    await expect(badge(phone, room)).to_be_empty(timeout=SOON_MS)
    await row(phone, room).click()
    await phone.is_("live")
    await phone.acts("more", "three")
    await phone.page.get_by_test_id("sheet-unread").click()
    # Also where the room stands open.
    below_line = desk.page.locator(".new-line + .message")
    await expect(below_line).to_contain_text("three", timeout=SOON_MS)


async def test_everything_is_marked_as_read_at_once(
    browser: Browser, server: Server, ada: Person, grace: Person
) -> None:
    rooms = [await ada.makes_room() for _ in range(3)]
    for room in rooms[:2]:
        await grace.joins(room)
        await grace.posts("hello", room)
    visitor = await Visitor.enters(browser, server.url, ada, rooms[2])
    unread = visitor.page.locator('[data-section="unread"]')
    await expect(unread.locator(".room-item")).to_have_count(2)
    await visitor.page.get_by_test_id("mark-all-read").click()
    await expect(unread).to_be_hidden(timeout=SOON_MS)
    assert (await ada.http.get(f"/rooms/{rooms[0]}")).json()["unread"] == 0


async def test_whoever_leaves_last_is_asked_what_becomes_of_the_room(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    visitor = await Visitor.enters(browser, server.url, ada, room)
    await visitor.page.get_by_test_id("room-menu").click()
    await visitor.page.get_by_test_id("leave-room").click()
    await expect(visitor.page.get_by_text("You are the last one in")).to_be_visible()
    await visitor.page.get_by_test_id("confirm-other").click()
    await expect(row(visitor, room)).to_have_count(0)
    assert (await ada.http.get(f"/rooms/{room}")).json()["archived"] is True


async def test_browsing_shows_what_a_room_is_about_and_how_alive_it_is(
    browser: Browser, server: Server, ada: Person, grace: Person
) -> None:
    room = await grace.makes_room()
    about = {"description": "Cranes, and whatever hangs on them"}
    await grace.http.patch(f"/rooms/{room}", json=about)
    name = (await grace.http.get(f"/rooms/{room}")).json()["name"]
    visitor = await Visitor.enters(browser, server.url, ada, await ada.makes_room())
    await visitor.page.get_by_test_id("browse-rooms").click()
    await visitor.page.get_by_test_id("browse-search").fill(name)
    item = visitor.page.get_by_test_id("browse-list").locator("li").filter(has_text=name)
    await expect(item).to_contain_text("Cranes, and whatever hangs on them")
    await expect(item).to_contain_text("1 member · last active")
