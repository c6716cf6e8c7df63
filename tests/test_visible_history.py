"""A room in which newcomers see what comes after they joined: nothing older, on no way."""

from collections.abc import Iterator
from typing import Any

import pytest

from tests.conftest import People
from tests.people import Frame, ListOfRooms, Person, unique
from tests.server import Server

SECRET = "nothing for newcomers"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    running = Server(tmp_path_factory.mktemp("history")).start()
    yield running
    running.stop()


async def made(ada: Person, **more: object) -> tuple[str, int]:
    """A room that shows newcomers nothing, and the secret in it."""
    body = {"name": unique("room"), "kind": "private", "history": "joined", **more}
    answer = await ada.http.post("/rooms", json=body)
    assert answer.status_code == 201, answer.text
    assert answer.json()["history"] == body["history"]
    room = answer.json()["id"]
    said = await ada.posts(SECRET, room)
    return room, said["seq"]


async def ok(person: Person, path: str) -> dict[str, Any]:
    answer = await person.http.get(path)
    assert answer.status_code == 200, answer.text
    assert SECRET not in answer.text
    found: dict[str, Any] = answer.json()
    return found


def assert_kept(frames: list[Frame]) -> None:
    assert SECRET not in repr(frames)


async def test_newcomers_read_on_from_where_they_joined(ada: Person, grace: Person) -> None:
    room, secret = await made(ada)
    await ada.adds(grace, room)
    joined = (await ada.log(room))[-1]["seq"]
    item = await ok(grace, f"/rooms/{room}")
    assert (item["last_message"], item["unread"], item["read_seq"]) == (None, 0, joined)
    for query in ("", "?after=0", f"?around={secret}", f"?before={joined + 1}"):
        page = await ok(grace, f"/rooms/{room}/messages{query}")
        assert (page["items"], page["prev"]) == ([], None), query
    for query in ("", "?after=0", f"?before={joined + 1}"):
        answer = await grace.http.get(f"/rooms/{room}/events{query}")
        assert SECRET not in answer.text
        if answer.status_code == 409:
            assert (answer.json()["reason"], answer.json()["floor"]) == ("below_floor", joined)
        else:
            assert [event["seq"] for event in answer.json()["items"]] == [joined]
    for method, body in (("PATCH", {"text": "x"}), ("DELETE", None)):
        answer = await grace.http.request(method, f"/rooms/{room}/messages/{secret}", json=body)
        assert (answer.status_code, answer.json()["code"]) == (404, "not_found")
    back = await grace.http.put(f"/rooms/{room}/read", json={"seq": 0})
    assert (back.json()["unread"], back.json()["read_seq"]) == (0, joined - 1)
    said = await ada.posts("hello", room)
    page = await ok(grace, f"/rooms/{room}/messages")
    assert page["items"] == [said]
    assert (await ok(grace, f"/rooms/{room}"))["last_message"] == said


async def test_no_socket_tells_them_more(ada: Person, grace: Person) -> None:
    room, _ = await made(ada)
    async with await grace.connects() as account:
        state = ListOfRooms(account)
        await account.lists()
        await ada.adds(grace, room)
        await state.until(room, last_message=None, unread=0)
        joined = state.rooms[room]["head"]
        await ada.http.patch(f"/rooms/{room}", json={"topic": "tea"})
        await state.until(room, topic="tea", last_message=None)
        opened = await account.opens(room)
        assert opened["floor"] == joined
        assert_kept(account.frames)
    async with await grace.connects() as account:
        assert (await account.lists())[room]["last_message"] is None
        assert_kept(account.frames)
    for after in (None, 0, joined - 2):
        async with await grace.enters(room, after=after) as seat:
            if after is not None:
                assert (await seat.sees("resync"))["reason"] == "below_floor"
            await seat.live()
            assert seat.seqs == [joined, joined + 1]
            assert_kept(seat.frames)


async def test_an_edit_of_an_older_message_tells_them_that_it_was_and_no_more(
    ada: Person, grace: Person
) -> None:
    room, secret = await made(ada)
    await ada.adds(grace, room)
    own = (await grace.posts("mine", room))["seq"]
    async with (
        await grace.enters(room) as seat,
        await ada.enters(room) as at_ada,
        await grace.connects() as account,
    ):
        await seat.live()
        await at_ada.live()
        await account.lists()
        await account.opens(room)
        await at_ada.edits(secret, f"still {SECRET}")
        await grace.http.patch(f"/rooms/{room}/messages/{own}", json={"text": "still mine"})
        for listener in (seat, account):
            blank = await listener.sees("edited", target=secret)
            assert (blank["text"], blank["user"]["id"]) == ("", ada.id)
            assert (await listener.sees("edited", target=own))["text"] == "still mine"
            assert_kept(listener.frames)
        # Whoever has been there longer sees it all, in the same commit.
        assert [e["text"] for e in at_ada.events if e["type"] == "edited"] == [f"still {SECRET}"]
        assert (await at_ada.sees("edited", target=own))["text"] == "still mine"
    # And nothing else comes of it later, from memory or from the database.
    log = await grace.http.get(f"/rooms/{room}/events")
    assert SECRET not in log.text
    assert [e["text"] for e in log.json()["items"] if e["type"] == "edited"] == ["", "still mine"]
    async with await grace.enters(room) as seat:
        await seat.live()
        assert_kept(seat.frames)
        assert [e["text"] for e in seat.events if e["type"] == "edited"] == ["", "still mine"]
        edited = next(e for e in seat.events if e["type"] == "edited")
    async with await grace.enters(room, after=edited["seq"] - 1, epoch=seat.epoch) as seat:
        await seat.live()
        assert_kept(seat.frames)
    assert f"still {SECRET}" in (await ada.http.get(f"/rooms/{room}/events")).text


async def test_after_a_restart_it_is_still_nothing(own_server: Server, people: People) -> None:
    ada, grace = await people("ada", at=own_server), await people("grace", at=own_server)
    room, secret = await made(ada)
    await ada.adds(grace, room)
    await ada.http.patch(f"/rooms/{room}/messages/{secret}", json={"text": f"still {SECRET}"})
    own_server.restart()
    async with await grace.enters(room) as seat, await ada.enters(room) as at_ada:
        await seat.live()
        assert_kept(seat.frames)
        await at_ada.live()
        assert f"still {SECRET}" in at_ada.texts


async def test_the_owner_may_open_the_past_to_those_who_are_there(
    ada: Person, grace: Person, people: People, server: Server
) -> None:
    alan = await people("alan", at=server)
    room, _ = await made(ada)
    await ada.adds(grace, room)
    await ada.adds(alan, room, role="moderator")
    for person in (grace, alan):
        answer = await person.http.patch(f"/rooms/{room}", json={"history": "all"})
        assert (answer.status_code, answer.json()["code"]) == (403, "forbidden")
    assert (await ada.http.patch(f"/rooms/{room}", json={"history": "some"})).status_code == 422
    answer = await ada.http.patch(f"/rooms/{room}", json={"history": "all"})
    assert answer.json()["history"] == "all"
    assert (await ada.log(room))[-1]["type"] == "history"
    texts = [m["text"] for m in (await grace.http.get(f"/rooms/{room}/messages")).json()["items"]]
    assert texts == [SECRET]
    # From now on it is hidden again, but not from those who have seen it.
    await ada.http.patch(f"/rooms/{room}", json={"history": "joined"})
    assert len((await grace.http.get(f"/rooms/{room}/messages")).json()["items"]) == 1
    await ada.removes(grace, room)
    await ada.adds(grace, room)
    assert (await ok(grace, f"/rooms/{room}/messages"))["items"] == []


async def test_the_list_of_rooms_shows_the_past_as_soon_as_it_is_open(
    ada: Person, grace: Person
) -> None:
    room, secret = await made(ada)
    await ada.adds(grace, room)
    async with await grace.connects() as account:
        state = ListOfRooms(account)
        await account.lists()
        await state.until(room, last_message=None)
        await ada.http.patch(f"/rooms/{room}", json={"history": "all"})
        await state.until(room, history="all")
        shown = (await grace.http.get(f"/rooms/{room}")).json()["last_message"]
        assert shown["seq"] == secret
        await state.until(room, last_message=shown)


async def test_where_all_is_shown_newcomers_see_the_past(ada: Person, grace: Person) -> None:
    room, secret = await made(ada, history="all", kind="public")
    await grace.joins(room)
    page = (await grace.http.get(f"/rooms/{room}/messages")).json()
    assert [message["seq"] for message in page["items"]] == [secret]


async def test_a_mention_from_before_they_came_back_counts_no_more(
    ada: Person, grace: Person
) -> None:
    room, root = await made(ada)
    await ada.adds(grace, room)
    await ada.posts(f"@{grace.name} in the room: {SECRET}", room)
    await ada.posts(f"@{grace.name} in the thread: {SECRET}", room, thread=root)
    assert (await grace.http.get(f"/rooms/{room}")).json()["mentions"] == 2
    await ada.removes(grace, room)
    await ada.adds(grace, room)
    item = await ok(grace, f"/rooms/{room}")
    assert (item["mentions"], item["unread"]) == (0, 0)
    listed = (await ok(grace, "/rooms?scope=mine"))["items"]
    assert {item["mentions"] for item in listed} == {0}
    assert (await ok(grace, "/me/inbox"))["items"] == []
    async with await grace.connects() as account:
        assert (await account.lists())[room]["mentions"] == 0
        await account.sees("inbox", unread=0, at=None)


async def test_an_edit_of_what_they_do_not_see_mentions_them_to_others_only(
    ada: Person, grace: Person
) -> None:
    room, secret = await made(ada)
    await ada.adds(grace, room)
    async with await grace.connects() as account:
        state = ListOfRooms(account)
        await account.lists()
        await account.sees("inbox", unread=0, at=None)
        edit = {"text": f"@{grace.name}: {SECRET}"}
        answer = await ada.http.patch(f"/rooms/{room}/messages/{secret}", json=edit)
        assert answer.json()["mentions"] == [{"name": grace.name, "user": grace.id}]
        item = await ok(grace, f"/rooms/{room}")
        assert (item["mentions"], item["unread"]) == (0, 0)
        # Even when the past is open to them later: it was not said to them.
        await ada.http.patch(f"/rooms/{room}", json={"history": "all"})
        await state.until(room, history="all", mentions=0)
        assert (await grace.http.get("/me/inbox")).json()["items"] == []
        said = await ada.posts(f"@{grace.name}, and this?", room)
        assert (await account.sees("inbox", unread=1))["at"] == said["at"]
        told = [frame for frame in account.frames if frame["type"] == "inbox"]
        assert [frame["unread"] for frame in told] == [0, 1]


async def test_the_inbox_is_empty_for_whoever_has_left_the_rooms_of_its_items(
    ada: Person, grace: Person
) -> None:
    room, _ = await made(ada)
    await ada.adds(grace, room)
    said = await ada.posts(f"@{grace.name}", room)
    async with await grace.connects() as account:
        await account.lists()
        await account.sees("inbox", unread=1, at=said["at"])
        await grace.leaves(room)
        await account.sees("inbox", unread=0, at=None)
    assert (await ok(grace, "/me/inbox"))["items"] == []
    async with await grace.connects() as account:
        await account.lists()
        await account.sees("inbox", unread=0, at=None)
