"""Markdown is written with buttons and keys, pasted, previewed, and taken back."""

import pytest
from playwright.async_api import Browser, Locator, Page, ViewportSize, expect

from tests import axe
from tests.people import Person
from tests.server import Server
from tests.visitor import DESKTOP, Visitor

PHONE: ViewportSize = {"width": 390, "height": 844}
PASTE = """(field, given) => {
  const clipboardData = new DataTransfer();
  for (const [type, value] of Object.entries(given)) clipboardData.setData(type, value);
  const options = { clipboardData, bubbles: true, cancelable: true };
  const isOurs = !field.dispatchEvent(new ClipboardEvent("paste", options));
  // What the page leaves to the browser is pasted as it is.
  if (!isOurs) document.execCommand("insertText", false, given["text/plain"]);
}"""
RICH = """<meta charset="utf-8"><style>p { color: red }</style>
<h2 style="color:red">Plan</h2>
<p>See <a href="https://example.org/a">the <b>plan</b></a>, <i>please</i>.<br>Now.</p>
<ol><li>one</li><li>two<ul><li>deep</li></ul></li></ol>
<blockquote><p>said</p></blockquote>
<pre><code class="language-py">a = 1\n</code></pre>
<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>x|y</td></tr></table>
<p><s>old</s> <a href="javascript:alert(1)">no</a> <img/src=x
onerror=alert(1) alt=pic><script>alert(1)</script></p>"""
MARKDOWN = """## Plan

See [the **plan**](https://example.org/a), *please*.
Now.

1. one
2. two
   - deep

> said

```py
a = 1
```

| a | b |
|---|---|
| 1 | x\\|y |

~~old~~ no pic"""


async def composer_of(browser: Browser, server: Server, ada: Person) -> Locator:
    at_ada = await Visitor.enters(browser, server.url, ada, await ada.makes_room())
    composer = at_ada.page.get_by_test_id("composer")
    await composer.focus()
    return composer


async def selects(field: Locator, words: str) -> None:
    await field.evaluate(
        """(field, words) => {
          const start = field.value.indexOf(words);
          field.setSelectionRange(start, start + words.length);
        }""",
        words,
    )


@pytest.mark.parametrize(
    ("keys", "words", "text"),
    [
        ("Control+b", "two", "one **two** three"),
        ("Control+b", "two ", "one **two** three"),
        ("Control+i", "two", "one *two* three"),
        ("Control+Shift+x", "two", "one ~~two~~ three"),
        ("Control+e", "two", "one `two` three"),
        ("Control+Shift+e", "two", "```\none two three\n```"),
        ("Control+Shift+Digit9", "two", "> one two three"),
        ("Control+Shift+Digit8", "two", "- one two three"),
        ("Control+Shift+Digit7", "two", "1. one two three"),
        ("Control+Shift+l", "two", "one [two](https://) three"),
    ],
)
async def test_keys_write_a_format_and_undo_takes_it_back(
    browser: Browser, server: Server, ada: Person, keys: str, words: str, text: str
) -> None:
    composer = await composer_of(browser, server, ada)
    await composer.fill("one two three")
    await selects(composer, words)
    await composer.press(keys)
    await expect(composer).to_have_value(text)
    await composer.press("Control+z")
    await expect(composer).to_have_value("one two three")


async def test_a_format_is_taken_away_by_the_same_key(
    browser: Browser, server: Server, ada: Person
) -> None:
    composer = await composer_of(browser, server, ada)
    await composer.fill("one two")
    await selects(composer, "two")
    for keys, text in (
        ("Control+b", "one **two**"),
        ("Control+i", "one ***two***"),
        ("Control+i", "one **two**"),
        ("Control+b", "one two"),
        ("Control+Shift+Digit8", "- one two"),
        ("Control+Shift+Digit7", "1. one two"),
        ("Control+Shift+Digit7", "one two"),
    ):
        await composer.press(keys)
        await expect(composer).to_have_value(text)


async def test_a_new_line_goes_on_with_its_list_and_enter_sends(
    browser: Browser, server: Server, ada: Person
) -> None:
    composer = await composer_of(browser, server, ada)
    await composer.press_sequentially("9. one")
    await composer.press("Shift+Enter")
    await composer.press_sequentially("two")
    await expect(composer).to_have_value("9. one\n10. two")
    await composer.press("Shift+Enter")
    await composer.press("Shift+Enter")
    await expect(composer).to_have_value("9. one\n10. two\n")
    await composer.press_sequentially("```")
    await composer.press("Shift+Enter")
    await composer.press_sequentially("  - a")
    await composer.press("Shift+Enter")
    await expect(composer).to_have_value("9. one\n10. two\n```\n  - a\n  ")
    await composer.press("Enter")
    await expect(composer).to_have_value("")
    await expect(composer.page.get_by_test_id("message-text").locator("li")).to_have_count(2)


async def test_the_bar_opens_by_its_button_and_works_by_mouse_and_keyboard(
    browser: Browser, server: Server, ada: Person
) -> None:
    composer = await composer_of(browser, server, ada)
    page = composer.page
    bar = page.get_by_role("toolbar", name="Formatting")
    await expect(bar).to_be_hidden()
    await page.get_by_test_id("composer-format").click()
    await expect(bar).to_be_visible()
    await composer.fill("loud")
    await selects(composer, "loud")
    await page.get_by_test_id("format-bold").click()
    await expect(composer).to_have_value("**loud**")
    await expect(composer).to_be_focused()
    await page.get_by_test_id("format-bold").focus()
    await page.keyboard.press("ArrowRight")
    await expect(page.get_by_test_id("format-italic")).to_be_focused()
    await page.keyboard.press("Enter")
    await expect(composer).to_have_value("***loud***")
    assert await axe.violations(page) == []
    await page.reload()
    await expect(bar).to_be_visible()


async def test_a_preview_shows_what_will_be_sent(
    browser: Browser, server: Server, ada: Person
) -> None:
    composer = await composer_of(browser, server, ada)
    page = composer.page
    await composer.fill("is it *so*?")
    await page.get_by_test_id("composer-format").click()
    await page.get_by_test_id("format-preview").click()
    shown = page.get_by_test_id("preview")
    await expect(shown.locator("em")).to_have_text("so")
    await expect(composer).to_be_hidden()
    assert await axe.violations(page) == []
    await page.keyboard.press("Escape")
    await expect(composer).to_be_focused()
    await page.get_by_test_id("format-preview").click()
    await page.get_by_test_id("send").click()
    await expect(composer).to_be_visible()
    await expect(page.get_by_test_id("message-text").locator("em")).to_have_text("so")


async def test_rich_text_is_pasted_as_markdown_and_nothing_in_it_runs(
    browser: Browser, server: Server, ada: Person
) -> None:
    at_ada = await Visitor.enters(browser, server.url, ada, await ada.makes_room())
    composer = at_ada.page.get_by_test_id("composer")
    await composer.focus()
    await composer.evaluate(PASTE, {"text/plain": "Plan", "text/html": RICH})
    await expect(composer).to_have_value(MARKDOWN)
    await composer.press("Control+z")
    await expect(composer).to_have_value("")
    await composer.evaluate(
        PASTE, {"text/plain": "a  b", "text/html": '<b style="font-weight:normal">a  b</b>'}
    )
    await expect(composer).to_have_value("a  b")
    assert at_ada.complaints == []


async def test_an_address_over_words_makes_them_a_link(
    browser: Browser, server: Server, ada: Person
) -> None:
    composer = await composer_of(browser, server, ada)
    await composer.fill("see the plan now")
    await selects(composer, "the plan")
    await composer.evaluate(PASTE, {"text/plain": "https://example.org/a"})
    await expect(composer).to_have_value("see [the plan](https://example.org/a) now")


async def test_pasted_code_can_be_made_a_block(
    browser: Browser, server: Server, ada: Person
) -> None:
    composer = await composer_of(browser, server, ada)
    offer = composer.page.get_by_test_id("paste-offer")
    await composer.evaluate(PASTE, {"text/plain": "if x:\n    return"})
    await offer.click()
    await expect(composer).to_have_value("```\nif x:\n    return\n```")
    await expect(offer).to_be_hidden()
    await composer.fill("")
    await composer.evaluate(PASTE, {"text/plain": "two\nlines"})
    await expect(composer).to_have_value("two\nlines")
    await expect(offer).to_be_hidden()


async def test_the_editor_of_a_message_has_formats_and_a_phone_has_room_for_them(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    await ada.posts("one two", room)
    phone = await Visitor.enters(
        browser, server.url, ada, room, viewport=PHONE, has_touch=True, is_mobile=True
    )
    await phone.page.get_by_test_id("composer-format").tap()
    await fits(phone.page, "composer")
    at_ada = await Visitor.enters(browser, server.url, ada, room, viewport=DESKTOP)
    await at_ada.acts("edit", "one two")
    editor = at_ada.page.get_by_test_id("edit-text")
    await selects(editor, "two")
    await editor.press("Control+b")
    await expect(editor).to_have_value("one **two**")
    await at_ada.page.locator(".message-editor").get_by_test_id("format-quote").click()
    await expect(editor).to_have_value("> one **two**")
    assert await axe.violations(at_ada.page) == []
    await editor.press("Enter")
    await expect(at_ada.page.locator("blockquote strong")).to_have_text("two")


async def fits(page: Page, where: str) -> None:
    for button in await page.locator(f".{where} .format-bar button").all():
        box = await button.bounding_box()
        assert box
        assert box["x"] + box["width"] <= PHONE["width"]
        assert box["height"] >= 44
