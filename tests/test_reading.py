"""How far I have read: on and back, in one room and in all of them, on every device."""

import time
from collections.abc import Iterator

import pytest

from tests.people import ListOfRooms, Person, unique
from tests.server import Server

# A quarter of one, on a machine that has nothing else to do.
SOON_SECONDS = 3.0


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    running = Server(tmp_path_factory.mktemp("reading")).start()
    yield running
    running.stop()


async def reads(person: Person, room: str, seq: int) -> dict[str, object]:
    answer = await person.http.put(f"/rooms/{room}/read", json={"seq": seq})
    assert answer.status_code == 200, answer.text
    found: dict[str, object] = answer.json()
    return found


async def test_unread_from_any_message_on_is_what_was_said_since(
    ada: Person, grace: Person
) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    said = [(await ada.posts(str(number), room))["seq"] for number in range(6)]
    # What is no message, or none any more, changes no count.
    await ada.http.patch(f"/rooms/{room}", json={"topic": "tea"})
    await ada.http.patch(f"/rooms/{room}/messages/{said[1]}", json={"text": "one"})
    await ada.http.delete(f"/rooms/{room}/messages/{said[2]}")
    for number, seq in reversed([*enumerate(said)]):
        item = await reads(grace, room, seq - 1)
        assert (item["read_seq"], item["unread"]) == (seq - 1, len(said) - number)
    for number, seq in enumerate(said, start=1):
        assert (await reads(grace, room, seq))["unread"] == len(said) - number
    assert (await reads(grace, room, 0))["unread"] == len(said)


async def test_nobody_reads_ahead(ada: Person) -> None:
    room = await ada.makes_room()
    said = await ada.posts("hello", room)
    assert (await reads(ada, room, 2**53 - 1))["read_seq"] == said["seq"]


async def test_marked_unread_on_one_device_the_badge_is_back_on_the_other(
    ada: Person, grace: Person
) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    said = [(await ada.posts(str(number), room))["seq"] for number in range(3)]
    await reads(grace, room, said[-1])
    async with await grace.connects() as account:
        assert (await account.lists())[room]["unread"] == 0
        state = ListOfRooms(account)
        began = time.monotonic()
        await reads(grace, room, said[1] - 1)
        await state.until(room, read_seq=said[1] - 1, unread=2)
        assert time.monotonic() - began < SOON_SECONDS


@pytest.mark.parametrize("by_frame", [False, True], ids=["over REST", "on the socket"])
async def test_whoever_goes_back_can_read_on_from_there(
    ada: Person, grace: Person, by_frame: bool
) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    said = [(await ada.posts(str(number), room))["seq"] for number in range(3)]
    async with await grace.connects() as account:
        state = ListOfRooms(account)
        await account.lists()
        await account.opens(room)
        for _ in range(2):
            await account.sends(type="read", room=room, seq=said[2])
            await state.until(room, unread=0)
            if by_frame:
                await account.sends(type="read", room=room, seq=said[0], back=True)
            else:
                await reads(grace, room, said[0])
            await state.until(room, unread=2, read_seq=said[0])
        # Without that word a mark only moves on.
        await account.sends(type="read", room=room, seq=said[1])
        await state.until(room, unread=1)
        await account.sends(type="read", room=room, seq=said[0])
        await account.sends(type="read", room=room, seq=said[2])
        await state.until(room, unread=0)


async def test_a_mark_that_waits_does_not_undo_a_later_one(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    said = [(await ada.posts(str(number), room))["seq"] for number in range(3)]
    async with await grace.enters(room) as seat:
        # The first is written at once, the others a second later.
        for seq in said:
            await seat.sends(type="read", seq=seq)
        await seat.is_in_step()
        await reads(grace, room, 0)
        for seq in said[:2]:
            await seat.sends(type="read", seq=seq)
        await seat.sends(type="read", seq=0, back=True)
        await seat.is_in_step()
    async with await grace.connects() as account:
        state = ListOfRooms(account)
        await account.lists()
        await state.until(room, unread=3, read_seq=0)


async def test_all_is_read_in_all_rooms_on_every_device(ada: Person, grace: Person) -> None:
    rooms = [await ada.makes_room() for _ in range(3)]
    for room in rooms:
        await grace.joins(room)
    async with await grace.connects() as phone, await grace.connects() as desktop:
        heads = {room: (await ada.posts("hello", room))["seq"] for room in rooms[:2]}
        for account in (phone, desktop):
            await account.lists()
        answer = await grace.http.put("/me/read")
        assert answer.status_code == 204, answer.text
        for account in (phone, desktop):
            state = ListOfRooms(account)
            for room, head in heads.items():
                await state.until(room, unread=0, read_seq=head)
    items = (await grace.http.get("/rooms", params={"scope": "mine"})).json()["items"]
    assert {item["id"]: item["unread"] for item in items}.keys() >= set(rooms)
    assert not any(item["unread"] for item in items)
    # And it is theirs alone.
    assert (await ada.http.get(f"/rooms/{rooms[0]}")).json()["read_seq"] == heads[rooms[0]]


async def test_a_mark_that_waits_does_not_undo_that_all_is_read(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    said = [(await ada.posts(str(number), room))["seq"] for number in range(3)]
    async with await grace.enters(room) as seat, await grace.connects() as account:
        state = ListOfRooms(account)
        await account.lists()
        # The first is written at once, the others a second later.
        for seq in said:
            await seat.sends(type="read", seq=seq)
        await seat.sends(type="read", seq=0, back=True)
        await seat.is_in_step()
        assert (await grace.http.put("/me/read")).status_code == 204
        await state.until(room, unread=0)
        # Another mark of theirs is written after those that waited.
        other = await grace.makes_room()
        own = (await grace.posts("mine", other))["seq"]
        await account.sends(type="read", room=other, seq=own)
        await state.until(other, read_seq=own)
    assert (await grace.http.get(f"/rooms/{room}")).json()["unread"] == 0


async def test_a_request_under_one_id_is_carried_out_once(ada: Person) -> None:
    room = await ada.makes_room()
    said = [(await ada.posts(str(number), room))["seq"] for number in range(2)]
    name = unique("back")
    body = {"seq": said[0], "client_id": name}
    assert (await ada.http.put(f"/rooms/{room}/read", json=body)).json()["read_seq"] == said[0]
    await reads(ada, room, said[1])
    assert (await ada.http.put(f"/rooms/{room}/read", json=body)).json()["read_seq"] == said[1]
    other = await ada.http.put(f"/rooms/{room}/read", json=body | {"seq": said[1]})
    assert (other.status_code, other.json()["code"]) == (409, "client_id_reused")


async def test_only_members_have_read(ada: Person, grace: Person) -> None:
    public, private = await ada.makes_room(), await ada.makes_room(kind="private")
    for room, status in ((public, 403), (private, 404)):
        answer = await grace.http.put(f"/rooms/{room}/read", json={"seq": 1})
        assert answer.status_code == status
    for body in ({}, {"seq": -1}, {"seq": 2**53}, {"seq": "1"}, {"seq": 1, "more": 1}):
        answer = await ada.http.put(f"/rooms/{public}/read", json=body)
        assert (answer.status_code, answer.json()["code"]) == (422, "invalid"), body
    assert (await ada.http.get(f"/rooms/{public}")).json()["read_seq"] == 1
