"""Words that the page completes while one writes, and shortcodes of emoji."""

import re

import pytest
from playwright.async_api import Browser, Locator, Page, ViewportSize, expect

from tests import axe
from tests.conftest import People
from tests.people import Person, unique
from tests.server import Server
from tests.visitor import DESKTOP, Visitor

PHONE: ViewportSize = {"width": 390, "height": 844}
PARTY = "\N{PARTY POPPER}"


def composer(page: Page) -> Locator:
    return page.get_by_test_id("composer")


def offers(page: Page) -> Locator:
    return page.get_by_test_id("completion").get_by_role("option")


async def test_a_few_letters_behind_a_colon_become_an_emoji(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    page = at_ada.page
    await composer(page).press_sequentially("Done :tad")
    await expect(offers(page).first).to_contain_text(":tada:")
    await expect(composer(page)).to_have_attribute("aria-activedescendant", re.compile("."))
    await page.keyboard.press("Enter")
    await expect(composer(page)).to_have_value(f"Done {PARTY} ")
    await expect(offers(page)).to_have_count(0)
    await expect(composer(page)).not_to_have_attribute("aria-activedescendant", re.compile("."))
    await page.keyboard.press("Enter")
    await at_ada.reads(f"Done {PARTY}")
    assert at_ada.complaints == []


async def test_arrows_walk_tab_takes_and_esc_gives_it_up(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    page = (await Visitor.enters(browser, server.url, ada, room)).page
    await composer(page).press_sequentially(":hea")
    # The shortest of the names that begin so.
    await expect(offers(page).first).to_contain_text(":heart:")
    await page.keyboard.type("rt")
    await expect(offers(page)).to_have_count(8)
    await expect(offers(page).first).to_have_attribute("aria-selected", "true")
    await page.keyboard.press("ArrowDown")
    await expect(offers(page).nth(1)).to_have_attribute("aria-selected", "true")
    await page.keyboard.press("ArrowUp")
    await page.keyboard.press("ArrowUp")
    await expect(offers(page).last).to_have_attribute("aria-selected", "true")
    await page.keyboard.press("Escape")
    await expect(offers(page)).to_have_count(0)
    await expect(composer(page)).to_be_focused()
    await page.keyboard.type("s")
    await expect(composer(page)).to_have_value(":hearts")
    await expect(offers(page)).to_have_count(0)
    await page.keyboard.type(" :party")
    await expect(offers(page).first).to_be_visible()
    await page.keyboard.press("Tab")
    await expect(composer(page)).to_have_value(f":hearts {PARTY} ")
    await page.keyboard.press("Control+z")
    await expect(composer(page)).to_have_value(":hearts :party")


async def test_enter_is_taken_from_nobody_who_is_offered_nothing(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    for text in ("at 10:30", "x:ta", ":)", "#1446", ":qqzx"):
        await composer(at_ada.page).press_sequentially(text)
        await at_ada.page.keyboard.press("Enter")
        await at_ada.reads(text)


async def test_in_code_nothing_is_offered(browser: Browser, server: Server, ada: Person) -> None:
    room = await ada.makes_room()
    page = (await Visitor.enters(browser, server.url, ada, room)).page
    await composer(page).press_sequentially(":tada")
    await expect(offers(page).first).to_be_visible()
    for text in ("see ` :tada", "```\n :tada"):
        await composer(page).fill(text)
        await expect(offers(page)).to_have_count(0)


async def test_people_are_found_by_their_names_those_in_the_room_first(
    browser: Browser, server: Server, ada: Person, people: People
) -> None:
    tag = unique("q")
    inside, outside = await people(f"z{tag}"), await people(f"a{tag}")
    await inside.http.patch("/me", json={"display_name": f"Mei {tag}"})
    await outside.http.patch("/me", json={"display_name": f"An {tag}"})
    room = await ada.makes_room()
    await inside.joins(room)
    page = (await Visitor.enters(browser, server.url, ada, room)).page
    await composer(page).press_sequentially("Ask @")
    await expect(offers(page)).to_have_count(1)
    await expect(offers(page)).to_contain_text(f"Mei {tag}")
    await page.keyboard.type(tag)
    await expect(offers(page)).to_have_count(2)
    await expect(offers(page).nth(0)).to_contain_text(f"@{inside.name}")
    await expect(offers(page).nth(1)).to_contain_text(f"@{outside.name} · not in this room")
    await offers(page).nth(1).click()
    await expect(composer(page)).to_be_focused()
    await expect(composer(page)).to_have_value(f"Ask @{outside.name} ")


async def test_words_that_mean_many_are_offered_where_there_are_many(
    browser: Browser, server: Server, ada: Person, grace: Person, people: People
) -> None:
    pair, room, roomy = await ada.makes_room(), await ada.makes_room(), await people("roomy")
    await grace.joins(pair)
    for person in (grace, roomy):
        await person.joins(room)
    at_ada = await Visitor.enters(browser, server.url, ada, pair)
    page = at_ada.page
    await composer(page).press_sequentially("@")
    await expect(offers(page)).to_have_count(1)
    await composer(page).fill("")
    await at_ada.opens(room)
    await composer(page).press_sequentially("@")
    await expect(offers(page)).to_have_count(4)
    await expect(offers(page).nth(2)).to_contain_text("Everybody in this room: 2 other people")
    await expect(offers(page).nth(3)).to_contain_text("Those of this room who are active now")
    await page.keyboard.type("roo")
    await expect(offers(page).nth(0)).to_contain_text(f"@{roomy.name}")
    await page.keyboard.type("m")
    await expect(offers(page).nth(0)).to_contain_text("Everybody in this room")
    await page.keyboard.press("Enter")
    await expect(composer(page)).to_have_value("@room ")


async def test_people_are_found_by_pinyin(
    browser: Browser, server: Server, ada: Person, grace: Person
) -> None:
    await grace.http.patch("/me", json={"display_name": "欧阳娜娜"})
    room = await ada.makes_room()
    await grace.joins(room)
    page = (await Visitor.enters(browser, server.url, ada, room)).page
    await composer(page).press_sequentially("@ouyang")
    await expect(offers(page).filter(has_text=grace.name)).to_have_count(1)


async def test_rooms_are_found_by_their_names(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room("pier")
    name = (await ada.http.get(f"/rooms/{room}")).json()["name"]
    page = (await Visitor.enters(browser, server.url, ada, room)).page
    await composer(page).press_sequentially(f"See #{name[:-1]}")
    await page.keyboard.press("Enter")
    await expect(composer(page)).to_have_value(f"See #{name} ")


async def test_an_editor_completes_too(browser: Browser, server: Server, ada: Person) -> None:
    room = await ada.makes_room()
    await ada.posts("Done", room)
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    page = at_ada.page
    await composer(page).press("ArrowUp")
    editor = page.get_by_test_id("edit-text")
    await editor.press_sequentially(" :tad")
    await offers(page).first.click()
    await expect(editor).to_have_value(f"Done {PARTY} ")
    await editor.press_sequentially(":rock")
    await expect(offers(page).first).to_be_visible()
    await page.keyboard.press("Escape")
    await expect(editor).to_be_visible()
    await editor.press_sequentially("et:")
    await page.keyboard.press("Enter")
    await at_ada.reads(f"Done {PARTY} \N{ROCKET}")


async def test_a_shortcode_is_sent_as_the_emoji_but_not_in_code(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    for typed, sent in {
        ":tada: at last :+1:": f"{PARTY} at last \N{THUMBS UP SIGN}",
        "`:tada:` and :tada:": f"`:tada:` and {PARTY}",
        "``a ` :tada:`` :tada:": f"``a ` :tada:`` {PARTY}",
        "```\n:tada:\n``` :tada:": f"```\n:tada:\n``` {PARTY}",
        "```\n:tada:": "```\n:tada:",
        "10:100:30 and :nosuch:": "10:100:30 and :nosuch:",
    }.items():
        await at_ada.writes(typed)
        await expect(composer(at_ada.page)).to_have_value("")
        await expect(at_ada.page.locator('[data-state="pending"]')).to_have_count(0)
        messages = (await ada.http.get(f"/rooms/{room}/messages")).json()["items"]
        assert messages[-1]["text"] == sent


async def test_without_the_names_a_shortcode_goes_out_as_it_was_typed(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    visitor = await Visitor.enters(browser, server.url, ada, room, service_workers="block")
    await visitor.page.route("**/emoji/*.json", lambda route: route.abort())
    await visitor.writes("done :tada:")
    await visitor.reads("done :tada:")


async def test_whoever_composes_chinese_chooses_characters_not_offers(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    page = (await Visitor.enters(browser, server.url, ada, room)).page
    await composer(page).press_sequentially(":tad")
    await expect(offers(page).first).to_be_visible()
    await composer(page).dispatch_event("keydown", {"key": "Enter", "isComposing": True})
    await expect(composer(page)).to_have_value(":tad")
    await expect(offers(page).first).to_be_visible()


@pytest.mark.parametrize("viewport", [PHONE, DESKTOP], ids=["phone", "desktop"])
async def test_axe_finds_nothing_while_it_offers(
    browser: Browser, server: Server, ada: Person, viewport: ViewportSize
) -> None:
    room = await ada.makes_room()
    by_finger = viewport is PHONE
    visitor = await Visitor.enters(
        browser, server.url, ada, room, viewport=viewport, has_touch=by_finger, is_mobile=by_finger
    )
    page = visitor.page
    await composer(page).press_sequentially(":heart")
    await expect(offers(page)).to_have_count(8)
    assert await axe.violations(page) == []
    if by_finger:
        box = await offers(page).first.bounding_box()
        assert box
        assert box["height"] >= 44
        await offers(page).first.tap()
        await expect(composer(page)).to_have_value("\N{HEAVY BLACK HEART}\ufe0f ")
        await expect(composer(page)).to_be_focused()
