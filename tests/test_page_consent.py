"""The page of consent in a browser: with and without script, on a phone, and back at the app."""

from collections.abc import AsyncIterator
from urllib.parse import urlencode

import pytest
from playwright.async_api import Browser, expect

from tests import axe
from tests.oauth import AUTHORIZE, App, Wish, registers
from tests.other_site import OtherSite
from tests.people import Person
from tests.receivers import Receiver
from tests.server import Server
from tests.visitor import Visitor

PHONE = {"width": 390, "height": 844}


@pytest.fixture
async def back() -> AsyncIterator[Receiver]:
    """Where the app waits for its code: a server on loopback, as a desktop program has."""
    async with Receiver() as receiver:
        receiver.answers = lambda _: (200, {"Content-Type": "text/plain"})
        yield receiver


async def asked(visitor: Visitor, app: App, wish: Wish, back: Receiver) -> None:
    params = wish.params(redirect_uri=f"{back.origin}/back")
    await visitor.page.goto(f"{visitor.url}{AUTHORIZE}?{urlencode(params)}")


@pytest.mark.parametrize("script", [True, False])
async def test_somebody_says_yes_for_one_room_and_is_back_at_the_app(
    browser: Browser, server: Server, ada: Person, back: Receiver, script: bool
) -> None:
    room = await ada.makes_room("quay")
    await ada.makes_room("shed")
    name = (await ada.http.get(f"/rooms/{room}")).json()["name"]
    app = await registers(ada, back="http://127.0.0.1/back")
    wish = Wish(app)
    visitor = await Visitor.arrive(browser, server.url, viewport=PHONE, java_script_enabled=script)
    await visitor.signs_in(ada.name)
    await asked(visitor, app, wish, back)
    page = visitor.page
    await expect(page.get_by_role("heading", name="Let “Weather” act for you?")).to_be_visible()
    await expect(page.get_by_label(name)).to_be_hidden()
    await page.get_by_role("radio", name="Chosen rooms only").check()
    if script:
        assert await axe.violations(page) == []
    await page.get_by_role("button", name="Allow", exact=True).click()
    await expect(page.get_by_role("alert")).to_have_text(
        "Choose one to fifty rooms, or all of them."
    )
    await page.get_by_label(name).check()
    await page.get_by_role("button", name="Allow", exact=True).click()
    await page.wait_for_url(lambda url: url.startswith(back.origin))
    [came] = [one for one in back.received if one.path.startswith("/back?code=")]
    assert "referer" not in {header.lower() for header in came.headers}
    code = came.path.partition("code=")[2].partition("&")[0]
    there = App(app.id, None, app.url, f"{back.origin}/back")
    tokens = (await there.exchanges(code, wish.verifier)).json()
    assert tokens["rooms"] == [room]
    assert visitor.complaints == []


async def test_an_app_may_send_people_on_to_where_it_likes(
    browser: Browser, server: Server, ada: Person, back: Receiver
) -> None:
    """Browsers hold what answers a form to the policy of its page, all the way."""
    async with OtherSite() as home:
        back.answers = lambda _: (303, {"Location": f"{home.origin}/signed-in"})
        app = await registers(ada, back="http://127.0.0.1/back")
        visitor = await Visitor.arrive(browser, server.url)
        await visitor.signs_in(ada.name)
        await asked(visitor, app, Wish(app), back)
        await visitor.page.get_by_role("button", name="Allow", exact=True).click()
        await visitor.page.wait_for_url(f"{home.origin}/signed-in")
        assert any(one.path.startswith("/back?code=") for one in back.received)
        assert visitor.complaints == []


async def test_somebody_who_is_not_signed_in_comes_by_the_sign_in_page_and_says_no(
    browser: Browser, server: Server, ada: Person, back: Receiver
) -> None:
    app = await registers(ada, back="http://127.0.0.1/back")
    visitor = await Visitor.arrive(browser, server.url)
    await asked(visitor, app, Wish(app), back)
    await visitor.page.wait_for_url("**/sign-in?*")
    await visitor.page.locator("[name=name]").fill(ada.name)
    await visitor.page.locator("[name=password]").fill("correct horse battery")
    await visitor.page.locator("form:has([name=password]) button").click()
    await visitor.page.get_by_role("button", name="Don't allow").click()
    await visitor.page.wait_for_url(lambda url: url.startswith(back.origin))
    assert "/back?error=access_denied" in visitor.page.url
    assert visitor.complaints == []


async def test_another_site_can_not_frame_the_page(
    browser: Browser, server: Server, ada: Person, back: Receiver
) -> None:
    app = await registers(ada, back="http://127.0.0.1/back")
    visitor = await Visitor.arrive(browser, server.url)
    await visitor.signs_in(ada.name)
    query = urlencode(Wish(app).params())
    await visitor.page.goto(back.origin)
    await visitor.page.set_content(f'<iframe src="{server.url}{AUTHORIZE}?{query}"></iframe>')
    frame = visitor.page.frame_locator("iframe")
    await expect(frame.get_by_role("button", name="Allow")).to_have_count(0)
    assert any("frame-ancestors" in said for said in visitor.complaints)
