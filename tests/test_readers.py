"""Seen by: who has read how far, where the room and the people show it."""

import asyncio
from collections.abc import Collection, Iterator, Sequence
from types import SimpleNamespace
from typing import Any

import pytest

from app import errors
from app.live import readers as live
from app.wire.frames import Frame
from tests import databases
from tests.people import Person
from tests.server import Server
from tests.test_tail import unframed


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    running = Server(tmp_path_factory.mktemp("readers")).start()
    yield running
    running.stop()


async def marks(person: Person, room: str) -> dict[str, int] | str:
    """By person, or the code of the refusal."""
    answer = await person.http.get(f"/rooms/{room}/readers")
    if not answer.is_success:
        return str(answer.json()["code"])
    return {item["user"]["id"]: item["seq"] for item in answer.json()["items"]}


async def readers(person: Person, room: str, seq: int) -> list[str] | str:
    answer = await person.http.get(f"/rooms/{room}/messages/{seq}/readers")
    if not answer.is_success:
        return str(answer.json()["code"])
    return [item["id"] for item in answer.json()["items"]]


async def shows(person: Person, shown: bool) -> None:
    answer = await person.http.put("/me/reading", json={"shown": shown})
    assert answer.json() == {"shown": shown}
    assert (await person.http.get("/me/reading")).json() == {"shown": shown}


async def test_it_is_seen_who_has_read_a_message(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    said = (await ada.posts("hello", room))["seq"]
    assert await readers(ada, room, said) == [ada.id]
    assert await marks(ada, room) == {ada.id: said, grace.id: said - 1}
    await grace.http.put(f"/rooms/{room}/read", json={"seq": said})
    assert await readers(ada, room, said) == sorted([ada.id, grace.id])
    assert await readers(ada, room, said + 1) == "not_found"


async def test_those_who_have_the_room_open_are_told_as_it_happens(
    ada: Person, grace: Person
) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    said = [(await ada.posts(str(number), room))["seq"] for number in range(3)]
    async with await ada.connects() as account, await grace.enters(room) as seat:
        await account.lists()
        await account.opens(room)
        await seat.live()
        for seq in (said[0], said[2]):
            await seat.sends(type="read", seq=seq)
            await account.until(
                lambda f: (
                    f["type"] == "readers" and {"user": grace.id, "seq": seq} in f["items"]  # noqa: B023
                )
            )
        await grace.http.put(f"/rooms/{room}/read", json={"seq": said[1]})
        back = {"user": grace.id, "seq": said[1]}
        await seat.until(lambda f: f["type"] == "readers" and back in f["items"])


async def test_whoever_hides_it_sees_nobodys(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    said = (await ada.posts("hello", room))["seq"]
    await shows(grace, False)
    assert await marks(grace, room) == "readers_hidden"
    assert await readers(grace, room, said) == "readers_hidden"
    assert await marks(ada, room) == {ada.id: said}
    for method, body in (("PUT", None), ("PATCH", {"role": "member"})):
        held = await ada.http.request(method, f"/rooms/{room}/members/{grace.id}", json=body)
        assert held.json()["read_seq"] is None
    assert (await grace.http.put(f"/rooms/{room}/membership")).json()["read_seq"] == said - 1
    async with await ada.enters(room) as seat, await grace.enters(room) as hidden:
        await seat.live()
        await hidden.live()
        await hidden.sends(type="read", seq=said)
        await ada.http.put(f"/rooms/{room}/read", json={"seq": 1})
        assert await seat.sees("readers", items=[{"user": ada.id, "seq": 1}])
        await hidden.is_in_step()
        shown = [f["items"] for f in hidden.frames if f["type"] == "readers"]
        assert [item for items in shown for item in items] == []
    await shows(grace, True)
    assert await marks(grace, room) == {ada.id: 1, grace.id: said}


@pytest.mark.parametrize("is_told_of", [False, True], ids=["at first", "later"])
async def test_hiding_it_and_showing_it_again_reach_everybody_in_the_room(
    ada: Person, grace: Person, is_told_of: bool
) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    said = (await ada.posts("hello", room))["seq"]
    async with await ada.enters(room) as seat, await grace.enters(room) as hers:
        await seat.live()
        await hers.live()
        if is_told_of:
            await grace.http.put(f"/rooms/{room}/read", json={"seq": said})
            for each in (seat, hers):
                mark = {"user": grace.id, "seq": said}
                await each.until(lambda f: f["type"] == "readers" and mark in f["items"])  # noqa: B023
        await shows(grace, False)
        await seat.sees("readers", whole=True, items=[{"user": ada.id, "seq": said}])
        await hers.sees("readers", whole=True, items=[])
        await shows(grace, True)
        for each in (seat, hers):
            frame = await each.until(
                lambda f: f["type"] == "readers" and grace.id in {i["user"] for i in f["items"]}
            )
        assert frame["whole"] is True, "she was shown nobody"
        assert {item["user"] for item in frame["items"]} == {ada.id, grace.id}


async def test_a_room_that_does_not_show_it_or_is_large_shows_nobody(
    ada: Person, grace: Person, server: Server
) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    said = (await ada.posts("hello", room))["seq"]
    refused = await grace.http.patch(f"/rooms/{room}", json={"shows_readers": False})
    assert refused.json()["code"] == "forbidden"
    answer = await ada.http.patch(f"/rooms/{room}", json={"shows_readers": False})
    assert answer.json()["shows_readers"] is False
    assert (await ada.log(room))[-1]["shows_readers"] is False
    assert await marks(ada, room) == await readers(ada, room, said) == "readers_hidden"
    await ada.http.patch(f"/rooms/{room}", json={"shows_readers": True})
    assert await readers(ada, room, said) == [ada.id]
    # As of a room with so many members.
    databases.run(server.folder, "UPDATE room_heads SET member_count = 51 WHERE room_id = ?", room)
    assert await marks(ada, room) == "readers_hidden"


async def test_strangers_see_nothing(ada: Person, grace: Person) -> None:
    public, private = await ada.makes_room(), await ada.makes_room(kind="private")
    assert await marks(grace, public) == "not_a_member"
    assert await marks(grace, private) == "not_found"


class Failing:
    """A database that is away at first, and can't be asked for one room."""

    def __init__(self) -> None:
        self.reads = 0

    async def read(self, work: object, rooms: Sequence[str]) -> dict[str, dict[str, int]]:
        self.reads += 1
        if self.reads == 1:
            raise errors.Unavailable
        if "ill" in rooms:
            raise ValueError("ill")
        return {room: {"u_1": 7} for room in rooms}


async def test_what_a_failing_database_could_not_say_is_told_later(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(live, "EVERY_SECONDS", 0.01)
    told: asyncio.Queue[str] = asyncio.Queue()

    class Tail:
        presence = SimpleNamespace(here={"u_1"})

        def send(self, frame: Frame, *, to: Collection[str]) -> None:
            [shown] = unframed(frame.ready)
            told.put_nowait(shown["room"])

    tails: Any = {"tea": Tail(), "ill": Tail(), "zoo": Tail()}
    database: Any = Failing()
    readers = live.Readers(database, tails)
    for room in tails:
        readers.note(room)
    async with asyncio.timeout(10):
        assert [await told.get(), await told.get()] == ["tea", "zoo"]
    await readers.stop()
    assert told.empty()
