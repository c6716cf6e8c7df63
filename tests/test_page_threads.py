"""Threads and quotes on the page."""

import asyncio
import re

from playwright.async_api import Browser, Locator, Page, Route, ViewportSize, expect

from tests import axe
from tests.people import Person
from tests.server import Server
from tests.visitor import Visitor, until

PHONE: ViewportSize = {"width": 390, "height": 844}


def thread(page: Page) -> Locator:
    return page.get_by_test_id("thread-panel")


async def replies(visitor: Visitor, text: str) -> None:
    await visitor.page.get_by_test_id("thread-composer").fill(text)
    await visitor.page.get_by_test_id("thread-send").click()


async def test_a_question_is_answered_in_its_thread_and_marked_as_solved(
    browser: Browser, server: Server, ada: Person, grace: Person, room: str
) -> None:
    await ada.posts("When does she sail?", room)
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    at_grace = await Visitor.enters(browser, server.url, grace, room)
    await at_grace.acts("thread", "When does she sail?")
    await expect(thread(at_grace.page).get_by_text("When does she sail?")).to_be_visible()
    await replies(at_grace, "At nine.")
    await expect(thread(at_grace.page).get_by_text("At nine.")).to_be_visible()
    line = at_ada.message("When does she sail?").get_by_test_id("replies")
    await expect(line).to_contain_text("1 reply")
    await expect(at_ada.page.get_by_test_id("timeline").get_by_text("At nine.")).to_have_count(0)
    await expect(at_ada.page.get_by_test_id("threads")).to_contain_text("1")
    await line.click()
    await expect(thread(at_ada.page).get_by_text("At nine.")).to_be_visible()
    await expect(at_ada.page.get_by_test_id("threads")).not_to_contain_text("1")
    reply = thread(at_ada.page).get_by_test_id("message").filter(has_text="At nine.")
    await reply.hover()
    await reply.get_by_test_id("quote").click()
    await expect(at_ada.page.get_by_test_id("thread-composer-quote")).to_contain_text("At nine.")
    await at_ada.page.get_by_test_id("also-to-room").check()
    await replies(at_ada, "Nine it is, everybody.")
    shared = at_grace.page.get_by_test_id("timeline").get_by_text("Nine it is, everybody.")
    await expect(shared).to_be_visible()
    await at_ada.page.get_by_test_id("solve-thread").click()
    await expect(line).to_contain_text("Solved")
    await expect(at_grace.page.get_by_test_id("solve-thread")).to_have_text("Solved")
    assert await axe.violations(at_ada.page) == []
    assert at_ada.complaints == at_grace.complaints == []


async def test_a_message_is_quoted_and_the_quote_leads_there(
    browser: Browser, server: Server, ada: Person, grace: Person, room: str
) -> None:
    await ada.posts("She sails at nine.", room)
    at_grace = await Visitor.enters(browser, server.url, grace, room)
    await at_grace.acts("quote", "She sails at nine.")
    strip = at_grace.page.get_by_test_id("composer-quote")
    await expect(strip).to_contain_text("She sails at nine.")
    await at_grace.page.keyboard.press("Escape")
    await expect(strip).to_be_hidden()
    await at_grace.acts("quote", "She sails at nine.")
    await at_grace.page.get_by_test_id("composer").fill("Which nine?")
    await at_grace.page.get_by_test_id("send").click()
    await expect(strip).to_be_hidden()
    quote = at_grace.message("Which nine?").get_by_test_id("quoted")
    await expect(quote).to_contain_text("She sails at nine.")
    assert await axe.violations(at_grace.page) == []
    await quote.click()
    await expect(at_grace.message("She sails at nine.").first).to_be_focused()
    [said] = [event for event in await ada.log(room) if event.get("text") == "She sails at nine."]
    await ada.http.delete(f"/rooms/{room}/messages/{said['seq']}")
    await expect(quote).to_contain_text("This message was deleted.")
    assert at_grace.complaints == []


async def test_threads_that_one_follows_are_a_page(
    browser: Browser, server: Server, ada: Person, grace: Person, room: str
) -> None:
    roots = [(await ada.posts(f"question {n}", room))["seq"] for n in range(2)]
    for root in roots:
        await grace.posts("an answer", room, thread=root)
    await ada.http.put(f"/rooms/{room}/messages/{roots[0]}/thread/solved")
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    await at_ada.page.get_by_test_id("threads").click()
    items = at_ada.page.get_by_test_id("thread-item")
    await expect(items).to_have_count(2)
    await expect(items.first).to_contain_text("question 1")
    await at_ada.page.get_by_role("button", name="Not solved").click()
    await expect(items).to_have_count(1)
    await at_ada.page.get_by_role("button", name="Solved", exact=True).click()
    await expect(items).to_contain_text(["question 0"])
    await at_ada.page.get_by_role("button", name="Not solved").click()
    await expect(items).to_contain_text(["question 1"])
    assert await axe.violations(at_ada.page) == []
    await items.first.click()
    await expect(thread(at_ada.page).get_by_text("an answer")).to_be_visible()
    assert at_ada.complaints == []


async def test_a_solved_thread_of_an_archived_room_says_so_in_words(
    browser: Browser, server: Server, ada: Person, room: str
) -> None:
    root = (await ada.posts("question", room))["seq"]
    await ada.posts("an answer", room, thread=root)
    await ada.http.put(f"/rooms/{room}/messages/{root}/thread/solved")
    await ada.http.patch(f"/rooms/{room}", json={"archived": True})
    at_ada = await Visitor.enters(browser, server.url, ada, f"{room}?panel=thread:{root}")
    panel = thread(at_ada.page)
    await expect(panel.locator(".thread-solved")).to_have_text("Solved")
    await expect(panel.get_by_test_id("solve-thread")).to_be_hidden()
    closed = at_ada.page.get_by_test_id("thread-composer-closed")
    await expect(closed).to_have_text("This room is archived. It can be read, not written to.")
    await expect(at_ada.page.get_by_test_id("also-to-room")).to_be_hidden()
    assert at_ada.complaints == []
    assert await axe.violations(at_ada.page) == []


async def test_all_threads_of_a_room_are_found_beside_it(
    browser: Browser, server: Server, ada: Person, grace: Person, room: str
) -> None:
    for number in range(2):
        root = (await ada.posts(f"question {number}", room))["seq"]
        await ada.posts("an answer", room, thread=root)
    await ada.http.put(f"/rooms/{room}/messages/{root}/thread/solved")
    at_grace = await Visitor.enters(browser, server.url, grace, room)
    page = at_grace.page
    await page.get_by_test_id("room-menu").click()
    await page.get_by_test_id("show-threads").click()
    items = page.get_by_test_id("room-threads").get_by_test_id("thread-item")
    await expect(items).to_have_count(2)
    await page.get_by_role("button", name="Solved", exact=True).click()
    await expect(items).to_contain_text(["question 1"])
    assert at_grace.complaints == []
    assert await axe.violations(page) == []
    await items.first.click()
    await expect(thread(page).get_by_text("an answer")).to_be_visible()


async def test_a_reply_that_was_written_offline_is_sent_to_its_thread(
    browser: Browser, server: Server, ada: Person, room: str
) -> None:
    root = (await ada.posts("When does she sail?", room))["seq"]
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    await at_ada.acts("thread", "When does she sail?")
    await expect(thread(at_ada.page).get_by_text("When does she sail?")).to_be_visible()
    await at_ada.page.context.set_offline(True)
    await replies(at_ada, "At nine.")
    await expect(thread(at_ada.page).get_by_text("At nine.")).to_be_visible()
    await at_ada.page.context.set_offline(False)
    await expect(
        at_ada.message("When does she sail?").first.get_by_test_id("replies")
    ).to_contain_text("1 reply")
    assert (await ada.log(room))[-1]["thread"] == root


async def test_a_deleted_question_leaves_its_thread_within_reach(
    browser: Browser, server: Server, ada: Person, grace: Person, room: str
) -> None:
    root = (await ada.posts("a secret", room))["seq"]
    reply = (await grace.posts("I know.", room, thread=root))["seq"]
    await ada.http.delete(f"/rooms/{room}/messages/{root}")
    at_grace = await Visitor.enters(browser, server.url, grace, room, viewport=PHONE)
    await at_grace.page.get_by_test_id("replies").click()
    await expect(thread(at_grace.page).get_by_text("I know.")).to_be_visible()
    await expect(thread(at_grace.page).get_by_text("This message was deleted.")).to_be_visible()
    await at_grace.page.goto(f"{server.url}/rooms/{room}/{reply}")
    await expect(thread(at_grace.page).get_by_text("I know.")).to_be_visible()
    assert at_grace.complaints == []


async def test_a_command_uses_up_the_quote_and_what_it_sends_shows_it(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    said = await ada.posts("She sails at nine.", room)
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    strip = at_ada.page.get_by_test_id("composer-quote")
    await at_ada.acts("quote", "She sails at nine.")
    await at_ada.writes("/shrug which nine?")
    await expect(at_ada.page.get_by_test_id("message")).to_have_count(2)
    await expect(strip).to_be_hidden()
    root = at_ada.page.locator(f"[data-testid=message][data-seq='{said['seq']}']")
    await root.hover()
    await root.get_by_test_id("quote").click()
    await expect(strip).to_be_visible()
    await at_ada.writes("/poll Which nine? | Morning | Evening")
    await expect(at_ada.page.get_by_test_id("poll")).to_be_visible()
    await expect(strip).to_be_hidden()
    await at_ada.writes("Never mind.")
    await at_ada.reads("Never mind.")
    items = (await ada.http.get(f"/rooms/{room}/messages")).json()["items"]
    assert [item.get("quote") for item in items] == [None, said["seq"], None, None]


async def test_a_finger_drawn_to_the_right_quotes_the_message(
    browser: Browser, server: Server, ada: Person, grace: Person, room: str
) -> None:
    await ada.posts("She sails at nine.", room)
    phone = await Visitor.enters(
        browser, server.url, grace, room, viewport=PHONE, has_touch=True, is_mobile=True
    )
    hand = await phone.context.new_cdp_session(phone.page)
    box = await phone.message("She sails at nine.").bounding_box()
    assert box
    x, y = box["x"] + 80, box["y"] + box["height"] / 2
    for kind, moved in (("touchStart", 0), ("touchMove", 40), ("touchMove", 90)):
        await hand.send(
            "Input.dispatchTouchEvent", {"type": kind, "touchPoints": [{"x": x + moved, "y": y}]}
        )
    await hand.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    strip = phone.page.get_by_test_id("composer-quote")
    await expect(strip).to_contain_text("She sails at nine.")
    assert phone.complaints == []


async def test_a_reply_in_the_inbox_leads_to_its_thread_and_is_read_there(
    browser: Browser, server: Server, ada: Person, grace: Person, room: str
) -> None:
    root = (await ada.posts("When does she sail?", room))["seq"]
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    await grace.posts("At **nine**.", room, thread=root)
    link = at_ada.page.get_by_test_id("inbox")
    await expect(link.locator(".place-count")).to_have_text("1")
    await link.click()
    await at_ada.page.locator('[data-filter="replies"]').click()
    item = at_ada.page.get_by_test_id("inbox-item")
    await expect(item).to_contain_text("replied in a thread")
    await expect(item).to_contain_text("At nine.")
    await item.locator("a").click()
    await expect(thread(at_ada.page).get_by_text("At nine.")).to_be_visible()
    await expect(link.locator(".place-count")).to_have_text("")
    assert at_ada.complaints == []


PAGE = re.compile(r"/thread\?(before=\d+&)?limit=200$")
# As long as a reader needs to close a panel.
SLOW_TELLING = """
  const soon = window.setTimeout;
  window.setTimeout = (act, ms, ...rest) => {
    if (ms === 300) window.isWaiting = true;
    return soon(act, ms === 300 ? 1e8 : ms, ...rest);
  };
"""


async def opens_thread(visitor: Visitor, root: str, reply: str) -> None:
    await visitor.message(root).first.get_by_test_id("replies").click()
    await expect(thread(visitor.page).get_by_text(reply)).to_be_visible()


async def test_what_is_said_while_a_thread_is_read_again_stays(
    browser: Browser, server: Server, ada: Person, grace: Person, room: str
) -> None:
    root = (await ada.posts("When does she sail?", room))["seq"]
    for number in range(3):
        last = await grace.posts(f"reply {number}", room, thread=root)
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    page, panel = at_ada.page, thread(at_ada.page)

    async def by_two(route: Route) -> None:
        await route.continue_(url=route.request.url.replace("limit=200", "limit=2"))

    await page.route(PAGE, by_two)
    await opens_thread(at_ada, "When does she sail?", "reply 2")
    await expect(panel.get_by_text("reply 0")).to_be_visible()
    asked, wanted = asyncio.Event(), asyncio.Event()

    async def hold(route: Route) -> None:
        address = route.request.url.replace("limit=200", "limit=2")
        answer = await route.fetch(url=address)
        asked.set()
        await wanted.wait()
        await route.fulfill(response=answer)

    await page.unroute(PAGE)
    await page.route(PAGE, hold)
    await page.context.set_offline(True)
    await at_ada.is_("offline")
    await page.context.set_offline(False)
    await asyncio.wait_for(asked.wait(), 60)
    await grace.posts("At nine.", room, thread=root)
    await grace.http.delete(f"/rooms/{room}/messages/{last['seq']}")
    await expect(panel.get_by_text("At nine.")).to_be_visible()
    await expect(panel.get_by_text("reply 2")).to_have_count(0)
    async with page.expect_response(PAGE) as answered:
        wanted.set()
    await (await answered.value).finished()
    await page.evaluate("new Promise((done) => requestAnimationFrame(() => setTimeout(done)))")
    await expect(panel.get_by_text("At nine.")).to_be_visible()
    await expect(panel.get_by_text("reply 2")).to_have_count(0)
    await expect(panel.get_by_text("reply 0")).to_be_visible()
    assert at_ada.complaints == []


async def test_a_thread_that_is_closed_at_once_is_read(
    browser: Browser, server: Server, ada: Person, grace: Person, room: str
) -> None:
    root = (await ada.posts("When does she sail?", room))["seq"]
    await grace.posts("At nine.", room, thread=root)
    at_ada = await Visitor.arrive(browser, server.url)
    await at_ada.page.add_init_script(SLOW_TELLING)
    await (await at_ada.signs_in(ada.name)).opens(room)
    await expect(at_ada.page.get_by_test_id("threads")).to_contain_text("1")
    await opens_thread(at_ada, "When does she sail?", "At nine.")
    await until(at_ada.page, "window.isWaiting")
    await expect(at_ada.page.get_by_test_id("threads")).to_contain_text("1")
    await at_ada.page.get_by_test_id("close-panel").click()
    await expect(thread(at_ada.page)).to_be_hidden()
    await expect(at_ada.page.get_by_test_id("threads")).not_to_contain_text("1")
    assert at_ada.complaints == []


async def test_a_thread_that_one_does_not_follow_is_told_as_read(
    browser: Browser, server: Server, ada: Person, grace: Person, room: str
) -> None:
    root = (await grace.posts("When does she sail?", room))["seq"]
    reply = (await grace.posts("At nine.", room, thread=root))["seq"]
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    async with at_ada.page.expect_request(re.compile(r"/thread/read$")) as told:
        await opens_thread(at_ada, "When does she sail?", "At nine.")
    assert (await told.value).post_data_json == {"seq": reply}
    assert at_ada.complaints == []


async def test_a_quoted_message_that_is_deleted_while_it_is_fetched_is_shown_as_deleted(
    browser: Browser, server: Server, ada: Person, grace: Person, room: str
) -> None:
    root = (await ada.posts("When does she sail?", room))["seq"]
    reply = (await ada.posts("At nine, dear.", room, thread=root))["seq"]
    await grace.posts("Which nine?", room, quote=reply)
    at_grace = await Visitor.arrive(browser, server.url)
    await at_grace.signs_in(grace.name)
    asked, wanted = asyncio.Event(), asyncio.Event()

    async def hold(route: Route) -> None:
        answer = await route.fetch()
        asked.set()
        await wanted.wait()
        await route.fulfill(response=answer)

    await at_grace.page.route(re.compile(r"/events\?after=\d+&limit=1$"), hold)
    await at_grace.opens(room)
    await asyncio.wait_for(asked.wait(), 60)
    await ada.http.delete(f"/rooms/{room}/messages/{reply}")
    await ada.posts("Nobody saw that.", room)
    await at_grace.reads("Nobody saw that.")
    wanted.set()
    quote = at_grace.message("Which nine?").get_by_test_id("quoted")
    await expect(quote).to_contain_text("This message was deleted.")
    assert at_grace.complaints == []


async def test_reactions_of_a_replayed_message_stand_in_their_order(
    browser: Browser, server: Server, ada: Person, grace: Person, room: str
) -> None:
    seq = (await ada.posts("Lunch?", room))["seq"]
    path = f"/rooms/{room}/messages/{seq}/reactions"
    for act in (ada.http.put, ada.http.delete, ada.http.put):
        assert (await act(f"{path}/👍")).is_success
    assert (await grace.http.put(f"{path}/🚢")).is_success
    at_grace = await Visitor.enters(browser, server.url, grace, room)
    shown = at_grace.message("Lunch?").get_by_test_id("reaction")
    await expect(shown).to_have_count(2)
    await expect(shown.first).to_contain_text("👍")
    assert at_grace.complaints == []
