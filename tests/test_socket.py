"""The frames that a socket sends by itself, and its answer to each command."""

import asyncio
import json
import re
from collections.abc import Callable
from typing import Any

import pytest
from websockets.frames import Frame as WebSocketFrame
from websockets.frames import Opcode

from tests.conftest import People
from tests.people import PATIENCE_SECONDS, Frame, Person, Seat
from tests.server import Server

TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z")


async def two_seats(ada: Person, grace: Person) -> tuple[str, Seat, Seat]:
    """Both live in a room of ada's."""
    room = await ada.makes_room()
    await grace.joins(room)
    at_ada, at_grace = await ada.enters(room), await grace.enters(room)
    return room, await at_ada.live(), await at_grace.live()


async def test_hello_comes_first_and_says_what_a_client_needs(ada: Person) -> None:
    room = await ada.makes_room()
    await ada.posts("hello", room)
    async with await ada.enters(room) as seat:
        await seat.live()
        log = (await ada.http.get(f"/rooms/{room}/events")).json()
        hello = seat.frames[0]
        assert hello == {
            "type": "hello",
            "room": room,
            "epoch": log["epoch"],
            "head": log["head"],
            "floor": 1,
            "user": {"id": ada.id, "name": ada.name},
            "heartbeat_seconds": hello["heartbeat_seconds"],
            "limits": hello["limits"],
        }
        assert hello["heartbeat_seconds"] > 0
        assert hello["limits"]["text_characters"] == 8000
        assert hello["limits"]["frame_bytes"] >= 8000 * 12


async def test_the_replay_comes_before_live_and_who_is_here_after_it(ada: Person) -> None:
    room = await ada.makes_room()
    for number in range(3):
        await ada.posts(f"text {number}", room)
    async with await ada.enters(room) as seat:
        await seat.sees("presence")
        kinds = [frame["type"] for frame in seat.frames]
        assert kinds == ["hello", "message", "message", "message", "live", "presence"]
        assert seat.frames[-2] == {"type": "live", "room": room, "head": 4}
        assert seat.frames[-1] == {"type": "presence", "room": room, "here": [ada.id]}


async def test_only_events_have_a_seq(ada: Person, grace: Person) -> None:
    _, at_ada, at_grace = await two_seats(ada, grace)
    async with at_ada, at_grace:
        await at_ada.says("x", client_id="same")
        await at_ada.says("x", client_id="same")
        await at_ada.sends(type="typing")
        await at_ada.sends(type="nonsense")
        await at_ada.is_in_step()
        numbered = {frame["type"] for frame in at_ada.frames if "seq" in frame}
        # An `ack` names the event that was the first result.
        assert numbered - {"ack"} <= {"joined", "message"}
        assert len(at_ada.seqs) == len(set(at_ada.seqs))


async def test_a_message_edited_and_deleted_is_told_event_by_event(
    ada: Person, grace: Person
) -> None:
    room, at_ada, at_grace = await two_seats(ada, grace)
    async with at_ada, at_grace:
        sent = await at_ada.says("frist", client_id="one")
        edited = await at_ada.edits(sent["seq"], "first", client_id="two")
        deleted = await at_ada.deletes(sent["seq"], client_id="three")
        await at_grace.reaches(deleted["seq"])
        assert at_grace.events[-3:] == [sent, edited, deleted]
        assert all(TIME.fullmatch(event["at"]) for event in (sent, edited, deleted))
        by_ada = {"room": room, "user": {"id": ada.id, "name": ada.name}}
        assert without(sent, "at") == by_ada | {
            "type": "message",
            "seq": 3,
            "client_id": "one",
            "text": "frist",
            "edited_at": None,
            "deleted": False,
        }
        assert without(edited, "at") == by_ada | {
            "type": "edited",
            "seq": 4,
            "client_id": "two",
            "target": 3,
            "text": "first",
        }
        assert without(deleted, "at") == by_ada | {
            "type": "deleted",
            "seq": 5,
            "client_id": "three",
            "target": 3,
        }


def without(event: Frame, field: str) -> Frame:
    return {key: value for key, value in event.items() if key != field}


async def test_joining_leaving_adding_and_removing_are_told(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    async with await ada.enters(room) as seat:
        await seat.live()
        await grace.joins(room)
        joined = await seat.sees("joined")
        assert joined["user"] == {"id": grace.id, "name": grace.name}
        await grace.leaves(room)
        assert (await seat.sees("left"))["user"]["id"] == grace.id
        await ada.adds(grace, room, role="moderator")
        added = await seat.sees("added")
        assert added["user"]["id"] == ada.id
        assert added["member"] == {"id": grace.id, "name": grace.name}
        assert added["role"] == "moderator"
        await ada.removes(grace, room)
        removed = await seat.sees("removed")
        assert removed["member"]["id"] == grace.id


async def test_a_new_name_a_topic_and_the_archive_are_told(ada: Person) -> None:
    room = await ada.makes_room()
    async with await ada.enters(room) as seat:
        await seat.live()
        name = f"{room} renamed"[2:]
        await ada.http.patch(f"/rooms/{room}", json={"name": name, "topic": "tea"})
        assert (await seat.sees("renamed"))["name"] == name
        assert (await seat.sees("topic"))["topic"] == "tea"
        await ada.http.patch(f"/rooms/{room}", json={"archived": True})
        await seat.sees("archived")
        refused = await seat.says("too late")
        assert (refused["type"], refused["code"]) == ("error", "room_archived")
        await ada.http.patch(f"/rooms/{room}", json={"archived": False})
        await seat.sees("restored")
        assert (await seat.says("not too late"))["type"] == "message"


async def test_a_repeated_command_is_acknowledged_with_the_first_result(ada: Person) -> None:
    room = await ada.makes_room()
    async with await ada.enters(room) as seat:
        sent = await seat.says("one", client_id="send")
        edited = await seat.edits(sent["seq"], "two", client_id="edit")
        deleted = await seat.deletes(sent["seq"], client_id="delete")
        again = [
            await seat.says("one", client_id="send"),
            await seat.edits(sent["seq"], "two", client_id="edit"),
            await seat.deletes(sent["seq"], client_id="delete"),
        ]
        assert again == [
            {"type": "ack", "room": room, "client_id": first["client_id"], "seq": first["seq"]}
            for first in (sent, edited, deleted)
        ]
        assert len(await ada.log(room)) == 4


async def test_deleting_what_is_deleted_writes_nothing(ada: Person) -> None:
    room = await ada.makes_room()
    async with await ada.enters(room) as seat:
        sent = await seat.says("x")
        first = await seat.deletes(sent["seq"])
        again = await seat.deletes(sent["seq"])
        assert (again["type"], again["seq"]) == ("ack", first["seq"])
        assert len(await ada.log(room)) == 3


@pytest.mark.parametrize("first_by", ["REST", "socket"])
async def test_a_repeat_is_known_at_either_door(ada: Person, first_by: str) -> None:
    room = await ada.makes_room()
    async with await ada.enters(room) as seat:
        if first_by == "REST":
            event = await ada.posts("once", room, client_id="same")
            await seat.reaches(event["seq"])
            answer = await seat.says("once", client_id="same")
            assert (answer["type"], answer["seq"]) == ("ack", event["seq"])
        else:
            event = await seat.says("once", client_id="same")
            for headers, body in (({}, {"client_id": "same"}), ({"Idempotency-Key": "same"}, {})):
                repeated = await ada.http.post(
                    f"/rooms/{room}/messages", json={"text": "once"} | body, headers=headers
                )
                assert repeated.status_code == 200
                assert repeated.json() == event
        assert seat.texts == ["once"]
        assert len(await ada.log(room)) == 2


async def test_a_client_id_with_another_request_is_refused(ada: Person) -> None:
    room = await ada.makes_room()
    async with await ada.enters(room) as seat:
        sent = await seat.says("one", client_id="same")
        for answer in (
            await seat.says("two", client_id="same"),
            await seat.edits(sent["seq"], "one", client_id="same"),
            await seat.deletes(sent["seq"], client_id="same"),
        ):
            assert (answer["type"], answer["code"]) == ("error", "client_id_reused")
        assert len(await ada.log(room)) == 2


async def test_a_client_id_belongs_to_one_person_and_one_room(ada: Person, grace: Person) -> None:
    room, at_ada, at_grace = await two_seats(ada, grace)
    async with at_ada, at_grace, await ada.enters(await ada.makes_room()) as elsewhere:
        assert (await at_ada.says("hers", client_id="same"))["type"] == "message"
        await at_grace.hears("hers")
        own = await own_answer(at_grace, grace, text="mine", client_id="same")
        assert own["type"] == "message"
        assert (await elsewhere.says("there", client_id="same"))["type"] == "message"
        assert len(await ada.log(room)) == 4


async def own_answer(seat: Seat, person: Person, *, text: str, client_id: str) -> Frame:
    await seat.sends(type="send", client_id=client_id, text=text)
    return await seat.until(
        lambda frame: (
            frame.get("client_id") == client_id
            and frame.get("user", {"id": person.id})["id"] == person.id
        )
    )


async def test_what_is_not_allowed_is_said_with_its_client_id(ada: Person, grace: Person) -> None:
    _, at_ada, at_grace = await two_seats(ada, grace)
    async with at_ada, at_grace:
        hers = await at_ada.says("hers")
        joined = at_ada.seqs[0]
        gone = await at_ada.says("gone")
        await at_ada.deletes(gone["seq"])
        answers: list[tuple[Frame, str]] = [
            (await at_grace.edits(hers["seq"], "mine", client_id="1"), "forbidden"),
            (await at_grace.deletes(hers["seq"], client_id="2"), "forbidden"),
            (await at_ada.edits(gone["seq"], "back", client_id="3"), "message_deleted"),
            (await at_ada.edits(99_999, "what", client_id="4"), "not_found"),
            (await at_ada.edits(joined, "what", client_id="5"), "not_found"),
            (await at_ada.deletes(joined, client_id="6"), "not_found"),
            (await at_ada.deletes(0, client_id="7"), "not_found"),
        ]
        for answer, code in answers:
            assert (answer["type"], answer["code"]) == ("error", code)
            assert answer["message"]
            assert "seq" not in answer
        assert (await at_grace.says("my own"))["type"] == "message", "the socket lives"


async def test_a_moderator_deletes_what_others_said(ada: Person, grace: Person) -> None:
    _, at_ada, at_grace = await two_seats(ada, grace)
    async with at_ada, at_grace:
        his = await at_grace.says("rude")
        deleted = await at_ada.deletes(his["seq"])
        assert (deleted["type"], deleted["target"]) == ("deleted", his["seq"])


async def test_reading_moves_the_pointer_forward_only(ada: Person, grace: Person) -> None:
    room, at_ada, at_grace = await two_seats(ada, grace)

    async def unread() -> int:
        rooms = (await grace.http.get("/rooms")).json()["items"]
        return next(int(found["unread"]) for found in rooms if found["id"] == room)

    async def reads(seq: int, *, leaves: int) -> None:
        await at_grace.sends(type="read", seq=seq)
        await at_grace.is_in_step()
        async with asyncio.timeout(PATIENCE_SECONDS):
            while await unread() != leaves:
                pass

    async with at_ada, at_grace:
        seqs = [(await at_ada.says(f"text {number}"))["seq"] for number in range(4)]
        assert await unread() == 4
        await reads(seqs[2], leaves=1)
        await reads(seqs[0], leaves=1)
        await reads(seqs[3], leaves=0)  # it comes after the one that would go back
        await at_ada.says("one more")
        await reads(2**53 - 1, leaves=0)
        await at_ada.says("and one beyond what was the head")
        assert await unread() == 1


async def test_the_own_message_comes_once_to_each_own_socket(ada: Person) -> None:
    room = await ada.makes_room()
    async with await ada.enters(room) as first, await ada.enters(room) as second:
        await first.live()
        await second.live()
        sent = await first.says("hello")
        await first.is_in_step()
        await second.reaches(sent["seq"])
        await second.is_in_step()
        assert first.events == second.events
        assert first.texts == ["hello"]


async def test_many_commands_may_be_under_way_and_keep_their_order(ada: Person) -> None:
    room = await ada.makes_room()
    async with await ada.enters(room) as seat:
        texts = [f"text {number}" for number in range(500)]
        names = await seat.says_at_once(*texts)
        await seat.hears(texts[-1])
        assert seat.texts == texts
        assert [event["client_id"] for event in seat.events[1:]] == names
        assert seat.seqs == list(range(1, 502))


async def test_rooms_do_not_hear_each_other(ada: Person) -> None:
    tea, coffee = await ada.makes_room(), await ada.makes_room()
    async with await ada.enters(tea) as at_tea, await ada.enters(coffee) as at_coffee:
        await at_tea.says("tea")
        await at_coffee.says("coffee")
        await asyncio.gather(at_tea.is_in_step(), at_coffee.is_in_step())
        assert at_tea.texts == ["tea"]
        assert at_coffee.texts == ["coffee"]
        assert {frame["room"] for frame in at_tea.frames} == {tea}


async def test_open_sockets_hold_no_database_connection(ada: Person) -> None:
    """The pool of readers is four; each of these sockets has read from it."""
    rooms = [await ada.makes_room() for _ in range(3)]
    seats = [await ada.enters(room) for room in rooms for _ in range(10)]
    try:
        await asyncio.gather(*(seat.live() for seat in seats))
        answers: list[Any] = await asyncio.gather(
            *(ada.http.get(f"/rooms/{room}/messages") for room in rooms * 4)
        )
        assert {answer.status_code for answer in answers} == {200}
        await ada.posts("and writing goes on", rooms[0])
        await asyncio.gather(*(seat.hears("and writing goes on") for seat in seats[:10]))
    finally:
        await asyncio.gather(*(seat.leaves() for seat in seats))


async def says_and_leaves_at_once(who: Person, room: str, *texts: str) -> None:
    """Handshake, words and goodbye in one packet, and the answer read to its end."""
    address, _, path = who.socket_url(room).removeprefix("ws://").partition("/")
    host, port = address.split(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    head = (
        f"GET /{path} HTTP/1.1\r\nHost: {address}\r\nAuthorization: Bearer {who.token}\r\n"
        "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
        "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n"
    )
    said = [json.dumps({"type": "send", "client_id": text, "text": text}) for text in texts]
    words = [WebSocketFrame(Opcode.TEXT, text.encode()).serialize(mask=True) for text in said]
    goodbye = WebSocketFrame(Opcode.CLOSE, b"\x03\xe8").serialize(mask=True)
    writer.write(head.encode() + b"".join(words) + goodbye)
    assert b" 101 " in await reader.readline()
    await reader.read()
    writer.close()
    await writer.wait_closed()


async def test_who_says_something_and_leaves_at_once_is_heard(ada: Person) -> None:
    room = await ada.makes_room()
    async with await ada.enters(room) as staying:
        for number in range(0, 60, 3):
            await says_and_leaves_at_once(ada, room, *map(str, range(number, number + 3)))
        await staying.hears("59")
        assert sorted(map(int, staying.texts)) == list(range(60))


async def test_who_left_at_once_is_not_counted_as_here(
    start_server: Callable[..., Server], people: People
) -> None:
    server = start_server(PARLEY_LIMIT_SOCKETS_PER_USER="5")
    ada = await people("ada", at=server)
    room = await ada.makes_room()
    for number in range(50):
        await says_and_leaves_at_once(ada, room, str(number))
    async with await ada.enters(room) as seat:
        await seat.live()
