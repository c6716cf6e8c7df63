"""What people see of the page: icons, notes and lines that lie where they don't hide others."""

import asyncio
import json
import time
from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Browser, ViewportSize, WebSocketRoute, expect

from tests.conftest import People
from tests.people import PATIENCE_SECONDS, Person
from tests.server import Server
from tests.test_restore import restores
from tests.visitor import DESKTOP, Visitor
from tests.wire import Wire

PHONE: ViewportSize = {"width": 390, "height": 844}
RESTARTING = 1012
SPREAD_SECONDS = 1.9
# The icons that are to be seen and have nothing in them.
BLANK_ICONS = """() => [...document.querySelectorAll(".icon")]
  .filter((icon) => icon.checkVisibility() && !icon.getBBox().width)
  .map((icon) => icon.firstElementChild.getAttribute("href"))"""

# What this browser keeps of a room ends behind the end of its log.
FORGES_CURSOR = """(room) => {
  const isIts = (key) => key.startsWith("parley:lines:") && key.endsWith(room);
  const key = Object.keys(localStorage).find(isIts);
  const kept = JSON.parse(localStorage.getItem(key));
  localStorage.setItem(key, JSON.stringify({ ...kept, cursor: 999 }));
}"""


@pytest.fixture
async def wire(server: Server) -> AsyncIterator[Wire]:
    async with Wire(server.url) as between:
        yield between


async def test_icons_are_there_without_network_in_what_is_opened_for_the_first_time(
    browser: Browser, wire: Wire, ada: Person
) -> None:
    room = await ada.makes_room()
    await ada.posts("hello", room)
    at_ada = await Visitor.arrive(browser, wire.url)
    await at_ada.signs_in(ada.name)
    await at_ada.opens(room)
    wire.cut()
    await at_ada.message("hello").hover()
    await expect(at_ada.page.get_by_test_id("edit")).to_be_visible()
    assert await at_ada.page.evaluate(BLANK_ICONS) == []
    await at_ada.page.get_by_test_id("create-room").click()
    await expect(at_ada.page.get_by_test_id("room-name")).to_be_visible()
    assert await at_ada.page.evaluate(BLANK_ICONS) == []
    assert at_ada.complaints == []


@pytest.mark.sqlite("its file is put back")
async def test_after_a_restore_the_page_says_so_and_keeps_what_was_being_edited(
    browser: Browser, own_server: Server, people: People
) -> None:
    ada = await people("ada", at=own_server)
    room = await ada.makes_room()
    await ada.posts("tomorow", room)
    at_ada = await Visitor.arrive(browser, own_server.url)
    await at_ada.signs_in(ada.name)
    await at_ada.opens(room)

    async def begins_two_edits() -> None:
        await at_ada.writes("not in the backup")
        await at_ada.reads("not in the backup")
        await at_ada.begins_to_edit("tomorow", "tomorrow")
        await at_ada.begins_to_edit("not in the backup", "a long and careful answer")

    await restores(own_server, without=begins_two_edits)
    note = at_ada.page.get_by_test_id("resync")
    await expect(note).to_contain_text("The server was restored from a backup, so")
    await expect(note).to_contain_text("What you were editing is in the box below.")
    await expect(at_ada.page.get_by_test_id("composer")).to_have_value("a long and careful answer")
    await at_ada.misses("not in the backup")

    await expect(at_ada.page.get_by_test_id("edit-text")).to_have_value("tomorrow")
    await at_ada.page.get_by_test_id("save-edit").click()
    await at_ada.reads("tomorrow")

    await note.get_by_role("button").click()
    await expect(note).to_be_hidden()
    await at_ada.is_("live")
    assert at_ada.complaints == []


async def test_a_room_that_can_not_be_continued_is_said_to_be_loaded_again(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    at_ada = await Visitor.arrive(browser, server.url, locale="zh-CN")
    await at_ada.signs_in(ada.name)
    await at_ada.opens(room)
    await at_ada.page.goto(f"{server.url}/sign-in")
    await at_ada.page.evaluate(FORGES_CURSOR, room)
    await at_ada.opens(room)
    await expect(at_ada.page.get_by_test_id("resync")).to_contain_text("聊天室已重新载入")


@pytest.mark.parametrize("viewport", [PHONE, DESKTOP], ids=["phone", "desktop"])
async def test_a_word_on_what_failed_hides_nothing_that_is_said_about_the_network(
    browser: Browser, wire: Wire, ada: Person, viewport: ViewportSize
) -> None:
    room = await ada.makes_room()
    await ada.posts("hello", room)
    at_ada = await Visitor.arrive(browser, wire.url, viewport=viewport)
    await at_ada.signs_in(ada.name)
    await at_ada.opens(room)
    wire.cut()
    await at_ada.is_("reconnecting")
    await at_ada.deletes("hello")
    toast = at_ada.page.get_by_text("The server can't be reached.")
    await expect(toast).to_be_in_viewport(ratio=1)
    above = await toast.bounding_box()
    below = await at_ada.page.get_by_test_id("status").bounding_box()
    assert above
    assert below
    assert above["y"] + above["height"] <= below["y"]


async def test_the_day_is_shown_while_scrolling_and_hides_no_name_at_rest(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    for number in range(40):
        await ada.posts(f"message {number}", room)
    phone = await Visitor.arrive(browser, server.url, viewport=PHONE)
    await phone.signs_in(ada.name)
    await phone.opens(room)
    day = phone.page.get_by_text("Today", exact=True)
    await expect(day).to_have_css("opacity", "0")
    await phone.page.get_by_test_id("timeline").hover()
    await phone.page.mouse.wheel(0, -300)
    await expect(day).to_have_css("opacity", "1")
    await expect(day).to_have_css("opacity", "0")
    # In its own place it hides nothing, and stays.
    await phone.page.mouse.wheel(0, -9000)
    await expect(phone.page.get_by_text("This is the beginning")).to_be_in_viewport()
    await expect(day).to_have_css("opacity", "1")
    await expect(phone.page.locator(".is-scrolling")).to_have_count(0)
    await expect(day).to_have_css("opacity", "1")


async def test_room_details_are_text_for_those_who_may_not_change_them(
    browser: Browser, server: Server, ada: Person, grace: Person
) -> None:
    room = await ada.makes_room("tea")
    await ada.http.patch(f"/rooms/{room}", json={"topic": "Leaves & water"})
    await grace.joins(room)
    name = (await ada.http.get(f"/rooms/{room}")).json()["name"]
    for person, fields in ((grace, 0), (ada, 3)):
        visitor = await Visitor.arrive(browser, server.url)
        await visitor.signs_in(person.name)
        await visitor.opens(room)
        await visitor.page.get_by_test_id("room-menu").click()
        details = visitor.page.get_by_role("dialog")
        await expect(details.get_by_role("textbox")).to_have_count(fields)
        for text in (name, "Leaves & water"):
            await expect(details.get_by_role("definition").filter(has_text=text)).to_have_count(
                0 if fields else 1
            )


async def test_a_message_under_way_says_what_it_waits_for(
    browser: Browser, wire: Wire, ada: Person
) -> None:
    room = await ada.makes_room()
    at_ada = await Visitor.arrive(browser, wire.url)
    await at_ada.signs_in(ada.name)
    await at_ada.opens(room)
    wire.cut()
    await at_ada.is_("reconnecting")
    await at_ada.writes("from the train")
    sign = at_ada.message("from the train").get_by_role("img", name="Waits for the network")
    await expect(sign).to_be_visible()
    await expect(sign).to_have_css("opacity", "1")
    assert await at_ada.page.evaluate(BLANK_ICONS) == []
    wire.mend()
    await at_ada.reads("from the train")
    await expect(at_ada.message("from the train").get_by_role("img")).to_have_count(0)


async def test_a_message_that_the_server_has_not_answered_yet_is_being_sent(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    at_ada = await Visitor.arrive(browser, server.url)
    await at_ada.page.route_web_socket("**", swallows_messages)
    await at_ada.signs_in(ada.name)
    await at_ada.opens(room)
    await at_ada.writes("slowly")
    sign = at_ada.message("slowly").get_by_role("img", name="Sending…")
    await expect(sign).to_be_visible()


def swallows_messages(route: WebSocketRoute) -> None:
    server = route.connect_to_server()

    def pass_on(frame: str | bytes) -> None:
        if json.loads(frame)["type"] != "send":
            server.send(frame)

    route.on_message(pass_on)


async def test_a_page_that_is_sent_away_for_a_restart_waits_a_random_time(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    at_ada = await Visitor.arrive(browser, server.url)
    await at_ada.page.add_init_script("Math.random = () => 0.999")
    connected: list[float] = []
    came_back = asyncio.Event()

    def sends_away(route: WebSocketRoute) -> None:
        connected.append(time.monotonic())
        if len(connected) > 1:
            came_back.set()
        server = route.connect_to_server()

        async def pass_on(frame: str | bytes) -> None:
            route.send(frame)
            if json.loads(frame)["type"] == "live" and len(connected) == 1:
                await route.close(code=RESTARTING)

        server.on_message(pass_on)

    await at_ada.signs_in(ada.name)
    await at_ada.page.route_web_socket("**/api/v1/ws", sends_away)
    await at_ada.page.goto(f"{server.url}/rooms/{room}")
    await asyncio.wait_for(came_back.wait(), PATIENCE_SECONDS)
    first, second = connected[:2]
    assert second - first > SPREAD_SECONDS, "all pages of a node at once would be a stampede"
