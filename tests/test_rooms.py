"""Making, finding, changing, archiving and deleting rooms; how much in them is unread."""

import asyncio
from typing import Any
from urllib.parse import quote, urljoin

import httpx2

from tests.conftest import People
from tests.people import Person, headers, problem, unique
from tests.server import Server

Room = dict[str, Any]
FIELDS = {
    "id",
    "name",
    "kind",
    "topic",
    "description",
    "suggested",
    "history",
    "shows_readers",
    "member_count",
    "mentions",
    "active_at",
    "archived",
    "slow_seconds",
    "writers",
    "retention_days",
    "expired_before",
    "blocked",
    "role",
    "muted_until",
    "unread",
    "head",
    "read_seq",
    "last_message",
    "people",
    "mine",
}


async def make(person: Person, name: str, **more: object) -> httpx2.Response:
    return await person.http.post("/rooms", json={"name": name, "kind": "public"} | more)


async def get(person: Person, room: str) -> Room:
    answer = await person.http.get(f"/rooms/{room}")
    assert answer.status_code == 200, answer.text
    found: Room = answer.json()
    return found


async def listed(person: Person) -> dict[str, Room]:
    """All pages of it: others make rooms on this server, too."""
    rooms: dict[str, Room] = {}
    page: str | None = f"{person.url}/api/v1/rooms"
    while page is not None:
        answer = await person.http.get(page)
        assert answer.status_code == 200, answer.text
        rooms |= {room["id"]: room for room in answer.json()["items"]}
        following = answer.json()["next"]
        page = following and urljoin(page, following)
    return rooms


async def change(person: Person, room: str, **what: object) -> httpx2.Response:
    return await person.http.patch(f"/rooms/{room}", json=what)


def refusal(answer: httpx2.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


async def test_whoever_makes_a_room_owns_it(ada: Person, grace: Person) -> None:
    name = unique("tea")
    answer = await make(ada, f"  {name} ", topic=" What we drink ")
    assert answer.status_code == 201
    room = answer.json()
    assert set(room) == FIELDS
    assert room == room | {
        "id": room["id"],
        "name": name,
        "kind": "public",
        "topic": "What we drink",
        "archived": False,
        "slow_seconds": 0,
        "writers": "members",
        "role": "owner",
        "muted_until": None,
        "unread": 0,
        "head": 1,
        "read_seq": 1,
        "last_message": None,
        "people": [],
        "mine": {"notify": "all", "favourite": False, "section": None, "hidden": False},
    }
    assert room["id"].startswith("r_")
    assert await get(ada, room["id"]) == room
    assert (await listed(ada))[room["id"]] == room
    seen = {"role": None, "unread": 0, "read_seq": 0, "last_message": None, "mine": None}
    assert (await listed(grace))[room["id"]] == room | seen
    [joined] = await ada.log(room["id"])
    assert (joined["seq"], joined["type"], joined["user"]["id"]) == (1, "joined", ada.id)


async def test_a_public_room_is_found_by_its_name(ada: Person, grace: Person) -> None:
    name = unique("Größe & Tee")
    room = (await make(ada, name)).json()
    for spelling in (name, name.upper(), name.replace("Tee", "ＴＥＥ"), room["id"]):
        found = await grace.http.get(f"/rooms/{quote(spelling, safe='')}")
        assert found.status_code == 200, spelling
        assert found.json()["id"] == room["id"]
    assert (await grace.http.put(f"/rooms/{quote(name, safe='')}/membership")).status_code == 201
    sent = await grace.http.post(f"/rooms/{quote(name, safe='')}/messages", json={"text": "hello"})
    assert sent.json()["room"] == room["id"]


async def test_public_names_are_unique_and_private_ones_are_not(ada: Person, grace: Person) -> None:
    name = unique("tea")
    room = (await make(ada, name)).json()
    for same in (name, name.upper(), name.replace("tea", "ｔｅａ"), f" {name} "):
        assert refusal(await make(grace, same)) == (409, "name_taken")
    first = (await make(grace, name, kind="private")).json()
    second = (await make(grace, name, kind="private")).json()
    assert len({room["id"], first["id"], second["id"]}) == 3
    assert (await get(grace, name))["id"] == room["id"], "a private name is no address"
    other = (await make(grace, unique("coffee"))).json()
    assert refusal(await change(grace, other["id"], name=name.upper())) == (409, "name_taken")
    assert (await get(grace, other["id"]))["name"] == other["name"]
    assert (await change(ada, room["id"], name=name.upper())).json()["name"] == name.upper()


async def test_what_is_not_a_room_name_is_refused(ada: Person) -> None:
    room = await ada.makes_room()
    bad = ["", "  ", "x" * 81, "a/b", "a\nb", "a\x00b", "r_abc", "R_ABC", "u_abc", "e_abc", 7]
    for name in bad:
        made = await ada.http.post("/rooms", json={"name": name, "kind": "public"})
        assert refusal(made) == (422, "invalid"), name
        assert refusal(await change(ada, room, name=name)) == (422, "invalid"), name


async def test_no_name_takes_the_address_of_another_room(ada: Person, grace: Person) -> None:
    room = (await make(ada, unique("tea"), topic="the real one")).json()
    wide = room["id"].replace("r_", "ｒ_")
    await make(grace, wide, topic="an impostor")
    for _ in range(5):
        assert (await get(ada, room["id"]))["topic"] == "the real one"
    assert refusal(await make(grace, wide)) == (422, "invalid")


async def test_a_malformed_room_is_not_made(ada: Person) -> None:
    before = await listed(ada)
    room = {"name": unique("x"), "kind": "public"}
    bodies: tuple[object, ...] = (
        {"name": "x"},
        room | {"kind": "secret"},
        room | {"topic": "x" * 251},
        room | {"topic": "two\nlines"},
        room | {"welcomes_newcomers": True},
        [],
        "x",
        None,
    )
    for body in bodies:
        assert refusal(await ada.http.post("/rooms", json=body)) == (422, "invalid"), body
    assert (await listed(ada)).keys() == before.keys()


async def test_a_private_room_of_others_is_as_good_as_absent(ada: Person, grace: Person) -> None:
    room = await ada.makes_room(kind="private")
    name = (await get(ada, room))["name"]
    assert room not in await listed(grace)
    for method, path in (
        ("GET", ""),
        ("PATCH", ""),
        ("DELETE", ""),
        ("PUT", "/membership"),
        ("GET", "/members"),
        ("GET", "/messages"),
        ("POST", "/messages"),
        ("GET", "/events"),
        ("PATCH", "/messages/1"),
        ("DELETE", f"/members/{ada.id}"),
    ):
        body = {"text": "x"} if "messages" in path else {"topic": "x"}
        sent = body if method in ("PATCH", "POST") else None
        answers = [
            await grace.http.request(method, f"/rooms/{ref}{path}", json=sent)
            for ref in (room, name, "r_abcdefghijkl", "no-such-room")
        ]
        assert [answer.status_code for answer in answers] == [404] * 4, path
        [first, *others] = answers
        for other in others:
            assert (problem(other), headers(other)) == (problem(first), headers(first)), path


async def test_a_member_who_left_a_private_room_knows_nothing_of_it(
    ada: Person, grace: Person
) -> None:
    room = await ada.makes_room(kind="private")
    await ada.adds(grace, room)
    assert (await listed(grace))[room]["role"] == "member"
    await grace.leaves(room)
    assert room not in await listed(grace)
    assert (await grace.http.get(f"/rooms/{room}")).status_code == 404


async def test_each_role_may_do_its_part(people: People) -> None:
    owner, moderator, member = [await people(name) for name in ("ada", "grace", "alan")]
    room = await owner.makes_room()
    await owner.adds(moderator, room, role="moderator")
    await owner.adds(member, room)
    table: list[tuple[dict[str, object], list[int]]] = [
        ({"topic": "tea"}, [200, 200, 403]),
        ({"name": unique("tea")}, [200, 200, 403]),
        ({"archived": True}, [200, 403, 403]),
        ({"archived": False}, [200, 403, 403]),
        ({"topic": "coffee", "archived": True}, [200, 403, 403]),
        ({"archived": False}, [200, 403, 403]),
        ({}, [200, 200, 403]),
    ]
    for what, wanted in table:
        answers = [await change(person, room, **what) for person in (member, moderator, owner)]
        got = [answer.status_code for answer in reversed(answers)]
        assert got == wanted, what
    assert (await get(owner, room))["topic"] == "coffee"
    for person in (member, moderator):
        assert refusal(await person.http.delete(f"/rooms/{room}")) == (403, "forbidden")
    assert (await owner.http.delete(f"/rooms/{room}")).status_code == 204


async def test_changes_of_a_room_are_events(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    name = unique("coffee")
    answer = await change(ada, room, name=name, topic="beans", archived=True)
    assert answer.status_code == 200
    assert (answer.json()["name"], answer.json()["topic"]) == (name, "beans")
    assert answer.json()["archived"] is True
    assert answer.json() == await get(ada, room)
    await change(ada, room, archived=False)
    await change(ada, room, topic="")
    head = (await get(ada, room))["head"]
    await change(ada, room, name=name, topic="", archived=False)
    await change(ada, room)
    log = await grace.log(room)
    assert [(e["type"], e.get("name"), e.get("topic")) for e in log[2:]] == [
        ("renamed", name, None),
        ("topic", None, "beans"),
        ("archived", None, None),
        ("restored", None, None),
        ("topic", None, ""),
    ]
    assert head == len(log), "what already holds writes nothing"
    assert [event["seq"] for event in log] == list(range(1, len(log) + 1))


async def test_a_change_that_is_refused_is_not_done_by_halves(ada: Person) -> None:
    taken = (await make(ada, unique("tea"))).json()["name"]
    room = await ada.makes_room()
    before = await get(ada, room)
    answer = await change(ada, room, name=taken, topic="half", archived=True)
    assert refusal(answer) == (409, "name_taken")
    assert await get(ada, room) == before


async def test_an_archived_room_can_be_read_and_nothing_added(
    ada: Person, grace: Person, people: People
) -> None:
    alan = await people("alan")
    room = await ada.makes_room()
    await grace.joins(room)
    said = await grace.posts("before", room)
    await change(ada, room, archived=True)
    closed = (409, "room_archived")
    url = f"/rooms/{room}/messages"
    assert refusal(await grace.http.post(url, json={"text": "after"})) == closed
    assert refusal(await grace.http.patch(f"{url}/{said['seq']}", json={"text": "x"})) == closed
    assert refusal(await alan.http.put(f"/rooms/{room}/membership")) == closed
    assert refusal(await ada.http.put(f"/rooms/{room}/members/{alan.id}")) == closed
    assert refusal(await change(ada, room, topic="x")) == closed
    assert refusal(await change(ada, room, name=unique("x"))) == closed
    assert (await listed(grace))[room]["archived"] is True
    [message] = (await grace.http.get(url)).json()["items"]
    assert message["text"] == "before"
    assert (await grace.http.delete(f"{url}/{said['seq']}")).status_code == 200
    [message] = (await ada.http.get(url)).json()["items"]
    assert (message["text"], message["deleted"]) == ("", True)
    assert (await change(ada, room, archived=False, topic="open again")).status_code == 200
    assert (await grace.posts("after", room))["text"] == "after"


async def test_a_deleted_room_is_gone_with_all_that_was_said(ada: Person, grace: Person) -> None:
    name = unique("tea")
    room = (await make(ada, name)).json()["id"]
    await grace.joins(room)
    await grace.posts("hello", room)
    assert (await ada.http.delete(f"/rooms/{name}")).status_code == 204
    for person in (ada, grace):
        for path in ("", "/messages", "/events", "/members"):
            assert (await person.http.get(f"/rooms/{room}{path}")).status_code == 404
        assert room not in await listed(person)
        sent = await person.http.post(f"/rooms/{room}/messages", json={"text": "x"})
        assert refusal(sent) == (404, "not_found")
    assert (await ada.http.delete(f"/rooms/{room}")).status_code == 404
    again = await make(grace, name)
    assert again.status_code == 201, "its name is free"
    assert again.json()["id"] != room
    assert again.json()["head"] == 1


async def test_unread_counts_the_messages_of_others(
    ada: Person, grace: Person, people: People
) -> None:
    room = await ada.makes_room()
    await ada.posts("before grace came", room)
    await grace.joins(room)

    async def unread() -> list[int]:
        return [(await get(person, room))["unread"] for person in (ada, grace)]

    assert await unread() == [0, 0], "what was said before one came is not news"
    first = await ada.posts("one", room)
    await ada.posts("two", room)
    assert await unread() == [0, 2]
    await ada.http.patch(f"/rooms/{room}/messages/{first['seq']}", json={"text": "ONE"})
    await change(ada, room, topic="tea")
    await (await people("alan")).joins(room)
    assert await unread() == [0, 2], "edits, topics and newcomers are no messages"
    assert (await listed(grace))[room]["unread"] == 2

    async with await grace.enters(room) as seat:
        await seat.live()
        await seat.sends(type="read", seq=first["seq"])
        # A command of one socket is carried out after the one before it.
        await seat.says("three")
    assert await unread() == [1, 0], "who answers has read"
    assert (await get(grace, room))["read_seq"] == (await get(grace, room))["head"]
    await grace.posts("four", room)
    assert await unread() == [2, 0]


async def test_reading_moves_on_and_never_back(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    said = [await ada.posts(text, room) for text in ("one", "two", "three")]
    async with await grace.enters(room) as seat, await grace.enters(room) as other:
        for seq, left in ((said[0]["seq"], 2), (said[1]["seq"], 1)):
            await seat.sends(type="read", seq=seq)
            await until_unread(grace, room, left)
        await other.sends(type="read", seq=said[0]["seq"])
        await other.sends(type="read", seq=2**53 - 1)
        await until_unread(grace, room, 0)
    assert (await get(grace, room))["read_seq"] == said[2]["seq"]
    await ada.posts("four", room)
    assert (await get(grace, room))["unread"] == 1, "nobody can read ahead"


async def until_unread(person: Person, room: str, wanted: int) -> None:
    async with asyncio.timeout(20):
        while (await get(person, room))["unread"] != wanted:
            pass


async def test_the_list_shows_the_last_message_as_it_stands(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    await ada.posts("first", room)
    said = await ada.posts("second", room)
    assert (await listed(grace))[room]["last_message"] == said
    await ada.http.patch(f"/rooms/{room}/messages/{said['seq']}", json={"text": "edited"})
    last = (await listed(grace))[room]["last_message"]
    assert (last["text"], last["seq"]) == ("edited", said["seq"])
    assert last["edited_at"] is not None
    await ada.http.delete(f"/rooms/{room}/messages/{said['seq']}")
    last = (await listed(grace))[room]["last_message"]
    assert (last["text"], last["deleted"]) == ("", True)
    await grace.leaves(room)
    assert (await listed(grace))[room]["last_message"] is None


async def test_making_a_room_again_with_the_same_key_makes_one(ada: Person, grace: Person) -> None:
    key = {"Idempotency-Key": unique("key")}
    body = {"name": unique("tea"), "kind": "private", "topic": "once"}
    first = await ada.http.post("/rooms", json=body, headers=key)
    again = await ada.http.post("/rooms", json=body, headers=key)
    field = await ada.http.post("/rooms", json=body | {"client_id": key["Idempotency-Key"]})
    assert [answer.status_code for answer in (first, again, field)] == [201, 200, 200]
    assert first.json() == again.json() == field.json()
    other = await ada.http.post("/rooms", json=body | {"topic": "other"}, headers=key)
    assert refusal(other) == (409, "client_id_reused")
    two = await ada.http.post("/rooms", json=body | {"client_id": "another"}, headers=key)
    assert refusal(two) == (422, "invalid")
    hers = await grace.http.post("/rooms", json=body, headers=key)
    assert hers.status_code == 201, "keys are each person's own"
    assert hers.json()["id"] != first.json()["id"]
    mine = [room for room in (await listed(ada)).values() if room["name"] == body["name"]]
    assert len(mine) == 1


async def test_ten_repeats_at_once_make_one_room(ada: Person) -> None:
    key = {"Idempotency-Key": unique("key")}
    body = {"name": unique("tea"), "kind": "public"}
    answers = await asyncio.gather(
        *(ada.http.post("/rooms", json=body, headers=key) for _ in range(10))
    )
    assert sorted(answer.status_code for answer in answers) == [200] * 9 + [201]
    assert len({answer.json()["id"] for answer in answers}) == 1


async def test_changing_a_room_again_with_the_same_key_changes_nothing(ada: Person) -> None:
    room = await ada.makes_room()
    key = {"Idempotency-Key": unique("key")}
    for _ in range(2):
        answer = await ada.http.patch(f"/rooms/{room}", json={"topic": "first"}, headers=key)
        assert answer.status_code == 200
    await change(ada, room, topic="second")
    late = await ada.http.patch(f"/rooms/{room}", json={"topic": "first"}, headers=key)
    assert late.status_code == 200
    assert late.json()["topic"] == "second", "a late repeat undoes nothing"
    other = await ada.http.patch(f"/rooms/{room}", json={"topic": "third"}, headers=key)
    assert refusal(other) == (409, "client_id_reused")
    topics = [event for event in await ada.log(room) if event["type"] == "topic"]
    assert [event["topic"] for event in topics] == ["first", "second"]
    assert [event.get("client_id") for event in topics] == [key["Idempotency-Key"], None]


async def test_a_key_that_is_no_client_id_is_refused(ada: Person) -> None:
    for key in (b"", b"x" * 65, b"tab\there", b"\xe9"):
        headers = {"Idempotency-Key": key}
        body = {"name": unique("tea"), "kind": "public"}
        answer = await ada.http.post("/rooms", json=body, headers=headers)  # type: ignore[arg-type]
        assert refusal(answer) == (422, "invalid"), key


async def test_newcomers_do_not_land_in_rooms_made_later(
    server: Server, ada: Person, people: People
) -> None:
    room = await ada.makes_room()
    alan = await people("alan")
    assert [r["name"] for r in (await listed(alan)).values() if r["role"]] == ["general"]
    assert (await listed(alan))[room]["role"] is None


async def test_a_large_room_is_erased_without_keeping_others_from_writing(
    ada: Person, grace: Person
) -> None:
    room, other = await ada.makes_room(), await grace.makes_room()
    async with await ada.enters(room) as seat:
        await seat.live()
        for number in range(5000):
            await seat.sends(type="send", client_id=f"{number}", text="to be erased")
        await seat.sees("message", client_id="4999")
        async with asyncio.TaskGroup() as tasks:
            deletion = tasks.create_task(ada.http.delete(f"/rooms/{room}"))
            for number in range(20):
                await grace.posts(f"meanwhile {number}", other)
        assert deletion.result().status_code == 204
        assert await seat.is_closed() == 4404
    assert (await ada.http.get(f"/rooms/{room}")).status_code == 404
    assert (await ada.http.put(f"/rooms/{room}/membership")).status_code == 404
    assert room not in [item["id"] for item in (await ada.http.get("/rooms")).json()["items"]]
