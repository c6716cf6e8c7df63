"""Selects and forms of bots on the page."""

from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Browser, ViewportSize, expect

from tests import axe
from tests.people import Person
from tests.server import Server
from tests.test_bots import makes_bot, runs
from tests.test_forms import BUTTON, SELECT, answers, asks
from tests.visitor import Visitor

PHONE: ViewportSize = {"width": 390, "height": 844}


@pytest.fixture
async def bot(ada: Person, room: str) -> AsyncIterator[Person]:
    running = await runs(ada, await makes_bot(ada))
    async with running.http:
        await running.joins(room)
        yield running


@pytest.mark.parametrize("viewport", [None, PHONE], ids=["desktop", "phone"])
async def test_a_form_is_filled_in_and_only_the_bot_reads_it(
    browser: Browser,
    server: Server,
    grace: Person,
    room: str,
    bot: Person,
    viewport: ViewportSize | None,
) -> None:
    message = (await asks(bot, room, SELECT, BUTTON)).json()
    options = {} if viewport is None else {"viewport": viewport, "has_touch": True}
    at_grace = await Visitor.enters(browser, server.url, grace, room, **options)
    page = at_grace.page
    button = page.get_by_test_id("message-button")
    await button.filter(has_text="Order tea").click()
    form = page.get_by_test_id("bot-form")
    await expect(form).to_be_visible()
    assert await axe.violations(page) == []
    at_grace.complaints.clear()  # of what axe itself styles
    await form.get_by_label("For whom").fill("Grace")
    await form.get_by_label("Note").fill("with milk")
    await form.get_by_label("How many").fill("2")
    await form.get_by_label("Size").select_option("Large")
    await form.get_by_label("At once").check()
    async with await bot.enters(room) as seat:
        await seat.live()
        await page.get_by_test_id("bot-form-submit").click()
        pressed = await seat.sees("pressed", target=message["seq"])
    await expect(form).to_be_hidden()
    found = (await answers(bot, room, pressed["seq"])).json()["answers"]
    assert found == {"name": "Grace", "note": "with milk", "count": 2, "size": "l", "now": True}
    await expect(page.get_by_text("with milk")).to_have_count(0)
    assert at_grace.complaints == []


async def test_a_select_offers_its_options_and_what_got_no_answer_counts_once(
    browser: Browser, server: Server, grace: Person, room: str, bot: Person
) -> None:
    await asks(bot, room, SELECT)
    at_grace = await Visitor.enters(browser, server.url, grace, room)
    page = at_grace.page
    await page.get_by_test_id("message-button").click()
    form = page.get_by_test_id("bot-form")
    await form.get_by_role("combobox").select_option("Small")
    await page.route("**/presses", lambda route: route.abort())
    submit = page.get_by_test_id("bot-form-submit")
    await submit.click()
    await expect(form.get_by_role("alert")).to_be_visible()
    await page.unroute("**/presses")
    await submit.click()
    await expect(form).to_be_hidden()
    pressed = [event for event in await grace.log(room) if event["type"] == "pressed"]
    assert [event["value"] for event in pressed] == ["s"]
    assert at_grace.complaints == []


async def test_a_form_that_is_gone_meanwhile_says_so_and_keeps_what_was_typed(
    browser: Browser, server: Server, grace: Person, room: str, bot: Person
) -> None:
    message = (await asks(bot, room, BUTTON)).json()
    page = (await Visitor.enters(browser, server.url, grace, room)).page
    await page.get_by_test_id("message-button").click()
    form = page.get_by_test_id("bot-form")
    await form.get_by_label("For whom").fill("Grace")
    await form.get_by_label("Size").select_option("Small")
    edit = {"text": "Closed", "actions": []}
    await bot.http.patch(f"/rooms/{room}/messages/{message['seq']}", json=edit)
    await page.get_by_test_id("bot-form-submit").click()
    await expect(form.get_by_role("alert")).to_contain_text("not there any more")
    await expect(form.get_by_label("For whom")).to_have_value("Grace")


async def test_a_select_in_a_thread_says_what_was_chosen(
    browser: Browser, server: Server, grace: Person, room: str, bot: Person
) -> None:
    root = await grace.posts("Tea for all", room)
    body = {"text": "Which size?", "thread": root["seq"], "actions": [SELECT]}
    asked = (await bot.http.post(f"/rooms/{room}/messages", json=body)).json()
    at_grace = await Visitor.enters(browser, server.url, grace, room)
    page = at_grace.page
    await page.get_by_test_id("replies").click()
    await page.get_by_test_id("message-button").click()
    async with await bot.enters(room) as seat:
        await seat.live()
        await page.get_by_test_id("bot-form").get_by_role("combobox").select_option("Small")
        await page.get_by_test_id("bot-form-submit").click()
        pressed = await seat.sees("pressed", target=asked["seq"])
    assert (pressed["action"], pressed["value"]) == ("size", "s")
