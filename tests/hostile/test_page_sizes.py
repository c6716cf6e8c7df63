"""A page is bounded in bytes too, and following its links still meets everything once."""

from collections.abc import Sequence
from typing import Any

import msgspec
import pytest

from app.chat.log.stored import PAGE_BYTES
from tests import databases
from tests.conftest import People
from tests.people import Person
from tests.server import Server

# Four bytes each: the longest message there is.
LONG = "🚢" * 8000
MESSAGES = 40
# What a text costs in JSON that is not its own bytes.
AROUND_BYTES = 400
Page = dict[str, Any]


class Pages:
    """Asks for pages of one room, and sees that each is small."""

    def __init__(self, person: Person, room: str) -> None:
        self._person = person
        self.url = f"/api/v1/rooms/{room}"

    async def get(self, url: str) -> Page:
        answer = await self._person.http.get(url.removeprefix("/api/v1"))
        assert answer.status_code == 200, answer.text
        page: Page = answer.json()
        items = page["items"]
        assert len(items) == 1 or len(answer.content) < PAGE_BYTES + len(items) * AROUND_BYTES
        return page

    async def on_from(self, page: Page, rel: str) -> list[int]:
        """The pages that the links lead to, each in the order of the log."""
        met: list[int] = []
        while page[rel]:
            page = await self.get(page[rel])
            if rel == "next" and not page["items"]:
                return met  # the head, from where one asks again
            assert page["items"], "a link leads to something"
            met = met + seqs(page) if rel == "next" else seqs(page) + met
        return met


def seqs(page: Page) -> list[int]:
    return [item["root"] if "root" in item else item["seq"] for item in page["items"]]


@pytest.fixture
async def full(people: People) -> tuple[Pages, Sequence[int]]:
    """A room of the longest messages, and the seqs of its log."""
    ada = await people("ada")
    room = await ada.makes_room()
    async with await ada.enters(room) as seat:
        await seat.says_at_once(*[LONG] * MESSAGES)
        await seat.reaches(MESSAGES + 1)
    return Pages(ada, room), range(1, MESSAGES + 2)


@pytest.mark.parametrize("kind", ["messages", "events"])
async def test_long_messages_come_in_more_pages_and_none_is_left_out(
    full: tuple[Pages, Sequence[int]], kind: str
) -> None:
    pages, log = full
    everything = list(log[1:] if kind == "messages" else log)
    oldest = await pages.get(f"{pages.url}/{kind}?after=0&limit=200")
    assert oldest["prev"] is None
    assert len(oldest["items"]) < MESSAGES / 2
    assert seqs(oldest) + await pages.on_from(oldest, "next") == everything
    newest = await pages.get(f"{pages.url}/{kind}?before={MESSAGES + 2}&limit=200")
    assert await pages.on_from(newest, "next") == []
    assert await pages.on_from(newest, "prev") + seqs(newest) == everything


@pytest.mark.parametrize(
    "bound", ["messages?around=20", "messages?before=20", "events?after=20", "events?before=20"]
)
async def test_one_can_walk_both_ways_from_the_middle(
    full: tuple[Pages, Sequence[int]], bound: str
) -> None:
    pages, log = full
    middle = await pages.get(f"{pages.url}/{bound}&limit=200")
    assert bound != "messages?around=20" or 20 in seqs(middle)
    older, newer = await pages.on_from(middle, "prev"), await pages.on_from(middle, "next")
    assert older + seqs(middle) + newer == list(log[1:] if "messages" in bound else log)


@pytest.mark.parametrize("kind", ["messages", "events", "pins", "threads", "saved"])
async def test_what_hangs_on_messages_counts_in_a_page_too(
    own_server: Server, people: People, kind: str
) -> None:
    """Short messages, each of which four hundred people have answered with twenty emoji."""
    ada = await people("ada", at=own_server)
    room = await ada.makes_room()
    async with await ada.enters(room) as seat:
        await seat.says_at_once(*["x"] * MESSAGES)
        await seat.reaches(MESSAGES + 1)
    everything = list(range(2, MESSAGES + 2))
    for seq in everything:
        await ada.http.put(f"/rooms/{room}/messages/{seq}/pin")
        await ada.http.put(f"/rooms/{room}/messages/{seq}/saved", json={})
        await ada.posts("?", room, thread=seq)
    own_server.stop()
    crowd = [f"u_{number:012d}" for number in range(400)]
    reactions = [{"emoji": chr(0x1F600 + number), "users": crowd} for number in range(20)]
    pinned = {"by": crowd[0], "at": "2026-01-01T00:00:00.000Z"}
    replies = {"count": 1, "last_seq": 99, "last_at": pinned["at"], "people": crowd[:1]}
    hung = {"reactions": reactions, "pinned": pinned, "replies": replies}
    extras = msgspec.json.encode(hung).decode()
    fill = "UPDATE events SET extras = ? WHERE type = 'message' AND thread IS NULL"
    databases.run(own_server.folder, fill, extras)
    own_server.start()
    await ada.signs_in()
    pages = Pages(ada, room)
    start = "&after=0" if kind in ("messages", "events") else ""
    place = "/me" if kind == "saved" else pages.url
    first = await pages.get(f"{place}/{kind}?limit=50{start}")
    met = seqs(first) + await pages.on_from(first, "next")
    assert len(first["items"]) < MESSAGES / 4
    assert sorted(set(met).intersection(everything)) == everything
    assert len(met) == len(set(met)), "each once"


async def test_a_page_that_holds_short_messages_is_as_long_as_asked_for(ada: Person) -> None:
    room = await ada.makes_room()
    async with await ada.enters(room) as seat:
        await seat.says_at_once(*["x" * 2000] * 200)
        await seat.reaches(201)
    for kind in ("messages", "events"):
        page = await Pages(ada, room).get(f"/rooms/{room}/{kind}?before=202&limit=200")
        assert seqs(page) == list(range(2, 202))


async def test_a_log_page_takes_one_bound_and_its_ends_lead_back(ada: Person) -> None:
    room = await ada.makes_room()
    for number in range(3):
        await ada.posts(f"{number}", room)
    both = await ada.http.get(f"/rooms/{room}/events?before=2&after=1")
    assert (both.status_code, both.json()["code"]) == (422, "invalid")
    pages = Pages(ada, room)
    for query, follow in (("before=1", "next"), ("after=4", "prev")):
        page = await pages.get(f"/rooms/{room}/events?limit=2&{query}")
        assert page["items"] == []
        assert await pages.on_from(page, follow) == [1, 2, 3, 4], query
