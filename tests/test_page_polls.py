"""Polls on the page: asked in a dialog or by a command, voted in, and ended."""

from typing import Any

from playwright.async_api import Browser, Locator, Page, Route, ViewportSize, expect

from tests import axe
from tests.conftest import People
from tests.people import Person
from tests.server import Server
from tests.visitor import Visitor

PHONE: ViewportSize = {"width": 390, "height": 844}


async def asks(person: Person, room: str, **more: object) -> int:
    body = {"text": "Lunch?", "options": ["Soup", "Fish"]} | more
    answer = await person.http.post(f"/rooms/{room}/polls", json=body)
    assert answer.status_code == 201, answer.text
    return int(answer.json()["seq"])


async def votes(person: Person, room: str, seq: int, *choices: int) -> None:
    path = f"/rooms/{room}/polls/{seq}/vote"
    answer = await person.http.put(path, json={"choices": choices})
    assert answer.status_code == 200, answer.text


async def poll(person: Person, room: str, seq: int) -> dict[str, Any]:
    return dict((await person.http.get(f"/rooms/{room}/messages/{seq}")).json()["poll"])


def option(visitor: Visitor, text: str) -> Locator:
    return visitor.page.get_by_test_id("poll-option").filter(has_text=text)


def card(page: Page) -> Locator:
    return page.get_by_test_id("poll")


async def test_a_poll_is_asked_in_a_dialog_voted_in_and_ended(
    browser: Browser, server: Server, ada: Person, grace: Person, room: str
) -> None:
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    at_grace = await Visitor.enters(browser, server.url, grace, room)
    page = at_ada.page
    await page.get_by_test_id("ask-poll").click()
    await page.get_by_test_id("poll-question").fill("Where do we eat?")
    fields = page.get_by_test_id("poll-field")
    await fields.nth(0).fill("On the quay")
    await fields.nth(0).press("Enter")
    await page.keyboard.type("In the kitchen")
    await page.get_by_test_id("poll-add").click()
    await page.keyboard.type("in the KITCHEN")
    await page.get_by_test_id("poll-submit").click()
    await expect(page.locator("dialog .form-error")).to_be_visible()
    await fields.nth(2).locator("xpath=following-sibling::button").click()
    await expect(fields).to_have_count(2)
    await page.get_by_test_id("poll-ends").select_option("tomorrow")
    await page.get_by_test_id("poll-submit").click()
    await expect(page.locator("dialog[open]")).to_have_count(0)
    await expect(card(at_grace.page)).to_contain_text("0 people have voted · ends tomorrow")
    await option(at_grace, "On the quay").click()
    await expect(at_grace.page.get_by_label("On the quay: 1 vote, 100%")).to_be_checked()
    await expect(option(at_ada, "On the quay")).to_contain_text("1")
    await option(at_ada, "In the kitchen").click()
    await expect(card(at_grace.page)).to_contain_text("2 people have voted")
    await expect(at_grace.page.get_by_test_id("end-poll")).to_be_hidden()
    assert at_ada.complaints == at_grace.complaints == []
    await page.get_by_test_id("voters").click()
    who = page.locator("dialog[open] section").filter(has_text="On the quay")
    await expect(who).to_contain_text(grace.name)
    assert await axe.violations(page) == []
    await page.keyboard.press("Escape")
    await at_grace.page.get_by_test_id("unvote").click()
    await expect(card(page)).to_contain_text("1 person has voted")
    assert await axe.violations(page) == []
    await page.get_by_test_id("end-poll").click()
    await page.get_by_test_id("confirm").click()
    await expect(card(at_grace.page)).to_contain_text("ended")
    results = card(at_grace.page).get_by_role("listitem")
    await expect(results.filter(has_text="On the quay: 0 votes, 0%")).to_be_visible()
    await expect(card(at_grace.page).get_by_role("radio")).to_have_count(0)
    await expect(page.get_by_test_id("end-poll")).to_be_hidden()


async def test_what_one_chose_anonymously_only_oneself_sees_on_all_devices(
    browser: Browser, server: Server, ada: Person, grace: Person, room: str
) -> None:
    seq = await asks(ada, room, anonymous=True, multiple=True)
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    at_grace = await Visitor.enters(browser, server.url, grace, room)
    phone = await Visitor.enters(browser, server.url, grace, room, viewport=PHONE)
    await option(at_grace, "Soup").click()
    await option(at_grace, "Fish").click()
    for visitor in (at_grace, phone):
        await expect(visitor.page.get_by_label("Soup: 1 vote, 100%")).to_be_checked()
        await expect(visitor.page.get_by_label("Fish: 1 vote, 100%")).to_be_checked()
    await expect(card(at_ada.page)).to_contain_text("1 person has voted")
    await expect(at_ada.page.get_by_label("Soup: 1 vote, 100%")).not_to_be_checked()
    await expect(at_ada.page.get_by_test_id("voters")).to_be_hidden()
    await at_grace.page.reload()
    await expect(at_grace.page.get_by_label("Fish: 1 vote, 100%")).to_be_checked()
    assert (await poll(ada, room, seq))["voter_count"] == 1
    assert at_ada.complaints == at_grace.complaints == phone.complaints == []
    assert await axe.violations(phone.page) == []


async def test_of_many_voters_all_are_read_in_pages_and_ones_own_choices_are_known(
    browser: Browser, server: Server, ada: Person, people: People, room: str
) -> None:
    crowd = [await (await people(f"crew-{number}")).joins(room) for number in range(53)]
    seq = await asks(ada, room, options=["Soup", "Fish", "Pie"], multiple=True)
    for person in crowd:
        await votes(person, room, seq, 0)
    await votes(ada, room, seq, 0, 1)
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    page = at_ada.page
    await expect(page.get_by_label("Soup: 54 votes, 100%")).to_be_checked()
    await expect(page.get_by_label("Fish: 1 vote, 2%")).to_be_checked()
    await option(at_ada, "Pie").click()
    await expect(page.get_by_label("Pie: 1 vote, 2%")).to_be_checked()
    stands = await poll(ada, room, seq)
    assert [each["votes"] for each in stands["options"]] == [54, 1, 1]
    await page.get_by_test_id("voters").click()
    dialog = page.locator("dialog[open]")
    soup = dialog.locator("section").filter(has_text="Soup").get_by_role("listitem")
    more = dialog.get_by_test_id("show-more")
    await expect(soup).to_have_count(50)
    assert await axe.violations(page) == []
    await more.click()
    await expect(soup).not_to_have_count(50)
    if await more.is_visible():
        await more.click()
    await expect(more).to_be_hidden()
    await expect(dialog.get_by_role("group")).to_be_focused()
    await expect(soup).to_have_count(54)
    assert await axe.violations(page) == []
    assert at_ada.complaints == []


async def test_a_command_asks_at_once_or_opens_the_dialog(
    browser: Browser, server: Server, ada: Person, room: str
) -> None:
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    page = at_ada.page
    await at_ada.writes("/poll Tea or coffee? | Tea | Coffee | Both")
    await expect(page.get_by_test_id("poll-option")).to_have_count(3)
    await at_ada.reads("Tea or coffee?")
    await expect(page.get_by_test_id("composer")).to_have_value("")
    await at_ada.writes("/poll When?")
    await expect(page.get_by_test_id("poll-question")).to_have_value("When?")
    await page.keyboard.press("Escape")
    await expect(page.get_by_test_id("composer")).to_have_value("/poll When?")
    await expect(page.get_by_test_id("composer-trouble")).to_have_text("The poll was not created.")
    assert at_ada.complaints == []


async def test_a_command_whose_answer_was_lost_asks_once(
    browser: Browser, server: Server, ada: Person, room: str
) -> None:
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    page = at_ada.page

    async def loses_the_answer(route: Route) -> None:
        await route.fetch()
        await route.abort()

    await page.route("**/polls", loses_the_answer)
    await at_ada.writes("/poll Lunch? | Soup | Fish")
    await expect(page.get_by_test_id("composer-trouble")).not_to_be_empty()
    await page.unroute("**/polls")
    await page.get_by_test_id("composer").press("Enter")
    await expect(page.get_by_test_id("composer")).to_have_value("")
    items = (await ada.http.get(f"/rooms/{room}/messages")).json()["items"]
    assert [item["text"] for item in items] == ["Lunch?"]
    await at_ada.writes("/poll Lunch? | Soup | Fish")
    await expect(card(page)).to_have_count(2)
    assert at_ada.complaints == []


async def test_one_votes_with_the_keyboard_alone(
    browser: Browser, server: Server, ada: Person, grace: Person, room: str
) -> None:
    seq = await asks(ada, room)
    await votes(ada, room, seq, 1)
    at_grace = await Visitor.enters(browser, server.url, grace, room)
    page = at_grace.page
    await expect(option(at_grace, "Fish")).to_contain_text("100%")
    await page.get_by_test_id("composer").press("Shift+Tab")
    await at_grace.message("Lunch?").focus()
    await page.keyboard.press("Enter")
    await expect(page.get_by_label("Soup: 0 votes, 0%")).to_be_focused()
    await page.keyboard.press("ArrowDown")
    await expect(page.get_by_label("Fish: 1 vote, 100%")).to_be_focused()
    await page.keyboard.press("Space")
    await expect(page.get_by_label("Fish: 2 votes, 100%")).to_be_checked()
    assert [choice["votes"] for choice in (await poll(ada, room, seq))["options"]] == [0, 2]
    assert at_grace.complaints == []


async def test_a_poll_ends_on_the_page_when_its_time_has_come(
    browser: Browser, server: Server, ada: Person, room: str
) -> None:
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    page = at_ada.page
    ends_at = await page.evaluate("() => new Date(Date.now() + 2500).toISOString()")
    await asks(ada, room, ends_at=ends_at)
    await expect(page.get_by_label("Soup: 0 votes, 0%")).to_be_enabled()
    await expect(card(page).get_by_role("radio")).to_have_count(0)
    await expect(card(page)).to_contain_text("ended")


async def test_a_vote_that_is_refused_is_not_shown_as_given(
    browser: Browser, server: Server, ada: Person, grace: Person, room: str
) -> None:
    await asks(ada, room)
    at_grace = await Visitor.enters(browser, server.url, grace, room)
    page = at_grace.page
    await page.route("**/polls/*/vote", lambda route: route.abort())
    await option(at_grace, "Soup").click()
    await expect(page.locator(".toast")).to_be_visible()
    await expect(page.get_by_label("Soup: 0 votes, 0%")).not_to_be_checked()


async def test_a_poll_goes_with_its_message_and_stands_in_a_thread(
    browser: Browser, server: Server, ada: Person, grace: Person, room: str
) -> None:
    root = (await ada.posts("The party", room))["seq"]
    seq = await asks(grace, room, thread=root)
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    page = at_ada.page
    await at_ada.message("The party").get_by_test_id("replies").click()
    await option(at_ada, "Fish").click()
    await expect(page.get_by_label("Fish: 1 vote, 100%")).to_be_checked()
    await page.get_by_test_id("thread-ask-poll").click()
    await page.get_by_test_id("poll-question").fill("Who brings the cake?")
    for number, text in enumerate(("Me", "You")):
        await page.get_by_test_id("poll-field").nth(number).fill(text)
    await page.get_by_test_id("poll-submit").click()
    await expect(card(page)).to_have_count(2)
    await expect(at_ada.message("The party").first).to_contain_text("2 replies")
    await grace.http.delete(f"/rooms/{room}/messages/{seq}")
    await expect(card(page)).to_have_count(1)
    assert at_ada.complaints == []
    await page.get_by_test_id("thread-ask-poll").click()
    assert await axe.violations(page) == []
