"""Webhooks on the page: made, shown once, tried, sent again, and taken away."""

import re
from collections.abc import AsyncIterator, Iterator

import httpx2
import pytest
from playwright.async_api import Browser, Locator, Page, expect
from standardwebhooks import Webhook

from tests.people import Person, unique
from tests.receivers import Receiver
from tests.server import Server
from tests.test_page_tokens import PHONE, opens_tokens
from tests.test_webhooks import LOOPBACK
from tests.visitor import DESKTOP, Visitor


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Sends to this machine."""
    running = Server(tmp_path_factory.mktemp("page-hooks"), **LOOPBACK).start()
    yield running
    running.stop()


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    async with Receiver() as running:
        yield running


async def opens_webhooks(visitor: Visitor) -> Locator:
    await visitor.page.locator('[data-open="room"]:visible').first.click()
    await visitor.page.get_by_test_id("show-webhooks").click()
    return visitor.page.get_by_test_id("slot")


async def calls(url: str, text: str) -> int:
    async with httpx2.AsyncClient(verify=False) as http:
        return (await http.post(url, json={"text": text})).status_code


def dialog(page: Page, name: str) -> Locator:
    return page.locator(f'dialog[data-dialog="{name}"]')


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desk", "phone"])
async def test_an_address_is_made_copied_used_renewed_and_revoked(
    browser: Browser, server: Server, ada: Person, grace: Person, room: str, size: dict[str, int]
) -> None:
    name = unique("Builds")
    at_ada = await Visitor.enters(browser, server.url, ada, room, viewport=size)
    await at_ada.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page, panel = at_ada.page, await opens_webhooks(at_ada)
    await expect(panel.get_by_text("No address yet.")).to_be_visible()
    await panel.get_by_test_id("new-incoming").click()
    await page.locator("#incoming-name").fill(grace.name)
    await page.get_by_test_id("create-incoming").click()
    await expect(dialog(page, "incoming").locator(".form-error")).to_contain_text("taken")
    await page.locator("#incoming-name").fill(name)
    await page.get_by_test_id("create-incoming").click()
    field = dialog(page, "incoming").get_by_test_id("once-text")
    await expect(field).to_have_value(re.compile(r"/api/v1/hooks/[\w-]{43}$"))
    url = await field.input_value()
    await expect(page.locator(".curl-example")).to_contain_text(f"curl {url} -d")
    await dialog(page, "incoming").locator('[data-action="copy"]').click()
    assert await page.evaluate("navigator.clipboard.readText()") == url
    await dialog(page, "incoming").get_by_test_id("once-done").click()
    await expect(page.locator(".curl-example")).not_to_contain_text(url)
    assert url not in await page.content()
    await expect(panel.get_by_test_id("incoming-list")).to_contain_text("not used yet")
    at_grace = await Visitor.enters(browser, server.url, grace, room)
    assert await calls(url, "Built in **three** minutes") == 201
    row = at_grace.message("Built in three minutes")
    await expect(row.locator(".bot-mark")).to_have_text("Bot")
    await expect(row).to_contain_text(name)
    await panel.get_by_test_id("renew-incoming").click()
    await page.get_by_test_id("confirm").click()
    await expect(field).to_have_value(re.compile(r"/api/v1/hooks/"))
    renewed = await field.input_value()
    await dialog(page, "incoming").get_by_test_id("once-done").click()
    assert await calls(url, "Too late") == 404
    assert await calls(renewed, "In time") == 201
    await panel.get_by_test_id("revoke-incoming").click()
    await page.get_by_test_id("confirm").click()
    await expect(panel.get_by_text("No address yet.")).to_be_visible()
    assert await calls(renewed, "Never") == 404
    await expect(at_grace.page.get_by_text(f"{name} left")).to_be_visible()
    assert at_ada.complaints == at_grace.complaints == []


async def test_a_webhook_is_made_tried_looked_at_paused_and_removed(
    browser: Browser, server: Server, ada: Person, grace: Person, room: str, receiver: Receiver
) -> None:
    visitor = await Visitor.enters(browser, server.url, ada, room)
    page, panel = visitor.page, await opens_webhooks(visitor)
    await expect(panel.get_by_text("No webhook yet.")).to_be_visible()
    await panel.get_by_test_id("new-webhook").click()
    new = dialog(page, "new-webhook")
    await new.locator("#new-webhook-url").fill("https://user@nowhere")
    await new.get_by_test_id("create-webhook").click()
    await expect(new.locator(".form-error")).to_be_visible()
    await new.locator("#new-webhook-url").fill(receiver.url)
    await new.get_by_test_id("types-chosen").check()
    await new.get_by_test_id("create-webhook").click()
    await expect(new.get_by_test_id("once-text")).to_be_hidden()  # what does it get?
    await new.get_by_label("messages").check()
    await new.get_by_test_id("create-webhook").click()
    text = new.get_by_test_id("once-text")
    await expect(text).to_have_value(re.compile("^whsec_"))
    secret = await text.input_value()
    await new.get_by_test_id("once-done").click()
    item = panel.get_by_test_id("webhook-list").locator("> li")
    await expect(item).to_contain_text("messages")
    await expect(item).to_contain_text("works, nothing was sent yet")
    await grace.posts("High water", room)
    await receiver.hears("High water")
    [one] = receiver.received
    assert Webhook(secret).verify(one.body, one.headers)["data"]["text"] == "High water"
    await item.get_by_test_id("open-webhook").click()
    shown = dialog(page, "webhook")
    await expect(shown.get_by_test_id("delivery-list").locator("> li")).to_have_count(1)
    await expect(shown.get_by_test_id("delivery-list")).to_contain_text(f"message · no. {one.seq}")
    await shown.get_by_test_id("test-webhook").click()
    await expect(shown.get_by_test_id("webhook-outcome")).to_have_text("The test was taken (204).")
    await expect(shown.get_by_test_id("delivery-list").locator("> li")).to_have_count(2)
    await shown.get_by_test_id("send-again").locator("visible=true").click()
    await receiver.gets(lambda receiver: receiver.texts.count("High water") == 2)
    await shown.locator("#range-first").fill("1")
    await shown.locator("#range-last").fill(str(one.seq))
    await shown.get_by_test_id("send-range").click()
    await expect(shown.get_by_text("They are sent again")).to_be_visible()
    await receiver.gets(lambda receiver: receiver.texts.count("High water") == 3)
    await shown.get_by_test_id("pause-webhook").click()
    await expect(shown.locator(".webhook-state")).to_have_text("paused")
    await expect(item).to_contain_text("paused")
    await shown.get_by_test_id("resume-webhook").click()
    await expect(shown.get_by_test_id("pause-webhook")).to_be_visible()
    await shown.get_by_test_id("rotate-webhook").click()
    await page.get_by_test_id("confirm").click()
    await expect(new.get_by_test_id("once-text")).to_have_value(re.compile("^whsec_"))
    assert await new.get_by_test_id("once-text").input_value() != secret
    await page.go_back()
    await expect(new).to_be_hidden()
    await expect(shown).to_be_visible()
    await shown.get_by_test_id("remove-webhook").click()
    await page.get_by_test_id("confirm").click()
    await expect(panel.get_by_text("No webhook yet.")).to_be_visible()
    assert visitor.complaints == []


async def test_a_webhook_that_is_not_taken_says_so(
    browser: Browser, server: Server, ada: Person, room: str, receiver: Receiver
) -> None:
    receiver.answers = lambda _: (500, {})
    await ada.http.post(f"/rooms/{room}/webhooks", json={"url": receiver.url})
    await ada.posts("Nobody hears", room)
    await receiver.gets(lambda receiver: len(receiver.received) == 1)
    visitor = await Visitor.enters(browser, server.url, ada, room)
    panel = await opens_webhooks(visitor)
    await expect(panel.get_by_test_id("webhook-list")).to_contain_text(
        re.compile("not taken, tried")
    )


async def test_types_that_a_program_chose_stay_chosen(
    browser: Browser, server: Server, ada: Person, room: str, receiver: Receiver
) -> None:
    body = {"url": receiver.url, "types": ["message", "pinned", "unpinned"]}
    made = (await ada.http.post(f"/rooms/{room}/webhooks", json=body)).json()
    visitor = await Visitor.enters(browser, server.url, ada, room)
    panel = await opens_webhooks(visitor)
    await expect(panel.get_by_test_id("webhook-list")).to_contain_text("messages and pins")
    await panel.get_by_test_id("open-webhook").click()
    shown = dialog(visitor.page, "webhook")
    await expect(shown.get_by_label("pins")).to_be_checked()
    await expect(shown.get_by_label("messages")).not_to_be_checked()
    await shown.get_by_label("votes").check()
    await shown.get_by_test_id("save-webhook").click()
    await expect(shown.locator(".webhook-form .form-success")).to_be_visible()
    now = (await ada.http.get(f"/rooms/{room}/webhooks/{made['id']}")).json()
    wanted = {"message", "pinned", "unpinned", "voted", "poll_ended"}
    assert {*now["types"]} == wanted


async def test_of_my_own_webhook_a_range_of_one_room_is_sent_again(
    browser: Browser, server: Server, ada: Person, room: str, receiver: Receiver
) -> None:
    before = await ada.posts("Before", room)
    name = (await ada.http.get(f"/rooms/{room}")).json()["name"]
    visitor = await Visitor.arrive(browser, server.url, viewport=DESKTOP)
    await visitor.signs_in(ada.name)
    await opens_tokens(visitor)
    page = visitor.page
    mine = page.locator("#account-programs .webhooks")
    await mine.get_by_test_id("new-webhook").click()
    await page.locator("#new-webhook-url").fill(receiver.url)
    await page.get_by_test_id("create-webhook").click()
    await dialog(page, "new-webhook").get_by_test_id("once-done").click()
    await mine.get_by_test_id("open-webhook").click()
    shown = dialog(page, "webhook")
    await shown.locator("#range-room").select_option(name)
    for field in ("#range-first", "#range-last"):
        await shown.locator(field).fill(str(before["seq"]))
    await shown.get_by_test_id("send-range").click()
    await receiver.hears("Before")
    assert visitor.complaints == []


async def test_who_looks_after_nothing_is_offered_none(
    browser: Browser, server: Server, grace: Person, room: str
) -> None:
    visitor = await Visitor.enters(browser, server.url, grace, room)
    await visitor.page.locator('[data-open="room"]:visible').first.click()
    await expect(visitor.page.get_by_test_id("show-threads")).to_be_visible()
    await expect(visitor.page.get_by_test_id("show-webhooks")).to_be_hidden()
    await visitor.page.goto(f"{server.url}/rooms/{room}?panel=webhooks")
    panel = visitor.page.get_by_test_id("slot")
    await expect(panel.locator(".list-trouble").first).to_be_visible()
