"""Threads: replies under a message, what the room shows of them, and the mark of a solved one."""

from typing import Any

import pytest

from tests.conftest import People
from tests.people import Frame, Person
from tests.server import Server
from tests.two_nodes import two_nodes


async def ok(person: Person, address: str) -> Any:
    answer = await person.http.get(address)
    assert answer.status_code == 200, answer.text
    return answer.json()


async def newest(person: Person, room: str) -> Frame:
    found: Frame = (await ok(person, f"/rooms/{room}/messages?limit=1"))["items"][-1]
    return found


async def thread(person: Person, room: str, root: int, query: str = "") -> Frame:
    found: Frame = await ok(person, f"/rooms/{room}/messages/{root}/thread{query}")
    return found


async def refusal(person: Person, room: str, **body: object) -> tuple[int, str]:
    answer = await person.http.post(f"/rooms/{room}/messages", json={"text": "no", **body})
    return answer.status_code, answer.json()["code"]


def texts(page: Frame) -> list[str]:
    return [item["text"] for item in page["items"]]


async def test_a_message_shows_how_many_have_replied_and_who_on_every_way(
    room: str, ada: Person, grace: Person
) -> None:
    root = (await ada.posts("When does she sail?", room))["seq"]
    assert "replies" not in await newest(ada, room)
    first = await grace.posts("At nine.", room, thread=root)
    assert first["thread"] == root
    assert "in_room" not in first
    last = await ada.posts("Thanks!", room, thread=root)
    shown = await newest(ada, room)
    assert shown["seq"] == root, "the room does not show what is in a thread"
    people = [ada.id, grace.id]
    replies = {"count": 2, "last_seq": last["seq"], "last_at": last["at"], "people": people}
    assert shown["replies"] == replies
    log = await ada.log(room)
    assert log[root - 1] == shown
    assert log[root:] == [first, last]
    async with await grace.enters(room, after=0) as seat:
        await seat.live()
        assert seat.events == log
    page = await thread(grace, room, root)
    assert page["items"] == [first, last]
    assert page["thread"]["message"] == shown


async def test_the_memory_of_a_room_counts_replies_as_they_come(
    room: str, ada: Person, grace: Person
) -> None:
    async with await ada.enters(room) as at_ada, await grace.enters(room) as at_grace:
        await at_ada.live()
        await at_grace.live()
        root = (await at_ada.says("When does she sail?"))["seq"]
        for number in range(3):
            await at_grace.sends(type="send", client_id=f"t-{number}", text="Soon.", thread=root)
            assert (await at_ada.sees("message", client_id=f"t-{number}"))["thread"] == root
    async with await ada.enters(room, after=root - 1) as seat:
        await seat.live()
        assert seat.events[0]["replies"]["count"] == 3
        assert seat.events == (await ada.log(room))[root - 1 :]


async def test_what_is_said_in_a_thread_leaves_the_room_as_it_was(
    room: str, ada: Person, grace: Person
) -> None:
    root = (await ada.posts("When does she sail?", room))["seq"]
    await grace.http.put(f"/rooms/{room}/read", json={"seq": root})
    before = await ok(grace, f"/rooms/{room}")
    for number in range(3):
        await ada.posts(f"reply {number}", room, thread=root)
    after = await ok(grace, f"/rooms/{room}")
    assert (after["unread"], after["last_message"]["seq"]) == (0, root)
    assert after["head"] == before["head"] + 3
    assert texts(await ok(ada, f"/rooms/{room}/messages")) == ["When does she sail?"]
    shared = await ada.posts("At nine, everybody.", room, thread=root, in_room=True)
    assert (shared["thread"], shared["in_room"]) == (root, True)
    after = await ok(grace, f"/rooms/{room}")
    assert (after["unread"], after["last_message"]["seq"]) == (1, shared["seq"])
    assert (await ok(ada, f"/rooms/{room}/messages"))["items"][-1] == shared
    assert texts(await thread(grace, room, root))[-1] == "At nine, everybody."


async def test_a_reply_does_not_mark_the_room_as_read(
    room: str, ada: Person, grace: Person
) -> None:
    root = (await ada.posts("When does she sail?", room))["seq"]
    await ada.posts("And who is on board?", room)
    await grace.posts("At nine.", room, thread=root)
    assert (await ok(grace, f"/rooms/{room}"))["unread"] == 2
    await grace.posts("Me.", room)
    assert (await ok(grace, f"/rooms/{room}"))["unread"] == 0


async def test_history_goes_past_replies_on_both_sides(room: str, ada: Person) -> None:
    seqs = []
    for number in range(4):
        root = (await ada.posts(f"question {number}", room))["seq"]
        seqs.append(root)
        for _ in range(3):
            await ada.posts("reply", room, thread=root)
    page = await ok(ada, f"/rooms/{room}/messages?limit=2")
    assert texts(page) == ["question 2", "question 3"]
    older = await ok(ada, page["prev"].removeprefix("/api/v1"))
    assert (texts(older), older["prev"]) == (["question 0", "question 1"], None)
    assert texts(await ok(ada, older["next"].removeprefix("/api/v1"))) == texts(page)
    around = await ok(ada, f"/rooms/{room}/messages?around={seqs[1]}&limit=3")
    assert texts(around) == ["question 0", "question 1", "question 2"]


async def test_a_thread_is_read_in_pages(room: str, ada: Person) -> None:
    root = (await ada.posts("When does she sail?", room))["seq"]
    seqs = []
    for number in range(5):
        seqs.append((await ada.posts(f"reply {number}", room, thread=root))["seq"])
        await ada.posts("something else", room)
    page = await thread(ada, room, root, "?limit=2")
    assert texts(page) == ["reply 3", "reply 4"]
    older = await ok(ada, page["prev"].removeprefix("/api/v1"))
    assert texts(older) == ["reply 1", "reply 2"]
    oldest = await ok(ada, older["prev"].removeprefix("/api/v1"))
    assert (texts(oldest), oldest["prev"]) == (["reply 0"], None)
    assert texts(await ok(ada, page["next"].removeprefix("/api/v1"))) == []
    assert texts(await thread(ada, room, root, f"?after={seqs[0]}&limit=1")) == ["reply 1"]
    around = await thread(ada, room, root, f"?around={seqs[2]}&limit=3")
    assert texts(around) == ["reply 1", "reply 2", "reply 3"]


async def test_a_deleted_root_leaves_its_thread(room: str, ada: Person, grace: Person) -> None:
    root = (await ada.posts("a secret", room))["seq"]
    await grace.posts("I know.", room, thread=root)
    async with await grace.enters(room, after=0) as seat:
        await seat.live()
        await ada.http.delete(f"/rooms/{room}/messages/{root}")
        await seat.sees("deleted", target=root)
    shown = await newest(ada, room)
    assert (shown["text"], shown["deleted"], shown["replies"]["count"]) == ("", True, 1)
    assert (await ada.log(room))[root - 1] == shown
    async with await grace.enters(room, after=root - 1) as seat:
        await seat.live()
        assert seat.events[0] == shown
    await ada.posts("So do I.", room, thread=root)
    page = await thread(grace, room, root)
    assert (texts(page), page["thread"]["message"]["replies"]["count"]) == (
        ["I know.", "So do I."],
        2,
    )


async def test_a_deleted_reply_keeps_its_place(room: str, ada: Person, grace: Person) -> None:
    root = (await ada.posts("When does she sail?", room))["seq"]
    reply = await grace.posts("At nine.", room, thread=root, in_room=True, quote=root)
    await grace.http.delete(f"/rooms/{room}/messages/{reply['seq']}")
    assert (await thread(ada, room, root))["thread"]["message"]["replies"]["count"] == 1
    [left] = (await thread(ada, room, root))["items"]
    assert (left["deleted"], left["thread"], left["in_room"]) == (True, root, True)
    assert "quote" not in left
    assert (await ada.log(room))[reply["seq"] - 1] == left
    async with await grace.enters(room, after=root) as seat:
        await seat.live()
        assert seat.events[0] == left


async def test_only_a_message_that_is_no_reply_takes_replies(
    room: str, ada: Person, grace: Person
) -> None:
    root = (await ada.posts("When does she sail?", room))["seq"]
    reply = (await grace.posts("At nine.", room, thread=root))["seq"]
    before = len(await ada.log(room))
    answer = await ada.http.post(f"/rooms/{room}/messages", json={"text": "no", "thread": reply})
    assert (answer.status_code, answer.json()["code"]) == (409, "in_thread")
    assert answer.json()["root"] == root
    for seq in (1, 999, 0):  # "joined", and none
        assert await refusal(ada, room, thread=seq) == (404, "not_found")
    deleted = (await ada.posts("gone", room))["seq"]
    await ada.http.delete(f"/rooms/{room}/messages/{deleted}")
    assert await refusal(ada, room, thread=deleted) == (409, "message_deleted")
    for wrong in ({"in_room": True}, {"thread": -1}, {"thread": "1"}, {"thread": 2**53}):
        assert await refusal(ada, room, **wrong) == (422, "invalid")
    assert len(await ada.log(room)) == before + 2
    answer = await ada.http.get(f"/rooms/{room}/messages/{reply}/thread")
    assert (answer.status_code, answer.json()["root"]) == (409, root)
    assert (await ada.http.get(f"/rooms/{room}/messages/1/thread")).status_code == 404


async def test_a_message_can_quote_another(room: str, ada: Person, grace: Person) -> None:
    said = (await ada.posts("She sails at nine.", room))["seq"]
    quoting = await grace.posts("Which nine?", room, quote=said)
    assert quoting["quote"] == said
    assert await newest(ada, room) == quoting
    assert (await ada.log(room))[-1] == quoting
    async with await ada.enters(room, after=0) as seat:
        await seat.live()
        await seat.sends(type="send", client_id="q-1", text="In the morning.", quote=quoting["seq"])
        assert (await seat.sees("message", client_id="q-1"))["quote"] == quoting["seq"]
    await ada.http.delete(f"/rooms/{room}/messages/{said}")
    assert await refusal(grace, room, quote=said) == (409, "message_deleted")
    assert await refusal(grace, room, quote=1) == (404, "not_found")
    await grace.http.delete(f"/rooms/{room}/messages/{quoting['seq']}")
    assert "quote" not in (await ada.log(room))[quoting["seq"] - 1]


async def test_a_repeated_reply_is_one_reply(room: str, ada: Person) -> None:
    root = (await ada.posts("When does she sail?", room))["seq"]
    other = (await ada.posts("Who is on board?", room))["seq"]
    first = await ada.posts("At nine.", room, client_id="r-1", thread=root)
    again = await ada.posts("At nine.", room, client_id="r-1", thread=root)
    assert again == first
    assert (await thread(ada, room, root))["thread"]["message"]["replies"]["count"] == 1
    for more in ({}, {"thread": other}, {"thread": root, "in_room": True}):
        body = {"text": "At nine.", "client_id": "r-1", **more}
        answer = await ada.http.post(f"/rooms/{room}/messages", json=body)
        assert (answer.status_code, answer.json()["code"]) == (409, "client_id_reused")


async def test_a_reply_of_another_life_of_the_log_is_refused(room: str, ada: Person) -> None:
    root = (await ada.posts("When does she sail?", room))["seq"]
    assert await refusal(ada, room, thread=root, epoch="e_other") == (409, "epoch_changed")
    epoch = (await ok(ada, f"/rooms/{room}/events"))["epoch"]
    assert (await ada.posts("At nine.", room, thread=root, epoch=epoch))["thread"] == root
    async with await ada.enters(room) as seat:
        await seat.live()
        reply = {"type": "send", "client_id": "e-1", "text": "no", "thread": root}
        await seat.sends(**reply, epoch="e_other")
        assert (await seat.sees("error"))["code"] == "epoch_changed"


async def test_a_thread_is_marked_as_solved_and_found_by_it(
    room: str, ada: Person, grace: Person
) -> None:
    roots = [(await ada.posts(f"question {n}", room))["seq"] for n in range(2)]
    for root in roots:
        await grace.posts("an answer", room, thread=root)
    path = f"/rooms/{room}/messages/{roots[0]}/thread/solved"
    async with await ada.enters(room) as seat:
        await seat.live()
        answer = await grace.http.put(path)
        assert answer.status_code == 200, answer.text
        event = await seat.sees("solved", target=roots[0])
    assert answer.json()["solved"] == {"by": grace.id, "at": event["at"]}
    head = len(await ada.log(room))
    assert (await ada.http.put(path)).json() == answer.json()
    assert len(await ada.log(room)) == head, "what holds already writes nothing"
    assert (await ada.log(room))[roots[0] - 1] == answer.json()

    async def found(query: str) -> list[int]:
        both = [await ok(ada, f"{at}?{query}") for at in (f"/rooms/{room}/threads", "/me/threads")]
        in_room, mine = [
            [item["root"] for item in page["items"] if item["room"] == room] for page in both
        ]
        assert set(in_room) == set(mine)
        return in_room

    assert await found("solved=false") == [roots[1]]
    assert await found("solved=true") == [roots[0]]
    assert await found("") == roots
    async with await ada.enters(room) as seat:
        await seat.live()
        await seat.sends(type="unsolve", client_id="u-1", target=roots[0])
        await seat.sees("unsolved", target=roots[0])
    assert await found("solved=true") == []
    assert "solved" not in (await thread(ada, room, roots[0]))["thread"]["message"]
    reply = (await thread(ada, room, roots[0]))["items"][0]["seq"]
    refused = await ada.http.put(f"/rooms/{room}/messages/{reply}/thread/solved")
    assert (refused.status_code, refused.json()["code"]) == (409, "in_thread")


async def test_whoever_sees_the_room_from_joining_on_sees_no_thread_of_before(
    ada: Person, grace: Person
) -> None:
    room = await ada.makes_room(kind="private")
    await ada.http.patch(f"/rooms/{room}", json={"history": "joined"})
    root = (await ada.posts("before", room))["seq"]
    await ada.adds(grace, room)
    await ada.posts("a reply", room, thread=root)
    assert (await grace.http.get(f"/rooms/{room}/messages/{root}/thread")).status_code == 404
    assert await refusal(grace, room, thread=root) == (404, "not_found")
    assert await refusal(grace, room, quote=root) == (404, "not_found")
    assert (await grace.http.put(f"/rooms/{room}/messages/{root}/thread/follow")).status_code == 404
    assert (await ok(grace, f"/rooms/{room}/threads"))["items"] == []


async def test_a_restarted_server_shows_the_same(own_server: Server, people: People) -> None:
    ada = await people("ada", at=own_server)
    room = await ada.makes_room()
    root = (await ada.posts("When does she sail?", room))["seq"]
    await ada.posts("At nine.", room, thread=root, quote=root)
    log = await ada.log(room)
    own_server.stop()
    own_server.start()
    async with await ada.enters(room, after=0) as seat:
        await seat.live()
        assert seat.events == log


async def test_another_node_counts_the_replies(
    people: People, tmp_path_factory: pytest.TempPathFactory
) -> None:
    with two_nodes("notify", tmp_path_factory) as nodes:
        ada = await people("ada", at=nodes.one)
        room = await ada.makes_room()
        async with ada.at(nodes.two.url) as elsewhere, await elsewhere.enters(room) as seat:
            await seat.live()
            root = (await ada.posts("When does she sail?", room))["seq"]
            await seat.hears("When does she sail?")
            await ada.posts("At nine.", room, thread=root)
            await seat.hears("At nine.")
            async with await elsewhere.enters(room, after=root - 1) as later:
                await later.live()
                assert later.events[0]["replies"]["count"] == 1
