"""Bots on the page: made, given a token, known as bots, deleted."""

import re

from playwright.async_api import Browser, expect

from tests.people import Person, as_program, unique
from tests.server import Server
from tests.test_page_tokens import opens_tokens
from tests.visitor import DESKTOP, Visitor


async def test_a_bot_is_made_speaks_is_known_as_one_and_is_deleted(
    browser: Browser, server: Server, ada: Person, grace: Person, room: str
) -> None:
    name = unique("tide")
    visitor = await Visitor.arrive(browser, server.url, viewport=DESKTOP)
    await visitor.signs_in(ada.name)
    page, _ = visitor.page, await opens_tokens(visitor)
    bots = page.locator(".bots")
    await expect(bots.get_by_text("No bot yet.")).to_be_visible()
    await page.get_by_test_id("new-bot").click()
    await page.locator("#new-bot-name").fill(grace.name)
    await page.get_by_test_id("create-bot").click()
    await expect(page.locator('[data-dialog="new-bot"] .form-error')).to_contain_text("taken")
    await page.locator("#new-bot-name").fill(name)
    await page.locator("#new-bot-display").fill(f"Tides {name}")
    await page.locator("#new-bot-about").fill("Says when the water comes")
    await page.get_by_test_id("create-bot").click()
    dialog = page.get_by_role("dialog", name=f"Tides {name}")
    await expect(dialog).to_be_visible()
    await page.get_by_test_id("new-bot-token").click()
    await page.locator("#token-name").fill("The program")
    await expect(page.get_by_test_id("token-chosen")).to_be_hidden()
    for words in ("Write, edit and delete messages", "Make and join rooms"):
        await page.get_by_label(words).check()
    await page.get_by_test_id("create-token").click()
    text = page.get_by_test_id("token-text")
    await expect(text).to_have_value(re.compile("^parley_pat_"))
    bot = as_program(ada, await text.input_value())
    await page.get_by_test_id("token-done").click()
    await expect(dialog.locator(".token-list")).to_contain_text("The program")
    async with bot.http:
        await bot.joins(room)
        await bot.posts("High water at nine", room)
        at_grace = await Visitor.enters(browser, server.url, grace, room)
        row = at_grace.message("High water at nine")
        await expect(row.locator(".bot-mark")).to_have_text("Bot")
        member = at_grace.page.get_by_test_id("member").filter(has_text=f"Tides {name}")
        await expect(member.locator(".member-role")).to_have_text("Bot")
        await member.click()
        card = at_grace.page.get_by_test_id("person")
        await expect(card).to_contain_text(f"@{name} · Bot of {ada.name}")
        await expect(card).to_contain_text("Says when the water comes")
        await ada.posts("Thank you", room)
        mine = at_grace.message("Thank you")
        await expect(mine.locator(".bot-mark")).to_have_count(0)
        await dialog.get_by_test_id("delete-bot").click()
        await page.get_by_test_id("confirm").click()
        await expect(bots.get_by_text("No bot yet.")).to_be_visible()
        assert (await bot.http.get("/me")).status_code == 401
        await expect(member).to_have_count(0)
    assert visitor.complaints == at_grace.complaints == []
