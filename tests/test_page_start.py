"""Opening the page: quickly, again without asking, without network, and after an update."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Browser, Page, Response, expect

from app.files import STATIC, TEMPLATES
from app.web.pages.assets import Assets
from tests.changed import ChangedServer
from tests.conftest import People
from tests.people import PASSWORD, Person
from tests.server import Server
from tests.visitor import Visitor
from tests.wire import Wire

# True once the worker has all it keeps, and is asked for the page's files; false if it isn't soon.
IS_KEPT = """() => {
  const workers = navigator.serviceWorker;
  const isAsked = async () => {
    await workers.ready;
    if (!workers.controller) await new Promise((resolve) => (workers.oncontrollerchange = resolve));
    return true;
  };
  const isLate = new Promise((resolve) => setTimeout(() => resolve(false), 10_000));
  return Promise.race([isAsked(), isLate]);
}"""
KEPT_NAMES = """async () => {
  const found = [];
  for (const name of await caches.keys()) {
    for (const { url } of await (await caches.open(name)).keys()) found.push(new URL(url).pathname);
  }
  return found;
}"""
STORED = "() => Object.entries(localStorage).flat().join(' ')"
ASSETS = Assets.read(STATIC, TEMPLATES)
# As Chromium and Firefox get it; gzip, for the others, makes a twentieth more of it.
FIRST_LOAD_BYTES = 80_000
# More than a first page of a room's messages.
FIRST_MESSAGES = 60
# In the first paint, before any script.
OLD_WORD, NEW_WORD = "Show or hide people", "Show or hide everybody"
SOMETHING_ELSE = (
    b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 22\r\n"
    b"Connection: close\r\n\r\n<h1>Another thing</h1>"
)


@pytest.fixture
async def wire(server: Server) -> AsyncIterator[Wire]:
    async with Wire(server.url) as between:
        yield between


@pytest.fixture
def changed(tmp_path: Path) -> Iterator[ChangedServer]:
    running = ChangedServer(tmp_path)
    yield running
    running.stop()


async def at_home(browser: Browser, url: str, person: Person, room: str) -> Visitor:
    """Somebody whose browser has kept the page, with this room open."""
    visitor = await Visitor.arrive(browser, url)
    await visitor.signs_in(person.name)
    await visitor.opens(room)
    await is_kept(visitor.page)
    return visitor


async def is_kept(page: Page) -> None:
    """A worker that could not be installed is tried again when the page is loaded again."""
    while not await page.evaluate(IS_KEPT):
        await page.reload()


def update(server: ChangedServer) -> None:
    server.stop()
    server.change("static/lang/en.json", OLD_WORD, NEW_WORD)
    server.start()


async def in_a_fresh_browser(
    browser: Browser, url: str, person: Person, **options: object
) -> tuple[Visitor, list[str]]:
    """Signed in, but never here before; and the list of what it will ask for."""
    visitor = await Visitor.arrive(browser, url, **options)
    await visitor.signs_in(person.name)
    asked: list[str] = []
    visitor.page.on("request", lambda request: asked.append(request.url.removeprefix(url)))
    return visitor, asked


def files_of(asked: list[str]) -> list[str]:
    return [path.split("/", 3)[3] for path in asked if path.startswith("/static/")]


async def shows(page: Page, word: str) -> None:
    await expect(page.get_by_test_id("members-toggle")).to_have_attribute("title", word)


async def test_the_first_load_is_one_script_one_style_and_the_words(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    visitor, asked = await in_a_fresh_browser(browser, server.url, ada, service_workers="block")

    def hears(frame: str | bytes) -> None:
        if '"type":"live"' in str(frame):
            asked.append("live")

    visitor.page.on("websocket", lambda socket: socket.on("framereceived", hears))
    async with visitor.page.expect_request("**/bundle/later.js"):
        await visitor.opens(room)
    files = [name for name in files_of(asked) if name != "favicon.svg"]
    late = ["bundle/later.css", "bundle/later.js", "lang/rest/en.json", "parts/en.html"]
    assert sorted(files[:-4]) == ["bundle/app.css", "bundle/main.js", "lang/first/en.json"]
    assert sorted(files[-4:]) == late
    for name in late:
        assert asked.index("live") < asked.index(ASSETS.address(name)), "the room comes first"
    assert asked.count("/api/v1/me") == 1, "the answer asked for early is used"
    assert visitor.complaints == []


@pytest.mark.parametrize("language", ["en", "zh"])
async def test_the_first_load_is_small(
    browser: Browser, server: Server, ada: Person, language: str
) -> None:
    """All that is asked for before what comes later, with its headers."""
    room = await ada.makes_room()
    async with await ada.enters(room) as seat:
        await seat.says_at_once(*(f"hello {number}" for number in range(FIRST_MESSAGES)))
        await seat.hears(f"hello {FIRST_MESSAGES - 1}")
    visitor, _ = await in_a_fresh_browser(
        browser, server.url, ada, service_workers="block", locale=language
    )
    asked: dict[str, str] = {}
    sizes: dict[str, int] = {}
    devtools = await visitor.context.new_cdp_session(visitor.page)

    def ask(sent: Any) -> None:
        asked.setdefault(sent["requestId"], sent["request"]["url"])

    def end(loaded: Any) -> None:
        sizes.setdefault(loaded["requestId"], loaded["encodedDataLength"])

    devtools.on("Network.requestWillBeSent", ask)
    devtools.on("Network.loadingFinished", end)
    await devtools.send("Network.enable")
    await visitor.opens(room)
    await visitor.reads(f"hello {FIRST_MESSAGES - 1}")
    urls = list(asked.values())
    late = ("/later.js", "/later.css", f"/lang/rest/{language}.json", f"/parts/{language}.html")
    is_late = [url.endswith(late) for url in urls]
    first = dict(list(asked.items())[: is_late.index(True)])
    assert first.keys() <= sizes.keys(), "all of it has come"
    loaded = {url.removeprefix(server.url): sizes[number] for number, url in first.items()}
    assert {f"/rooms/{room}", ASSETS.address(f"lang/first/{language}.json")} <= loaded.keys()
    assert sum(loaded.values()) <= FIRST_LOAD_BYTES, loaded


async def test_a_changed_module_is_served_as_it_is_with_all_that_it_imports(
    browser: Browser, changed: ChangedServer, people: People
) -> None:
    changed.change("static/js/main.js", "start();\n", 'start();\ndocument.title = "Changed";\n')
    changed.change("static/css/layout.css", "/* ", "/* changed: ")
    changed.start()
    ada = await people("ada", at=changed)
    room = await ada.makes_room()
    visitor, asked = await in_a_fresh_browser(browser, changed.url, ada, service_workers="block")
    await visitor.opens(room)
    files = files_of(asked)
    assert {"js/main.js", "js/views/timeline-view.js", "css/layout.css"} <= set(files)
    assert not [name for name in files if name.startswith("bundle/")]
    twice = {name for name in files if files.count(name) > 1}
    assert twice <= {"favicon.svg"}, "each once; of the icon the browser decides by itself"
    preloaded = await visitor.page.locator("link[rel=modulepreload]").count()
    scripts = [name for name in files if name.startswith("js/")]
    first = scripts[: scripts.index("js/later.js")] if "js/later.js" in scripts else scripts
    assert preloaded == len(first) - 1
    kept = await at_home(browser, changed.url, ada, room)
    await kept.page.reload()
    await kept.is_("live")
    await kept.writes("hello")
    await kept.reads("hello")
    assert visitor.complaints == []


async def test_opening_again_asks_the_server_for_news_only(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    await ada.posts("hello", room)
    visitor = await at_home(browser, server.url, ada, room)
    answers: list[Response] = []
    visitor.page.on("response", lambda answer: answers.append(answer))
    await visitor.page.reload()
    await visitor.is_("live")
    await visitor.reads("hello")
    asked = [one.url for one in answers if not one.from_service_worker]
    assert asked
    assert [url for url in asked if "/api/v1/" not in url] == []
    assert visitor.complaints == []


async def test_without_network_each_of_a_dozen_rooms_shows_what_was_seen(
    browser: Browser, wire: Wire, ada: Person
) -> None:
    rooms = [await ada.makes_room() for _ in range(12)]
    for number, room in enumerate(rooms):
        await ada.posts(f"hello {number}", room)
    visitor = await Visitor.arrive(browser, wire.url)
    await visitor.signs_in(ada.name)
    for room in rooms:
        await visitor.opens(room)
    wire.cut()
    for number, room in enumerate(rooms):
        await visitor.page.locator(f'.room-item[href="/rooms/{room}"]').click()
        await visitor.reads(f"hello {number}")


async def test_without_network_a_reload_shows_what_was_seen_and_keeps_what_is_written(
    browser: Browser, wire: Wire, ada: Person, grace: Person
) -> None:
    room = await ada.makes_room()
    await ada.posts("before the tunnel", room)
    visitor = await at_home(browser, wire.url, ada, room)
    await visitor.reads("before the tunnel")
    wire.cut()
    await visitor.writes("in the tunnel")
    await visitor.waits_with("in the tunnel")
    await visitor.page.reload()
    await visitor.reads("before the tunnel")
    await visitor.waits_with("in the tunnel")
    await expect(visitor.page.get_by_test_id("room-item").first).to_be_visible()
    await expect(visitor.page.locator(".account-name")).to_have_text(ada.name)
    icon = visitor.page.locator("#icon-send")
    assert await icon.evaluate("(icon) => icon.childElementCount") > 0
    wire.mend()
    await visitor.reads("in the tunnel")
    texts = [event["text"] for event in await ada.log(room) if event["type"] == "message"]
    assert texts == ["before the tunnel", "in the tunnel"]
    assert visitor.complaints == []


async def test_a_room_never_seen_says_that_there_is_no_network_and_opens_when_there_is(
    browser: Browser, wire: Wire, ada: Person
) -> None:
    room, other = await ada.makes_room(), await ada.makes_room()
    await ada.posts("waiting", other)
    visitor = await at_home(browser, wire.url, ada, room)
    wire.cut()
    await visitor.page.locator(f'.room-item[href="/rooms/{other}"]').click()
    start = visitor.page.locator(".timeline-start")
    await expect(start).to_have_text("This room opens by itself when the connection is back.")
    wire.mend()
    await visitor.reads("waiting")


async def test_the_address_of_an_unknown_room_opens_when_the_network_is_back(
    browser: Browser, wire: Wire, ada: Person, grace: Person
) -> None:
    room = await ada.makes_room()
    visitor = await at_home(browser, wire.url, ada, room)
    wire.cut()
    foreign = await grace.makes_room()
    await ada.joins(foreign)
    await grace.posts("hello ada", foreign)
    await visitor.page.goto(f"{wire.url}/rooms/{foreign}")
    await expect(visitor.page.locator(".stage-title")).to_have_text("There is no connection")
    wire.mend()
    await visitor.page.evaluate("dispatchEvent(new Event('online'))")
    await visitor.reads("hello ada")


async def test_what_came_meanwhile_is_new_and_what_was_read_elsewhere_is_not(
    browser: Browser, server: Server, ada: Person, grace: Person
) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    await grace.posts("one", room)
    visitor = await at_home(browser, server.url, ada, room)
    await visitor.reads("one")
    new_line = visitor.page.get_by_test_id("new-line")
    await visitor.page.goto("about:blank")
    await grace.posts("two", room)
    await visitor.opens(room)
    await visitor.reads("two")
    await expect(new_line).to_have_count(1)
    await visitor.page.goto("about:blank")
    await grace.posts("three", room)
    await ada.posts("answered on the phone", room)
    await visitor.opens(room)
    await visitor.reads("three")
    await expect(new_line).to_have_count(0)
    assert visitor.complaints == []


async def test_an_updated_server_is_told_and_the_page_loads_anew_when_nobody_types(
    browser: Browser, changed: ChangedServer, people: People
) -> None:
    changed.start()
    ada = await people("ada", at=changed)
    room = await ada.makes_room()
    await ada.posts("hello", room)
    visitor = await at_home(browser, changed.url, ada, room)
    page = visitor.page
    await visitor.message("hello").hover()
    await shows(page, OLD_WORD)
    await visitor.begins_to_edit("hello", "half a thought")
    update(changed)
    note = page.get_by_test_id("update")
    await expect(note).to_be_visible()
    await shows(page, OLD_WORD)
    await expect(page.get_by_test_id("edit-text")).to_have_value("half a thought")
    await page.get_by_test_id("edit-text").press("Escape")
    await page.get_by_test_id("composer").fill("not yet sent")
    await note.click()
    await shows(page, NEW_WORD)
    await visitor.is_("live")
    await expect(note).to_be_hidden()
    await expect(page.get_by_test_id("composer")).to_have_value("not yet sent")
    names = await page.evaluate(KEPT_NAMES)
    assert len({name.split("/")[2] for name in names if name != "/"}) == 1, "the old ones are gone"
    # A page that nobody has touched doesn't wait.
    changed.stop()
    changed.change("static/lang/en.json", NEW_WORD, "Show all")
    changed.start()
    await page.goto(f"{changed.url}/rooms/{room}")
    await shows(page, "Show all")
    await visitor.is_("live")
    assert visitor.complaints == []


async def test_an_update_in_the_middle_of_a_load_is_over_with_the_next_one(
    browser: Browser, changed: ChangedServer, people: People
) -> None:
    changed.start()
    ada = await people("ada", at=changed)
    room = await ada.makes_room()
    visitor = await at_home(browser, changed.url, ada, room)
    # The page is kept, its script is not, and the server has another one by now.
    await visitor.page.evaluate("""async () => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const key of await cache.keys()) if (key.url.endsWith(".js")) await cache.delete(key);
      }
    }""")
    devtools = await visitor.context.new_cdp_session(visitor.page)
    await devtools.send("Network.clearBrowserCache")
    update(changed)
    async with visitor.page.expect_response(lambda answer: answer.status == 404):
        await visitor.page.goto(f"{changed.url}/rooms/{room}")
    await visitor.opens(room)
    await shows(visitor.page, NEW_WORD)


async def test_something_else_at_the_same_address_is_seen(
    browser: Browser, own_server: Server, people: People
) -> None:
    ada = await people("ada", at=own_server)
    visitor = await at_home(browser, own_server.url, ada, await ada.makes_room())
    port = int(own_server.url.rpartition(":")[2])
    own_server.stop()

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError):
            await reader.readuntil(b"\r\n\r\n")
            writer.write(SOMETHING_ELSE)
            await writer.drain()
        writer.close()

    async with await asyncio.start_server(answer, "127.0.0.1", port):
        await visitor.page.goto(own_server.url)
        await visitor.page.evaluate("""async () => {
          while ((await caches.keys()).length) await new Promise((next) => setTimeout(next, 20));
        }""")
        await visitor.page.goto(own_server.url)
        await expect(visitor.page.locator("h1")).to_have_text("Another thing")


async def test_after_signing_out_nothing_of_anybodys_is_left(
    browser: Browser, wire: Wire, ada: Person, grace: Person
) -> None:
    room = await ada.makes_room()
    await ada.posts("a secret", room)
    visitor = await at_home(browser, wire.url, ada, room)
    await visitor.reads("a secret")
    page = visitor.page
    await page.reload()
    await visitor.is_("live")
    assert ada.name in await page.evaluate(STORED)
    await page.get_by_test_id("account-menu").click()
    await page.get_by_test_id("sign-out").click()
    await page.wait_for_url("**/sign-in*")
    stored = await page.evaluate(STORED)
    assert room not in stored
    assert ada.name not in stored
    assert all(name.startswith("/static/") for name in await page.evaluate(KEPT_NAMES))
    await page.goto(f"{wire.url}/rooms/{room}")
    await page.wait_for_url("**/sign-in*")
    await visitor.signs_in_on_the_page(grace.name)
    await expect(page.locator(".account-name")).to_have_text(grace.name)
    await expect(page.locator(f'.room-item[href="/rooms/{room}"]')).to_have_count(0)


async def test_whoever_signs_in_after_another_sees_nothing_of_theirs(
    browser: Browser, server: Server, ada: Person, grace: Person
) -> None:
    """The session has ended elsewhere: this browser had no chance to forget."""
    room = await ada.makes_room()
    visitor = await at_home(browser, server.url, ada, room)
    page = visitor.page
    await page.goto(f"{server.url}/sign-in")
    await visitor.signs_in_on_the_page(grace.name)
    await expect(page.locator(".account-name")).to_have_text(grace.name)
    await expect(page.locator(f'.room-item[href="/rooms/{room}"]')).to_have_count(0)
    left = await page.evaluate("() => Object.entries(localStorage)")
    assert [key for key, value in left if room in key or room in value] == []


async def test_another_language_and_theme_are_there_at_the_next_load(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    visitor = await at_home(browser, server.url, ada, room)
    page = visitor.page
    await page.get_by_test_id("account-menu").click()
    await page.get_by_test_id("account-preferences").click()
    await page.locator('[name="theme"][value="dark"]').check(force=True)
    await page.evaluate("""async () => {
      const isDark = async () => (await (await caches.match("/")).text()).includes('theme="dark"');
      while (!(await isDark())) await new Promise((next) => setTimeout(next, 20));
    }""")
    await page.locator('button[name="language"][value="zh"]').click()
    await expect(page.locator("html")).to_have_attribute("data-language", "zh")
    await expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    await visitor.is_("live")


async def test_the_page_works_where_there_is_no_worker(
    browser: Browser, server: Server, ada: Person
) -> None:
    """As on a plain http address, or in a private window."""
    room = await ada.makes_room()
    visitor = await Visitor.arrive(browser, server.url, service_workers="block")
    await visitor.page.add_init_script(
        "delete Navigator.prototype.serviceWorker; delete window.caches;"
    )
    await visitor.signs_in(ada.name)
    await visitor.opens(room)
    assert not await visitor.page.evaluate("'serviceWorker' in navigator || 'caches' in window")
    await visitor.page.get_by_test_id("account-menu").click()
    await visitor.page.get_by_test_id("account-preferences").click()
    await visitor.page.locator('[name="theme"][value="dark"]').check(force=True)
    await visitor.page.reload()
    await visitor.is_("live")
    await expect(visitor.page.locator("html")).to_have_attribute("data-theme", "dark")
    assert visitor.complaints == []


async def test_a_kept_page_of_a_session_that_ended_leads_to_signing_in(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    visitor = await at_home(browser, server.url, ada, room)
    await visitor.context.clear_cookies()
    await visitor.page.goto(f"{server.url}/rooms/{room}")
    await visitor.page.wait_for_url("**/sign-in?next=*")
    assert room not in await visitor.page.evaluate(STORED)
    await visitor.page.locator("[name=name]").fill(ada.name)
    await visitor.page.locator("[name=password]").fill(PASSWORD)
    await visitor.page.locator("form:has([name=password]) button").click()
    await visitor.page.wait_for_url(f"**/rooms/{room}*")
    await visitor.is_("live")
