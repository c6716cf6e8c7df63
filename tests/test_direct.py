"""Direct rooms: of the same people there is one, and it stays theirs."""

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest

from tests.conftest import People
from tests.people import ListOfRooms, Person, unique
from tests.server import Server, parley


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    running = Server(tmp_path_factory.mktemp("direct")).start()
    yield running
    running.stop()


@pytest.fixture
async def alan(people: People) -> Person:
    return await people("alan")


async def opens(person: Person, *others: str) -> tuple[int, dict[str, Any]]:
    answer = await person.http.put("/direct", json={"users": [*others]})
    return answer.status_code, answer.json()


async def names(person: Person, room: str) -> list[str]:
    answer = await person.http.get(f"/rooms/{room}")
    assert answer.status_code == 200, answer.text
    return [other["name"] for other in answer.json()["people"]]


async def test_it_is_found_again_by_whoever_looks(ada: Person, grace: Person) -> None:
    status, room = await opens(ada, grace.id)
    assert status == 201
    assert (room["kind"], room["name"], room["topic"], room["role"]) == ("direct", "", "", "member")
    assert room["people"] == [{"id": grace.id, "name": grace.name, "display_name": grace.name}]
    said = await ada.posts("hello", room["id"])
    for person, others in (
        (ada, [grace.name]),
        (ada, [grace.id, grace.name, ada.id]),
        (grace, [ada.name.upper()]),
    ):
        status, found = await opens(person, *others)
        assert (status, found["id"]) == (200, room["id"])
    assert found["people"] == [{"id": ada.id, "name": ada.name, "display_name": ada.name}]
    assert (found["unread"], found["last_message"]) == (1, said)
    types = [event["type"] for event in await grace.log(room["id"])]
    assert types == ["joined", "added", "message"]


async def test_other_people_are_another_room(ada: Person, grace: Person, alan: Person) -> None:
    _, two = await opens(ada, grace.id)
    status, three = await opens(ada, grace.id, alan.id)
    assert (status, three["id"] != two["id"]) == (201, True)
    status, found = await opens(alan, ada.id, grace.id)
    assert (status, found["id"]) == (200, three["id"])
    assert await names(grace, three["id"]) == sorted([ada.name, alan.name])
    members = (await alan.http.get(f"/rooms/{three['id']}/members")).json()["items"]
    assert {member["user"]["id"]: member["role"] for member in members} == dict.fromkeys(
        (ada.id, grace.id, alan.id), "member"
    )


async def test_it_is_in_the_lists_of_its_people_and_of_nobody_else(
    ada: Person, grace: Person, alan: Person
) -> None:
    async with await ada.connects() as at_ada, await grace.connects() as at_grace:
        lists = {ada.name: ListOfRooms(at_ada), grace.name: ListOfRooms(at_grace)}
        for account in (at_ada, at_grace):
            await account.lists()
        _, room = await opens(ada, grace.id)
        for person, other in ((ada, grace), (grace, ada)):
            state = lists[person.name]
            await state.until(room["id"], role="member")
            assert [each["id"] for each in state.rooms[room["id"]]["people"]] == [other.id]
            assert state.rooms[room["id"]] == (await person.http.get(f"/rooms/{room['id']}")).json()
        await ada.posts("hello", room["id"])
        await lists[grace.name].until(room["id"], unread=1)
    async with await grace.connects() as account:
        assert [o["id"] for o in (await account.lists())[room["id"]]["people"]] == [ada.id]
    listed = (await grace.http.get("/rooms", params={"scope": "mine"})).json()["items"]
    assert [o["id"] for i in listed if i["id"] == room["id"] for o in i["people"]] == [ada.id]
    assert room["id"] not in [i["id"] for i in (await alan.http.get("/rooms")).json()["items"]]


async def test_nothing_changes_who_is_in_it_or_what_it_is(
    ada: Person, grace: Person, alan: Person
) -> None:
    _, found = await opens(ada, grace.id)
    room = f"/rooms/{found['id']}"
    for method, path, body in (
        ("PUT", f"{room}/members/{alan.id}", {}),
        ("PATCH", f"{room}/members/{grace.id}", {"role": "owner"}),
        ("DELETE", f"{room}/members/{grace.id}", None),
        ("DELETE", f"{room}/membership", None),
        ("PATCH", room, {"name": "ours"}),
        ("PATCH", room, {"topic": "tea"}),
        ("PATCH", room, {"archived": True}),
    ):
        answer = await ada.http.request(method, path, json=body)
        assert (answer.status_code, answer.json()["code"]) == (409, "direct_room"), (method, path)
    assert (await ada.http.delete(room)).json()["code"] == "forbidden"
    said = await grace.posts("mine", found["id"])
    answer = await ada.http.delete(f"{room}/messages/{said['seq']}")
    assert answer.json()["code"] == "forbidden", "nobody moderates"
    for method, path in (
        ("GET", room),
        ("PUT", f"{room}/membership"),
        ("PUT", f"{room}/members/{alan.id}"),
        ("GET", f"{room}/messages"),
        ("DELETE", f"{room}/membership"),
    ):
        answer = await alan.http.request(method, path)
        assert (answer.status_code, answer.json()["code"]) == (404, "not_found"), (method, path)
    # It is hidden instead.
    hidden = await ada.http.patch(f"{room}/mine", json={"hidden": True})
    assert hidden.json()["mine"]["hidden"]
    await grace.posts("hello?", found["id"])
    assert not (await ada.http.get(room)).json()["mine"]["hidden"]


async def test_it_is_of_up_to_nine_people_who_are_there(
    ada: Person, people: People, server: Server
) -> None:
    others = [await people(f"other{number}", at=server) for number in range(9)]
    for users, status, code in (
        ([], 422, "invalid"),
        ([other.id for other in others], 422, "invalid"),
        (["nobody at all"], 404, "not_found"),
        ([others[0].id, "u_nobody"], 404, "not_found"),
        ([1], 422, "invalid"),
    ):
        found, body = await opens(ada, *users)
        assert (found, body["code"]) == (status, code), users
    status, room = await opens(ada, *(other.id for other in others[:8]))
    assert (status, len(room["people"])) == (201, 8)
    _, known = await opens(ada, others[0].id)
    for other in others[:2]:
        assert parley(server.folder, "user", "disable", other.name, "--yes").returncode == 0
    assert (await opens(ada, others[1].id))[0] == 404, "nothing begins with them"
    assert (await opens(ada, others[0].id))[1]["id"] == known["id"], "what was said is still there"


async def test_one_that_is_of_oneself_alone_is_for_notes(ada: Person, grace: Person) -> None:
    status, room = await opens(ada, ada.name)
    assert (status, room["kind"], room["people"], room["member_count"]) == (201, "direct", [], 1)
    assert await opens(ada, ada.id) == (200, room)
    assert (await opens(grace, grace.id))[1]["id"] != room["id"]
    said = await ada.posts("tea at four", room["id"])
    saved = await ada.http.put(f"/rooms/{room['id']}/messages/{said['seq']}/saved", json={})
    assert saved.is_success
    assert (await grace.http.get(f"/rooms/{room['id']}")).status_code == 404


async def test_two_who_write_to_each_other_at_the_same_moment_meet(
    ada: Person, grace: Person, alan: Person
) -> None:
    asked = [
        opens(person, *(other.id for other in (ada, grace, alan) if other is not person))
        for person in (ada, grace, alan) * 3
    ]
    found = await asyncio.gather(*asked)
    assert len({room["id"] for _, room in found}) == 1
    assert sorted(status for status, _ in found) == [200] * 8 + [201]


async def test_new_ones_are_rooms_like_others_to_the_limit(
    start_server: Any, people: People
) -> None:
    server = start_server(PARLEY_LIMIT_ROOMS_PER_HOUR="2")
    ada = await people("ada", at=server)
    others = [await people(f"other{number}", at=server) for number in range(3)]
    statuses = [(await opens(ada, other.id))[0] for other in (*others, others[0])]
    assert statuses == [201, 201, 429, 200]


async def test_it_is_found_in_ones_list_by_the_names_of_the_others(
    ada: Person, grace: Person, alan: Person
) -> None:
    await alan.http.patch("/me", json={"display_name": "张浩"})
    named = (await ada.http.post("/rooms", json={"name": unique("zhang"), "kind": "public"})).json()
    _, two = await opens(ada, grace.id)
    _, three = await opens(ada, grace.id, alan.id)
    for words, wanted in {
        "张": [three["id"]],
        "zhanghao": [three["id"]],
        "zhang": [three["id"], named["id"]],
        grace.name.upper(): sorted([two["id"], three["id"]]),
        # As pages write its title, in any order, and as far as it is typed.
        f"{grace.name} and 张浩": [three["id"]],
        f"张浩和{grace.name}": [three["id"]],
        f"张浩, {grace.name[:-1]}": [three["id"]],
        f"{grace.name} and nobody": [],
        " ".join([*"jkpqvwxy", grace.name]): [],
        "and": [],
        ", &": [],
        ada.name: [],
    }.items():
        for scope in ("mine", ""):
            query = {"q": words, "scope": scope} if scope else {"q": words}
            answer = await ada.http.get("/rooms", params=query)
            assert [item["id"] for item in answer.json()["items"]] == wanted, words
    page = (await ada.http.get("/rooms", params={"q": grace.name, "limit": 1})).json()
    rest = (await ada.http.get(page["next"].removeprefix("/api/v1"))).json()
    found = [item["id"] for item in page["items"] + rest["items"]]
    assert found == sorted([two["id"], three["id"]])
    assert (await alan.http.get("/rooms", params={"q": grace.name})).json()["items"] != []
    await alan.http.patch("/me", json={"display_name": alan.name})
    assert (await ada.http.get("/rooms", params={"q": "张"})).json()["items"] == []
