"""Joining, leaving, bringing people in, taking them out, roles; and what the log says of it."""

import asyncio
from typing import Any

import httpx2

from tests.conftest import People
from tests.people import Person, unique
from tests.server import Server, parley


def refusal(answer: httpx2.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


def as_event(person: Person) -> dict[str, str]:
    return {"id": person.id, "name": person.name}


async def put(
    person: Person, room: str, other: str, body: dict[str, Any] | None = None
) -> httpx2.Response:
    return await person.http.put(f"/rooms/{room}/members/{other}", json=body)


async def roles(person: Person, room: str) -> dict[str, str]:
    answer = await person.http.get(f"/rooms/{room}/members")
    assert answer.status_code == 200, answer.text
    return {item["user"]["name"]: item["role"] for item in answer.json()["items"]}


async def test_somebody_joins_a_public_room_once(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    first = await grace.http.put(f"/rooms/{room}/membership")
    again = await grace.http.put(f"/rooms/{room}/membership")
    assert (first.status_code, again.status_code) == (201, 200)
    assert first.json() == again.json()
    assert first.json() == {
        "room": room,
        "user": grace.id,
        "role": "member",
        "muted_until": None,
        "joined_seq": 2,
        "read_seq": 2,
    }
    await grace.leaves(room)
    log = await ada.log(room)
    assert [(event["type"], event["user"]["id"]) for event in log] == [
        ("joined", ada.id),
        ("joined", grace.id),
        ("left", grace.id),
    ]
    back = await grace.http.put(f"/rooms/{room}/membership")
    assert back.status_code == 201
    assert back.json()["joined_seq"] == 4
    assert len(await grace.log(room)) == 4, "who comes back sees it all"


async def test_joining_twice_at_once_is_joining_once(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    joins = (grace.http.put(f"/rooms/{room}/membership") for _ in range(10))
    answers = await asyncio.gather(*joins)
    assert sorted(answer.status_code for answer in answers) == [200] * 9 + [201]
    assert len(await ada.log(room)) == 2


async def test_a_join_repeated_late_does_not_bring_somebody_back(
    ada: Person, grace: Person
) -> None:
    room = await ada.makes_room()
    key = {"Idempotency-Key": unique("key")}
    assert (await grace.http.put(f"/rooms/{room}/membership", headers=key)).status_code == 201
    assert (await grace.http.put(f"/rooms/{room}/membership", headers=key)).status_code == 200
    [_, joined] = await ada.log(room)
    assert joined["client_id"] == key["Idempotency-Key"]
    await grace.leaves(room)
    late = await grace.http.put(f"/rooms/{room}/membership", headers=key)
    assert refusal(late) == (403, "not_a_member")
    assert grace.name not in await roles(ada, room)
    reused = await ada.http.post(f"/rooms/{room}/messages", json={"text": "x"}, headers=key)
    assert reused.status_code == 201, "keys are each person's own"


async def test_a_visitor_of_a_public_room_is_told_to_join(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    said = await ada.posts("hello", room)
    assert (await grace.http.get(f"/rooms/{room}")).status_code == 200
    for method, path, body in (
        ("GET", "/messages", None),
        ("GET", "/events", None),
        ("GET", "/members", None),
        ("POST", "/messages", {"text": "x"}),
        ("PATCH", f"/messages/{said['seq']}", {"text": "x"}),
        ("DELETE", f"/messages/{said['seq']}", None),
        ("DELETE", "/membership", None),
        ("PATCH", "", {"topic": "x"}),
        ("DELETE", "", None),
        ("PUT", f"/members/{grace.id}", None),
        ("PATCH", f"/members/{ada.id}", {"role": "member"}),
        ("DELETE", f"/members/{ada.id}", None),
    ):
        answer = await grace.http.request(method, f"/rooms/{room}{path}", json=body)
        assert refusal(answer) == (403, "not_a_member"), (method, path)
    assert len(await ada.log(room)) == 2


async def test_members_are_listed_with_their_roles(people: People) -> None:
    countess = unique("Ada Lovelace")
    ada = await people("ada", display_name=countess)
    grace = await people("grace")
    room = await ada.makes_room(kind="private")
    await ada.adds(grace, room, role="moderator")
    async with await grace.enters(room):
        page = (await ada.http.get(f"/rooms/{room}/members")).json()
    assert (page["next"], page["prev"]) == (None, None)
    assert sorted(page["items"], key=lambda item: str(item["role"])) == [
        {
            "user": {
                "id": grace.id,
                "name": grace.name,
                "display_name": grace.name,
                "bot": False,
                "guest": False,
            },
            "role": "moderator",
            "muted_until": None,
            "here": True,
        },
        {
            "user": {
                "id": ada.id,
                "name": ada.name,
                "display_name": countess,
                "bot": False,
                "guest": False,
            },
            "role": "owner",
            "muted_until": None,
            "here": False,
        },
    ]


async def test_somebody_is_brought_in_by_name_or_id(ada: Person, people: People) -> None:
    grace, alan = await people("grace"), await people("alan")
    room = await ada.makes_room(kind="private")
    by_name = await put(ada, room, grace.name.upper())
    by_id = await put(ada, room, alan.id, {"role": "moderator"})
    assert (by_name.status_code, by_id.status_code) == (201, 201)
    assert by_name.json() == {
        "room": room,
        "user": grace.id,
        "role": "member",
        "muted_until": None,
        "joined_seq": 2,
        "read_seq": None,
    }
    assert by_id.json()["role"] == "moderator"
    for body in (None, {}, {"role": None}, {"role": "moderator"}):
        again = await put(ada, room, alan.id, body)
        assert (again.status_code, again.json()) == (200, by_id.json())
    await put(ada, room, grace.id, {"role": "owner"})
    log = await grace.log(room)
    assert [(e["type"], e.get("member"), e.get("role")) for e in log] == [
        ("joined", None, None),
        ("added", as_event(grace), "member"),
        ("added", as_event(alan), "moderator"),
        ("role", as_event(grace), "owner"),
    ]
    assert {event["user"]["id"] for event in log} == {ada.id}
    assert refusal(await put(ada, room, "nobody-of-that-name")) == (404, "not_found")
    assert refusal(await put(ada, room, "u_abcdefghijkl")) == (404, "not_found")
    assert refusal(await put(ada, room, alan.id, {"role": "king"})) == (422, "invalid")
    assert refusal(await put(ada, room, alan.id, {"rule": "owner"})) == (422, "invalid")


async def test_roles_are_given_by_owners(ada: Person, people: People) -> None:
    grace, alan = await people("grace"), await people("alan")
    room = await ada.makes_room()
    await grace.joins(room)
    await alan.joins(room)
    url = f"/rooms/{room}/members"
    given = await ada.http.patch(f"{url}/{grace.name}", json={"role": "moderator"})
    assert (given.status_code, given.json()["role"]) == (200, "moderator")
    assert (
        await ada.http.patch(f"{url}/{grace.id}", json={"role": "moderator"})
    ).status_code == 200
    for person in (grace, alan):
        for role in ("owner", "moderator", "member"):
            for other in (ada, grace, alan):
                if (await roles(ada, room))[other.name] != role:
                    answer = await person.http.patch(f"{url}/{other.id}", json={"role": role})
                    assert refusal(answer) == (403, "forbidden"), (person.name, role, other.name)
    assert await roles(ada, room) == {
        ada.name: "owner",
        grace.name: "moderator",
        alan.name: "member",
    }
    outsider = await people("linus")
    answer = await ada.http.patch(f"{url}/{outsider.id}", json={"role": "member"})
    assert refusal(answer) == (404, "not_found")
    assert [event["type"] for event in await ada.log(room)] == ["joined"] * 3 + ["role"]


async def test_who_may_not_give_roles_may_not_even_repeat_one(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    answer = await grace.http.patch(f"/rooms/{room}/members/{ada.id}", json={"role": "owner"})
    assert refusal(answer) == (403, "forbidden")


async def test_who_may_bring_in_and_take_out_whom(people: People) -> None:
    owner, moderator, member, guest = [
        await people(name) for name in ("ada", "grace", "alan", "linus")
    ]
    room = await owner.makes_room()
    await owner.adds(moderator, room, role="moderator")
    await owner.adds(member, room)
    url = f"/rooms/{room}/members"

    assert refusal(await put(member, room, guest.id)) == (403, "forbidden")
    for role in ("moderator", "owner"):
        assert refusal(await put(moderator, room, guest.id, {"role": role})) == (403, "forbidden")
    assert (await put(moderator, room, guest.id)).status_code == 201

    for person in (owner, moderator, guest):
        assert refusal(await member.http.delete(f"{url}/{person.id}")) == (403, "forbidden")
    for person in (owner, moderator):
        assert refusal(await moderator.http.delete(f"{url}/{person.id}")) == (403, "forbidden")
    assert (await moderator.http.delete(f"{url}/{guest.name}")).status_code == 204
    assert refusal(await moderator.http.delete(f"{url}/{guest.name}")) == (404, "not_found")
    assert (await owner.http.delete(f"{url}/{moderator.id}")).status_code == 204
    assert await roles(owner, room) == {owner.name: "owner", member.name: "member"}
    [*_, removed] = await owner.log(room)
    assert (removed["type"], removed["member"]) == ("removed", as_event(moderator))
    assert removed["user"] == as_event(owner)
    assert "role" not in removed
    assert refusal(await moderator.http.get(f"/rooms/{room}/messages")) == (403, "not_a_member")


async def test_a_room_keeps_an_owner(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    mine = f"/rooms/{room}/members/{ada.id}"
    last = (409, "last_owner")
    assert refusal(await ada.http.delete(f"/rooms/{room}/membership")) == last
    assert refusal(await ada.http.delete(mine)) == last
    assert refusal(await ada.http.patch(mine, json={"role": "member"})) == last
    assert refusal(await put(ada, room, ada.id, {"role": "moderator"})) == last
    assert (await ada.http.patch(mine, json={"role": "owner"})).status_code == 200
    assert len(await ada.log(room)) == 2, "and nothing of it is in the log"

    await ada.adds(grace, room, role="owner")
    assert (await ada.http.patch(mine, json={"role": "member"})).status_code == 200
    assert refusal(await grace.http.delete(f"/rooms/{room}/membership")) == last
    await ada.leaves(room)
    assert await roles(grace, room) == {grace.name: "owner"}


async def test_of_two_owners_leaving_at_once_one_stays(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    await ada.adds(grace, room, role="owner")
    answers = await asyncio.gather(
        *(person.http.delete(f"/rooms/{room}/membership") for person in (ada, grace))
    )
    assert sorted(answer.status_code for answer in answers) == [204, 409]


async def test_a_private_room_can_not_be_joined_only_entered_with_somebody(
    ada: Person, grace: Person
) -> None:
    room = await ada.makes_room(kind="private")
    assert refusal(await grace.http.put(f"/rooms/{room}/membership")) == (404, "not_found")
    await ada.adds(grace, room)
    assert (await grace.http.put(f"/rooms/{room}/membership")).status_code == 200
    await ada.removes(grace, room)
    assert refusal(await grace.http.get(f"/rooms/{room}")) == (404, "not_found")


async def test_nobody_takes_a_name_that_others_are_addressed_by(
    server: Server, ada: Person, grace: Person
) -> None:
    room = await ada.makes_room(kind="private")
    body = {"name": grace.id.replace("u_", "ｕ_"), "password": "correct horse battery"}
    await grace.http.post("/users", json=body)
    assert (await put(ada, room, grace.id)).json()["user"] == grace.id


async def test_somebody_whose_account_was_disabled_can_still_be_taken_out(
    own_server: Server, people: People
) -> None:
    ada = await people("ada", at=own_server)
    grace = await people("grace", at=own_server)
    room = await ada.makes_room()
    await ada.adds(grace, room, role="moderator")
    done = await asyncio.to_thread(
        parley, own_server.folder, "user", "disable", grace.name, "--yes"
    )
    assert done.returncode == 0, done.stderr
    url = f"/rooms/{room}/members/{grace.id}"
    answers = [await ada.http.patch(url, json={"role": "member"}), await ada.http.delete(url)]
    assert [answer.status_code for answer in answers] == [200, 204]
    assert await roles(ada, room) == {ada.name: "owner"}
