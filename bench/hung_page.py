"""`python -m bench.hung_page`: a long thread and many reactions in a real Chromium."""

import argparse
import asyncio
import json
import sys
from collections.abc import Iterable
from typing import Any

from playwright.async_api import BrowserContext, Page, async_playwright

from bench.browser import launched, reads_all, signed_in
from bench.conversation_page import IS_LIVE, PATIENCE_MS, POSTS_AT_ONCE, VIEWPORT, WATCHES_TASKS

REPLIES = 1000
OPENED = 9
# The newest messages of the room; with four each, two hundred reactions are on the screen or near.
REACTED, EMOJI = 200, ("👍", "🎉", "❤️", "🚢")

# Milliseconds from a click on the line below a message to the frame that shows its replies.
OPENS = """async () => {
  const shown = () => document.querySelectorAll(".slot .message").length > 1;
  const begun = performance.now();
  [...document.querySelectorAll(`[data-testid="replies"]`)].at(-1).click();
  while (!shown()) await new Promise((done) => setTimeout(done));
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  return performance.now() - begun;
}"""

# Up through all that has reactions and down again, a third of a view in each frame.
SCROLLS = """async () => {
  const scroller = document.querySelector(".timeline-scroll");
  for (const step of [-1, 1]) {
    for (let frame = 0; frame < 90; frame += 1) {
      scroller.scrollTop += (step * scroller.clientHeight) / 3;
      await new Promise(requestAnimationFrame);
    }
  }
}"""


async def measured(asked: argparse.Namespace) -> dict[str, float]:
    async with async_playwright() as playwright:
        browser = await launched(playwright)
        reader, writer = [
            await signed_in(
                browser, asked.url, name=name, password=asked.password, viewport=VIEWPORT
            )
            for name in asked.names
        ]
        path = f"{asked.url}/api/v1/rooms/{asked.room}/messages"
        answer = await reader.request.get(f"{path}?limit={REACTED}")
        seqs = [message["seq"] for message in (await answer.json())["items"]]
        await _all(
            _asks(writer, "PUT", f"{path}/{seq}/reactions/{emoji}", asked.url)
            for seq in seqs
            for emoji in EMOJI
        )
        await reads_all(reader, asked.url)
        page = await reader.new_page()
        page.set_default_timeout(PATIENCE_MS)
        longest = await _scrolls(page, asked)
        text = {"text": "a reply", "thread": seqs[-1]}
        await _all(_asks(writer, "POST", path, asked.url, data=text) for _ in range(REPLIES))
        root = f"{asked.url}/rooms/{asked.room}/{seqs[-1]}"
        times = sorted([await _opens(page, root) for _ in range(OPENED)])
        await browser.close()
    return {"scroll_ms": longest, "thread_ms": times[OPENED // 2]}


async def _scrolls(page: Page, asked: argparse.Namespace) -> float:
    await page.goto(f"{asked.url}/rooms/{asked.room}")
    await page.wait_for_function(IS_LIVE)
    await page.locator(".message-reactions").last.wait_for()
    # What is read for the first time is loaded, and the second time is only drawn.
    await page.evaluate(SCROLLS)
    await page.evaluate(WATCHES_TASKS)
    await page.evaluate(SCROLLS)
    return float(await page.evaluate("window.longest"))


async def _opens(page: Page, root: str) -> float:
    """On a page that has not shown the thread yet."""
    await page.goto(root)
    await page.wait_for_function(IS_LIVE)
    await page.get_by_test_id("replies").last.wait_for()
    return float(await page.evaluate(OPENS))


async def _asks(
    writer: BrowserContext, method: str, path: str, origin: str, data: Any = None
) -> dict[str, Any]:
    answer = await writer.request.fetch(path, method=method, data=data, headers={"Origin": origin})
    assert answer.ok, answer.status
    found: dict[str, Any] = await answer.json()
    return found


async def _all(asked: Iterable[Any]) -> list[dict[str, Any]]:
    gate = asyncio.Semaphore(POSTS_AT_ONCE)

    async def one(asking: Any) -> dict[str, Any]:
        async with gate:
            found: dict[str, Any] = await asking
            return found

    return await asyncio.gather(*map(one, asked))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("url")
    parser.add_argument("password")
    parser.add_argument("--names", nargs=2, required=True, help="the reader and the writer")
    parser.add_argument("--room", required=True)
    sys.stdout.write(json.dumps(asyncio.run(measured(parser.parse_args()))))
    return 0


if __name__ == "__main__":
    sys.exit(main())
