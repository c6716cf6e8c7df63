"""Rooms that are open on the account socket: each is what it is on a socket of its own."""

import pytest
import websockets

from tests.people import Person
from tests.server import Server

OPEN_ROOMS = 100


async def test_hello_says_who_one_is_and_what_one_may(ada: Person) -> None:
    async with await ada.connects() as all_of_hers:
        hello = all_of_hers.frames[0]
    assert hello["user"] == {"id": ada.id, "name": ada.name}
    assert hello["epoch"].startswith("e_")
    assert hello["heartbeat_seconds"] == 25
    assert hello["limits"]["open_rooms"] == OPEN_ROOMS
    assert not {"room", "head", "floor"} & hello.keys()


async def test_strangers_get_no_account_socket(server: Server) -> None:
    with pytest.raises(websockets.InvalidStatus) as refused:
        await websockets.connect(f"{server.socket_url}/api/v1/ws")
    assert refused.value.response.status_code == 403


async def test_an_open_room_is_replayed_and_then_live(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    await ada.posts("before", room)
    async with await ada.connects() as account:
        opened = await account.opens(room)
        assert (opened["head"], opened["floor"]) == (3, 1)
        assert opened["epoch"] == account.frames[0]["epoch"]
        assert account.texts == ["before"]
        assert ada.id in (await account.sees("presence", room=room))["here"]
        await grace.posts("after", room)
        await account.hears("after")
        assert account.seqs == [3, 4]


async def test_an_open_room_goes_on_from_a_cursor(ada: Person) -> None:
    room = await ada.makes_room()
    for number in range(5):
        await ada.posts(f"{number}", room)
    async with await ada.connects() as account:
        await account.opens(room, after=4, epoch=account.frames[0]["epoch"])
        assert account.seqs == [5, 6]


async def test_a_cursor_of_another_life_is_told_to_begin_anew(ada: Person) -> None:
    room = await ada.makes_room()
    async with await ada.connects() as account:
        await account.opens(room, after=1, epoch="e_other")
    kinds = [frame["type"] for frame in account.of(room)]
    assert kinds[:4] == ["opened", "resync", "joined", "live"]
    assert account.of(room)[1]["reason"] == "epoch_changed"


async def test_everything_of_a_room_socket_can_be_said_with_the_room(
    ada: Person, grace: Person
) -> None:
    one, two = await ada.makes_room("one"), await ada.makes_room("two")
    for room in (one, two):
        await grace.joins(room)
    async with await ada.connects() as account, await grace.enters(one) as seat:
        await account.opens(one)
        await account.opens(two)
        said = await account.says_in(one, "in one")
        await account.says_in(two, "in two")
        assert said["room"] == one
        await account.sends(
            type="edit", room=one, client_id="e", target=said["seq"], text="still in one"
        )
        await account.sees("edited", room=one, text="still in one")
        await account.sends(type="typing", room=one)
        await seat.sees("typing", room=one)
        await account.sends(type="delete", room=one, client_id="d", target=said["seq"])
        await account.sees("deleted", room=one)
        await account.sends(type="delete", room=one, client_id="d", target=said["seq"])
        await account.sees("ack", room=one, client_id="d")
        await account.sends(type="ping")
        assert "room" not in await account.sees("pong")


async def test_a_closed_room_says_nothing_more_and_can_be_opened_again(
    ada: Person, grace: Person
) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    async with await ada.connects() as account:
        await account.opens(room)
        await account.sends(type="close", room=room)
        assert (await account.sees("closed", room=room))["code"] == 1000
        before = len(account.events)
        await grace.posts("unheard", room)
        await account.is_in_step()
        assert len(account.events) == before
        await account.opens(room, after=2, epoch=account.frames[0]["epoch"])
        assert account.events[-1]["text"] == "unheard"


async def test_what_can_not_be_is_refused_and_the_socket_lives(ada: Person) -> None:
    room = await ada.makes_room()
    async with await ada.connects() as account:
        await account.sends(type="close", room=room)
        await account.sees("error", room=room, code="room_not_open")
        await account.sends(type="send", room=room, client_id="x", text="x")
        await account.sees("error", room=room, code="room_not_open", client_id="x")
        await account.opens(room)
        await account.sends(type="open", room=room)
        await account.sees("error", room=room, code="room_open")
        await account.says_in(room, "still here")


@pytest.mark.parametrize("unknown", ["r_nowhere12345", "general"])
async def test_a_room_one_may_not_know_of_is_closed_at_once(ada: Person, unknown: str) -> None:
    async with await ada.connects() as account:
        await account.sends(type="open", room=unknown)
        closed = await account.sees("closed", room=unknown)
        assert (closed["code"], closed["reason"]) == (4404, "not_found")
        await account.is_in_step()


async def test_a_room_of_others_is_closed_at_once(ada: Person, grace: Person) -> None:
    public = await grace.makes_room()
    private = await grace.makes_room(kind="private")
    async with await ada.connects() as account:
        await account.sends(type="open", room=public)
        closed = await account.sees("closed", room=public)
        assert (closed["code"], closed["reason"]) == (4403, "not_a_member")
        await account.sends(type="open", room=private)
        closed = await account.sees("closed", room=private)
        assert (closed["code"], closed["reason"]) == (4404, "not_found")


async def test_no_more_rooms_are_open_than_allowed(ada: Person) -> None:
    rooms = [await ada.makes_room() for _ in range(OPEN_ROOMS + 1)]
    async with await ada.connects() as account:
        for room in rooms:
            await account.sends(type="open", room=room)
        refused = await account.sees("error", code="too_many_open")
        assert refused["room"] == rooms[-1]
        await account.sends(type="close", room=rooms[0])
        await account.sees("closed", room=rooms[0])
        await account.opens(rooms[-1])


@pytest.mark.parametrize(
    "frame",
    [
        {"type": "open"},
        {"type": "open", "room": 1},
        {"type": "open", "room": "r_\u0000"},
        {"type": "open", "room": "r_" + "x" * 100},
        {"type": "open", "room": "r_x", "after": -1},
        {"type": "open", "room": "r_x", "epoch": "e" * 100},
        {"type": "open", "room": "r_x", "since": 1},
        {"type": "send", "client_id": "a", "text": "no room"},
        {"type": "ping", "room": "r_x"},
        {"type": "shout", "room": "r_x"},
    ],
    ids=str,
)
async def test_a_malformed_frame_is_an_error_and_the_socket_lives(
    ada: Person, frame: dict[str, object]
) -> None:
    async with await ada.connects() as account:
        await account.sends(**frame)
        await account.sees("error", code="invalid")
        await account.is_in_step()


async def test_one_who_is_removed_loses_the_room_and_no_other(ada: Person, grace: Person) -> None:
    one, two = await ada.makes_room("one"), await ada.makes_room("two")
    for room in (one, two):
        await grace.joins(room)
    async with await grace.connects() as account:
        await account.opens(one)
        await account.opens(two)
        await ada.removes(grace, one)
        await account.sees("removed", room=one)
        closed = await account.sees("closed", room=one)
        assert (closed["code"], closed["reason"]) == (4403, "not_a_member")
        await ada.posts("unheard", one)
        await account.says_in(two, "still here")
        assert "unheard" not in account.texts


async def test_a_deleted_room_is_closed_and_no_other(ada: Person) -> None:
    one, two = await ada.makes_room("one"), await ada.makes_room("two")
    async with await ada.connects() as account:
        await account.opens(one)
        await account.opens(two)
        assert (await ada.http.delete(f"/rooms/{one}")).status_code == 204
        closed = await account.sees("closed", room=one)
        assert (closed["code"], closed["reason"]) == (4404, "room_deleted")
        await account.says_in(two, "still here")


async def test_the_end_of_the_session_ends_the_socket(ada: Person) -> None:
    room = await ada.makes_room()
    async with await ada.connects() as account:
        await account.opens(room)
        await ada.http.delete("/session")
        assert await account.is_closed() == 4401
