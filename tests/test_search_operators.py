"""Searches by who wrote, where, when, and what a message has."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.people import Person
from tests.sharing import shares
from tests.test_pictures import drawn, encoded
from tests.test_search import asks, reads


def day(days: int) -> str:
    return f"{datetime.now(UTC) + timedelta(days=days):%Y-%m-%d}"


@pytest.fixture
async def room(ada: Person, grace: Person) -> str:
    made = await ada.makes_room()
    await grace.joins(made)
    return made


async def test_by_whom_and_where(ada: Person, grace: Person, room: str) -> None:
    other = await ada.makes_room()
    await ada.posts("kelp of ada", room)
    await grace.posts("kelp of grace", room)
    await ada.posts("kelp elsewhere", other)
    assert await reads(ada, f"kelp from:{grace.name}") == ["kelp of grace"]
    assert await reads(ada, f"from:@{grace.name} kelp in:{room}") == ["kelp of grace"]
    assert await reads(ada, f"kelp -from:{grace.name} in:{room}") == ["kelp of ada"]
    assert await reads(grace, "kelp from:me") == ["kelp of grace"]
    assert await reads(ada, "kelp is:mine") == ["kelp elsewhere", "kelp of ada"]
    assert await reads(ada, f"in:{other}") == ["kelp elsewhere"], "an operator alone will do"
    for nobody in ("kelp from:nobody-there", "kelp in:no-such-room"):
        assert await reads(ada, nobody) == []
    assert await reads(grace, f"kelp in:{other}") == [], "it is not hers"
    name = (await ada.http.get(f"/rooms/{other}")).json()["name"]
    assert await reads(ada, f"kelp in:#{name}") == ["kelp elsewhere"]


async def test_by_day(ada: Person, room: str) -> None:
    await ada.posts("kelp today", room)
    for q, found in (
        (f"kelp on:{day(0)}", True),
        (f"kelp before:{day(1)}", True),
        (f"kelp after:{day(-1)}", True),
        (f"kelp before:{day(0)}", False),
        (f"kelp after:{day(0)}", False),
        (f"kelp -on:{day(0)}", False),
        (f"kelp on:{day(-1)}", False),
        ("kelp on:2026-13-45", False),
    ):
        assert await reads(ada, q, room) == ["kelp today"] * found, q
    ahead = await reads(ada, f"on:{day(0)} kelp", room, time_zone="Pacific/Kiritimati")
    back = await reads(ada, f"on:{day(0)} kelp", room, time_zone="Pacific/Honolulu")
    assert len(ahead) + len(back) == 1, "at any moment it is this day in one of the two"
    answer = await asks(ada, "kelp", room, time_zone="Moon/Base")
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid")


async def test_by_what_it_has(ada: Person, room: str) -> None:
    linked = (await ada.posts("kelp at https://example.org", room))["seq"]
    poll = {"text": "kelp or moss?", "options": ["kelp", "moss"]}
    await ada.http.post(f"/rooms/{room}/polls", json=poll)
    assert await reads(ada, "has:link", room) == ["kelp at https://example.org"]
    assert await reads(ada, "kelp has:poll", room) == ["kelp or moss?"]
    assert await reads(ada, "kelp -has:poll", room) == ["kelp at https://example.org"]
    await ada.http.patch(f"/rooms/{room}/messages/{linked}", json={"text": "kelp alone"})
    assert await reads(ada, "has:link", room) == []
    assert await reads(ada, "kelp -has:link", room) == ["kelp or moss?", "kelp alone"]


async def test_by_its_files_and_their_names(ada: Person, room: str) -> None:
    said = await shares(ada, room, b"Berth nine.", "harbour plan.txt", "kelp, see below")
    await shares(ada, room, encoded(drawn()), "café.png")
    await ada.posts("kelp alone", room)
    assert await reads(ada, "has:file", room) == [
        "café.png",
        "kelp, see below\nharbour plan.txt\nBerth nine.",
    ]
    assert await reads(ada, "has:image", room) == ["café.png"]
    assert await reads(ada, "kelp -has:file", room) == ["kelp alone"]
    assert await reads(ada, "cafe", room) == ["café.png"], "a message may be files only"
    for q in ("plan", '"harbour plan"', "kelp har", "from:me plan txt"):
        assert await reads(ada, q, room) == ["kelp, see below\nharbour plan.txt\nBerth nine."], q
    found = (await asks(ada, "plan", room)).json()["items"][0]["snippet"]
    assert [found["text"][hit["start"] : hit["end"]] for hit in found["hits"]] == ["plan"]
    url = f"/rooms/{room}/messages/{said['seq']}"
    assert (await ada.http.patch(url, json={"text": "kelp"})).status_code == 200
    assert await reads(ada, "plan", room) == ["kelp\nharbour plan.txt\nBerth nine."]
    assert (await ada.http.delete(url)).status_code == 200
    assert await reads(ada, "plan", room) == []
    assert await reads(ada, "has:file", room) == ["café.png"]


async def test_by_what_has_become_of_it(ada: Person, grace: Person, room: str) -> None:
    pinned, saved, asked = [
        (await ada.posts(f"kelp {what}", room))["seq"] for what in ("pinned", "saved", "asked")
    ]
    url = f"/rooms/{room}/messages"
    await ada.http.put(f"{url}/{pinned}/pin")
    await ada.http.put(f"{url}/{saved}/saved", json={})
    await ada.http.post(url, json={"text": "why?", "thread": asked})
    assert await reads(ada, "is:pinned", room) == ["kelp pinned"]
    assert await reads(ada, "is:saved") == ["kelp saved"]
    assert await reads(grace, "is:saved") == []
    assert await reads(ada, "kelp is:unsolved", room) == ["kelp asked"]
    assert await reads(ada, "kelp -is:unsolved -is:pinned", room) == ["kelp saved"]
    await ada.http.put(f"{url}/{asked}/thread/solved")
    assert await reads(ada, "is:unsolved", room) == []
    await ada.http.delete(f"/rooms/{room}/members/{grace.id}")
    assert await reads(grace, "is:pinned") == [], "it is no room of hers any more"


async def test_what_must_not_be_there(ada: Person, room: str) -> None:
    for text in ("kelp and moss", "kelp, dry moss", "kelp"):
        await ada.posts(text, room)
    assert await reads(ada, "kelp -moss", room) == ["kelp"]
    assert await reads(ada, 'kelp -"dry moss"', room) == ["kelp", "kelp and moss"]
    for q in ("-moss", "-from:me", "-"):
        assert (await asks(ada, q, room)).json()["code"] == "bad_query", q
    assert await reads(ada, "moss:kelp", room) == [], "no operator: words beside each other"
