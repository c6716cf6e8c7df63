"""Messages by keyboard, by ear and by finger, and edits that wait for the network."""

import asyncio
import re
from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Browser, CDPSession, Locator, Route, ViewportSize, expect

from tests import axe
from tests.conftest import People
from tests.people import PATIENCE_SECONDS, Person
from tests.server import Server
from tests.visitor import DESKTOP, Visitor, until
from tests.wire import Wire

PHONE: ViewportSize = {"width": 390, "height": 844}


@pytest.fixture
async def wire(server: Server) -> AsyncIterator[Wire]:
    async with Wire(server.url) as between:
        yield between


async def a_talk(ada: Person, grace: Person) -> str:
    room = await ada.makes_room()
    await grace.joins(room)
    for number in range(12):
        await ada.posts(f"mine {number}", room)
        await grace.posts(f"hers {number}, see https://example.org/{number}", room)
    return room


# --- By keyboard and by ear ---


async def test_the_list_is_one_stop_of_the_tab_key_and_enter_leads_into_a_message(
    browser: Browser, server: Server, ada: Person, grace: Person
) -> None:
    at_ada = await Visitor.enters(browser, server.url, ada, await a_talk(ada, grace))
    page = at_ada.page
    await page.get_by_test_id("composer").focus()
    await page.keyboard.press("Shift+Tab")
    last = page.get_by_test_id("message").last
    await expect(last).to_be_focused()
    await page.keyboard.press("Tab")
    await expect(page.get_by_test_id("composer")).to_be_focused()
    await page.keyboard.press("Shift+Tab")
    await page.keyboard.press("Enter")
    await expect(last.get_by_role("link")).to_be_focused()
    await page.keyboard.press("Tab")
    await expect(last.locator(".message-actions button:visible").first).to_be_focused()
    await page.keyboard.press("Escape")
    await expect(last).to_be_focused()
    # The people beside it go first.
    await page.keyboard.press("Escape")
    await expect(page.get_by_test_id("slot")).to_be_hidden()
    await expect(last).to_be_focused()
    await page.keyboard.press("Escape")
    await expect(page.get_by_test_id("composer")).to_be_focused()


async def test_a_message_is_called_by_its_author_its_time_and_its_words(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    await ada.http.patch("/me", json={"display_name": f"Ada {ada.name}"})
    await ada.posts("The pilot boat is out.", room)
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    name = re.compile(rf"^Ada {ada.name}, \d+:\d\d.*: The pilot boat is out\.$")
    await expect(at_ada.page.get_by_role("article", name=name)).to_have_count(1)


async def test_a_screen_reader_speaks_what_arrives_and_nothing_that_was_there(
    browser: Browser, server: Server, ada: Person, grace: Person
) -> None:
    room = await a_talk(ada, grace)
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    log = at_ada.page.get_by_role("log")
    await expect(log).to_contain_text("hers 11")
    await expect(log).to_have_attribute("aria-live", "off")
    await grace.posts("just now", room)
    await expect(log).to_contain_text("just now")
    await expect(log).to_have_attribute("aria-live", "polite")


# In the light the tour looks at all of it.
@pytest.mark.parametrize("viewport", [PHONE, DESKTOP], ids=["phone", "desktop"])
async def test_axe_finds_nothing_in_a_conversation_in_the_dark(
    browser: Browser, wire: Wire, ada: Person, grace: Person, viewport: ViewportSize
) -> None:
    room = await a_talk(ada, grace)
    await grace.leaves(room)
    at_ada = await Visitor.enters(
        browser,
        wire.url,
        ada,
        room,
        viewport=viewport,
        color_scheme="dark",
        reduced_motion="reduce",
    )
    await at_ada.acts("delete", "mine 6")
    await at_ada.page.get_by_test_id("confirm").click()
    await at_ada.reads("mine 11")
    assert await axe.violations(at_ada.page) == []
    wire.cut()
    await at_ada.writes("waits")
    await at_ada.waits_with("waits")
    await expect(at_ada.message("waits").get_by_role("img")).to_have_css("opacity", "1")
    await at_ada.page.get_by_test_id("message").last.focus()
    assert await axe.violations(at_ada.page) == []


# --- By finger ---


async def finger(page_of: Visitor) -> CDPSession:
    return await page_of.context.new_cdp_session(page_of.page)


async def holds(hand: CDPSession, row: Locator, *, by: int = 0, at: int = 80) -> None:
    """Puts a finger on a row, so far from its left edge, and moves it a little or a lot."""
    box = await row.bounding_box()
    assert box
    x, y = box["x"] + at, box["y"] + box["height"] / 2
    await hand.send(
        "Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [{"x": x, "y": y}]}
    )
    await hand.send(
        "Input.dispatchTouchEvent", {"type": "touchMove", "touchPoints": [{"x": x, "y": y + by}]}
    )


async def lifts(hand: CDPSession) -> None:
    await hand.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})


async def test_a_long_press_opens_what_can_be_done_and_back_closes_it(
    browser: Browser, server: Server, ada: Person, grace: Person
) -> None:
    room = await a_talk(ada, grace)
    phone = await Visitor.enters(
        browser, server.url, ada, room, viewport=PHONE, has_touch=True, is_mobile=True
    )
    page, hand = phone.page, await finger(phone)
    row = phone.message("mine 11")
    await holds(hand, row, by=3)
    sheet = page.get_by_role("dialog")
    await expect(sheet).to_be_visible()
    await lifts(hand)
    await expect(row).to_have_class(re.compile("is-pressed"))
    buttons = sheet.get_by_role("listitem").get_by_role("button")
    words = [text.strip() for text in await buttons.all_inner_texts()]
    assert words == [
        "React",
        "Quote",
        "Reply in thread",
        "Copy text",
        "Copy link",
        "Edit message",
        "Save for later",
        "Mark unread from here",
        "Pin",
        "Seen by",
        "Delete message",
    ]
    for button in await buttons.all():
        box = await button.bounding_box()
        assert box
        assert box["height"] >= 44
    assert await page.evaluate("getSelection().toString()") == ""
    await page.go_back()
    await expect(sheet).to_be_hidden()
    await expect(row).not_to_have_class(re.compile("is-pressed"))
    await holds(hand, row)
    await page.get_by_test_id("sheet-delete").tap()
    await lifts(hand)
    await expect(page.get_by_role("dialog")).to_contain_text("mine 11")
    await page.get_by_test_id("confirm").tap()
    await phone.misses("mine 11")
    assert phone.complaints == []


async def test_a_finger_that_scrolls_opens_nothing(
    browser: Browser, server: Server, ada: Person, grace: Person
) -> None:
    room = await a_talk(ada, grace)
    phone = await Visitor.enters(
        browser, server.url, ada, room, viewport=PHONE, has_touch=True, is_mobile=True
    )
    hand = await finger(phone)
    await holds(hand, phone.message("mine 11"), by=60)
    # Longer than a long press.
    await phone.page.evaluate("new Promise((resolve) => setTimeout(resolve, 700))")
    await lifts(hand)
    await expect(phone.page.get_by_role("dialog")).to_have_count(0)


async def test_hovering_offers_four_actions_at_most(
    browser: Browser, server: Server, ada: Person, grace: Person
) -> None:
    room = await a_talk(ada, grace)
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    await at_ada.message("mine 11").hover()
    shown = at_ada.message("mine 11").locator(".message-actions button:visible")
    await expect(shown).to_have_count(4)
    await at_ada.acts("more", "mine 11")
    await at_ada.page.get_by_test_id("sheet-edit").click()
    await expect(at_ada.page.get_by_test_id("edit-text")).to_be_focused()


async def test_more_opens_a_menu_at_its_button_that_is_walked_and_closed_by_keys(
    browser: Browser, server: Server, ada: Person, grace: Person
) -> None:
    room = await a_talk(ada, grace)
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    page, keys = at_ada.page, at_ada.page.keyboard
    button = at_ada.message("mine 5").get_by_test_id("more")
    menu, entries = page.get_by_role("menu"), page.get_by_role("menuitem")
    before = await page.evaluate("history.length")
    await at_ada.acts("more", "mine 5")
    await expect(entries.first).to_be_focused()
    await expect(button).to_have_attribute("aria-expanded", "true")
    await expect(page.get_by_role("dialog")).to_have_count(0)
    at_menu, at_button = await menu.bounding_box(), await button.bounding_box()
    assert at_menu
    assert at_button
    assert abs(at_menu["x"] + at_menu["width"] - at_button["x"] - at_button["width"]) < 2
    gaps = (
        at_menu["y"] - at_button["y"] - at_button["height"],
        at_button["y"] - at_menu["y"] - at_menu["height"],
    )
    assert 0 <= max(gaps) < 8
    assert await axe.violations(page) == []
    await keys.press("ArrowUp")
    await expect(entries.last).to_be_focused()
    await expect(entries.last).to_have_text("Delete message")
    await keys.press("ArrowDown")
    await expect(entries.first).to_be_focused()
    await keys.press("m")
    await expect(page.get_by_test_id("sheet-unread")).to_be_focused()
    await keys.press("Escape")
    await expect(menu).to_have_count(0)
    await expect(button).to_be_focused()
    await expect(button).to_have_attribute("aria-expanded", "false")
    await keys.press("Enter")
    await expect(entries.first).to_be_focused()
    await until(page, "history.state.layers === 1")
    assert await page.evaluate("history.length") == before + 1, "one entry, used again"
    await page.go_back()
    await expect(menu).to_have_count(0)
    await button.click()
    await expect(menu).to_be_visible()
    await button.click()
    await expect(menu).to_have_count(0)
    await button.click()
    await page.get_by_test_id("composer").click()
    await expect(menu).to_have_count(0)
    await expect(page.get_by_test_id("composer")).to_be_focused()
    await at_ada.acts("more", "mine 5")
    await page.get_by_test_id("sheet-delete").click()
    await page.get_by_test_id("confirm").click()
    await at_ada.misses("mine 5")


async def test_the_menu_of_the_last_message_is_inside_the_window(
    browser: Browser, server: Server, ada: Person, grace: Person
) -> None:
    room = await a_talk(ada, grace)
    at_ada = await Visitor.enters(
        browser, server.url, ada, room, viewport={"width": 1280, "height": 500}
    )
    for words in ("mine 11", "hers 11, see https://example.org/11"):
        row = at_ada.page.get_by_test_id("message").filter(has_text=words)
        await row.hover()
        await row.get_by_test_id("more").click()
        box = await at_ada.page.get_by_role("menu").bounding_box()
        assert box
        assert box["y"] >= 0
        assert box["y"] + box["height"] <= 500
        await at_ada.page.keyboard.press("Escape")
    assert at_ada.complaints == []


# --- Edits ---


async def test_an_edit_that_waits_offline_keeps_its_place_and_is_sent(
    browser: Browser, wire: Wire, ada: Person, grace: Person
) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    at_ada = await Visitor.enters(browser, wire.url, ada, room)
    await at_ada.writes("tomorow")
    await at_ada.reads("tomorow")
    wire.cut()
    await at_ada.is_("reconnecting")
    await at_ada.edits("tomorow", "tomorrow")
    await expect(at_ada.page.get_by_test_id("edit-text")).to_have_count(0)
    await at_ada.waits_with("tomorrow")
    await expect(at_ada.message("tomorrow").get_by_role("img", name="Waits for")).to_be_visible()
    async with await grace.enters(room) as seat:
        await seat.live()
        wire.mend()
        await at_ada.page.reload()
        await seat.sees("edited", text="tomorrow")
    await at_ada.reads("tomorrow")
    await expect(at_ada.page.get_by_test_id("message")).to_have_count(1)
    assert at_ada.complaints == []


async def test_an_edit_that_is_refused_says_so_at_its_message_and_has_a_way_out(
    browser: Browser, wire: Wire, ada: Person
) -> None:
    room = await ada.makes_room()
    event = await ada.posts("tomorow", room)
    at_ada = await Visitor.enters(browser, wire.url, ada, room)
    wire.cut()
    await at_ada.is_("reconnecting")
    await at_ada.edits("tomorow", "tomorrow")
    await at_ada.waits_with("tomorrow")
    await ada.http.delete(f"/rooms/{room}/messages/{event['seq']}")
    wire.mend()
    row = at_ada.page.get_by_test_id("message")
    await expect(row).to_contain_text("Not changed. The message has been deleted meanwhile.")
    await row.get_by_test_id("discard").click()
    await expect(row).not_to_contain_text("Not changed")


async def test_an_edit_of_another_life_of_the_log_becomes_a_draft(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    event = await ada.posts("another message now", room)
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    await at_ada.page.goto(f"{server.url}/sign-in")
    await at_ada.page.evaluate(
        "([key, edit]) => localStorage.setItem(key, JSON.stringify(edit))",
        [
            f"parley:outbox:{ada.id}:c-1",
            {
                "clientId": "c-1",
                "room": room,
                "text": "the better words",
                "at": "2026-01-01T00:00:00.000Z",
                "target": event["seq"],
                "epoch": "e_before",
                "failure": "epoch_changed",
            },
        ],
    )
    await at_ada.opens(room)
    await expect(at_ada.page.get_by_test_id("composer")).to_have_value("the better words")
    await at_ada.reads("another message now")


async def test_up_edits_only_what_was_written_lately(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    await ada.posts("three days old", room)
    at_ada = await Visitor.arrive(browser, server.url)
    await at_ada.signs_in(ada.name)
    await at_ada.page.clock.set_fixed_time("2100-01-01T00:00:00Z")
    await at_ada.opens(room)
    await at_ada.page.get_by_test_id("composer").press("ArrowUp")
    await expect(at_ada.page.get_by_text("You have written nothing here lately")).to_be_visible()
    await expect(at_ada.page.get_by_test_id("edit-text")).to_have_count(0)
    await at_ada.page.clock.set_fixed_time(await at_ada.page.evaluate("performance.timeOrigin"))


# --- What else was found ---


async def test_renaming_oneself_is_seen_in_what_one_has_said(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    await ada.posts("hello", room)
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    page = at_ada.page
    await page.locator(".account-button").click()
    name = f"Ada {ada.name[-6:]}"
    await page.locator("dialog[open] [name=display_name]").fill(name)
    await (
        page.locator("dialog[open] form")
        .filter(has=page.locator("[name=display_name]"))
        .get_by_role("button")
        .click()
    )
    await expect(at_ada.message("hello").locator(".message-author")).to_have_text(name)


async def test_a_notice_calls_people_by_the_names_they_have_now(
    browser: Browser, server: Server, people: People, ada: Person, grace: Person
) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    alan = await people("alan")
    await ada.adds(alan, room)
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    notice = at_ada.page.get_by_test_id("notice")
    await expect(notice).to_contain_text(f"{grace.name} joined")
    # One is heard of when she writes, the other in the list of members.
    names = {person: f"Now {person.name}" for person in (grace, alan)}
    for person, name in names.items():
        answer = await person.http.patch("/me", json={"display_name": name})
        assert answer.status_code == 200, answer.text
    await grace.posts("hello", room)
    await expect(notice).to_contain_text(f"{names[grace]} joined")
    await at_ada.page.reload()
    await expect(notice).to_contain_text(f"{ada.name} added {names[alan]}")


async def test_a_late_answer_does_not_undo_a_name_that_was_told_meanwhile(
    browser: Browser, server: Server, ada: Person, grace: Person
) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    at_ada = await (await Visitor.arrive(browser, server.url)).signs_in(ada.name)
    asked, told, released = asyncio.Event(), asyncio.Event(), asyncio.Event()

    async def hold(route: Route) -> None:
        answer = await route.fetch()
        asked.set()
        await released.wait()
        await route.fulfill(response=answer)

    def hear(frame: str | bytes) -> None:
        if '"type":"person"' in str(frame) and grace.id in str(frame):
            told.set()

    at_ada.page.on("websocket", lambda socket: socket.on("framereceived", hear))
    await at_ada.page.route("**/api/v1/users?ids=*", hold)
    await at_ada.opens(room)
    async with asyncio.timeout(PATIENCE_SECONDS):
        await asked.wait()
        await grace.http.patch("/me", json={"display_name": "Rear Admiral"})
        await told.wait()
        async with at_ada.page.expect_response("**/api/v1/users?ids=*"):
            released.set()
    await grace.posts("hello", room)
    await at_ada.reads("hello")
    await expect(at_ada.page.get_by_test_id("notice")).to_contain_text("Rear Admiral joined")


async def test_whoever_is_removed_while_typing_is_not_said_to_type(
    browser: Browser, server: Server, ada: Person, grace: Person
) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    async with await grace.enters(room) as seat:
        await seat.sees("live")
        await seat.sends(type="typing")
        await expect(at_ada.page.get_by_test_id("typing")).to_contain_text("is typing")
        await ada.removes(grace, room)
        await expect(at_ada.page.get_by_test_id("typing")).to_be_empty(timeout=2500)


async def test_notices_of_one_run_are_sentences_of_their_own(
    browser: Browser, server: Server, ada: Person, grace: Person
) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    await ada.http.patch(f"/rooms/{room}", json={"topic": "Leaves"})
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    lines = at_ada.page.get_by_test_id("notice").get_by_role("paragraph")
    await expect(lines).to_have_count(2)
    first, second = [await line.bounding_box() for line in await lines.all()]
    assert first
    assert second
    assert first["y"] + first["height"] <= second["y"]


async def test_a_confirmation_says_what_is_deleted_and_by_whom_it_was(
    browser: Browser, server: Server, ada: Person, grace: Person
) -> None:
    room = await a_talk(ada, grace)
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    await at_ada.acts("delete", "mine 11")
    dialog = at_ada.page.get_by_role("dialog")
    await expect(dialog).to_contain_text(f"“mine 11” by {ada.name} is deleted for everyone")


async def test_no_time_is_written_smaller_than_twelve_pixels(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    for word in ("one", "two"):
        await ada.posts(word, room)
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    for time in await at_ada.page.locator(".message-time").all():
        await expect(time).to_have_css("font-size", "12px")


# --- Taken back ---


async def test_what_was_sent_a_moment_ago_is_taken_back_by_the_key_for_undoing(
    browser: Browser, server: Server, ada: Person, grace: Person
) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    at_grace = await Visitor.enters(browser, server.url, grace, room)
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    composer = at_ada.page.get_by_test_id("composer")
    await at_ada.writes("to the wrong room")
    await at_grace.reads("to the wrong room")
    await composer.press("Control+z")
    await at_grace.misses("to the wrong room")
    await expect(composer).to_have_value("to the wrong room")
    # One message is taken back, not all before it.
    await composer.fill("")
    await composer.press("Control+z")
    deleted = at_grace.page.get_by_test_id("message-text").get_by_text("This message was deleted.")
    await expect(deleted).to_have_count(1)


async def test_what_was_sent_longer_ago_stays(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    at_ada = await Visitor.arrive(browser, server.url, viewport=DESKTOP)
    await at_ada.page.clock.install()
    await (await at_ada.signs_in(ada.name)).opens(room)
    await at_ada.writes("meant so")
    await at_ada.reads("meant so")
    await at_ada.page.clock.fast_forward(11_000)
    await at_ada.page.get_by_test_id("composer").press("Control+z")
    await at_ada.writes("and this, too")
    await at_ada.reads("and this, too")
    await at_ada.reads("meant so")


async def test_what_waits_for_the_network_is_taken_back_unsent(
    browser: Browser, server: Server, ada: Person, wire: Wire
) -> None:
    room = await ada.makes_room()
    at_ada = await Visitor.enters(browser, wire.url, ada, room)
    wire.cut()
    await at_ada.is_("reconnecting")
    await at_ada.writes("to the wrong room")
    await at_ada.waits_with("to the wrong room")
    await at_ada.page.get_by_test_id("composer").press("Control+z")
    await at_ada.misses("to the wrong room")
    await expect(at_ada.page.get_by_test_id("composer")).to_have_value("to the wrong room")
