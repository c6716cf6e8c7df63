"""Moderators shut people out, silence them, slow a room down; what they did can be looked up."""

import asyncio
import sqlite3
import time
from datetime import UTC, datetime, timedelta
from typing import Any

import psycopg
import pytest
import websockets

from tests import databases
from tests.conftest import People
from tests.people import PATIENCE_SECONDS, ListOfRooms, Person, Seat
from tests.server import Server

# The promise is less than a second; the rest is for a busy machine.
PROMPTLY_SECONDS = 4
NOT_A_MEMBER = 4403
Json = dict[str, Any]


def soon(seconds: float) -> str:
    return (datetime.now(UTC) + timedelta(seconds=seconds)).isoformat()


async def acts(person: Person, room: str) -> list[Json]:
    """What was done in a room, the newest first."""
    answer = await person.http.get(f"/rooms/{room}/audit")
    assert answer.status_code == 200, answer.text
    items: list[Json] = answer.json()["items"]
    return items


async def test_whoever_is_banned_is_out_at_once(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    async with await grace.enters(room) as seat, await grace.connects() as account:
        mine = ListOfRooms(account)
        await mine.until(room, role="member")
        await account.opens(room)
        async with asyncio.timeout(PROMPTLY_SECONDS):
            await ada.bans(grace, room, reason="spam")
            assert await seat.is_closed() == NOT_A_MEMBER
            closed = await account.sees("closed", room=room)
            await mine.until(room)
        assert seat.connection.close_reason == "banned"
        assert seat.events[-1]["type"] == "banned"
        assert "reason" not in seat.events[-1], "that is for moderators"
        assert (closed["code"], closed["reason"]) == (NOT_A_MEMBER, "banned")


async def test_whoever_is_banned_does_not_come_in_by_any_way(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    name = (await ada.http.get(f"/rooms/{room}")).json()["name"]
    await ada.bans(grace, room)
    for way in (room, name):
        joined = await grace.http.put(f"/rooms/{way}/membership")
        assert (joined.status_code, joined.json()["code"]) == (403, "banned")
        assert joined.json()["until"] is None
        for path in ("", "/messages", "/events", "/members"):
            seen = await grace.http.get(f"/rooms/{way}{path}")
            assert (seen.status_code, seen.json()["code"]) == (403, "banned")
    added = await ada.http.put(f"/rooms/{room}/members/{grace.id}")
    assert (added.status_code, added.json()["code"]) == (403, "banned")
    with pytest.raises(websockets.InvalidStatus, match="403"):
        await grace.enters(room)
    async with await grace.connects() as account:
        await account.sends(type="open", room=room)
        closed = await account.sees("closed", room=room)
        assert (closed["code"], closed["reason"]) == (NOT_A_MEMBER, "banned")
    found = (await grace.http.get(f"/rooms?q={name}")).json()["items"]
    assert found == [], "nor is it among those to join"


async def test_a_ban_from_a_private_room_does_not_tell_that_there_is_one(
    ada: Person, grace: Person
) -> None:
    room = await ada.makes_room(kind="private")
    await ada.bans(grace, room)
    seen = await grace.http.get(f"/rooms/{room}")
    assert (seen.status_code, seen.json()["code"]) == (404, "not_found")


async def test_a_ban_that_is_lifted_lets_them_in_again(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    await ada.bans(grace, room, reason="spam")
    lifted = await ada.http.delete(f"/rooms/{room}/bans/{grace.id}")
    assert lifted.status_code == 204
    again = await ada.http.delete(f"/rooms/{room}/bans/{grace.id}")
    assert (again.status_code, again.json()["code"]) == (404, "not_found")
    await grace.joins(room)
    kinds = [event["type"] for event in await ada.log(room)]
    assert kinds == ["joined", "banned", "unbanned", "joined"]


async def test_a_ban_until_a_time_ends_by_itself(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    ban = await ada.bans(grace, room, until=soon(1.5))
    refused = await grace.http.put(f"/rooms/{room}/membership")
    assert refused.json()["until"] == ban["until"]
    async with asyncio.timeout(PATIENCE_SECONDS):
        while (await grace.http.put(f"/rooms/{room}/membership")).status_code == 403:
            pass
    assert (await ada.http.get(f"/rooms/{room}/bans")).json()["items"] == []


async def test_moderators_see_who_is_banned_by_whom_and_why(
    ada: Person, grace: Person, people: People
) -> None:
    room = await ada.makes_room()
    linus = await people("linus")
    await ada.adds(linus, room, role="moderator")
    first = await ada.http.put(f"/rooms/{room}/bans/{grace.id}", json={"reason": "spam"})
    assert first.status_code == 201
    changed = await linus.http.put(f"/rooms/{room}/bans/{grace.name}", json={"reason": "insults"})
    assert changed.status_code == 200
    [listed] = (await ada.http.get(f"/rooms/{room}/bans")).json()["items"]
    assert listed == changed.json()
    assert (listed["user"]["id"], listed["by"]["id"]) == (grace.id, linus.id)
    assert (listed["until"], listed["reason"]) == (None, "insults")
    assert [act["reason"] for act in await acts(ada, room)] == ["insults", "spam"]
    assert [event["type"] for event in await ada.log(room)] == ["joined", "added", "banned"]


async def test_bans_are_listed_page_by_page(ada: Person, people: People) -> None:
    room = await ada.makes_room()
    outcasts = {(await people(f"out{number}")).id for number in range(3)}
    for outcast in outcasts:
        assert (await ada.http.put(f"/rooms/{room}/bans/{outcast}")).status_code == 201
    found, url = [], f"/rooms/{room}/bans?limit=1"
    while url:
        page = (await ada.http.get(url.removeprefix("/api/v1"))).json()
        found += [ban["user"]["id"] for ban in page["items"]]
        url = page["next"]
    assert found == sorted(outcasts)


async def test_a_ban_that_makes_no_sense_is_refused_and_nothing_is_stored(ada: Person) -> None:
    room = await ada.makes_room()
    path = f"/rooms/{room}/bans"
    for user, body, code in (
        (ada.id, {}, "conflict"),
        ("nobody-there", {}, "not_found"),
        (ada.id, {"until": "tomorrow"}, "invalid"),
        (ada.id, {"until": "2026-11-21T02:34:59"}, "invalid"),
        (ada.id, {"reason": "x" * 501}, "invalid"),
        (ada.id, {"for": 3}, "invalid"),
    ):
        answer = await ada.http.put(f"{path}/{user}", json=body)
        assert answer.json()["code"] == code, body
    assert (await ada.http.get(path)).json()["items"] == []
    assert await acts(ada, room) == []


async def test_a_ban_in_the_past_is_refused(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    answer = await ada.http.put(
        f"/rooms/{room}/bans/{grace.id}", json={"until": "2020-01-01T00:00:00Z"}
    )
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid")
    await grace.joins(room)


async def test_a_ban_is_set_once_however_often_it_is_asked_for(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    key = {"Idempotency-Key": "one"}
    path = f"/rooms/{room}/bans/{grace.id}"
    answers = [await ada.http.put(path, json={}, headers=key) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [201, 200]
    assert len(await acts(ada, room)) == 1


async def test_a_muted_member_reads_and_does_not_write(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    said = (await grace.posts("before", room))["seq"]
    async with await grace.enters(room) as seat, await grace.connects() as account:
        mine = ListOfRooms(account)
        await mine.until(room, muted_until=None)
        await ada.mutes(grace, room, until="2999-01-01T00:00:00Z", reason="noise")
        event = await seat.sees("muted")
        assert (event["member"]["id"], event["until"]) == (grace.id, "2999-01-01T00:00:00.000Z")
        await mine.until(room, muted_until=event["until"])
        await seat.sends(type="send", client_id="one", text="hello")
        refusal = await seat.sees("error")
        assert (refusal["code"], refusal["until"]) == ("muted", event["until"])
        await seat.sends(type="edit", client_id="two", target=said, text="after")
        assert (await seat.sees("error"))["code"] == "muted"
        refused = await grace.http.post(f"/rooms/{room}/messages", json={"text": "hello"})
        assert (refused.status_code, refused.json()["code"]) == (403, "muted")
        assert refused.json()["until"] == event["until"]
        await ada.posts("still heard", room)
        await seat.hears("still heard")
        await ada.mutes(grace, room, until=None)
        await mine.until(room, muted_until=None)
        await seat.sends(type="send", client_id="one", text="hello")
        await seat.hears("hello")
    assert [act["act"] for act in await acts(ada, room)] == ["unmute", "mute"]


async def test_a_mute_does_not_end_by_leaving_and_coming_back(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    await ada.mutes(grace, room, until="2999-01-01T00:00:00Z")
    await grace.leaves(room)
    await grace.joins(room)
    refused = await grace.http.post(f"/rooms/{room}/messages", json={"text": "hello"})
    assert refused.json()["code"] == "muted"
    await ada.mutes(grace, room, until=None)
    await grace.leaves(room)
    await grace.joins(room)
    await grace.posts("hello", room)


async def test_the_mute_of_somebody_who_has_left_is_lifted(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    path, lifted = f"/rooms/{room}/members/{grace.id}", {"muted_until": None, "reason": "sorry"}
    await ada.mutes(grace, room, until="2999-01-01T00:00:00Z")
    await grace.leaves(room)
    refused = await grace.http.patch(path, json=lifted)
    assert refused.json()["code"] == "not_a_member", "nobody lifts their own"
    [kept] = (await ada.http.get(f"/rooms/{room}/mutes")).json()["items"]
    assert (kept["user"]["id"], kept["until"]) == (grace.id, "2999-01-01T00:00:00.000Z")
    answer = await ada.http.patch(path, json=lifted)
    assert (answer.status_code, answer.content) == (204, b"")
    event = (await ada.log(room))[-1]
    assert (event["type"], event["member"]["id"]) == ("unmuted", grace.id)
    last = (await acts(ada, room))[0]
    assert (last["act"], last["member"]["id"], last["reason"]) == ("unmute", grace.id, "sorry")
    assert (await ada.http.get(f"/rooms/{room}/mutes")).json()["items"] == []
    again = await ada.http.patch(path, json=lifted)
    assert (again.status_code, again.json()["code"]) == (404, "not_found")
    assert (await ada.log(room))[-1] == event, "what is not there is lifted by nothing"
    await grace.joins(room)
    await grace.posts("hello", room)


async def test_whoever_may_not_write_is_not_seen_typing(
    ada: Person, grace: Person, people: People
) -> None:
    room = await ada.makes_room()
    linus = await people("linus")
    for person in (grace, linus):
        await person.joins(room)

    async def types(at: Seat, **fields: str) -> None:
        await at.sends(type="typing", **fields)
        await at.sends(type="ping")
        await at.sees("pong")

    async def next_typist(seat: Seat) -> str:
        return str((await seat.sees("typing"))["user"]["id"])

    await ada.mutes(grace, room, until="2999-01-01T00:00:00Z")
    async with await ada.enters(room) as seat:
        await seat.live()
        async with await grace.enters(room) as muted, await linus.enters(room) as free:
            await types(muted)
            await types(free)
            assert await next_typist(seat) == linus.id
        await ada.mutes(grace, room, until=None)
        async with await grace.enters(room) as free:
            await types(free)
            assert await next_typist(seat) == grace.id
        await ada.http.patch(f"/rooms/{room}", json={"writers": "moderators"})
        async with await grace.connects() as account, await ada.enters(room) as free:
            await account.opens(room)
            await types(account, room=room)
            await types(free)
            assert await next_typist(seat) == ada.id


async def test_a_mute_ends_by_itself(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    await ada.mutes(grace, room, until=soon(1.5))
    path, body = f"/rooms/{room}/messages", {"text": "hello"}
    assert (await grace.http.post(path, json=body)).json()["code"] == "muted"
    async with asyncio.timeout(PATIENCE_SECONDS):
        while (await grace.http.post(path, json=body)).status_code == 403:
            pass


async def test_a_member_is_given_a_role_or_muted_but_not_both_at_once(
    ada: Person, grace: Person
) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    for body in ({}, {"reason": "x"}, {"role": "moderator", "muted_until": None}):
        answer = await ada.http.patch(f"/rooms/{room}/members/{grace.id}", json=body)
        assert (answer.status_code, answer.json()["code"]) == (422, "invalid")


async def test_in_slow_mode_there_is_a_pause_between_two_messages_of_a_member(
    ada: Person, grace: Person
) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    changed = await ada.http.patch(f"/rooms/{room}", json={"slow_seconds": 3600})
    assert changed.json()["slow_seconds"] == 3600
    path = f"/rooms/{room}/messages"
    first = await grace.http.post(path, json={"text": "one", "client_id": "one"})
    assert first.status_code == 201
    second = await grace.http.post(path, json={"text": "two"})
    assert (second.status_code, second.json()["code"]) == (429, "slow_mode")
    assert 3500 < int(second.headers["Retry-After"]) <= 3600
    again = await grace.http.post(path, json={"text": "one", "client_id": "one"})
    assert again.status_code == 200, "a repeat is none"
    async with await grace.enters(room) as seat:
        await seat.sends(type="send", client_id="two", text="two")
        refused = await seat.sees("error", code="slow_mode")
        assert 3500 < refused["retry_after"] <= 3600
        for text in ("moderators", "are free"):
            await ada.posts(text, room)
        await ada.http.patch(f"/rooms/{room}", json={"slow_seconds": 0})
        await seat.says("two")
    kinds = [event["type"] for event in await ada.log(room)]
    assert kinds.count("slow_mode") == 2


async def test_of_many_messages_sent_at_once_slow_mode_lets_one_through(
    ada: Person, grace: Person
) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    await ada.http.patch(f"/rooms/{room}", json={"slow_seconds": 3600})
    sent = [grace.http.post(f"/rooms/{room}/messages", json={"text": str(n)}) for n in range(5)]
    statuses = [answer.status_code for answer in await asyncio.gather(*sent)]
    assert sorted(statuses) == [201, 429, 429, 429, 429]


async def test_a_pause_does_not_end_by_leaving_and_coming_back(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    await ada.http.patch(f"/rooms/{room}", json={"slow_seconds": 3600})
    await grace.posts("one", room)
    await grace.leaves(room)
    await grace.joins(room)
    path, body = f"/rooms/{room}/messages", {"text": "two"}
    assert (await grace.http.post(path, json=body)).json()["code"] == "slow_mode"
    assert (await grace.http.get(f"/rooms/{room}")).json()["muted_until"] is None
    await ada.mutes(grace, room, until="2999-01-01T00:00:00Z")
    await ada.removes(grace, room)
    await ada.adds(grace, room)
    assert (await grace.http.post(path, json=body)).json()["code"] == "muted"
    await ada.mutes(grace, room, until=None)
    assert (await grace.http.post(path, json=body)).json()["code"] == "slow_mode"
    await ada.http.patch(f"/rooms/{room}", json={"slow_seconds": 0})
    await grace.posts("two", room)


async def test_where_only_moderators_write_members_read(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    async with await grace.enters(room) as seat:
        await seat.live()
        changed = await ada.http.patch(f"/rooms/{room}", json={"writers": "moderators"})
        assert changed.json()["writers"] == "moderators"
        assert (await seat.sees("writers"))["writers"] == "moderators"
        await seat.sends(type="send", client_id="one", text="hello")
        assert (await seat.sees("error"))["code"] == "moderators_only"
        await ada.posts("Ships at nine.", room)
        await seat.hears("Ships at nine.")


async def test_the_audit_log_says_who_did_what_to_whom_and_why(
    ada: Person, grace: Person, people: People
) -> None:
    room = await ada.makes_room()
    linus = await people("linus")
    for person in (grace, linus):
        await person.joins(room)
    said = (await grace.posts("rubbish", room))["seq"]
    path = f"/rooms/{room}"
    await ada.http.patch(f"{path}/members/{linus.id}", json={"role": "moderator", "reason": "help"})
    deleted = await linus.http.delete(f"{path}/messages/{said}?reason=rubbish")
    assert deleted.status_code == 200
    assert "reason" not in deleted.json()
    removed = await linus.http.delete(f"{path}/members/{grace.id}?reason=enough")
    assert removed.status_code == 204
    found = await acts(linus, room)
    assert [
        (act["act"], act["actor"]["id"], act["member"]["id"], act["reason"]) for act in found
    ] == [
        ("remove", linus.id, grace.id, "enough"),
        ("delete_message", linus.id, grace.id, "rubbish"),
        ("role", ada.id, linus.id, "help"),
    ]
    assert found[1]["target"] == said
    assert found[2]["details"] == {"role": "moderator", "before": "member"}
    assert abs(datetime.fromisoformat(found[0]["at"]).timestamp() - time.time()) < 60
    assert {act["room"]["id"] for act in found} == {room}


async def test_why_a_room_was_changed_or_deleted_is_in_the_audit_log(
    own_server: Server, people: People
) -> None:
    ada = await people("ada", at=own_server)
    room = await ada.makes_room()
    for change in ({"slow_seconds": 60, "writers": "moderators"}, {"archived": True}):
        body = {**change, "topic": "tea", "reason": "  a storm "}
        answer = await ada.http.patch(f"/rooms/{room}", json=body)
        assert answer.status_code == 200, answer.text
    await ada.http.patch(f"/rooms/{room}", json={"archived": False})
    assert {act["act"]: act["reason"] for act in await acts(ada, room)} == {
        "restore": "",
        "archive": "a storm",
        "writers": "a storm",
        "slow_mode": "a storm",
    }
    # In no event of the room.
    assert "a storm" not in (await ada.http.get(f"/rooms/{room}/events")).text
    long = await ada.http.patch(f"/rooms/{room}", json={"archived": True, "reason": "x" * 501})
    assert (long.status_code, long.json()["code"]) == (422, "invalid")
    long = await ada.http.delete(f"/rooms/{room}?reason={'x' * 501}")
    assert (long.status_code, long.json()["code"]) == (422, "invalid")
    assert (await ada.http.delete(f"/rooms/{room}?reason=over")).status_code == 204
    deleted = (await ada.http.get("/audit")).json()["items"][0]
    assert (deleted["act"], deleted["reason"]) == ("delete_room", "over")


async def test_what_one_does_with_ones_own_is_in_no_audit_log(ada: Person) -> None:
    room = await ada.makes_room()
    said = (await ada.posts("mine", room))["seq"]
    await ada.http.delete(f"/rooms/{room}/messages/{said}")
    assert await acts(ada, room) == []


async def test_the_audit_log_outlives_the_room_and_is_read_page_by_page(
    own_server: Server, people: People
) -> None:
    owner, ada = await people("owner", at=own_server), await people("ada", at=own_server)
    room = await ada.makes_room()
    await ada.http.patch(f"/rooms/{room}", json={"writers": "moderators"})
    assert (await ada.http.delete(f"/rooms/{room}")).status_code == 204
    found, url = [], "/audit?limit=1"
    while url:
        page = (await owner.http.get(url.removeprefix("/api/v1"))).json()
        assert len(page["items"]) == 1
        found += page["items"]
        url = page["next"]
    assert [act["act"] for act in found] == ["delete_room", "writers"]
    assert found[0]["room"] == {"id": room, "name": None}
    assert found[0]["details"]["name"].startswith("room-")


@pytest.mark.parametrize("change", ["UPDATE audit SET reason = 'nothing'", "DELETE FROM audit"])
async def test_the_database_itself_keeps_what_is_in_the_audit_log(
    own_server: Server, people: People, change: str
) -> None:
    ada, grace = await people("ada", at=own_server), await people("grace", at=own_server)
    room = await ada.makes_room()
    await grace.joins(room)
    await ada.bans(grace, room, reason="spam")
    before = await acts(ada, room)
    with pytest.raises((sqlite3.Error, psycopg.Error), match="of the audit log are only added"):
        databases.run(own_server.folder, change)
    assert await acts(ada, room) == before
    # A room that is deleted takes nothing along.
    assert (await ada.http.delete(f"/rooms/{room}")).status_code == 204
    found = (await ada.http.get("/audit")).json()["items"]
    assert [act["act"] for act in found] == ["delete_room", "ban"]
