"""Messages with Markdown as people read them: by eye, ear and keyboard, also without network."""

import re
from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Browser, expect

from tests import axe
from tests.people import Person
from tests.server import Server
from tests.visitor import DESKTOP, Visitor, until
from tests.wire import Wire

RELEASE = """**Release 2.4** is out, see [the *notes*](https://example.org/notes).

1. Fetch it
2. Start it:
   ```sh
   make wheel
   parley serve
   ```

> Ships at nine.

| Room | People |
|:--|--:|
| `#general` | 12 |"""


@pytest.fixture
async def wire(server: Server) -> AsyncIterator[Wire]:
    async with Wire(server.url) as between:
        yield between


async def test_a_message_is_shown_with_its_blocks_and_called_by_its_words(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    await ada.posts(RELEASE, room)
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    row = at_ada.page.get_by_test_id("message").last
    await expect(row.locator("strong")).to_have_text("Release 2.4")
    await expect(row.get_by_role("listitem")).to_have_count(2)
    await expect(row.locator("pre")).to_have_text("make wheel\nparley serve\n")
    await expect(row.locator("blockquote")).to_have_text("Ships at nine.")
    await expect(row.get_by_role("cell", name="12")).to_have_css("text-align", "right")
    link = row.get_by_role("link", name="the notes")
    await expect(link).to_have_attribute("href", "https://example.org/notes")
    await expect(link).to_have_attribute("title", "https://example.org/notes")
    await expect(link).to_have_attribute("rel", "noopener noreferrer")
    await expect(row).to_have_attribute(
        "aria-label", re.compile(r"Release 2\.4 is out, see the notes\. Fetch it Start it: make")
    )
    assert await axe.violations(at_ada.page) == []
    assert at_ada.complaints == []


async def test_plain_text_stands_there_as_it_was_typed_and_needs_no_parser(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    text = "One line,  two spaces\n\n\n  and (a + b) = c; 50 % - see https://example.org/a"
    await ada.posts(text, room)
    visitor = await Visitor.arrive(browser, server.url, viewport=DESKTOP, service_workers="block")
    asked: list[str] = []
    visitor.page.on("request", lambda request: asked.append(request.url))
    await visitor.signs_in(ada.name)
    await visitor.opens(room)
    words = visitor.page.get_by_test_id("message-text")
    assert await words.evaluate("(element) => element.textContent") == text
    assert not [url for url in asked if "markdown" in url]
    await visitor.writes("now *loud*")
    await expect(words.last.locator("em")).to_have_text("loud")
    assert [url for url in asked if "markdown" in url]


async def test_keys_lead_through_code_and_copy_it(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    await ada.posts("```sh\nmake wheel\n```", room)
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    page = at_ada.page
    await at_ada.context.grant_permissions(["clipboard-read", "clipboard-write"])
    await page.get_by_test_id("composer").focus()
    await page.keyboard.press("Shift+Tab")
    await expect(page.get_by_test_id("message").last).to_be_focused()
    await page.keyboard.press("Enter")
    await expect(page.locator(".code-block pre")).to_be_focused()
    await page.keyboard.press("Tab")
    await expect(page.get_by_role("button", name="Copy code")).to_be_focused()
    await page.keyboard.press("Enter")
    await expect(page.get_by_text("Code copied")).to_be_visible()
    assert await page.evaluate("navigator.clipboard.readText()") == "make wheel\n"


async def test_an_own_address_in_markdown_is_gone_to_within_the_page(
    browser: Browser, server: Server, ada: Person
) -> None:
    room, other = await ada.makes_room(), await ada.makes_room()
    await ada.posts(f"go to [the *other* room]({server.url}/rooms/{other})", room)
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    await at_ada.page.evaluate("window.stays = true")
    link = at_ada.page.get_by_role("link", name="the other room")
    assert await link.get_attribute("target") is None
    await link.click()
    await expect(at_ada.page).to_have_url(re.compile(other))
    assert await at_ada.page.evaluate("window.stays") is True


async def test_words_are_found_across_the_signs_of_markdown(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    await ada.posts("The **light** house is [lit](https://example.org/a).", room)
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    page = at_ada.page
    await page.get_by_test_id("composer").press("Control+f")
    for words in ("the light house is lit", "**light**"):
        await page.get_by_test_id("find").fill(words)
        await expect(page.get_by_test_id("find-count")).to_have_text("1 of 1")
    await page.get_by_test_id("find").fill("light house is lit")
    marked = """() => [...CSS.highlights.get("found-here")].map((range) => range.toString())"""
    assert await page.evaluate(marked) == ["light house is lit"]


async def test_without_a_network_a_message_is_rendered_too(
    browser: Browser, wire: Wire, ada: Person
) -> None:
    room = await ada.makes_room()
    await ada.posts("plain", room)
    at_ada = await Visitor.enters(browser, wire.url, ada, room)
    await at_ada.page.evaluate("navigator.serviceWorker.ready")
    await until(at_ada.page, "navigator.serviceWorker.controller !== null")
    wire.cut()
    await at_ada.writes("it is *dark*")
    await expect(at_ada.page.get_by_test_id("message-text").last.locator("em")).to_have_text("dark")


async def test_signs_that_show_nothing_and_emoji_stay_what_they_are(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    for text in ("#", "> >", "**🎉**", "🎉🎉"):
        await ada.posts(text, room)
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    words = at_ada.page.get_by_test_id("message-text")
    await expect(words).to_have_text(["#", "> >", "🎉", "🎉🎉"])
    await expect(words.last).to_have_class(re.compile("only-emoji"))


async def test_an_edit_and_a_deletion_leave_no_block_behind(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    said = (await ada.posts("- one\n- two", room))["seq"]
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    words = at_ada.page.get_by_test_id("message-text")
    await expect(words.get_by_role("listitem")).to_have_count(2)
    await ada.http.patch(f"/rooms/{room}/messages/{said}", json={"text": "1 and 2"})
    await expect(words).to_have_text("1 and 2")
    await expect(words).not_to_have_class(re.compile("has-blocks"))
    await ada.http.patch(f"/rooms/{room}/messages/{said}", json={"text": "# one\n# two"})
    await expect(words.locator("strong")).to_have_count(2)
    await ada.http.delete(f"/rooms/{room}/messages/{said}")
    await expect(words).to_have_text("This message was deleted.")
    await expect(words).not_to_have_class(re.compile("has-blocks"))
