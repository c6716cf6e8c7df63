"""Files are attached on the page: chosen, dropped or pasted, and sent with a message."""

import asyncio
import re
from typing import Any

import pytest
from playwright.async_api import Browser, Page, Route, ViewportSize, expect

from tests import axe
from tests.people import Person
from tests.server import Server
from tests.sharing import shares
from tests.test_pictures import drawn, encoded
from tests.visitor import Visitor

PHONE: ViewportSize = {"width": 390, "height": 844}
PICTURE: dict[str, Any] = {
    "name": "harbour.png",
    "mimeType": "image/png",
    "buffer": encoded(drawn((1200, 600))),
}
MINUTES: dict[str, Any] = {"name": "Minutes.txt", "mimeType": "text/plain", "buffer": b"Agreed."}
# What a hand does: the files of a browser's own are in a list that only it can make.
BRINGS = """(area, [kind, name, type, text]) => {
  const data = new DataTransfer();
  data.items.add(new File([text], name, { type }));
  const event = kind === "paste"
    ? new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true })
    : new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true });
  area.dispatchEvent(event);
}"""

# Whether what falls there is kept from being opened by the browser.
IS_TAKEN = """(area) => ["dragover", "drop"].every((kind) => {
  const data = new DataTransfer();
  data.items.add(new File(["x"], "a.txt"));
  const said = { dataTransfer: data, bubbles: true, cancelable: true };
  return !area.dispatchEvent(new DragEvent(kind, said));
})"""

# How many files the browser keeps.
KEPT_FILES = """new Promise((resolve) => {
  indexedDB.open("parley:uploads", 1).onsuccess = ({ target: { result: database } }) => {
    const asking = database.transaction("files").objectStore("files").count();
    asking.onsuccess = () => resolve(asking.result);
  };
})"""


async def attaches(page: Page, *files: dict[str, Any], prefix: str = "") -> None:
    async with page.expect_file_chooser() as choosing:
        await page.get_by_test_id(f"{prefix}attach").click()
    await (await choosing.value).set_files(list(files))  # type: ignore[arg-type]


def tray(page: Page, prefix: str = "") -> Any:
    return page.get_by_test_id(f"{prefix}composer-files").locator("li")


@pytest.mark.parametrize("viewport", [PHONE, {"width": 1280, "height": 800}])
async def test_files_are_chosen_and_sent_with_words_or_without(
    browser: Browser,
    server: Server,
    ada: Person,
    grace: Person,
    room: str,
    viewport: ViewportSize,
) -> None:
    at_ada = await Visitor.enters(browser, server.url, ada, room, viewport=viewport)
    at_grace = await Visitor.enters(browser, server.url, grace, room)
    page, other = at_ada.page, at_grace.page
    await attaches(page, PICTURE, MINUTES)
    await expect(tray(page)).to_have_count(2)
    await expect(tray(page).nth(1)).to_have_attribute("data-state", "done")
    await expect(tray(page).nth(0)).to_have_attribute("data-state", "done")
    await page.get_by_test_id("composer").fill("From the harbour")
    await page.get_by_test_id("send").click()
    await at_ada.reads("From the harbour")
    await expect(tray(page)).to_have_count(0)
    row = at_grace.message("From the harbour")
    await expect(row.get_by_test_id("message-files").get_by_role("link")).to_have_count(2)
    image = row.get_by_role("img", name="harbour.png")
    await expect(image).to_have_js_property("complete", value=True)
    box = await image.bounding_box()
    assert box is not None
    assert (round(box["width"]), round(box["height"])) == (400, 200)
    await expect(row.get_by_role("link", name="Minutes.txt")).to_be_visible()
    await attaches(page, MINUTES)
    await expect(tray(page)).to_have_attribute("data-state", "done")
    await page.get_by_test_id("send").click()
    log = (await grace.log(room))[-1]
    while not log.get("files") or log["text"]:
        log = (await grace.log(room))[-1]
    await expect(other.locator(f'.message[data-seq="{log["seq"]}"] .file-name')).to_have_text(
        "Minutes.txt"
    )
    assert at_ada.complaints == []
    assert at_grace.complaints == []
    await attaches(page, PICTURE)
    await expect(tray(page)).to_have_attribute("data-state", "done")
    assert await axe.violations(page) == []


async def test_what_is_in_a_picture_is_asked_for_and_told_to_who_cannot_see_it(
    browser: Browser, server: Server, ada: Person, grace: Person, room: str
) -> None:
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    at_grace = await Visitor.enters(browser, server.url, grace, room)
    page, other = at_ada.page, at_grace.page
    await attaches(page, PICTURE, MINUTES)
    ask = page.get_by_role("textbox", name="What is in harbour.png, for people who can't see it")
    await expect(page.locator(".file-alt:visible")).to_have_count(1)
    await ask.fill("Two boats at dusk")
    await ask.press("Enter")
    await expect(page.get_by_test_id("composer")).to_be_focused()
    assert await axe.violations(page) == []
    await expect(tray(page).nth(0)).to_have_attribute("data-state", "done")
    await expect(tray(page).nth(1)).to_have_attribute("data-state", "done")
    await page.get_by_test_id("composer").press("Enter")
    image = other.get_by_role("img", name="Two boats at dusk")
    await expect(image).to_be_visible()
    await image.click()
    await expect(other.locator("dialog .viewer-alt")).to_have_text("Two boats at dusk")


@pytest.mark.parametrize("kind", ["drop", "paste"])
async def test_files_are_dropped_on_the_conversation_or_pasted(
    browser: Browser, server: Server, ada: Person, room: str, kind: str
) -> None:
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    page = at_ada.page
    place = ".timeline-log" if kind == "drop" else ".composer-text"
    if kind == "drop":
        await page.locator(place).evaluate(BRINGS, ["dragover", "a.txt", "text/plain", "x"])
        await expect(page.locator(".conversation")).to_have_attribute("data-over", "")
    await page.locator(place).evaluate(BRINGS, [kind, "notes.txt", "text/plain", "brought"])
    await expect(page.locator(".conversation")).not_to_have_attribute("data-over", "")
    await expect(tray(page)).to_contain_text("notes.txt")
    await expect(tray(page)).to_have_attribute("data-state", "done")
    await page.get_by_test_id("composer").press("Enter")
    link = page.get_by_test_id("message-files").get_by_role("link", name="notes.txt")
    async with page.expect_download() as waiting:
        await link.click()
    assert (await (await waiting.value).path()).read_bytes() == b"brought"


async def test_an_upload_shows_how_far_it_is_and_can_be_cancelled(
    browser: Browser, server: Server, ada: Person, room: str
) -> None:
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    page = at_ada.page
    goes_on = asyncio.Event()

    async def hold(route: Route) -> None:
        if route.request.method == "PATCH":
            await goes_on.wait()
        await route.continue_()

    await page.route("**/uploads/*", hold)
    await attaches(page, MINUTES)
    await expect(tray(page).get_by_role("progressbar", name="Minutes.txt")).to_be_visible()
    await expect(tray(page)).to_have_attribute("data-state", "going")
    await page.get_by_test_id("composer").fill("Not yet")
    await tray(page).get_by_role("button", name="Cancel the upload of Minutes.txt").press("Enter")
    await expect(tray(page)).to_have_count(0)
    await expect(page.get_by_test_id("composer")).to_be_focused()
    goes_on.set()
    await page.get_by_test_id("send").click()
    await at_ada.reads("Not yet")
    assert "files" not in (await ada.log(room))[-1]


async def test_a_message_is_sent_as_soon_as_its_files_are_there(
    browser: Browser, server: Server, ada: Person, room: str
) -> None:
    """Also when somebody has gone on to another room by then."""
    other = await ada.makes_room()
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    page = at_ada.page
    goes_on = asyncio.Event()

    async def hold(route: Route) -> None:
        if route.request.method == "PATCH":
            await goes_on.wait()
        await route.continue_()

    await page.route("**/uploads/*", hold)
    await attaches(page, MINUTES)
    await at_ada.writes("Too early")
    note = page.get_by_text("It is sent as soon as its files are there.")
    await expect(note).to_be_visible()
    await page.get_by_test_id("composer").press("End")
    await page.get_by_test_id("composer").press_sequentially(", but soon")
    await expect(note).to_have_count(0)
    await page.get_by_test_id("send").click()
    await expect(note).to_be_visible()
    goes_on.set()
    await at_ada.reads("Too early, but soon")
    await expect(page.get_by_test_id("composer")).to_have_value("")
    assert [file["name"] for file in (await ada.log(room))[-1]["files"]] == ["Minutes.txt"]
    goes_on.clear()
    await attaches(page, MINUTES)
    await at_ada.writes("From afar")
    await expect(note).to_be_visible()
    await page.locator(f'.room-item[href$="/rooms/{other}"]').click()
    await expect(tray(page)).to_have_count(0)
    goes_on.set()
    await page.locator(f'.room-item[href$="/rooms/{room}"]').click()
    await at_ada.reads("From afar")
    await expect(page.get_by_test_id("composer")).to_have_value("")
    assert [file["name"] for file in (await ada.log(room))[-1]["files"]] == ["Minutes.txt"]
    assert at_ada.complaints == []


async def test_what_is_refused_says_why_and_can_be_tried_again(
    browser: Browser, server: Server, ada: Person, room: str
) -> None:
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    page = at_ada.page
    refusals = iter([True])

    async def refuse(route: Route) -> None:
        if next(refusals, False):
            await route.fulfill(status=413, json={"code": "quota_exceeded", "left_bytes": 1})
        else:
            await route.continue_()

    await page.route("**/uploads", refuse)
    await attaches(page, MINUTES)
    status = page.get_by_test_id("composer-files-status")
    await expect(tray(page)).to_contain_text("There is no room left for this file.")
    await expect(status).to_have_text(re.compile("^Minutes.txt: There is no room left"))
    await expect(page.get_by_test_id("send")).to_be_disabled()
    await tray(page).get_by_role("button", name="Try Minutes.txt again").click()
    await expect(tray(page)).to_have_attribute("data-state", "done")
    await expect(status).to_have_text("Minutes.txt is attached")
    await expect(page.get_by_test_id("send")).to_be_enabled()


async def test_files_that_wait_are_found_again_by_a_reload_and_go_on(
    browser: Browser, server: Server, ada: Person, room: str
) -> None:
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    page = at_ada.page
    begun: list[str] = []
    goes_on = asyncio.Event()

    async def hold(route: Route) -> None:
        if route.request.method == "PATCH" and not goes_on.is_set():
            await route.abort("connectionreset")
        else:
            await route.continue_()

    page.on("request", lambda request: begun.append(f"{request.method} {request.url}"))
    await page.route("**/uploads/*", hold)
    await attaches(page, PICTURE, MINUTES)
    await page.locator(".file-alt:visible").fill("Two boats")
    await expect(tray(page).nth(0)).to_have_attribute("data-state", "paused")
    await expect(tray(page).nth(1)).to_have_attribute("data-state", "paused")
    asked: list[str] = []
    page.on("dialog", lambda dialog: asked.append(dialog.type))
    await page.reload()
    await expect(tray(page).nth(0)).to_contain_text("harbour.png")
    await expect(tray(page).nth(1)).to_contain_text("Minutes.txt")
    await expect(page.locator(".file-alt:visible")).to_have_value("Two boats")
    goes_on.set()
    await page.reload()
    await expect(tray(page).nth(0)).to_have_attribute("data-state", "done")
    await expect(tray(page).nth(1)).to_have_attribute("data-state", "done")
    posted = [each for each in begun if each.startswith("POST") and each.endswith("/uploads")]
    assert len(posted) == 2, "none is begun anew"
    await page.get_by_test_id("composer").press("Enter")
    await expect(page.get_by_role("img", name="Two boats")).to_be_visible()
    await expect(tray(page)).to_have_count(0)
    await page.reload()
    await expect(page.get_by_role("img", name="Two boats")).to_be_visible()
    await expect(tray(page)).to_have_count(0)
    assert asked == []


async def test_files_of_a_tab_that_is_closed_are_found_in_another(
    browser: Browser, server: Server, ada: Person, room: str
) -> None:
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    page = at_ada.page
    await attaches(page, MINUTES)
    await expect(tray(page)).to_have_attribute("data-state", "done")
    other = await at_ada.context.new_page()
    await other.goto(page.url)
    await expect(other.get_by_test_id("attach")).to_be_visible()
    await expect(tray(other)).to_have_count(0)
    await page.close()
    await expect(tray(other)).to_have_attribute("data-state", "done")
    await other.get_by_test_id("composer").press("Enter")
    await expect(other.get_by_role("link", name="Minutes.txt")).to_be_visible()


async def test_a_message_that_waits_for_its_files_is_not_left_by_a_slip(
    browser: Browser, server: Server, ada: Person, room: str
) -> None:
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    page = at_ada.page
    await page.route("**/uploads/*", lambda route: route.abort("connectionreset"))
    await attaches(page, MINUTES)
    await at_ada.writes("Too early")
    await expect(page.get_by_text("It is sent as soon as its files are there.")).to_be_visible()
    async with page.expect_event("dialog") as asking:
        leaving = asyncio.create_task(page.evaluate("location.reload()"))
    dialog = await asking.value
    assert dialog.type == "beforeunload"
    await dialog.dismiss()
    await leaving
    await expect(tray(page)).to_have_count(1)


async def test_what_falls_beside_is_not_opened_and_who_signs_out_leaves_no_files(
    browser: Browser, server: Server, ada: Person, grace: Person, room: str
) -> None:
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    page = at_ada.page
    await attaches(page, MINUTES)
    await expect(tray(page)).to_have_attribute("data-state", "done")
    outside = page.locator(".sidebar")
    assert await outside.evaluate(IS_TAKEN), "the browser would show it in place of the page"
    await expect(tray(page)).to_have_count(1)
    asked: list[str] = []
    page.on("dialog", lambda dialog: asked.append(dialog.type))
    await page.get_by_test_id("account-menu").click()
    await page.get_by_test_id("sign-out").click()
    await page.wait_for_url("**/sign-in*")
    assert asked == []
    stored = "JSON.stringify(localStorage) + JSON.stringify(sessionStorage)"
    assert "Minutes" not in await page.evaluate(stored)
    assert await page.evaluate(KEPT_FILES) == 0
    await at_ada.signs_in(grace.name)
    await at_ada.opens(room)
    await expect(tray(page)).to_have_count(0)


async def test_an_upload_goes_on_where_the_network_cut_it(
    browser: Browser, server: Server, ada: Person, room: str
) -> None:
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    page = at_ada.page
    cuts = iter([True, True])

    async def cut(route: Route) -> None:
        if route.request.method == "PATCH" and next(cuts, False):
            await route.abort("connectionreset")
        else:
            await route.continue_()

    await page.route("**/uploads/*", cut)
    await attaches(page, MINUTES)
    await expect(tray(page)).to_have_attribute("data-state", "done")
    await page.get_by_test_id("composer").press("Enter")
    link = page.get_by_test_id("message-files").get_by_role("link", name="Minutes.txt")
    async with page.expect_download() as waiting:
        await link.click()
    assert (await (await waiting.value).path()).read_bytes() == MINUTES["buffer"]


async def test_what_is_too_large_is_said_at_once_and_a_restart_of_the_server_is_waited_for(
    browser: Browser, own_server: Server
) -> None:
    own_server.settings |= {"PARLEY_LIMIT_FILE_MEGABYTES": "1"}
    own_server.restart()
    ada = Person(own_server.url, "ada")
    async with ada.http:
        await ada.registers()
        room = await ada.makes_room("room")
        at_ada = await Visitor.enters(browser, own_server.url, ada, room)
        page = at_ada.page
        large = MINUTES | {"buffer": bytes(2**20 + 1), "name": "film.mp4"}
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        await attaches(page, large)
        await expect(tray(page)).to_contain_text("Files may have 1.05 MB at most.")
        assert not [url for url in asked if "/uploads" in url]
        await expect(page.get_by_test_id("send")).to_be_disabled()
        await tray(page).get_by_role("button", name="Leave out film.mp4").click()
        await expect(tray(page)).to_have_count(0)
        await attaches(page, *(MINUTES | {"name": f"{number}.txt"} for number in range(12)))
        await expect(tray(page)).to_have_count(10)
        await expect(page.get_by_test_id("composer-trouble")).to_contain_text("10 files")
        for number in range(10):
            await expect(tray(page).nth(number)).to_have_attribute("data-state", "done")
        await page.get_by_test_id("send").click()
        await expect(page.get_by_test_id("message-files").get_by_role("link")).to_have_count(10)
        own_server.stop()
        await attaches(page, MINUTES | {"name": "late.txt"})
        await expect(tray(page)).to_have_attribute("data-state", "paused")
        await expect(tray(page)).to_contain_text("Goes on when the server can be reached")
        own_server.start()
        await expect(tray(page)).to_have_attribute("data-state", "done")


async def test_what_is_attached_waits_in_its_room(
    browser: Browser, server: Server, ada: Person, room: str
) -> None:
    other = await ada.makes_room()
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    page = at_ada.page
    await attaches(page, MINUTES)
    await expect(tray(page)).to_have_attribute("data-state", "done")
    await page.locator(f'.room-item[href$="/rooms/{other}"]').click()
    await expect(tray(page)).to_have_count(0)
    await at_ada.writes("Nothing with it")
    await at_ada.reads("Nothing with it")
    assert "files" not in (await ada.log(other))[-1]
    await page.locator(f'.room-item[href$="/rooms/{room}"]').click()
    await expect(tray(page)).to_have_count(1)


async def test_a_reply_in_a_thread_has_files_too(
    browser: Browser, server: Server, ada: Person, room: str
) -> None:
    root = (await ada.posts("Who has the plan?", room))["seq"]
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    page = at_ada.page
    await page.goto(f"{server.url}/rooms/{room}?panel=thread:{root}")
    await attaches(page, PICTURE, prefix="thread-")
    await expect(tray(page, "thread-")).to_have_attribute("data-state", "done")
    await expect(tray(page)).to_have_count(0)
    await page.get_by_test_id("thread-send").click()
    panel = page.get_by_test_id("thread-panel")
    await expect(panel.get_by_role("img", name="harbour.png")).to_be_visible()


async def test_what_moves_does_so_when_somebody_wants_it(
    browser: Browser, server: Server, ada: Person, room: str
) -> None:
    frames = [drawn((320, 240)), drawn((320, 240)).rotate(180)]
    moving = encoded(frames[0], "GIF", save_all=True, append_images=frames[1:], duration=200)
    await shares(ada, room, moving, "wave.gif")
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    page = at_ada.page
    image = page.get_by_role("img", name="wave.gif")
    await expect(image).to_have_js_property("complete", value=True)
    assert "size=small" in str(await image.get_attribute("src"))
    await page.get_by_role("button", name="Play wave.gif").click()
    await expect(page.get_by_role("button", name="Stop wave.gif")).to_be_visible()
    assert "size=" not in str(await image.get_attribute("src"))
    await page.get_by_role("button", name="Stop wave.gif").click()
    assert "size=small" in str(await image.get_attribute("src"))
    box = await image.bounding_box()
    assert box is not None
    assert (round(box["width"]), round(box["height"])) == (320, 240)
