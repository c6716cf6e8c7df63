"""What an owner sees of the server on the page: charts that move, and whether they still do."""

import re
from collections.abc import Iterator

import pytest
from playwright.async_api import Browser, Locator, ViewportSize, expect

from tests import axe
from tests.conftest import People
from tests.drawn_charts import is_drawn
from tests.owned import owned_server, owner_of
from tests.server import Server
from tests.two_nodes import two_nodes
from tests.visitor import DESKTOP, Visitor

PHONE: ViewportSize = {"width": 390, "height": 844}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with owned_server(tmp_path_factory.mktemp("monitor")) as running:
        yield running


def chart(visitor: Visitor, title: str) -> Locator:
    title_of = visitor.page.get_by_role("heading", name=title, exact=True)
    return visitor.page.locator(".monitor-chart").filter(has=title_of)


async def watches(visitor: Visitor) -> None:
    await visitor.page.goto(f"{visitor.url}/monitor")
    await expect(chart(visitor, "Processor").locator("canvas")).to_be_visible()


@pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["desktop", "phone"])
async def test_an_owner_finds_the_monitor_and_sees_it_move(
    browser: Browser, server: Server, viewport: ViewportSize
) -> None:
    visitor = await Visitor.arrive(browser, server.url, viewport=viewport)
    await visitor.signs_in("owner")
    await visitor.page.goto(visitor.url)
    await visitor.page.locator("[data-open=account]").locator("visible=true").first.click()
    await visitor.page.get_by_test_id("account-server").click()
    await visitor.page.get_by_test_id("to-monitor").click()
    memory = chart(visitor, "Memory")
    await expect(memory).to_contain_text(re.compile(r"This process\s*[\d.,]+ MB"))
    sent = chart(visitor, "Messages").locator("dd")
    await expect(sent).to_have_text("0/s")
    async with owner_of(server) as owner:
        room = await owner.makes_room()
        while await sent.inner_text() == "0/s":
            await owner.posts("hello", room)
    await expect(chart(visitor, "Time to store")).to_contain_text(" ms")
    await expect(sent).to_have_text("0/s")
    await is_drawn(memory)
    assert await axe.violations(visitor.page) == []
    assert visitor.complaints == []


async def test_charts_take_the_colours_of_the_theme(browser: Browser, server: Server) -> None:
    visitor = await Visitor.arrive(browser, server.url, viewport=DESKTOP, color_scheme="dark")
    await visitor.signs_in("owner")
    await watches(visitor)
    await expect(chart(visitor, "Memory")).to_contain_text("MB")
    await is_drawn(chart(visitor, "Memory"))


async def test_without_a_connection_the_page_says_so_and_goes_on_by_itself(
    browser: Browser, server: Server
) -> None:
    visitor = await Visitor.arrive(browser, server.url, viewport=DESKTOP)
    await visitor.signs_in("owner")
    await watches(visitor)
    state = visitor.page.locator(".monitor-state")
    await expect(state).to_be_hidden()
    server.stop()
    await expect(state).to_contain_text("No connection")
    await expect(chart(visitor, "Processor")).to_be_visible()
    server.start()
    await expect(state).to_be_hidden()


async def test_others_are_told_that_it_is_not_for_them(
    browser: Browser, server: Server, people: People
) -> None:
    grace = await people("grace", at=server)
    visitor = await Visitor.arrive(browser, server.url, viewport=DESKTOP)
    await visitor.signs_in(grace.name)
    answer = await visitor.page.goto(f"{visitor.url}/monitor")
    assert answer is not None
    assert answer.status == 403


@pytest.mark.sqlite("it says itself that it needs PostgreSQL")
async def test_of_several_nodes_each_can_be_looked_at(
    browser: Browser, tmp_path_factory: pytest.TempPathFactory, people: People
) -> None:
    with two_nodes("notify", tmp_path_factory) as nodes:
        ada = await people("ada", at=nodes.one)
        visitor = await Visitor.arrive(browser, nodes.one.url, viewport=DESKTOP)
        await visitor.signs_in(ada.name)
        await watches(visitor)
        buttons = visitor.page.get_by_test_id("monitor-nodes").get_by_role("button")
        await expect(buttons).to_have_count(2)
        await expect(buttons.nth(0)).to_have_attribute("aria-pressed", "true")
        people_here = chart(visitor, "Connections").locator("dd").nth(1)
        await expect(people_here).to_have_text("1")
        await buttons.nth(1).click()
        await expect(buttons.nth(1)).to_have_attribute("aria-pressed", "true")
        await expect(people_here).to_have_text("0")
