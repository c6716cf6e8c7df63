"""Blocking somebody: it is for oneself, and they are not told."""

import asyncio

from tests.conftest import People
from tests.people import ListOfRooms, Person, problem
from tests.test_profiles import from_now


async def blocked(person: Person) -> list[str]:
    answer = await person.http.get("/me/blocks")
    assert answer.status_code == 200, answer.text
    return [item["user"]["id"] for item in answer.json()["items"]]


async def test_somebody_is_blocked_until_they_are_no_longer(ada: Person, grace: Person) -> None:
    for _ in range(2):
        assert (await ada.http.put(f"/me/blocks/{grace.name}")).status_code == 204
    [item] = (await ada.http.get("/me/blocks")).json()["items"]
    assert item["user"] == {"id": grace.id, "name": grace.name, "display_name": grace.name}
    assert item["at"] <= from_now()
    assert await blocked(grace) == []
    for _ in range(2):
        assert (await ada.http.delete(f"/me/blocks/{grace.id}")).status_code == 204
    assert await blocked(ada) == []


async def test_nobody_blocks_themselves_or_somebody_who_is_not_there(ada: Person) -> None:
    answer = await ada.http.put(f"/me/blocks/{ada.id}")
    assert (answer.status_code, answer.json()["code"]) == (409, "conflict")
    for answer in (
        await ada.http.put("/me/blocks/nobody-here"),
        await ada.http.delete("/me/blocks/nobody-here"),
    ):
        assert (answer.status_code, answer.json()["code"]) == (404, "not_found")
    assert await blocked(ada) == []


async def test_every_device_of_mine_knows_at_once_and_the_other_one_hears_nothing(
    ada: Person, grace: Person
) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    async with await ada.connects() as phone, await grace.connects() as other:
        await phone.lists()
        await other.lists()
        await phone.sees("blocks", users=[])
        await ada.http.put(f"/me/blocks/{grace.id}")
        assert await phone.sees("blocks", users=[grace.id])
        async with await ada.connects() as later:
            await later.lists()
            assert (await later.sees("blocks"))["users"] == [grace.id]
        await ada.http.delete(f"/me/blocks/{grace.id}")
        await phone.sees("blocks", users=[])
        await ada.http.patch("/me", json={"about": "the end"})
        await other.sees("person")
        told = {frame["type"] for frame in other.frames if grace.id in str(frame)}
        assert told <= {"hello", "presence"}
        persons = [frame for frame in other.frames if frame["type"] == "person"]
        assert len(persons) == 1, "but what they would hear anyway"


async def test_a_device_that_may_remember_somebody_is_told_that_nobody_is_blocked(
    ada: Person,
) -> None:
    async with await ada.connects() as phone:
        await phone.lists()
        assert await phone.sees("blocks") == {"type": "blocks", "users": []}


async def test_their_messages_are_there_and_count(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    await ada.http.put(f"/me/blocks/{grace.id}")
    await grace.posts("hello", room)
    assert (await ada.http.get(f"/rooms/{room}")).json()["unread"] == 1
    history = (await ada.http.get(f"/rooms/{room}/messages")).json()["items"]
    assert [event["text"] for event in history] == ["hello"]


async def test_two_devices_that_block_at_once_both_do(people: People, ada: Person) -> None:
    others = [await people("somebody") for _ in range(4)]
    answers = await asyncio.gather(
        *(ada.http.put(f"/me/blocks/{other.id}") for other in others for _ in range(2))
    )
    assert {answer.status_code for answer in answers} == {204}
    assert await blocked(ada) == sorted(other.id for other in others)
    page = (await ada.http.get("/me/blocks?limit=3")).json()
    assert len(page["items"]) == 3
    rest = (await ada.http.get(page["next"].removeprefix("/api/v1"))).json()
    assert [item["user"]["id"] for item in page["items"] + rest["items"]] == await blocked(ada)
    assert rest["next"] is None


async def test_who_is_blocked_begins_no_direct_room_and_is_not_told_why(
    people: People, ada: Person, grace: Person
) -> None:
    await ada.http.put(f"/me/blocks/{grace.id}")
    refused = await grace.http.put("/direct", json={"users": [ada.id]})
    absent = await grace.http.put("/direct", json={"users": ["nobody-here"]})
    assert refused.status_code == 404
    assert problem(refused) == problem(absent)
    somebody = await people("somebody")
    together = await grace.http.put("/direct", json={"users": [ada.id, somebody.id]})
    assert problem(together) == problem(absent)
    assert (await ada.http.put("/direct", json={"users": [grace.id]})).status_code == 201


async def test_in_a_direct_room_that_is_there_nothing_looks_different_to_who_is_blocked(
    ada: Person, grace: Person
) -> None:
    room = (await grace.http.put("/direct", json={"users": [ada.id]})).json()["id"]
    await ada.http.put(f"/me/blocks/{grace.id}")
    again = await grace.http.put("/direct", json={"users": [ada.id]})
    assert (again.status_code, again.json()["id"]) == (200, room)
    said = await grace.posts("hello?", room)
    assert said["text"] == "hello?"


async def direct(person: Person, *others: Person) -> str:
    answer = await person.http.put("/direct", json={"users": [other.id for other in others]})
    assert answer.is_success, answer.text
    return str(answer.json()["id"])


async def test_a_direct_room_of_two_says_that_the_other_is_blocked(
    ada: Person, grace: Person, people: People
) -> None:
    chen = await people("chen")
    room = await direct(grace, ada)
    for others in ((grace, chen), (chen,), (ada,)):
        await direct(ada, *others)
    async with await ada.connects() as phone, await grace.connects() as other:
        shown = ListOfRooms(phone)
        await phone.lists()
        await other.lists()

        async def holds(*, blocked: bool, unread: int) -> None:
            await shown.until(room, blocked=blocked, unread=unread)
            mine = (await ada.http.get("/rooms?scope=mine")).json()["items"]
            assert sorted(shown.rooms.values(), key=lambda item: str(item["id"])) == sorted(
                mine, key=lambda item: str(item["id"])
            )
            said = {item["id"] for item in mine if item["blocked"]}
            assert said == ({room} if blocked else set())
            async with await ada.connects() as later:
                assert (await later.lists())[room]["blocked"] is blocked
            assert (await ada.http.get(f"/rooms/{room}")).json()["blocked"] is blocked

        await holds(blocked=False, unread=0)
        await ada.http.put(f"/me/blocks/{grace.id}")
        await holds(blocked=True, unread=0)
        # What is written there counts, and the room says still that it is none to tell of.
        await grace.posts("hello?", room)
        await holds(blocked=True, unread=1)
        assert (await grace.http.get(f"/rooms/{room}")).json()["blocked"] is False
        await ada.http.delete(f"/me/blocks/{grace.id}")
        await holds(blocked=False, unread=1)
        await grace.posts("hello!", room)
        await other.sees("unread", room=room)
        assert not [frame for frame in other.frames if frame["type"] == "room"], "she is not told"


async def test_a_direct_room_that_is_opened_with_somebody_one_blocks_says_so(
    ada: Person, grace: Person
) -> None:
    await ada.http.put(f"/me/blocks/{grace.id}")
    async with await ada.connects() as phone, await grace.connects() as other:
        lists = ListOfRooms(phone), ListOfRooms(other)
        await phone.lists()
        await other.lists()
        room = await direct(ada, grace)
        for shown, blocked in zip(lists, (True, False), strict=True):
            await shown.until(room, blocked=blocked)


async def test_who_is_blocked_adds_them_to_no_room_and_is_not_told_why(
    ada: Person, grace: Person, people: People
) -> None:
    rooms = [await grace.makes_room(kind=kind) for kind in ("private", "public")]
    shared = await grace.makes_room()
    await ada.joins(shared)
    await ada.http.put(f"/me/blocks/{grace.id}")
    for room in rooms:
        before = await grace.log(room)
        for role in ("member", "moderator"):
            body = {"role": role}
            refused = await grace.http.put(f"/rooms/{room}/members/{ada.name}", json=body)
            absent = await grace.http.put(f"/rooms/{room}/members/nobody-here", json=body)
            assert refused.status_code == 404
            assert problem(refused) == problem(absent)
        assert await grace.log(room) == before
    mine = (await ada.http.get("/rooms?scope=mine")).json()["items"]
    assert not {item["id"] for item in mine} & set(rooms)
    # Where they are together already all goes on, and others may bring them together.
    again = await grace.http.put(f"/rooms/{shared}/members/{ada.id}")
    assert again.status_code == 200
    await ada.adds(grace, await ada.makes_room(kind="private"))
    somebody = await people("somebody")
    await grace.adds(somebody, rooms[0], role="moderator")
    await somebody.adds(ada, rooms[0])
    await ada.http.delete(f"/me/blocks/{grace.id}")
    await grace.adds(ada, rooms[1])
