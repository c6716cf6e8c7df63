"""Lists: whatever somebody fills them with, the others find theirs, in pages of bounded size."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest

from tests.conftest import People
from tests.hostile.crowd import LONGEST, fill_rooms, register
from tests.hostile.scene import Scene
from tests.hostile.test_matrix import MEMORY_BYTES, WORST_MS
from tests.people import Person, unique
from tests.server import Server

Item = dict[str, Any]

FLOOD = 2000
# A page of 200 rooms, each with the longest name, topic and last message in four-byte characters.
PAGE_BYTES_MAX = 1_000_000
# Cut, of another shape, no base64, half a character, a number too large for a database.
BAD_PLACES = ("x", "WzFd", "", "_" * 500, "%00", "WyJcdWQ4MDAiXQ", "WzllOTksInMiXQ")


@pytest.fixture(scope="module")
def flooded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server on which mallory owns two thousand public rooms, made over time."""
    server = Server(tmp_path_factory.mktemp("flooded")).start()
    register(server, "owner")
    mallory = register(server, "mallory")
    server.stop()
    fill_rooms(server.folder, owner=mallory, count=FLOOD)
    yield server.start()
    server.stop()


@pytest.fixture
async def ada(flooded: Server, people: People) -> Person:
    return await people("ada", at=flooded)


@pytest.fixture
async def grace(flooded: Server, people: People) -> Person:
    return await people("grace", at=flooded)


async def get(person: Person, path: str) -> Any:
    answer = await person.http.get(path)
    assert answer.status_code == 200, answer.text
    assert len(answer.content) < PAGE_BYTES_MAX
    link = answer.headers.get("link", "")
    found = answer.json()
    assert link == (f'<{found["next"]}>; rel="next"' if found["next"] else "")
    assert found["prev"] is None
    return found


async def walk(person: Person, path: str) -> list[Item]:
    """Every page, by `next`."""
    items: list[Item] = []
    while path:
        found = await get(person, path.removeprefix("/api/v1"))
        items += found["items"]
        path = found["next"]
    return items


async def test_two_thousand_rooms_of_somebody_else_hide_no_honest_one(
    ada: Person, grace: Person
) -> None:
    room = await ada.makes_room("zebra")
    name = (await ada.http.get(f"/rooms/{room}")).json()["name"]
    found = await walk(grace, "/rooms")
    assert room in {item["id"] for item in found}
    assert len(found) == len({item["id"] for item in found}) > FLOOD
    for typed in (name, name.upper(), name[2:]):
        searched = await get(grace, f"/rooms?scope=joinable&q={typed}")
        assert [item["id"] for item in searched["items"]] == [room], typed


async def test_ones_own_rooms_come_first_and_are_on_no_page_of_the_others(
    ada: Person, grace: Person
) -> None:
    own = [await ada.makes_room("zoo", kind=kind) for kind in ("public", "private")]
    page = await get(ada, "/rooms?limit=3")
    [general] = [item["id"] for item in page["items"] if item["name"] == "general"]
    assert {item["id"] for item in page["items"]} == {general, *own}
    assert page["next"] is not None
    assert {item["id"] for item in await walk(ada, "/rooms?scope=mine")} == {general, *own}
    joinable = {item["id"] for item in await walk(ada, "/rooms?scope=joinable")}
    assert len(joinable) >= FLOOD
    assert not joinable & {general, *own}
    assert own[1] not in {item["id"] for item in await walk(grace, "/rooms?limit=200")}


async def test_every_way_to_walk_the_list_finds_every_room_once(ada: Person) -> None:
    own = {await ada.makes_room("twin", kind="private") for _ in range(5)}
    whole = [item["id"] for item in await walk(ada, "/rooms")]
    assert own < set(whole)
    for path in ("/rooms?limit=7&scope=mine", "/rooms?limit=199"):
        walked = [item["id"] for item in await walk(ada, path)]
        assert len(walked) == len(set(walked))
        assert walked == whole[: len(walked)]
    assert len(walked) == len(whole)


async def test_rooms_of_one_name_are_walked_one_by_one(ada: Person) -> None:
    name = unique("twin")
    own = set()
    for _ in range(5):
        made = await ada.http.post("/rooms", json={"name": name, "kind": "private"})
        own.add(made.json()["id"])
    walked = [item["id"] for item in await walk(ada, f"/rooms?q={name}&limit=2")]
    assert len(walked) == len(own)
    assert set(walked) == own


async def test_a_room_of_exactly_that_name_is_found_first(ada: Person, grace: Person) -> None:
    word = unique("mole")
    for name in (f"a {word}", f"b {word} b", word, f"{word} c"):
        await ada.http.post("/rooms", json={"name": name, "kind": "public"})
    page = await get(grace, f"/rooms?q={word}&limit=1")
    assert [item["name"] for item in page["items"]] == [word]
    others = await walk(grace, page["next"])
    assert [item["name"] for item in others] == [f"a {word}", f"b {word} b", f"{word} c"]


async def test_a_walk_goes_on_past_rooms_that_went_meanwhile(ada: Person) -> None:
    own = [await ada.makes_room(f"{letter} walk", kind="private") for letter in "abcdef"]
    page = await get(ada, "/rooms?scope=mine&q=walk&limit=3")
    assert [item["id"] for item in page["items"]] == own[:3]
    await ada.http.delete(f"/rooms/{own[2]}")
    await ada.http.patch(f"/rooms/{own[1]}", json={"name": unique("z walk")})
    rest = [item["id"] for item in await walk(ada, page["next"])]
    assert rest == [*own[3:], own[1]], "none is passed over"


async def test_an_archived_room_is_not_among_those_to_join(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    name = (await ada.http.get(f"/rooms/{room}")).json()["name"]
    await ada.http.patch(f"/rooms/{room}", json={"archived": True})
    assert (await get(grace, f"/rooms?scope=joinable&q={name}"))["items"] == []
    assert (await get(ada, f"/rooms?scope=mine&q={name}"))["items"][0]["archived"] is True
    await ada.http.patch(f"/rooms/{room}", json={"archived": False})
    assert len((await get(grace, f"/rooms?scope=joinable&q={name}"))["items"]) == 1


async def test_a_page_of_long_rooms_stays_small(ada: Person, grace: Person) -> None:
    for number in range(20):
        name = f"{LONGEST * 70}{number:03d}"
        made = await ada.http.post(
            "/rooms", json={"name": name, "kind": "private", "topic": LONGEST * 250}
        )
        await ada.posts(LONGEST * 8000, made.json()["id"])
    page = await get(ada, f"/rooms?q={LONGEST}")
    assert len(page["items"]) == 20
    for room in page["items"]:
        assert room["last_message"]["text"] == LONGEST * 200
        assert room["last_message"]["text_cut"] is True
    [item] = (await get(ada, f"/rooms?q={name}"))["items"]
    assert (await ada.http.get(f"/rooms/{item['id']}")).json() == item, "one object everywhere"
    await ada.posts("x" * 200, item["id"])
    last = (await ada.http.get(f"/rooms/{item['id']}")).json()["last_message"]
    assert last["text"] == "x" * 200
    assert "text_cut" not in last


async def test_a_bad_place_in_a_list_is_refused(ada: Person) -> None:
    room = await ada.makes_room()
    good = (await get(ada, "/rooms?limit=1"))["next"].partition("after=")[2]
    for path in ("/rooms", f"/rooms/{room}/members", "/me/sessions"):
        for after in BAD_PLACES:
            answer = await ada.http.get(f"{path}?after={after}")
            assert (answer.status_code, answer.json()["code"]) == (422, "invalid"), (path, after)
        for query in ("limit=0", "limit=201", "limit=x"):
            answer = await ada.http.get(f"{path}?{query}")
            assert answer.status_code == 422, (path, query)
    for query in ("scope=all", f"q={'x' * 81}", f"scope=mine&after={good}x"):
        assert (await ada.http.get(f"/rooms?{query}")).status_code == 422, query


async def test_the_members_of_a_room_come_in_pages(ada: Person, flooded: Server) -> None:
    room = await ada.makes_room()
    people = {ada.id}
    for number in range(6):
        other = register(flooded, unique(f"member-{number}"))
        assert (await ada.http.put(f"/rooms/{room}/members/{other}")).status_code == 201
        people.add(other)
    whole = [item["user"]["id"] for item in await walk(ada, f"/rooms/{room}/members")]
    assert len(whole) == len(people)
    assert set(whole) == people
    walked = [item["user"]["id"] for item in await walk(ada, f"/rooms/{room}/members?limit=3")]
    assert walked == whole
    page = await get(ada, f"/rooms/{room}/members?limit=3")
    for user in (page["items"][2]["user"]["id"], whole[3]):
        if user != ada.id:
            await ada.http.delete(f"/rooms/{room}/members/{user}")
    rest = [item["user"]["id"] for item in await walk(ada, page["next"])]
    assert rest == [user for user in whole[3:] if user != whole[3] or user == ada.id]


async def test_sign_ins_come_in_pages_the_newest_first(ada: Person) -> None:
    for _ in range(6):
        await ada.signs_in()
    whole = await walk(ada, "/me/sessions")
    assert len(whole) == 7
    times = [session["created_at"] for session in whole]
    assert times == sorted(times, reverse=True)
    assert await walk(ada, "/me/sessions?limit=2") == whole
    page = await get(ada, "/me/sessions?limit=2")
    assert page["next"] is not None
    assert page["items"] == whole[:2]


async def test_making_rooms_is_paced_apart_from_talking(
    start_server: Callable[..., Server], people: People
) -> None:
    server = start_server(PARLEY_LIMIT_ROOMS_PER_HOUR="5", PARLEY_LIMIT_SENDS_PER_SECOND="10")
    ada, mallory = await people("ada", at=server), await people("mallory", at=server)

    async def make(name: str, **more: str) -> httpx2.Response:
        return await mallory.http.post("/rooms", json={"name": name, "kind": "public"} | more)

    first = await make("room 0", client_id="first")
    for _ in range(3):
        assert (await make("room 0", client_id="first")).status_code == 200, "a repeat is free"
        assert (await make("room 0")).status_code == 409, "and so is what is refused"
    assert [(await make(f"room {n}")).status_code for n in range(1, 5)] == [201] * 4
    refused = await make("room 5")
    assert (refused.status_code, refused.json()["code"]) == (429, "too_many_requests")
    assert 60 < int(refused.headers["Retry-After"]) <= 3600 / 5
    await mallory.posts("still here", first.json()["id"])
    await ada.makes_room("others are not held up")


async def test_new_names_of_rooms_are_paced_like_new_rooms(
    start_server: Callable[..., Server], people: People
) -> None:
    server = start_server(PARLEY_LIMIT_ROOMS_PER_HOUR="5")
    mallory = await people("mallory", at=server)
    room = await mallory.makes_room()

    async def rename(name: str) -> httpx2.Response:
        return await mallory.http.patch(f"/rooms/{room}", json={"name": name})

    for _ in range(3):
        assert (await rename("general")).status_code == 409, "what is refused is free"
    assert [(await rename(f"word {n}")).status_code for n in range(4)] == [200] * 4
    refused = await rename("word 4")
    assert (refused.status_code, refused.json()["code"]) == (429, "too_many_requests")
    assert 60 < int(refused.headers["Retry-After"]) <= 3600 / 5
    topic = await mallory.http.patch(f"/rooms/{room}", json={"topic": "still here"})
    assert (topic.status_code, topic.json()["name"]) == (200, "word 3")


@pytest.mark.parametrize(
    "settings",
    [
        ({"slow_seconds": 60}, {"slow_seconds": 0}),
        ({"writers": "moderators"}, {"writers": "members"}),
        ({"archived": True}, {"archived": False}),
        ({"topic": "on", "slow_seconds": 60}, {"topic": "off", "slow_seconds": 0}),
    ],
    ids=str,
)
async def test_the_audit_log_is_not_filled_by_setting_a_room_to_and_fro(
    start_server: Callable[..., Server], people: People, settings: tuple[dict[str, object], ...]
) -> None:
    server = start_server(PARLEY_LIMIT_ROOMS_PER_HOUR="5")
    mallory = await people("mallory", at=server)
    room = await mallory.makes_room()
    before = len((await mallory.http.get("/audit")).json()["items"])
    codes = []
    for body in settings * 3:
        # Setting what holds already is free.
        for _ in range(2):
            codes.append((await mallory.http.patch(f"/rooms/{room}", json=body)).status_code)
    assert codes == [200] * 7 + [429] * 5
    assert len((await mallory.http.get("/audit")).json()["items"]) == before + 4


def test_people_talk_on_while_fifty_thousand_rooms_are_listed(tmp_path: Path) -> None:
    with Scene(tmp_path) as scene:
        owner = register(scene.server, "owner")
        scene.server.stop()
        fill_rooms(scene.server.folder, owner=owner, count=50_000, topic="")
        scene.server.start()
        seen = scene.beside("rooms made and listed without end", seconds=3)
    assert seen.lost == []
    assert seen.attacker["listed 200"] > 0
    assert seen.worst_ms < WORST_MS
    assert seen.grown < MEMORY_BYTES
