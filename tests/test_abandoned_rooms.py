"""Archived rooms that nobody is in: owners of the server take them over, or delete them."""

from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx2
import pytest

from tests.conftest import People
from tests.people import PASSWORD, Person, unique
from tests.server import Server

Json = dict[str, Any]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    running = Server(tmp_path_factory.mktemp("abandoned")).start()
    with httpx2.Client(base_url=f"{running.url}/api/v1", verify=False) as http:
        assert http.post("/users", json={"name": "owner", "password": PASSWORD}).is_success
    yield running
    running.stop()


@pytest.fixture
async def owner(server: Server) -> AsyncIterator[Person]:
    """Of the server."""
    person = await Person(server.url, "owner").signs_in()
    person.id = (await person.http.get("/me")).json()["id"]
    yield person
    await person.http.aclose()


async def abandons(person: Person, room: str) -> None:
    answer = await person.http.delete(f"/rooms/{room}/membership?last=archive")
    assert answer.status_code == 204, answer.text


async def abandoned(owner: Person) -> dict[str, Json]:
    """By id, a page at a time."""
    found, url = {}, "/abandoned-rooms?limit=1"
    while url:
        page = (await owner.http.get(url.removeprefix("/api/v1"))).json()
        found.update({item["id"]: item for item in page["items"]})
        url = page["next"]
    return found


def refusal(answer: httpx2.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


async def test_a_room_without_members_is_restored_by_an_owner_of_the_server_who_then_owns_it(
    owner: Person, ada: Person
) -> None:
    room, kept = await ada.makes_room("tea"), await ada.makes_room("coffee")
    said = await ada.posts("the kettle is in the cupboard", room)
    assert room not in await abandoned(owner), "she is in it"
    await abandons(ada, room)
    await ada.http.patch(f"/rooms/{kept}", json={"archived": True})
    item = (await abandoned(owner))[room]
    assert (item["kind"], item["topic"]) == ("public", "")
    assert kept not in await abandoned(owner), "she is in it still"
    async with await owner.connects() as account:
        await account.lists()
        answer = await owner.http.put(f"/abandoned-rooms/{room}/owner")
        assert (answer.status_code, answer.json()["role"]) == (200, "owner")
        assert answer.json()["archived"] is False
        assert (await account.sees("room"))["item"]["id"] == room
    assert (await owner.http.put(f"/abandoned-rooms/{room}/owner")).json() == answer.json()
    log = await owner.log(room)
    assert [event["type"] for event in log[-2:]] == ["joined", "restored"]
    assert log[1]["text"] == said["text"]
    assert room not in await abandoned(owner)
    acts = (await owner.http.get(f"/rooms/{room}/audit")).json()["items"]
    assert [(act["act"], act["actor"]["id"]) for act in acts] == [
        ("restore", owner.id),
        ("archive", ada.id),
    ]
    await ada.joins(room)
    await ada.posts("and here I am again", room)


async def test_a_deleted_one_is_gone_and_its_name_is_free(owner: Person, ada: Person) -> None:
    name = unique("tea")
    room = (await ada.http.post("/rooms", json={"name": name, "kind": "public"})).json()["id"]
    await ada.posts("to be erased", room)
    await abandons(ada, room)
    taken = await ada.http.post("/rooms", json={"name": name, "kind": "public"})
    assert refusal(taken) == (409, "name_taken")
    why = "nobody+needs+it"
    assert (await owner.http.delete(f"/abandoned-rooms/{room}?reason={why}")).status_code == 204
    assert refusal(await owner.http.delete(f"/abandoned-rooms/{room}")) == (404, "not_found")
    assert refusal(await ada.http.get(f"/rooms/{room}")) == (404, "not_found")
    assert room not in await abandoned(owner)
    assert (await ada.http.post("/rooms", json={"name": name, "kind": "public"})).is_success
    [act] = [
        act
        for act in (await owner.http.get("/audit")).json()["items"]
        if act["act"] == "delete_room" and act["room"]["id"] == room
    ]
    assert (act["actor"]["id"], act["details"]) == (owner.id, {"name": name})
    assert act["reason"] == "nobody needs it"


async def test_what_was_said_in_a_private_one_is_read_by_nobody(owner: Person, ada: Person) -> None:
    room = await ada.makes_room(kind="private")
    await ada.posts("between us", room)
    await abandons(ada, room)
    assert (await abandoned(owner))[room]["kind"] == "private"
    answer = await owner.http.put(f"/abandoned-rooms/{room}/owner")
    assert refusal(answer) == (404, "not_found")
    assert refusal(await owner.http.get(f"/rooms/{room}/messages")) == (404, "not_found")
    assert (await owner.http.delete(f"/abandoned-rooms/{room}")).status_code == 204
    assert room not in await abandoned(owner)


async def test_a_room_with_members_or_that_is_not_archived_is_not_taken_over(
    owner: Person, ada: Person
) -> None:
    lively, archived = await ada.makes_room(), await ada.makes_room()
    await ada.http.patch(f"/rooms/{archived}", json={"archived": True})
    direct = (await ada.http.put("/direct", json={"users": [owner.id]})).json()["id"]
    for room in (lively, archived, direct, "r_abcdefghijkl", "general"):
        for method, path in (("PUT", f"{room}/owner"), ("DELETE", room)):
            answer = await owner.http.request(method, f"/abandoned-rooms/{path}")
            assert refusal(answer) == (404, "not_found"), (method, room)
    assert (await ada.http.get(f"/rooms/{lively}")).json()["member_count"] == 1


async def test_who_was_banned_from_it_may_own_it_all_the_same(
    owner: Person, ada: Person, people: People, server: Server
) -> None:
    grace = await people("grace", at=server)
    room = await ada.makes_room()
    await grace.joins(room)
    await ada.bans(grace, room)
    await owner.http.patch(f"/accounts/{grace.id}", json={"role": "owner"})
    await abandons(ada, room)
    taken = await grace.http.put(f"/abandoned-rooms/{room}/owner")
    assert taken.json()["role"] == "owner"
    assert (await grace.http.get(f"/rooms/{room}/bans")).json()["items"] == []
    await grace.posts("mine now", room)
