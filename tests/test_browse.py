"""What one sees of rooms before joining them, names that rooms had, and the last one who leaves."""

from collections.abc import Iterator
from typing import Any

import pytest

from tests import databases
from tests.conftest import People
from tests.owned import owned_server
from tests.people import ListOfRooms, Person, unique
from tests.server import Server

DAY_MS = 86_400_000


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with owned_server(tmp_path_factory.mktemp("browse")) as running:
        yield running


@pytest.fixture
async def owner(server: Server) -> Any:
    person = Person(server.url, "owner")
    await person.signs_in()
    yield person
    await person.http.aclose()


async def changes(person: Person, room: str, **wanted: object) -> dict[str, Any]:
    answer = await person.http.patch(f"/rooms/{room}", json=wanted)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


async def joinable(person: Person, **query: str) -> dict[str, dict[str, Any]]:
    answer = await person.http.get("/rooms", params={"scope": "joinable", **query})
    assert answer.status_code == 200, answer.text
    return {item["id"]: item for item in answer.json()["items"]}


async def test_before_i_join_i_see_what_a_room_is_about_and_whether_it_lives(
    ada: Person, grace: Person, people: People, server: Server
) -> None:
    words = "Where the ships are.\n\nAsk before you moor."
    answer = await ada.http.post(
        "/rooms", json={"name": unique("quay"), "kind": "public", "description": f" {words} "}
    )
    assert answer.status_code == 201, answer.text
    made = answer.json()
    assert (made["description"], made["member_count"]) == (words, 1)
    room = made["id"]
    alan = await people("alan", at=server)
    await alan.joins(room)
    said = await ada.posts("hello", room)
    seen = (await joinable(grace, q=made["name"]))[room]
    assert (seen["description"], seen["topic"], seen["member_count"]) == (words, "", 2)
    assert (seen["active_at"], seen["last_message"]) == (said["at"], None)
    await ada.removes(alan, room)
    await ada.http.patch(f"/rooms/{room}", json={"topic": "tea"})
    seen = (await joinable(grace))[room]
    assert (seen["topic"], seen["member_count"]) == ("tea", 1)
    async with await ada.connects() as account:
        state = ListOfRooms(account)
        assert (await account.lists())[room]["member_count"] == 1
        await grace.joins(room)
        head = (await ada.http.get(f"/rooms/{room}")).json()
        await state.until(room, member_count=2, active_at=head["active_at"])
        assert state.rooms[room] == head


async def test_a_new_description_is_an_event_and_reaches_everybody(
    ada: Person, grace: Person
) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    async with await grace.connects() as account, await grace.enters(room) as seat:
        state = ListOfRooms(account)
        await account.lists()
        now = await changes(ada, room, description="Ships, mostly")
        await state.until(room, description="Ships, mostly")
        event = await seat.sees("described")
        assert (event["description"], event["seq"]) == ("Ships, mostly", now["head"])
    assert (await changes(ada, room, description="Ships, mostly"))["head"] == now["head"]
    assert (await grace.http.patch(f"/rooms/{room}", json={"description": "x"})).status_code == 403
    for words in ("x" * 501, "bell\x07"):
        answer = await ada.http.patch(f"/rooms/{room}", json={"description": words})
        assert answer.json()["code"] == "invalid"
    assert (await changes(ada, room, description=""))["description"] == ""


async def test_the_owner_of_the_server_suggests_rooms_to_newcomers(
    owner: Person, ada: Person, grace: Person
) -> None:
    room, other, private = (
        await ada.makes_room(),
        await ada.makes_room(),
        await ada.makes_room(kind="private"),
    )
    async with await ada.connects() as account:
        state = ListOfRooms(account)
        await account.lists()
        answer = await owner.http.put(f"/rooms/{room}/suggestion")
        assert (answer.status_code, answer.json()["suggested"]) == (200, True)
        await state.until(room, suggested=True)
    assert (await owner.http.put(f"/rooms/{room}/suggestion")).status_code == 200
    assert [event["type"] for event in await ada.log(room)] == ["joined", "suggested"]
    assert (await joinable(grace, scope="suggested")).keys() == {room}
    assert (await joinable(grace))[other]["suggested"] is False
    assert (await owner.http.put(f"/rooms/{private}/suggestion")).status_code == 404
    for person in (ada, grace):
        answer = await person.http.put(f"/rooms/{other}/suggestion")
        assert (answer.status_code, answer.json()["code"]) == (403, "forbidden")
    await grace.joins(room)
    assert await joinable(grace, scope="suggested") == {}, "they are in it"
    assert (await owner.http.delete(f"/rooms/{room}/suggestion")).status_code == 204
    assert [event["type"] for event in await ada.log(room)][-1] == "unsuggested"


async def test_a_room_is_found_by_the_names_that_it_had(ada: Person, grace: Person) -> None:
    first, second, third = (unique(name) for name in ("quay", "pier", "mole"))
    answer = await ada.http.post("/rooms", json={"name": first, "kind": "public"})
    room = answer.json()["id"]
    await changes(ada, room, name=second)
    await changes(ada, room, name=third)
    for name in (first, second.upper(), third):
        assert (await grace.http.get(f"/rooms/{name}")).json()["id"] == room
    await grace.joins(first)
    await grace.posts("by an old name", second)
    for body in ({"name": first, "kind": "public"}, {"name": second.upper(), "kind": "public"}):
        answer = await grace.http.post("/rooms", json=body)
        assert (answer.status_code, answer.json()["code"]) == (409, "name_taken")
    own = await grace.makes_room()
    answer = await grace.http.patch(f"/rooms/{own}", json={"name": first})
    assert (answer.status_code, answer.json()["code"]) == (409, "name_taken")
    assert (await changes(ada, room, name=first))["name"] == first, "it may have it back"
    private = {"name": second, "kind": "private"}
    assert (await grace.http.post("/rooms", json=private)).status_code == 201, "no address"


async def test_after_thirty_days_another_room_may_take_a_name(
    ada: Person, grace: Person, server: Server
) -> None:
    name = unique("quay")
    answer = await ada.http.post("/rooms", json={"name": name, "kind": "public"})
    room = answer.json()["id"]
    await changes(ada, room, name=unique("pier"))
    sql = "UPDATE looks SET held_until = held_until - ? WHERE owner = ?"
    databases.run(server.folder, sql, 29 * DAY_MS, room)
    taken = {"name": name, "kind": "public"}
    assert (await grace.http.post("/rooms", json=taken)).status_code == 409
    databases.run(server.folder, sql, 2 * DAY_MS, room)
    assert (await grace.http.get(f"/rooms/{name}")).json()["id"] == room, "it leads there still"
    answer = await grace.http.post("/rooms", json=taken)
    assert answer.status_code == 201
    assert (await grace.http.get(f"/rooms/{name}")).json()["id"] == answer.json()["id"]


async def test_what_an_old_name_looks_like_is_nobody_elses_either(
    ada: Person, grace: Person, server: Server
) -> None:
    name = unique("quay")
    alike = name.replace("a", "\N{CYRILLIC SMALL LETTER A}")
    room = (await ada.http.post("/rooms", json={"name": name, "kind": "public"})).json()["id"]
    own = await grace.makes_room()
    await changes(ada, room, name=unique("pier"))

    async def is_taken() -> bool:
        made = await grace.http.post("/rooms", json={"name": alike, "kind": "public"})
        renamed = await grace.http.patch(f"/rooms/{own}", json={"name": alike})
        codes = [answer.json().get("code") for answer in (made, renamed)]
        return codes == ["name_taken", "name_taken"]

    assert await is_taken()
    databases.run(server.folder, "UPDATE meta SET value = 'another Unicode' WHERE key = 'looks'")
    assert await is_taken(), "looks are made anew"
    assert (await changes(ada, room, name=alike))["name"] == alike, "of one's own one may"
    await changes(ada, room, name=name)
    assert await is_taken()
    await ada.http.delete(f"/rooms/{room}")
    assert (await grace.http.post("/rooms", json={"name": alike, "kind": "public"})).is_success


async def test_a_deleted_room_keeps_no_name(ada: Person, grace: Person) -> None:
    name = unique("quay")
    answer = await ada.http.post("/rooms", json={"name": name, "kind": "public"})
    await changes(ada, answer.json()["id"], name=unique("pier"))
    await ada.http.delete(f"/rooms/{answer.json()['id']}")
    assert (await grace.http.get(f"/rooms/{name}")).status_code == 404
    assert (await grace.http.post("/rooms", json={"name": name, "kind": "public"})).is_success


async def test_whoever_is_the_last_one_archives_or_deletes_a_room_as_they_leave(
    ada: Person, grace: Person
) -> None:
    kept, deleted = await ada.makes_room(), await ada.makes_room()
    for room in (kept, deleted):
        await grace.joins(room)
        for last in ("", "?last=archive", "?last=delete"):
            answer = await ada.http.delete(f"/rooms/{room}/membership{last}")
            body = answer.json()
            assert (body["code"], body["can"]) == ("last_owner", ["give_role"]), last
        await grace.leaves(room)
        answer = await ada.http.delete(f"/rooms/{room}/membership")
        assert answer.json()["code"] == "last_owner"
        assert answer.json()["can"] == ["archive", "delete"]
    async with await ada.enters(kept) as seat:
        answer = await ada.http.delete(f"/rooms/{kept}/membership?last=archive")
        assert answer.status_code == 204, answer.text
        await seat.sees("archived")
        assert await seat.is_closed() == 4403
    seen = (await grace.http.get(f"/rooms/{kept}")).json()
    assert (seen["archived"], seen["member_count"]) == (True, 0)
    async with await ada.connects() as account:
        await account.lists()
        answer = await ada.http.delete(f"/rooms/{deleted}/membership?last=delete")
        assert answer.status_code == 204, answer.text
        await account.sees("room_gone", room=deleted)
    assert (await grace.http.get(f"/rooms/{deleted}")).status_code == 404
    answer = await ada.http.delete(f"/rooms/{kept}/membership?last=burn")
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid")


async def test_others_leave_as_ever_whatever_they_say_of_the_last_one(
    ada: Person, grace: Person
) -> None:
    for last in ("archive", "delete"):
        room = await ada.makes_room()
        await grace.joins(room)
        answer = await grace.http.delete(f"/rooms/{room}/membership?last={last}")
        assert answer.status_code == 204
        assert not (await ada.http.get(f"/rooms/{room}")).json()["archived"]
