"""What rings: notifications on the desktop and sounds, in one tab, and never for what is on screen.

In the browser with windows: the one without has no notifications.
"""

import asyncio
import re
import shutil
from collections.abc import AsyncIterator, Sequence
from datetime import UTC, datetime, timedelta

import pytest
from playwright.async_api import Browser, Page, async_playwright, expect

from tests.people import PATIENCE_SECONDS, Person
from tests.server import Server
from tests.visitor import DESKTOP, QUIET, Visitor, origin_of

NAMES = ("chromium", "chromium-browser", "google-chrome")
WITH_WINDOWS = next(filter(None, map(shutil.which, NAMES)), None)
# What is heard and what stands on the icon, of which nobody can ask.
LISTEN = """
  globalThis.heard = 0;
  const start = OscillatorNode.prototype.start;
  OscillatorNode.prototype.start = function (at) {
    globalThis.heard += 1;
    return start.call(this, at);
  };
  navigator.setAppBadge = async (count) => { globalThis.badge = count; };
"""
# Looks at each frame, as what follows: the page lets nothing be evaluated in it, so it can't be
# asked by a text, and a condition that is a promise would hold at once.
BECOMES = """async ([name, value]) => {
  while (globalThis[name] !== value) await new Promise(requestAnimationFrame);
}"""
# How many each sound has.
NOTES = {"knock": 2, "chime": 2}
SHOWN = """async () => {
  const registration = await navigator.serviceWorker.getRegistration();
  const shown = await registration.getNotifications();
  return shown.map(({ title, body }) => [title, body]);
}"""
UNTIL = """async (wanted) => {
  for (;;) {
    const shown = await (SHOWN)();
    const isSo = wanted ? JSON.stringify(shown) === JSON.stringify(wanted) : shown.length > 0;
    if (isSo) return shown;
    await new Promise(requestAnimationFrame);
  }
}""".replace("SHOWN", SHOWN)
# What a tab has shown that is closed: the browser hears of it a moment later.
NOT_SHOWN = """async (room) => {
  const isShown = ({ name }) => name.endsWith(`:shows:${room}`);
  while ((await navigator.locks.query()).held.some(isShown)) {
    await new Promise(requestAnimationFrame);
  }
}"""
TAKEN_OVER = """async () => {
  const isRing = ({ name }) => name.endsWith(":rings");
  for (;;) {
    const { held, pending } = await navigator.locks.query();
    if (held.some(isRing) && !pending.some(isRing)) return;
    await new Promise(requestAnimationFrame);
  }
}"""
PRESS = """async ([action]) => {
  const [notification] = await registration.getNotifications();
  const event = new NotificationEvent("notificationclick", { notification, action });
  let followed;
  event.waitUntil = (promise) => (followed = promise);
  dispatchEvent(event);
  await followed.catch(() => {});
}"""


@pytest.fixture(scope="module")
async def chromium() -> AsyncIterator[Browser]:
    if WITH_WINDOWS is None:
        pytest.skip("There is no Chromium here.")
    async with async_playwright() as playwright:
        running = await playwright.chromium.launch(
            executable_path=WITH_WINDOWS,
            args=[*QUIET, "--autoplay-policy=no-user-gesture-required"],
        )
        yield running
        await running.close()


@pytest.fixture
async def other(ada: Person) -> str:
    """Another room, where ada looks while something is said in the one."""
    return await ada.makes_room("other")


async def arrives(browser: Browser, server: Server, person: Person, room: str) -> Visitor:
    """With a room open, and the browser's leave to notify."""
    visitor = await Visitor.arrive(browser, server.url, viewport=DESKTOP)
    await visitor.context.grant_permissions(["notifications"], origin=origin_of(server.url))
    await visitor.context.add_init_script(LISTEN)
    await visitor.signs_in(person.name)
    return await visitor.opens(room)


async def opens_settings(page: Page) -> None:
    await page.get_by_test_id("account-menu").click()
    await page.get_by_test_id("account-notifications").click()
    await expect(page.get_by_test_id("notify-says")).not_to_be_empty()


async def wants(page: Page, *, desktop: bool = True, sound: str | None = None) -> None:
    await opens_settings(page)
    if desktop:
        await page.get_by_label("Show notifications on the desktop").check()
    if sound:
        await page.get_by_label("Sound").select_option(sound)
        await becomes(page, "heard", NOTES[sound])
        await page.evaluate("globalThis.heard = 0")
    await page.keyboard.press("Escape")


async def becomes(page: Page, name: str, value: int) -> None:
    async with asyncio.timeout(PATIENCE_SECONDS):
        await page.evaluate(BECOMES, [name, value])


async def until(page: Page, wanted: Sequence[Sequence[str]] | None = None) -> list[list[str]]:
    """There are these; or any at all."""
    async with asyncio.timeout(PATIENCE_SECONDS):
        found: list[list[str]] = await page.evaluate(UNTIL, wanted)
        return found


async def shows(page: Page, *wanted: Sequence[str]) -> None:
    """These notifications, and no others."""
    try:
        await until(page, wanted)
    except TimeoutError:
        assert await page.evaluate(SHOWN) == [*wanted]


async def rings(page: Page, text: str) -> None:
    """The first thing to be seen is this."""
    assert [shown for _, shown in await until(page)] == [text]


async def test_what_is_meant_for_somebody_rings_once_whatever_tabs_are_open(
    browser: Browser, server: Server, ada: Person, grace: Person, room: str, other: str
) -> None:
    at_ada = await arrives(browser, server, ada, other)
    await wants(at_ada.page, sound="knock")
    second = Visitor(at_ada.context, await at_ada.context.new_page(), server.url)
    await second.opens(other)
    await grace.posts("nobody in particular", room)
    said = await grace.posts(f"@{ada.name}, the **kettle** is on", room)
    name = (await grace.http.get("/me")).json()["display_name"]
    title = f"{name} mentioned you in {(await ada.http.get(f'/rooms/{room}')).json()['name']}"
    await shows(at_ada.page, [title, f"@{ada.name}, the kettle is on"])
    heard = [await page.evaluate("globalThis.heard") for page in at_ada.context.pages]
    assert heard == [2, 0], "a knock is two notes, in one of the tabs"
    await ada.http.put(f"/rooms/{room}/read", json={"seq": said["seq"]})
    await shows(at_ada.page)
    assert at_ada.complaints == second.complaints == []


async def test_a_tab_that_is_left_over_rings(
    browser: Browser, server: Server, ada: Person, grace: Person, other: str
) -> None:
    direct = (await grace.http.put("/direct", json={"users": [ada.id]})).json()["id"]
    first = await arrives(browser, server, ada, other)
    await wants(first.page)
    second = Visitor(first.context, await first.context.new_page(), server.url)
    await second.opens(other)
    # What the settings say, the server has told, and the list of rooms before.
    await opens_settings(second.page)
    await first.page.close()
    await second.page.evaluate(TAKEN_OVER)
    await grace.posts("still there?", direct)
    await shows(second.page, [(await grace.http.get("/me")).json()["display_name"], "still there?"])


async def test_what_is_on_screen_in_any_tab_does_not_ring(
    browser: Browser, server: Server, ada: Person, grace: Person, room: str, other: str
) -> None:
    at_ada = await arrives(browser, server, ada, other)
    await wants(at_ada.page)
    second = Visitor(at_ada.context, await at_ada.context.new_page(), server.url)
    await second.opens(room)
    await grace.posts(f"@{ada.name}, you see this", room)
    await second.reads(f"@{ada.name}, you see this")
    await grace.joins(other)
    await second.page.close()
    await at_ada.page.evaluate(NOT_SHOWN, room)
    await grace.posts(f"@{ada.name}, and not this", room)
    await rings(at_ada.page, f"@{ada.name}, and not this")


async def test_what_could_not_be_asked_for_at_once_rings_a_little_later(
    browser: Browser, server: Server, ada: Person, grace: Person, room: str, other: str
) -> None:
    at_ada = await arrives(browser, server, ada, other)
    await wants(at_ada.page)
    await at_ada.page.route("**/me/inbox?limit=*", lambda route: route.abort(), times=1)
    await grace.posts(f"@{ada.name}, hello?", room)
    await rings(at_ada.page, f"@{ada.name}, hello?")


async def test_each_chooses_what_rings_and_a_room_can_let_less_through(
    browser: Browser, server: Server, ada: Person, grace: Person, room: str, other: str
) -> None:
    at_ada = await arrives(browser, server, ada, other)
    await wants(at_ada.page)
    await opens_settings(at_ada.page)
    await at_ada.page.get_by_label("Notify me of").select_option("all")
    await expect(at_ada.page.get_by_test_id("notify-says")).to_contain_text("every message")
    await at_ada.page.keyboard.press("Escape")
    name = (await grace.http.get("/me")).json()["display_name"]
    called = (await ada.http.get(f"/rooms/{room}")).json()["name"]
    await grace.posts("to everybody", room)
    await shows(at_ada.page, [f"{name} in {called}", "to everybody"])
    quiet = await ada.makes_room("quiet")
    await grace.joins(quiet)
    await ada.http.patch(f"/rooms/{quiet}/mine", json={"notify": "mentions"})
    await grace.posts("to nobody", quiet)
    await grace.posts("once more", room)
    await shows(at_ada.page, [f"{name} in {called}", "once more"])


@pytest.mark.parametrize("reason", ["quiet hours", "not to be disturbed", "blocked"])
async def test_nothing_rings_when_one_wants_quiet(
    browser: Browser,
    server: Server,
    ada: Person,
    grace: Person,
    room: str,
    other: str,
    reason: str,
) -> None:
    at_ada = await arrives(browser, server, ada, other)
    await wants(at_ada.page)
    linus = await ada.makes_room("linus")
    await grace.joins(linus)
    now = datetime.now(UTC)
    around = [(now + timedelta(hours=hours)).strftime("%H:%M") for hours in (-1, 1)]
    if reason == "quiet hours":
        hours = {"begins": around[0], "ends": around[1], "time_zone": "UTC"}
        await ada.http.patch("/me/notifications", json={"quiet_hours": hours})
    elif reason == "not to be disturbed":
        until = (now + timedelta(hours=1)).isoformat()
        await ada.http.patch("/me", json={"quiet_until": until})
    else:
        await grace.joins(other)
        await grace.posts("on screen", other)
        await at_ada.reads("on screen")
        await ada.http.put(f"/me/blocks/{grace.id}")
        await expect(at_ada.page.get_by_text("on screen")).to_have_count(0)
    # What was changed is told before what is said after it.
    told = "Nothing rings" if reason == "not to be disturbed" else "not from"
    if reason != "blocked":
        await opens_settings(at_ada.page)
        await expect(at_ada.page.get_by_test_id("notify-says")).to_contain_text(told)
        await at_ada.page.keyboard.press("Escape")
    await grace.posts(f"@{ada.name}, not now", room)
    if reason == "blocked":
        await ada.http.delete(f"/me/blocks/{grace.id}")
        await at_ada.reads("on screen")
    else:
        await expect(at_ada.page).to_have_title(re.compile(r"^\(1\) "))
        await ada.http.patch("/me/notifications", json={"quiet_hours": None})
        await ada.http.patch("/me", json={"quiet_until": None})
        await opens_settings(at_ada.page)
        await expect(at_ada.page.get_by_test_id("notify-says")).not_to_contain_text(told)
        await at_ada.page.keyboard.press("Escape")
    await grace.posts(f"@{ada.name}, but now", linus)
    await rings(at_ada.page, f"@{ada.name}, but now")


async def test_a_notification_leads_to_its_message_and_reply_to_where_one_writes(
    browser: Browser, server: Server, ada: Person, grace: Person, room: str, other: str
) -> None:
    at_ada = await arrives(browser, server, ada, other)
    await wants(at_ada.page)
    page = at_ada.page
    [worker] = at_ada.context.service_workers
    said = await grace.posts(f"@{ada.name}, look", room)
    await rings(page, f"@{ada.name}, look")
    await worker.evaluate(PRESS, [""])
    await page.wait_for_url(f"**/rooms/{room}/{said['seq']}*")
    await at_ada.reads(f"@{ada.name}, look")
    await page.goto(f"{server.url}/rooms/{other}")
    await at_ada.is_("live")
    await expect(page.get_by_test_id("composer")).to_have_attribute("aria-autocomplete", "list")
    await grace.posts(f"@{ada.name}, and?", room)
    await rings(page, f"@{ada.name}, and?")
    await worker.evaluate(PRESS, ["reply"])
    await page.wait_for_url(f"**/rooms/{room}*")
    await expect(page.get_by_test_id("composer")).to_be_focused()
    await shows(page)


async def test_the_icon_of_the_app_counts_what_the_title_counts(
    browser: Browser, server: Server, ada: Person, grace: Person, room: str, other: str
) -> None:
    at_ada = await arrives(browser, server, ada, other)
    await grace.posts("one", room)
    await grace.posts("two", room)
    await becomes(at_ada.page, "badge", 2)
    await expect(at_ada.page).to_have_title(re.compile(r"^\(2\) "))
    await ada.http.put("/me/read")
    await becomes(at_ada.page, "badge", 0)


async def test_one_sentence_says_what_rings_and_a_test_shows_it(
    browser: Browser, server: Server, ada: Person, other: str
) -> None:
    at_ada = await arrives(browser, server, ada, other)
    page = at_ada.page
    await opens_settings(page)
    says = page.get_by_test_id("notify-says")
    await expect(says).to_contain_text("Nothing rings on this device")
    await page.get_by_role("button", name="Send me a test").click()
    assert await page.evaluate("globalThis.heard") == 0, "off until it is chosen"
    await page.get_by_label("Sound").select_option("chime")
    await page.get_by_label("Show notifications on the desktop").check()
    await page.get_by_label("Quiet hours, every day").check()
    await page.get_by_label("From", exact=True).fill("21:30")
    await page.get_by_label("From", exact=True).blur()
    await expect(says).to_have_text(
        "A notification and a sound on this device tell you of direct messages, mentions"
        " and replies, but not from 9:30 PM to 7:00 AM."
    )
    kept = (await ada.http.get("/me/notifications")).json()["quiet_hours"]
    assert (kept["begins"], kept["ends"]) == ("21:30", "07:00")
    await page.get_by_role("button", name="Send me a test").click()
    await shows(page, ["This is a test", await says.inner_text()])
    await ada.http.patch("/me/notifications", json={"notify": "nothing"})
    await expect(says).to_contain_text("Nothing rings on any of your devices")
    assert at_ada.complaints == []
