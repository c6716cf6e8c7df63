"""The pages of `examples/` on a server of files, beside a server that lets them in."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass

from playwright.async_api import Browser, Page, expect

from tests.backends import free_port
from tests.clients.test_examples import ROOT, program
from tests.people import PASSWORD, Person
from tests.server import Server


@dataclass(frozen=True, slots=True)
class Served:
    origin: str
    server: Server

    async def open(self, browser: Browser, example: str, person: Person, room: str) -> Page:
        """On a phone, signed in."""
        context = await browser.new_context(viewport={"width": 390, "height": 800})
        page = await context.new_page()
        await page.goto(f"{self.origin}/{example}/")
        given = {"Server": self.server.url, "Room": room, "Account name": person.name}
        for label, value in (given | {"Password": PASSWORD}).items():
            await page.get_by_label(label).fill(value)
        await page.locator("#sign-in button").click()
        await expect(page.locator("main")).to_be_visible()
        return page


@asynccontextmanager
async def served(start_server: Callable[..., Server]) -> AsyncIterator[Served]:
    port = free_port()
    origin = f"http://127.0.0.1:{port}"
    server = start_server(PARLEY_CORS_ORIGINS=origin)
    folder = str(ROOT / "examples")
    words = "-m", "http.server", str(port), "--bind", "127.0.0.1", "--directory", folder
    async with program(*words):
        await _listens(port)
        yield Served(origin, server)


async def _listens(port: int) -> None:
    while True:
        with suppress(ConnectionRefusedError):
            _, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.close()
            return
