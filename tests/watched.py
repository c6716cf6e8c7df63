"""A browser that notes whatever runs in it without being the page's own."""

import contextlib
from collections.abc import AsyncIterator, Iterator
from itertools import cycle, islice

from playwright.async_api import Browser, Page

from tests.markdown.scripts import TEXTS
from tests.people import Person
from tests.server import Server
from tests.visitor import Visitor

# All rows of a room are drawn.
TALL = {"width": 1280, "height": 6000}
ROWS = 70
# Of what is set one by one, and shown one by one.
FEW = 24
WATCH = """() => {
  for (const name of ["alert", "confirm", "prompt"]) window[name] = () => ran(name);
  const tell = ({ effectiveDirective: directive, blockedURI, sample }) => {
    refused(`${directive} ${blockedURI} ${sample}`);
  };
  addEventListener("securitypolicyviolation", tell, true);
}"""


class Watched(Visitor):
    """Notes what ran, and what the page's policy refused."""

    happened: list[str]

    async def is_watched(self) -> None:
        self.happened = []
        for name in ("ran", "refused"):
            await self.context.expose_function(name, self._noting(name))
        await self.context.add_init_script(f"({WATCH})()")

    def _noting(self, name: str):  # type: ignore[no-untyped-def]  # playwright takes any function
        return lambda what=None: self.happened.append(f"{name}: {what}")


@contextlib.asynccontextmanager
async def watched(browser: Browser, server: Server, person: Person) -> AsyncIterator[Watched]:
    """A person's browser, in which nothing may have run by the end."""
    visitor = await Watched.arrive(browser, server.url, viewport=TALL, reduced_motion="reduce")
    await visitor.is_watched()
    await visitor.signs_in(person.name)
    yield visitor
    assert visitor.happened == [], visitor.happened
    assert visitor.complaints == [], visitor.complaints


def few(start: int, *, longest: int = 60, count: int = FEW) -> Iterator[str]:
    """Some of them that fit; others than those from another start."""
    short = [text for text in TEXTS if len(text) <= longest]
    return islice(cycle(short[start:] + short[:start]), count)


def together(start: int, *, longest: int) -> Iterator[str]:
    """All of them in lines as long as may be."""
    line = ""
    for text in [*TEXTS[start:], *TEXTS[:start]]:
        one = " ".join(text.split())
        if line and len(line) + len(one) >= longest:
            yield line
            line = ""
        line = f"{line} {one}".strip()[:longest]
    yield line


async def points_at_everything(page: Page) -> None:
    """As a mouse would, so that what waits for it has its chance."""
    await page.evaluate(
        """() => {
          const types = ["mouseover", "pointerover", "focus", "toggle", "load", "error"];
          for (const element of document.querySelectorAll(".message-text *")) {
            for (const type of types) element.dispatchEvent(new Event(type, { bubbles: true }));
          }
          for (const { href } of document.querySelectorAll(".message-text a")) {
            if (!/^(https?|mailto):/.test(href)) throw new Error(href);
          }
        }"""
    )
