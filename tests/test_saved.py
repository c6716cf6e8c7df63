"""Messages saved for later, with reminders: for oneself, and as long as one may read them."""

from datetime import UTC, datetime, timedelta
from typing import Any

import httpx2

from tests.conftest import People
from tests.people import Person
from tests.server import Server

Item = dict[str, Any]
DAY_SECONDS = 86_400


def in_seconds(seconds: float) -> str:
    return (datetime.now(UTC) + timedelta(seconds=seconds)).isoformat()


async def puts(person: Person, room: str, seq: int, **more: object) -> httpx2.Response:
    return await person.http.put(f"/rooms/{room}/messages/{seq}/saved", json=more)


async def saves(person: Person, room: str, seq: int, **more: object) -> Item:
    answer = await puts(person, room, seq, **more)
    assert answer.status_code == 200, answer.text
    mark: Item = answer.json()
    return mark


async def saved(person: Person) -> list[Item]:
    answer = await person.http.get("/me/saved")
    assert answer.status_code == 200, answer.text
    items: list[Item] = answer.json()["items"]
    return items


async def test_a_message_is_saved_for_oneself_until_it_is_done(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    first, second = [await ada.posts(text, room) for text in ("one", "two")]
    marks = [await saves(grace, room, event["seq"]) for event in (first, second)]
    assert marks[0].items() >= {"room": room, "seq": first["seq"], "remind_at": None}.items()
    assert await saves(grace, room, first["seq"]) == marks[0], "what holds is no change"
    assert [item["message"]["text"] for item in await saved(grace)] == ["two", "one"]
    assert (await saved(grace))[1] == marks[0] | {"message": (await saved(grace))[1]["message"]}
    assert await saved(ada) == []
    await ada.http.patch(f"/rooms/{room}/messages/{first['seq']}", json={"text": "1"})
    assert (await saved(grace))[1]["message"]["text"] == "1"
    for _ in range(2):
        gone = await grace.http.delete(f"/rooms/{room}/messages/{first['seq']}/saved")
        assert gone.status_code == 204
    assert [item["seq"] for item in await saved(grace)] == [second["seq"]]


async def test_a_page_ends_where_the_next_one_begins(ada: Person) -> None:
    room = await ada.makes_room()
    for number in range(5):
        await saves(ada, room, (await ada.posts(f"{number}", room))["seq"])
    found, url = [], "/me/saved?limit=2"
    while url:
        page = (await ada.http.get(url)).json()
        found += [item["message"]["text"] for item in page["items"]]
        url = page["next"] and page["next"].removeprefix("/api/v1")
    assert found == ["4", "3", "2", "1", "0"]


async def test_every_device_knows_and_is_reminded_at_the_time(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    seq = (await ada.posts("call the crane", room))["seq"]
    async with await grace.connects() as phone:
        await phone.lists()
        await phone.sees("saved", items=[])
        mark = await saves(grace, room, seq, remind_at=in_seconds(1.0))
        assert await phone.sees("saved") == {"type": "saved", "items": [mark]}
        [due] = (await phone.sees("saved"))["items"]
        assert due == mark | {"due": True}
        assert await phone.sees("reminder") == {"type": "reminder", "room": room, "seq": seq}
        await phone.is_in_step()
    async with await grace.connects() as later:
        await later.lists()
        assert (await later.sees("saved"))["items"] == [due], "who was away finds it"
        await later.is_in_step()
        again = await saves(grace, room, seq, remind_at=in_seconds(3600))
        assert again["due"] is False
        await later.sees("saved", items=[again])
        await grace.http.delete(f"/rooms/{room}/messages/{seq}/saved")
        await later.sees("saved", items=[])
        assert "reminder" not in [frame["type"] for frame in later.frames]
    assert [frame["type"] for frame in phone.frames].count("reminder") == 1


async def test_what_is_deleted_or_may_not_be_read_any_more_is_not_there(
    ada: Person, grace: Person
) -> None:
    room, other = await ada.makes_room(), await ada.makes_room(kind="private")
    await grace.joins(room)
    await ada.adds(grace, other)
    seqs = {at: (await ada.posts("hello", at))["seq"] for at in (room, other)}
    async with await grace.connects() as account:
        await account.lists()
        marks = {at: await saves(grace, at, seq) for at, seq in seqs.items()}
        await account.until(lambda f: f["type"] == "saved" and len(f["items"]) == 2)
        await ada.http.delete(f"/rooms/{room}/messages/{seqs[room]}")
        await account.sees("saved", items=[marks[other]])
        assert [item["room"] for item in await saved(grace)] == [other]
        await ada.removes(grace, other)
        await account.sees("saved", items=[])
        assert await saved(grace) == []
        await ada.adds(grace, other)
        await account.sees("saved", items=[marks[other]])
    refused = await puts(grace, room, seqs[room])
    assert (refused.status_code, refused.json()["code"]) == (409, "message_deleted")


async def test_what_is_no_message_of_mine_to_read_is_refused(
    ada: Person, grace: Person, people: People
) -> None:
    room, private = await ada.makes_room(), await ada.makes_room(kind="private")
    await grace.joins(room)
    seq = (await ada.posts("hello", room))["seq"]
    hidden = (await ada.posts("hello", private))["seq"]
    for at, number, status, code in (
        (room, 1, 404, "not_found"),
        (room, 999, 404, "not_found"),
        (room, 2**53, 404, "not_found"),
        (private, hidden, 404, "not_found"),
    ):
        answer = await puts(grace, at, number)
        assert (answer.status_code, answer.json()["code"]) == (status, code), (at, number)
    for remind_at in (in_seconds(-1), in_seconds(400 * DAY_SECONDS), "soon", 5, "2026-11-30T09:00"):
        answer = await puts(grace, room, seq, remind_at=remind_at)
        assert (answer.status_code, answer.json()["code"]) == (422, "invalid"), remind_at
    other = await puts(grace, room, seq, epoch="e_another")
    assert (other.status_code, other.json()["code"]) == (409, "epoch_changed")
    stranger = await people("stranger")
    assert (await puts(stranger, room, seq)).json()["code"] == "not_a_member"
    assert await saved(grace) == []


async def test_a_reminder_that_was_due_while_no_server_ran_is_told_when_one_does(
    own_server: Server, people: People
) -> None:
    ada = await people("ada", at=own_server)
    room = await ada.makes_room()
    seq = (await ada.posts("hello", room))["seq"]
    await saves(ada, room, seq, remind_at=in_seconds(1.0))
    own_server.kill()
    own_server.start()
    async with await ada.connects() as account:
        await account.until(lambda f: f["type"] == "saved" and f["items"][0]["due"])
    [item] = await saved(ada)
    assert item["due"] is True
