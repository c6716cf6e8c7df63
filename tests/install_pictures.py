"""Draws what an installed page shows of itself: `python -m tests.install_pictures`.

Icons of every size out of two drawings, and two pictures of the demo team's page, into
`static/install`. To be run when the drawings or the page's looks have changed.
"""

import asyncio
import io
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PIL import Image
from playwright.async_api import Browser, ViewportSize, async_playwright

from app.demo.fill import PASSWORD
from app.files import STATIC
from tests.server import PARLEY
from tests.visitor import Visitor, launch

FOLDER = STATIC / "install"
# The name of the picture, what it is drawn from, and its edge in pixels.
ICONS = (
    ("icon-192.png", STATIC / "favicon.svg", 192),
    ("icon-512.png", STATIC / "favicon.svg", 512),
    ("maskable-192.png", FOLDER / "maskable.svg", 192),
    ("maskable-512.png", FOLDER / "maskable.svg", 512),
)
SCREENS: dict[str, ViewportSize] = {
    "wide.webp": {"width": 1280, "height": 800},
    "narrow.webp": {"width": 390, "height": 844},
}
ROOM = "general"
QUALITY = 80
ADDRESS = "Parley is at "


async def main() -> None:
    drawings = {file: file.read_text() for _, file, _ in ICONS}
    async with async_playwright() as playwright:
        browser = await launch(playwright)
        for name, drawing, edge in ICONS:
            await _draw(browser, drawings[drawing], edge, FOLDER / name)
        with tempfile.TemporaryDirectory() as folder, demo_in(folder) as url:
            for name, size in SCREENS.items():
                await _show(browser, url, size, FOLDER / name)
        await browser.close()


async def _draw(browser: Browser, drawing: str, edge: int, path: Path) -> None:
    page = await browser.new_page(viewport={"width": edge, "height": edge})
    style = "<style>html { background: none } body { margin: 0 } svg { display: block }</style>"
    await page.set_content(style + drawing)
    taken = await page.screenshot(omit_background=True)
    await page.close()
    Image.open(io.BytesIO(taken)).quantize(64).save(path, optimize=True)


async def _show(browser: Browser, url: str, size: ViewportSize, path: Path) -> None:
    visitor = await Visitor.arrive(browser, url, viewport=size, color_scheme="light")
    await visitor.signs_in_on_the_page("ada", password=PASSWORD)
    await visitor.page.get_by_test_id("room-item").get_by_text(ROOM).first.click()
    await visitor.page.get_by_test_id("message-text").last.wait_for()
    await visitor.page.wait_for_load_state("networkidle")
    taken = await visitor.page.screenshot(animations="disabled")
    await visitor.context.close()
    Image.open(io.BytesIO(taken)).save(path, quality=QUALITY, method=6)


@contextmanager
def demo_in(folder: str) -> Iterator[str]:
    """The address of a demo that runs."""
    words = [str(PARLEY), "demo", "--data-dir", "shown", "--port", "0"]
    demo = subprocess.Popen(words, cwd=folder, stdout=subprocess.PIPE, text=True)
    assert demo.stdout is not None
    try:
        for line in demo.stdout:
            if line.startswith(ADDRESS):
                yield line.removeprefix(ADDRESS).split()[0]
                break
    finally:
        demo.terminate()
        demo.wait()


if __name__ == "__main__":
    asyncio.run(main())
