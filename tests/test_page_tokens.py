"""Tokens on the page: made, shown once, copied, listed, revoked."""

import re

import httpx2
from playwright.async_api import Browser, Locator, expect

from tests.people import Person
from tests.server import Server
from tests.visitor import Visitor

PHONE = {"width": 390, "height": 844}


async def opens_tokens(visitor: Visitor) -> Locator:
    """From the list of rooms."""
    await visitor.comes_home()
    await visitor.page.locator('[data-open="account"]:visible').first.click()
    await visitor.page.get_by_test_id("account-programs").click()
    return visitor.page.locator(".tokens")


async def status_of(person: Person, token: str, path: str) -> int:
    headers = {"Authorization": f"Bearer {token}"}
    async with httpx2.AsyncClient(base_url=f"{person.url}/api/v1", verify=False) as http:
        return (await http.get(path, headers=headers)).status_code


async def test_a_token_for_one_room_is_made_copied_used_and_revoked(
    browser: Browser, server: Server, ada: Person
) -> None:
    room, other = await ada.makes_room("quay"), await ada.makes_room("shed")
    name = (await ada.http.get(f"/rooms/{room}")).json()["name"]
    visitor = await Visitor.arrive(browser, server.url, viewport={"width": 1280, "height": 800})
    await visitor.context.grant_permissions(["clipboard-read", "clipboard-write"])
    await visitor.signs_in(ada.name)
    page, tokens = visitor.page, await opens_tokens(visitor)
    await expect(tokens.get_by_text("No token yet.")).to_be_visible()
    await page.get_by_test_id("new-token").click()
    await page.locator("#token-name").fill("Backup")
    await page.get_by_test_id("token-chosen").check()
    await page.get_by_test_id("create-token").click()
    await expect(page.get_by_test_id("token-text")).to_be_hidden()  # which rooms?
    await page.locator(".token-rooms").get_by_label(name).check()
    await page.locator("#token-days").select_option("")
    await page.get_by_test_id("create-token").click()
    text = page.get_by_test_id("token-text")
    await expect(text).to_have_value(re.compile("^parley_pat_[0-9A-Za-z]{49}$"))
    token = await text.input_value()
    await page.locator('.token-made [data-action="copy"]').click()
    assert await page.evaluate("navigator.clipboard.readText()") == token
    await page.get_by_test_id("token-done").click()
    await expect(text).to_have_value("")
    await expect(tokens.locator(".list-row")).to_contain_text("Backup")
    await expect(tokens.locator(".list-row")).to_contain_text(f"reads · in {name}")
    await expect(tokens.locator(".list-row")).to_contain_text("without an end · not used yet")
    assert await status_of(ada, token, f"/rooms/{room}/messages") == 200
    assert await status_of(ada, token, f"/rooms/{other}/messages") == 403
    await page.get_by_test_id("revoke-token").click()
    await expect(page.get_by_role("dialog", name="Revoke “Backup”?")).to_be_visible()
    await page.get_by_test_id("confirm").click()
    await expect(tokens.get_by_text("No token yet.")).to_be_visible()
    assert await status_of(ada, token, f"/rooms/{room}/messages") == 401
    assert visitor.complaints == []


async def test_on_a_phone_a_token_for_all_rooms_says_until_when(
    browser: Browser, server: Server, ada: Person
) -> None:
    await ada.makes_room()
    visitor = await Visitor.arrive(browser, server.url, viewport=PHONE, has_touch=True)
    await visitor.signs_in(ada.name)
    tokens = await opens_tokens(visitor)
    await visitor.page.get_by_test_id("new-token").click()
    await visitor.page.locator("#token-name").fill("Phone")
    await visitor.page.get_by_label("Write, edit and delete messages").check()
    await visitor.page.get_by_label("Read rooms").uncheck()
    await visitor.page.get_by_test_id("create-token").click()
    await visitor.page.get_by_test_id("token-done").click()
    await expect(tokens.locator(".list-row")).to_contain_text("writes · in all rooms")
    await expect(tokens.locator(".list-row")).to_contain_text("until")
    [made] = (await ada.http.get("/me/tokens")).json()["items"]
    assert (made["scopes"], made["rooms"]) == (["messages:write"], None)
    assert visitor.complaints == []
