"""Five hundred people react to one message within seconds: what those who look on get of it."""

import asyncio
import time

import pytest
from playwright.async_api import Browser, expect

from tests.conftest import People
from tests.people import Account, Person, Seat
from tests.server import Server
from tests.test_page_hung import reactions
from tests.test_reactions import SHIP, ok, reacts, unreacts
from tests.visitor import Visitor

CROWD = 500
# Of the crowd, each so many-th takes it back.
UNDECIDED = 5
MOST_SECONDS = 10
# An inbox is told of ten times a second at most, and a list of its room's news no more often.
TOLD_PER_SECOND = 10
# When the storm begins and when it ends: something is told at once.
AT_ITS_ENDS = 5
# More who register at once are told to come again.
AT_ONCE = 3
# Notes how often the number under the message is another one.
COUNT_DRAWINGS = """chip => {
  window.drawings = 0;
  const options = { subtree: true, characterData: true, childList: true };
  new MutationObserver(() => (window.drawings += 1)).observe(chip, options);
}"""


@pytest.mark.alone
async def test_a_storm_of_five_hundred_is_told_in_few_frames_and_ends_right_for_everybody(
    browser: Browser, own_server: Server, people: People
) -> None:
    ada, lin = await people("ada", at=own_server), await people("lin", at=own_server)
    room = await ada.makes_room()
    await lin.joins(room)
    crowd = await joined(people, own_server, room)
    seq = (await ada.posts("Who comes?", room))["seq"]
    await reacts(lin, room, seq)
    at_ada = await Visitor.enters(browser, own_server.url, ada, room)
    chip = reactions(at_ada, "Who comes?")
    await expect(chip).to_have_text(f"{SHIP}1")
    await chip.evaluate(COUNT_DRAWINGS)
    async with (
        await lin.enters(room, after=seq) as seat,
        await ada.connects() as author,
        await lin.connects() as list_of_lin,
    ):
        await seat.live()
        await author.lists()
        await list_of_lin.lists()
        began = time.monotonic()
        undecided = crowd[::UNDECIDED]
        acts = [react(person, room, seq, takes_back=person in undecided) for person in crowd]
        await asyncio.gather(*acts)
        seconds = time.monotonic() - began
        assert seconds < MOST_SECONDS
        left = 1 + CROWD - len(undecided)
        await expect(chip).to_have_text(f"{SHIP}{left}")

        events = 1 + CROWD + len(undecided)
        await seat.reaches(seq + events)
        assert [event["seq"] for event in seat.events] == [*range(seq + 1, seq + events + 1)]
        assert len(seat.frames) < events + AT_ITS_ENDS * 2, "each once, and little else"
        now = (await ok(lin, f"/rooms/{room}/messages?limit=1"))["items"][0]
        assert standing(seat) == now["reactions"]
        [item] = await inbox_of(author, ada)
        assert item["count"] == left

        most = seconds * TOLD_PER_SECOND + AT_ITS_ENDS
        for account, kind in ((author, "inbox"), (list_of_lin, "unread")):
            await account.is_in_step()
            told = [frame for frame in account.frames if frame["type"] == kind]
            assert len(told) <= most, f"{len(told)} of {kind} in {seconds:.1f} s"
        assert await at_ada.page.evaluate("window.drawings") < events / 2
        assert at_ada.complaints == []


async def joined(people: People, server: Server, room: str) -> list[Person]:
    """The crowd, in the room."""
    turn = asyncio.Semaphore(AT_ONCE)

    async def one(number: int) -> Person:
        async with turn:
            return await (await people(f"crowd-{number}", at=server)).joins(room)

    return await asyncio.gather(*map(one, range(CROWD)))


async def react(person: Person, room: str, seq: int, *, takes_back: bool) -> None:
    await reacts(person, room, seq)
    if takes_back:
        await unreacts(person, room, seq)


def standing(seat: Seat) -> list[dict[str, object]]:
    """What the events of a seat make of the reactions, which began with its own person's."""
    users: list[str] = []
    for event in seat.events:
        (users.append if event["type"] == "reacted" else users.remove)(event["user"]["id"])
    return [{"emoji": SHIP, "count": seat.events[-1]["count"], "users": users[:50]}]


async def inbox_of(account: Account, person: Person) -> list[dict[str, object]]:
    await account.is_in_step()
    found: list[dict[str, object]] = (await ok(person, "/me/inbox"))["items"]
    return found
