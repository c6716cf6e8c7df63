"""The tour: drafts, outbox and place survive a reload, a crash, and an update of the server."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.async_api import Browser, expect

from tests.changed import ChangedServer
from tests.conftest import People
from tests.people import PATIENCE_SECONDS, Person
from tests.test_page_start import is_kept, update
from tests.visitor import DESKTOP, Visitor
from tests.wire import Wire

MESSAGES = 120
TOP_ROW = """() => {
  const { top } = document.querySelector(".timeline-scroll").getBoundingClientRect();
  const rows = [...document.querySelectorAll(".message")];
  return rows.find((row) => row.getBoundingClientRect().bottom > top)?.dataset.seq;
}"""

COMES_TO = f"""new Promise((resolve) => {{
  const look = () => (({TOP_ROW})() === "%s" ? resolve(true) : setTimeout(look, 50));
  look();
}})"""


@dataclass
class Desk:
    """Ada in the middle of her work: a draft in each room, and something that waits to be sent."""

    server: ChangedServer
    wire: Wire
    ada: Visitor
    person: Person
    room: str
    other: str
    place: str = ""

    @property
    def address(self) -> str:
        return f"{self.wire.url}/rooms/{self.room}"

    async def begins(self) -> None:
        page = self.ada.page
        await self.ada.opens(self.other)
        await page.get_by_test_id("composer").fill("elsewhere, later")
        await self.ada.opens(self.room)
        await is_kept(page)
        await self.ada.is_("live")
        self.wire.cut()
        await self.ada.is_("reconnecting")
        await self.ada.writes("waits in the outbox")
        await self.ada.waits_with("waits in the outbox")
        await page.get_by_test_id("composer").fill("half a thought")
        await page.evaluate("document.querySelector('.timeline-scroll').scrollTop = 300")
        # Rows that are drawn on may move it once more; the page notes it when it is at rest.
        await page.wait_for_function(f"() => String(history.state?.place?.seq) === ({TOP_ROW})()")
        self.place = await page.evaluate(TOP_ROW)

    async def is_all_there(self) -> None:
        page = self.ada.page
        await self.ada.is_("live")
        await expect(page.get_by_test_id("composer")).to_have_value("half a thought")
        drafted = page.locator(f'.room-item[href="/rooms/{self.other}"]')
        await expect(drafted.get_by_label("Has a draft")).to_be_visible()
        # Another tab begins at the end.
        if self.place:
            await page.wait_for_function(f"(seq) => ({TOP_ROW})() === seq", arg=self.place)
            await page.get_by_test_id("new-pill").click()
        await self.ada.reads("waits in the outbox")
        log = await self.person.log(self.room)
        assert [event["text"] for event in log if event["type"] == "message"].count(
            "waits in the outbox"
        ) == 1


@pytest.fixture
def changed(tmp_path: Path) -> Iterator[ChangedServer]:
    running = ChangedServer(tmp_path)
    yield running
    running.stop()


@pytest.fixture
async def desk(browser: Browser, changed: ChangedServer, people: People) -> AsyncIterator[Desk]:
    changed.start()
    person = await people("ada", at=changed)
    room, other = await person.makes_room(), await person.makes_room()
    async with await person.enters(room) as seat:
        await seat.live()
        names = await seat.says_at_once(*(f"message {number}" for number in range(MESSAGES)))
        await seat.until(lambda frame: frame.get("client_id") == names[-1])
    async with Wire(changed.url) as wire:
        ada = await Visitor.arrive(browser, wire.url, viewport=DESKTOP)
        await ada.signs_in(person.name)
        desk = Desk(changed, wire, ada, person, room, other)
        await desk.begins()
        yield desk
        assert ada.complaints == []


async def is_reloaded(desk: Desk) -> None:
    desk.wire.mend()
    await desk.ada.page.reload()


async def crashes(desk: Desk) -> None:
    """Its process dies, and the tab is loaded again."""
    page = desk.ada.page
    tab = await desk.ada.context.new_cdp_session(page)
    crashed, loaded = asyncio.Event(), asyncio.Event()
    page.on("crash", lambda _: crashed.set())
    tab.on("Page.loadEventFired", lambda _: loaded.set())
    await tab.send("Page.enable")
    dying = asyncio.ensure_future(tab.send("Page.crash"))
    async with asyncio.timeout(PATIENCE_SECONDS):
        await crashed.wait()
        dying.cancel()
        desk.wire.mend()
        await tab.send("Page.reload")
        await loaded.wait()
        # Playwright has given the page up, so the tab itself is asked.
        question = {"expression": COMES_TO % desk.place, "awaitPromise": True}
        assert (await tab.send("Runtime.evaluate", question))["result"]["value"] is True
    desk.place = ""
    desk.ada.page = await desk.ada.context.new_page()
    await page.close()
    await desk.ada.page.goto(desk.address)


async def meets_an_update(desk: Desk) -> None:
    """The note is there, and one presses its button."""
    update(desk.server)
    desk.wire.mend()
    await desk.ada.page.get_by_test_id("update").click()
    await expect(desk.ada.page.get_by_test_id("members-toggle")).to_have_attribute(
        "title", "Show or hide everybody"
    )


Event = Callable[[Desk], Awaitable[None]]


@pytest.mark.parametrize("happens", [is_reloaded, meets_an_update, crashes])
async def test_no_state_is_lost_when_the_tab(desk: Desk, happens: Event) -> None:
    await happens(desk)
    await desk.is_all_there()
