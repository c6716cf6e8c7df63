"""A room in the page of somebody else's application, `examples/embed`, in real browsers."""

from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from dataclasses import dataclass

import httpx2
import pytest
from playwright.async_api import Browser, FrameLocator, Page, ViewportSize, expect

from tests.backends import free_port
from tests.clients.test_examples import ROOT, program
from tests.conftest import People
from tests.other_site import OtherSite
from tests.people import Person
from tests.server import Server
from tests.sharing import shares
from tests.tour.stage import PHONE
from tests.visitor import DESKTOP

KEY = "the key of the desk, of more than thirty-two characters"
ELEMENT = '<!doctype html><script type="module" src="{0}/embed/parley-room.js"></script>{1}'


@dataclass(frozen=True, slots=True)
class Desk:
    """The application, the server beside it, and the server's owner."""

    url: str
    server: Server
    owner: Person

    async def opened(
        self, browser: Browser, name: str, view: ViewportSize
    ) -> tuple[Page, FrameLocator]:
        context = await browser.new_context(viewport=view)
        page = await context.new_page()
        await page.goto(self.url)
        await page.get_by_label("Name").fill(name)
        await page.get_by_role("button", name="Sign in").click()
        room = page.frame_locator("parley-room iframe")
        await expect(room.locator("body")).to_have_attribute("data-state", "live")
        return page, room


@pytest.fixture
async def desk(start_server: Callable[..., Server], people: People) -> AsyncIterator[Desk]:
    port = free_port()
    # Another site than the server's: a browser gives the frame no cookie.
    origin = f"http://localhost:{port}"
    server = start_server(PARLEY_HOST_KEY=KEY, PARLEY_EMBED_ORIGINS=origin)
    owner = await people("owner", at=server)
    settings = {"PARLEY_URL": server.url, "PARLEY_HOST_KEY": KEY, "EMBED_PORT": str(port)}
    async with program(str(ROOT / "examples" / "embed" / "desk.py"), **settings):
        async with httpx2.AsyncClient() as http:
            while True:
                with suppress(httpx2.ConnectError):
                    await http.get(f"http://127.0.0.1:{port}/")
                    break
        yield Desk(origin, server, owner)


@pytest.mark.parametrize("view", [DESKTOP, PHONE], ids=["desktop", "phone"])
async def test_people_of_an_application_talk_in_its_page(
    browser: Browser, desk: Desk, view: ViewportSize
) -> None:
    page, at_ada = await desk.opened(browser, "ada", view)
    _, at_ben = await desk.opened(browser, "ben", view)
    await at_ada.get_by_test_id("embed-text").fill("Berth **four** is free.")
    await at_ada.get_by_test_id("embed-send").click()
    message = at_ben.get_by_test_id("embed-message").filter(has_text="Berth four is free.")
    await expect(message.locator(".embed-name")).to_have_text("ada")
    await expect(message.locator("strong")).to_have_text("four")
    await at_ben.get_by_test_id("embed-text").fill("Thanks <b>a lot</b>")
    await at_ben.get_by_test_id("embed-send").click()
    await expect(at_ada.get_by_text("Thanks <b>a lot</b>")).to_be_visible()
    await expect(page.locator("#news")).to_have_text("1 new in the chat.")
    [first, *_] = [event for event in await desk.owner.log("general") if event["type"] == "message"]
    await desk.owner.http.delete(f"/rooms/general/messages/{first['seq']}")
    await expect(at_ada.get_by_text("This message was deleted.")).to_be_visible()
    desk.server.restart()
    await at_ada.get_by_test_id("embed-text").fill("Still here?")
    await at_ada.get_by_test_id("embed-send").click()
    await expect(at_ben.get_by_text("Still here?")).to_have_count(1)
    await expect(at_ben.get_by_test_id("embed-message")).to_have_count(3)


async def test_who_is_cut_off_comes_back_by_what_the_page_gives_anew(
    browser: Browser, desk: Desk
) -> None:
    page, at_ada = await desk.opened(browser, "ada", DESKTOP)
    for text in ("Are you back?", "And now?"):
        async with page.expect_request(f"{desk.url}/token"):
            ended = await desk.owner.http.delete("/external-accounts/desk-ada/sessions")
            assert ended.status_code == 204
        await desk.owner.posts(text, "general")
        await expect(at_ada.get_by_text(text)).to_have_count(1)
        await expect(at_ada.locator("body")).to_have_attribute("data-state", "live")
    accounts = (await desk.owner.http.get("/external-accounts")).json()["items"]
    [ada] = [account["name"] for account in accounts if account["external_id"] == "desk-ada"]
    out = {"name": ada, "disabled": True}
    await desk.owner.http.put("/external-accounts/desk-ada", json=out)
    await expect(at_ada.locator("body")).to_have_attribute("data-state", "ended")
    await expect(at_ada.get_by_test_id("embed-text")).to_be_disabled()


async def test_what_is_quoted_and_what_a_poll_asks_is_there(browser: Browser, desk: Desk) -> None:
    _, at_ada = await desk.opened(browser, "ada", PHONE)
    asked = await desk.owner.posts("When does the *Albatross* sail?", "general")
    answer = await desk.owner.posts("After the tide.", "general", quote=asked["seq"])
    await shares(desk.owner, "general", b"Agreed.", "Minutes.txt")
    await expect(at_ada.get_by_test_id("embed-files").last).to_have_text("Minutes.txt")
    row = at_ada.get_by_test_id("embed-message").filter(has_text="After the tide.")
    quote = row.get_by_test_id("embed-quote")
    await expect(quote).to_contain_text("When does the Albatross sail?")
    await desk.owner.http.delete(f"/rooms/general/messages/{asked['seq']}")
    await expect(quote).to_contain_text("This message was deleted.")
    poll = {"text": "Where do we eat?", "options": ["On the quay", "<i>Inside</i>"]}
    made = await desk.owner.http.post("/rooms/general/polls", json=poll)
    options = at_ada.get_by_test_id("embed-options").locator("visible=true").locator("li")
    await expect(options).to_have_text(poll["options"])
    for seq in (answer["seq"], made.json()["seq"]):
        await desk.owner.http.delete(f"/rooms/general/messages/{seq}")
    await expect(options).to_have_count(0)
    await expect(quote).to_be_hidden()


async def test_who_is_not_signed_in_is_told_so(browser: Browser, desk: Desk) -> None:
    context = await browser.new_context()
    page = await context.new_page()
    await page.goto(desk.url)
    room = page.frame_locator("parley-room iframe")
    await expect(room.get_by_test_id("embed-status")).to_contain_text("Nobody is signed in here.")


async def test_only_a_page_that_is_listed_may_have_it_in_a_frame(
    browser: Browser, desk: Desk
) -> None:
    async with httpx2.AsyncClient(base_url=desk.server.url) as http:
        listed = await http.get("/embed/rooms/general", params={"origin": desk.url})
        assert listed.status_code == 200
        policy = listed.headers["Content-Security-Policy"]
        assert f"frame-ancestors {desk.url}" in policy
        assert "'none'" not in policy.partition("frame-ancestors")[2]
        assert "Set-Cookie" not in listed.headers
        for origin in (
            "",
            "https://evil.example",
            f"{desk.url}.evil.example",
            f"{desk.url} *",
            "*",
        ):
            other = await http.get("/embed/rooms/general", params={"origin": origin})
            assert other.status_code == 404, origin
            assert "frame-ancestors 'none'" in other.headers["Content-Security-Policy"]
        element = await http.get("/embed/parley-room.js", headers={"Origin": "https://a.example"})
        assert element.headers["Access-Control-Allow-Origin"] == "*"
        assert element.headers["Content-Type"].startswith("text/javascript")
    # It says the listed origin, and is of another.
    frame = f'<iframe src="{desk.server.url}/embed/rooms/general?origin={desk.url}"></iframe>'
    async with OtherSite(f"<!doctype html>{frame}") as site:
        page = await (await browser.new_context()).new_page()
        await page.goto(site.origin)
        [_, inner] = page.frames
        assert inner.url.startswith("chrome-error:"), "the browser has refused it"
        await expect(page.frame_locator("iframe").locator(".embed")).to_have_count(0)


async def test_a_server_without_the_setting_has_no_page_for_frames(
    people: People, server: Server
) -> None:
    async with httpx2.AsyncClient(base_url=server.url, verify=False) as http:
        answer = await http.get("/embed/rooms/general", params={"origin": "https://a.example"})
        assert answer.status_code == 404
