"""Retention: what is older than a room or the server wants is blank, everywhere and for good."""

import asyncio
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest

from app.chat.log.rows import FORGOTTEN
from app.chat.moments import DAY_MS
from app.work.retention import Jumps
from tests import databases
from tests.conftest import People
from tests.people import PATIENCE_SECONDS, Person
from tests.server import Server
from tests.test_storage import holds

Event = dict[str, Any]


@pytest.fixture(scope="module")
def keeping(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server that keeps for ever what rooms don't, and edits."""
    running = Server(tmp_path_factory.mktemp("keeping"), PARLEY_KEEP_EDITS="true").start()
    yield running
    running.stop()


@pytest.fixture
async def owner(people: People, keeping: Server) -> Person:
    """The first on a server of one's own owns it; here maybe not the first."""
    person = await people("owner", at=keeping)
    databases.run(keeping.folder, "UPDATE users SET role = 'owner' WHERE name = ?", person.name)
    return person


@pytest.fixture
async def ada(owner: Person, people: People, keeping: Server) -> Person:
    return await people("ada", at=keeping)


@pytest.fixture
async def grace(people: People, keeping: Server) -> Person:
    return await people("grace", at=keeping)


def ages(folder: Path, room: str, *, days: float, until: int) -> None:
    """Let everything up to an event have happened so many days earlier."""
    sql = "UPDATE events SET at = at - ? WHERE room_id = ? AND seq <= ?"
    databases.run(folder, sql, int(days * DAY_MS), room, until)


async def keeps(person: Person, room: str, days: int | None) -> None:
    wanted = {"retention_days": days, "erase": True}
    answer = await person.http.patch(f"/rooms/{room}", json=wanted)
    assert answer.status_code == 200, answer.text
    assert answer.json()["retention_days"] == days


async def has_expired(person: Person, room: str, before: int) -> Event:
    """Read the log until it says so; for a long past that takes a while."""
    async with asyncio.timeout(3 * PATIENCE_SECONDS), await person.enters(room) as seat:
        return await seat.sees("expired", before=before)


async def history(person: Person, room: str) -> list[Event]:
    answer = await person.http.get(f"/rooms/{room}/messages?limit=200")
    return list(answer.json()["items"])


async def test_old_messages_expire_and_keep_their_places(
    ada: Person, grace: Person, room: str, keeping: Server
) -> None:
    old = [(await ada.posts(f"old zebra {number}", room))["seq"] for number in range(3)]
    young = (await ada.posts("young", room))["seq"]
    ages(keeping.folder, room, days=31, until=old[-1])
    async with await grace.enters(room) as at_grace:
        await at_grace.live()
        await keeps(ada, room, 30)
        assert (await at_grace.sees("retention"))["retention_days"] == 30
        expired = await at_grace.sees("expired")
    assert expired["before"] == young
    now = {event["seq"]: event for event in await history(ada, room)}
    assert [now[seq]["text"] for seq in (*old, young)] == ["", "", "", "young"]
    assert [now[seq]["deleted"] for seq in (*old, young)] == [True, True, True, False]
    log = await ada.log(room)
    assert [event["seq"] for event in log] == list(range(1, len(log) + 1)), "dense"
    assert "zebra" not in str(log)
    shown = (await ada.http.get(f"/rooms/{room}")).json()
    assert shown["expired_before"] == young


async def test_a_room_without_a_rule_keeps_them_and_so_does_one_with_zero(
    ada: Person, room: str, keeping: Server
) -> None:
    other = await ada.makes_room()
    kept = [(await ada.posts("kept", place))["seq"] for place in (room, other)]
    for place, seq in zip((room, other), kept, strict=True):
        ages(keeping.folder, place, days=1000, until=seq)
    await keeps(ada, other, 0)
    # A third one, with a rule, expires meanwhile.
    third = await ada.makes_room()
    seq = (await ada.posts("gone", third))["seq"]
    ages(keeping.folder, third, days=1000, until=seq)
    await keeps(ada, third, 1)
    await has_expired(ada, third, seq + 1)
    for place, seq in zip((room, other), kept, strict=True):
        assert (await ada.http.get(f"/rooms/{place}/messages/{seq}")).json()["text"] == "kept"


async def test_all_that_hangs_on_an_expired_message_is_gone(
    ada: Person, grace: Person, room: str, keeping: Server
) -> None:
    seq = (await ada.posts(f"@{grace.name} zebra", room))["seq"]
    url = f"/rooms/{room}/messages/{seq}"
    await ada.http.patch(url, json={"text": f"@{grace.name} zebra two"})
    await grace.http.put(f"{url}/reactions/🚢")
    await grace.http.put(f"{url}/pin")
    await grace.http.put(f"{url}/saved", json={})
    body = {"text": "zebra?", "options": ["zebra", "no"], "anonymous": True}
    poll = (await ada.http.post(f"/rooms/{room}/polls", json=body)).json()["seq"]
    await grace.http.put(f"/rooms/{room}/polls/{poll}/vote", json={"choices": [0]})
    ages(keeping.folder, room, days=31, until=poll)
    await keeps(ada, room, 30)
    await has_expired(ada, room, poll + 1)
    assert (await grace.http.get(f"/rooms/{room}/pins")).json()["items"] == []
    assert (await grace.http.get("/me/saved")).json()["items"] == []
    assert (await grace.http.get("/me/inbox")).json()["items"] == []
    assert (await ada.http.get(f"{url}/versions")).json()["items"] == []
    log = await ada.log(room)
    assert "zebra" not in str(log)
    assert "🚢" not in str(log)
    for table in ("message_versions", "anonymous_votes"):
        [(count,)] = databases.run(
            keeping.folder, f"SELECT count(*) FROM {table} WHERE room_id = ?", room
        )
        assert count == 0, table
    refused = await ada.http.patch(url, json={"text": "again"})
    assert refused.json()["code"] == "message_deleted"
    assert (await ada.http.delete(url)).status_code == 200, "it is gone already"


async def test_a_thread_with_young_replies_goes_on_and_an_old_one_is_listed_no_more(
    ada: Person, grace: Person, room: str, keeping: Server
) -> None:
    ended, going_on = [(await ada.posts(text, room))["seq"] for text in ("zebra one", "two")]
    reply = {"text": "zebra three", "thread": ended}
    last = (await grace.http.post(f"/rooms/{room}/messages", json=reply)).json()["seq"]
    old = {"text": "zebra four", "thread": going_on}
    last = (await grace.http.post(f"/rooms/{room}/messages", json=old)).json()["seq"]
    assert len((await ada.http.get("/me/inbox")).json()["items"]) == 2
    await ada.http.post(f"/rooms/{room}/messages", json=old | {"text": "zebra five"})
    last += 1
    ages(keeping.folder, room, days=31, until=last)
    young = {"text": "young", "thread": going_on}
    await grace.http.post(f"/rooms/{room}/messages", json=young)
    await keeps(ada, room, 30)
    await has_expired(ada, room, last + 1)
    threads = (await ada.http.get(f"/rooms/{room}/threads")).json()["items"]
    assert [thread["root"] for thread in threads] == [going_on]
    assert threads[0]["message"]["deleted"]
    assert (await ada.http.get("/me/inbox?filter=done")).json()["items"] == []
    [item] = (await ada.http.get("/me/inbox")).json()["items"]
    assert item["reply"]["text"] == "young"
    page = (await ada.http.get(f"/rooms/{room}/messages/{going_on}/thread")).json()
    assert [item["text"] for item in page["items"]] == ["", "", "young"]
    assert "replies" not in (await ada.http.get(f"/rooms/{room}/messages/{ended}")).json()
    assert (await ada.http.get("/me/threads")).json()["items"][0]["root"] == going_on


async def test_those_who_are_there_and_those_who_come_back_agree(
    ada: Person, grace: Person, room: str, keeping: Server
) -> None:
    first = (await ada.posts("zebra", room))["seq"]
    await grace.http.put(f"/rooms/{room}/messages/{first}/reactions/🚢")
    edited = await ada.http.patch(f"/rooms/{room}/messages/{first}", json={"text": "zebra two"})
    ages(keeping.folder, room, days=31, until=first)
    async with await grace.enters(room) as at_grace:
        await at_grace.live()
        assert "zebra" in str(at_grace.frames), "it is in memory, and she has it"
        await keeps(ada, room, 30)
        before = (await at_grace.sees("expired"))["before"]
        assert before == first + 1
        head = (await at_grace.says("still here"))["seq"]
    async with await grace.enters(room, after=0) as again:
        await again.reaches(head)
        assert "zebra" not in str(again.frames)
        assert "🚢" not in str(again.frames)
        edit = next(event for event in again.events if event["seq"] == edited.json()["seq"])
        assert edit["text"] == ""
        assert again.events == await ada.log(room)


async def test_the_servers_rule_holds_where_rooms_have_none_and_bounds_the_others(
    start_server: Callable[..., Server], people: People
) -> None:
    server = start_server(PARLEY_RETENTION_DAYS="30", PARLEY_RETENTION_MOST_DAYS="60")
    ada = await people("ada", at=server)
    usual, shorter, ever = [await ada.makes_room() for _ in range(3)]
    await keeps(ada, shorter, 7)
    refused = await ada.http.patch(f"/rooms/{ever}", json={"retention_days": 0})
    assert (refused.status_code, refused.json()["code"]) == (409, "conflict")
    assert "60" in refused.json()["detail"]
    seqs = {}
    for place in (usual, shorter, ever):
        seqs[place] = [(await ada.posts(text, place))["seq"] for text in ("a", "b", "c")]
    server.stop()
    databases.run(server.folder, "UPDATE rooms SET retention_days = 0 WHERE id = ?", ever)
    for place in (usual, shorter, ever):
        for days, seq in zip((61, 31, 8), seqs[place], strict=True):
            sql = "UPDATE events SET at = at - ? WHERE room_id = ? AND seq <= ? AND seq > ?"
            ahead = int(days * DAY_MS)
            databases.run(server.folder, sql, ahead, place, seq, seq - 1)
        databases.run(
            server.folder,
            "UPDATE events SET at = 1 WHERE room_id = ? AND seq < ?",
            place,
            seqs[place][0],
        )
    server.start()
    for place, left in ((usual, 1), (shorter, 0), (ever, 2)):
        first_kept = [*seqs[place], seqs[place][-1] + 1][3 - left]
        await has_expired(ada, place, first_kept)
        texts = [item["text"] for item in await history(ada, place) if not item["deleted"]]
        assert len(texts) == left, place


async def test_owners_of_rooms_and_of_the_server_choose_and_nobody_else(
    owner: Person, ada: Person, grace: Person, room: str
) -> None:
    refused = await grace.http.patch(f"/rooms/{room}", json={"retention_days": 30})
    assert refused.json()["code"] == "forbidden"
    await keeps(ada, room, 30)
    url = f"/rooms/{room}/retention"
    for body, status in (({"retention_days": 7}, 200), ({}, 422), ({"retention_days": -1}, 422)):
        assert (await owner.http.put(url, json=body)).status_code == status
    assert (await ada.http.put(url, json={"retention_days": 8})).json()["code"] == "forbidden"
    assert (await ada.http.get(f"/rooms/{room}")).json()["retention_days"] == 7
    acts = (await ada.http.get(f"/rooms/{room}/audit")).json()["items"]
    assert [(act["actor"]["name"], act["act"], act["details"]) for act in acts] == [
        (owner.name, "retention", {"retention_days": 7}),
        (ada.name, "retention", {"retention_days": 30}),
    ]


async def test_whoever_may_choose_is_told_how_many_would_go(
    owner: Person, ada: Person, grace: Person, room: str, keeping: Server
) -> None:
    said = [(await ada.posts(f"{number}", room))["seq"] for number in range(5)]
    await ada.http.delete(f"/rooms/{room}/messages/{said[0]}")
    ages(keeping.folder, room, days=31, until=said[3])
    url = f"/rooms/{room}/retention/expiring"
    for days, count in ((30, 3), (32, 0), (0, 0)):
        answer = await ada.http.get(url, params={"days": days})
        assert answer.json() == {"messages": count, "more": False}, days
    assert (await owner.http.get(url, params={"days": 30})).json()["code"] == "not_a_member"
    for wrong in ({"days": -1}, {"days": "x"}):
        assert (await ada.http.get(url, params=wrong)).status_code == 422
    said_here = {"retention_days": None, "days": 0, "usual_days": 0, "most_days": 0}
    assert (await grace.http.get(f"/rooms/{room}/retention")).json() == said_here
    await keeps(ada, room, 7)
    said_here |= {"retention_days": 7, "days": 7}
    assert (await grace.http.get(f"/rooms/{room}/retention")).json() == said_here


async def is_smaller(server: Server, *, than_bytes: int) -> None:
    """Once the server had some time: it gives pages back when it starts, and then at times."""
    file = server.folder / "parley.db"
    async with asyncio.timeout(12 * PATIENCE_SECONDS):
        while file.stat().st_size >= than_bytes:
            server.start()
            async with httpx2.AsyncClient(base_url=server.url) as http:
                for _ in range(100):
                    await http.get("/readyz")
            server.stop()


@pytest.mark.timeout(600)
async def test_five_thousand_old_messages_leave_the_files_in_slices(
    start_server: Callable[..., Server], people: People
) -> None:
    server = start_server(PARLEY_ERASE_WITHIN_SECONDS="3")
    ada = await people("ada", at=server)
    room = await ada.makes_room()
    async with await ada.enters(room) as seat:
        await seat.live()
        for part in range(50):
            said = [f"zebra {part} {number} " + "x" * 400 for number in range(100)]
            await seat.says_at_once(*said, named=f"z-{part}")
            await seat.sees("message", client_id=f"z-{part}-99")
        last = seat.cursor
    ages(server.folder, room, days=31, until=last)
    full = 0 if databases.IS_POSTGRES else (server.folder / "parley.db").stat().st_size
    await keeps(ada, room, 30)
    await has_expired(ada, room, last + 1)
    expired = [event["before"] for event in await ada.log(room) if event["type"] == "expired"]
    assert expired == sorted(set(expired))
    assert 2 < len(expired) < 1000, "many at once, but not all"
    if databases.IS_POSTGRES:
        return
    server.stop()
    assert holds(server.folder, "zebra") == []
    await is_smaller(server, than_bytes=full // 2)


async def test_a_restart_goes_on_where_it_was(
    start_server: Callable[..., Server], people: People
) -> None:
    server = start_server()
    ada = await people("ada", at=server)
    room = await ada.makes_room()
    async with await ada.enters(room) as seat:
        await seat.live()
        await seat.says_at_once(*(f"zebra {number}" for number in range(500)), named="z")
        await seat.sees("message", client_id="z-499")
        last = seat.cursor
    ages(server.folder, room, days=31, until=last)
    async with await ada.enters(room) as seat:
        await seat.live()
        await keeps(ada, room, 30)
        first = (await seat.sees("expired"))["before"]
    server.kill()
    server.start()
    await has_expired(ada, room, last + 1)
    expired = [event["before"] for event in await ada.log(room) if event["type"] == "expired"]
    assert first in expired
    assert expired == sorted(set(expired)), "nothing twice"
    assert {item["text"] for item in await history(ada, room)} == {""}


def test_a_clock_that_was_set_ahead_lets_nothing_expire(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Jumps()
    assert not clock.has_jumped_ahead()
    real = time.time
    monkeypatch.setattr(time, "time", lambda: real() + 3600)
    assert clock.has_jumped_ahead()
    monkeypatch.setattr(time, "time", lambda: real() - 3600)
    assert not clock.has_jumped_ahead(), "then messages look younger"
    monkeypatch.undo()
    assert not clock.has_jumped_ahead()


async def test_of_what_held_already_no_digest_is_left(keeping: Server, ada: Person) -> None:
    room = await ada.makes_room()
    seq = (await ada.posts("hello", room))["seq"]
    for name in ("first", "second"):
        path = f"/rooms/{room}/messages/{seq}/reactions/👍"
        answer = await ada.http.put(path, headers={"Idempotency-Key": name})
        assert answer.status_code in (200, 201), answer.text
    digests = "SELECT digest FROM settled_requests WHERE room_id = ?"
    [(kept,)] = databases.run(keeping.folder, digests, room)
    assert bytes(kept) != FORGOTTEN
    ages(keeping.folder, room, days=3, until=seq + 1)
    await keeps(ada, room, 1)
    await has_expired(ada, room, seq + 2)
    assert [bytes(left) for (left,) in databases.run(keeping.folder, digests, room)] == [FORGOTTEN]
