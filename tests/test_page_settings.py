"""Settings of the server on the page, for its owners."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.async_api import Browser, FilePayload, expect

from tests.conftest import People
from tests.people import Person
from tests.server import Server
from tests.test_page_account import SOON_MS
from tests.test_pictures import drawn, encoded
from tests.test_retention import ages
from tests.test_server_settings import PlainServer
from tests.visitor import Visitor


@pytest.fixture
def plain(tmp_path: Path) -> Iterator[Server]:
    """One of them is said by the environment."""
    running = PlainServer(tmp_path, PARLEY_LIMIT_ROOMS_PER_HOUR="0").start()
    yield running
    running.stop()


@pytest.fixture
async def owner(people: People, plain: Server) -> Person:
    return await people("owner", at=plain)


async def test_an_owner_changes_the_server_and_sees_it_hold(
    browser: Browser, plain: Server, owner: Person
) -> None:
    tea = await owner.makes_room("tea")
    await owner.http.put(f"/rooms/{tea}/suggestion")
    at_owner = await Visitor.enters(browser, plain.url, owner, tea)
    page = at_owner.page
    await page.goto(f"{plain.url}/settings")
    form = page.get_by_test_id("settings-form")
    name = form.get_by_label("Name of the team")
    await expect(name).to_have_value("Parley")
    await name.fill("Harbour")
    await form.get_by_label("Who may make an account").select_option("open")
    await form.get_by_test_id("welcome-rooms").get_by_text("tea").click()
    await form.get_by_test_id("save-settings").click()
    await expect(form.get_by_text("Saved. It holds from now on.")).to_be_visible()
    await expect(page.locator("#team-name")).to_have_text("Harbour", timeout=SOON_MS)
    await expect(page).to_have_title("Server settings · Harbour")
    fixed = form.get_by_test_id("fixed-limit_rooms_per_hour")
    await expect(fixed).to_have_text(
        "0 (set by PARLEY_LIMIT_ROOMS_PER_HOUR in the server's environment)"
    )
    await expect(form.locator("[name=limit_rooms_per_hour]")).to_be_hidden()
    picture = FilePayload(name="team.png", mimeType="image/png", buffer=encoded(drawn()))
    await page.get_by_test_id("team-picture-file").set_input_files(picture)
    await expect(page.get_by_test_id("team-picture")).to_be_visible()
    await expect(page.locator("img.team-picture")).to_be_visible(timeout=SOON_MS)
    shown = (await owner.http.get("/settings")).json()
    assert tea in [room["id"] for room in shown["welcome_rooms"]]
    assert shown["registration"] == "open"
    stranger = await Visitor.arrive(browser, plain.url)
    await stranger.page.goto(f"{plain.url}/sign-in")
    await expect(stranger.page.locator(".card-brand")).to_have_text("Harbour")
    src = await stranger.page.locator(".card-brand img").get_attribute("src")
    assert src == f"/api/v1/team/pictures/{shown['picture']}"
    assert at_owner.complaints == stranger.complaints == []


async def test_a_shorter_retention_is_asked_about_first(
    browser: Browser, plain: Server, owner: Person
) -> None:
    room = await owner.makes_room()
    ages(plain.folder, room, days=31, until=(await owner.posts("old", room))["seq"])
    at_owner = await Visitor.arrive(browser, plain.url)
    await at_owner.signs_in(owner.name)
    page = at_owner.page
    await page.goto(f"{plain.url}/settings")
    form = page.get_by_test_id("settings-form")
    days = form.get_by_label("Days in rooms that say nothing else")
    await expect(days).to_have_value("0")
    await days.fill("30")
    await form.get_by_test_id("save-settings").click()
    question = page.locator('dialog[data-dialog="confirm"]')
    await expect(question).to_contain_text("Keep messages for 30 days?")
    await expect(question).to_contain_text("1 older message goes now")
    await question.get_by_role("button", name="Cancel").click()
    await expect(days).to_have_value("0")
    await expect(form.get_by_text("Saved. It holds from now on.")).to_be_hidden()
    await days.fill("30")
    await form.get_by_test_id("save-settings").click()
    await question.get_by_role("button", name="Remove older messages").click()
    await expect(form.get_by_text("Saved. It holds from now on.")).to_be_visible()
    assert (await owner.http.get("/settings")).json()["retention_days"] == 30
    assert at_owner.complaints == []
