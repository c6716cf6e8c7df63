"""What people hang on messages, on the page: by mouse, by finger and with the keyboard."""

import re

from playwright.async_api import Browser, Locator, ViewportSize, expect

from tests import axe
from tests.conftest import People
from tests.people import Person
from tests.server import Server
from tests.test_reactions import reacts, unreacts
from tests.visitor import Visitor

PHONE: ViewportSize = {"width": 390, "height": 844}
SHIP = "🚢"


def reactions(visitor: Visitor, text: str) -> Locator:
    return visitor.message(text).get_by_test_id("reaction")


async def picks(visitor: Visitor, words: str, emoji: str) -> None:
    await visitor.page.get_by_test_id("emoji-search").fill(words)
    await visitor.page.get_by_test_id("emoji-list").get_by_text(emoji, exact=True).first.click()


async def test_one_reacts_and_the_other_joins_in_with_one_press(
    browser: Browser, server: Server, ada: Person, grace: Person, room: str
) -> None:
    await ada.posts("First ship in.", room)
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    at_grace = await Visitor.enters(browser, server.url, grace, room)
    await at_ada.acts("react", "First ship in.")
    await picks(at_ada, "ship", SHIP)
    for visitor in (at_ada, at_grace):
        await expect(reactions(visitor, "First ship in.")).to_have_text([f"{SHIP}1"])
    chip = reactions(at_grace, "First ship in.")
    await expect(chip).to_have_attribute("aria-pressed", "false")
    await chip.click()
    await expect(reactions(at_ada, "First ship in.")).to_have_text([f"{SHIP}2"])
    await expect(chip).to_have_attribute("aria-pressed", "true")
    await at_grace.page.get_by_test_id("composer").hover()
    await chip.hover()
    await expect(chip).to_have_attribute("title", f"{SHIP} by {ada.name} and you")
    assert await axe.violations(at_grace.page) == []
    await chip.click()
    await expect(reactions(at_ada, "First ship in.")).to_have_text([f"{SHIP}1"])
    assert at_ada.complaints == at_grace.complaints == []


async def test_what_others_did_meanwhile_is_there_after_any_absence(
    browser: Browser, server: Server, ada: Person, grace: Person, room: str
) -> None:
    seq = (await ada.posts("First ship in.", room))["seq"]
    await reacts(grace, room, seq)
    await reacts(grace, room, seq, "🍵")
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    await expect(reactions(at_ada, "First ship in.")).to_have_text([f"{SHIP}1", "🍵1"])
    await at_ada.page.goto("about:blank")
    await unreacts(grace, room, seq)
    await reacts(ada, room, seq, "🍵")
    await at_ada.opens(room)
    await expect(reactions(at_ada, "First ship in.")).to_have_text(["🍵2"])
    await ada.http.delete(f"/rooms/{room}/messages/{seq}")
    await expect(at_ada.page.get_by_test_id("reaction")).to_have_count(0)


async def test_who_reacted_is_told_on_a_phone(
    browser: Browser, server: Server, ada: Person, grace: Person, room: str
) -> None:
    seq = (await ada.posts("First ship in.", room))["seq"]
    await reacts(grace, room, seq)
    at_ada = await Visitor.enters(
        browser, server.url, ada, room, viewport=PHONE, has_touch=True, is_mobile=True
    )
    box = await reactions(at_ada, "First ship in.").bounding_box()
    assert box is not None
    assert min(box["height"], box["width"]) >= 44
    row = at_ada.message("First ship in.")
    await row.dispatch_event(
        "pointerdown", {"pointerType": "touch", "isPrimary": True, "clientX": 9, "clientY": 9}
    )
    await at_ada.page.get_by_test_id("sheet-reactions").click()
    dialog = at_ada.page.get_by_role("dialog")
    await expect(dialog.get_by_role("listitem")).to_have_text([f"{SHIP}{grace.name}"])
    assert await axe.violations(at_ada.page) == []


async def test_of_many_who_reacted_all_are_read_in_pages_and_ones_own_is_known(
    browser: Browser, server: Server, ada: Person, people: People, room: str
) -> None:
    crowd = [await (await people(f"crew-{number}")).joins(room) for number in range(54)]
    seq = (await ada.posts("Who comes along?", room))["seq"]
    for person in (*crowd, ada):
        await reacts(person, room, seq)
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    chip = reactions(at_ada, "Who comes along?")
    await expect(chip).to_have_text([f"{SHIP}55"])
    await expect(chip).to_have_attribute("aria-pressed", "true")
    await chip.hover()
    await expect(chip).to_have_attribute("title", re.compile("and 53 others$"))
    await chip.click()
    await expect(chip).to_have_text([f"{SHIP}54"])
    await expect(chip).to_have_attribute("aria-pressed", "false")
    await chip.click()
    await expect(chip).to_have_text([f"{SHIP}55"])
    await expect(chip).to_have_attribute("aria-pressed", "true")
    await at_ada.acts("more", "Who comes along?")
    await at_ada.page.get_by_test_id("sheet-reactions").click()
    dialog = at_ada.page.get_by_role("dialog")
    lines, more = dialog.get_by_role("listitem"), dialog.get_by_test_id("show-more")
    await expect(lines).to_have_count(50)
    assert await axe.violations(at_ada.page) == []
    await more.click()
    await expect(lines).not_to_have_count(50)
    if await more.is_visible():
        await more.click()
    await expect(more).to_be_hidden()
    await expect(dialog.get_by_role("list")).to_be_focused()
    await expect(lines).to_have_count(55)
    names = {person.name for person in (*crowd, ada)}
    assert {line.split("\n")[-1] for line in await lines.all_inner_texts()} == names
    assert await axe.violations(at_ada.page) == []
    assert at_ada.complaints == []


async def test_the_keyboard_reaches_reactions_within_the_message(
    browser: Browser, server: Server, ada: Person, grace: Person, room: str
) -> None:
    seq = (await ada.posts("First ship in.", room))["seq"]
    await reacts(grace, room, seq)
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    await at_ada.page.get_by_test_id("composer").press("Escape")
    await at_ada.page.keyboard.press("Enter")
    await expect(reactions(at_ada, "First ship in.")).to_be_focused()
    await at_ada.page.keyboard.press("Enter")
    await expect(reactions(at_ada, "First ship in.")).to_have_text([f"{SHIP}2"])
    await expect(reactions(at_ada, "First ship in.")).to_be_focused()


async def test_a_pinned_message_stands_in_the_panel_until_it_is_unpinned(
    browser: Browser, server: Server, ada: Person, grace: Person, room: str
) -> None:
    await ada.posts("The door code is 4711.", room)
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    at_grace = await Visitor.enters(browser, server.url, grace, room)
    await at_grace.page.get_by_test_id("pins").click()
    await expect(at_grace.page.get_by_text("Nothing is pinned here.")).to_be_visible()
    await at_ada.acts("more", "The door code is 4711.")
    await at_ada.page.get_by_test_id("sheet-pin").click()
    listed = at_grace.page.get_by_test_id("pin-list").get_by_role("listitem")
    await expect(listed).to_contain_text(["The door code is 4711."])
    pinned = at_grace.message("The door code is 4711.").get_by_role("img", name="Pinned")
    await expect(pinned).to_be_visible()
    assert await axe.violations(at_grace.page) == []
    await listed.get_by_test_id("unpin").click()
    await expect(listed).to_have_count(0)
    await expect(at_ada.page.get_by_role("img", name="Pinned")).to_have_count(0)
    assert at_ada.complaints == at_grace.complaints == []
