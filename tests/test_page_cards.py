"""Links to messages of this server are shown with the message, to those who may see it."""

import asyncio

import pytest
from playwright.async_api import Browser, Locator, Page, Request, Route, ViewportSize, expect

from tests import axe
from tests.people import Person
from tests.server import Server
from tests.visitor import Visitor

PHONE: ViewportSize = {"width": 390, "height": 844}
TOP = """(row) => row.getBoundingClientRect().top
  - document.querySelector(".timeline-scroll").getBoundingClientRect().top"""


@pytest.fixture
async def harbour(ada: Person) -> str:
    """Ada is alone there."""
    return await ada.makes_room(kind="private")


def cards(page: Page) -> Locator:
    return page.get_by_test_id("message-card")


def asked(page: Page) -> list[str]:
    """What is asked of previews from now on."""
    found: list[str] = []

    def note(request: Request) -> None:
        if "/api/v1/previews" in request.url:
            found.append(request.url)

    page.on("request", note)
    return found


async def test_whoever_may_see_a_message_sees_it_under_a_link_to_it(
    browser: Browser, server: Server, ada: Person, grace: Person, harbour: str, room: str
) -> None:
    said = await ada.posts("She sails **at nine**.", harbour)
    link = f"{server.url}/rooms/{harbour}/{said['seq']}"
    await ada.posts(f"Look: {link}", room)
    await ada.posts(f"Not this one: `{link}`", room)
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    card = cards(at_ada.page)
    await expect(card).to_have_count(1)
    await expect(card.locator(".quote-author")).to_have_text(ada.name)
    await expect(card.locator(".quote-text")).to_have_text("She sails at nine.")
    await expect(card.locator(".card-where")).not_to_be_empty()
    assert at_ada.complaints == []
    assert await axe.violations(at_ada.page) == []
    # Who is not in that room is shown nothing of it, and nothing is asked.
    at_grace = await Visitor.enters(browser, server.url, grace, room)
    requests = asked(at_grace.page)
    await ada.posts(f"And this: {link}", room)
    await at_grace.reads(f"And this: {link}")
    await expect(at_grace.page.get_by_role("link", name=link)).to_have_count(2)
    await expect(cards(at_grace.page)).to_have_count(0)
    assert requests == []
    await card.first.click()
    await expect(at_ada.message("She sails at nine.")).to_be_focused()
    assert at_grace.complaints == []


async def test_a_card_shows_what_stands_there_now(
    browser: Browser, server: Server, ada: Person, harbour: str, room: str
) -> None:
    there = (await ada.posts("At nine.", harbour))["seq"]
    here = (await ada.posts("At home.", room))["seq"]
    await ada.posts(f"{server.url}/rooms/{harbour}/{there}", room)
    await ada.posts(f"{server.url}/rooms/{room}/{here}", room)
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    texts = cards(at_ada.page).locator(".quote-text")
    await expect(texts).to_have_text(["At nine.", "At home."])
    for place, seq in ((harbour, there), (room, here)):
        answer = await ada.http.patch(f"/rooms/{place}/messages/{seq}", json={"text": "Later."})
        assert answer.status_code == 200
    await expect(texts).to_have_text(["Later.", "Later."])
    for place, seq in ((harbour, there), (room, here)):
        await ada.http.delete(f"/rooms/{place}/messages/{seq}")
    await expect(texts).to_have_text(["This message was deleted."] * 2)


async def test_whoever_is_put_out_of_a_room_sees_its_messages_no_more(
    browser: Browser, server: Server, ada: Person, grace: Person, harbour: str, room: str
) -> None:
    said = await ada.posts("At nine.", harbour)
    link = f"{server.url}/rooms/{harbour}/{said['seq']}"
    await ada.posts(link, room)
    at_grace = await Visitor.enters(browser, server.url, grace, room)
    await at_grace.reads(link)
    await expect(cards(at_grace.page)).to_have_count(0)
    await ada.adds(grace, harbour)
    await expect(cards(at_grace.page)).to_contain_text(["At nine."])
    await ada.http.delete(f"/rooms/{harbour}/members/{grace.id}")
    await expect(cards(at_grace.page)).to_have_count(0)
    await at_grace.reads(link)


async def test_a_link_to_no_message_says_so_and_its_card_stays(
    browser: Browser, server: Server, ada: Person, grace: Person, harbour: str, room: str
) -> None:
    await ada.adds(grace, harbour)
    added = (await ada.log(harbour))[-1]["seq"]
    for place in (f"{harbour}/{added}", f"{harbour}/99999", f"{room}/1", f"{room}/99999"):
        await ada.posts(f"{server.url}/rooms/{place}", room)
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    await expect(cards(at_ada.page)).to_contain_text(["This message can't be shown."] * 4)
    assert at_ada.complaints == []
    assert await axe.violations(at_ada.page) == []


async def test_what_newcomers_may_not_see_is_not_shown_to_them(
    browser: Browser, server: Server, ada: Person, grace: Person, harbour: str, room: str
) -> None:
    await ada.http.patch(f"/rooms/{harbour}", json={"history": "joined"})
    before = (await ada.posts("Before she came.", harbour))["seq"]
    await ada.adds(grace, harbour)
    after = (await ada.posts("After she came.", harbour))["seq"]
    for seq in (before, after):
        await ada.posts(f"{server.url}/rooms/{harbour}/{seq}", room)
    at_grace = await Visitor.enters(browser, server.url, grace, room)
    wanted = ["This message can't be shown.", "After she came."]
    await expect(cards(at_grace.page)).to_contain_text(wanted)
    await expect(cards(at_grace.page)).to_have_count(2)


async def test_many_are_asked_for_together_and_plain_messages_ask_for_nothing(
    browser: Browser, server: Server, ada: Person, harbour: str, room: str
) -> None:
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    requests = asked(at_ada.page)
    await ada.posts("Plain, with https://example.org/rooms/r_abc/1 in it.", room)
    await expect(at_ada.page.get_by_test_id("message")).to_have_count(1)
    links: list[str] = []
    async with await ada.enters(harbour) as seat:
        await seat.live()
        for number in range(24):
            said = await seat.says(f"note {number}")
            links.append(f"{server.url}/rooms/{harbour}/{said['seq']}")
    assert requests == []
    for place in range(0, 24, 3):
        await ada.posts("\n".join(links[place : place + 3]), room)
    await at_ada.page.reload()
    await expect(cards(at_ada.page)).to_have_count(24)
    await expect(cards(at_ada.page).last).to_contain_text("note 23")
    await expect(cards(at_ada.page).first).to_contain_text("note 0")
    await at_ada.page.reload()
    del requests[:]
    await expect(cards(at_ada.page).last).to_contain_text("note 23")
    assert len(requests) <= 3, "twenty in each"


async def test_what_is_read_stays_where_it_is_when_cards_come(
    browser: Browser, server: Server, ada: Person, harbour: str, room: str
) -> None:
    said = (await ada.posts("At nine.", harbour))["seq"]
    link = f"{server.url}/rooms/{harbour}/{said}"
    async with await ada.enters(room) as seat:
        await seat.live()
        for number in range(40):
            await seat.says(f"{number}: {link}" if number % 2 else f"line {number}")
    may_answer = asyncio.Event()

    async def hold(route: Route) -> None:
        await may_answer.wait()
        await route.continue_()

    at_ada = await Visitor.arrive(browser, server.url, viewport={"width": 1280, "height": 800})
    await at_ada.signs_in(ada.name)
    await at_ada.page.route("**/api/v1/previews*", hold)
    await at_ada.opens(room)
    row, below = at_ada.message("line 20"), at_ada.message("line 22")
    await row.evaluate("(row) => row.scrollIntoView({ block: 'center' })")
    await expect(at_ada.page.get_by_test_id("new-pill")).to_be_visible()
    await expect(cards(at_ada.page).last).to_contain_text("…")
    before = [await one.evaluate(TOP) for one in (row, below)]
    may_answer.set()
    await expect(cards(at_ada.page).last).to_contain_text("At nine.")
    after = [await one.evaluate(TOP) for one in (row, below)]
    assert after == pytest.approx(before, abs=1)


async def test_on_a_phone_a_card_is_large_enough_and_leads_into_the_thread(
    browser: Browser, server: Server, ada: Person, grace: Person, room: str
) -> None:
    root = (await ada.posts("When does she sail?", room))["seq"]
    reply = (await grace.posts("At nine.", room, thread=root))["seq"]
    await ada.posts(f"{server.url}/rooms/{room}?panel=thread:{root}:{reply}", room)
    at_ada = await Visitor.enters(
        browser, server.url, ada, room, viewport=PHONE, has_touch=True, is_mobile=True
    )
    card = cards(at_ada.page)
    await expect(card).to_contain_text("At nine.")
    box = await card.bounding_box()
    assert box is not None
    assert box["height"] >= 44
    assert await axe.violations(at_ada.page) == []
    await card.tap()
    panel = at_ada.page.get_by_test_id("thread-panel")
    await expect(panel.get_by_text("At nine.")).to_be_visible()
