"""Commands of the composer, which begin with a slash."""

from datetime import UTC, datetime, timedelta

from playwright.async_api import Browser, Locator, Page, expect

from tests.conftest import People
from tests.people import Person, unique
from tests.server import Server
from tests.visitor import Visitor

SOON_SECONDS = 120


def composer(page: Page) -> Locator:
    return page.get_by_test_id("composer")


def offers(page: Page) -> Locator:
    return page.get_by_test_id("completion").get_by_role("option")


def trouble(page: Page) -> Locator:
    return page.get_by_test_id("composer-trouble")


async def carries_out(visitor: Visitor, command: str) -> None:
    await visitor.writes(command)
    await expect(composer(visitor.page)).to_have_value("")


async def test_a_slash_lists_what_can_be_done_here_and_how(
    browser: Browser, server: Server, ada: Person, grace: Person
) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    page = (await Visitor.enters(browser, server.url, ada, room)).page
    await composer(page).press_sequentially("/")
    for name in ("/archive", "/dnd 2h", "/invite @name …", "/leave", "/topic new topic"):
        await expect(offers(page).filter(has_text=name)).to_have_count(1)
    await page.keyboard.type("to")
    await page.keyboard.press("Enter")
    await expect(composer(page)).to_have_value("/topic ")
    await expect(page.get_by_test_id("completion")).to_contain_text("/topic new topic · Change")
    await page.keyboard.type("Berths")
    await page.keyboard.press("Enter")
    await expect(page.locator(".room-topic")).to_have_text("Berths")

    at_grace = await Visitor.enters(browser, server.url, grace, room)
    await composer(at_grace.page).press_sequentially("/")
    await expect(offers(at_grace.page).filter(has_text="/leave")).to_have_count(1)
    for name in ("/topic", "/invite", "/archive"):
        await expect(offers(at_grace.page).filter(has_text=name)).to_have_count(0)


async def test_a_room_is_renamed_filled_and_muted(
    browser: Browser, server: Server, ada: Person, grace: Person, people: People
) -> None:
    room, name = await ada.makes_room(), unique("quay")
    other = await people("other")
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    page = at_ada.page
    await carries_out(at_ada, f"/rename {name}")
    await expect(page.get_by_test_id("room-title")).to_have_text(name)
    await carries_out(at_ada, f"/invite @{grace.name} {other.name}")
    members = (await ada.http.get(f"/rooms/{room}/members")).json()["items"]
    assert {member["user"]["id"] for member in members} == {ada.id, grace.id, other.id}
    await carries_out(at_ada, f"/mute @{grace.name} 1h too loud")
    refused = await grace.http.post(f"/rooms/{room}/messages", json={"text": "x"})
    assert refused.json()["code"] == "muted"
    await carries_out(at_ada, f"/mute @{grace.name} off")
    assert (await grace.http.post(f"/rooms/{room}/messages", json={"text": "x"})).is_success
    await carries_out(at_ada, "/notify nothing")
    assert (await ada.http.get(f"/rooms/{room}")).json()["mine"]["notify"] == "nothing"
    assert at_ada.complaints == []


async def test_what_is_ones_own_is_said_by_a_command(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    await carries_out(at_ada, "/dnd 2h")
    me = (await ada.http.get("/me")).json()
    ends = datetime.fromisoformat(me["quiet_until"])
    wanted = datetime.now(UTC) + timedelta(hours=2)
    assert abs((ends - wanted).total_seconds()) < SOON_SECONDS
    await carries_out(at_ada, "/dnd off")
    assert (await ada.http.get("/me")).json()["quiet_until"] is None
    await carries_out(at_ada, "/status \N{PALM TREE} by the sea")
    said = (await ada.http.get("/me")).json()["status"]
    assert (said["emoji"], said["text"]) == ("\N{PALM TREE}", "by the sea")
    await expect(at_ada.page.locator(".account-status")).to_contain_text("by the sea")
    await carries_out(at_ada, "/status")
    assert (await ada.http.get("/me")).json()["status"] is None


async def test_a_text_that_is_sent_by_a_command(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    await carries_out(at_ada, "/shrug who knows")
    await expect(at_ada.page.get_by_test_id("message")).to_contain_text("who knows ¯\\_(ツ)_/¯")
    await at_ada.writes("//topic is a command")
    await at_ada.reads("/topic is a command")
    await at_ada.writes("/etc/hosts is a file")
    await at_ada.reads("/etc/hosts is a file")


async def test_wrong_use_is_said_below_and_the_text_stays(
    browser: Browser, server: Server, ada: Person, grace: Person
) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    page = (at_ada := await Visitor.enters(browser, server.url, ada, room)).page
    for typed, words in {
        "/rename": "It is used like this: /rename new name",
        "/topic": "It is used like this: /topic new topic",
        "/dnd later": "That needs a time, like 30m, 2h or 1d",
        "/mute": "It is used like this: /mute @name 1h reason",
        "/invite @nobody-at-all": "Nobody here has the account name nobody-at-all.",
        f"/topic {'x' * 2000}": "",
    }.items():
        await composer(page).fill(typed)
        await page.keyboard.press("Escape")
        await page.keyboard.press("Enter")
        await expect(trouble(page)).not_to_be_empty()
        await expect(trouble(page)).to_contain_text(words)
        await expect(composer(page)).to_have_value(typed)
    await composer(page).fill("x")
    await expect(trouble(page)).to_be_empty()
    assert (await ada.http.get(f"/rooms/{room}/messages")).json()["items"] == []
    at_grace = await Visitor.enters(browser, server.url, grace, room)
    await at_grace.writes("/topic mine now")
    await expect(trouble(at_grace.page)).not_to_be_empty()
    assert at_ada.complaints == at_grace.complaints == []


async def test_an_unknown_command_is_asked_about_before_it_is_sent(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    page = at_ada.page
    await at_ada.writes("/fly away")
    await expect(page.get_by_role("dialog")).to_contain_text("There is no command “/fly”")
    await page.keyboard.press("Escape")
    await expect(trouble(page)).to_contain_text("Nothing was sent.")
    await expect(composer(page)).to_have_value("/fly away")
    await composer(page).press("Enter")
    await page.get_by_test_id("confirm").click()
    await at_ada.reads("/fly away")
    await expect(composer(page)).to_have_value("")


async def test_leaving_and_archiving_ask_first(
    browser: Browser, server: Server, ada: Person, grace: Person
) -> None:
    kept, left = await ada.makes_room(), await grace.makes_room()
    await ada.joins(left)
    at_ada = await Visitor.enters(browser, server.url, ada, kept)
    page = at_ada.page
    await at_ada.writes("/archive")
    await page.get_by_test_id("confirm").click()
    await expect(composer(page)).to_be_disabled()
    await at_ada.opens(left)
    await at_ada.writes("/leave")
    await page.get_by_test_id("confirm").click()
    await expect(page.locator(f'.room-item[href="/rooms/{left}"]')).to_have_count(0)
    members = (await grace.http.get(f"/rooms/{left}/members")).json()["items"]
    assert [member["user"]["id"] for member in members] == [grace.id]
