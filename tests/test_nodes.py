"""Two nodes on one PostgreSQL are one chat, whatever carries the news between them."""

import asyncio
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import websockets

from tests import streams
from tests.conftest import People
from tests.databases import postgres
from tests.oauth import Wish, agrees, registers
from tests.people import PATIENCE_SECONDS, Frame, Person, Seat
from tests.server import Server
from tests.test_bots import makes_bot, runs
from tests.two_nodes import BACKPLANES, Nodes, two_nodes

pytestmark = pytest.mark.sqlite("it says itself that it needs PostgreSQL")
REVOKED_SECONDS = 2.0
# Three heartbeats, and the pauses in which presence is told.
GONE_SECONDS = 19


@pytest.fixture(scope="module", params=BACKPLANES)
def nodes(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Nodes]:
    with two_nodes(request.param, tmp_path_factory) as running:
        yield running


async def test_everybody_sees_one_order(nodes: Nodes, people: People) -> None:
    ada, grace = await people("ada", at=nodes.one), await people("grace", at=nodes.two)
    room = await ada.makes_room()
    await grace.joins(room)
    async with await ada.enters(room) as left, await grace.enters(room) as right:
        texts = [f"{number}" for number in range(100)]
        await asyncio.gather(
            left.says_at_once(*texts, named="left"), right.says_at_once(*texts, named="right")
        )
        for seat in (left, right):
            await seat.reaches(202)
    assert left.seqs == right.seqs == list(range(1, 203))
    assert left.texts == right.texts
    for sender in (ada, grace):
        said = [event for event in left.events if event["type"] == "message"]
        assert [e["text"] for e in said if e["user"]["id"] == sender.id] == texts


async def test_a_stream_on_one_node_carries_what_is_said_on_the_other(
    nodes: Nodes, people: People
) -> None:
    ada, grace = await people("ada", at=nodes.one), await people("grace", at=nodes.two)
    room = await ada.makes_room()
    await grace.joins(room)
    async with streams.of_room(grace, room) as stream:
        await stream.sees("live")
        for number in range(20):
            await ada.posts(f"{number}", room)
        await stream.hears("19")
        # It goes on at the other node, from its cursor.
        await ada.posts("20", room)
        async with (
            grace.at(nodes.one.url) as there,
            streams.of_room(there, room, last_event_id=stream.last_event_id) as again,
        ):
            await again.hears("20")
            assert stream.events + again.events == await ada.log(room)
        waiting = asyncio.create_task(grace.http.get(f"/rooms/{room}/events?after=23&wait=30"))
        while not (waiting.done() and waiting.result().json()["items"]):
            await ada.posts("21", room)
            await asyncio.wait([waiting], timeout=1)
        await ada.removes(grace, room)
        async with asyncio.timeout(PATIENCE_SECONDS):
            assert (await stream.ends())["code"] == 4403


async def test_who_knows_more_than_the_node_they_come_to_hears_nothing_twice(
    nodes: Nodes, people: People
) -> None:
    ada, grace = await people("ada", at=nodes.one), await people("grace", at=nodes.two)
    room = await ada.makes_room()
    await grace.joins(room)
    async with ada.at(nodes.two.url) as there, await grace.enters(room) as at_two:
        await at_two.live()
        seat = await (await ada.enters(room)).live()
        for number in range(3):
            before = await seat.says(f"{number}")
            async with await there.enters(room, after=before["seq"], epoch=seat.epoch) as moved:
                await moved.live()
                after = await moved.says(f"{number} again")
                assert moved.seqs == [after["seq"]]
            await seat.reaches(after["seq"])
        await seat.leaves()
        await at_two.reaches(after["seq"])
        assert at_two.seqs == list(range(1, after["seq"] + 1))


async def test_a_cursor_holds_on_the_other_node(nodes: Nodes, people: People) -> None:
    ada = await people("ada", at=nodes.one)
    room = await ada.makes_room()
    async with await ada.enters(room) as seat:
        await seat.says("one")
        await seat.says("two")
    async with ada.at(nodes.two.url) as there:
        async with await there.enters(room, after=2, epoch=seat.epoch) as seat:
            await seat.live()
            assert seat.texts == ["two"]
            again = await seat.says("three", client_id="three")
        repeat = await ada.posts("three", room, client_id="three")
        assert repeat["seq"] == again["seq"]


async def test_a_session_that_is_ended_on_one_node_loses_its_sockets_on_the_other(
    nodes: Nodes, people: People
) -> None:
    ada = await people("ada", at=nodes.one)
    room = await ada.makes_room()
    async with ada.at(nodes.two.url) as there, await there.enters(room) as seat:
        await seat.live()
        began = time.monotonic()
        assert (await ada.http.delete("/session")).status_code == 204
        assert await seat.is_closed() == 4401
        assert time.monotonic() - began < REVOKED_SECONDS


async def test_a_ticket_of_one_node_opens_one_socket_on_the_other(
    nodes: Nodes, people: People
) -> None:
    ada = await people("ada", at=nodes.one)
    ticket = (await ada.http.post("/me/tickets")).json()["ticket"]
    url = f"{nodes.two.socket_url}/api/v1/ws?ticket={ticket}"
    async with websockets.connect(url, compression=None) as connection:
        assert '"hello"' in str(await connection.recv())
    for node in (nodes.one, nodes.two):
        with pytest.raises(websockets.InvalidStatus):
            await websockets.connect(f"{node.socket_url}/api/v1/ws?ticket={ticket}")


async def test_a_token_that_is_revoked_on_one_node_loses_its_sockets_on_the_other(
    nodes: Nodes, people: People
) -> None:
    ada = await people("ada", at=nodes.one)
    room = await ada.makes_room()
    made = await ada.makes_token("rooms:read")
    async with ada.program(made["token"]) as program, program.at(nodes.two.url) as there:
        async with await there.enters(room) as seat:
            await seat.live()
            began = time.monotonic()
            assert (await ada.http.delete(f"/me/tokens/{made['id']}")).status_code == 204
            assert await seat.is_closed() == 4401
            assert time.monotonic() - began < REVOKED_SECONDS
        assert (await there.http.get("/me")).status_code == 401


async def test_an_app_is_let_in_on_one_node_and_cut_off_on_the_other(
    nodes: Nodes, people: People
) -> None:
    ada = await people("ada", at=nodes.one)
    room = await ada.makes_room()
    here = await registers(ada)
    there = replace(here, url=nodes.two.url)
    wish = Wish(here)
    code = await agrees(ada, wish)
    first = (await there.exchanges(code, wish.verifier)).json()
    lost, found = [(await app.refreshes(first["refresh_token"])).json() for app in (there, here)]
    assert lost == found, "also the other node knows the answer that was lost"
    async with (
        ada.program(found["access_token"]) as program,
        program.at(nodes.two.url) as elsewhere,
        await elsewhere.enters(room) as seat,
    ):
        await seat.live()
        began = time.monotonic()
        again = await here.exchanges(code, wish.verifier)
        assert again.json()["error"] == "invalid_grant", "a code that is used twice ends all"
        assert await seat.is_closed() == 4401
        assert time.monotonic() - began < REVOKED_SECONDS
        assert (await elsewhere.http.get("/me")).status_code == 401


async def test_an_edit_and_a_deletion_are_seen_by_those_who_come_later(
    nodes: Nodes, people: People
) -> None:
    ada, grace = await people("ada", at=nodes.one), await people("grace", at=nodes.two)
    room = await ada.makes_room()
    await grace.joins(room)
    async with await grace.enters(room) as right, await ada.enters(room) as left:
        first, second = await left.says("secret"), await left.says("typo")
        await left.deletes(first["seq"])
        await left.edits(second["seq"], "mended")
        await right.sees("edited")
        async with await grace.enters(room) as later:
            await later.live()
            assert "secret" not in str(later.frames)
            assert "typo" not in str(later.frames)


@pytest.mark.parametrize("nodes", ["notify", "redis"], indirect=True)
async def test_who_is_here_and_who_types_is_known_on_both(nodes: Nodes, people: People) -> None:
    ada, grace = await people("ada", at=nodes.one), await people("grace", at=nodes.two)
    room = await ada.makes_room()
    await grace.joins(room)
    async with await ada.enters(room) as left:
        await left.live()
        async with await grace.enters(room) as right:
            await right.until(
                lambda frame: ada.id in {*frame.get("here", ()), *frame.get("came", ())}
            )
            await left.until(lambda frame: grace.id in frame.get("came", ()))
            await is_here(grace, room, {ada.id, grace.id})
            await is_here(ada, room, {ada.id, grace.id})
            await right.sends(type="typing")
            typing = await left.sees("typing")
            assert typing["user"]["id"] == grace.id
        await left.until(lambda frame: grace.id in frame.get("gone", ()))
        await is_here(ada, room, {ada.id})


async def test_a_signal_crosses_and_what_an_app_writes_has_one_order(
    nodes: Nodes, people: People
) -> None:
    ada, grace = await people("ada", at=nodes.one), await people("grace", at=nodes.two)
    room = await ada.makes_room()
    await grace.joins(room)
    async with await ada.enters(room) as left, await grace.enters(room) as right:
        for seat in (left, right):
            await seat.live()
        if nodes.backplane != "neither":
            data = {"x": "\U0001f30a" * 1000}
            await left.sends(type="signal", app="board", data=data, text="\U0001f30a" * 250)
            heard = await right.sees("signal", app="board")
            assert (heard["data"], heard["user"]["id"]) == (data, ada.id)
        for number in range(10):
            for seat in (left, right):
                await seat.sends(type="app", client_id=f"{number}", app="chess", data=number)
        for seat in (left, right):
            await seat.reaches(22)
    assert left.events == right.events


async def test_an_answer_to_one_person_reaches_their_sockets_on_both(
    nodes: Nodes, people: People
) -> None:
    ada, grace = await people("ada", at=nodes.one), await people("grace", at=nodes.two)
    room = await ada.makes_room()
    await grace.joins(room)
    bot = await runs(ada, await makes_bot(ada))
    async with bot.http, ada.at(nodes.two.url) as elsewhere:
        await bot.joins(room)
        body = {"commands": [{"name": "tide", "about": "When the water is high"}]}
        assert (await bot.http.put("/me/commands", json=body)).is_success
        here, there = await ada.enters(room), await elsewhere.connects()
        async with here, there, await grace.enters(room) as other:
            for seat in (here, other):
                await seat.live()
            await there.lists()
            call = {"bot": bot.id, "text": "/tide"}
            seq = (await ada.http.post(f"/rooms/{room}/calls", json=call)).json()["seq"]
            said = {"answers": seq, "text": "\U0001f30a" * 1000}

            async def reaches(seat: Seat) -> Frame:
                # Without a backplane that lives nothing of the moment crosses.
                if nodes.backplane == "neither" and seat is there:
                    return {}
                return await seat.sees("ephemeral", answers=seq)

            answer = await bot.http.post(f"/rooms/{room}/ephemerals", json=said)
            assert answer.status_code == 204, answer.text
            for seat in (here, there):
                assert (await reaches(seat)).get("text") in (None, said["text"])
            await bot.posts("to all", room)
            await other.hears("to all")
            assert "ephemeral" not in [frame["type"] for frame in other.frames]


async def test_the_people_of_a_node_that_was_killed_are_gone_after_a_while(
    tmp_path: Path, people: People
) -> None:
    url = postgres().url(postgres().database())
    one, two = (Server(tmp_path, PARLEY_DATABASE_URL=url).start() for _ in range(2))
    try:
        ada, grace = await people("ada", at=one), await people("grace", at=two)
        room = await ada.makes_room()
        await grace.joins(room)
        async with await ada.enters(room) as left:
            right = await grace.enters(room)
            await left.until(lambda frame: grace.id in frame.get("came", ()))
            two.kill()
            async with asyncio.timeout(GONE_SECONDS):
                while not any(grace.id in frame.get("gone", ()) for frame in left.frames):
                    await left.next()
            await right.leaves()
    finally:
        one.stop()
        two.stop()


async def is_here(person: Person, room: str, wanted: set[str]) -> None:
    async with asyncio.timeout(PATIENCE_SECONDS):
        while True:
            answer = await person.http.get(f"/rooms/{room}/members")
            here = {m["user"]["id"] for m in answer.json()["items"] if m["here"]}
            if here == wanted:
                return
