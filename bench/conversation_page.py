"""`python -m bench.conversation_page`: reads and writes in a real Chromium; prints what it took."""

import argparse
import asyncio
import json
import sys
from statistics import quantiles

from playwright.async_api import BrowserContext, Page, async_playwright

from bench.browser import launched, reads_all, signed_in

VIEWPORT = {"width": 1280, "height": 800}
PATIENCE_MS = 120_000
LOADED = 10_000
KEYS = 120
# The pages that are compared get keys in turns: the machine changes from second to second.
TURNS = 6
FEW, BURST = 10, 200
# As fast as people can be many: the server takes them in one after the other.
POSTS_AT_ONCE = 8

# Milliseconds from a click on a room to the frame that shows its messages.
CLICKS = """async (room) => {
  const paint = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const path = `/rooms/${room}`;
  const isShown = () => location.pathname === path && document.querySelector(".message");
  const begun = performance.now();
  document.querySelector(`.room-item[href="${path}"]`).click();
  while (!isShown()) await new Promise((done) => setTimeout(done));
  await paint();
  return performance.now() - begun;
}"""
IS_LIVE = """() => document.querySelector('[data-testid="status"]').dataset.state === 'live'"""
IS_AT_END = """() => document.querySelector('[data-testid="new-pill"]').hidden"""

# Scrolls up by most of a view in each frame until so many messages are loaded above the newest.
SCROLLS_BACK = """async ({ count, patience }) => {
  const scroller = document.querySelector(".timeline-scroll");
  const seq = () => Number(document.querySelector(".message[data-seq]").dataset.seq);
  const wanted = [...document.querySelectorAll(".message[data-seq]")].at(-1).dataset.seq - count;
  const begun = performance.now();
  while (seq() > wanted && performance.now() - begun < patience) {
    scroller.scrollTop -= 0.9 * scroller.clientHeight;
    await new Promise(requestAnimationFrame);
  }
  if (seq() > wanted) throw new Error(`${seq() - wanted} messages are still to be loaded`);
  return (performance.now() - begun) / 1000;
}"""

COUNTS_NODES = """() => {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
  let count = 1;
  while (walker.nextNode()) count += 1;
  return count;
}"""

NEXT_FRAME = """() => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))"""

# From the browser's own time of the key to after the next frame.
WATCHES_KEYS = """() => {
  window.keys = [];
  document.querySelector(".composer-text").addEventListener("keydown", ({ timeStamp }) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => window.keys.push(performance.now() - timeStamp);
    requestAnimationFrame(() => port2.postMessage(null));
  });
}"""

# What is left of a page that does nothing: the time is the browser's own.
EMPTY_PAGE = "<!doctype html><textarea class=composer-text></textarea>"

# A message to oneself comes through between any two tasks: the longest pause is the longest task.
WATCHES_TASKS = """() => {
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  window.longest = 0;
  port1.onmessage = () => {
    const now = performance.now();
    window.longest = Math.max(window.longest, now - last);
    last = now;
    port2.postMessage(null);
  };
  port2.postMessage(null);
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
        await reads_all(reader, asked.url)
        page = await reader.new_page()
        page.set_default_timeout(PATIENCE_MS)
        first, again = await _clicks(page, asked)
        found = {"first_ms": first, "again_ms": again}
        found |= await _long_room(page, asked)
        found |= await _typing(page, await reader.new_page())
        await page.evaluate("document.querySelector('[data-testid=\"new-pill\"]').click()")
        await page.wait_for_function(IS_AT_END)
        await page.evaluate(NEXT_FRAME)
        found["few_ms"] = await _burst(page, writer, asked, FEW)
        found["burst_ms"] = await _burst(page, writer, asked, BURST)
        await browser.close()
    return found


async def _clicks(page: Page, asked: argparse.Namespace) -> tuple[float, float]:
    """The medians over the rooms, at the first opening and at the second."""
    await page.goto(f"{asked.url}/rooms/{asked.rooms[0]}")
    await page.wait_for_function(IS_LIVE)
    medians = []
    for _ in range(2):
        times = []
        for room in asked.rooms[1:]:
            times.append(await page.evaluate(CLICKS, room))
            await page.wait_for_function(IS_LIVE)
        medians.append(sorted(times)[len(times) // 2])
    return medians[0], medians[1]


async def _long_room(page: Page, asked: argparse.Namespace) -> dict[str, float]:
    await page.goto(f"{asked.url}/rooms/{asked.rooms[0]}")
    await page.wait_for_function(IS_LIVE)
    await page.wait_for_function(IS_AT_END)
    how = {"count": LOADED, "patience": PATIENCE_MS}
    seconds = await page.evaluate(SCROLLS_BACK, how)
    return {"scroll_seconds": seconds, "nodes": await page.evaluate(COUNTS_NODES)}


async def _typing(page: Page, empty: Page) -> dict[str, float]:
    """The 95th percentiles, in milliseconds, of the long room and of a page that does nothing."""
    await empty.set_content(EMPTY_PAGE)
    pages = (page, empty)
    for one in pages:
        await one.evaluate(WATCHES_KEYS)
    for _ in range(TURNS):
        for one in pages:
            await _types(one)
    ours, least = [await _slow(one) for one in pages]
    await empty.close()
    await page.bring_to_front()
    return {"key_ms": ours, "empty_key_ms": least, "key_ratio": ours / least}


async def _types(page: Page) -> None:
    await page.bring_to_front()
    await page.locator(".composer-text").focus()
    await page.evaluate(NEXT_FRAME)
    for number in range(KEYS // TURNS):
        await page.keyboard.press("abcdefghij "[number % 11])


async def _slow(page: Page) -> float:
    await page.wait_for_function(f"() => window.keys.length >= {KEYS}")
    times: list[float] = await page.evaluate("window.keys")
    return quantiles(times, n=20)[-1]


async def _burst(
    page: Page, writer: BrowserContext, asked: argparse.Namespace, count: int
) -> float:
    """The longest task while so many messages arrive at the end of the long room."""
    await page.evaluate(WATCHES_TASKS)
    gate = asyncio.Semaphore(POSTS_AT_ONCE)
    path = f"{asked.url}/api/v1/rooms/{asked.rooms[0]}/messages"

    async def post(number: int) -> None:
        async with gate:
            answer = await writer.request.post(
                path, data={"text": f"{number} of {count}"}, headers={"Origin": asked.url}
            )
            assert answer.ok, answer.status

    await asyncio.gather(*(post(number) for number in range(count)))
    await page.get_by_text(f"{count - 1} of {count}", exact=True).wait_for()
    return float(await page.evaluate("window.longest"))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("url")
    parser.add_argument("password")
    parser.add_argument("--names", nargs=2, required=True, help="the reader and the writer")
    parser.add_argument("--rooms", nargs="+", required=True, help="the long one first")
    sys.stdout.write(json.dumps(asyncio.run(measured(parser.parse_args()))))
    return 0


if __name__ == "__main__":
    sys.exit(main())
