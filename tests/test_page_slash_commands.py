"""Slash commands of bots on the page: completed, called, and answered to one person."""

from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Browser, Locator, Page, ViewportSize, expect

from tests import axe
from tests.people import Person
from tests.server import Server
from tests.test_bots import makes_bot, runs
from tests.test_slash_commands import ABOUT, DEPLOY, answers_one, has_commands
from tests.visitor import Visitor

PHONE: ViewportSize = {"width": 390, "height": 844}


def composer(page: Page) -> Locator:
    return page.get_by_test_id("composer")


def offers(page: Page) -> Locator:
    return page.get_by_test_id("completion").get_by_role("option")


def ephemeral(page: Page) -> Locator:
    return page.get_by_test_id("ephemeral")


@pytest.fixture
async def bot(ada: Person, room: str) -> AsyncIterator[Person]:
    running = await runs(ada, await makes_bot(ada))
    async with running.http:
        await running.joins(room)
        assert (await has_commands(running, DEPLOY, ABOUT)).is_success
        yield running


async def test_a_command_of_a_bot_is_completed_word_by_word_and_called(
    browser: Browser, server: Server, grace: Person, room: str, bot: Person
) -> None:
    at_grace = await Visitor.enters(browser, server.url, grace, room)
    page = at_grace.page
    await composer(page).press_sequentially("/dep")
    await expect(offers(page)).to_have_count(1)
    await expect(offers(page)).to_contain_text("/deploy <version> [place] [why]")
    await expect(offers(page)).to_contain_text("Put a version on the quay")
    assert await axe.violations(page) == []
    await page.keyboard.press("Enter")
    await expect(composer(page)).to_have_value("/deploy ")
    completion = page.get_by_test_id("completion")
    await expect(completion).to_contain_text("version: Which one")
    await page.keyboard.press("Enter")
    await expect(page.get_by_test_id("composer-trouble")).to_contain_text("/deploy <version>")
    await page.keyboard.type("4.2 ")
    await expect(offers(page)).to_have_text(["quay", "Pier Two"])
    await page.keyboard.type("p")
    await page.keyboard.press("Enter")
    await expect(composer(page)).to_have_value('/deploy 4.2 "Pier Two" ')
    async with await bot.enters(room) as seat:
        await seat.live()
        await page.keyboard.type("at last")
        await page.keyboard.press("Enter")
        called = await seat.sees("message", text='/deploy 4.2 "Pier Two" at last')
    arguments = {"version": 4.2, "place": "Pier Two", "why": "at last"}
    assert called["command"] == {"bot": bot.id, "name": "deploy", "arguments": arguments}
    row = at_grace.message(called["text"])
    await expect(row).to_have_attribute("data-state", "sent")
    await expect(row.get_by_test_id("called")).to_contain_text(bot.name)
    await row.hover()
    await expect(row.get_by_test_id("react")).to_be_visible()
    await expect(row.get_by_test_id("edit")).to_be_hidden()
    assert at_grace.complaints == []


async def test_of_two_bots_with_a_command_of_one_name_each_is_called_by_its_own(
    browser: Browser, server: Server, ada: Person, grace: Person, room: str, bot: Person
) -> None:
    other = await runs(ada, await makes_bot(ada))
    async with other.http:
        await other.joins(room)
        await has_commands(other, ABOUT, {"name": "leave", "about": "Not that of the page"})
        page = (await Visitor.enters(browser, server.url, grace, room)).page
        await composer(page).press_sequentially("/leave")
        await expect(offers(page).filter(has_text=f"/leave@{other.name}")).to_have_count(1)
        await composer(page).fill("/about")
        for name in (bot.name, other.name):
            await expect(offers(page).filter(has_text=f"/about@{name}")).to_have_count(1)
        await page.keyboard.press("Escape")
        await page.keyboard.press("Enter")
        await expect(page.get_by_test_id("composer-trouble")).to_contain_text(f"@{other.name}")
        async with await other.enters(room) as seat:
            await seat.live()
            await composer(page).fill(f"/about@{other.name}")
            await page.keyboard.press("Escape")
            await page.keyboard.press("Enter")
            called = await seat.sees("message", text=f"/about@{other.name}")
            assert called["command"]["bot"] == other.id


async def test_what_no_bot_has_is_still_asked_about(
    browser: Browser, server: Server, grace: Person, room: str, bot: Person
) -> None:
    at_grace = await Visitor.enters(browser, server.url, grace, room)
    await at_grace.writes("/undeploy")
    await at_grace.page.get_by_test_id("confirm").click()
    await at_grace.reads("/undeploy")
    assert "command" not in (await grace.log(room))[-1]


@pytest.mark.parametrize("viewport", [None, PHONE], ids=["desktop", "phone"])
async def test_an_answer_for_one_person_stays_until_it_is_put_away(
    browser: Browser,
    server: Server,
    ada: Person,
    grace: Person,
    room: str,
    bot: Person,
    viewport: ViewportSize | None,
) -> None:
    options = {} if viewport is None else {"viewport": viewport, "has_touch": True}
    at_grace = await Visitor.enters(browser, server.url, grace, room, **options)
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    page = at_grace.page
    await composer(page).fill("/about")
    await page.get_by_test_id("send").click()
    await at_grace.reads("/about")
    seq = (await grace.log(room))[-1]["seq"]
    for _ in range(2):
        said = await answers_one(bot, room, seq, "Version **4.2** is out", client_id="one")
        assert said.status_code == 204, said.text
    await expect(ephemeral(page)).to_have_count(1)
    await expect(ephemeral(page)).to_contain_text("Only you see this")
    await expect(ephemeral(page).locator("strong")).to_have_text("4.2")
    assert await axe.violations(page) == []
    await bot.posts("Said to all", room)
    await at_ada.reads("Said to all")
    await expect(ephemeral(at_ada.page)).to_have_count(0)
    await expect(ephemeral(page)).to_have_count(1)
    await page.get_by_test_id("dismiss").click()
    await expect(ephemeral(page)).to_have_count(0)
    await expect(composer(page)).to_be_focused()
    await page.reload()
    await at_grace.reads("Said to all")
    await expect(ephemeral(page)).to_have_count(0)
    assert at_grace.complaints == at_ada.complaints == []


async def test_whoever_is_in_another_room_finds_the_answer_in_its_own(
    browser: Browser, server: Server, grace: Person, room: str, bot: Person
) -> None:
    elsewhere = await grace.makes_room()
    call = {"bot": bot.id, "text": "/about"}
    seq = (await grace.http.post(f"/rooms/{room}/calls", json=call)).json()["seq"]
    page = (await Visitor.enters(browser, server.url, grace, elsewhere)).page
    assert (await answers_one(bot, room, seq, "Here I am")).status_code == 204
    toast = page.locator(".toast")
    await expect(toast).to_contain_text(bot.name)
    await expect(ephemeral(page)).to_have_count(0)
    await toast.get_by_role("button").click()
    await expect(ephemeral(page)).to_contain_text("Here I am")


async def test_whoever_waits_sees_that_the_bot_works_until_it_answers(
    browser: Browser, server: Server, grace: Person, room: str, bot: Person
) -> None:
    page = (await Visitor.enters(browser, server.url, grace, room)).page
    seq = (await bot.posts("Wait", room))["seq"]
    await bot.http.post(f"/rooms/{room}/messages/{seq}/working")
    await expect(page.get_by_test_id("typing")).to_contain_text("is working on it")
    await bot.posts("Done", room)
    await expect(page.get_by_test_id("typing")).to_have_text("")
