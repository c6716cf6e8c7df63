"""Commands of the composer, which begin with a slash."""

from datetime import UTC, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

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


async def saved(person: Person) -> list[dict[str, Any]]:
    return list((await person.http.get("/me/saved")).json()["items"])


def remind_at(mark: dict[str, Any]) -> datetime:
    return datetime.fromisoformat(mark["remind_at"])


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
    for name in (
        *("/archive", "/dnd 2h", "/invite @name …", "/leave"),
        *("/remind 20m tea", "/topic new topic"),
    ):
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


async def test_a_reminder_is_a_note_to_oneself_that_comes_back(
    browser: Browser, server: Server, ada: Person
) -> None:
    await ada.http.patch("/me", json={"time_zone": "Asia/Shanghai"})
    at_ada = await Visitor.enters(browser, server.url, ada, await ada.makes_room())
    page = at_ada.page
    await composer(page).press_sequentially("/remind ")
    await expect(page.get_by_test_id("completion")).to_contain_text("/remind 20m tea · Remind me")
    await carries_out(at_ada, "/remind me in 20m to drink tea")
    await expect(page.get_by_test_id("completion")).to_be_hidden()
    await carries_out(at_ada, "/remind tomorrow 9:30 call grace")
    await carries_out(
        at_ada,
        "/remind 明天 18:00 water the plants",
    )
    third, second, first = await saved(ada)
    await page.locator(".toast", has_text="You will be reminded").last.get_by_role("button").click()
    notes = (await ada.http.get(f"/rooms/{first['room']}")).json()
    assert (notes["kind"], notes["people"]) == ("direct", [])
    texts = [each["message"]["text"] for each in (first, second, third)]
    assert texts == ["drink tea", "call grace", "water the plants"]
    wanted = datetime.now(UTC) + timedelta(minutes=20)
    assert abs((remind_at(first) - wanted).total_seconds()) < SOON_SECONDS
    for each, clock in ((second, time(9, 30)), (third, time(18))):
        local = remind_at(each).astimezone(ZoneInfo("Asia/Shanghai"))
        assert local.time() == clock
        assert local.date() == datetime.now(ZoneInfo("Asia/Shanghai")).date() + timedelta(days=1)
    at_notes = await at_ada.opens(first["room"])
    await at_notes.reads("call grace")
    await at_notes.misses("water the plants")
    assert await saved(ada) == [second, first]
    assert at_ada.complaints == []


async def test_a_note_says_its_words_when_its_time_comes(
    browser: Browser, server: Server, ada: Person
) -> None:
    at_ada = await Visitor.enters(browser, server.url, ada, await ada.makes_room())
    notes = (await ada.http.put("/direct", json={"users": [ada.id]})).json()["id"]
    said = await ada.posts("drink tea", notes)
    at = (datetime.now(UTC) + timedelta(seconds=2)).isoformat()
    path = f"/rooms/{notes}/messages/{said['seq']}/saved"
    assert (await ada.http.put(path, json={"remind_at": at})).is_success
    await (
        at_ada.page.locator(".toast", has_text="Reminder: drink tea").get_by_role("button").click()
    )
    await expect(at_ada.page.get_by_test_id("room-title")).to_have_text("Notes to myself")
    await at_ada.reads("drink tea")
    await expect(at_ada.page.get_by_text("Your notes. Nobody else reads them.")).to_be_visible()


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
        "/remind tea": "Give a future time",
        "/remind 2020-01-01 tea": "Give a future time",
        "/remind 400d tea": "Give a future time",
        "/remind 20m": "It is used like this: /remind 20m tea",
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
    await expect(composer(page)).to_be_hidden()
    await at_ada.opens(left)
    await at_ada.writes("/leave")
    await page.get_by_test_id("confirm").click()
    await expect(page.locator(f'.room-item[href="/rooms/{left}"]')).to_have_count(0)
    members = (await grace.http.get(f"/rooms/{left}/members")).json()["items"]
    assert [member["user"]["id"] for member in members] == [grace.id]
