"""My own settings of a room, and the sections of my own list."""

from collections.abc import Iterator
from typing import Any

import pytest

from tests.people import ListOfRooms, Person
from tests.server import Server

PLAIN = {"notify": "all", "favourite": False, "section": None, "hidden": False}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    running = Server(tmp_path_factory.mktemp("sections")).start()
    yield running
    running.stop()


async def sets(person: Person, room: str, **wanted: object) -> dict[str, Any]:
    """The room's settings, once they are changed."""
    answer = await person.http.patch(f"/rooms/{room}/mine", json=wanted)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()["mine"]
    return found


async def makes_section(person: Person, name: str) -> str:
    answer = await person.http.post("/me/sections", json={"name": name})
    assert answer.status_code == 201, answer.text
    return str(answer.json()["id"])


async def sections(person: Person) -> list[str]:
    answer = await person.http.get("/me/sections")
    assert answer.status_code == 200, answer.text
    items = answer.json()["items"]
    assert [item["position"] for item in items] == [*range(len(items))]
    return [item["name"] for item in items]


async def mine(person: Person, room: str) -> dict[str, Any] | None:
    found: dict[str, Any] | None = (await person.http.get(f"/rooms/{room}")).json()["mine"]
    return found


async def test_a_room_is_as_i_want_it_and_for_nobody_else(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    assert await mine(ada, room) == PLAIN
    assert await mine(grace, room) is None, "they are no member"
    await grace.joins(room)
    section = await makes_section(ada, "Ships")
    assert await sets(ada, room, notify="mentions") == PLAIN | {"notify": "mentions"}
    now = await sets(ada, room, favourite=True, section=section)
    assert now == {"notify": "mentions", "favourite": True, "section": section, "hidden": False}
    assert await sets(ada, room) == now, "what is not named stays"
    assert await sets(ada, room, section=None, notify="all", favourite=False) == PLAIN
    assert await mine(grace, room) == PLAIN
    listed = (await ada.http.get("/rooms", params={"scope": "mine"})).json()["items"]
    assert {item["id"]: item["mine"] for item in listed}[room] == PLAIN


async def test_a_setting_reaches_my_other_devices_and_a_snapshot_has_it(ada: Person) -> None:
    room = await ada.makes_room()
    section = await makes_section(ada, "Ships")
    async with await ada.connects() as account:
        state = ListOfRooms(account)
        await account.lists()
        for change in ({"notify": "nothing"}, {"favourite": True}, {"section": section}):
            now = await sets(ada, room, **change)
            await state.until(room, mine=now)
    async with await ada.connects() as account:
        assert (await account.lists())[room]["mine"] == now


async def test_a_hidden_room_is_back_with_something_new(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    await ada.posts("old", room)
    async with await grace.connects() as account:
        state = ListOfRooms(account)
        await account.lists()
        hidden = await sets(grace, room, hidden=True)
        assert hidden == PLAIN | {"hidden": True}
        await state.until(room, mine=hidden)
        # What is no message brings nothing back.
        await ada.http.patch(f"/rooms/{room}", json={"topic": "tea"})
        await state.until(room, topic="tea", mine=hidden)
        await ada.posts("new", room)
        await state.until(room, mine=PLAIN, unread=2)
        assert await mine(grace, room) == PLAIN
        # And each time anew.
        await state.until(room, mine=await sets(grace, room, hidden=True))
        await state.until(room, mine=await sets(grace, room, hidden=False))
        await sets(grace, room, hidden=True)
    await ada.posts("newer", room)
    assert await mine(grace, room) == PLAIN
    async with await grace.connects() as account:
        assert (await account.lists())[room]["mine"] == PLAIN


async def test_sections_have_names_and_an_order(ada: Person) -> None:
    assert await sections(ada) == []
    ids = {name: await makes_section(ada, name) for name in ("Ships", "Cranes", "Tea")}
    assert await sections(ada) == ["Ships", "Cranes", "Tea"]
    for section, change, order in (
        ("Tea", {"position": 0}, ["Tea", "Ships", "Cranes"]),
        ("Tea", {"position": 50}, ["Ships", "Cranes", "Tea"]),
        ("Ships", {"position": 1, "name": "Boats"}, ["Cranes", "Boats", "Tea"]),
        ("Ships", {}, ["Cranes", "Boats", "Tea"]),
    ):
        answer = await ada.http.patch(f"/me/sections/{ids[section]}", json=change)
        assert answer.status_code == 200, answer.text
        assert await sections(ada) == order
    assert (await ada.http.delete(f"/me/sections/{ids['Ships']}")).status_code == 204
    assert await sections(ada) == ["Cranes", "Tea"]


async def test_sections_reach_every_device(ada: Person) -> None:
    room = await ada.makes_room()
    async with await ada.connects() as account:
        state = ListOfRooms(account)
        await account.lists()
        await state.until_sections()
        first = await makes_section(ada, "Ships")
        await makes_section(ada, "Cranes")
        await state.until_sections("Ships", "Cranes")
        await state.until(room, mine=await sets(ada, room, section=first))
        await ada.http.delete(f"/me/sections/{first}")
        await state.until_sections("Cranes")
        await state.until(room, mine=PLAIN)
    async with await ada.connects() as account:
        state = ListOfRooms(account)
        await account.lists()
        await state.until_sections("Cranes")


async def test_what_is_not_so_is_refused_and_nothing_is_stored(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    own, theirs = await makes_section(ada, "Ships"), await makes_section(grace, "Ships")
    for body, status, code in (
        ({"notify": "never"}, 422, "invalid"),
        ({"favourite": 1}, 422, "invalid"),
        ({"section": theirs}, 404, "not_found"),
        ({"section": "c_nothing"}, 404, "not_found"),
        ({"muted": True}, 422, "invalid"),
    ):
        answer = await ada.http.patch(f"/rooms/{room}/mine", json=body)
        assert (answer.status_code, answer.json()["code"]) == (status, code), body
    assert await mine(ada, room) == PLAIN
    assert (await grace.http.patch(f"/rooms/{room}/mine", json={})).status_code == 403
    for person, body, code in (
        (ada, {"name": " ships "}, "name_taken"),
        (ada, {"name": "  "}, "invalid"),
        (ada, {"name": "x" * 61}, "invalid"),
        (ada, {"name": "two\nlines"}, "invalid"),
    ):
        answer = await person.http.post("/me/sections", json=body)
        assert answer.json()["code"] == code, body
    for method in ("PATCH", "DELETE"):
        answer = await grace.http.request(method, f"/me/sections/{own}", json={})
        assert answer.status_code == 404
    answer = await ada.http.patch(f"/me/sections/{own}", json={"position": -1})
    assert answer.json()["code"] == "invalid"
    assert await sections(ada) == ["Ships"]


async def test_there_is_an_end_of_sections(ada: Person) -> None:
    for number in range(50):
        await makes_section(ada, str(number))
    answer = await ada.http.post("/me/sections", json={"name": "one more"})
    assert (answer.status_code, answer.json()["code"]) == (409, "too_many_sections")
