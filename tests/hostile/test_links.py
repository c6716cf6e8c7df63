"""Finding the links in a message takes time in proportion to its length, whatever is in it."""

import pytest
from playwright.async_api import Browser, Page

from app.web.pages.assets import assets
from tests.server import Server

SHORT, LONG = 8_000, 32_000
# Twice what is in proportion; what grows with the square is sixteen times as long.
RATIO_MAX = 2 * LONG / SHORT
# Below this the clock says nothing.
NOISE_MS = 5
SHAPES = {
    "closing brackets": ("http://a", ")", ""),
    "opening brackets": ("http://a", "(", ""),
    "brackets and full stops": ("http://a", ".)", ""),
    "full stops and then a letter": ("http://a", ".", "x"),
    "quotes of the other script": ("http://a", "」", "x"),
    "addresses without a space": ("", "http://", ""),
    "addresses with a space": ("", "http://a ", ""),
    "addresses behind a Chinese comma": ("", "http://a，", ""),
    "half an address": ("", "http:/", ""),
    "brackets and no address": ("", "((((", ""),
    "one long word": ("", "x", ""),
    "one long word of a link": ("https://", "x", ""),
}
IMPORT = (
    f"""const {{ plainNodes }} = await import("{assets().address("js/views/plain-nodes.js")}");"""
)
FIND = """async (texts) => {
  IMPORT
  const found = texts.map((text) => [...plainNodes(text).childNodes]);
  return found.map((nodes) => [
    nodes.map((node) => node.textContent).join(""),
    nodes.filter((node) => node.href).map((node) => node.textContent),
  ]);
}""".replace("IMPORT", IMPORT)
MEASURE = """async (texts) => {
  IMPORT
  const took = (text) => {
    const start = performance.now();
    plainNodes(text);
    return performance.now() - start;
  };
  return texts.map((text) => Math.min(...[1, 2, 3].map(() => took(text))));
}""".replace("IMPORT", IMPORT)


@pytest.fixture
async def page(browser: Browser, server: Server) -> Page:
    found = await browser.new_page()
    await found.goto(f"{server.url}/sign-in")
    return found


@pytest.mark.alone
async def test_no_message_keeps_the_page_searching_for_links(page: Page) -> None:
    for shape, (head, middle, tail) in SHAPES.items():
        texts = [head + middle * (length // len(middle)) + tail for length in (SHORT, LONG)]
        short, long = await page.evaluate(MEASURE, texts)
        assert long < RATIO_MAX * short + NOISE_MS, (shape, short, long)


async def test_a_link_ends_where_a_reader_would_end_it(page: Page) -> None:
    wanted = {
        "see http://example.org.": ["http://example.org"],
        "(see https://example.org/a_(b)).": ["https://example.org/a_(b)"],
        "(see https://example.org/a.)": ["https://example.org/a"],
        "https://example.org/a_(b)": ["https://example.org/a_(b)"],
        "“http://a.example/x?y=(1)&z”": ["http://a.example/x?y=(1)&z”"],
        "看http://a.example/x，或者https://b.example。": [
            "http://a.example/x",
            "https://b.example",
        ],
        "http://a.example), http://b.example!": ["http://a.example", "http://b.example"],
        "http://a.example/)x(": ["http://a.example/)x("],
        "http:// http://) https://": [],
        "HTTPS://EXAMPLE.ORG/": ["HTTPS://EXAMPLE.ORG/"],
        "<http://a.example/>": ["http://a.example/"],
        "javascript:alert(1) ftp://a.example": [],
    }
    for text, (shown, links) in zip(wanted, await page.evaluate(FIND, [*wanted]), strict=True):
        assert shown == text, "nothing of a message is lost"
        assert links == wanted[text], text
