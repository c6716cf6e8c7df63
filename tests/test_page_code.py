"""Code in messages: coloured in a worker that can neither hold up the page nor write HTML."""

import re

from playwright.async_api import Browser, expect

from tests import axe
from tests.people import Person
from tests.server import Server
from tests.visitor import Visitor

PYTHON = """```python
def tide(hour: int) -> str:
    # <b>high</b> at noon
    return "high" if hour == 12 else None
```"""
DIFF = "```diff\n- old <img src=x onerror=alert(1)>\n+ new\n```"
# Each language finds something else in it.
EVERYTHING = (
    '/* a */ \'b\' // c\n# d\n@e <f g="h"> $i = 12; def j(k): return "l" {m: n}\n'
    "- o\n+ p\n$ ls\n>>> q = 1\n"
)
# In which there is nothing to tell apart.
PLAIN = ("plaintext",)
LANGUAGES = """async () => {
  const { highlight } = JSON.parse(document.getElementById("late-files").textContent);
  const { default: library } = await import(highlight.replace(/bundle.*$/, "vendor/highlight.js"));
  return library.listLanguages();
}"""


async def test_code_is_coloured_with_the_words_that_were_typed(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    for text in (PYTHON, DIFF, "```nonsense\na = 1\n```", "```\nb = 2\n```"):
        await ada.posts(text, room)
    for scheme in ("light", "dark"):
        at_ada = await Visitor.enters(
            browser, server.url, ada, room, color_scheme=scheme, reduced_motion="reduce"
        )
        code = at_ada.page.locator(".code-block code")
        await expect(code.nth(0).locator(".code-keyword").first).to_have_text("def")
        await expect(code.nth(0).locator(".code-comment")).to_have_text("# <b>high</b> at noon")
        await expect(code.nth(0).locator(".code-string")).to_have_text('"high"')
        await expect(code.nth(1).locator(".code-removed")).to_contain_text("<img src=x")
        await expect(code.nth(1).locator(".code-added")).to_have_text("+ new")
        shown = [await one.evaluate("(element) => element.textContent") for one in await code.all()]
        assert shown == [PYTHON[10:-3], DIFF[8:-3], "a = 1\n", "b = 2\n"]
        assert await code.nth(2).locator("span").count() == 0
        assert await axe.violations(at_ada.page) == [], "colours can be told from the ground"
        assert at_ada.complaints == []


async def test_every_language_gives_back_its_code(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    languages = await at_ada.page.evaluate(LANGUAGES)
    assert len(languages) > 30
    text = "\n".join(f"```{language}\n{EVERYTHING}```" for language in languages)
    await ada.posts(text, room)
    blocks = at_ada.page.locator(".code-block")
    await expect(blocks).to_have_count(len(languages))
    coloured = blocks.filter(has=at_ada.page.locator("span"))
    await expect(coloured).to_have_count(len(languages) - len(PLAIN))
    for shown in await blocks.locator("code").evaluate_all(
        "(all) => all.map((e) => e.textContent)"
    ):
        assert shown == EVERYTHING


async def test_code_that_takes_too_long_stays_plain_and_the_next_is_coloured(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    page = at_ada.page
    # A worker that never answers stands for one that is still at it.
    await page.evaluate(
        """() => {
          const post = Worker.prototype.postMessage;
          Worker.prototype.postMessage = function (message) {
            if (!message.code.includes("slow")) post.call(this, message);
          };
        }"""
    )
    await ada.posts("```js\nconst slow = 1;\n```", room)
    await ada.posts("```js\nconst quick = 1;\n```", room)
    code = page.locator(".code-block code")
    await expect(code.nth(1).locator(".code-keyword")).to_have_text("const")
    await expect(code.nth(0).locator("span")).to_have_count(0)
    await expect(code.nth(0)).to_have_text(re.compile("const slow"))
