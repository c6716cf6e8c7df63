"""Drafts: the same on all devices of a person, and nobody else's."""

import asyncio
import json
from typing import Any

import httpx2

from tests.conftest import People
from tests.people import Account, Person
from tests.server import Server

Draft = dict[str, Any]


async def puts(person: Person, room: str, text: str, **more: object) -> httpx2.Response:
    return await person.http.put(f"/rooms/{room}/draft", json={"text": text, **more})


async def writes(person: Person, room: str, text: str, **more: object) -> Draft:
    answer = await puts(person, room, text, **more)
    assert answer.status_code == 200, answer.text
    draft: Draft = answer.json()
    return draft


async def drafts(person: Person) -> list[Draft]:
    answer = await person.http.get("/me/drafts")
    assert answer.status_code == 200, answer.text
    items: list[Draft] = answer.json()["items"]
    return items


async def all_drafts(account: Account) -> dict[str, Draft]:
    """Those that come after the snapshot, by room."""
    found: dict[str, Draft] = {}
    while True:
        page = await account.sees("drafts")
        found |= {item["room"]: item for item in page["items"]}
        if not page["more"]:
            return found


async def test_a_draft_is_kept_until_it_is_emptied(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    kept = await writes(ada, room, " half a\nthought ")
    assert (kept["room"], kept["text"]) == (room, " half a\nthought ")
    assert await drafts(ada) == [kept]
    assert await drafts(grace) == [], "it is nobody else's"
    longer = await writes(ada, room, "a whole thought")
    assert longer["version"] > kept["version"]
    assert longer["at"] >= kept["at"]
    assert await drafts(ada) == [longer]
    for nothing in ("", " \n "):
        emptied = await writes(ada, room, nothing)
        assert emptied["text"] == ""
        assert await drafts(ada) == []
    assert [event["type"] for event in await ada.log(room)] == ["joined", "joined"]


async def test_a_draft_that_stands_there_already_writes_nothing(ada: Person) -> None:
    room = await ada.makes_room()
    nothing = {"room": room, "thread": None, "text": "", "version": 0, "at": None}
    assert await writes(ada, room, "") == nothing
    kept = await writes(ada, room, "tea?")
    assert await writes(ada, room, "tea?") == kept
    assert await writes(ada, room, "tea?", version=0) == kept, "an answer that was lost"


async def test_of_two_devices_neither_overwrites_what_it_has_not_seen(ada: Person) -> None:
    room = await ada.makes_room()
    first = await writes(ada, room, "tea?", version=0)
    second = await writes(ada, room, "tea at four?", version=first["version"])
    for late in (0, first["version"], second["version"] + 1):
        refused = await puts(ada, room, "tea", version=late)
        assert (refused.status_code, refused.json()["code"]) == (409, "draft_changed")
        assert refused.json()["draft"] == second
    assert await drafts(ada) == [second]
    emptied = await writes(ada, room, "", version=second["version"])
    refused = await puts(ada, room, "tea", version=second["version"])
    assert refused.json()["draft"] == emptied, "also of what was sent meanwhile"


async def test_of_many_who_write_at_once_one_is_first(ada: Person) -> None:
    room = await ada.makes_room()
    answers = await asyncio.gather(*(puts(ada, room, f"{n}", version=0) for n in range(8)))
    assert sorted(answer.status_code for answer in answers) == [200] + [409] * 7
    [kept] = await drafts(ada)
    assert {answer.json().get("draft", kept)["text"] for answer in answers} == {kept["text"]}


async def test_every_device_hears_at_once_and_nobody_else(ada: Person, grace: Person) -> None:
    room, other = await ada.makes_room(), await ada.makes_room()
    await grace.joins(room)
    sent = await writes(ada, other, "sent by now")
    sent = await writes(ada, other, "")
    first = await writes(ada, room, "half")
    async with await ada.connects() as phone, await grace.connects() as hers:
        await phone.lists()
        assert await all_drafts(phone) == {other: sent, room: first}
        await hers.lists()
        assert await all_drafts(hers) == {}
        for text in ("half a thought", ""):
            now = await writes(ada, room, text)
            told = await phone.sees("draft")
            assert told == {"type": "draft"} | now
        mine = await writes(grace, room, "mine")
        assert await hers.sees("draft") == {"type": "draft"} | mine


async def test_many_long_drafts_come_in_parts(ada: Person, people: People) -> None:
    many = await people("many")
    rooms = [await ada.makes_room() for _ in range(110)]
    for room in rooms:
        await many.joins(room)
        await writes(many, room, "日" * 8000)
    async with await many.connects() as account:
        await account.lists()
        assert (await all_drafts(account)).keys() == {*rooms}
        assert len([f for f in account.frames if f["type"] == "drafts"]) > 2
    listed: list[str] = []
    url: str | None = "/me/drafts"
    while url:
        page = (await many.http.get(url)).json()
        assert len(page["items"]) <= 30, "some hundred kilobytes"
        listed += [item["room"] for item in page["items"]]
        url = page["next"] and page["next"].removeprefix("/api/v1")
    assert listed == rooms


async def test_what_is_no_draft_is_refused_and_nothing_is_stored(
    ada: Person, grace: Person
) -> None:
    room, private = await ada.makes_room(), await ada.makes_room(kind="private")
    await grace.joins(room)
    kept = await writes(grace, room, "mine")
    for body in (
        {},
        {"text": None},
        {"text": "x" * 8001},
        {"text": "x\0"},
        {"text": "x\ud800"},
        {"text": "x", "version": -1},
        {"text": "x", "version": 2**53},
        {"text": "x", "room": private},
    ):
        answer = await grace.http.put(
            f"/rooms/{room}/draft",
            content=json.dumps(body).encode(),  # half characters, too, as no client writes them
            headers={"Content-Type": "application/json"},
        )
        assert (answer.status_code, answer.json()["code"]) in (
            (422, "invalid"),
            (400, "invalid"),
        ), body
    assert (await puts(grace, private, "x")).json()["code"] == "not_found"
    assert await drafts(grace) == [kept]
    await grace.leaves(room)
    assert (await puts(grace, room, "x")).json()["code"] == "not_a_member"
    assert await drafts(grace) == [], "one is not there any more"
    await grace.joins(room)
    assert await drafts(grace) == [kept], "and is back"


async def test_a_draft_goes_with_its_room(own_server: Server, people: People) -> None:
    ada = await people("ada", at=own_server)
    room, other = await ada.makes_room(), await ada.makes_room()
    await writes(ada, room, "gone with it")
    kept = await writes(ada, other, "stays")
    assert (await ada.http.delete(f"/rooms/{room}")).status_code == 204
    assert await drafts(ada) == [kept]
    own_server.restart()
    assert await drafts(ada) == [kept], "and on disk"


async def test_a_thread_has_a_draft_of_its_own(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    root = (await ada.posts("When does she sail?", room))["seq"]
    reply = (await grace.posts("At nine.", room, thread=root))["seq"]
    path = f"/rooms/{room}/messages/{root}/thread/draft"
    async with await grace.connects() as account:
        assert await all_drafts(account) == {}
        of_room = await writes(grace, room, "to all")
        assert of_room["thread"] is None
        answer = await grace.http.put(path, json={"text": "to you", "version": 0})
        of_thread = answer.json()
        assert (of_thread["room"], of_thread["thread"], of_thread["text"]) == (room, root, "to you")
        told = await account.sees("draft", thread=root)
        assert told == {"type": "draft", **of_thread}
    assert await drafts(grace) == [of_room, of_thread]
    stale = await grace.http.put(path, json={"text": "other", "version": 0})
    assert (stale.json()["code"], stale.json()["draft"]) == ("draft_changed", of_thread)
    async with await grace.connects() as account:
        page = await account.sees("drafts")
        assert page["items"] == [of_room, of_thread]
    assert (await grace.http.put(path, json={"text": ""})).json()["text"] == ""
    assert await drafts(grace) == [of_room]
    for seq, code in ((reply, "in_thread"), (1, "not_found"), (999, "not_found")):
        refused = await grace.http.put(
            f"/rooms/{room}/messages/{seq}/thread/draft", json={"text": "x"}
        )
        assert refused.json()["code"] == code, seq
    assert await drafts(grace) == [of_room]
