"""The page as an app of a phone or a desk: installed, and shared into from other apps."""

import io
from collections.abc import AsyncIterator, Callable
from typing import Any

import httpx2
import pytest
from PIL import Image
from playwright.async_api import Browser, Page, expect

from tests import axe
from tests.conftest import People
from tests.people import Person
from tests.server import Server
from tests.visitor import Visitor, until
from tests.wire import Wire

# As another app does by the browser: a form that somebody else sends to this page.
SHARE = """async ([address, words, files]) => {
  const form = document.createElement("form");
  Object.assign(form, { action: address, method: "post", enctype: "multipart/form-data" });
  for (const [name, value] of Object.entries(words)) {
    form.append(Object.assign(document.createElement("input"), { name, value }));
  }
  const data = new DataTransfer();
  for (const [name, type, content] of files) {
    const bytes = Uint8Array.from(content, (character) => character.charCodeAt(0));
    data.items.add(new File([bytes], name, { type }));
  }
  const chosen = Object.assign(document.createElement("input"), { type: "file", name: "files" });
  Object.assign(chosen, { multiple: true, files: data.files });
  form.append(chosen);
  document.body.append(form);
  form.submit();
}"""
IS_KEPT = "navigator.serviceWorker.ready.then(() => Boolean(navigator.serviceWorker.controller))"
PHONE = {"width": 390, "height": 844}
# What a file of another app is called, its type, and its bytes.
Shared = tuple[str, str, bytes]


@pytest.fixture
async def wire(server: Server) -> AsyncIterator[Wire]:
    async with Wire(server.url) as between:
        yield between


async def manifest_at(server: Server, **headers: str) -> dict[str, Any]:
    """Asked for without a session, as browsers do."""
    async with httpx2.AsyncClient(base_url=server.url, headers=headers) as http:
        answer = await http.get("/manifest.webmanifest")
        assert answer.headers["content-type"] == "application/manifest+json"
        found: dict[str, Any] = answer.json()
        for picture in [*found["icons"], *found["screenshots"]]:
            shown = await http.get(picture["src"])
            assert (shown.status_code, shown.headers["content-type"]) == (200, picture["type"])
            if picture["sizes"] != "any":
                width, height = Image.open(io.BytesIO(shown.content)).size
                assert f"{width}x{height}" == picture["sizes"]
        return found


async def shares(page: Page, *files: Shared, **words: str) -> None:
    # In one text: a list of a million numbers would be on its way for half a minute.
    brought = [[name, kind, content.decode("latin-1")] for name, kind, content in files]
    async with page.expect_navigation():
        await page.evaluate(SHARE, ["/share", words, brought])


async def chooses(page: Page, name: str) -> None:
    await page.get_by_test_id("share-where").fill(name)
    await page.get_by_test_id("share-list").get_by_role("option").first.click()


async def test_the_manifest_bears_the_teams_name_and_speaks_the_readers_language(
    start_server: Callable[..., Server],
) -> None:
    server = start_server(PARLEY_TEAM_NAME="The harbour office")
    found = await manifest_at(server, **{"Accept-Language": "zh-CN,zh;q=0.9"})
    assert (found["name"], found["short_name"]) == ("The harbour office", "Parley")
    assert [(one["name"], one["url"]) for one in found["shortcuts"]] == [
        ("收件箱", "/inbox"),
        ("讨论串", "/threads"),
        ("已保存", "/saved"),
    ]
    assert {icon["purpose"] for icon in found["icons"][1:]} == {"any", "maskable"}
    assert {one["form_factor"] for one in found["screenshots"]} == {"wide", "narrow"}


async def test_a_browser_finds_nothing_that_keeps_it_from_installing_the_page(
    browser: Browser, server: Server, ada: Person
) -> None:
    at_ada = await Visitor.enters(browser, server.url, ada, await ada.makes_room())
    await until(at_ada.page, IS_KEPT)
    devtools = await at_ada.context.new_cdp_session(at_ada.page)
    found = await devtools.send("Page.getAppManifest")
    assert found["errors"] == []
    assert found["manifest"]["startUrl"] == found["manifest"]["scope"] == f"{server.url}/"
    assert found["manifest"]["shareTarget"]["action"] == f"{server.url}/share"
    faults = (await devtools.send("Page.getInstallabilityErrors"))["installabilityErrors"]
    # What this browser is started as says nothing of the page.
    assert [fault["errorId"] for fault in faults if fault["errorId"] != "in-incognito"] == []


async def test_what_another_app_shares_becomes_a_draft_of_the_room_that_one_chooses(
    browser: Browser, wire: Wire, ada: Person
) -> None:
    room = await ada.makes_room("berths")
    await ada.http.put(f"/rooms/{room}/draft", json={"text": "Have you seen this?"})
    at_ada = await Visitor.enters(browser, wire.url, ada, room, viewport=PHONE)
    page = at_ada.page
    await until(page, IS_KEPT)
    wire.cut()
    address = "https://harbour.example/berths"
    await shares(page, title="Berths", text=f"Free ones: {address}", url=address)
    await expect(page.get_by_test_id("shared-text")).to_have_text(f"Berths\nFree ones: {address}")
    assert await axe.violations(page) == []
    await chooses(page, "berths")
    composer = page.get_by_test_id("composer")
    told = f"Have you seen this?\n\nBerths\nFree ones: {address}"
    await expect(composer).to_have_value(told)
    assert at_ada.complaints == []
    wire.mend()
    await composer.press("Control+Enter")
    await expect(page.get_by_test_id("message-text").last).to_contain_text(address)
    await page.goto(f"{wire.url}/share")
    await expect(page.get_by_text("Nothing waits to be shared.")).to_be_visible()


async def test_files_that_another_app_shares_are_attached_in_the_room_that_one_chooses(
    browser: Browser, wire: Wire, ada: Person
) -> None:
    room = await ada.makes_room("berths")
    at_ada = await Visitor.enters(browser, wire.url, ada, room, viewport=PHONE)
    page = at_ada.page
    await until(page, IS_KEPT)
    wire.cut()
    plan, name = b"\x00\xff".ljust(2_000, b"p"), "Plan \u2193 50 %.bin"
    await shares(page, (name, "", plan), ("tide.txt", "text/plain", b"4.20"), title="Berths")
    files = page.get_by_test_id("shared-files").locator("li")
    await expect(files).to_have_count(2)
    await expect(files.first).to_contain_text(name)
    await expect(files.first).to_contain_text("2 kB")
    assert await axe.violations(page) == []
    await chooses(page, "berths")
    tray = page.get_by_test_id("composer-files").locator("li")
    await expect(tray).to_have_count(2)
    await expect(page.get_by_test_id("composer")).to_have_value("Berths")
    assert at_ada.complaints == []
    wire.mend()
    for place in (0, 1):
        await expect(tray.nth(place)).to_have_attribute("data-state", "done", timeout=15_000)
    await page.get_by_test_id("send").click()
    links = page.get_by_test_id("message-files").get_by_role("link")
    await expect(links).to_have_count(2)
    async with page.expect_download() as waiting:
        await links.first.click()
    saved = await waiting.value
    assert (saved.suggested_filename, (await saved.path()).read_bytes()) == (name, plan)
    await page.goto(f"{wire.url}/share")
    await expect(page.get_by_text("Nothing waits to be shared.")).to_be_visible()


async def test_shared_files_that_are_too_large_or_too_many_are_left_out_and_it_is_said(
    browser: Browser, start_server: Callable[..., Server], people: People
) -> None:
    server = start_server(PARLEY_LIMIT_FILE_MEGABYTES="1")
    ada = await people("ada", at=server)
    at_ada = await Visitor.enters(browser, server.url, ada, await ada.makes_room("berths"))
    page = at_ada.page
    await until(page, IS_KEPT)
    large = ("film.bin", "", bytes(1_048_577))
    await shares(page, large)
    await expect(page.get_by_test_id("shared-files")).to_contain_text("Files may have")
    await expect(page.get_by_test_id("share-where")).to_be_hidden()
    small = [(f"{number}.txt", "text/plain", b"x") for number in range(10)]
    await shares(page, large, *small)
    await expect(page.get_by_text("A message has at most 10 files.")).to_be_visible()
    await chooses(page, "berths")
    await expect(page.get_by_test_id("composer-files").locator("li")).to_have_count(9)
    assert at_ada.complaints == []


async def test_a_person_can_be_chosen_with_whom_there_is_no_room_yet(
    browser: Browser, server: Server, ada: Person, people: People
) -> None:
    lin = await people("lin")
    at_ada = await Visitor.enters(browser, server.url, ada, await ada.makes_room())
    page = at_ada.page
    await until(page, IS_KEPT)
    await shares(page, text="for you")
    await chooses(page, lin.name)
    await expect(page.get_by_test_id("composer")).to_have_value("for you")


async def test_nothing_that_was_shared_stays_behind_for_the_next_person(
    browser: Browser, server: Server, ada: Person
) -> None:
    at_ada = await Visitor.enters(browser, server.url, ada, await ada.makes_room())
    page = at_ada.page
    await until(page, IS_KEPT)
    await shares(page, text="for one room only")
    await expect(page.get_by_test_id("shared-text")).to_have_text("for one room only")
    await page.get_by_test_id("account-menu").click()
    await page.get_by_test_id("sign-out").click()
    await expect(page.locator("[name=password]")).to_be_visible()
    await at_ada.signs_in(ada.name)
    await page.goto(f"{server.url}/share")
    await expect(page.get_by_text("Nothing waits to be shared.")).to_be_visible()


async def test_without_its_worker_the_page_says_that_it_has_to_be_shared_again(
    browser: Browser, server: Server, ada: Person
) -> None:
    at_ada = await Visitor.arrive(browser, server.url, service_workers="block")
    await at_ada.signs_in(ada.name)
    await at_ada.page.goto(f"{server.url}/")
    await shares(at_ada.page, text="hello")
    await expect(at_ada.page.get_by_text("Nothing waits to be shared.")).to_be_visible()
    assert at_ada.page.url == f"{server.url}/share"
