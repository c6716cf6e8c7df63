"""Markdown: the page and the server show the same, and nothing that is typed gets lost."""

import json
import time
from pathlib import Path
from typing import Any

from playwright.async_api import Browser, Page

from app.chat import markdown
from tests.markdown.hostile import TEXTS
from tests.markdown.normal import normal
from tests.people import Person
from tests.server import Server
from tests.visitor import Visitor

CASES: list[dict[str, Any]] = json.loads(
    (Path(__file__).parent / "markdown" / "cases.json").read_text("utf-8")
)
# As a paragraph, like the server's, whether the page puts a line around it or not.
RENDERS = """async (texts) => {
  const { markdown } = JSON.parse(document.getElementById("late-files").textContent);
  const { render } = await import(markdown);
  return texts.map((text) => {
    const { nodes, hasBlocks } = render(text) ?? { nodes: null };
    const shown = document.createElement("p");
    if (!nodes) shown.textContent = text;
    else shown.append(nodes);
    return hasBlocks ? shown.innerHTML : shown.outerHTML;
  });
}"""


async def a_page(browser: Browser, server: Server, ada: Person) -> Page:
    visitor = await Visitor.enters(browser, server.url, ada, await ada.makes_room())
    return visitor.page


async def test_page_and_server_show_every_case_the_same(
    browser: Browser, server: Server, ada: Person
) -> None:
    page = await a_page(browser, server, ada)
    shown = await page.evaluate(RENDERS, [case["markdown"] for case in CASES])
    wrong = [
        f"{case}\n  page   {normal(html)}\n  server {normal(markdown.html(case['markdown']))}"
        for case, html in zip(CASES, shown, strict=True)
        if not case["html"] == _page(case, html) == _server(case)
    ]
    assert wrong == [], "\n".join(wrong)
    assert len(CASES) > 500
    assert sum("spec" in case for case in CASES) > 300


def _page(case: dict[str, Any], html: str) -> str:
    return normal(html)


def _server(case: dict[str, Any]) -> str:
    return normal(markdown.html(case["markdown"]))


RENDERS_ONE = """async (text) => {
  const { markdown } = JSON.parse(document.getElementById("late-files").textContent);
  const { render } = await import(markdown);
  // What the browser's tools run by themselves is not counted.
  window.renders = () => new Promise((done) => setTimeout(() => (render(text), done())));
}"""
# Of the processor's time, which a busy machine does not change.
MOST_SECONDS = 0.05
# Python is that much slower; the server does it for one message at a time. What is quadratic takes
# many times as long, even on a machine half as fast as ours.
MOST_SERVER_SECONDS = 1.5


async def test_no_text_holds_up_the_page(browser: Browser, server: Server, ada: Person) -> None:
    page = await a_page(browser, server, ada)
    devtools = await page.context.new_cdp_session(page)
    await devtools.send("Performance.enable", {"timeDomain": "threadTicks"})

    async def script_seconds() -> float:
        metrics = (await devtools.send("Performance.getMetrics"))["metrics"]
        return next(float(one["value"]) for one in metrics if one["name"] == "ScriptDuration")

    taken = {}
    for name, text in TEXTS.items():
        await page.evaluate(RENDERS_ONE, text)
        # The first time a part of the parser is still being translated.
        await page.evaluate("window.renders()")
        before = await script_seconds()
        await page.evaluate("window.renders()")
        taken[name] = await script_seconds() - before
    assert {name: took for name, took in taken.items() if took > MOST_SECONDS} == {}
    assert max(taken.values()) > 0


def test_no_text_holds_up_the_server() -> None:
    taken = {}
    for name, text in TEXTS.items():
        before = time.thread_time()
        markdown.html(text)
        taken[name] = time.thread_time() - before
    assert {name: took for name, took in taken.items() if took > MOST_SERVER_SECONDS} == {}
