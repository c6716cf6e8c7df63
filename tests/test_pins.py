"""Pins: messages that a room keeps at hand."""

import asyncio
from typing import Any

from tests.people import Person


async def pins(person: Person, room: str, **asked: Any) -> list[dict[str, Any]]:
    answer = await person.http.get(f"/rooms/{room}/pins", params=asked)
    assert answer.status_code == 200, answer.text
    return list(answer.json()["items"])


async def pin(person: Person, room: str, seq: int) -> dict[str, Any]:
    answer = await person.http.put(f"/rooms/{room}/messages/{seq}/pin")
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


async def test_what_is_pinned_is_listed_and_says_by_whom(
    room: str, ada: Person, grace: Person
) -> None:
    first, second = [(await ada.posts(text, room))["seq"] for text in ("the key", "the code")]
    async with await ada.enters(room) as seat:
        await seat.live()
        shown = await pin(grace, room, first)
        event = await seat.sees("pinned", target=first)
    assert shown["pinned"] == {"by": grace.id, "at": event["at"]}
    await pin(ada, room, second)
    assert [item["text"] for item in await pins(grace, room)] == ["the code", "the key"]
    assert (await pins(grace, room))[1] == shown
    assert (await ada.log(room))[first - 1] == shown
    before = len(await ada.log(room))
    await pin(ada, room, first)
    assert len(await ada.log(room)) == before
    answer = await ada.http.delete(f"/rooms/{room}/messages/{first}/pin")
    assert "pinned" not in answer.json()
    await ada.http.delete(f"/rooms/{room}/messages/{first}/pin")
    assert len(await ada.log(room)) == before + 1
    assert [item["text"] for item in await pins(ada, room)] == ["the code"]


async def test_pins_come_in_pages(room: str, ada: Person) -> None:
    seqs = [(await ada.posts(f"note {number}", room))["seq"] for number in range(5)]
    for seq in seqs:
        await pin(ada, room, seq)
    found: list[str] = []
    url: str | None = f"/rooms/{room}/pins?limit=2"
    while url:
        page = (await ada.http.get(url)).json()
        found += [item["text"] for item in page["items"]]
        url = page["next"] and page["next"].removeprefix("/api/v1")
    assert found == [f"note {number}" for number in reversed(range(5))]


async def test_a_deleted_message_is_pinned_no_more(room: str, ada: Person) -> None:
    seq = (await ada.posts("a secret", room))["seq"]
    await pin(ada, room, seq)
    await ada.http.delete(f"/rooms/{room}/messages/{seq}")
    assert await pins(ada, room) == []
    assert "pinned" not in (await ada.log(room))[seq - 1]
    answer = await ada.http.put(f"/rooms/{room}/messages/{seq}/pin")
    assert (answer.status_code, answer.json()["code"]) == (409, "message_deleted")


async def test_a_room_has_so_many_pins_and_no_more(room: str, ada: Person) -> None:
    async with await ada.enters(room) as seat:
        await seat.live()
        seqs = [(await seat.says(f"note {number}"))["seq"] for number in range(51)]
        for seq in seqs[:50]:
            await seat.sends(type="pin", client_id=f"p-{seq}", target=seq)
        await seat.sees("pinned", target=seqs[49])
        await seat.sends(type="pin", client_id="one more", target=seqs[50])
        refused = await seat.sees("error")
        assert (refused["code"], refused["most"]) == ("too_many_pins", 50)
        await seat.sends(type="unpin", client_id="one less", target=seqs[0])
        await seat.sees("unpinned")
        await seat.sends(type="pin", client_id="then", target=seqs[50])
        await seat.sees("pinned", target=seqs[50])
    assert len(await pins(ada, room, limit=100)) == 50


async def test_two_who_pin_at_once_pin_it_once(room: str, ada: Person, grace: Person) -> None:
    seq = (await ada.posts("the key", room))["seq"]
    await asyncio.gather(*[pin(person, room, seq) for person in (ada, grace) * 5])
    assert [event["type"] for event in (await ada.log(room))[seq:]] == ["pinned"]


async def test_whoever_sees_the_room_from_joining_on_is_not_shown_older_pins(
    ada: Person, grace: Person
) -> None:
    room = await ada.makes_room(kind="private")
    await ada.http.patch(f"/rooms/{room}", json={"history": "joined"})
    await pin(ada, room, (await ada.posts("before", room))["seq"])
    await ada.adds(grace, room)
    await pin(ada, room, (await ada.posts("after", room))["seq"])
    assert [item["text"] for item in await pins(grace, room)] == ["after"]


async def test_a_place_that_no_page_gave_is_refused(room: str, ada: Person) -> None:
    answer = await ada.http.get(f"/rooms/{room}/pins", params={"after": "nonsense"})
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid")
