"""axe-core 4.10.3, unchanged from its package: looks for what keeps people out of a page."""

import hashlib
from functools import cache
from pathlib import Path
from typing import Any

from playwright.async_api import Page

FOLDER = Path(__file__).parent
SCRIPT = FOLDER / "axe.min.js"
SHA256 = "880970c081707360e64f34cea25ff91892f5bc95675b0776925b9709dd8a68bb"

# The page's own policy lets no script in, so it is run as the browser's tools run theirs.
# What lies under an open dialog can't be reached, and is looked at where it lies under none.
# The list of messages is one stop of the Tab key, and Enter leads to what scrolls in one: axe looks
# for a stop there.
RUNS = """async () => {
  const top = [...document.querySelectorAll("dialog[open]")].at(-1) ?? document;
  const { violations } = await axe.run(top, { resultTypes: ["violations"] });
  const place = ({ target, failureSummary }) => `${target} (${failureSummary})`;
  const isReached = (id, { target }) =>
    id === "scrollable-region-focusable" && document.querySelector(target)?.closest(".message");
  return violations
    .map(({ id, help, nodes }) => [id, help, nodes.filter((node) => !isReached(id, node))])
    .filter(([, , nodes]) => nodes.length)
    .map(([id, help, nodes]) => `${id}: ${help}: ${nodes.map(place).join("; ")}`);
}"""


async def violations(page: Page) -> list[str]:
    """What axe finds on the page as it stands, a line for each rule."""
    if not await page.evaluate("'axe' in window"):
        await page.evaluate(_source())
    found: Any = await page.evaluate(RUNS)
    return list(found)


@cache
def _source() -> str:
    source = SCRIPT.read_bytes()
    assert hashlib.sha256(source).hexdigest() == SHA256
    return source.decode()
