"""What messages carry, and lists of them, run no more than their texts do.

It takes most of a minute, since each of hundreds of texts is drawn in every place.
"""

import asyncio
from collections.abc import AsyncIterator, Iterable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import islice

import pytest
from playwright.async_api import Browser, expect

from tests.dose import dose
from tests.markdown import scripts
from tests.people import Person
from tests.server import Server
from tests.watched import ROWS, Watched, few, points_at_everything, together, watched

# What texts do by themselves, test_page_scripts.py sees of each: here are other places for them.
TEXTS = dose(scripts.TEXTS[::3], scripts.TEXTS)
OPTIONS, BUTTONS, PINS = 20, 10, 50
# As many a room shows when it is opened.
MESSAGES = 40
# As many a list shows at once, and as many characters of a message, beside a name.
PAGE = 50
SHOWN = 110


@pytest.fixture
async def at_ada(browser: Browser, server: Server, ada: Person) -> AsyncIterator[Watched]:
    async with watched(browser, server, ada) as visitor:
        yield visitor


def batches(texts: Iterable[str], size: int) -> Iterator[list[str]]:
    rest = iter(texts)
    while batch := list(islice(rest, size)):
        yield batch


def lines(*, longest: int) -> Iterator[str]:
    """Each in one line, and none twice."""
    known = {" ".join(text.split())[:longest].strip(): None for text in TEXTS}
    return iter({line.casefold(): line for line in known}.values())


async def test_no_reply_quote_or_card_runs(
    at_ada: Watched, grace: Person, room: str, server: Server
) -> None:
    timeline = at_ada.page.get_by_test_id("timeline")
    replies = at_ada.page.get_by_test_id("thread-timeline").get_by_test_id("message")

    async def shows(seq: int) -> None:
        """In a message of the room, which quotes this one and links to it."""
        await grace.posts(f"{server.url}/rooms/{room}/{seq}", room, quote=seq)

    for texts in batches(TEXTS, ROWS):
        root = (await grace.posts(texts[0], room))["seq"]
        said = await asyncio.gather(*(grace.posts(text, room, thread=root) for text in texts))
        await asyncio.gather(*(shows(reply["seq"]) for reply in said))
        await at_ada.opens(f"{room}?panel=thread:{root}")
        await expect(replies).to_have_count(len(texts) + 1)
        await expect(timeline.get_by_test_id("quoted").last).to_be_visible()
        await expect(timeline.get_by_test_id("message-card").last).to_be_visible()
        await points_at_everything(at_ada.page)


async def test_no_poll_runs(at_ada: Watched, ada: Person, grace: Person, room: str) -> None:
    questions = together(50, longest=500)
    polls = []
    for options in batches(lines(longest=100), OPTIONS):
        body = {"text": next(questions, "?"), "options": options}
        answer = await grace.http.post(f"/rooms/{room}/polls", json=body)
        if answer.status_code == 201:
            polls.append(answer.json()["seq"])
    assert len(polls) > len(TEXTS) / OPTIONS / 2
    await ada.http.put(f"/rooms/{room}/polls/{polls[0]}/vote", json={"choices": [1]})
    page = at_ada.page
    await at_ada.opens(f"{room}/{polls[0]}")
    for poll in polls:
        card = page.locator(f'.message[data-seq="{poll}"]').get_by_test_id("poll")
        await card.scroll_into_view_if_needed()
        await card.hover()
    await page.goto(f"{at_ada.url}/rooms/{room}/{polls[0]}")
    await page.get_by_test_id("voters").first.click()
    await expect(page.locator("dialog[open]")).to_be_visible()


async def test_no_button_runs(at_ada: Watched, ada: Person, grace: Person) -> None:
    offered = 0
    buttons = at_ada.page.get_by_test_id("message-button")
    for labels in batches(lines(longest=40), BUTTONS * MESSAGES):
        room = await ada.makes_room()
        await grace.joins(room)
        here = 0
        for few_labels in batches(labels, BUTTONS):
            actions = [{"id": str(at), "label": label} for at, label in enumerate(few_labels)]
            body = {"text": "?", "actions": actions}
            answer = await grace.http.post(f"/rooms/{room}/messages", json=body)
            here += len(few_labels) if answer.status_code == 201 else 0
        await at_ada.opens(room)
        await expect(buttons).to_have_count(here)
        await buttons.last.hover()
        offered += here
    assert offered > len(TEXTS) / 2


async def test_no_list_of_messages_runs_what_they_say(
    at_ada: Watched, ada: Person, grace: Person
) -> None:
    """Every text in every list. In their rows they stand together, as long as a row shows them."""
    texts = [*together(0, longest=SHOWN)]
    page = at_ada.page

    async def says(text: str, room: str) -> None:
        said = await grace.posts(f"@{ada.name} {text}", room)
        path = f"/rooms/{room}/messages/{said['seq']}"
        await ada.posts("?", room, thread=said["seq"])
        await ada.http.put(f"{path}/saved", json={})
        await ada.http.put(f"{path}/pin")

    for batch in batches(texts, PINS):
        room = await ada.makes_room()
        await grace.joins(room)
        await asyncio.gather(*(says(text, room) for text in batch))
        await page.goto(f"{at_ada.url}/rooms/{room}?panel=pins")
        await expect(page.get_by_test_id("pin-list").locator("> li")).to_have_count(len(batch))
        await page.goto(f"{at_ada.url}/rooms/{room}?panel=threads")
        listed = page.get_by_test_id("room-threads").get_by_test_id("thread-item")
        await expect(listed).to_have_count(len(batch))
    for place, item, at_once in (
        ("inbox", "inbox-item", 200),
        ("threads", "thread-item", PAGE),
        ("saved", "saved-item", PAGE),
    ):
        await page.goto(f"{at_ada.url}/{place}")
        items = page.get_by_test_id(item)
        for shown in range(at_once, len(texts) + at_once, at_once):
            await expect(items).to_have_count(min(shown, len(texts)))
            if shown < len(texts):
                await page.get_by_test_id("show-more").locator("visible=true").click()


async def test_nothing_runs_that_is_scheduled_and_no_reply_that_waits(
    at_ada: Watched, ada: Person, grace: Person, room: str
) -> None:
    page = at_ada.page
    texts = [*together(0, longest=400)]
    at = (datetime.now(UTC) + timedelta(days=1)).isoformat()
    repeats = {"repeat": "daily", "time_zone": "UTC"}
    for text in texts:
        body = {"text": text, "at": at, **repeats}
        answer = await ada.http.post(f"/rooms/{room}/scheduled", json=body)
        assert answer.status_code == 201, answer.text
    await page.goto(f"{at_ada.url}/scheduled")
    await expect(page.get_by_test_id("scheduled-item")).to_have_count(len(texts))
    await at_ada.opens(f"{room}?panel=scheduled")
    listed = page.get_by_test_id("room-scheduled-item")
    await expect(listed).to_have_count(min(PAGE, len(texts)))
    root = (await ada.posts("?", room))["seq"]
    for text in few(0):
        await grace.posts(text, room, thread=root)
    await page.goto(f"{at_ada.url}/inbox")
    await expect(page.get_by_test_id("inbox-item")).to_have_count(1)
