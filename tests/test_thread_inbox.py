"""Threads and the inbox: replies to those who follow, and mentions in threads."""

from typing import Any

import pytest

from tests.conftest import People
from tests.people import Frame, Person
from tests.sharing import uploads
from tests.test_mentions import heard, inbox, listed
from tests.test_thread_follows import marks, mine, unfollows


@pytest.fixture
async def root(room: str, ada: Person) -> int:
    seq: int = (await ada.posts("When does she sail?", room))["seq"]
    return seq


async def sets_done(person: Person, item: Frame) -> None:
    answer = await person.http.put(f"/me/inbox/{item['id']}/done")
    assert answer.status_code == 204, answer.text


def looks(item: Frame) -> tuple[Any, ...]:
    return item["kind"], item["message"]["seq"], item["by"]["name"], item["unread"]


async def test_a_reply_without_words_says_which_files_it_has(
    room: str, root: int, ada: Person, grace: Person
) -> None:
    file = await uploads(grace, room, b"Agreed.", "Minutes.txt")
    said = await grace.posts("", room, thread=root, files=[file["id"]])
    [item] = await inbox(ada)
    assert item["reply"] == {
        "seq": said["seq"],
        "text": "",
        "deleted": False,
        "files": said["files"],
    }
    await grace.posts("Words, too", room, thread=root)
    [item] = await inbox(ada)
    assert "files" not in item["reply"]


async def test_replies_in_a_thread_are_one_item_with_the_newest(
    room: str, root: int, ada: Person, grace: Person
) -> None:
    await grace.posts("At nine.", room, thread=root)
    last = await grace.posts("Or at ten. " + "x" * 300, room, thread=root)
    [item] = await inbox(ada)
    assert looks(item) == ("reply", root, grace.name, True)
    assert item["at"] == last["at"]
    assert item["reply"] == {"seq": last["seq"], "text": last["text"][:200], "deleted": False}
    assert item["message"]["replies"]["count"] == 2
    assert await inbox(ada, "replies") == await inbox(ada, "unread") == [item]
    assert await inbox(ada, "mentions") == await inbox(grace) == []


async def test_it_is_read_with_its_thread_not_with_its_room(
    room: str, root: int, ada: Person, grace: Person
) -> None:
    reply = await grace.posts("At nine.", room, thread=root)
    later = await grace.posts("Lunch?", room)
    assert (await ada.http.put(f"/rooms/{room}/read", json={"seq": later["seq"]})).is_success
    assert [item["unread"] for item in await inbox(ada)] == [True]
    await marks(ada, room, root, "read", seq=reply["seq"])
    assert [item["unread"] for item in await inbox(ada)] == [False]
    await marks(ada, room, root, "read", seq=root)
    assert [item["unread"] for item in await inbox(ada)] == [True]


async def test_a_new_reply_opens_what_was_done_and_ones_own_is_done_with_it(
    room: str, root: int, ada: Person, grace: Person
) -> None:
    await grace.posts("At nine.", room, thread=root)
    await sets_done(ada, (await inbox(ada))[0])
    assert await inbox(ada) == []
    await grace.posts("Or at ten.", room, thread=root)
    assert [item["done"] for item in await inbox(ada)] == [False]
    await ada.posts("Which?", room, thread=root)
    assert await inbox(ada) == []
    assert [looks(item) for item in await inbox(ada, "done")] == [
        ("reply", root, grace.name, False)
    ]
    assert [looks(item) for item in await inbox(grace)] == [("reply", root, ada.name, True)]


async def test_only_those_who_follow_and_want_it_are_told(
    room: str, root: int, ada: Person, grace: Person, people: People
) -> None:
    lin, tom = await people("lin"), await people("tom")
    for person in (lin, tom):
        await person.joins(room)
        await marks(person, room, root, "follow")
    assert (await lin.http.patch(f"/rooms/{room}/mine", json={"notify": "nothing"})).is_success
    assert (await tom.http.put(f"/me/blocks/{grace.id}")).is_success
    await unfollows(ada, room, root)
    await grace.posts("At nine.", room, thread=root)
    assert [await inbox(person) for person in (ada, grace, lin, tom)] == [[], [], [], []]
    await ada.posts("I see.", room, thread=root)
    assert [looks(item) for item in await inbox(tom)] == [("reply", root, ada.name, True)]


async def test_whoever_is_mentioned_in_a_thread_follows_it_from_there_on(
    room: str, root: int, ada: Person, grace: Person, people: People
) -> None:
    lin = await (await people("lin")).joins(room)
    await grace.posts("At nine.", room, thread=root)
    called = await grace.posts(f"@{lin.name}, or at ten?", room, thread=root)
    [item] = await inbox(lin)
    assert looks(item) == ("mention", called["seq"], grace.name, True)
    assert [thread["unread"] for thread in await mine(lin)] == [1]
    assert (await listed(lin, room))["mentions"] == 1
    await lin.posts("Hello!", room)
    assert (await listed(lin, room))["mentions"] == 1, "the thread was not read"
    await marks(lin, room, root, "read", seq=called["seq"])
    assert (await listed(lin, room))["mentions"] == 0
    assert [item["unread"] for item in await inbox(lin)] == [False]
    await grace.posts("At ten it is.", room, thread=root)
    assert [item["kind"] for item in await inbox(lin)] == ["reply", "mention"]


async def test_whoever_does_not_want_a_thread_is_not_brought_back_by_a_mention(
    room: str, root: int, ada: Person, grace: Person
) -> None:
    await grace.posts("At nine.", room, thread=root)
    await sets_done(ada, (await inbox(ada))[0])
    await unfollows(ada, room, root)
    await grace.posts(f"@{ada.name}?", room, thread=root)
    assert [item["kind"] for item in await inbox(ada)] == ["mention"]
    assert await mine(ada) == []


async def test_an_edit_that_mentions_somebody_calls_them_into_the_thread(
    room: str, root: int, ada: Person, grace: Person, people: People
) -> None:
    lin = await (await people("lin")).joins(room)
    reply = await grace.posts("At nine.", room, thread=root)
    path = f"/rooms/{room}/messages/{reply['seq']}"
    assert (await grace.http.patch(path, json={"text": f"At nine, @{lin.name}."})).is_success
    assert [looks(item) for item in await inbox(lin)] == [
        ("mention", reply["seq"], grace.name, True)
    ]
    assert [thread["root"] for thread in await mine(lin)] == [root]
    assert [thread["unread"] for thread in await mine(lin)] == [1]
    await marks(lin, room, root, "read", seq=reply["seq"])
    assert [item["unread"] for item in await inbox(lin)] == [False]


async def test_what_is_also_in_the_room_is_read_with_the_room(
    room: str, root: int, ada: Person, grace: Person
) -> None:
    reply = await ada.posts(f"At nine, @{grace.name}.", room, thread=root, in_room=True)
    assert [item["unread"] for item in await inbox(grace)] == [True]
    assert (await grace.http.put(f"/rooms/{room}/read", json={"seq": reply["seq"]})).is_success
    assert [item["unread"] for item in await inbox(grace)] == [False]


async def test_a_deleted_reply_shows_nothing_and_a_deleted_root_leaves_the_thread(
    room: str, root: int, ada: Person, grace: Person
) -> None:
    reply = await grace.posts("At nine.", room, thread=root)
    assert (await grace.http.delete(f"/rooms/{room}/messages/{reply['seq']}")).is_success
    [item] = await inbox(ada)
    assert item["reply"] == {"seq": reply["seq"], "text": "", "deleted": True}
    assert (await ada.http.delete(f"/rooms/{room}/messages/{root}")).is_success
    [item] = await inbox(ada)
    assert (item["message"]["deleted"], item["message"]["text"]) == (True, "")
    await grace.posts("At ten.", room, thread=root)
    [item] = await inbox(ada)
    assert item["reply"]["text"] == "At ten."


async def test_every_device_hears_of_replies_in_its_inbox(
    room: str, root: int, ada: Person, grace: Person
) -> None:
    async with await ada.connects() as phone:
        assert (await phone.sees("inbox"))["unread"] == 0
        reply = await grace.posts("At nine.", room, thread=root)
        await heard(phone, type="inbox", unread=1)
        await marks(ada, room, root, "read", seq=reply["seq"])
        assert (await phone.sees("inbox"))["unread"] == 0


async def test_all_who_are_called_into_a_thread_read_it_there_and_follow_it_only_by_name(
    room: str, root: int, ada: Person, grace: Person, people: People
) -> None:
    lin = await (await people("lin")).joins(room)
    called = await grace.posts("@room, at nine!", room, thread=root)
    assert [item["unread"] for item in await inbox(lin)] == [True]
    await marks(lin, room, root, "read", seq=called["seq"])
    assert [item["unread"] for item in await inbox(lin)] == [False]
    assert await mine(lin) == []


async def test_a_mention_in_a_thread_that_one_cannot_open_is_read_with_the_room(
    ada: Person, grace: Person, people: People
) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    assert (await ada.http.patch(f"/rooms/{room}", json={"history": "joined"})).is_success
    root = (await ada.posts("When does she sail?", room))["seq"]
    lin = await (await people("lin")).joins(room)
    called = await grace.posts(f"At nine, @{lin.name}.", room, thread=root)
    assert [item["unread"] for item in await inbox(lin)] == [True]
    assert await mine(lin) == []
    assert (await lin.http.put(f"/rooms/{room}/read", json={"seq": called["seq"]})).is_success
    assert [item["unread"] for item in await inbox(lin)] == [False]


async def test_a_reply_that_follows_a_solved_mark_at_once_tells_those_it_mentions_only_once(
    room: str, root: int, ada: Person, grace: Person
) -> None:
    await grace.posts("At nine.", room, thread=root)
    await ada.posts("Thanks.", room, thread=root)
    seat = await grace.enters(room, after=0)
    await seat.live()
    await seat.sends(type="solve", client_id="one", target=root)
    more = {"text": f"@{ada.name}, at ten", "thread": root}
    await seat.sends(type="send", client_id="two", **more)
    await seat.until(lambda f: f.get("client_id") == "two")
    await seat.leaves()
    assert sorted(item["kind"] for item in await inbox(ada)) == ["mention"]


async def test_done_with_a_thread_holds_until_a_newer_reply_and_can_be_undone(
    room: str, root: int, ada: Person, grace: Person
) -> None:
    first = await grace.posts("At nine.", room, thread=root)
    [item] = await inbox(ada)
    await sets_done(ada, item)
    await marks(ada, room, root, "read", seq=root)
    assert await inbox(ada) == [], "it is unread again, and done with"
    await sets_done(ada, item)
    assert [one["done"] for one in await inbox(ada, "done")] == [True]
    assert (await ada.http.delete(f"/me/inbox/{item['id']}/done")).status_code == 204
    assert await inbox(ada) == [item], "it is as it was"
    assert (await ada.http.put("/me/inbox/done")).status_code == 204
    assert await inbox(ada) == []
    second = await grace.posts("Or at ten.", room, thread=root)
    [again] = await inbox(ada)
    assert (again["id"], again["reply"]["seq"]) == (item["id"], second["seq"])
    assert second["seq"] > first["seq"] == item["reply"]["seq"]


async def test_an_item_of_a_thread_without_news_is_not_there(
    room: str, root: int, ada: Person, grace: Person
) -> None:
    absent = f"/me/inbox/{room}.{root}.reply/done"
    assert (await ada.http.put(absent)).status_code == 404
    await ada.posts("Anybody?", room, thread=root)
    assert (await ada.http.put(absent)).status_code == 404, "it is one's own"
    assert (await grace.http.put(absent)).status_code == 404, "nobody follows"


async def test_whoever_follows_later_has_nothing_from_before(
    room: str, root: int, ada: Person, grace: Person, people: People
) -> None:
    lin = await (await people("lin")).joins(room)
    await grace.posts("At nine.", room, thread=root)
    await marks(lin, room, root, "follow")
    assert await inbox(lin) == await inbox(lin, "done") == []
    await grace.posts("Or at ten.", room, thread=root)
    assert [item["reply"]["text"] for item in await inbox(lin)] == ["Or at ten."]
    await unfollows(lin, room, root)
    assert await inbox(lin) == [], "not followed, not shown"
    await grace.posts("Ten it is.", room, thread=root)
    await marks(lin, room, root, "follow")
    assert await inbox(lin) == [], "it was said while they did not follow"


async def test_whom_one_blocks_and_a_silent_room_are_not_shown_meanwhile(
    room: str, root: int, ada: Person, grace: Person, people: People
) -> None:
    lin = await (await people("lin")).joins(room)
    await lin.posts("At eight.", room, thread=root)
    await grace.posts("At nine.", room, thread=root)
    async with await ada.connects() as phone:
        assert (await phone.sees("inbox"))["unread"] == 1
        assert (await ada.http.put(f"/me/blocks/{grace.id}")).is_success
        assert (await ada.http.put(f"/me/blocks/{lin.id}")).is_success
        await heard(phone, type="inbox", unread=0)
        assert await inbox(ada) == []
        assert (await ada.http.delete(f"/me/blocks/{lin.id}")).is_success
        assert (await phone.sees("inbox"))["unread"] == 1
        assert [item["reply"]["text"] for item in await inbox(ada)] == ["At eight."]
        quiet = await ada.http.patch(f"/rooms/{room}/mine", json={"notify": "nothing"})
        assert quiet.is_success
        assert (await phone.sees("inbox"))["unread"] == 0
        assert await inbox(ada) == []
        assert (await ada.http.patch(f"/rooms/{room}/mine", json={"notify": "all"})).is_success
        assert (await phone.sees("inbox"))["unread"] == 1


async def test_pages_of_mentions_replies_and_reactions_are_one_list_in_order(
    room: str, ada: Person, grace: Person
) -> None:
    said = []
    for number in range(4):
        root = (await ada.posts(f"Question {number}", room))["seq"]
        reply = await grace.posts("Yes.", room, thread=root)
        mention = await grace.posts(f"@{ada.name}, look", room)
        path = f"/rooms/{room}/messages/{root}/reactions/👍"
        assert (await grace.http.put(path)).is_success
        said += [("reply", root, reply["at"]), ("mention", mention["seq"], mention["at"])]
        said += [("reaction", root, None)]
    shown: list[Frame] = []
    url = "/me/inbox?limit=3"
    while url:
        page = (await ada.http.get(url)).json()
        shown += page["items"]
        url = (page["next"] or "").removeprefix("/api/v1")
    assert [(item["kind"], item["message"]["seq"]) for item in shown] == [
        (kind, seq) for kind, seq, _ in reversed(said)
    ]
    times = [item["at"] for item in shown]
    assert times == sorted(times, reverse=True)
    assert set(times) >= {at for _, _, at in said if at is not None}
    assert len(shown) == 12
    assert all(item["unread"] for item in shown if item["kind"] == "reply")


async def test_everybody_in_a_thread_has_the_newest_reply_of_the_others(
    room: str, root: int, ada: Person, grace: Person, people: People
) -> None:
    others = [await (await people(name)).joins(room) for name in ("lin", "tom", "joan")]
    everybody = [ada, grace, *others]
    for person in everybody[1:]:
        for text in ("One.", "Two."):
            await person.posts(text, room, thread=root)
    for person in everybody[:-1]:
        [item] = await inbox(person)
        assert looks(item) == ("reply", root, everybody[-1].name, True)
        assert item["reply"]["text"] == "Two."
    assert await inbox(everybody[-1]) == []
