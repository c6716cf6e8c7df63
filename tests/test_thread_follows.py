"""Following threads: who is told of replies, how many are unread, on all devices."""

from typing import Any

import pytest

from tests.conftest import People
from tests.people import Account, Frame, Person, unique
from tests.server import Server
from tests.two_nodes import BACKPLANES, two_nodes


async def mine(person: Person, query: str = "") -> list[Frame]:
    answer = await person.http.get(f"/me/threads{query}")
    assert answer.status_code == 200, answer.text
    items: list[Frame] = answer.json()["items"]
    return items


async def marks(person: Person, room: str, root: int, what: str, **body: Any) -> Frame:
    address = f"/rooms/{room}/messages/{root}/thread/{what}"
    answer = await person.http.put(address, json=body) if body else await person.http.put(address)
    assert answer.status_code == 200, answer.text
    found: Frame = answer.json()
    return found


async def unfollows(person: Person, room: str, root: int) -> Frame:
    answer = await person.http.delete(f"/rooms/{room}/messages/{root}/thread/follow")
    assert answer.status_code == 200, answer.text
    found: Frame = answer.json()
    return found


async def has_unread(account: Account, count: int) -> None:
    """Newest is that of so many; it may have come before the thread itself was told."""
    told = [frame["unread"] for frame in account.frames if frame["type"] == "threads"]
    if told[-1:] != [count]:
        await account.until(lambda f: f["type"] == "threads" and f["unread"] == count)


async def test_the_author_and_those_who_replied_follow_a_thread(
    room: str, ada: Person, grace: Person, people: People
) -> None:
    lin = await (await people("lin")).joins(room)
    root = (await ada.posts("When does she sail?", room))["seq"]
    assert await mine(ada) == []
    reply = await grace.posts("At nine.", room, thread=root)
    [at_ada], [at_grace] = await mine(ada), await mine(grace)
    assert (at_ada["room"], at_ada["root"], at_ada["unread"]) == (room, root, 1)
    assert (at_grace["unread"], at_grace["read_seq"]) == (0, reply["seq"])
    assert at_ada["message"]["text"] == "When does she sail?"
    assert at_ada["message"]["replies"]["count"] == 1
    assert await mine(lin) == [], "whoever only reads the room does not"
    assert (await marks(lin, room, root, "follow"))["unread"] == 0
    await ada.posts("Thanks!", room, thread=root)
    assert [item["unread"] for item in (*await mine(lin), *await mine(grace))] == [1, 1]
    assert await mine(ada, "?unread=true") == []
    assert [item["root"] for item in await mine(ada, "?unread=false")] == [root]


async def test_whoever_follows_no_more_is_told_nothing_until_they_reply(
    room: str, ada: Person, grace: Person
) -> None:
    root = (await ada.posts("When does she sail?", room))["seq"]
    assert not (await unfollows(ada, room, root))["follows"]
    await grace.posts("At nine.", room, thread=root)
    assert await mine(ada) == []
    assert (await unfollows(grace, room, root))["unread"] == 0
    await ada.posts("Thanks!", room, thread=root)
    assert [item["root"] for item in await mine(ada)] == [root]
    assert await mine(grace) == []


async def test_a_thread_is_read_on_and_back(room: str, ada: Person, grace: Person) -> None:
    root = (await ada.posts("When does she sail?", room))["seq"]
    seqs = [(await grace.posts(f"reply {n}", room, thread=root))["seq"] for n in range(3)]
    assert (await marks(ada, room, root, "read", seq=seqs[1]))["unread"] == 1
    assert (await marks(ada, room, root, "read", seq=2**50))["read_seq"] == seqs[2]
    assert (await marks(ada, room, root, "read", seq=seqs[0]))["unread"] == 2
    assert [item["unread"] for item in await mine(ada, "?unread=true")] == [2]


async def test_a_mark_of_somebody_who_does_not_follow_holds_when_they_do(
    room: str, ada: Person, grace: Person, people: People
) -> None:
    root = (await ada.posts("When does she sail?", room))["seq"]
    assert not (await marks(ada, room, root, "read", seq=root))["follows"]
    await grace.posts("At nine.", room, thread=root)
    assert [item["unread"] for item in await mine(ada)] == [1]
    lin = await (await people("lin")).joins(room)
    assert not (await marks(lin, room, root, "read", seq=2**50))["follows"]
    assert await mine(lin) == []
    await grace.posts(f"Or at ten, @{lin.name}?", room, thread=root)
    assert [item["unread"] for item in await mine(lin)] == [1]


async def test_threads_come_in_pages_the_newest_first(
    room: str, ada: Person, grace: Person
) -> None:
    roots = [(await ada.posts(f"question {n}", room))["seq"] for n in range(5)]
    for root in (*roots, roots[0]):
        await grace.posts("an answer", room, thread=root)
    wanted = [roots[0], *reversed(roots[1:])]
    for address in ("/me/threads", f"/rooms/{room}/threads"):
        found, url = [], f"{address}?limit=2"
        while url:
            page = (await ada.http.get(url)).json()
            found += [item["root"] for item in page["items"]]
            url = (page["next"] or "").removeprefix("/api/v1")
        assert found == wanted
    for wrong in ("?unread=maybe", "?after=x", "?limit=0", "?solved=1"):
        assert (await ada.http.get(f"/me/threads{wrong}")).json()["code"] == "invalid"


async def test_a_list_has_only_the_beginning_of_a_long_root(room: str, ada: Person) -> None:
    root = (await ada.posts("x" * 300, room))["seq"]
    await ada.posts("too long", room, thread=root)
    [item] = await mine(ada)
    assert (len(item["message"]["text"]), item["message"]["text_cut"]) == (200, True)
    page = (await ada.http.get(f"/rooms/{room}/messages/{root}/thread")).json()
    assert len(page["thread"]["message"]["text"]) == 300


async def test_threads_of_a_room_that_one_has_left_are_in_no_list(
    room: str, ada: Person, grace: Person
) -> None:
    root = (await grace.posts("When does she sail?", room))["seq"]
    await ada.posts("At nine.", room, thread=root)
    await grace.leaves(room)
    assert await mine(grace) == []
    async with await grace.connects() as account:
        assert (await account.sees("threads"))["unread"] == 0
    await grace.joins(room)
    assert [item["unread"] for item in await mine(grace)] == [1]


async def test_followers_are_told_of_replies_and_of_what_they_read_elsewhere(
    room: str, ada: Person, grace: Person
) -> None:
    root = (await ada.posts("When does she sail?", room))["seq"]
    async with await ada.connects() as phone, await grace.connects() as at_grace:
        assert (await phone.sees("threads"))["unread"] == 0
        assert (await at_grace.sees("threads"))["unread"] == 0
        reply = await grace.posts("At nine.", room, thread=root)
        told = await phone.sees("thread", room=room, root=root)
        assert told["unread"] == 1
        assert {"type": "thread", **(await mine(ada))[0]} == told
        assert (await at_grace.sees("thread", room=room, root=root))["unread"] == 0
        await has_unread(phone, 1)
        await marks(ada, room, root, "read", seq=reply["seq"])
        assert (await phone.sees("thread", room=room, root=root))["unread"] == 0
        await has_unread(phone, 0)
        await unfollows(ada, room, root)
        assert not (await phone.sees("thread", room=room, root=root))["follows"]
        await grace.posts("Or at ten.", room, thread=root)
        assert (await at_grace.sees("thread", root=root))["message"]["replies"]["count"] == 2
        await marks(ada, room, root, "follow")
        told = await phone.sees("thread")
        assert (told["follows"], told["unread"]) == (True, 1), "of the reply it was not told"
    async with await ada.connects() as phone:
        assert (await phone.sees("threads"))["unread"] == 1


async def test_counts_follow_the_rooms_that_one_is_in(
    room: str, ada: Person, grace: Person
) -> None:
    root = (await grace.posts("When does she sail?", room))["seq"]
    await ada.posts("At nine.", room, thread=root)
    async with await grace.connects() as phone:
        await has_unread(phone, 1)
        await grace.leaves(room)
        await has_unread(phone, 0)
        await grace.joins(room)
        await has_unread(phone, 1)
        await ada.removes(grace, room)
        await has_unread(phone, 0)
        await grace.joins(room)
        await has_unread(phone, 1)
        assert (await ada.http.delete(f"/rooms/{room}")).is_success
        await has_unread(phone, 0)


async def test_counts_follow_how_much_of_a_room_is_shown(ada: Person, grace: Person) -> None:
    body = {"name": unique("room"), "kind": "private", "history": "joined"}
    room = (await ada.http.post("/rooms", json=body)).json()["id"]
    await ada.adds(grace, room)
    root = (await grace.posts("When does she sail?", room))["seq"]
    await ada.posts("At nine.", room, thread=root)
    await grace.leaves(room)
    await ada.adds(grace, room)
    async with await grace.connects() as phone:
        assert (await phone.sees("threads"))["unread"] == 0
        assert (await ada.http.patch(f"/rooms/{room}", json={"history": "all"})).is_success
        await has_unread(phone, 1)


async def test_a_count_is_right_after_any_absence(own_server: Server, people: People) -> None:
    ada, grace = await people("ada", at=own_server), await people("grace", at=own_server)
    room = await ada.makes_room()
    await grace.joins(room)
    roots = [(await ada.posts(f"question {n}", room))["seq"] for n in range(2)]
    for root in roots:
        await grace.posts("an answer", room, thread=root)
    own_server.stop()
    own_server.start()
    async with await ada.connects() as phone:
        assert (await phone.sees("threads"))["unread"] == 2


@pytest.mark.sqlite("it says itself that it needs PostgreSQL")
@pytest.mark.parametrize("backplane", BACKPLANES)
async def test_followers_on_another_node_are_told(
    backplane: str, people: People, tmp_path_factory: pytest.TempPathFactory
) -> None:
    with two_nodes(backplane, tmp_path_factory) as nodes:
        ada, grace = await people("ada", at=nodes.one), await people("grace", at=nodes.two)
        room = await ada.makes_room()
        await grace.joins(room)
        root = (await ada.posts("When does she sail?", room))["seq"]
        async with ada.at(nodes.two.url) as elsewhere, await elsewhere.connects() as phone:
            await has_unread(phone, 0)
            await ada.posts("Anybody?", room, thread=root)
            assert (await phone.sees("thread", root=root))["unread"] == 0
            reply = await grace.posts("At nine.", room, thread=root)
            assert (await phone.sees("thread", root=root))["unread"] == 1
            await has_unread(phone, 1)
            await marks(ada, room, root, "read", seq=reply["seq"])
            assert (await phone.sees("thread", root=root))["unread"] == 0
            await has_unread(phone, 0)
