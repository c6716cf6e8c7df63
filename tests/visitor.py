"""A person in a browser, with verbs. Uses the page as people do: by what it shows and says."""

import asyncio
import shutil
from pathlib import Path
from typing import Self
from urllib.parse import urlsplit

import pytest
from playwright.async_api import (
    Browser,
    BrowserContext,
    Locator,
    Page,
    Playwright,
    ViewportSize,
    expect,
)

from tests.people import PASSWORD, PATIENCE_SECONDS, Person

# The first has no windows that nobody sees, and takes half the time.
NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
CHROMIUM = next(filter(None, map(shutil.which, NAMES)), None)
QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
PATIENCE_MS = PATIENCE_SECONDS * 1000
DESKTOP: ViewportSize = {"width": 1280, "height": 800}
expect.set_options(timeout=PATIENCE_MS)


async def launch(playwright: Playwright) -> Browser:
    if CHROMIUM is None:
        pytest.skip("There is no Chromium here.")
    return await playwright.chromium.launch(executable_path=CHROMIUM, args=list(QUIET))


async def until(page: Page, expression: str) -> None:
    """Until it is true, or its promise keeps to something true.

    `wait_for_function` takes a promise itself for true; and an expression that is not a function it
    can evaluate once only, since the page forbids `eval`.
    """
    loop = "async () => { while (!(await (%s))) await new Promise(requestAnimationFrame); }"
    async with asyncio.timeout(PATIENCE_SECONDS):
        await page.evaluate(loop % expression)


def origin_of(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


class Visitor:
    """One browser profile with one tab."""

    def __init__(self, context: BrowserContext, page: Page, url: str) -> None:
        self.context = context
        self.page = page
        self.url = url
        self.complaints: list[str] = []
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on(
            "console",
            lambda said: (
                self.complaints.append(said.text)
                if "Content Security Policy" in said.text
                else None
            ),
        )

    @classmethod
    async def arrive(cls, browser: Browser, url: str, **options: object) -> Self:
        context = await browser.new_context(**options)  # type: ignore[arg-type]
        context.set_default_timeout(PATIENCE_MS)
        return cls(context, await context.new_page(), url)

    @classmethod
    async def enters(
        cls, browser: Browser, url: str, person: Person, room: str, **options: object
    ) -> Self:
        """Somebody signed in with a room open, at a desk if the options say nothing else."""
        visitor = await cls.arrive(browser, url, **({"viewport": DESKTOP} | options))
        await visitor.signs_in(person.name)
        return await visitor.opens(room)

    async def signs_in(self, name: str, *, password: str = PASSWORD) -> Self:
        """Without the two pages that one sees on the way."""
        answer = await self.context.request.post(
            f"{self.url}/sign-in",
            form={"name": name, "password": password},
            headers={"Origin": origin_of(self.url)},
            max_redirects=0,
        )
        assert answer.status == 303, await answer.text()
        return self

    async def signs_in_on_the_page(self, name: str, *, password: str = PASSWORD) -> Self:
        await self.page.goto(f"{self.url}/sign-in")
        await self.page.locator("[name=name]").fill(name)
        await self.page.locator("[name=password]").fill(password)
        await self.page.locator("form:has([name=password]) button").click()
        await self.page.wait_for_url(lambda url: "/sign-in" not in url)
        return self

    async def comes_home(self) -> Self:
        """To the list of rooms. What is pressed before they are there does nothing yet."""
        await self.page.goto(self.url)
        await expect(self.page.get_by_test_id("room-item").first).to_be_visible()
        return self

    async def opens(self, room: str) -> Self:
        await self.page.goto(f"{self.url}/rooms/{room}")
        await self.is_("live")
        # Dialogs and the like come then: whoever cuts the network has them.
        completes = ("aria-autocomplete", "list")
        await expect(self.page.get_by_test_id("composer")).to_have_attribute(*completes)
        return self

    async def writes(self, text: str) -> None:
        composer = self.page.get_by_test_id("composer")
        await composer.fill(text)
        await composer.press("Enter")

    def message(self, text: str) -> Locator:
        """Not one that only has a link to it, with its card."""
        rows = self.page.get_by_test_id("message")
        words = self.page.get_by_text(text, exact=True)
        return rows.filter(has=words.and_(self.page.locator(":not(.message-card *)")))

    async def reads(self, text: str) -> None:
        """Sees this message, on disk, exactly once."""
        await expect(self.message(text)).to_have_count(1)
        await expect(self.message(text)).to_have_attribute("data-state", "sent")

    async def waits_with(self, text: str) -> None:
        """Sees the message as not sent yet."""
        await expect(self.message(text)).to_have_attribute("data-state", "pending")

    async def misses(self, text: str) -> None:
        await expect(self.message(text)).to_have_count(0)

    async def acts(self, action: str, text: str) -> None:
        """By the bar beside the message, or by its menu for what the bar has not."""
        row = self.message(text)
        await row.hover()
        button = row.get_by_test_id(action)
        if await button.is_visible():
            await button.click()
        else:
            await row.get_by_test_id("more").click()
            await self.page.get_by_test_id(f"sheet-{action}").click()

    async def begins_to_edit(self, text: str, new: str) -> None:
        """Writes in the editor of this message, and doesn't save yet."""
        await self.acts("edit", text)
        await self.message(text).get_by_test_id("edit-text").fill(new)

    async def edits(self, text: str, new: str) -> None:
        await self.begins_to_edit(text, new)
        await self.page.get_by_test_id("save-edit").click()

    async def deletes(self, text: str) -> None:
        await self.acts("delete", text)
        await self.page.get_by_test_id("confirm").click()

    async def texts(self) -> list[str]:
        return await self.page.get_by_test_id("message-text").all_inner_texts()

    async def is_(self, state: str) -> None:
        await expect(self.page.get_by_test_id("status")).to_have_attribute("data-state", state)

    async def takes_picture(self, path: Path) -> None:
        await self.page.screenshot(path=path)
