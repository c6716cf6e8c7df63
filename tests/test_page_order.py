"""Keeping order on the page: mutes, bans, pauses, and what moderators can look up."""

import pytest
from playwright.async_api import Browser, expect

from tests.conftest import People
from tests.people import Person
from tests.server import Server
from tests.test_page_account import SOON_MS
from tests.visitor import Visitor


@pytest.fixture
async def room(ada: Person, grace: Person) -> str:
    """Ada's, with Grace in it."""
    made = await ada.makes_room()
    await grace.joins(made)
    return made


async def moderates(visitor: Visitor, act: str, *, reason: str) -> None:
    await visitor.page.get_by_test_id(f"{act}-member").click()
    dialog = visitor.page.locator('dialog[data-dialog="moderate"]')
    await dialog.locator("[name=reason]").fill(reason)
    await dialog.get_by_test_id("moderate-submit").click()
    await expect(dialog).to_be_hidden()


async def test_whoever_is_muted_can_not_write_until_it_is_lifted(
    browser: Browser, server: Server, ada: Person, grace: Person, room: str
) -> None:
    at_ada, at_grace = [
        await Visitor.enters(browser, server.url, one, room) for one in (ada, grace)
    ]
    composer = at_grace.page.get_by_test_id("composer")
    await at_ada.page.get_by_test_id("member").filter(has_text=grace.name).click()
    await composer.fill("half a thought")
    await moderates(at_ada, "mute", reason="shouting")
    await expect(composer).to_be_hidden(timeout=SOON_MS)
    said = at_grace.page.get_by_test_id("composer-closed")
    await expect(said).to_contain_text("You can write here again on")
    await expect(said).to_contain_text("Not sent: half a thought")
    await at_ada.page.get_by_test_id("unmute-member").click()
    await expect(composer).to_be_visible(timeout=SOON_MS)
    await at_grace.writes("quietly")
    await at_ada.reads("quietly")
    assert at_ada.complaints == at_grace.complaints == []


async def test_a_mute_from_elsewhere_shows_at_once_and_outlives_a_new_role(
    browser: Browser, server: Server, ada: Person, grace: Person, room: str
) -> None:
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    await at_ada.page.get_by_test_id("member").filter(has_text=grace.name).click()
    lift = at_ada.page.get_by_test_id("unmute-member")
    await expect(at_ada.page.get_by_test_id("mute-member")).to_be_visible()
    await ada.mutes(grace, room, until="2999-01-01T00:00:00Z")
    await expect(lift).to_be_visible()
    await ada.http.patch(f"/rooms/{room}/members/{grace.id}", json={"role": "moderator"})
    await expect(at_ada.page.locator("[name=role][value=moderator]")).to_be_checked()
    await expect(lift).to_be_visible()
    await ada.mutes(grace, room, until=None)
    await expect(lift).to_be_hidden()
    assert at_ada.complaints == []


async def test_whoever_is_banned_is_out_at_once_and_comes_again_when_it_is_lifted(
    browser: Browser, server: Server, ada: Person, grace: Person, room: str
) -> None:
    at_ada, at_grace = [
        await Visitor.enters(browser, server.url, one, room) for one in (ada, grace)
    ]
    await at_ada.page.get_by_test_id("member").filter(has_text=grace.name).click()
    await moderates(at_ada, "ban", reason="spam")
    await at_grace.is_("banned")
    await expect(at_ada.page.get_by_test_id("member")).to_have_count(1)
    page = at_ada.page
    await page.get_by_test_id("room-menu").click()
    await page.locator(".bans summary").click()
    await expect(page.get_by_test_id("ban-list")).to_contain_text("spam")
    await page.get_by_test_id("lift-ban").click()
    await expect(page.get_by_text("Nobody is banned.")).to_be_visible()
    await page.get_by_test_id("show-audit").click()
    acts = page.get_by_test_id("audit-list").locator(".audit-what")
    await expect(acts).to_have_count(2)
    await expect(acts.first).to_contain_text(f"lifted the ban of {grace.name}")
    await grace.joins(room)
    await at_grace.is_("live")
    assert at_ada.complaints == at_grace.complaints == []


async def test_somebody_is_banned_who_is_not_in_the_room(
    browser: Browser, server: Server, ada: Person, grace: Person, room: str
) -> None:
    await grace.posts("I will be back", room)
    await grace.leaves(room)
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    page = at_ada.page
    await page.goto(f"{server.url}/rooms/{room}?panel=person:{grace.id}")
    card = page.get_by_test_id("person")
    await expect(card).to_contain_text(grace.name)
    for act in ("mute", "unmute", "remove"):
        await expect(page.get_by_test_id(f"{act}-member")).to_be_hidden()
    await moderates(at_ada, "ban", reason="said enough")
    await expect(page.get_by_text(f"{grace.name} can't come into this room.")).to_be_visible()
    await expect(card).to_be_visible()
    [ban] = (await ada.http.get(f"/rooms/{room}/bans")).json()["items"]
    assert (ban["user"]["id"], ban["until"], ban["reason"]) == (grace.id, None, "said enough")
    # Whoever moderates nothing there is offered nothing.
    other = await ada.makes_room()
    await ada.http.put(f"/rooms/{other}/members/{grace.id}", json={"role": "owner"})
    await ada.http.patch(f"/rooms/{other}/members/{ada.id}", json={"role": "member"})
    await page.goto(f"{server.url}/rooms/{other}?panel=person:{ada.id}")
    await expect(card).to_contain_text(ada.name)
    await expect(page.get_by_test_id("ban-member")).to_be_hidden()
    assert at_ada.complaints == []


async def test_the_mute_of_somebody_who_has_left_is_lifted_where_bans_are(
    browser: Browser, server: Server, ada: Person, grace: Person, room: str
) -> None:
    await ada.mutes(grace, room, until="2999-01-01T00:00:00Z")
    await grace.leaves(room)
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    page = at_ada.page
    await page.get_by_test_id("room-menu").click()
    await page.locator(".bans summary").click()
    muted = page.get_by_test_id("mute-list")
    await expect(muted).to_contain_text(grace.name)
    await expect(muted).to_contain_text("2999")
    await muted.get_by_role("button", name="Lift mute").click()
    await expect(page.locator(".mutes")).to_be_hidden()
    await expect(page.get_by_text("Nobody is banned.")).to_be_visible()
    await grace.joins(room)
    await grace.posts("thank you", room)
    assert at_ada.complaints == []


async def test_a_pause_and_a_room_for_moderators_hold_for_members(
    browser: Browser, server: Server, ada: Person, grace: Person, room: str
) -> None:
    at_ada, at_grace = [
        await Visitor.enters(browser, server.url, one, room) for one in (ada, grace)
    ]
    await at_ada.page.get_by_test_id("room-menu").click()
    details = at_ada.page.get_by_role("dialog", name="Room details")
    await details.locator("[name=slow_seconds]").select_option("5")
    await details.get_by_test_id("save-room").click()
    await expect(at_ada.page.get_by_test_id("notice").last).to_contain_text("pause")
    await at_grace.writes("one")
    await at_grace.writes("two")
    # The second waits by itself, and is sent once.
    await at_ada.reads("one")
    await at_ada.reads("two")
    await at_ada.page.get_by_test_id("room-menu").click()
    await details.locator("[name=writers]").select_option("moderators")
    await details.get_by_test_id("save-room").click()
    composer = at_grace.page.get_by_test_id("composer")
    await expect(composer).to_be_hidden(timeout=SOON_MS)
    await expect(at_ada.page.get_by_test_id("composer")).to_be_visible()
    # Who may not change it reads what holds, and finds nothing to choose.
    await at_grace.page.get_by_test_id("room-menu").click()
    read = at_grace.page.get_by_role("dialog", name="Room details")
    await expect(read.locator("dd.room-writers-text")).to_have_text("Only moderators")
    await expect(read.locator("dd.room-slow-text")).to_have_text("5 seconds")
    await expect(read.locator("[name=slow_seconds], [name=writers]")).to_have_count(2)
    for select in await read.locator("[name=slow_seconds], [name=writers]").all():
        await expect(select).to_be_hidden()


async def test_archiving_asks_first_and_can_be_taken_back(
    browser: Browser, server: Server, ada: Person, room: str
) -> None:
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    page = at_ada.page
    await page.get_by_test_id("room-menu").click()
    await page.get_by_role("button", name="Archive", exact=True).click()
    await page.get_by_test_id("confirm-reason").fill("The season is over")
    await page.get_by_test_id("confirm").click()
    await expect(page.get_by_test_id("composer")).to_be_hidden()
    await page.get_by_role("button", name="Undo").click()
    await expect(page.get_by_test_id("composer")).to_be_visible()
    acts = (await ada.http.get(f"/rooms/{room}/audit")).json()["items"]
    assert {act["act"]: act["reason"] for act in acts} == {
        "archive": "The season is over",
        "restore": "",
    }
    # Where nothing is kept, nobody is asked why.
    await page.get_by_test_id("room-menu").click()
    await page.get_by_role("button", name="Leave room", exact=True).click()
    await expect(page.get_by_test_id("confirm")).to_be_visible()
    await expect(page.get_by_test_id("confirm-reason")).to_be_hidden()


async def test_a_report_waits_for_moderators_and_its_outcome_is_told(
    browser: Browser, server: Server, ada: Person, grace: Person, room: str
) -> None:
    await ada.posts("buy my boat", room)
    at_ada, at_grace = [
        await Visitor.enters(browser, server.url, one, room) for one in (ada, grace)
    ]
    await at_grace.acts("more", "buy my boat")
    await at_grace.page.get_by_test_id("sheet-report").click()
    await at_grace.page.locator("#report-reason").fill("An advertisement")
    await at_grace.page.get_by_test_id("report-submit").click()
    page = at_ada.page
    await expect(page.get_by_test_id("reports")).to_be_visible(timeout=SOON_MS)
    await page.get_by_test_id("reports").click()
    await expect(page.get_by_test_id("report-list")).to_contain_text("An advertisement")
    await page.get_by_test_id("report-note").fill("Thank you")
    await page.get_by_test_id("report-acted").click()
    await expect(page.get_by_test_id("reports")).to_be_hidden(timeout=SOON_MS)
    told = at_grace.page.get_by_text("What you reported was dealt with. Thank you")
    await expect(told).to_be_visible()
    # It stays to be looked up, by both.
    await expect(page.get_by_text("Nothing waits here.")).to_be_visible()
    await page.get_by_test_id("reports-resolved").click()
    resolved = page.get_by_test_id("report-list")
    await expect(resolved).to_contain_text(f"{ada.name} dealt with it.")
    await expect(resolved).to_contain_text(f"To {grace.name}: Thank you")
    await expect(page.get_by_test_id("report-note")).to_be_hidden()
    await page.get_by_test_id("close-panel").click()
    await page.get_by_test_id("room-menu").click()
    await page.get_by_test_id("show-reports").click()
    await expect(page.get_by_text("Nothing waits here.")).to_be_visible()
    await at_grace.page.get_by_test_id("account-menu").click()
    await at_grace.page.get_by_test_id("account-preferences").click()
    own = at_grace.page.get_by_test_id("own-reports")
    await expect(own).to_contain_text("Reason: An advertisement")
    await expect(own).to_contain_text("It was dealt with.")
    await expect(own).to_contain_text("Thank you")
    await own.get_by_role("link").click()
    await expect(at_grace.message("buy my boat")).to_be_visible()
    await expect(at_grace.page.get_by_role("dialog")).to_have_count(0)
    assert at_ada.complaints == at_grace.complaints == []


async def test_a_moderator_who_came_later_decides_on_what_is_hidden_from_them_too(
    browser: Browser, server: Server, ada: Person, grace: Person, room: str, people: People
) -> None:
    await ada.http.patch(f"/rooms/{room}", json={"history": "joined"})
    lin = await people("lin")
    said = [await ada.posts("buy my boat", room)]
    await ada.adds(lin, room, role="moderator")
    said.append(await ada.posts("buy my other boat", room))
    for reason, message in zip(("the first", "the other"), said, strict=True):
        path = f"/rooms/{room}/messages/{message['seq']}/reports"
        assert (await grace.http.post(path, json={"reason": reason})).status_code == 201
    at_lin = await Visitor.enters(browser, server.url, lin, room)
    await at_lin.page.get_by_test_id("reports").click()
    items = at_lin.page.get_by_test_id("report-list").locator(".report-item")
    await expect(items).to_have_count(2)
    await expect(items.first).to_contain_text("A message from before you came")
    await expect(items.first).to_contain_text(f"{grace.name}: the first")
    await expect(items.first.get_by_text("Go to message")).to_be_hidden()
    await expect(items.last).to_contain_text("buy my other boat")
    await expect(items.last.get_by_text("Go to message")).to_be_visible()
    await items.first.get_by_test_id("report-acted").click()
    await expect(items).to_have_count(1)
    await expect(items).to_contain_text("buy my other boat")
    assert at_lin.complaints == []


async def test_who_has_read_a_message_is_shown_until_owners_switch_it_off(
    browser: Browser, server: Server, ada: Person, grace: Person, room: str
) -> None:
    await ada.posts("read me", room)
    at_ada, at_grace = [
        await Visitor.enters(browser, server.url, one, room) for one in (ada, grace)
    ]
    await at_grace.reads("read me")
    await grace.http.put(f"/rooms/{room}/read", json={"seq": 3})
    page = at_ada.page
    await at_ada.acts("more", "read me")
    await page.get_by_test_id("sheet-seen").click()
    await expect(page.get_by_test_id("seen-list")).to_contain_text(grace.name)
    await page.keyboard.press("Escape")
    await page.get_by_test_id("room-menu").click()
    await page.locator("[name=shows_readers]").uncheck()
    await page.get_by_test_id("save-room").click()
    await expect(page.get_by_role("dialog")).to_have_count(0)
    await at_ada.acts("more", "read me")
    await expect(page.get_by_test_id("sheet-unread")).to_be_visible()
    await expect(page.get_by_test_id("sheet-seen")).to_be_hidden()
