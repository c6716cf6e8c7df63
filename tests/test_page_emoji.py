"""Choosing an emoji, with the mouse, by keyboard, by finger, and without network."""

import re

import pytest
from playwright.async_api import Browser, Locator, Page, ViewportSize, expect

from tests import axe
from tests.people import Person
from tests.server import Server
from tests.visitor import DESKTOP, Visitor

PHONE: ViewportSize = {"width": 390, "height": 844}
# Of nearly two thousand.
MOST_AT_FIRST = 600


def composer(page: Page) -> Locator:
    return page.get_by_test_id("composer")


async def opens_picker(page: Page) -> Locator:
    await page.get_by_test_id("composer-emoji").click()
    picker = page.get_by_test_id("emoji-picker")
    face = picker.get_by_role("button", name="grinning face", exact=True)
    await expect(face.first).to_be_visible()
    return picker


async def test_what_is_chosen_is_written_where_the_cursor_was_and_can_be_undone(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    page = at_ada.page
    await composer(page).fill("Ship it  now")
    for _ in range(4):
        await composer(page).press("ArrowLeft")
    picker = await opens_picker(page)
    await page.get_by_test_id("emoji-search").fill("rocket")
    await picker.get_by_role("button", name="rocket", exact=True).click()
    await expect(picker).to_be_hidden()
    await expect(composer(page)).to_be_focused()
    await expect(composer(page)).to_have_value("Ship it \N{ROCKET} now")
    await page.keyboard.press("Control+z")
    await expect(composer(page)).to_have_value("Ship it  now")
    assert at_ada.complaints == []


async def test_by_keyboard_it_is_searched_walked_and_closed(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    page = (await Visitor.enters(browser, server.url, ada, room)).page
    picker = await opens_picker(page)
    search = page.get_by_test_id("emoji-search")
    await expect(search).to_be_focused()
    await page.keyboard.type("tada")
    await page.keyboard.press("Enter")
    await expect(composer(page)).to_have_value("\N{PARTY POPPER}")

    await opens_picker(page)
    await page.keyboard.press("ArrowDown")
    # What was chosen before stands first.
    await expect(picker.get_by_role("button", name="party popper").first).to_be_focused()
    await page.keyboard.press("ArrowDown")
    await expect(picker.get_by_role("button", name="grinning face", exact=True)).to_be_focused()
    await page.keyboard.press("ArrowRight")
    second = picker.get_by_role("button", name="grinning face with big eyes")
    await expect(second).to_be_focused()
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("ArrowUp")
    await expect(second).to_be_focused()
    await page.keyboard.type("x")
    await expect(search).to_be_focused()
    await expect(search).to_have_value("x")
    await page.keyboard.press("Escape")
    await expect(picker).to_be_hidden()
    await expect(composer(page)).to_be_focused()
    await opens_picker(page)
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("End")
    await expect(picker.get_by_role("button", name="flag: Wales")).to_be_focused()
    await page.keyboard.press("Enter")
    await expect(composer(page)).to_have_value(re.compile("^\N{PARTY POPPER}.{5,}$"))


@pytest.mark.parametrize("words", ["派对", "party", "tada", ":tada:"])
async def test_it_is_found_in_the_readers_language_in_english_and_by_its_code(
    browser: Browser, server: Server, ada: Person, words: str
) -> None:
    room = await ada.makes_room()
    visitor = await Visitor.arrive(browser, server.url, viewport=DESKTOP, locale="zh-CN")
    await visitor.signs_in(ada.name)
    page = (await visitor.opens(room)).page
    await page.get_by_test_id("composer-emoji").click()
    await page.get_by_test_id("emoji-search").fill(words)
    found = page.get_by_test_id("emoji-list").get_by_role("button", name="拉炮彩带")
    await expect(found).to_have_text("\N{PARTY POPPER}")
    await page.get_by_test_id("emoji-search").fill("zxqv")
    await expect(page.get_by_text("没有找到这样的表情。")).to_be_visible()


async def test_a_skin_tone_is_chosen_once(browser: Browser, server: Server, ada: Person) -> None:
    room = await ada.makes_room()
    page = (await Visitor.enters(browser, server.url, ada, room)).page
    picker = await opens_picker(page)
    await picker.get_by_role("radio", name="Medium skin tone", exact=True).check(force=True)
    await page.get_by_test_id("emoji-search").fill("waving")
    await picker.get_by_role("button", name="waving hand", exact=True).click()
    await expect(composer(page)).to_have_value(
        "\N{WAVING HAND SIGN}\N{EMOJI MODIFIER FITZPATRICK TYPE-4}"
    )
    await page.reload()
    await composer(page).fill("")
    await opens_picker(page)
    for name in ("person shrugging", "handshake", "people holding hands", "grinning face"):
        await page.get_by_test_id("emoji-search").fill(name)
        await picker.get_by_role("button", name=name, exact=True).first.click()
        await opens_picker(page)
    medium = "\N{EMOJI MODIFIER FITZPATRICK TYPE-4}"
    adult, joiner = "\N{ADULT}", "\N{ZERO WIDTH JOINER}"
    holding = f"{adult}{medium}{joiner}\N{HANDSHAKE}{joiner}{adult}{medium}"
    await expect(composer(page)).to_have_value(
        f"\N{SHRUG}{medium}\N{HANDSHAKE}{medium}{holding}\N{GRINNING FACE}"
    )


async def test_on_a_phone_it_takes_the_place_of_the_keyboard_and_back_closes_it(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    phone = await Visitor.enters(
        browser, server.url, ada, room, viewport=PHONE, has_touch=True, is_mobile=True
    )
    page = phone.page
    picker = await opens_picker(page)
    # Else the keyboard would cover it.
    await expect(page.get_by_test_id("emoji-search")).not_to_be_focused()
    box = await picker.bounding_box()
    assert box
    assert (box["x"], box["width"]) == (0, 390)
    assert box["y"] + box["height"] == 844
    for button in (await picker.locator(".emoji:visible").all())[:30]:
        size = await button.bounding_box()
        assert size
        assert size["width"] >= 44 <= size["height"]
    await page.go_back()
    await expect(picker).to_be_hidden()
    await opens_picker(page)
    await picker.get_by_role("button", name="grinning face", exact=True).tap()
    await expect(composer(page)).to_have_value("\N{GRINNING FACE}")
    assert phone.complaints == []


async def test_what_was_loaded_once_is_there_without_network(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    page = at_ada.page
    await page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    await page.reload()
    await opens_picker(page)
    await page.keyboard.press("Escape")
    await at_ada.context.set_offline(True)
    await page.reload()
    await opens_picker(page)


async def test_without_network_it_says_so_and_tries_again(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    visitor = await Visitor.enters(browser, server.url, ada, room, service_workers="block")
    page = visitor.page
    await page.route("**/emoji/*.json", lambda route: route.abort())
    await page.get_by_test_id("composer-emoji").click()
    await expect(page.get_by_text("The emoji could not be loaded.")).to_be_visible()
    await page.keyboard.press("Escape")
    await page.unroute("**/emoji/*.json")
    await opens_picker(page)


async def test_the_last_chosen_are_forgotten_when_one_signs_out(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    page = (await Visitor.enters(browser, server.url, ada, room)).page
    picker = await opens_picker(page)
    await picker.get_by_role("button", name="grinning face", exact=True).click()
    recent = "localStorage.getItem('parley:recent-emoji')"
    assert await page.evaluate(recent) == '["\N{GRINNING FACE}"]'
    await composer(page).fill("")
    await page.locator('[data-open="account"]').first.click()
    await page.locator(".sign-out button").click()
    await page.wait_for_url("**/sign-in**")
    assert await page.evaluate(recent) is None


@pytest.mark.parametrize("viewport", [PHONE, DESKTOP], ids=["phone", "desktop"])
async def test_axe_finds_nothing_in_it_in_the_dark(
    browser: Browser, server: Server, ada: Person, viewport: ViewportSize
) -> None:
    room = await ada.makes_room()
    visitor = await Visitor.enters(
        browser, server.url, ada, room, viewport=viewport, color_scheme="dark"
    )
    await opens_picker(visitor.page)
    assert await axe.violations(visitor.page) == []


async def test_only_what_is_near_is_made_and_the_rest_when_one_comes_there(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    page = (await Visitor.enters(browser, server.url, ada, room)).page
    picker = await opens_picker(page)
    made = await picker.locator(".emoji").count()
    assert made < MOST_AT_FIRST
    height = "document.querySelector('.emoji-scroll').scrollHeight"
    before = await page.evaluate(height)
    await picker.get_by_role("button", name="Flags").click()
    await expect(picker.get_by_role("button", name="flag: Norway")).to_be_visible()
    await picker.get_by_role("button", name="Food and drink").click()
    await expect(picker.get_by_role("button", name="red apple")).to_be_in_viewport()
    assert abs(await page.evaluate(height) - before) < 2
