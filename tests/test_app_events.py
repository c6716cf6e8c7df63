"""Apps in a room: events of the log that only they understand, and signals that nobody keeps."""

from typing import Any

import httpx2
import pytest

from tests import databases, streams
from tests.conftest import People
from tests.people import Frame, Person
from tests.server import Server
from tests.test_bots import refusal

MOVE: dict[str, Any] = {"app": "org.example.chess", "data": {"move": "e4", "clock": [1.5, None]}}


async def writes(person: Person, room: str, **body: object) -> httpx2.Response:
    return await person.http.post(f"/rooms/{room}/app-events", json=MOVE | body)


async def unread(person: Person, room: str) -> tuple[int, int]:
    found = (await person.http.get(f"/rooms/{room}")).json()
    return found["unread"], found["head"]


async def test_what_an_app_writes_is_in_the_log_for_all_in_one_order_and_counts_nowhere(
    ada: Person, grace: Person, room: str
) -> None:
    await ada.posts("Let's play", room)
    before, head = await unread(grace, room)
    async with (
        await grace.enters(room) as seat,
        await grace.connects() as account,
        streams.of_room(grace, room) as stream,
    ):
        await seat.live()
        await account.opens(room)
        await stream.sees("live")
        wait = f"/rooms/{room}/events?after={head}&wait=20"
        first = await writes(ada, room, text="e2–e4", client_id="a")
        assert first.status_code == 201, first.text
        event: Frame = first.json()
        assert (event["type"], event["text"], event["deleted"]) == ("app", "e2–e4", False)
        assert {name: event[name] for name in ("app", "data")} == MOVE
        await seat.sends(type="app", client_id="b", **MOVE)
        second = await seat.sees("app", client_id="b")
        assert second["text"] == ""
        for reader in (account, stream):
            assert await reader.sees("app", seq=event["seq"]) == event
            assert await reader.sees("app", seq=second["seq"]) == second
        assert seat.events[-2:] == [event, second]
        assert (await grace.http.get(wait)).json()["items"] == [event, second]
    assert (await ada.log(room))[-2:] == [event, second]
    assert await unread(grace, room) == (before, second["seq"])
    [newest] = (await grace.http.get(f"/rooms/{room}/messages?limit=1")).json()["items"]
    assert newest["text"] == "Let's play"


async def test_an_event_of_an_app_under_one_name_is_one_also_from_socket_to_rest(
    ada: Person, room: str
) -> None:
    async with await ada.enters(room) as seat:
        await seat.live()
        await seat.sends(type="app", client_id="a", **MOVE)
        first = await seat.sees("app", client_id="a")
        await seat.sends(type="app", client_id="a", **MOVE)
        assert (await seat.sees("ack", client_id="a"))["seq"] == first["seq"]
    again = await writes(ada, room, client_id="a")
    assert (again.status_code, again.json()) == (200, first)
    other = await writes(ada, room, client_id="a", data={"move": "d4"})
    assert refusal(other) == (409, "client_id_reused")


async def test_its_deletion_leaves_its_place_and_nothing_of_what_it_said(
    own_server: Server, people: People
) -> None:
    ada, grace = await people("ada", at=own_server), await people("grace", at=own_server)
    room = await ada.makes_room()
    await grace.joins(room)
    async with await grace.enters(room, after=0) as seat:
        await seat.live()
        written = await writes(grace, room, data={"x": "secret"}, text="the secret", client_id="a")
        seq = written.json()["seq"]
        assert refusal(await ada.http.put(f"/rooms/{room}/messages/{seq}/pin")) == (
            404,
            "not_found",
        )
        deleted = await grace.http.delete(f"/rooms/{room}/messages/{seq}")
        assert (deleted.status_code, deleted.json()["type"]) == (200, "deleted")
        await seat.sees("deleted", target=seq)
    log = await ada.log(room)
    assert {"app", "data"}.isdisjoint(log[seq - 1])
    assert (log[seq - 1]["text"], log[seq - 1]["deleted"]) == ("", True)
    async with await grace.enters(room, after=0) as seat:
        await seat.live()
        assert seat.events == log, "from the memory of the server as from the database"
    again = await writes(grace, room, data={"x": "secret"}, text="the secret", client_id="a")
    assert (again.status_code, again.json()) == (200, log[seq - 1])
    own_server.stop()
    assert "secret" not in str(databases.run(own_server.folder, "SELECT text, data FROM events"))


async def test_what_is_to_count_is_a_message_that_an_app_understands(
    ada: Person, grace: Person, room: str
) -> None:
    before, _ = await unread(grace, room)
    sent = await ada.posts("Ada has won", room, **MOVE)
    assert {name: sent[name] for name in ("app", "data")} == MOVE
    assert (await unread(grace, room))[0] == before + 1
    path = f"/rooms/{room}/messages/{sent['seq']}"
    edited = await ada.http.patch(path, json={"text": "Grace has won"})
    assert edited.status_code == 200
    now = (await grace.http.get(path)).json()
    assert (now["text"], now["data"]) == ("Grace has won", MOVE["data"])
    await ada.http.delete(path)
    assert {"app", "data"}.isdisjoint((await grace.http.get(path)).json())
    without = await ada.http.post(f"/rooms/{room}/messages", json={"text": "x", "data": 1})
    assert refusal(without) == (422, "invalid")


@pytest.mark.parametrize(
    "body",
    [
        {"app": ""},
        {"app": "Chess"},
        {"app": "a" * 65},
        {"data": "x" * 4095},
        {"text": "x" * 251},
        {"text": "two\nlines"},
        {"html": "<b>"},
    ],
    ids=lambda body: str(body)[:30],
)
async def test_what_is_no_event_of_an_app_is_refused(
    ada: Person, room: str, body: dict[str, object]
) -> None:
    head = len(await ada.log(room))
    assert refusal(await writes(ada, room, **body)) == (422, "invalid")
    async with await ada.enters(room) as seat:
        await seat.live()
        await seat.sends(type="app", client_id="a", **(MOVE | body))
        assert (await seat.sees("error"))["code"] == "invalid"
    assert len(await ada.log(room)) == head


async def test_data_may_be_as_large_as_it_says_and_deep(ada: Person, room: str) -> None:
    largest = await writes(ada, room, data="ä" * 2047)
    assert largest.json()["data"] == "ä" * 2047
    deep: list[object] = []
    for _ in range(100):
        deep = [deep]
    assert (await writes(ada, room, data=deep)).json()["data"] == deep
    async with await ada.enters(room) as seat:
        await seat.live()
        text = '{"type":"app","client_id":"a","app":"x","data":%s}' % ("[" * 2000 + "]" * 2000)
        await seat.connection.send(text)
        await seat.until(lambda frame: frame["type"] in ("app", "error"))
        await seat.is_in_step()


async def test_a_signal_reaches_those_who_are_there_and_is_kept_nowhere(
    ada: Person, grace: Person, room: str
) -> None:
    async with (
        await ada.enters(room) as at_ada,
        await grace.connects() as at_grace,
        streams.of_room(grace, room) as stream,
    ):
        await at_ada.live()
        await at_grace.opens(room)
        await stream.sees("live")
        for number in range(3):
            await at_ada.sends(type="signal", app="board", data={"x": number}, text="")
        for reader in (at_ada, at_grace, stream):
            last = await reader.sees("signal", data={"x": 2})
            assert (last["app"], last["user"]["id"], last["room"]) == ("board", ada.id, room)
        answer = await grace.http.post(
            f"/rooms/{room}/signals", json={"app": "board", "data": [1], "text": "draws"}
        )
        assert answer.status_code == 204, answer.text
        assert (await at_ada.sees("signal", data=[1]))["text"] == "draws"
    assert "board" not in str(await ada.log(room))


async def test_too_many_signals_are_dropped_and_nothing_else_is(
    ada: Person, grace: Person, room: str
) -> None:
    async with await ada.enters(room) as at_ada, await grace.enters(room) as at_grace:
        await at_ada.live()
        await at_grace.live()
        for number in range(500):
            await at_ada.sends(type="signal", app="board", data=number)
        await at_ada.says("done")
        await at_grace.hears("done")
        signals = [frame for frame in at_grace.frames if frame["type"] == "signal"]
        assert 1 <= len(signals) < 400
        numbers = [frame["data"] for frame in signals]
        assert numbers == sorted(numbers)


async def test_two_sockets_send_no_more_signals_than_one(
    ada: Person, grace: Person, room: str
) -> None:
    async with (
        await grace.enters(room) as at_grace,
        await ada.enters(room) as one,
        await ada.enters(room) as other,
    ):
        for seat in (at_grace, one, other):
            await seat.live()
        for number in range(90):
            for seat in (one, other):
                await seat.sends(type="signal", app="board", data=number)
        for seat in (one, other):
            await seat.is_in_step()
        await one.says("done")
        await at_grace.hears("done")
        signals = [frame for frame in at_grace.frames if frame["type"] == "signal"]
        assert 1 <= len(signals) < 110, "sixty at once, and thirty a second"


async def test_slow_mode_holds_for_what_apps_have_people_say(
    ada: Person, grace: Person, room: str
) -> None:
    await ada.http.patch(f"/rooms/{room}", json={"slow_seconds": 3600})
    assert (await writes(grace, room, text="first")).status_code == 201
    refused = await writes(grace, room, text="second")
    assert refusal(refused) == (429, "slow_mode")
    message = await grace.http.post(f"/rooms/{room}/messages", json={"text": "third"})
    assert refusal(message) == (429, "slow_mode"), "one pause for both"
    assert (await writes(grace, room)).status_code == 201, "nobody reads it"
    signal = {"app": "board", "text": "fourth"}
    async with await ada.enters(room) as at_ada, await grace.enters(room) as at_grace:
        await at_ada.live()
        await at_grace.live()
        assert (await grace.http.post(f"/rooms/{room}/signals", json=signal)).status_code == 204
        assert (await at_ada.sees("signal", app="board"))["text"] == ""
        await at_grace.sends(type="signal", **signal, data=1)
        assert (await at_ada.sees("signal", data=1))["text"] == ""
        await at_ada.sends(type="signal", **signal, data=2)
        assert (await at_grace.sees("signal", data=2))["text"] == "fourth", "moderators are free"


async def test_whoever_may_not_write_sends_no_signals(
    ada: Person, grace: Person, room: str
) -> None:
    await ada.mutes(grace, room, until="2999-01-01T00:00:00Z")
    refused = await grace.http.post(f"/rooms/{room}/signals", json={"app": "board"})
    assert refusal(refused) == (403, "muted")
    assert refusal(await writes(grace, room)) == (403, "muted")
    async with await ada.enters(room) as at_ada, await grace.enters(room) as at_grace:
        await at_ada.live()
        await at_grace.live()
        await at_grace.sends(type="signal", app="board")
        await at_grace.is_in_step()
        await at_ada.says("after it")
        await at_grace.hears("after it")
        assert "signal" not in [frame["type"] for frame in at_ada.frames]
