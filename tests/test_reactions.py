"""Reactions: what people put under messages, wherever somebody looks at them."""

import asyncio
from typing import Any
from urllib.parse import quote

import pytest

from tests.conftest import People
from tests.people import Person
from tests.server import Server
from tests.two_nodes import two_nodes

SHIP, TEA = "🚢", "🍵"


def path(room: str, seq: int, emoji: str) -> str:
    return f"/rooms/{room}/messages/{seq}/reactions/{quote(emoji)}"


async def reacts(person: Person, room: str, seq: int, emoji: str = SHIP) -> dict[str, Any]:
    answer = await person.http.put(path(room, seq, emoji))
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


async def unreacts(person: Person, room: str, seq: int, emoji: str = SHIP) -> dict[str, Any]:
    answer = await person.http.delete(path(room, seq, emoji))
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


async def ok(person: Person, address: str) -> Any:
    answer = await person.http.get(address)
    assert answer.status_code == 200, answer.text
    return answer.json()


async def test_a_message_shows_who_reacted_and_how_on_every_way(
    room: str, ada: Person, grace: Person
) -> None:
    seq = (await ada.posts("First ship in.", room))["seq"]
    assert "reactions" not in (await ok(ada, f"/rooms/{room}/messages"))["items"][-1]
    await reacts(grace, room, seq)
    await reacts(ada, room, seq, TEA)
    shown = await reacts(ada, room, seq)
    both = [
        {"emoji": SHIP, "count": 2, "users": [grace.id, ada.id]},
        {"emoji": TEA, "count": 1, "users": [ada.id]},
    ]
    assert shown["reactions"] == both
    assert (await ok(grace, f"/rooms/{room}/messages"))["items"][-1] == shown
    log = await ada.log(room)
    assert log[seq - 1] == shown
    reaction = log[seq]
    assert (reaction["type"], reaction["target"], reaction["emoji"]) == ("reacted", seq, SHIP)
    assert [event["count"] for event in log[seq:]] == [1, 1, 2]
    assert reaction["user"]["id"] == grace.id
    async with await grace.enters(room, after=0) as seat:
        await seat.live()
        assert seat.events[seq - 1] == shown
        assert seat.events == log


async def test_everybody_hears_of_a_reaction_and_of_its_end(
    room: str, ada: Person, grace: Person
) -> None:
    async with await ada.enters(room) as at_ada, await grace.enters(room) as at_grace:
        await at_ada.live()
        await at_grace.live()
        seq = (await at_ada.says("First ship in."))["seq"]
        await at_grace.sends(type="react", client_id="r-1", target=seq, emoji=SHIP)
        heard = await at_ada.sees("reacted", target=seq, emoji=SHIP)
        assert (heard["user"]["id"], heard["client_id"]) == (grace.id, "r-1")
        await at_grace.sends(type="unreact", client_id="r-2", target=seq, emoji=SHIP)
        assert (await at_ada.sees("unreacted", target=seq, emoji=SHIP))["seq"] == heard["seq"] + 1
        assert "reactions" not in (await ok(ada, f"/rooms/{room}/messages"))["items"][-1]


async def test_what_holds_already_writes_nothing(room: str, ada: Person) -> None:
    seq = (await ada.posts("tea?", room))["seq"]
    before = len(await ada.log(room))
    await unreacts(ada, room, seq)
    assert len(await ada.log(room)) == before
    for _ in range(2):
        await reacts(ada, room, seq)
    async with await ada.enters(room) as seat:
        await seat.live()
        await seat.sends(type="react", client_id="again", target=seq, emoji=SHIP)
        assert (await seat.sees("ack"))["seq"] == seq
    assert len(await ada.log(room)) == before + 1


async def test_a_repeated_request_does_not_put_back_what_was_taken_away(
    room: str, ada: Person
) -> None:
    seq = (await ada.posts("tea?", room))["seq"]
    once = {"Idempotency-Key": "put-1"}
    first = await ada.http.put(path(room, seq, SHIP), headers=once)
    await unreacts(ada, room, seq)
    again = await ada.http.put(path(room, seq, SHIP), headers=once)
    assert (first.status_code, again.status_code) == (200, 200)
    assert "reactions" not in again.json()
    other = await ada.http.put(path(room, seq, TEA), headers=once)
    assert (other.status_code, other.json()["code"]) == (409, "client_id_reused")


async def test_nothing_of_a_reaction_is_left_of_a_deleted_message(
    room: str, ada: Person, grace: Person
) -> None:
    async with await grace.enters(room, after=0) as seat:
        await seat.live()
        seq = (await ada.posts("a secret", room))["seq"]
        await reacts(grace, room, seq)
        await unreacts(grace, room, seq)
        await reacts(ada, room, seq, TEA)
        await ada.http.delete(f"/rooms/{room}/messages/{seq}")
        await seat.sees("deleted", target=seq)
    log = await ada.log(room)
    about = [event for event in log if event.get("target") == seq and "react" in event["type"]]
    assert [event["type"] for event in about] == ["reacted", "unreacted", "reacted"]
    assert not any(event.keys() & {"emoji", "count"} for event in about)
    assert "reactions" not in log[seq - 1]
    # From the memory of the server as from the database.
    async with await grace.enters(room, after=0) as seat:
        await seat.live()
        assert seat.events == log
    answer = await ada.http.put(path(room, seq, SHIP))
    assert (answer.status_code, answer.json()["code"]) == (409, "message_deleted")


async def test_a_restarted_server_shows_the_same(own_server: Server, people: People) -> None:
    ada = await people("ada", at=own_server)
    room = await ada.makes_room()
    seq = (await ada.posts("tea?", room))["seq"]
    shown = await reacts(ada, room, seq)
    own_server.stop()
    own_server.start()
    async with await ada.enters(room, after=seq - 1) as seat:
        await seat.live()
        assert seat.events[0] == shown


@pytest.mark.parametrize(
    ("typed", "spelled"),
    [
        ("❤", "❤️"),
        ("❤\ufe0e", "❤️"),
        ("🚢\ufe0f", "🚢"),
        ("1⃣", "1️⃣"),
        ("☝️🏽", "☝🏽"),
        ("🕵🏽‍♂", "🕵🏽‍♂️"),
        ("🏴󠁧󠁢󠁳󠁣󠁴󠁿", "🏴󠁧󠁢󠁳󠁣󠁴󠁿"),
        ("🇳🇬", "🇳🇬"),
        ("🫱🏻‍🫲🏿", "🫱🏻‍🫲🏿"),
    ],
)
async def test_an_emoji_has_one_spelling_however_it_is_typed(
    typed: str, spelled: str, room: str, ada: Person, grace: Person
) -> None:
    seq = (await ada.posts("First ship in.", room))["seq"]
    await reacts(ada, room, seq, spelled)
    shown = await reacts(grace, room, seq, typed)
    assert shown["reactions"] == [{"emoji": spelled, "count": 2, "users": [ada.id, grace.id]}]
    left = await unreacts(ada, room, seq, typed)
    assert left["reactions"] == [{"emoji": spelled, "count": 1, "users": [grace.id]}]


NO_EMOJI = ["x", "🚢🚢 🚢", "🚢🚢", "，。", "§", "🏽", "👩\u200d", "a" * 65, "\u200b", "<b>"]


@pytest.mark.parametrize("emoji", NO_EMOJI)
async def test_what_is_no_emoji_is_refused(emoji: str, room: str, ada: Person) -> None:
    seq = (await ada.posts("tea?", room))["seq"]
    before = len(await ada.log(room))
    answer = await ada.http.put(path(room, seq, emoji))
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid")
    async with await ada.enters(room) as seat:
        await seat.live()
        await seat.sends(type="react", client_id="r", target=seq, emoji=emoji)
        assert (await seat.sees("error"))["code"] == "invalid"
    assert len(await ada.log(room)) == before


async def test_a_message_takes_so_many_different_ones_and_no_more(room: str, ada: Person) -> None:
    seq = (await ada.posts("tea?", room))["seq"]
    for number in range(20):
        await reacts(ada, room, seq, chr(0x1F600 + number))
    answer = await ada.http.put(path(room, seq, SHIP))
    assert (answer.status_code, answer.json()["code"]) == (409, "too_many_reactions")
    assert answer.json()["most"] == 20
    assert len((await reacts(ada, room, seq, chr(0x1F600)))["reactions"]) == 20


async def test_only_messages_take_reactions(room: str, ada: Person) -> None:
    for seq in (1, 999, 0, 2**60):  # "joined", and none
        answer = await ada.http.put(path(room, seq, SHIP))
        assert (answer.status_code, answer.json()["code"]) == (404, "not_found")


async def test_whoever_sees_the_room_from_joining_on_learns_nothing_of_older_messages(
    ada: Person, grace: Person
) -> None:
    room = await ada.makes_room(kind="private")
    await ada.http.patch(f"/rooms/{room}", json={"history": "joined"})
    old = (await ada.posts("before", room))["seq"]
    await ada.adds(grace, room)
    await reacts(ada, room, old)
    answer = await grace.http.put(path(room, old, SHIP))
    assert (answer.status_code, answer.json()["code"]) == (404, "not_found")
    log = (await ok(grace, f"/rooms/{room}/events?before=1000"))["items"]
    [reaction] = [event for event in log if event["type"] == "reacted"]
    assert "emoji" not in reaction
    async with await grace.enters(room) as seat:
        await seat.live()
        assert "emoji" not in seat.events[-1]
        await reacts(ada, room, old, TEA)
        assert "emoji" not in await seat.sees("reacted")


async def test_a_storm_of_reactions_leaves_the_counts_right(
    room: str, ada: Person, people: People
) -> None:
    crowd = [await (await people(f"storm-{number}")).joins(room) for number in range(12)]
    seq = (await ada.posts("Who comes?", room))["seq"]

    async def storm(person: Person) -> None:
        for _ in range(5):
            await reacts(person, room, seq)
            await unreacts(person, room, seq)
        await reacts(person, room, seq)

    async with await ada.enters(room, after=seq - 1) as seat:
        await seat.live()
        await asyncio.gather(*map(storm, crowd))
    [shown] = (await ok(ada, f"/rooms/{room}/messages?limit=1"))["items"]
    [reaction] = shown["reactions"]
    assert sorted(reaction["users"]) == sorted(person.id for person in crowd)
    async with await ada.enters(room, after=seq - 1) as seat:
        await seat.live()
        assert seat.events[0] == shown
    users: list[str] = []
    for event in (await ada.log(room))[seq:]:
        (users.append if event["type"] == "reacted" else users.remove)(event["user"]["id"])
    assert users == reaction["users"]


MANY = 57


async def test_a_message_names_the_first_fifty_and_counts_all(
    room: str, ada: Person, grace: Person, people: People
) -> None:
    crowd = [await (await people(f"many-{number}")).joins(room) for number in range(MANY)]
    seq = (await ada.posts("Who comes?", room))["seq"]
    async with await grace.enters(room, after=seq - 1) as seat:
        await seat.live()
        for person in crowd:
            shown = await reacts(person, room, seq)
        ids = [person.id for person in crowd]
        assert shown["reactions"] == [{"emoji": SHIP, "count": MANY, "users": ids[:50]}]
        await reacts(crowd[-1], room, seq, TEA)
        await seat.sees("reacted", emoji=TEA, count=1)
        assert [event["count"] for event in seat.events[1:-1]] == [*range(1, MANY + 1)]
        again = await reacts(crowd[-1], room, seq)
        assert again["reactions"][0]["count"] == MANY, "there already, though it does not say so"
        left = await unreacts(crowd[0], room, seq)
        assert left["reactions"][0] == {"emoji": SHIP, "count": MANY - 1, "users": ids[1:51]}
        assert (await seat.sees("unreacted"))["count"] == MANY - 1
    [item] = (await ok(ada, "/me/inbox"))["items"]
    assert item["count"] == MANY - 1, "people, whatever they put there"
    # From memory: as many and no more, whichever of them it holds.
    async with await grace.enters(room, after=seq - 1) as seat:
        await seat.live()
        named = seat.events[0]["reactions"][0]
        assert named["count"] == MANY - 1
        assert 49 <= len(named["users"]) <= 50
        assert set(named["users"]) <= set(ids[1:])


async def test_all_who_reacted_are_listed_in_pages_with_ones_own(
    room: str, ada: Person, people: People
) -> None:
    crowd = [await (await people(f"all-{number}")).joins(room) for number in range(7)]
    seq = (await ada.posts("Who comes?", room))["seq"]
    for person in crowd:
        await reacts(person, room, seq)
    await reacts(crowd[-1], room, seq, TEA)
    path = f"/rooms/{room}/messages/{seq}/reactions"
    found, url = [], f"{path}?limit=3&emoji={quote(SHIP)}"
    while url:
        page = await ok(crowd[-1], url)
        assert page["mine"] == [SHIP]
        found += page["items"]
        url = (page["next"] or "").removeprefix("/api/v1")
    assert [one["user"]["id"] for one in found] == sorted(person.id for person in crowd)
    assert {one["emoji"] for one in found} == {SHIP}
    everything = await ok(crowd[-1], path)
    assert (len(everything["items"]), sorted(everything["mine"])) == (8, sorted([SHIP, TEA]))
    assert (await ok(ada, path))["mine"] == []
    assert (await ok(ada, f"{path}?emoji={quote('🌊')}"))["items"] == []
    answer = await ada.http.get(f"{path}?emoji=x")
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid")
    await ada.http.delete(f"/rooms/{room}/messages/{seq}")
    answer = await ada.http.get(path)
    assert (answer.status_code, answer.json()["code"]) == (409, "message_deleted")


async def test_another_node_shows_it(
    people: People, tmp_path_factory: pytest.TempPathFactory
) -> None:
    with two_nodes("notify", tmp_path_factory) as nodes:
        ada = await people("ada", at=nodes.one)
        room = await ada.makes_room()
        async with ada.at(nodes.two.url) as elsewhere, await elsewhere.enters(room) as seat:
            await seat.live()
            seq = (await ada.posts("tea?", room))["seq"]
            await seat.hears("tea?")
            shown = await reacts(ada, room, seq)
            await seat.sees("reacted", target=seq)
            async with await elsewhere.enters(room, after=seq - 1) as later:
                await later.live()
                assert later.events[0] == shown
