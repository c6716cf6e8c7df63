"""Sending later, on the page."""

from datetime import UTC, datetime, timedelta

from playwright.async_api import Browser, expect

from tests import axe
from tests.conftest import People
from tests.people import Person
from tests.server import Server
from tests.visitor import Visitor


async def test_a_message_is_written_now_and_sent_later(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    at_ada = await Visitor.enters(browser, server.url, ada, room, timezone_id="Asia/Tokyo")
    page = at_ada.page
    await expect(page.get_by_test_id("send-later")).to_be_hidden()
    await page.get_by_test_id("composer").fill("good morning")
    await page.get_by_test_id("send-later").click()
    await expect(page.locator("dialog[open]")).to_contain_text("Asia/Tokyo")
    assert at_ada.complaints == []
    assert await axe.violations(page) == []
    await page.get_by_label("Tomorrow morning").check()
    await page.get_by_test_id("time-repeat").select_option("weekly")
    await page.get_by_test_id("time-submit").click()
    await expect(page.get_by_test_id("composer")).to_have_value("")
    [made] = (await ada.http.get("/me/scheduled")).json()["items"]
    assert made["at"].endswith("T00:00:00.000Z"), "nine o'clock in Tokyo"
    assert (made["text"], made["repeat"]) == ("good morning", "weekly")
    await page.get_by_test_id("scheduled").click()
    item = page.get_by_test_id("scheduled-item")
    await expect(item).to_contain_text("Every week, next")
    assert await axe.violations(page) == []
    await item.get_by_label("Change").click()
    await page.get_by_test_id("time-text").fill("good night")
    await page.get_by_test_id("time-field").fill("2099-01-01T21:00")
    await page.get_by_test_id("time-submit").click()
    await expect(page.locator("dialog .form-error")).to_be_visible()
    await page.get_by_label("Tomorrow morning").check()
    await page.get_by_test_id("time-submit").click()
    await expect(item).to_contain_text("good night")
    await item.get_by_label("Don't send").click()
    name = (await ada.http.get(f"/rooms/{room}")).json()["name"]
    question = page.get_by_role("dialog", name="Not send this message?")
    await expect(question).to_contain_text(f"“good night” is deleted and not sent to {name}.")
    await page.get_by_test_id("confirm").click()
    await expect(page.get_by_text("Nothing waits to be sent.")).to_be_visible()
    assert (await ada.http.get("/me/scheduled")).json()["items"] == []


async def test_what_was_not_sent_says_why_and_is_sent_by_hand(
    browser: Browser, server: Server, ada: Person, grace: Person
) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    at_grace = await Visitor.enters(browser, server.url, grace, room)
    page = at_grace.page
    at = (datetime.now(UTC) + timedelta(seconds=3)).isoformat()
    body = {"text": "from grace", "at": at}
    made = await grace.http.post(f"/rooms/{room}/scheduled", json=body)
    assert made.status_code == 201
    await ada.mutes(grace, room, until="2999-01-01T00:00:00Z")
    await expect(page.locator(".toast")).to_contain_text("was not sent at its time")
    await ada.mutes(grace, room, until=None)
    await page.get_by_test_id("scheduled").click()
    item = page.get_by_test_id("scheduled-item")
    await expect(item).to_contain_text("Not sent:")
    await item.get_by_label("Send now").click()
    await expect(item).to_have_count(0)
    said = [e["text"] for e in await ada.log(room) if e["type"] == "message"]
    assert said == ["from grace"]


async def test_the_room_sees_what_repeats_and_its_moderators_end_it(
    browser: Browser, server: Server, ada: Person, grace: Person
) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    at = (datetime.now(UTC) + timedelta(hours=3)).isoformat()
    body = {"text": "stand-up!", "at": at, "repeat": "daily", "time_zone": "Europe/Berlin"}
    made = await grace.http.post(f"/rooms/{room}/scheduled", json=body)
    assert made.status_code == 201
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    page = at_ada.page
    await page.get_by_test_id("room-menu").click()
    await page.get_by_test_id("show-scheduled").click()
    item = page.get_by_test_id("room-scheduled-item")
    await expect(item).to_contain_text("stand-up!")
    await expect(item).to_contain_text(grace.name)
    await expect(item).to_contain_text("Every day, next")
    slot = page.get_by_test_id("slot")
    await expect(slot.get_by_text("it goes on when its author's account")).to_be_visible()
    assert at_ada.complaints == []
    assert await axe.violations(page) == []
    await item.get_by_label("Don't send").click()
    await page.get_by_test_id("confirm").click()
    await expect(slot.get_by_text("Nothing waits to be sent.")).to_be_visible()
    await expect(slot.get_by_text("it goes on when its author's account")).to_be_hidden()
    assert (await grace.http.get("/me/scheduled")).json()["items"] == []


async def test_members_see_what_repeats_and_leave_it_alone(
    browser: Browser, server: Server, ada: Person, grace: Person
) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    at = (datetime.now(UTC) + timedelta(seconds=2)).isoformat()
    body = {"text": "stand-up!", "at": at, "repeat": "daily", "time_zone": "Europe/Berlin"}
    await ada.http.post(f"/rooms/{room}/scheduled", json=body)
    page = (await Visitor.enters(browser, server.url, grace, f"{room}?panel=scheduled")).page
    item = page.get_by_test_id("room-scheduled-item")
    await expect(item).to_contain_text("stand-up!")
    await expect(item.get_by_label("Don't send")).to_be_hidden()
    await expect(page.get_by_label("Sent on schedule")).to_be_visible()


async def test_who_schedules_for_many_is_asked(
    browser: Browser, own_server: Server, people: People
) -> None:
    ada = await people("ada", at=own_server)
    room = await ada.makes_room()
    for number in range(21):
        await (await people(f"p{number}", at=own_server)).joins(room)
    page = (await Visitor.enters(browser, own_server.url, ada, room)).page
    await page.get_by_test_id("composer").fill("@room wake up")
    await page.get_by_test_id("send-later").click()
    await page.get_by_test_id("time-submit").click()
    await expect(page.locator("dialog .form-error")).to_contain_text("It reaches many people")
    assert (await ada.http.get("/me/scheduled")).json()["items"] == []
    await page.get_by_test_id("time-submit").click()
    await expect(page.get_by_test_id("composer")).to_have_value("")
    [made] = (await ada.http.get("/me/scheduled")).json()["items"]
    assert made["text"] == "@room wake up"
