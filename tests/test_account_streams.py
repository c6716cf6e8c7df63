"""Everything of mine as server-sent events: my list, and the logs of all my rooms."""

import asyncio
import contextlib
from collections.abc import Iterator

import pytest

from app.live.log_reads import LOADED
from tests import databases, streams
from tests.conftest import People
from tests.people import Person, problem
from tests.server import Server
from tests.streams import Stream

PROMPTLY_SECONDS = 4
INTERNAL_ERROR, NOT_A_MEMBER = 1011, 4403


def of_account(
    person: Person, query: str = "", *, last_event_id: str | None = None
) -> contextlib.AbstractAsyncContextManager[Stream]:
    return streams.opened(person, f"/me/stream{query}", last_event_id=last_event_id)


def events_of(stream: Stream, room: str) -> list[int]:
    return [event["seq"] for event in stream.events if event["room"] == room and "at" in event]


async def test_a_stream_of_mine_has_my_list_and_what_is_said_in_all_my_rooms(
    ada: Person, grace: Person
) -> None:
    rooms = [await ada.makes_room() for _ in range(3)]
    for room in rooms:
        await grace.joins(room)
        await ada.posts("Before.", room)
    async with of_account(grace) as stream:
        listed = await stream.sees("rooms")
        assert {*rooms} <= {item["id"] for item in listed["items"]}
        # Some may have come before the list.
        await stream.marks(lambda id: all(room in id for room in rooms))
        for room in rooms:
            await ada.posts(f"In {room}.", room)
            await stream.hears(f"In {room}.")
    assert "Before." not in stream.texts
    async with await grace.connects() as account:
        for room in rooms:
            await account.opens(room, after=0)
        of_socket = [event for event in account.events if event.get("text", "").startswith("In ")]
    assert [e for e in stream.events if e["type"] == "message"] == of_socket


async def test_from_the_beginning_each_of_my_rooms_comes_whole(ada: Person) -> None:
    rooms = [await ada.makes_room() for _ in range(3)]
    for room in rooms:
        await ada.posts("Before.", room)
    async with of_account(ada, "?from=beginning") as stream:
        for _ in range(4):
            await stream.sees("live")
        for room in rooms:
            log = await ada.log(room)
            assert [e for e in stream.events if e["room"] == room and "at" in e] == log


async def test_it_goes_on_in_every_room_from_the_last_id(ada: Person, grace: Person) -> None:
    rooms = [await ada.makes_room() for _ in range(3)]
    for room in rooms:
        await grace.joins(room)
    async with of_account(grace) as stream:
        await stream.marks(lambda id: all(room in id for room in rooms))
        said = [(await ada.posts("Heard.", room))["seq"] for room in rooms]
        last = [f"{room}={seq}" for room, seq in zip(rooms, said, strict=True)]
        await stream.marks(lambda id: all(place in id for place in last))
    for room in rooms:
        await ada.posts("Missed.", room)
    added = await ada.makes_room(kind="private")
    await ada.posts("Not for her.", added)
    await ada.adds(grace, added)
    await ada.posts("In a new room.", added)
    async with of_account(grace, last_event_id=stream.last_event_id) as again:
        await again.marks(lambda id: added in id)
        assert again.texts.count("Missed.") == 3
        assert "Heard." not in again.texts
        assert "In a new room." in again.texts
        new = [event for event in again.events if event["room"] == added]
        assert new[0]["type"] == "added", "beginning with the event that made her a member"


async def test_a_program_that_is_added_to_a_room_hears_of_it_and_of_all_that_follows(
    ada: Person, grace: Person
) -> None:
    async with of_account(grace) as stream:
        await stream.sees("rooms")
        room = await ada.makes_room(kind="private")
        await ada.adds(grace, room)
        await ada.posts("Welcome.", room)
        await stream.sees("opened", room=room)
        added = await stream.sees("added", room=room)
        assert added["member"]["id"] == grace.id
        await stream.hears("Welcome.")


async def test_a_room_that_one_is_removed_from_ends_and_the_stream_goes_on(
    ada: Person, grace: Person
) -> None:
    room, other = await ada.makes_room(), await ada.makes_room()
    for each in (room, other):
        await grace.joins(each)
    async with of_account(grace) as stream:
        for _ in range(3):
            await stream.sees("live")
        await ada.removes(grace, room)
        closed = await stream.sees("closed", room=room)
        assert closed["code"] == NOT_A_MEMBER
        await ada.posts("Among ourselves.", room)
        await ada.posts("Elsewhere.", other)
        await stream.hears("Elsewhere.")
        assert "Among ourselves." not in stream.texts
        await grace.joins(room)
        await ada.posts("Back again.", room)
        await stream.hears("Back again.")


async def test_a_room_that_one_is_removed_from_and_comes_back_into_at_once_goes_on(
    ada: Person, grace: Person
) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    async with of_account(grace) as stream:
        await stream.sees("opened", room=room)
        for number in range(10):
            await ada.removes(grace, room)
            await grace.joins(room)
            await ada.posts(f"{number}", room)
            await stream.hears(f"{number}")


@pytest.mark.parametrize("broken", ["the oldest", "the newest"])
async def test_a_room_that_cannot_be_read_ends_the_stream_and_nothing_is_missed(
    own_server: Server, people: People, broken: str
) -> None:
    """The newest events are read when a room is opened; the oldest when its log is walked."""
    ada = await people("ada", at=own_server)
    room, other = await ada.makes_room(), await ada.makes_room()
    async with of_account(ada) as stream:
        last = await stream.marks(lambda id: room in id and other in id)
    async with await ada.enters(room) as seat:
        await seat.live()
        await seat.says_at_once(*(f"{number}" for number in range(LOADED + 50)))
        await seat.hears(f"{LOADED + 49}")
    log = await ada.log(room)
    missed = [event["seq"] for event in log if event["type"] == "message"]
    seq = missed[0] if broken == "the oldest" else missed[-1]
    own_server.stop()
    with unreadable(own_server, room, seq):
        own_server.start()
        async with of_account(ada, last_event_id=last) as stream:
            closed = await stream.ends()
            last = stream.last_event_id or last
        assert closed["type"] == "closed"
        assert "room" not in closed, "nobody else would open that room again"
        assert (closed["code"], closed["reconnect"]) == (INTERNAL_ERROR, True)
        own_server.stop()
    own_server.start()
    async with of_account(ada, last_event_id=last) as stream:
        await stream.hears(f"{LOADED + 49}")
        assert events_of(stream, room) == missed


@contextlib.contextmanager
def unreadable(server: Server, room: str, seq: int) -> Iterator[None]:
    """A room has an event that no server can read, for so long."""
    change = "UPDATE events SET type = ?, data = ? WHERE room_id = ? AND seq = ?"
    databases.run(server.folder, change, "topic", "no JSON", room, seq)
    yield
    databases.run(server.folder, change, "message", None, room, seq)


async def test_it_ends_with_its_session(ada: Person) -> None:
    token = await ada.another_token()
    async with of_account(ada) as stream:
        await stream.sees("rooms")
        await ada.http.delete("/session")
        async with asyncio.timeout(PROMPTLY_SECONDS):
            last = await stream.ends()
    assert (last["type"], last["code"], last["reconnect"]) == ("closed", 4401, False)
    assert "room" not in last
    assert (await ada.http.get("/me/stream")).status_code == 401
    ada.http.headers["Authorization"] = f"Bearer {token}"


@pytest.mark.parametrize("given", ["nonsense", "e_x:r_1", "e_x:r_1=x", ":r_1=1", "e_x:u_1=1"])
async def test_an_id_that_no_stream_of_an_account_has_given_is_refused(
    ada: Person, given: str
) -> None:
    answer = await ada.http.get("/me/stream", headers={"Last-Event-ID": given})
    assert (answer.status_code, problem(answer)["code"]) == (422, "invalid")
