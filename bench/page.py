"""`python -m bench.page`: opens a room in a real Chromium and prints when what was seen."""

import argparse
import asyncio
import json
import sys
from typing import Any

from playwright.async_api import Browser, BrowserContext, async_playwright

from bench import browser as browsers

PATIENCE_SECONDS = 30.0
POLL_SECONDS = 0.02
# From the start of the load: a first message stands there; the room is live.
WATCH = """
const seen = (window.seen = {});
const look = () => {
  const now = performance.now();
  if (document.querySelector('[data-testid="message"]')) seen.shown_ms ??= now;
  if (document.querySelector('[data-testid="status"][data-state="live"]')) seen.live_ms ??= now;
};
new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
"""
IS_OPEN = "'shown_ms' in window.seen && 'live_ms' in window.seen"
# It has kept the page and its files.
HAS_WORKER = "navigator.serviceWorker?.controller?.state === 'activated'"


async def visits(asked: argparse.Namespace) -> list[dict[str, dict[str, float]]]:
    async with async_playwright() as playwright:
        browser = await browsers.launched(playwright)
        # The first one starts the browser's own processes.
        found = [await _visit(browser, asked) for _ in range(asked.rounds + 1)]
        await browser.close()
    return found[1:]


async def _visit(browser: Browser, asked: argparse.Namespace) -> dict[str, dict[str, float]]:
    """A browser that was never here, and then a new tab of it."""
    context = await browsers.signed_in(
        browser,
        asked.url,
        name=asked.name,
        password=asked.password,
        service_workers="allow" if asked.worker else "block",
    )
    cold = await _opened(context, asked)
    warm = await _opened(context, asked)
    await context.close()
    return {"cold": cold, "warm": warm}


async def _opened(context: BrowserContext, asked: argparse.Namespace) -> dict[str, float]:
    page = await context.new_page()
    await page.add_init_script(WATCH)
    devtools = await context.new_cdp_session(page)
    await devtools.send("Network.enable")
    network = {"offline": False, "downloadThroughput": -1, "uploadThroughput": -1}
    await devtools.send(
        "Network.emulateNetworkConditions", network | {"latency": asked.round_trip_ms}
    )
    requests: list[Any] = []
    sizes: list[float] = []
    devtools.on("Network.requestWillBeSent", lambda request: requests.append(request))
    devtools.on("Network.loadingFinished", lambda end: sizes.append(end["encodedDataLength"]))
    await page.goto(f"{asked.url}/rooms/{asked.room}")
    await _until(lambda: page.evaluate(IS_OPEN))
    seen: dict[str, float] = await page.evaluate("window.seen")
    counted = {"requests": len(requests), "wire_bytes": sum(sizes)}
    if asked.worker:
        await _until(lambda: page.evaluate(HAS_WORKER))
    await page.close()
    return seen | counted


async def _until(holds: Any) -> None:
    async with asyncio.timeout(PATIENCE_SECONDS):
        while not await holds():  # noqa: ASYNC110 - of a page only its state can be asked
            await asyncio.sleep(POLL_SECONDS)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench.page", description=__doc__)
    for name in ("url", "room", "name", "password"):
        parser.add_argument(name)
    parser.add_argument("--round-trip-ms", type=float, default=0.0)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--without-worker", dest="worker", action="store_false")
    return parser.parse_args()


if __name__ == "__main__":
    json.dump(asyncio.run(visits(_arguments())), sys.stdout)
