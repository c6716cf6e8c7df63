"""Everything of mine at once, in every browser: what is said, read and changed elsewhere."""

from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Browser, Locator, expect

from tests.people import Person
from tests.server import Server
from tests.visitor import DESKTOP, Visitor
from tests.wire import Wire

# Far less than it takes to ask now and then; a second on a machine that has nothing else to do.
SOON_MS = 6000


@pytest.fixture
async def wire(server: Server) -> AsyncIterator[Wire]:
    async with Wire(server.url) as between:
        yield between


def row(visitor: Visitor, room: str) -> Locator:
    return visitor.page.locator(f'.room-item[href="/rooms/{room}"]')


def badge(visitor: Visitor, room: str) -> Locator:
    return row(visitor, room).locator(".room-item-unread [aria-hidden]:not(.room-item-mentions)")


async def test_there_is_one_socket_and_the_list_is_never_asked_for(
    browser: Browser, server: Server, ada: Person
) -> None:
    room, other = await ada.makes_room(), await ada.makes_room()
    visitor = await Visitor.arrive(browser, server.url, viewport=DESKTOP)
    await visitor.signs_in(ada.name)
    await visitor.page.goto("about:blank")
    sockets: list[str] = []
    asked: list[str] = []
    visitor.page.on("websocket", lambda socket: sockets.append(socket.url))
    visitor.page.on("request", lambda request: asked.append(request.url))
    await visitor.page.clock.install()
    await visitor.opens(room)
    await row(visitor, other).click()
    await visitor.is_("live")
    await visitor.page.clock.fast_forward(600_000)
    await ada.posts("much later", other)
    await visitor.reads("much later")
    assert [url.rpartition("/api/v1")[2] for url in sockets] == ["/ws"]
    assert [url for url in asked if "/rooms?" in url] == []


async def test_what_is_said_elsewhere_has_a_badge_until_it_is_read_on_any_device(
    browser: Browser, server: Server, ada: Person, grace: Person
) -> None:
    room, other = await ada.makes_room(), await ada.makes_room()
    await grace.joins(room)
    desk, phone = [await Visitor.enters(browser, server.url, ada, other) for _ in range(2)]
    at_grace = await Visitor.enters(browser, server.url, grace, room)
    await at_grace.writes("lunch?")
    for device in (desk, phone):
        await expect(badge(device, room)).to_have_text("1", timeout=SOON_MS)
        await expect(device.page).to_have_title("(1) " + str(await title_of(device, other)))
    await row(desk, room).click()
    await desk.reads("lunch?")
    await expect(badge(phone, room)).to_be_empty(timeout=SOON_MS)
    await row(desk, other).click()
    await desk.is_("live")
    await expect(badge(desk, room)).to_be_empty()
    assert desk.complaints == phone.complaints == at_grace.complaints == []


async def title_of(visitor: Visitor, room: str) -> str:
    return f"{await row(visitor, room).locator('.room-item-name').inner_text()} · Parley"


async def test_somebody_who_is_added_has_the_room_at_once_and_loses_it_when_removed(
    browser: Browser, server: Server, ada: Person, grace: Person
) -> None:
    own, room = await grace.makes_room(), await ada.makes_room(kind="private")
    at_grace = await Visitor.enters(browser, server.url, grace, own)
    await ada.adds(grace, room)
    await expect(row(at_grace, room)).to_be_visible(timeout=SOON_MS)
    await row(at_grace, room).click()
    await at_grace.is_("live")
    elsewhere = await Visitor.enters(browser, server.url, grace, own)
    await ada.removes(grace, room)
    await at_grace.is_("removed")
    await expect(row(elsewhere, room)).to_have_count(0, timeout=SOON_MS)
    # Back again, it goes on by itself.
    await ada.adds(grace, room)
    await at_grace.is_("live")
    await expect(row(elsewhere, room)).to_be_visible(timeout=SOON_MS)
    assert at_grace.complaints == []


async def test_somebody_who_is_added_again_at_once_goes_on_in_the_room(
    browser: Browser, server: Server, ada: Person, grace: Person
) -> None:
    room = await ada.makes_room(kind="private")
    await ada.adds(grace, room)
    at_grace = await Visitor.enters(browser, server.url, grace, room)
    # The list has just told of the room, so it tells of what comes next a little later.
    await ada.http.patch(f"/rooms/{room}", json={"topic": "Who works when"})
    await ada.removes(grace, room)
    await at_grace.is_("removed")
    await ada.adds(grace, room)
    await ada.posts("welcome back", room)
    await at_grace.reads("welcome back")
    await at_grace.is_("live")
    assert at_grace.complaints == []


async def test_the_address_of_a_room_opens_when_one_is_added_to_it(
    browser: Browser, server: Server, ada: Person, grace: Person
) -> None:
    room = await ada.makes_room(kind="private")
    await ada.posts("come in", room)
    at_grace = await Visitor.arrive(browser, server.url)
    await at_grace.signs_in(grace.name)
    await at_grace.page.goto(f"{server.url}/rooms/{room}")
    await expect(at_grace.page.locator(".stage-title")).to_be_visible()
    await ada.adds(grace, room)
    await at_grace.reads("come in")


async def test_what_becomes_of_a_room_is_seen_in_it_and_from_elsewhere(
    browser: Browser, server: Server, ada: Person, grace: Person
) -> None:
    room, other = await ada.makes_room(), await grace.makes_room()
    await grace.joins(room)
    inside = await Visitor.enters(browser, server.url, grace, room)
    outside = await Visitor.enters(browser, server.url, grace, other)
    await expect(inside.page.get_by_test_id("member")).to_have_count(2)
    await expect(inside.page.get_by_test_id("add-member")).to_be_hidden()
    await ada.http.patch(f"/rooms/{room}/members/{grace.id}", json={"role": "moderator"})
    await expect(inside.page.get_by_test_id("add-member")).to_be_visible(timeout=SOON_MS)
    new = f"renamed {room}"
    await ada.http.patch(f"/rooms/{room}", json={"name": new, "topic": "Tea and more"})
    await expect(inside.page.get_by_test_id("room-title")).to_have_text(new, timeout=SOON_MS)
    await expect(inside.page.locator(".room-topic")).to_have_text("Tea and more", timeout=SOON_MS)
    await expect(row(outside, room)).to_contain_text(new, timeout=SOON_MS)
    await expect(row(outside, room)).to_have_attribute("title", "Tea and more")
    await ada.http.patch(f"/rooms/{room}", json={"archived": True})
    archived = outside.page.get_by_role("button", name="Archived")
    await expect(archived).to_be_visible(timeout=SOON_MS)
    await expect(inside.page.get_by_test_id("composer")).to_be_hidden(timeout=SOON_MS)
    await ada.http.patch(f"/rooms/{room}", json={"archived": False})
    await expect(archived).to_be_hidden(timeout=SOON_MS)
    await ada.http.delete(f"/rooms/{room}")
    await inside.is_("gone")
    await expect(row(outside, room)).to_have_count(0, timeout=SOON_MS)


async def test_whoever_is_in_another_room_is_online(
    browser: Browser, server: Server, ada: Person, grace: Person
) -> None:
    room, other = await ada.makes_room(), await grace.makes_room()
    await grace.joins(room)
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    member = at_ada.page.get_by_test_id("member").filter(has_text=grace.name)
    await expect(member).to_have_attribute("title", "Offline")
    at_grace = await Visitor.enters(browser, server.url, grace, other)
    await expect(member).to_have_attribute("title", "Online", timeout=SOON_MS)
    await at_grace.opens(room)
    await expect(member).to_have_attribute("title", "Online, in this room", timeout=SOON_MS)
    await at_grace.context.close()
    await expect(member).to_have_attribute("title", "Offline", timeout=SOON_MS)


async def test_rooms_that_are_opened_faster_than_they_come_end_where_one_stopped(
    browser: Browser, server: Server, ada: Person
) -> None:
    rooms = [await ada.makes_room() for _ in range(3)]
    for room in rooms:
        await ada.posts(f"said in {room}", room)
    visitor = await Visitor.enters(browser, server.url, ada, rooms[0])
    clicks = [*rooms[1:], *rooms, *rooms]
    await visitor.page.evaluate(
        """(rooms) => {
          const link = (room) => document.querySelector(`.room-item[href="/rooms/${room}"]`);
          for (const room of rooms) link(room).click();
        }""",
        clicks,
    )
    await visitor.is_("live")
    await visitor.reads(f"said in {rooms[-1]}")
    await visitor.writes("here I am")
    await visitor.reads("here I am")
    assert [event["text"] for event in await ada.log(rooms[-1]) if event["type"] == "message"] == [
        f"said in {rooms[-1]}",
        "here I am",
    ]
    assert visitor.complaints == []


async def test_what_waits_in_a_room_that_was_left_is_sent_from_another(
    browser: Browser, wire: Wire, ada: Person
) -> None:
    room, other = await ada.makes_room(), await ada.makes_room()
    visitor = await Visitor.enters(browser, wire.url, ada, room)
    wire.cut()
    await visitor.writes("from the train")
    await visitor.waits_with("from the train")
    await row(visitor, other).click()
    wire.mend()
    await visitor.is_("live")
    async with await ada.enters(room) as seat:
        await seat.hears("from the train")


async def test_a_reconnect_brings_what_changed_meanwhile(
    browser: Browser, wire: Wire, ada: Person, grace: Person
) -> None:
    room, other, old = [await ada.makes_room() for _ in range(3)]
    await grace.joins(room)
    visitor = await Visitor.enters(browser, wire.url, ada, other)
    await expect(row(visitor, old)).to_be_visible()
    wire.cut()
    await visitor.is_("reconnecting")
    await grace.posts("while you were away", room)
    await ada.http.delete(f"/rooms/{old}")
    wire.mend()
    await expect(badge(visitor, room)).to_have_text("1")
    await expect(row(visitor, old)).to_have_count(0)
    await visitor.is_("live")
