"""The tour: rooms are made and written in, by finger, by keyboard alone, and in two tabs."""

from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Browser, ViewportSize, expect

from tests.people import PASSWORD, Person, unique
from tests.server import Server
from tests.tour.stage import PHONE
from tests.visitor import DESKTOP, Visitor
from tests.wire import Wire

MOST_CHARACTERS = 8000


@pytest.fixture
async def wire(server: Server) -> AsyncIterator[Wire]:
    async with Wire(server.url) as between:
        yield between


async def on_a_phone(browser: Browser, url: str, person: Person, room: str) -> Visitor:
    phone = await Visitor.arrive(browser, url, viewport=PHONE, has_touch=True, is_mobile=True)
    await phone.signs_in(person.name)
    return await phone.opens(room)


@pytest.mark.parametrize("viewport", [PHONE, DESKTOP], ids=["phone", "desktop"])
async def test_a_room_is_made_and_is_ready_to_be_written_in(
    browser: Browser, server: Server, ada: Person, viewport: ViewportSize
) -> None:
    name = unique("harbour")
    at_ada = await Visitor.arrive(browser, server.url, viewport=viewport)
    await at_ada.signs_in(ada.name)
    page = at_ada.page
    await at_ada.comes_home()
    await page.get_by_test_id("create-room").click()
    await page.get_by_test_id("room-name").fill(name)
    await page.locator("#create-room-topic").fill("Ships and tides")
    await page.get_by_text("Only people you add").click()
    await page.get_by_test_id("create-room-submit").click()
    await at_ada.is_("live")
    await expect(page.get_by_test_id("room-title")).to_have_text(name)
    await expect(page.get_by_text("Nothing here yet. Write the first message.")).to_be_visible()
    await at_ada.writes("first")
    await at_ada.reads("first")
    await page.go_back()
    await expect(page.locator("dialog[open]")).to_have_count(0)
    [made] = [
        room for room in (await ada.http.get("/rooms")).json()["items"] if room["name"] == name
    ]
    assert (made["kind"], made["topic"]) == ("private", "Ships and tides")


async def test_a_long_text_of_several_lines_is_sent_whole_and_one_too_long_is_not(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    page = at_ada.page
    composer = page.get_by_test_id("composer")
    await composer.press_sequentially("first")
    await composer.press("Shift+Enter")
    await composer.press_sequentially("second")
    await composer.press("Enter")
    await expect(page.get_by_test_id("message-text")).to_have_text("first\nsecond")
    text = "\n".join(f"line {number} of a long report" for number in range(400))[:MOST_CHARACTERS]
    await composer.fill(text + "!")
    await expect(page.locator(".composer-note")).to_contain_text("1 character too long")
    await expect(page.get_by_test_id("send")).to_be_disabled()
    await composer.press("Enter")
    await expect(composer).to_have_value(text + "!")
    await composer.press("Backspace")
    await composer.press("Enter")
    await expect(composer).to_have_value("")
    await expect(page.get_by_test_id("message").last).to_have_attribute("data-state", "sent")
    assert [e["text"] for e in await ada.log(room) if e["type"] == "message"] == [
        "first\nsecond",
        text,
    ]
    await page.locator(".message-unfold").click()
    await expect(page.locator(".message-unfold")).to_have_count(0)


async def test_a_message_is_edited_into_several_lines_on_a_phone(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    await ada.posts("one line", room)
    phone = await on_a_phone(browser, server.url, ada, room)
    page = phone.page
    await page.get_by_test_id("composer").press("ArrowUp")
    editor = page.get_by_test_id("edit-text")
    await editor.press("Enter")
    await editor.press_sequentially("another")
    await expect(page.get_by_test_id("save-edit")).to_be_in_viewport(ratio=1)
    await page.get_by_test_id("save-edit").tap()
    await expect(page.get_by_test_id("message-text")).to_have_text("one line\nanother")


async def test_the_enter_that_chooses_a_character_sends_nothing(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    page = at_ada.page
    composer = page.get_by_test_id("composer")
    await composer.focus()
    method = await at_ada.context.new_cdp_session(page)
    composing = {"text": "nihao", "selectionStart": 5, "selectionEnd": 5}
    await method.send("Input.imeSetComposition", composing)
    await expect(composer).to_have_value("nihao")
    # While a method is open, browsers report every key of it by this number.
    key = {"key": "Enter", "code": "Enter", "windowsVirtualKeyCode": 229}
    await method.send("Input.dispatchKeyEvent", {"type": "rawKeyDown", **key})
    await method.send("Input.insertText", {"text": "你好"})
    await expect(composer).to_have_value("你好")
    await expect(page.get_by_test_id("message")).to_have_count(0)
    await composer.press("Enter")
    await at_ada.reads("你好")
    assert [e["text"] for e in await ada.log(room) if e["type"] == "message"] == ["你好"]


async def test_everything_is_done_without_a_mouse(
    browser: Browser, server: Server, ada: Person, grace: Person
) -> None:
    room, other = await ada.makes_room("alpha"), await ada.makes_room("omega")
    name = (await ada.http.get(f"/rooms/{other}")).json()["name"]
    await grace.joins(other)
    await grace.posts("see https://example.org/", other)
    at_ada = await Visitor.arrive(browser, server.url, viewport=DESKTOP)
    page, keys = at_ada.page, at_ada.page.keyboard
    await page.goto(f"{server.url}/sign-in?next=/rooms/{room}")
    await expect(page.locator("[name=name]")).to_be_focused()
    await keys.type(ada.name)
    await keys.press("Tab")
    await keys.type(PASSWORD)
    await keys.press("Enter")
    await at_ada.is_("live")
    await keys.press("Control+k")
    await keys.type(name)
    await expect(page.locator('.choice-item[aria-selected="true"]')).to_have_attribute(
        "data-room", other
    )
    await keys.press("Enter")
    await expect(page.get_by_test_id("room-title")).to_have_text(name)
    await at_ada.is_("live")
    await keys.type("tomorow")
    await keys.press("Enter")
    await at_ada.reads("tomorow")
    await keys.press("ArrowUp")
    await expect(page.get_by_test_id("edit-text")).to_be_focused()
    await keys.press("Control+a")
    await keys.type("tomorrow")
    await keys.press("Enter")
    await at_ada.reads("tomorrow")
    # Out of the composer into the list, and into a message.
    await keys.press("Escape")
    await expect(at_ada.message("tomorrow")).to_be_focused()
    await keys.press("ArrowUp")
    await keys.press("Enter")
    await expect(page.get_by_test_id("message-text").get_by_role("link")).to_be_focused()
    await keys.press("Escape")
    await keys.press("End")
    await expect(at_ada.message("tomorrow")).to_be_focused()
    await keys.press("Enter")
    await expect(page.locator(".message-actions button:focus")).to_have_count(1)
    while await page.get_by_test_id("more").locator(":scope:focus").count() == 0:
        await keys.press("ArrowRight")
    await keys.press("Enter")
    await expect(page.get_by_role("menuitem").first).to_be_focused()
    await keys.press("ArrowUp")
    await keys.press("Enter")
    await expect(page.get_by_role("dialog")).to_contain_text("tomorrow")
    await keys.press("Tab")
    await keys.press("Enter")
    await at_ada.misses("tomorrow")
    # Beside the list: the keys themselves, and the next room.
    await keys.press("?")
    await expect(page.get_by_role("dialog", name="Keyboard")).to_be_visible()
    await keys.press("Escape")
    await expect(page.locator("dialog[open]")).to_have_count(0)
    await keys.press("Alt+ArrowUp")
    await expect(page.get_by_test_id("room-title")).not_to_have_text(name)
    assert at_ada.complaints == []


async def test_a_second_tab_sees_and_sends_what_the_first_one_wrote(
    browser: Browser, wire: Wire, ada: Person
) -> None:
    room = await ada.makes_room()
    first = await Visitor.enters(browser, wire.url, ada, room)
    second = Visitor(first.context, await first.context.new_page(), wire.url)
    await second.opens(room)
    await first.writes("from the first")
    await second.reads("from the first")
    # The reader of the second looks elsewhere in it.
    await second.page.get_by_test_id("composer").blur()
    await first.page.get_by_test_id("composer").fill("half a thought")
    await expect(second.page.get_by_test_id("composer")).to_have_value("half a thought")
    await first.page.get_by_test_id("composer").fill("")
    wire.cut()
    await first.is_("reconnecting")
    await first.writes("kept by both")
    await second.waits_with("kept by both")
    await first.page.close()
    wire.mend()
    await second.reads("kept by both")
    texts = [event["text"] for event in await ada.log(room) if event["type"] == "message"]
    assert texts == ["from the first", "kept by both"]
