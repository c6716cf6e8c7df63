"""What messages carry, and lists of them, run no more than their texts do."""

import asyncio
from collections.abc import AsyncIterator, Iterable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import islice

import pytest
from playwright.async_api import Browser, expect

from tests.markdown.scripts import TEXTS
from tests.people import Person
from tests.server import Server
from tests.watched import FEW, ROWS, Watched, few, points_at_everything, together, watched

OPTIONS, BUTTONS = 20, 10


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


async def test_no_button_runs(at_ada: Watched, grace: Person, room: str) -> None:
    offered: list[str] = []
    for labels in batches(lines(longest=40), BUTTONS):
        actions = [{"id": str(at), "label": label} for at, label in enumerate(labels)]
        body = {"text": "?", "actions": actions}
        answer = await grace.http.post(f"/rooms/{room}/messages", json=body)
        if answer.status_code == 201:
            offered += labels
    assert len(offered) > len(TEXTS) / 2
    await at_ada.opens(room)
    buttons = at_ada.page.get_by_test_id("message-button")
    await expect(buttons).to_have_count(len(offered))
    await buttons.last.hover()


async def test_no_list_of_messages_runs_what_they_say(
    at_ada: Watched, ada: Person, grace: Person, room: str
) -> None:
    page = at_ada.page
    for text, other in zip(few(0), few(30), strict=True):
        said = await grace.posts(f"@{ada.name} {text}", room)
        path = f"/rooms/{room}/messages/{said['seq']}"
        await ada.http.put(f"{path}/saved", json={})
        await ada.http.put(f"{path}/pin")
        await ada.posts(other, room, thread=said["seq"])
        await grace.posts(text, room, thread=said["seq"])
        at = (datetime.now(UTC) + timedelta(days=1)).isoformat()
        await ada.http.post(f"/rooms/{room}/scheduled", json={"text": text, "at": at})
    for place, item in (
        ("inbox", "inbox-item"),
        ("threads", "thread-item"),
        ("saved", "saved-item"),
        ("scheduled", "scheduled-item"),
    ):
        await page.goto(f"{at_ada.url}/{place}")
        await expect(page.get_by_test_id(item)).to_have_count(FEW * (2 if place == "inbox" else 1))
    await at_ada.opens(f"{room}?panel=pins")
    await expect(page.get_by_test_id("pin-list").locator("> li")).to_have_count(FEW)
