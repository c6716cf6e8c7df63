"""Previews: the beginnings of messages that a link leads to, for those who may see them."""

from typing import Any

from tests.conftest import People
from tests.people import Person

NOWHERE = "r_zzzzzzzzzzzz"


async def previews(person: Person, *wanted: tuple[str, int]) -> list[dict[str, Any]]:
    of = ",".join(f"{room}/{seq}" for room, seq in wanted)
    answer = await person.http.get("/previews", params={"of": of})
    assert answer.status_code == 200, answer.text
    assert {"next": None, "prev": None}.items() <= answer.json().items()
    return list(answer.json()["items"])


async def test_messages_of_several_rooms_come_in_one_answer(ada: Person, grace: Person) -> None:
    first, second = await ada.makes_room(), await ada.makes_room(kind="private")
    said = await ada.posts("She sails at nine.", first)
    long = await ada.posts("x" * 201, second)
    root = (await ada.posts("When?", first))["seq"]
    reply = await ada.posts("At ten.", first, thread=root)
    found = await previews(ada, (second, long["seq"]), (first, said["seq"]), (first, reply["seq"]))
    assert found == [long | {"text": "x" * 200, "text_cut": True}, said, reply]
    await grace.joins(first)
    assert await previews(grace, (second, long["seq"]), (first, said["seq"])) == [said]


async def test_they_show_what_stands_there_now(ada: Person) -> None:
    room = await ada.makes_room()
    edited, deleted = [(await ada.posts(text, room))["seq"] for text in ("one", "two")]
    await ada.http.patch(f"/rooms/{room}/messages/{edited}", json={"text": "other words"})
    await ada.http.delete(f"/rooms/{room}/messages/{deleted}")
    found = await previews(ada, (room, edited), (room, deleted))
    assert [(item["text"], item["deleted"]) for item in found] == [
        ("other words", False),
        ("", True),
    ]


async def test_what_one_may_not_see_is_left_out_as_what_is_not_there(
    people: People, ada: Person, grace: Person
) -> None:
    stranger = await people("stranger")
    public, private = await ada.makes_room(), await ada.makes_room(kind="private")
    await ada.http.patch(f"/rooms/{private}", json={"history": "joined"})
    told = await ada.posts("In the open.", public)
    before = (await ada.posts("Before she came.", private))["seq"]
    await ada.adds(grace, private)
    after = await ada.posts("After she came.", private)
    all_of_it = [
        (public, told["seq"]),
        (private, before),
        (private, after["seq"]),
        (private, before + 1),  # she was added: no message
        (private, 9_007_199_254_740_993),
        (NOWHERE, 1),
    ]
    assert await previews(stranger, *all_of_it) == []
    assert await previews(grace, *all_of_it) == [after]
    await ada.http.delete(f"/rooms/{private}/members/{grace.id}")
    assert await previews(grace, *all_of_it) == []
    await ada.http.put(f"/rooms/{public}/bans/{stranger.id}")
    assert await previews(stranger, *all_of_it) == []
    await ada.http.delete(f"/rooms/{public}")
    assert await previews(ada, (public, told["seq"]), (private, after["seq"])) == [after]


async def test_what_is_no_message_of_a_room_is_refused(ada: Person) -> None:
    room = await ada.makes_room()
    too_many = ",".join(f"{room}/{seq}" for seq in range(1, 22))
    for of in ("", "nonsense", f"{room}/x", f"{room}", f"{room}/1,", "general/1", too_many):
        answer = await ada.http.get("/previews", params={"of": of})
        assert (answer.status_code, answer.json()["code"]) == (422, "invalid"), of
    assert (await ada.http.get("/previews")).status_code == 422
    assert await previews(ada, *[(room, 1)] * 20) == [], "the same twenty times is one"
