"""The frame of the page: the list of rooms, the slot beside it, and the way back."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest
from playwright.async_api import Browser, Page, Route, ViewportSize, expect

from tests.people import Person
from tests.server import Server
from tests.visitor import DESKTOP, Visitor

PHONE: ViewportSize = {"width": 390, "height": 844}
TABLET: ViewportSize = {"width": 768, "height": 1024}


@dataclass
class Tour:
    """Ada in a browser, in a room of hers that grace is in, too."""

    ada: Visitor
    room: str
    other: str

    @property
    def page(self) -> Page:
        return self.ada.page

    async def is_at(self, path: str) -> None:
        await expect(self.page).to_have_url(self.ada.url + path)


@pytest.fixture
async def tour(browser: Browser, server: Server, ada: Person, grace: Person) -> AsyncIterator[Tour]:
    room, other = await ada.makes_room(), await ada.makes_room()
    await grace.joins(room)
    await grace.posts("hello", room)
    at_ada = await Visitor.arrive(browser, server.url, viewport=DESKTOP)
    await at_ada.signs_in(ada.name)
    yield Tour(at_ada, room, other)
    assert at_ada.complaints == []


async def on_a_phone(tour: Tour) -> None:
    await tour.page.set_viewport_size(PHONE)
    await tour.ada.comes_home()


async def test_back_closes_the_topmost_thing_and_never_loops(tour: Tour) -> None:
    await on_a_phone(tour)
    page = tour.page
    await page.locator(f'.room-item[href="/rooms/{tour.room}"]').click()
    await page.get_by_test_id("members-toggle").click()
    await page.get_by_test_id("member").first.click()
    await expect(page.get_by_test_id("person")).to_be_visible()
    await page.go_back()
    await expect(page.get_by_test_id("member")).to_have_count(2)
    await page.go_back()
    await expect(page.get_by_test_id("slot")).to_be_hidden()
    await page.get_by_test_id("room-menu").click()
    await page.get_by_test_id("leave-room").click()
    await expect(page.locator("dialog[open]")).to_have_count(2)
    await page.go_back()
    await expect(page.locator("dialog[open]")).to_have_count(1)
    await page.go_back()
    await expect(page.locator("dialog[open]")).to_have_count(0)
    await tour.is_at(f"/rooms/{tour.room}")
    await page.go_back()
    await tour.is_at("/")
    await expect(page.get_by_test_id("room-list")).to_be_in_viewport()


async def test_the_arrow_to_the_rooms_leaves_no_trail_behind(tour: Tour) -> None:
    await on_a_phone(tour)
    page = tour.page
    length = await page.evaluate("history.length")
    for room in (tour.room, tour.other, tour.room):
        await page.locator(f'.room-item[href="/rooms/{room}"]').click()
        await expect(page.get_by_test_id("room-title")).to_be_visible()
        await page.locator(".room-header .to-rooms").click()
        await tour.is_at("/")
    assert await page.evaluate("history.length") == length + 1


async def test_the_tabs_of_a_phone_stand_in_each_top_place_and_say_which_it_is(
    tour: Tour,
) -> None:
    await on_a_phone(tour)
    page = tour.page
    tabs = page.get_by_role("navigation", name="Places")
    current = tabs.locator("[aria-current=page]")
    length = await page.evaluate("history.length")
    for _ in range(2):
        await expect(current).to_have_text("Rooms")
        await tabs.get_by_role("link", name="Inbox").click()
        await tour.is_at("/inbox")
        await expect(tabs).to_be_in_viewport(ratio=1)
        await expect(current).to_contain_text("Inbox")
        await tabs.get_by_role("link", name="Rooms").click()
        await tour.is_at("/")
    assert await page.evaluate("history.length") == length + 1, "to and fro leaves no trail"
    await page.locator(f'.room-item[href="/rooms/{tour.room}"]').click()
    await expect(page.get_by_test_id("room-title")).to_be_visible()
    await expect(tabs).to_be_hidden()


async def test_how_much_waits_in_the_inbox_moves_nothing_in_its_tab(
    tour: Tour, ada: Person, grace: Person
) -> None:
    await on_a_phone(tour)
    tab = tour.page.get_by_test_id("inbox-tab")
    before = await tab.locator(".icon").bounding_box()
    await grace.posts(f"@{ada.name} when does she sail?", tour.room)
    await expect(tab.locator(".place-count")).to_have_text("1")
    assert await tab.locator(".icon").bounding_box() == before


async def test_a_room_that_a_link_led_to_has_the_list_above_it(tour: Tour) -> None:
    await tour.page.set_viewport_size(PHONE)
    await tour.ada.opens(tour.room)
    length = await tour.page.evaluate("history.length")
    await tour.page.locator(".room-header .to-rooms").click()
    await tour.is_at("/")
    assert await tour.page.evaluate("history.length") == length


async def test_what_a_dialog_leads_to_takes_its_place(tour: Tour) -> None:
    await tour.ada.opens(tour.room)
    await tour.page.keyboard.press("Control+k")
    await tour.page.get_by_role("combobox").fill(" ")
    await tour.page.locator(f'.choice-item[data-room="{tour.other}"]').click()
    await tour.is_at(f"/rooms/{tour.other}?panel=people")
    await tour.page.go_back()
    await tour.is_at(f"/rooms/{tour.room}?panel=people")
    await expect(tour.page.locator("dialog[open]")).to_have_count(0)


async def test_a_dialog_begins_at_its_first_field_or_what_names_it(tour: Tour) -> None:
    await tour.ada.opens(tour.room)
    page = tour.page
    for opener, name in (("account-menu", "Profile"), ("room-menu", "Name")):
        await page.get_by_test_id(opener).click()
        focus = page.get_by_role("dialog").locator(":focus")
        label = "node => node.labels?.[0]?.textContent ?? node.textContent"
        assert (await focus.evaluate(label)).strip().startswith(name)
        await page.keyboard.press("Escape")
        await expect(page.get_by_role("dialog")).to_have_count(0)


async def test_a_dialog_on_a_phone_begins_at_its_heading(
    browser: Browser, server: Server, ada: Person
) -> None:
    """A field would bring up the keyboard over the rest of it."""
    phone = await Visitor.enters(
        browser,
        server.url,
        ada,
        await ada.makes_room(),
        viewport=PHONE,
        has_touch=True,
        is_mobile=True,
    )
    await phone.page.get_by_test_id("room-menu").tap()
    await expect(phone.page.get_by_role("heading", name="Room details")).to_be_focused()


async def test_the_account_has_a_section_for_each_thing_to_save(tour: Tour) -> None:
    await tour.ada.opens(tour.room)
    page = tour.page
    await page.get_by_test_id("account-menu").click()
    dialog = page.get_by_role("dialog", name="Your account")
    await expect(dialog.get_by_role("tab", name="Profile")).to_be_focused()
    # It may still be coming: a few pixels.
    size = await dialog.bounding_box()
    for key, name in (("ArrowDown", "Status"), ("Home", "Profile")):
        await page.keyboard.press(key)
        tab = dialog.get_by_role("tab", name=name)
        await expect(tab).to_be_focused()
        await expect(tab).to_have_attribute("aria-selected", "true")
        await expect(dialog.get_by_role("tabpanel")).to_have_accessible_name(name)
        await expect(dialog.locator(".button-primary:visible")).to_have_count(1)
        assert await dialog.bounding_box() == pytest.approx(size, abs=12)
    await dialog.get_by_role("textbox", name="About me").fill("half said")
    await dialog.get_by_role("tab", name="Status").click()
    await dialog.get_by_role("tab", name="Profile").click()
    await expect(dialog.get_by_role("textbox", name="About me")).to_have_value("half said")


async def test_a_dialog_is_made_when_it_is_first_opened_and_stays(tour: Tour) -> None:
    await tour.ada.opens(tour.room)
    await expect(tour.page.locator("dialog")).to_have_count(0)
    for _ in range(2):
        await tour.page.get_by_test_id("room-menu").click()
        await expect(tour.page.get_by_role("dialog", name="Room details")).to_be_visible()
        await tour.page.keyboard.press("Escape")
        await expect(tour.page.get_by_role("dialog")).to_have_count(0)
    await expect(tour.page.locator("dialog")).to_have_count(1)


async def test_what_is_pressed_before_the_page_knows_who_is_here_opens_when_it_does(
    tour: Tour,
) -> None:
    asked, answers = asyncio.Event(), asyncio.Event()

    async def held(route: Route) -> None:
        asked.set()
        await answers.wait()
        await route.continue_()

    await tour.page.route("**/api/v1/me", held)
    await tour.page.goto(f"{tour.ada.url}/rooms/{tour.room}", wait_until="commit")
    await asyncio.wait_for(asked.wait(), 30)
    # By the preload or by the script: that one binds the buttons in the same go.
    await tour.page.wait_for_load_state("domcontentloaded")
    await tour.page.get_by_test_id("account-menu").click()
    answers.set()
    await expect(tour.page.get_by_role("dialog", name="Your account")).to_be_visible()
    await tour.ada.is_("live")


async def test_a_dialog_that_was_open_at_a_reload_costs_no_step_back(tour: Tour) -> None:
    await tour.page.set_viewport_size(TABLET)
    await tour.ada.opens(tour.room)
    await tour.ada.opens(tour.other)
    await tour.page.get_by_test_id("room-menu").click()
    await expect(tour.page.locator("dialog[open]")).to_have_count(1)
    await tour.page.reload()
    await tour.ada.is_("live")
    await expect(tour.page.locator("dialog[open]")).to_have_count(0)
    await tour.page.go_back()
    await tour.is_at(f"/rooms/{tour.room}")


async def test_a_panel_is_in_the_address_and_survives_a_reload(tour: Tour) -> None:
    await tour.page.set_viewport_size(TABLET)
    await tour.ada.opens(tour.room)
    await expect(tour.page.get_by_test_id("slot")).to_be_hidden()
    await tour.page.get_by_test_id("members-toggle").click()
    await tour.is_at(f"/rooms/{tour.room}?panel=people")
    await tour.page.reload()
    await expect(tour.page.get_by_test_id("member")).to_have_count(2)
    await tour.page.keyboard.press("Escape")
    await expect(tour.page.get_by_test_id("slot")).to_be_hidden()
    await tour.is_at(f"/rooms/{tour.room}")


async def test_a_panel_that_was_closed_stays_closed_in_the_next_room(tour: Tour) -> None:
    await tour.ada.opens(tour.room)
    await expect(tour.page.get_by_test_id("member")).to_have_count(2)
    await tour.page.get_by_test_id("close-panel").click()
    await expect(tour.page.get_by_test_id("slot")).to_be_hidden()
    await tour.ada.opens(tour.other)
    await expect(tour.page.get_by_test_id("slot")).to_be_hidden()
    await tour.page.get_by_test_id("members-toggle").click()
    await tour.page.locator(f'.room-item[href="/rooms/{tour.room}"]').click()
    await expect(tour.page.get_by_test_id("member")).to_have_count(2)


async def test_a_draft_survives_the_tab_and_has_a_pencil_in_the_list(tour: Tour) -> None:
    await tour.ada.opens(tour.room)
    await tour.page.get_by_test_id("composer").fill("half a thought")
    await tour.page.close()
    tour.ada.page = await tour.ada.context.new_page()
    await tour.ada.opens(tour.other)
    row = tour.page.locator(f'.room-item[href="/rooms/{tour.room}"]')
    await expect(row.get_by_label("Has a draft")).to_be_visible()
    await tour.page.get_by_test_id("drafts").click()
    await tour.is_at("/drafts")
    await tour.page.get_by_test_id("draft-list").get_by_text("half a thought").click()
    await expect(tour.page.get_by_test_id("composer")).to_have_value("half a thought")
    await tour.ada.writes("a whole thought")
    await tour.ada.reads("a whole thought")
    await expect(tour.page.get_by_test_id("drafts")).to_be_hidden()


async def test_a_draft_that_is_thrown_away_is_gone(tour: Tour) -> None:
    await tour.ada.opens(tour.room)
    await tour.page.get_by_test_id("composer").fill("never mind")
    await tour.page.goto(f"{tour.ada.url}/drafts")
    await tour.page.get_by_test_id("delete-draft").click()
    await expect(tour.page.get_by_text("Nothing is half written.")).to_be_visible()
    await tour.ada.opens(tour.room)
    await expect(tour.page.get_by_test_id("composer")).to_have_value("")


async def test_keys_walk_through_the_rooms_and_through_the_unread_ones(
    tour: Tour, ada: Person, grace: Person
) -> None:
    quiet, further = await ada.makes_room(), await ada.makes_room()
    await grace.joins(further)
    await ada.posts("said by myself", quiet)
    await tour.ada.opens(tour.other)
    order = [
        link.removeprefix("/rooms/")
        for link in await tour.page.locator(".room-item").evaluate_all(
            "links => links.map(link => link.getAttribute('href'))"
        )
    ]
    at = order.index(tour.other)
    await tour.page.keyboard.press("Alt+ArrowDown")
    await tour.is_at(f"/rooms/{order[(at + 1) % len(order)]}?panel=people")
    await tour.page.keyboard.press("Alt+ArrowUp")
    await tour.is_at(f"/rooms/{tour.other}?panel=people")
    await tour.page.keyboard.press("Alt+Shift+ArrowDown")
    await tour.is_at(f"/rooms/{tour.room}?panel=people")
    await grace.posts("hello again", further)
    await expect(tour.page.locator(f'.has-unread[href="/rooms/{further}"]')).to_be_visible()
    await tour.page.keyboard.press("Alt+Shift+ArrowUp")
    await tour.is_at(f"/rooms/{further}?panel=people")


async def test_escape_leaves_the_composer_and_then_closes_what_stands_beside(tour: Tour) -> None:
    await tour.ada.opens(tour.room)
    await expect(tour.page.get_by_test_id("member")).to_have_count(2)
    await expect(tour.page.get_by_test_id("composer")).to_be_focused()
    await tour.page.keyboard.press("Escape")
    await expect(tour.page.get_by_test_id("message").last).to_be_focused()
    await expect(tour.page.get_by_test_id("slot")).to_be_visible()
    await tour.page.keyboard.press("Escape")
    await expect(tour.page.get_by_test_id("slot")).to_be_hidden()
    await tour.is_at(f"/rooms/{tour.room}")
    await tour.page.get_by_test_id("members-toggle").click()
    await tour.page.get_by_test_id("member").first.focus()
    await tour.page.keyboard.press("Escape")
    await expect(tour.page.get_by_test_id("slot")).to_be_hidden()


async def test_enter_makes_a_line_on_a_phone(browser: Browser, tour: Tour, ada: Person) -> None:
    phone = await Visitor.arrive(
        browser, tour.ada.url, viewport=PHONE, has_touch=True, is_mobile=True
    )
    await phone.signs_in(ada.name)
    await phone.opens(tour.room)
    composer = phone.page.get_by_test_id("composer")
    await composer.fill("one line")
    await composer.press("Enter")
    await composer.press_sequentially("another")
    await phone.page.get_by_test_id("send").tap()
    await tour.ada.opens(tour.room)
    await expect(tour.page.get_by_test_id("message-text").last).to_have_text("one line\nanother")


async def test_unread_rooms_stand_apart_until_they_were_read(tour: Tour, grace: Person) -> None:
    unread = tour.page.locator('[data-section="unread"]')
    await tour.ada.opens(tour.other)
    link = unread.locator(f'.room-item[href="/rooms/{tour.room}"]')
    await expect(link).to_be_visible()
    await link.click()
    await tour.ada.is_("live")
    await expect(link).to_be_visible()
    await tour.page.locator(f'.room-item[href="/rooms/{tour.other}"]').click()
    await expect(unread).to_be_hidden()
    await expect(tour.page.locator(f'.room-item[href="/rooms/{tour.room}"]')).to_be_visible()


async def test_a_folded_section_stays_folded(tour: Tour) -> None:
    await tour.ada.opens(tour.other)
    toggle = tour.page.get_by_role("button", name="Rooms", exact=True)
    await toggle.click()
    await expect(toggle).to_have_attribute("aria-expanded", "false")
    await tour.page.reload()
    await expect(toggle).to_have_attribute("aria-expanded", "false")
    await toggle.click()


async def test_the_list_on_a_phone_and_the_room_have_a_main_and_a_heading(tour: Tour) -> None:
    await on_a_phone(tour)
    await expect(tour.page.get_by_role("main")).to_have_count(1)
    await expect(tour.page.get_by_role("heading", level=1)).to_have_count(1)
    await tour.page.locator(f'.room-item[href="/rooms/{tour.room}"]').click()
    await expect(tour.page.get_by_role("heading", level=1)).to_have_count(1)
    await expect(tour.page.get_by_role("main")).to_have_count(1)
    await tour.page.get_by_test_id("room-menu").click()
    await expect(tour.page.get_by_role("dialog", name="Room details")).to_be_visible()


async def test_the_focus_goes_into_what_lies_over_the_conversation_and_back(tour: Tour) -> None:
    await tour.page.set_viewport_size(TABLET)
    await tour.ada.opens(tour.room)
    await tour.page.get_by_test_id("members-toggle").press("Enter")
    await expect(tour.page.get_by_test_id("close-panel")).to_be_focused()
    await tour.page.keyboard.press("Escape")
    await expect(tour.page.get_by_test_id("members-toggle")).to_be_focused()


async def test_nothing_moves_for_those_who_want_no_motion(tour: Tour) -> None:
    await tour.page.emulate_media(reduced_motion="reduce")
    await tour.ada.opens(tour.room)
    await tour.page.get_by_test_id("room-menu").click()
    dialog = tour.page.get_by_role("dialog", name="Room details")
    await expect(dialog).to_have_css("animation-duration", "0s")


async def test_a_row_of_the_list_is_thirty_pixels_high(tour: Tour) -> None:
    await tour.ada.opens(tour.room)
    await expect(tour.page.get_by_test_id("room-item").first).to_have_css("height", "30px")


async def test_a_page_in_the_place_of_a_conversation_takes_all_its_width(tour: Tour) -> None:
    await tour.page.goto(f"{tour.ada.url}/saved")
    place = tour.page.locator('[data-place="saved"]')
    await expect(place).to_be_visible()
    assert await place.bounding_box() == await tour.page.get_by_role("main").bounding_box()


async def test_opening_another_room_leaves_the_signs_of_all_rooms_alone(tour: Tour) -> None:
    page = tour.page
    await tour.ada.opens(tour.room)
    await page.evaluate("""() => {
      window.touched = 0;
      const list = document.querySelector(".sidebar-scroll");
      const isSign = ({ target }) => target.matches("use");
      new MutationObserver((changes) => (window.touched += changes.filter(isSign).length))
        .observe(list, { subtree: true, attributeFilter: ["href"] });
    }""")
    await page.locator(f'.room-item[href="/rooms/{tour.other}"]').click()
    await tour.ada.is_("live")
    current = page.locator(f'.room-item[href="/rooms/{tour.other}"]')
    await expect(current).to_have_attribute("aria-current", "page")
    assert await page.evaluate("window.touched") == 0, "each is laid out anew when it is touched"


async def test_what_opens_while_the_page_goes_back_from_what_was_closed_stays_open(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    at_ada = await Visitor.arrive(browser, server.url, viewport=DESKTOP)
    await at_ada.signs_in(ada.name)
    await at_ada.opens(room)
    page = at_ada.page
    await page.get_by_test_id("account-menu").click()
    await page.evaluate(
        """async () => {
          const go = history.go.bind(history);
          const goes = new Promise((done) => (history.go = (by) => { go(by); done(); }));
          document.querySelector("dialog[open] [data-close]").click();
          await goes;
          const went = new Promise((done) => addEventListener("popstate", done, { once: true }));
          document.querySelector('[data-open="jump"]').click();
          await went;
        }"""
    )
    await expect(page.locator('dialog[data-dialog="jump"]')).to_be_visible()
    await page.go_back()
    await expect(page.locator("dialog[open]")).to_have_count(0)
    await expect(page.get_by_test_id("room-title")).to_be_visible()
    assert at_ada.complaints == []
