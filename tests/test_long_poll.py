"""The log by long poll: a page that waits until it has something."""

import asyncio
import contextlib
import time
from collections.abc import Callable

import httpx2
import pytest

from app.server.connection_limits import SERVED_PER_ADDRESS
from tests.conftest import People
from tests.people import PATIENCE_SECONDS, Frame, Person, problem
from tests.server import Server

PROMPTLY_SECONDS = 4


async def page(person: Person, path: str) -> Frame:
    answer = await person.http.get(path.removeprefix("/api/v1"), timeout=40)
    assert answer.status_code == 200, answer.text
    found: Frame = answer.json()
    return found


async def waits(person: Person, room: str, query: str) -> "asyncio.Task[httpx2.Response]":
    """A request that is under way, and known to wait."""
    asked = person.http.get(f"/rooms/{room}/events?{query}", timeout=40)
    waiting = asyncio.create_task(asked)
    # A later answer on another connection does not prove it; that nothing came for a while does.
    done, _ = await asyncio.wait([waiting], timeout=0.3)
    assert not done, waiting.result().text
    return waiting


async def test_a_page_that_waits_comes_with_the_next_event(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    head = (await page(grace, f"/rooms/{room}/events"))["head"]
    waiting = await waits(grace, room, f"after={head}&wait=30")
    said = await ada.posts("At last.", room)
    async with asyncio.timeout(PROMPTLY_SECONDS):
        answer = await waiting
    assert answer.json()["items"] == [said]
    assert f"after={said['seq']}" in answer.json()["next"]


async def test_what_is_said_just_before_the_wait_begins_ends_it(ada: Person) -> None:
    for number in range(60):
        room = await ada.makes_room()
        asked = ada.http.get(f"/rooms/{room}/events?after=1&wait=30", timeout=40)
        waiting = asyncio.create_task(asked)
        # Each time a little later: between the look at the log and the wait is a moment.
        for _ in range(number % 4):
            await ada.http.get("/no-such-page")
        said = await ada.posts("In between.", room)
        async with asyncio.timeout(PROMPTLY_SECONDS):
            answer = await waiting
        assert answer.json()["items"] == [said], f"in attempt {number}"


async def test_what_is_there_already_comes_at_once(ada: Person) -> None:
    room = await ada.makes_room()
    await ada.posts("Here.", room)
    async with asyncio.timeout(PROMPTLY_SECONDS):
        found = await page(ada, f"/rooms/{room}/events?after=1&wait=30")
    assert [item["text"] for item in found["items"]] == ["Here."]


async def test_a_page_that_waited_in_vain_is_empty_and_names_where_to_ask_again(
    ada: Person,
) -> None:
    room = await ada.makes_room()
    started = time.monotonic()
    found = await page(ada, f"/rooms/{room}/events?after=1&wait=1")
    assert time.monotonic() - started >= 1
    assert found["items"] == []
    assert "after=1&" in found["next"]


async def test_from_now_waits_for_what_happens_and_passes_over_the_rest(ada: Person) -> None:
    room = await ada.makes_room()
    await ada.posts("Before.", room)
    found = await page(ada, f"/rooms/{room}/events?from=now")
    assert found["items"] == []
    assert f"after={found['head']}&" in found["next"]
    waiting = await waits(ada, room, "from=now&wait=30")
    said = await ada.posts("After.", room)
    assert (await waiting).json()["items"] == [said]


async def test_a_log_is_walked_by_long_poll_without_a_hole(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    events: list[Frame] = []

    async def walks() -> None:
        path = f"/rooms/{room}/events?from=beginning&limit=7"
        while not events or events[-1].get("text") != "the last":
            found = await page(grace, path)
            events.extend(found["items"])
            path = found["next"] + "&wait=10"

    walking = asyncio.create_task(walks())
    async with await ada.enters(room) as seat:
        await seat.live()
        for part in range(10):
            await seat.says_at_once(*(f"{part} {number}" for number in range(10)))
            await seat.hears(f"{part} 9")
        await seat.says("the last")
    async with asyncio.timeout(PATIENCE_SECONDS):
        await walking
    assert events == await ada.log(room)


async def test_whoever_is_removed_waits_no_longer(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    waiting = await waits(grace, room, "from=now&wait=30")
    await ada.removes(grace, room)
    async with asyncio.timeout(PROMPTLY_SECONDS):
        answer = await waiting
    assert (answer.status_code, answer.json()["code"]) == (403, "not_a_member")


async def test_whoever_signs_out_waits_no_longer(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    waiting = await waits(grace, room, "from=now&wait=30")
    await grace.http.delete("/session")
    async with asyncio.timeout(PROMPTLY_SECONDS):
        assert (await waiting).status_code == 401


async def test_who_waits_for_a_room_that_is_deleted_is_told_so(ada: Person) -> None:
    room = await ada.makes_room()
    waiting = await waits(ada, room, "from=now&wait=30")
    await ada.http.delete(f"/rooms/{room}")
    async with asyncio.timeout(PROMPTLY_SECONDS):
        assert (await waiting).status_code == 404


async def test_a_server_that_stops_answers_those_who_wait(
    own_server: Server, people: People
) -> None:
    ada = await people("ada", at=own_server)
    room = await ada.makes_room()
    waiting = await waits(ada, room, "from=now&wait=30")
    stopping = asyncio.create_task(asyncio.to_thread(own_server.stop))
    answer = await waiting
    assert (answer.status_code, answer.json()["items"]) == (200, [])
    assert await stopping == 0


async def test_those_that_wait_count_among_the_sockets_of_a_person(
    start_server: Callable[..., Server], people: People
) -> None:
    ada = await people("ada", at=start_server(PARLEY_LIMIT_SOCKETS_PER_USER="2"))
    room = await ada.makes_room()
    waiting = [await waits(ada, room, "from=now&wait=30") for _ in range(2)]
    answer = await ada.http.get(f"/rooms/{room}/events?from=now&wait=1")
    assert (answer.status_code, problem(answer)["code"]) == (429, "too_many_sockets")
    await ada.posts("Done.", room)
    for each in waiting:
        assert (await each).status_code == 200
    assert (await ada.http.get(f"/rooms/{room}/events?from=now&wait=1")).status_code == 200


async def test_those_that_wait_keep_nobody_at_their_address_from_asking(
    start_server: Callable[..., Server], people: People
) -> None:
    server = start_server(PARLEY_LIMIT_CONNECTIONS_PER_ADDRESS="512")
    ada = await people("ada", at=server)
    room = await ada.makes_room()
    host, port = server.url.removeprefix("http://").split(":")
    head = (
        f"GET /api/v1/rooms/{room}/events?from=now&wait=30 HTTP/1.1\r\nHost: {host}:{port}\r\n"
        f"Authorization: Bearer {ada.token}\r\n\r\n"
    )
    async with contextlib.AsyncExitStack() as stack:
        readers = []
        for _ in range(SERVED_PER_ADDRESS + 4):
            reader, writer = await asyncio.open_connection(host, int(port))
            stack.callback(writer.close)
            writer.write(head.encode())
            readers.append(reader)
        async with asyncio.timeout(PROMPTLY_SECONDS):
            async with await ada.enters(room) as seat:
                await seat.live()
            await ada.posts("For all of them.", room)
            for reader in readers:
                await reader.readuntil(b"For all of them.")


@pytest.mark.parametrize("query", ["wait=31", "wait=-1", "wait=1.0", "before=2&wait=1"])
async def test_a_wait_has_bounds(ada: Person, query: str) -> None:
    room = await ada.makes_room()
    answer = await ada.http.get(f"/rooms/{room}/events?{query}")
    assert answer.status_code == 422
