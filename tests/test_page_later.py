"""What the first screen does without comes later; what was asked for meanwhile is done then."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import pytest
from playwright.async_api import Browser, Page, Route, expect

from tests.people import Person
from tests.server import Server
from tests.visitor import DESKTOP, Visitor

FILE = "**/bundle/later.js"


@dataclass
class Held:
    """Somebody in a room whose page waits for that file."""

    visitor: Visitor
    room: str
    asked: asyncio.Event = field(default_factory=asyncio.Event)
    answers: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def page(self) -> Page:
        return self.visitor.page

    async def holds(self, route: Route) -> None:
        self.asked.set()
        await self.answers.wait()
        await route.continue_()


@pytest.fixture
async def held(browser: Browser, server: Server, ada: Person, grace: Person) -> AsyncIterator[Held]:
    room = await ada.makes_room()
    await grace.joins(room)
    await grace.posts("hello", room)
    visitor = await Visitor.arrive(browser, server.url, viewport=DESKTOP, service_workers="block")
    await visitor.signs_in(ada.name)
    made = Held(visitor, room)
    await visitor.page.route(FILE, made.holds)
    await visitor.page.goto(f"{server.url}/rooms/{room}")
    await visitor.is_("live")
    await visitor.reads("hello")
    await asyncio.wait_for(made.asked.wait(), 30)
    yield made
    made.answers.set()
    assert visitor.complaints == []


async def test_of_the_dialogs_that_were_asked_for_the_last_one_opens(held: Held) -> None:
    await held.page.get_by_test_id("account-menu").click()
    await held.page.get_by_test_id("room-menu").click()
    await expect(held.page.locator("dialog[open]")).to_have_count(0)
    held.answers.set()
    await expect(held.page.get_by_role("dialog", name="Room details")).to_be_visible()
    await expect(held.page.locator("dialog[open]")).to_have_count(1)


async def test_a_command_waits_and_what_is_said_does_not(held: Held, ada: Person) -> None:
    composer = held.page.get_by_test_id("composer")
    await held.visitor.writes("good morning")
    await held.visitor.reads("good morning")
    await composer.fill("/topic Berths")
    await composer.press("Enter")
    await expect(held.page.locator(".room-topic")).not_to_have_text("Berths")
    held.answers.set()
    await expect(held.page.locator(".room-topic")).to_have_text("Berths")
    await expect(composer).to_have_value("")
    log = await ada.log(held.room)
    assert [event["text"] for event in log if event["type"] == "message"] == [
        "hello",
        "good morning",
    ]


async def test_the_name_of_an_emoji_is_sent_as_the_emoji(held: Held) -> None:
    await held.visitor.writes("Ships! :tada:")
    held.answers.set()
    await held.visitor.reads("Ships! 🎉")


async def test_buttons_of_the_composer_do_what_they_were_pressed_for(held: Held) -> None:
    composer = held.page.get_by_test_id("composer")
    await composer.fill("loud")
    await composer.select_text()
    await held.page.get_by_test_id("composer-format").click()
    await held.page.get_by_test_id("format-bold").click()
    await expect(composer).to_have_value("loud")
    held.answers.set()
    await expect(composer).to_have_value("**loud**")


async def test_the_picker_opens_at_its_button(held: Held) -> None:
    await held.page.get_by_test_id("composer-emoji").click()
    held.answers.set()
    await expect(held.page.locator("dialog[open][data-dialog=emoji]")).to_be_visible()


async def test_panels_and_pages_are_filled(held: Held, grace: Person) -> None:
    await held.page.locator(".message-author", has_text=grace.name).click()
    await expect(held.page.locator(".slot")).to_have_attribute("data-panel", "person")
    held.answers.set()
    await expect(held.page.locator(".slot .person-account")).to_have_text(f"@{grace.name}")


async def test_a_page_that_was_left_again_stays_away(held: Held) -> None:
    await held.page.evaluate(
        "history.pushState({}, '', '/inbox'); dispatchEvent(new PopStateEvent('popstate'))"
    )
    await expect(held.page.locator('[data-place="inbox"]')).to_be_visible()
    await held.page.go_back()
    await held.visitor.is_("live")
    held.answers.set()
    await held.page.get_by_test_id("room-menu").click()
    await expect(held.page.get_by_role("dialog", name="Room details")).to_be_visible()
    await expect(held.page.locator('[data-place="inbox"]')).to_be_hidden()


async def test_what_can_not_be_had_is_said_and_asked_for_again(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    visitor = await Visitor.arrive(browser, server.url, service_workers="block")
    await visitor.signs_in(ada.name)
    page = visitor.page
    await page.route(FILE, lambda route: route.abort())
    async with page.expect_event("requestfailed"):
        await page.goto(f"{server.url}/rooms/{room}")
    async with page.expect_event("requestfailed"):
        await page.get_by_test_id("room-menu").click()
    await expect(page.locator(".toast")).to_contain_text("can't be reached")
    await visitor.writes("/topic Berths")
    await expect(page.get_by_test_id("composer-trouble")).to_contain_text("can't be reached")
    await expect(page.get_by_test_id("composer")).to_have_value("/topic Berths")
    await page.unroute(FILE)
    await page.get_by_test_id("composer").press("Enter")
    await expect(page.locator(".room-topic")).to_have_text("Berths")
