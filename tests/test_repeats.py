"""A named request can be repeated for ever: it gets the first result and does nothing more."""

import asyncio
import json

import pytest

from app.chat import messages
from app.chat.log.act import Act, Draft
from app.chat.members import members
from app.chat.rooms import rooms
from app.chat.rooms.room_details import RoomChange
from tests.conftest import People
from tests.people import Person, unique


async def test_repeating_a_change_that_changed_nothing_does_not_undo_a_later_one(
    ada: Person,
) -> None:
    room = await ada.makes_room()
    first, tea = {"Idempotency-Key": "first"}, {"topic": "tea"}
    await ada.http.patch(f"/rooms/{room}", json={"topic": "tea"})
    again = await ada.http.patch(f"/rooms/{room}", json=tea, headers=first)
    assert again.json()["topic"] == "tea"
    await ada.http.patch(f"/rooms/{room}", json={"topic": "coffee"})
    again = await ada.http.patch(f"/rooms/{room}", json=tea, headers=first)
    assert again.json()["topic"] == "coffee"
    other = await ada.http.patch(f"/rooms/{room}", json={"topic": "milk"}, headers=first)
    assert other.json()["code"] == "client_id_reused"


async def test_two_names_for_one_request_are_refused(ada: Person) -> None:
    room = await ada.makes_room()
    twice = [("Idempotency-Key", "one"), ("Idempotency-Key", "two")]
    for method, path, body in (
        ("POST", "/rooms", {"name": unique("twice")}),
        ("POST", f"/rooms/{room}/messages", {"text": "twice"}),
    ):
        answer = await ada.http.request(method, path, json=body, headers=twice)
        assert (answer.status_code, answer.json()["code"]) == (422, "invalid"), path


async def test_repeating_a_join_that_held_already_does_not_bring_one_back(
    ada: Person, grace: Person
) -> None:
    room = await ada.makes_room()
    key = {"Idempotency-Key": "join"}
    await grace.joins(room)
    assert (await grace.http.put(f"/rooms/{room}/membership", headers=key)).status_code == 200
    await grace.leaves(room)
    assert (await grace.http.put(f"/rooms/{room}/membership", headers=key)).status_code == 403
    assert [event["type"] for event in await ada.log(room)] == ["joined", "joined", "left"]


async def test_a_repeated_leave_is_still_a_leave(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    key = {"Idempotency-Key": "leave"}
    for _ in range(2):
        answer = await grace.http.delete(f"/rooms/{room}/membership", headers=key)
        assert answer.status_code == 204


async def test_a_deleted_room_does_not_come_back_under_its_id(ada: Person) -> None:
    body = {"name": unique("tea"), "kind": "private"}
    key = {"Idempotency-Key": "room"}
    room = (await ada.http.post("/rooms", json=body, headers=key)).json()["id"]
    again = await ada.http.post("/rooms", json=body, headers=key)
    assert (again.status_code, again.json()["id"]) == (200, room)
    await ada.http.delete(f"/rooms/{room}")
    assert (await ada.http.post("/rooms", json=body, headers=key)).status_code == 404
    assert (await ada.http.get(f"/rooms/{room}")).status_code == 404


async def test_repeating_an_addition_of_somebody_who_has_left_says_that_they_are_not_there(
    ada: Person, grace: Person
) -> None:
    room = await ada.makes_room(kind="private")
    key = {"Idempotency-Key": "add"}
    url = f"/rooms/{room}/members/{grace.id}"
    assert (await ada.http.put(url, json={}, headers=key)).status_code == 201
    await grace.leaves(room)
    answer = await ada.http.put(url, json={}, headers=key)
    assert (answer.status_code, answer.json()["code"]) == (404, "not_found")


async def test_who_sends_and_hangs_up_is_heard_to_the_end(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    async with await grace.enters(room) as at_grace:
        await at_grace.live()
        seat = await ada.enters(room)
        await at_grace.until(lambda frame: ada.id in frame.get("came", []))
        for number in range(5):
            frame = {"type": "send", "client_id": f"last-{number}", "text": f"{number}"}
            await seat.connection.send(json.dumps(frame))
        await seat.leaves()
        for number in range(5):
            await at_grace.hears(f"{number}")
        gone = await at_grace.until(lambda frame: ada.id in frame.get("gone", []))
        assert gone["type"] == "presence"


async def test_a_room_of_any_name_has_a_second_page(people: People) -> None:
    ada = await people("ada")
    for name in (unique("大厅"), unique("50% off?")):
        made = await ada.http.post("/rooms", json={"name": name, "kind": "public"})
        await asyncio.gather(*(ada.posts(text, made.json()["id"]) for text in ("one", "two")))
        url = ada.http.base_url.join(f"/api/v1/rooms/{made.json()['id']}/messages")
        page = await ada.http.get(url.copy_with(query=b"limit=1"))
        assert page.status_code == 200
        by_name = await ada.http.get(f"/rooms/{_quoted(name)}/messages?limit=1")
        assert by_name.status_code == 200, by_name.text
        older = await ada.http.get(by_name.json()["prev"].removeprefix("/api/v1"))
        assert len(older.json()["items"]) == 1
        assert by_name.json()["prev"] in by_name.headers["link"]


@pytest.mark.parametrize(
    ("act", "digest"),
    [
        (messages.SEND, "7ba0fcb974c76ce2cbe15395b4f35786"),
        (messages.EDIT, "685b1259d9a6e873fe20140ae52d2f40"),
        (messages.DELETE, "e8c67a92d34292ed47cc83f4c07fe145"),
        (messages.READ, "10cc01d1edbf555f21859f23df628c01"),
        (members.JOIN, "6cc560254a589a1ef5c67cc9a24f824d"),
        (members.LEAVE, "e4ad6e850bfe6ef20ceee9b98f3090a8"),
        (members.ADD, "c6d40d1c0041d87d5c399d4acc9b4317"),
        (members.REMOVE, "87e461c53a6b568a942cc3d2a69cc8ef"),
        (members.GIVE_ROLE, "c9756ceeb55945c9029d21ce7362a7ff"),
        (members.CREATE_OWNER, "1e8b593596ba94607c94f2cfb62639fe"),
        (rooms.CHANGE, "9975bb12dbf9ee1c0e9535be84798f35"),
    ],
)
def test_a_digest_written_down_today_is_the_same_for_ever(act: Act, digest: str) -> None:
    draft = Draft(
        act,
        "r_a",
        "u_a",
        text="text",
        target=7,
        member="u_b",
        role="owner",
        details=RoomChange(topic="tea"),
        epoch="e_a",
    )
    assert draft.digest(b"k" * 32).hex() == digest


def _quoted(name: str) -> str:
    return name.replace("%", "%25").replace("?", "%3F").replace(" ", "%20")
