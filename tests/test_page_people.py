"""People on the page: found by a few letters, shown as they are today, written to directly."""

import asyncio
import re
import struct
import zlib
from urllib.parse import parse_qs, urlsplit

from playwright.async_api import Browser, Locator, Route, expect

from tests.conftest import People
from tests.people import PATIENCE_SECONDS, Person, unique
from tests.server import Server
from tests.test_page_account import SOON_MS, row
from tests.test_profiles import from_now
from tests.visitor import DESKTOP, Visitor


def person_card(visitor: Visitor) -> Locator:
    return visitor.page.get_by_test_id("person")


def choice(visitor: Visitor, text: str) -> Locator:
    return visitor.page.locator("dialog[open] .choice-item").filter(has_text=text)


def red_picture() -> bytes:
    """A PNG of one pixel."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    header = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
    pixel = zlib.compress(b"\x00\xff\x00\x00")
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixel) + chunk(b"IEND", b"")
    )


async def test_somebody_is_added_by_a_few_letters_of_their_name(
    browser: Browser, server: Server, people: People, ada: Person
) -> None:
    grace = await people("grace", display_name=unique("Grace Hopper"))
    room = await ada.makes_room(kind="private")
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    await at_ada.page.get_by_test_id("add-member").click()
    await at_ada.page.get_by_test_id("pick-search").fill(grace.name)
    await choice(at_ada, f"@{grace.name}").click()
    await expect(at_ada.page.locator(".picked-item")).to_have_count(1)
    await at_ada.page.get_by_test_id("pick-submit").click()
    await expect(at_ada.page.get_by_test_id("member")).to_have_count(2)
    # Whoever is in already is not offered again.
    await at_ada.page.get_by_test_id("add-member").click()
    await at_ada.page.get_by_test_id("pick-search").fill(grace.name)
    await expect(at_ada.page.locator("dialog[open] .choice-note")).to_be_visible()
    assert at_ada.complaints == []


async def test_a_name_leads_to_the_person_and_from_there_to_a_room_with_them(
    browser: Browser, server: Server, ada: Person, grace: Person
) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    await grace.http.patch("/me", json={"about": "Compilers, mostly", "time_zone": "Asia/Tokyo"})
    await grace.posts("hello", room)
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    at_grace = await Visitor.enters(browser, server.url, grace, room)
    await at_ada.message("hello").locator(".message-author").click()
    await expect(person_card(at_ada)).to_contain_text("Compilers, mostly")
    await expect(person_card(at_ada)).to_contain_text("Tokyo")
    await at_ada.page.get_by_test_id("write-to").click()
    await expect(at_ada.page.get_by_test_id("room-title")).to_have_text(grace.name)
    await at_ada.is_("live")
    await at_ada.writes("just you and me")
    people = at_grace.page.locator('[data-section="unread"]')
    await people.get_by_text(ada.name, exact=True).click(timeout=SOON_MS)
    await at_grace.reads("just you and me")
    await expect(at_grace.page.get_by_test_id("room-title")).to_have_text(ada.name)
    # From the other side it is the same one.
    await at_grace.page.keyboard.press("Control+k")
    await at_grace.page.get_by_role("combobox").fill(ada.name)
    await expect(choice(at_grace, f"@{ada.name}")).to_have_count(1)
    await choice(at_grace, f"@{ada.name}").click()
    await at_grace.reads("just you and me")
    assert at_ada.complaints == at_grace.complaints == []


async def test_a_name_leads_to_the_person_wherever_it_stands(
    browser: Browser, server: Server, ada: Person, grace: Person
) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    said = (await grace.posts(f"@{ada.name} ships", room))["seq"]
    await ada.posts("where?", room, thread=said)
    message = f"/rooms/{room}/messages/{said}"
    await ada.http.put(f"{message}/pin")
    await ada.http.post(f"{message}/reports", json={"reason": "ships"})
    await ada.mutes(grace, room, until="2999-01-01T00:00:00Z")
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    page, card = at_ada.page, person_card(at_ada)
    notice = page.get_by_test_id("notice").get_by_role("button", name=grace.name).first
    assert await notice.get_attribute("tabindex") == "-1"
    await notice.click()
    await expect(card).to_contain_text(f"@{grace.name}")
    for panel in ("audit", "reports", "pins"):
        await page.goto(f"{server.url}/rooms/{room}?panel={panel}")
        await page.locator(".slot").get_by_role("button", name=grace.name).click()
        await expect(card).to_contain_text(f"@{grace.name}")
        await page.go_back()
        await expect(card).to_have_count(0)
    # Where no room is open the card lies over the page, and Escape leads back to it.
    for place in ("inbox", "threads"):
        await page.goto(f"{server.url}/{place}")
        await page.get_by_role("button", name=f"Profile of {grace.name}").click()
        await expect(page.get_by_role("dialog", name="Profile")).to_contain_text(f"@{grace.name}")
        await page.keyboard.press("Escape")
        await expect(card).to_have_count(1)
        await expect(page.get_by_role("dialog")).to_have_count(0)
    await page.get_by_role("button", name=f"Profile of {grace.name}").click()
    await page.get_by_test_id("write-to").click()
    await expect(page.get_by_test_id("room-title")).to_have_text(grace.name)
    await expect(page.get_by_role("dialog")).to_have_count(0)
    assert at_ada.complaints == []


async def test_status_name_and_picture_are_seen_at_once_by_others(
    browser: Browser, server: Server, ada: Person, grace: Person
) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    await grace.posts("hello", room)
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    at_grace = await Visitor.enters(browser, server.url, grace, room)
    await at_ada.page.get_by_test_id("member").filter(has_text=grace.name).click()
    page = at_grace.page
    await page.get_by_test_id("account-menu").click()
    await page.get_by_test_id("account-status").click()
    await page.get_by_test_id("status-text").fill("Back at three")
    await page.get_by_test_id("save-status").click()
    await expect(person_card(at_ada)).to_contain_text("Back at three", timeout=SOON_MS)
    await page.get_by_test_id("account-profile").click()
    await page.locator("[name=display_name]").fill("Grace H.")
    await page.get_by_test_id("save-profile").click()
    row_of_hers = at_ada.message("hello")
    await expect(row_of_hers.locator(".message-author")).to_have_text("Grace H.", timeout=SOON_MS)
    await page.get_by_test_id("picture-file").set_input_files(
        {"name": "me.png", "mimeType": "image/png", "buffer": red_picture()}
    )
    pictured = row_of_hers.locator(".avatar.has-picture")
    await expect(pictured).to_have_count(1, timeout=SOON_MS)
    assert at_ada.complaints == at_grace.complaints == []


async def test_several_people_have_one_room_and_everybody_is_named(
    browser: Browser, server: Server, people: People, ada: Person, grace: Person
) -> None:
    chen = await people("chen", display_name=unique("Chen Xiaoming"))
    at_ada = await Visitor.enters(browser, server.url, ada, await ada.makes_room())
    await at_ada.page.get_by_test_id("new-message").click()
    for person in (grace, chen):
        await at_ada.page.get_by_test_id("pick-search").fill(person.name)
        await choice(at_ada, f"@{person.name}").click()
    await at_ada.page.get_by_test_id("pick-submit").click()
    title = at_ada.page.get_by_test_id("room-title")
    await expect(title).to_contain_text("Chen Xiaoming")
    await expect(title).to_contain_text(grace.name)
    await at_ada.is_("live")
    room = at_ada.page.url.rpartition("/rooms/")[2].partition("?")[0]
    await expect(row(at_ada, room)).to_be_visible()
    await expect(at_ada.page.get_by_test_id("member")).to_have_count(3)
    await expect(at_ada.page.get_by_test_id("add-member")).to_be_hidden()
    # Found by its title, by names in another order, and by names that it has no space for.
    for words in (await title.inner_text(), f"{grace.name} xiaoming", f"{grace.name}, {chen.name}"):
        await at_ada.page.keyboard.press("Control+k")
        await at_ada.page.get_by_role("combobox").fill(words)
        await expect(choice(at_ada, "Chen Xiaoming")).to_have_count(1)
        await at_ada.page.keyboard.press("Enter")
        await expect(at_ada.page.get_by_role("dialog")).to_have_count(0)
        assert room in at_ada.page.url
    # That it is empty is said once.
    log = at_ada.page.locator(".timeline-scroll")
    beginning = f"This is the beginning of your conversation with {await title.inner_text()}."
    assert (await log.inner_text()).strip() == beginning
    await at_ada.writes("hello both")
    await at_ada.reads("hello both")
    assert (await log.inner_text()).startswith(f"{beginning}\n\nToday")
    # Nobody comes into a conversation by a link to the team.
    for place in (".timeline-empty", ".slot"):
        invite = at_ada.page.locator(f'{place} [data-open="invite"]')
        await expect(invite).to_have_count(1)
        await expect(invite).to_be_hidden()


async def test_somebody_one_writes_with_is_found_by_how_their_name_sounds(
    browser: Browser, server: Server, people: People, ada: Person
) -> None:
    hao = await people("hao", display_name=f"张浩{unique('')[-6:]}")
    direct = (await ada.http.put("/direct", json={"users": [hao.id]})).json()["id"]
    at_ada = await Visitor.enters(browser, server.url, ada, await ada.makes_room())
    await at_ada.page.keyboard.press("Control+k")
    await at_ada.page.get_by_role("combobox").fill("zhanghao")
    await expect(choice(at_ada, f"@{hao.name}")).to_have_count(1)
    await choice(at_ada, f"@{hao.name}").click()
    await expect(at_ada.page).to_have_url(re.compile(f"/rooms/{direct}"))


async def test_what_one_says_of_oneself_is_said_to_be_saved(
    browser: Browser, server: Server, ada: Person
) -> None:
    at_ada = await Visitor.enters(browser, server.url, ada, await ada.makes_room())
    page = at_ada.page
    await page.get_by_test_id("account-menu").click()
    for section, field in (("status", "text"), ("profile", "about")):
        await page.get_by_test_id(f"account-{section}").click()
        form = page.locator(f".{section}-form")
        done = form.get_by_role("status")
        await form.locator(f"[name={field}]").fill("Cranes")
        await form.get_by_test_id(f"save-{section}").click()
        await expect(done).to_have_text("Saved. Others see it now.")
        await form.locator(f"[name={field}]").fill("Cranes and ships")
        await expect(done).to_be_hidden()


async def test_a_status_and_do_not_disturb_end_on_every_page_when_their_time_is_over(
    browser: Browser, server: Server, ada: Person, grace: Person
) -> None:
    direct = (await ada.http.put("/direct", json={"users": [grace.id]})).json()["id"]
    said = {"text": "Back at three", "until": from_now(minutes=30)}
    body = {"status": said, "quiet_until": from_now(minutes=60)}
    assert (await grace.http.patch("/me", json=body)).is_success
    at_ada = await Visitor.arrive(browser, server.url, viewport=DESKTOP)
    await at_ada.signs_in(ada.name)
    await at_ada.page.clock.install()
    await at_ada.opens(direct)
    line = at_ada.page.locator(".room-topic")
    async with await grace.connects():
        await expect(line).to_have_text("Do not disturb · Back at three")
        await at_ada.page.clock.fast_forward("31:00")
        await expect(line).to_have_text("Do not disturb")
        await at_ada.page.clock.fast_forward("31:00")
        await expect(line).to_have_text("Online")


async def test_nobody_is_asked_for_again_while_the_answer_is_on_its_way(
    browser: Browser, server: Server, people: People, ada: Person, grace: Person
) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    await grace.posts("hello", room)
    at_ada = await Visitor.arrive(browser, server.url, viewport=DESKTOP)
    await at_ada.signs_in(ada.name)
    asked: list[str] = []
    chen_is_asked_for, answers = asyncio.Event(), asyncio.Event()

    async def hold(route: Route) -> None:
        asked.extend(parse_qs(urlsplit(route.request.url).query)["ids"][0].split(","))
        if chen.id in asked:
            chen_is_asked_for.set()
        await answers.wait()
        await route.continue_()

    chen = await people("chen")
    await at_ada.context.route("**/api/v1/users?*", hold)
    await at_ada.opens(room)
    await at_ada.reads("hello")
    # Draws everybody again.
    await chen.joins(room)
    await chen.posts("me too", room)
    await asyncio.wait_for(chen_is_asked_for.wait(), PATIENCE_SECONDS)
    answers.set()
    await at_ada.reads("me too")
    assert asked.count(grace.id) == 1
    assert asked.count(chen.id) == 1
    assert at_ada.complaints == []


async def test_the_card_of_somebody_who_is_not_there_says_so(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    at_ada = await Visitor.arrive(browser, server.url, viewport=DESKTOP)
    await at_ada.signs_in(ada.name)
    answers = asyncio.Event()

    async def hold(route: Route) -> None:
        await answers.wait()
        await route.continue_()

    await at_ada.context.route("**/api/v1/users?*", hold)
    await at_ada.opens(f"{room}?panel=person:u_nobodyishere")
    # Nothing else is told any more.
    await expect(at_ada.page.locator(".people-count")).to_have_text("1")
    answers.set()
    await expect(at_ada.page.locator(".person-missing")).to_be_visible()


async def test_a_status_that_is_over_is_none_when_the_next_one_is_said(
    browser: Browser, server: Server, ada: Person
) -> None:
    body = {"status": {"text": "Back at three", "until": from_now(minutes=30)}}
    assert (await ada.http.patch("/me", json=body)).is_success
    at_ada = await Visitor.arrive(browser, server.url, viewport=DESKTOP)
    await at_ada.signs_in(ada.name)
    await at_ada.page.clock.install()
    await at_ada.opens(await ada.makes_room())
    await at_ada.page.clock.fast_forward("31:00")
    await at_ada.page.get_by_test_id("account-menu").click()
    form = at_ada.page.locator(".status-form")
    await expect(form.locator("[name=text]")).to_have_value("")
    await expect(form.locator("[name=until]")).to_have_value("")


async def test_what_is_sent_twice_in_one_moment_makes_one_room(
    browser: Browser, server: Server, ada: Person
) -> None:
    at_ada = await Visitor.enters(browser, server.url, ada, await ada.makes_room())
    made: list[str] = []
    at_ada.page.on(
        "request",
        lambda one: made.append(one.url) if one.method == "POST" else None,
    )
    await at_ada.page.locator('[data-open="create-room"]').first.click()
    form = at_ada.page.locator("dialog[open] form")
    await form.locator("[name=name]").fill(unique("Cranes"))
    await form.evaluate("form => { form.requestSubmit(); form.requestSubmit(); }")
    await at_ada.is_("live")
    await expect(at_ada.page.locator("dialog[open]")).to_have_count(0)
    assert len([url for url in made if url.endswith("/rooms")]) == 1


async def test_a_room_whose_answer_was_lost_is_the_same_room_when_it_is_asked_for_again(
    browser: Browser, server: Server, ada: Person
) -> None:
    at_ada = await Visitor.enters(browser, server.url, ada, await ada.makes_room())
    name = unique("Herons")

    async def lose(route: Route) -> None:
        await route.fetch()
        await route.abort()

    await at_ada.page.route("**/api/v1/rooms", lose, times=1)
    await at_ada.page.locator('[data-open="create-room"]').first.click()
    form = at_ada.page.locator("dialog[open] form")
    await form.locator("[name=name]").fill(name)
    await form.get_by_test_id("create-room-submit").click()
    await expect(form.locator(".form-error")).to_be_visible()
    await form.get_by_test_id("create-room-submit").click()
    await expect(at_ada.page.locator("dialog[open]")).to_have_count(0)
    await expect(at_ada.page.locator(".room-item").filter(has_text=name)).to_have_count(1)


async def test_what_newcomers_see_is_chosen_when_a_room_is_made(
    browser: Browser, server: Server, ada: Person
) -> None:
    at_ada = await Visitor.enters(browser, server.url, ada, await ada.makes_room())
    form = at_ada.page.locator("dialog[open] form")
    for history in ("joined", "all"):
        name = unique("Herons")
        await at_ada.page.locator('[data-open="create-room"]').first.click()
        await form.locator("[name=name]").fill(name)
        await expect(form.locator("[name=joined_only]")).not_to_be_checked()
        await form.locator("[name=joined_only]").set_checked(history == "joined")
        await form.get_by_test_id("create-room-submit").click()
        await expect(at_ada.page.get_by_test_id("room-title")).to_have_text(name)
        [room] = (await ada.http.get("/rooms", params={"q": name})).json()["items"]
        assert room["history"] == history


async def test_a_mistake_of_the_page_is_reported_besides_its_words(
    browser: Browser, server: Server, ada: Person
) -> None:
    at_ada = await Visitor.enters(browser, server.url, ada, await ada.makes_room())
    await at_ada.context.route("**/api/v1/rooms", lambda route: route.fulfill(body="null"))
    await at_ada.page.locator('[data-open="create-room"]').first.click()
    form = at_ada.page.locator("dialog[open] form")
    await form.locator("[name=name]").fill(unique("Cranes"))
    await form.get_by_test_id("create-room-submit").click()
    await expect(form.locator(".form-error")).to_be_visible()
    [complaint] = at_ada.complaints
    assert "null" in complaint
