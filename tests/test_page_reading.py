"""How far somebody has read: only what was on screen counts, whatever happens to be loaded."""

from collections.abc import Callable

from playwright.async_api import Browser, Page, ViewportSize, expect

from tests.people import Person
from tests.server import Server
from tests.visitor import DESKTOP, Visitor

PHONE: ViewportSize = {"width": 390, "height": 844}
UNREAD = 250
# More than the page has of a room at first, and than are near it.
MANY = 3000


async def with_unread(
    browser: Browser, server: Server, ada: Person, grace: Person, *, unread: int = UNREAD
) -> tuple[Visitor, str, str]:
    """Ada in a fresh browser, and a room of hers in which grace has written a lot."""
    room, other = await ada.makes_room(), await ada.makes_room()
    await grace.joins(room)
    await ada.posts("before", room)
    async with await grace.enters(room) as seat:
        await seat.live()
        names = await seat.says_at_once(*(f"news {number}" for number in range(unread)))
        await seat.until(lambda frame: frame.get("client_id") == names[-1])
    at_ada = await Visitor.arrive(browser, server.url, viewport=DESKTOP)
    await at_ada.signs_in(ada.name)
    return at_ada, room, other


async def unread_on_the_server(ada: Person, room: str) -> int:
    return int((await ada.http.get(f"/rooms/{room}")).json()["unread"])


async def unread_becomes(ada: Person, room: str, fits: Callable[[int], bool]) -> int:
    """What the page has told is written a moment later."""
    async with await ada.connects() as account:
        left = int((await account.lists())[room]["unread"])
        while not fits(left):
            left = int((await account.sees("unread", room=room))["unread"])
    return left


async def goes_to(page: Page, room: str) -> None:
    await page.locator(f'.room-item[href="/rooms/{room}"]').click()


async def test_a_room_opens_at_the_first_unread_however_far_back_on_any_new_device(
    browser: Browser, server: Server, ada: Person, grace: Person
) -> None:
    desk, room, other = await with_unread(browser, server, ada, grace, unread=MANY)
    await desk.opens(room)
    await expect(desk.message("news 0")).to_be_in_viewport()
    await expect(desk.page.get_by_test_id("new-line")).to_be_in_viewport()
    await expect(desk.page.get_by_test_id("first-unread")).to_be_hidden()
    await expect(desk.page.get_by_test_id("new-pill")).to_contain_text("new messages")
    await goes_to(desk.page, other)
    await desk.is_("live")
    left = await unread_becomes(ada, room, lambda left: left < MANY)
    assert left > MANY - 40
    phone = await Visitor.arrive(browser, server.url, viewport=PHONE, has_touch=True)
    await phone.signs_in(ada.name)
    await phone.comes_home()
    await goes_to(phone.page, room)
    await phone.is_("live")
    await expect(phone.message(f"news {MANY - left}")).to_be_in_viewport()
    await expect(phone.page.get_by_test_id("new-line")).to_be_in_viewport()
    assert desk.complaints == phone.complaints == []


async def test_a_glance_at_many_unread_messages_leaves_them_unread(
    browser: Browser, server: Server, ada: Person, grace: Person
) -> None:
    at_ada, room, other = await with_unread(browser, server, ada, grace)
    page = at_ada.page
    note = page.get_by_test_id("first-unread")
    await at_ada.opens(room)
    await expect(at_ada.message("news 0")).to_be_in_viewport()
    # Past most of them, to the end.
    await page.get_by_test_id("new-pill").click()
    await expect(at_ada.message(f"news {UNREAD - 1}")).to_be_in_viewport()
    await expect(note).to_be_visible()
    # Longer than it takes until the server is told.
    await page.evaluate("new Promise((resolve) => setTimeout(resolve, 1000))")
    await expect(note).to_be_visible()
    left = await unread_on_the_server(ada, room)
    assert UNREAD - 40 < left < UNREAD
    # The reader has looked away, which is no reason to be taken elsewhere.
    await page.evaluate("dispatchEvent(new Event('blur')), dispatchEvent(new Event('focus'))")
    await expect(at_ada.message(f"news {UNREAD - 1}")).to_be_in_viewport()
    await note.click()
    first = at_ada.message(f"news {UNREAD - left}")
    await expect(page.get_by_test_id("new-line")).to_be_in_viewport()
    await expect(first).to_be_focused()
    await expect(first).to_be_in_viewport()
    await expect(note).to_be_hidden()
    await goes_to(page, other)
    await at_ada.is_("live")
    badge = page.locator(
        f'.room-item[href="/rooms/{room}"] .room-item-unread [aria-hidden]:not(.room-item-mentions)'
    )
    await expect(badge).not_to_be_empty()
    assert at_ada.complaints == []


async def test_what_was_scrolled_through_is_read_and_no_more(
    browser: Browser, server: Server, ada: Person, grace: Person
) -> None:
    at_ada, room, other = await with_unread(browser, server, ada, grace)
    page = at_ada.page
    await at_ada.opens(room)
    await expect(page.get_by_test_id("new-line")).to_be_in_viewport()
    await page.wait_for_function(
        """(text) => {
          const scroller = document.querySelector(".timeline-scroll");
          const foot = (element) => element.getBoundingClientRect().bottom;
          const row = [...document.querySelectorAll(".message")]
            .find((row) => row.querySelector(".message-text").textContent === text);
          if (row && foot(row) <= foot(scroller)) return true;
          scroller.scrollTop += 200;
          return false;
        }""",
        arg="news 150",
    )
    await goes_to(page, other)
    await at_ada.is_("live")
    badge = page.locator(f'.room-item[href="/rooms/{room}"] .room-item-unread')
    await expect(badge).to_be_visible()
    left = await unread_becomes(ada, room, lambda left: left < UNREAD - 150)
    assert left > 60


async def test_all_can_be_marked_as_read(
    browser: Browser, server: Server, ada: Person, grace: Person
) -> None:
    at_ada, room, other = await with_unread(browser, server, ada, grace)
    await at_ada.opens(room)
    await at_ada.page.get_by_test_id("new-pill").click()
    await at_ada.page.get_by_test_id("mark-read").click()
    await expect(at_ada.page.get_by_test_id("first-unread")).to_be_hidden()
    await goes_to(at_ada.page, other)
    await at_ada.is_("live")
    await unread_becomes(ada, room, lambda left: left == 0)


async def test_what_arrives_behind_another_window_stays_unread(
    browser: Browser, server: Server, ada: Person, grace: Person
) -> None:
    at_ada, room, _ = await with_unread(browser, server, ada, grace, unread=1)
    page = at_ada.page
    await at_ada.opens(room)
    await at_ada.reads("news 0")
    await page.evaluate(
        """() => {
          document.hasFocus = () => false;
          dispatchEvent(new Event("blur"));
        }"""
    )
    await grace.posts("nobody looks", room)
    await at_ada.reads("nobody looks")
    await page.evaluate("new Promise((resolve) => setTimeout(resolve, 1000))")
    assert await unread_on_the_server(ada, room) == 1
    await expect(page.get_by_test_id("new-line")).to_be_visible()
    await page.evaluate(
        """() => {
          delete document.hasFocus;
          dispatchEvent(new Event("focus"));
        }"""
    )
    await unread_becomes(ada, room, lambda left: left == 0)


async def test_the_pill_gives_the_focus_to_the_newest_message(
    browser: Browser, server: Server, ada: Person, grace: Person
) -> None:
    at_ada, room, _ = await with_unread(browser, server, ada, grace, unread=1)
    for number in range(60):
        await ada.posts(f"mine {number}", room)
    page = at_ada.page
    await at_ada.opens(room)
    await page.evaluate("document.querySelector('.timeline-scroll').scrollTop = 0")
    await page.get_by_test_id("new-pill").click()
    await expect(at_ada.message("mine 59")).to_be_focused()


async def test_what_was_read_is_told_at_once_so_that_other_devices_know(
    browser: Browser, server: Server, ada: Person, grace: Person
) -> None:
    at_ada, room, _ = await with_unread(browser, server, ada, grace, unread=1)
    page = at_ada.page
    await page.add_init_script(
        """window.told = [];
        const { send } = WebSocket.prototype;
        WebSocket.prototype.send = function (data) {
          if (data.includes('"read"')) told.push(performance.now());
          return send.call(this, data);
        };"""
    )
    await at_ada.opens(room)
    await at_ada.reads("news 0")
    seen_at = await page.evaluate("performance.now()")
    await page.wait_for_function("() => told.length > 0")
    assert await page.evaluate("told[0]") - seen_at < 1500


async def test_whoever_hides_their_reading_is_seen_no_more_and_sees_nobody_on_any_device(
    browser: Browser, server: Server, ada: Person, grace: Person
) -> None:
    seen = []
    for author, reader in ((ada, grace), (grace, ada)):
        room = await author.makes_room()
        await reader.joins(room)
        visitor = await Visitor.enters(browser, server.url, author, room)
        await visitor.writes("did you see?")
        await visitor.reads("did you see?")
        head = (await reader.http.get(f"/rooms/{room}")).json()["head"]
        await reader.http.put(f"/rooms/{room}/read", json={"seq": head})
        seen.append(visitor.page.get_by_test_id("seen-line"))
    for line in seen:
        await expect(line).to_have_text("Seen by 1")
    # By another device of hers.
    await grace.http.put("/me/reading", json={"shown": False})
    for line in seen:
        await expect(line).to_be_hidden()
    await grace.http.put("/me/reading", json={"shown": True})
    for line in seen:
        await expect(line).to_have_text("Seen by 1")


async def test_who_has_read_it_is_counted_live_and_not_shown_to_those_who_hide_theirs(
    browser: Browser, server: Server, ada: Person, grace: Person
) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    at_ada = await Visitor.arrive(browser, server.url, viewport=DESKTOP)
    await at_ada.signs_in(ada.name)
    await at_ada.opens(room)
    page, seen = at_ada.page, at_ada.page.get_by_test_id("seen-line")
    await at_ada.writes("did you see?")
    await at_ada.reads("did you see?")
    await expect(seen).to_be_hidden()
    head = (await ada.http.get(f"/rooms/{room}")).json()["head"]
    await grace.http.put(f"/rooms/{room}/read", json={"seq": head})
    await expect(seen).to_have_text("Seen by 1")
    await grace.http.put(f"/rooms/{room}/read", json={"seq": head - 1})
    await expect(seen).to_be_hidden()
    await at_ada.acts("more", "did you see?")
    await page.get_by_test_id("sheet-seen").click()
    dialog = page.get_by_role("dialog", name="Seen by")
    await expect(dialog.get_by_text("Nobody yet.")).to_be_visible()
    await grace.http.put(f"/rooms/{room}/read", json={"seq": head})
    await expect(dialog.get_by_role("listitem")).to_contain_text([grace.name])
    await page.keyboard.press("Escape")
    await expect(seen).to_be_visible()
    await page.get_by_test_id("account-menu").click()
    await page.get_by_test_id("account-preferences").click()
    shown = page.get_by_label("Show others how far I have read")
    await expect(shown).to_be_checked()
    await shown.click()
    await expect(shown).not_to_be_checked()
    assert (await ada.http.get("/me/reading")).json() == {"shown": False}
    await page.keyboard.press("Escape")
    await expect(seen).to_be_hidden()
    assert at_ada.complaints == []
