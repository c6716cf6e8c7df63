"""A message has an address: it leads there from anywhere, and back."""

import re
from collections.abc import Iterator

import pytest
from playwright.async_api import Browser, Route, expect

from tests.long_room import LongRoom, long_room
from tests.people import PASSWORD, Person
from tests.server import Server
from tests.tour.stage import PHONE
from tests.visitor import DESKTOP, Visitor

FAR_BACK = 100


@pytest.fixture(scope="module")
def long(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LongRoom]:
    with long_room(tmp_path_factory.mktemp("long")) as room:
        yield room


@pytest.mark.sqlite("its history is written into the file")
async def test_a_link_leads_to_a_message_a_hundred_thousand_back_and_on_from_there(
    browser: Browser, long: LongRoom
) -> None:
    at_ada = await long.opens(browser, f"/{FAR_BACK}", viewport=DESKTOP)
    page = at_ada.page
    target = page.locator(f'.message[data-seq="{FAR_BACK}"]')
    await expect(target).to_be_focused()
    await expect(target).to_be_in_viewport()
    await expect(target).to_have_class(re.compile("is-marked"))
    await expect(target).not_to_have_class(re.compile("is-marked"))
    async with long.other() as grace:
        await grace.posts("said meanwhile", long.room)
    await expect(page.get_by_test_id("new-pill")).to_contain_text("1 new message")
    await at_ada.misses("said meanwhile")
    # Older and newer ones are loaded from there.
    await page.wait_for_function(
        """() => {
          document.querySelector(".timeline-scroll").scrollTop -= 300;
          return document.querySelector('.message[data-seq="3"]');
        }"""
    )
    await expect(page.get_by_text("This is the beginning")).to_be_attached()
    for seq in (FAR_BACK, 300, 500):
        await page.wait_for_function(
            """(seq) => {
              const scroller = document.querySelector(".timeline-scroll");
              scroller.scrollTop += 300;
              return document.querySelector(`.message[data-seq="${seq}"]`);
            }""",
            arg=seq,
        )
    await expect(page.locator(f'.message[data-seq="{FAR_BACK}"]')).to_have_count(0)
    await at_ada.misses("said meanwhile")
    await page.get_by_test_id("new-pill").click()
    await expect(at_ada.message("said meanwhile")).to_be_in_viewport()
    await expect(page).to_have_url(re.compile(rf"/rooms/{long.room}(\?|$)"))
    assert at_ada.complaints == []


@pytest.mark.sqlite("its history is written into the file")
async def test_a_place_further_back_grows_together_with_the_newest_part(
    browser: Browser, long: LongRoom
) -> None:
    head = await long.head()
    at_ada = await long.opens(browser, f"/{head - 400}", viewport=DESKTOP)
    page = at_ada.page
    await expect(page.locator(f'.message[data-seq="{head - 400}"]')).to_be_focused()
    await page.wait_for_function(
        """(seq) => {
          document.querySelector(".timeline-scroll").scrollTop += 300;
          return document.querySelector(`.message[data-seq="${seq}"]`);
        }""",
        arg=head,
    )
    async with long.other() as grace:
        await grace.posts("at the live end again", long.room)
    await page.evaluate("document.querySelector('.timeline-scroll').scrollTop = 1e9")
    await expect(at_ada.message("at the live end again")).to_be_in_viewport()
    await expect(page.get_by_test_id("new-pill")).to_be_hidden()


async def at_a_room(
    browser: Browser, server: Server, ada: Person
) -> tuple[Visitor, str, list[int]]:
    await_room = await ada.makes_room()
    async with await ada.enters(await_room) as seat:
        await seat.live()
        await seat.says_at_once(*(f"message {number}" for number in range(120)))
        await seat.hears("message 119")
    seqs = [event["seq"] for event in seat.events if event["type"] == "message"]
    visitor = await Visitor.arrive(browser, server.url, viewport=DESKTOP)
    await visitor.context.grant_permissions(["clipboard-read", "clipboard-write"])
    await visitor.signs_in(ada.name)
    return visitor, await_room, seqs


async def test_a_link_is_copied_and_leads_back_to_its_message(
    browser: Browser, server: Server, ada: Person
) -> None:
    at_ada, room, seqs = await at_a_room(browser, server, ada)
    await at_ada.opens(room)
    await at_ada.acts("link", "message 119")
    await expect(at_ada.page.get_by_text("Link copied")).to_be_visible()
    copied = await at_ada.page.evaluate("navigator.clipboard.readText()")
    assert copied == f"{server.url}/rooms/{room}/{seqs[119]}"


async def test_a_link_is_copied_over_a_plain_connection_too(
    browser: Browser, server: Server, ada: Person, room: str
) -> None:
    """There a browser gives the page no clipboard."""
    said = await ada.posts("She sails at nine.", room)
    at_ada = await Visitor.arrive(browser, server.url, viewport=DESKTOP)
    await at_ada.context.add_init_script(
        "Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined })"
    )
    await at_ada.signs_in(ada.name)
    await at_ada.opens(room)
    await at_ada.acts("link", "She sails at nine.")
    await expect(at_ada.page.get_by_text("Link copied")).to_be_visible()
    composer = at_ada.page.get_by_test_id("composer")
    await composer.press("Control+v")
    await expect(composer).to_have_value(f"{server.url}/rooms/{room}/{said['seq']}")
    assert at_ada.complaints == []


async def test_a_link_in_a_text_jumps_within_the_page_and_back_leads_to_where_one_was(
    browser: Browser, server: Server, ada: Person
) -> None:
    at_ada, room, seqs = await at_a_room(browser, server, ada)
    link = f"{server.url}/rooms/{room}/{seqs[3]}"
    await ada.posts(f"see {link}", room)
    await at_ada.opens(room)
    page = at_ada.page
    await page.evaluate("window.isSamePage = true")
    await page.get_by_test_id("message-text").get_by_role("link").click()
    await expect(at_ada.message("message 3")).to_be_focused()
    await expect(at_ada.message("message 3")).to_be_in_viewport()
    await page.go_back()
    await expect(page.get_by_test_id("message-text").get_by_role("link")).to_be_in_viewport()
    # From a place further up it leads back there, and not to the end.
    await page.evaluate("document.querySelector('.timeline-scroll').scrollTop = 0")
    await expect(at_ada.message("message 0")).to_be_in_viewport()
    await page.wait_for_function("() => history.state?.place?.seq")
    await page.evaluate(
        """(path) => {
          const link = document.createElement("a");
          link.href = path;
          document.body.append(link);
          link.click();
        }""",
        f"/rooms/{room}/{seqs[100]}",
    )
    await expect(at_ada.message("message 100")).to_be_focused()
    await page.go_back()
    await expect(at_ada.message("message 0")).to_be_in_viewport()
    assert await page.evaluate("window.isSamePage")
    assert at_ada.complaints == []


@pytest.mark.parametrize(
    "seq", ["9999", "9007199254740991", "9999999999999999", "12345678901234567890123"]
)
async def test_a_message_that_never_was_is_said_not_to_be_and_the_room_is_opened(
    browser: Browser, server: Server, ada: Person, seq: str
) -> None:
    room = await ada.makes_room()
    await ada.posts("hello", room)
    at_ada = await Visitor.arrive(browser, server.url)
    await at_ada.signs_in(ada.name)
    await at_ada.page.goto(f"{server.url}/rooms/{room}/{seq}")
    await expect(at_ada.page.get_by_text("There is no such message.")).to_be_visible()
    await expect(at_ada.message("hello")).to_be_in_viewport()


async def test_on_a_phone_no_button_lies_over_the_words_that_a_link_leads_to(
    browser: Browser, server: Server, ada: Person, room: str
) -> None:
    said = await ada.posts("She sails at nine.", room)
    options = {"viewport": PHONE, "has_touch": True, "is_mobile": True}
    place = f"{room}/{said['seq']}"
    phone = await Visitor.enters(browser, server.url, ada, place, **options)
    await expect(phone.message("She sails at nine.")).to_be_focused()
    await expect(phone.page.locator(".message-actions").locator("visible=true")).to_have_count(0)


async def test_the_address_of_a_deleted_message_shows_where_it_was(
    browser: Browser, server: Server, ada: Person
) -> None:
    at_ada, room, seqs = await at_a_room(browser, server, ada)
    await ada.http.delete(f"/rooms/{room}/messages/{seqs[10]}")
    await at_ada.opens(f"{room}/{seqs[10]}")
    row = at_ada.page.locator(f'.message[data-seq="{seqs[10]}"]')
    await expect(row).to_be_focused()
    await expect(row).to_contain_text("This message was deleted.")


async def test_the_part_around_a_message_counts_that_was_asked_for_before_the_room_was_open(
    browser: Browser, server: Server, ada: Person
) -> None:
    at_ada, room, seqs = await at_a_room(browser, server, ada)
    asked: list[str] = []

    async def answered_when_live(route: Route) -> None:
        asked.append(route.request.url)
        await at_ada.is_("live")
        await route.continue_()

    await at_ada.page.route(re.compile(r"/events\?before="), answered_when_live)
    await at_ada.opens(f"{room}/{seqs[10]}")
    await expect(at_ada.page.locator(f'.message[data-seq="{seqs[10]}"]')).to_be_focused()
    # It isn't asked for again.
    assert not [url for url in asked if f"before={seqs[10] + 1}&" in url]


async def test_the_place_in_a_room_survives_a_reload(
    browser: Browser, server: Server, ada: Person
) -> None:
    at_ada, room, _ = await at_a_room(browser, server, ada)
    await at_ada.opens(room)
    await at_ada.page.evaluate("document.querySelector('.timeline-scroll').scrollTop = 300")
    await expect(at_ada.page.get_by_test_id("new-pill")).to_be_visible()
    top = """() => {
      const { top } = document.querySelector(".timeline-scroll").getBoundingClientRect();
      const rows = [...document.querySelectorAll(".message")];
      return rows.find((row) => row.getBoundingClientRect().bottom > top)?.dataset.seq;
    }"""
    await at_ada.page.wait_for_function("() => history.state?.place")
    before = await at_ada.page.evaluate(top)
    await at_ada.page.reload()
    await at_ada.is_("live")
    await at_ada.page.wait_for_function(f"(seq) => ({top})() === seq", arg=before)


@pytest.mark.parametrize(
    "panel", ["constructor", "__proto__", "nothing", "thread", "thread:", "thread:x", "person"]
)
async def test_an_address_with_a_panel_that_is_none_shows_the_room_without_one(
    browser: Browser, server: Server, ada: Person, room: str, panel: str
) -> None:
    await ada.posts("hello", room)
    at_ada = await Visitor.enters(browser, server.url, ada, f"{room}?panel={panel}")
    await at_ada.reads("hello")
    await expect(at_ada.page.get_by_test_id("slot")).to_be_hidden()
    assert at_ada.complaints == []


async def test_signing_in_anew_leads_back_to_the_panel_that_was_open(
    browser: Browser, server: Server, ada: Person, room: str
) -> None:
    at_ada = await Visitor.enters(browser, server.url, ada, f"{room}?panel=pins")
    for session in (await ada.http.get("/me/sessions")).json()["items"]:
        if not session["current"]:
            await ada.http.delete(f"/me/sessions/{session['id']}")
    await at_ada.page.get_by_role("button", name="Sign in").click()
    await at_ada.page.wait_for_url("**/sign-in?next=**")
    await at_ada.page.locator("[name=name]").fill(ada.name)
    await at_ada.page.locator("[name=password]").fill(PASSWORD)
    await at_ada.page.locator("form:has([name=password]) button").click()
    await expect(at_ada.page).to_have_url(f"{server.url}/rooms/{room}?panel=pins")
