"""The whiteboard and the ticker of `examples/`, in real browsers."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Callable

import pytest
from playwright.async_api import Browser, Page, expect

from tests.clients.example_pages import Served, served
from tests.clients.talking import token_of
from tests.clients.test_examples import ROOT, SOURCES
from tests.conftest import People
from tests.people import Person
from tests.server import Server


@pytest.fixture
async def house(
    start_server: Callable[..., Server], people: People
) -> AsyncIterator[tuple[Served, str, Person, Person]]:
    """The pages, a room and two people in it."""
    async with served(start_server) as pages:
        ada, grace = await people("ada", at=pages.server), await people("grace", at=pages.server)
        room = await ada.makes_room()
        await grace.joins(room)
        yield pages, room, ada, grace


async def draws(page: Page) -> None:
    """A line from one corner towards the other; the button stays down."""
    box = await page.locator("#board").bounding_box()
    assert box is not None
    x, y = box["x"] + 10, box["y"] + 10
    await page.mouse.move(x, y)
    await page.mouse.down()
    for step in range(1, 30):
        await page.mouse.move(x + step * 4, y + step * 3)


async def lines(page: Page) -> list[str]:
    found: list[str] = await page.locator("#board path").evaluate_all(
        "paths => paths.map((path) => path.getAttribute('d'))"
    )
    return found


async def test_a_line_is_seen_while_it_is_drawn_and_by_who_comes_later(
    browser: Browser, house: tuple[Served, str, Person, Person]
) -> None:
    pages, room, ada, grace = house
    first, second = [await pages.open(browser, "whiteboard", who, room) for who in (ada, grace)]
    await expect(first.locator("#status")).to_be_empty()
    await expect(second.locator("#status")).to_be_empty()
    await draws(first)
    await expect(second.locator("#board .passing")).to_have_count(1)
    await first.mouse.up()
    for page in (first, second):
        await expect(page.locator("#board path:not(.passing)")).to_have_count(1)
        await expect(page.locator("#board .passing")).to_have_count(0)
    third = await pages.open(browser, "whiteboard", grace, room)
    await expect(third.locator("#board path")).to_have_count(1)
    assert await lines(third) == await lines(first) == await lines(second)
    await third.get_by_role("button", name="Wipe the board").click()
    for page in (first, second, third):
        await expect(page.locator("#board path")).to_have_count(0)


async def test_prices_move_on_the_page_and_the_close_is_kept(
    browser: Browser, house: tuple[Served, str, Person, Person]
) -> None:
    pages, room, ada, grace = house
    page = await pages.open(browser, "ticker", ada, room)
    await expect(page.locator("#status")).to_be_empty()
    ticker = await asyncio.create_subprocess_exec(
        *(sys.executable, str(ROOT / "examples" / "ticker" / "ticker.py")),
        stdin=asyncio.subprocess.PIPE,
        env=os.environ
        | {
            "PYTHONPATH": str(SOURCES),
            "PARLEY_URL": pages.server.url,
            "PARLEY_TOKEN": await token_of(grace),
            "TICKER_ROOM": room,
            "TICKER_SECONDS": "0.05",
        },
    )
    assert ticker.stdin is not None
    for price in ("12.00", "12.50"):
        ticker.stdin.write(f"ROPE {price}\nno price\n".encode())
        await expect(page.locator("#prices td").nth(1)).to_have_text(price)
    ticker.stdin.close()
    assert await ticker.wait() == 0
    events = (await ada.http.get(f"/rooms/{room}/events")).json()["items"]
    assert (events[-1]["type"], events[-1]["text"]) == ("app", "Close: ROPE 12.50")
    later = await pages.open(browser, "ticker", grace, room)
    await expect(later.locator("#prices td").nth(1)).to_have_text("12.50")
