"""Web push on the page: a browser subscribes, its worker shows what comes, and signing out ends it.

The push service is the tests' own, since a real one is somebody else's: only how the browser
subscribes there is made up.
"""

import asyncio
import json
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest
from playwright.async_api import Browser, Page, Worker, expect

from tests.browsers import Subscribed
from tests.people import PATIENCE_SECONDS, Person
from tests.receivers import Receiver
from tests.server import Server
from tests.test_page_notifications import (
    SHOWN,
    arrives,
    chromium,
    opens_settings,
    other,
    shows,
)
from tests.test_web_push import LOOPBACK, service
from tests.visitor import Visitor, until

__all__ = ["chromium", "other", "service"]

SWITCH = "Notify me while Parley is closed"
# With which key this browser has subscribed, over reloads.
KEY = "tests:push-key"
SUBSCRIBES = """
  const base64 = (text) => text.replaceAll("-", "+").replaceAll("_", "/");
  const decoded = (text) => Uint8Array.from(atob(base64(text)), (sign) => sign.charCodeAt(0));
  const subscription = () => {
    const key = localStorage.getItem("tests:push-key");
    return key && {
      options: { applicationServerKey: decoded(key).buffer },
      toJSON: () => ({ expirationTime: null, ...GIVEN }),
      unsubscribe: async () => !localStorage.removeItem("tests:push-key"),
    };
  };
  PushManager.prototype.getSubscription = async () => subscription();
  PushManager.prototype.subscribe = async ({ applicationServerKey }) => {
    if (globalThis.isAway) throw new DOMException("", "AbortError");
    localStorage.setItem("tests:push-key", applicationServerKey);
    return subscription();
  };
"""
IN_WORKER = """async () => {
  const shown = await registration.getNotifications();
  return shown.map(({ body, tag, silent }) => [body, tag, silent]);
}"""


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Sends to this machine."""
    running = Server(tmp_path_factory.mktemp("page-push"), **LOOPBACK).start()
    yield running
    running.stop()


@pytest.fixture
def phone(service: Receiver) -> Subscribed:
    return Subscribed(service, "phone")


@pytest.fixture
async def at_ada(
    browser: Browser, server: Server, ada: Person, other: str, phone: Subscribed
) -> AsyncIterator[Visitor]:
    visitor = await arrives(browser, server, ada, other)
    given = SUBSCRIBES.replace("GIVEN", json.dumps(phone.as_json))
    await visitor.context.add_init_script(given)
    await visitor.page.reload()
    await visitor.is_("live")
    yield visitor
    assert visitor.complaints == []


async def subscribes(page: Page) -> None:
    await opens_settings(page)
    await page.get_by_label(SWITCH).check()
    await expect(page.get_by_test_id("notify-says")).to_contain_text("While Parley is closed")
    await page.keyboard.press("Escape")


async def subscribed(person: Person) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = (await person.http.get("/me/push-subscriptions")).json()["items"]
    return items


async def delivers(page: Page, told: dict[str, Any]) -> Worker:
    """What the push service would bring, to the worker, through the browser's own machinery."""
    devtools = await page.context.new_cdp_session(page)
    [worker] = page.context.service_workers
    registered = asyncio.get_running_loop().create_future()

    def tell(told: dict[str, Any]) -> None:
        for one in told["registrations"]:
            if worker.url.startswith(one["scopeURL"]) and not registered.done():
                registered.set_result(one)

    devtools.on("ServiceWorker.workerRegistrationUpdated", tell)
    await devtools.send("ServiceWorker.enable")
    async with asyncio.timeout(PATIENCE_SECONDS):
        registration = await registered
    await devtools.send(
        "ServiceWorker.deliverPushMessage",
        {
            "origin": registration["scopeURL"].rstrip("/"),
            "registrationId": registration["registrationId"],
            "data": json.dumps({"web_push": 8030, "notification": told}),
        },
    )
    await devtools.detach()
    return worker


async def test_what_comes_while_the_page_is_closed_is_shown_until_it_is_read_elsewhere(
    at_ada: Visitor, ada: Person, grace: Person, room: str, other: str, phone: Subscribed
) -> None:
    page = at_ada.page
    await subscribes(page)
    assert [one["host"] for one in await subscribed(ada)] == ["127.0.0.1"]
    await page.goto("about:blank")
    said = await grace.posts(f"@{ada.name}, the **kettle** is on", room)
    worker = await delivers(page, await phone.hears(f"@{ada.name}, the kettle is on"))
    [[text, *_]] = await worker.evaluate(IN_WORKER)
    assert text == f"@{ada.name}, the kettle is on"
    await ada.http.put(f"/rooms/{room}/read", json={"seq": said["seq"]})
    await at_ada.opens(other)
    await shows(page)


async def test_where_a_page_is_open_it_takes_the_place_of_what_the_page_has_shown(
    at_ada: Visitor, ada: Person, grace: Person, room: str
) -> None:
    page = at_ada.page
    await opens_settings(page)
    await page.get_by_label("Show notifications on the desktop").check()
    await page.keyboard.press("Escape")
    said = await grace.posts(f"@{ada.name}, look", room)
    await until(page, f"({SHOWN})().then((shown) => shown.length === 1)")
    path = f"/rooms/{room}/{said['seq']}"
    told = {"title": "Grace", "body": "look", "tag": room, "navigate": at_ada.url + path}
    worker = await delivers(page, told | {"data": {"path": path, "seq": said["seq"]}})
    assert await worker.evaluate(IN_WORKER) == [["look", room, True]]


async def test_a_test_is_pushed_too_and_one_that_fails_is_said(
    at_ada: Visitor, phone: Subscribed
) -> None:
    page = at_ada.page
    await subscribes(page)
    await opens_settings(page)
    await page.get_by_role("button", name="Send me a test").click()
    await phone.service.gets(lambda _: len(phone.received) == 1)
    assert phone.notifications[0]["data"]["isTest"]
    phone.service.answers = lambda _: (500, {})
    await page.get_by_role("button", name="Send me a test").click()
    await expect(page.get_by_role("alert").filter(visible=True)).to_contain_text("push service")


async def test_signing_out_ends_it_in_the_browser_and_at_the_server(
    at_ada: Visitor, ada: Person
) -> None:
    page = at_ada.page
    await subscribes(page)
    await page.get_by_test_id("account-menu").click()
    await page.get_by_test_id("account-sign-in").click()
    await page.get_by_test_id("sign-out").click()
    await page.wait_for_url("**/sign-in*")
    assert await subscribed(ada) == []
    assert await page.evaluate(f"localStorage.getItem('{KEY}')") is None


async def test_a_server_with_another_key_is_subscribed_to_anew(
    at_ada: Visitor, ada: Person
) -> None:
    page = at_ada.page
    await subscribes(page)
    [before] = await subscribed(ada)
    await page.evaluate(f"localStorage.setItem('{KEY}', 'BA')")
    await page.reload()
    key = (await ada.http.get("/me/push-key")).json()["key"]
    await until(page, f"localStorage.getItem('{KEY}') === '{key}'")
    assert [one["id"] for one in await subscribed(ada)] == [before["id"]]


async def test_a_push_service_that_is_away_is_said_and_nothing_is_switched_on(
    at_ada: Visitor, ada: Person
) -> None:
    page = at_ada.page
    await page.evaluate("globalThis.isAway = true")
    await opens_settings(page)
    await page.get_by_label(SWITCH).click()
    await expect(page.get_by_role("alert").filter(visible=True)).to_contain_text("push service")
    await expect(page.get_by_label(SWITCH)).not_to_be_checked()
    assert await subscribed(ada) == []


async def test_on_a_phone_that_wants_it_installed_first_that_is_said(
    browser: Browser, server: Server, ada: Person, other: str
) -> None:
    visitor = await arrives(browser, server, ada, other)
    await visitor.context.add_init_script(
        "delete globalThis.PushManager; navigator.standalone = false;"
    )
    await visitor.page.reload()
    await opens_settings(visitor.page)
    await expect(visitor.page.get_by_label(SWITCH)).to_be_disabled()
    await expect(visitor.page.get_by_text("Put Parley on your home screen first")).to_be_visible()
