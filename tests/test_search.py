"""Search: messages are found by what is said in them, by those who may read them."""

import asyncio
from typing import Any

import httpx2
import pytest

from tests import databases
from tests.conftest import People
from tests.people import PATIENCE_SECONDS, Person
from tests.server import Server
from tests.test_storage import holds

Item = dict[str, Any]


async def asks(person: Person, q: str, room: str | None = None, **more: Any) -> httpx2.Response:
    path = "/search" if room is None else f"/rooms/{room}/search"
    return await person.http.get(path, params={"q": q, **more})


async def finds(person: Person, q: str, room: str | None = None, **more: Any) -> list[Item]:
    answer = await asks(person, q, room, **more)
    assert answer.status_code == 200, answer.text
    assert answer.json()["is_whole"]
    items: list[Item] = answer.json()["items"]
    return items


def texts(items: list[Item]) -> list[str]:
    return [item["snippet"]["text"] for item in items]


async def reads(person: Person, q: str, room: str | None = None, **more: Any) -> list[str]:
    """The snippets that are found, the newest first."""
    return texts(await finds(person, q, room, **more))


@pytest.fixture
async def room(ada: Person, grace: Person) -> str:
    made = await ada.makes_room()
    await grace.joins(made)
    return made


async def test_a_message_is_found_by_its_words_whatever_their_case_and_accents(
    ada: Person, grace: Person, room: str
) -> None:
    said = "Das Café an der Straße schließt um ZEHN."
    posted = await ada.posts(said, room)
    await ada.posts("The other café is open.", room)
    for q in ("zehn", "CAFE strasse", "café STRASSE", "schließt", "um  zehn"):
        assert await reads(grace, q, room) == [said], q
    [found] = await finds(grace, "cafe zehn")
    assert (found["room"], found["seq"], found["at"]) == (room, posted["seq"], posted["at"])
    assert found["user"] == posted["user"]
    assert found["thread"] is None
    marked = [said[hit["start"] : hit["end"]] for hit in found["snippet"]["hits"]]
    assert marked == ["Café", "ZEHN"]


async def test_the_newest_come_first_and_the_next_page_goes_on(ada: Person, room: str) -> None:
    for number in range(5):
        await ada.posts(f"tick {number}", room)
    url, found = "/search?q=tick&limit=2", []
    while url:
        page = (await ada.http.get(url)).json()
        found += texts(page["items"])
        url = page["next"] and page["next"].removeprefix("/api/v1")
    assert found == [f"tick {number}" for number in (4, 3, 2, 1, 0)]


async def test_the_best_have_more_hits(ada: Person, room: str) -> None:
    for text in ("one pear", "pear, pear and pear", "pear and pear", "an apple"):
        await ada.posts(text, room)
    found = await reads(ada, "pear", room, order="best")
    assert found == ["pear, pear and pear", "pear and pear", "one pear"]


async def test_a_phrase_is_found_as_it_stands(ada: Person, room: str) -> None:
    await ada.posts("the quick brown fox", room)
    await ada.posts("the brown quick fox", room)
    assert await reads(ada, '"quick brown"', room) == ["the quick brown fox"]
    assert await reads(ada, "“Quick BROWN”", room) == ["the quick brown fox"]
    assert len(await reads(ada, "quick brown", room)) == 2
    assert await reads(ada, '"quick bro"', room) == [], "a phrase ends with a whole word"
    await ada.posts("see docs/brown-fox.html", room)
    assert await reads(ada, "docs/brown-fox", room) == ["see docs/brown-fox.html"]


async def test_the_last_word_may_be_a_beginning(ada: Person, room: str) -> None:
    await ada.posts("deployment done", room)
    assert await reads(ada, "done depl", room) == ["deployment done"]
    assert await reads(ada, "depl done", room) == [], "only that of the word being typed"
    assert await reads(ada, "ployment", room) == [], "words are found from their beginning"


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("部署问题已经解决了", ("部署", "问题", "部", "了", "署问", "解决了")),
        ("東京タワーへ行きました", ("東京", "タワ", "ﾀﾜｰ", "へ", "行きました")),
        ("회의를 세 시에 합니다", ("회의", "세", "합니다", "회의를")),
        ("วันนี้ประชุมบ่ายสาม", ("ประชุม", "บ่าย")),
        ("v2部署 failed", ("v2", "部署", "v2部署 fail", "FAILED")),
    ],
)
async def test_scripts_without_spaces_are_found_by_any_part(
    ada: Person, room: str, said: str, asked: tuple[str, ...]
) -> None:
    await ada.posts(said, room)
    for q in asked:
        assert await reads(ada, q, room) == [said], q
    assert await reads(ada, f"{asked[0]}龍", room) == []
    assert await reads(ada, asked[0][::-1], room) in ([], [said][: len(asked[0]) == 1])


async def test_an_edited_message_is_found_by_what_it_says_now(ada: Person, room: str) -> None:
    seq = (await ada.posts("before walrus", room))["seq"]
    await ada.http.patch(f"/rooms/{room}/messages/{seq}", json={"text": "after walrus"})
    assert await reads(ada, "before", room) == []
    assert await reads(ada, "after walrus", room) == ["after walrus"]
    await ada.http.delete(f"/rooms/{room}/messages/{seq}")
    assert await reads(ada, "walrus", room) == []


async def test_what_is_sent_edited_and_deleted_at_once_is_found_as_it_stands(
    ada: Person, room: str
) -> None:
    async with await ada.enters(room) as seat:
        await seat.live()
        for number in (1, 2):
            await seat.sends(type="send", client_id=f"s{number}", text=f"otter {number}")
        head = (await seat.sees("message", client_id="s2"))["seq"]
        await seat.sends(type="edit", client_id="e", target=head, text="badger 2")
        await seat.sends(type="delete", client_id="d", target=head - 1)
        await seat.sees("deleted")
    assert await reads(ada, "otter", room) == []
    assert await reads(ada, "badger", room) == ["badger 2"]


async def test_only_what_one_may_read_now_is_found(
    ada: Person, grace: Person, people: People
) -> None:
    hidden = await ada.makes_room(kind="private")
    await ada.posts("secret heron", hidden)
    assert await reads(grace, "heron") == []
    refused = await asks(grace, "heron", hidden)
    assert (refused.status_code, refused.json()["code"]) == (404, "not_found")
    open_room = await ada.makes_room()
    await ada.posts("public heron", open_room)
    assert await reads(grace, "heron") == [], "she has not joined it"
    assert (await asks(grace, "heron", open_room)).json()["code"] == "not_a_member"
    await grace.joins(open_room)
    assert await reads(grace, "heron") == ["public heron"]
    assert sorted(await reads(ada, "heron")) == ["public heron", "secret heron"]
    await ada.http.delete(f"/rooms/{open_room}/members/{grace.id}")
    assert await reads(grace, "heron") == []


async def test_whoever_sees_a_room_from_their_coming_on_finds_from_there_on(
    ada: Person, grace: Person
) -> None:
    room = await ada.makes_room()
    await ada.http.patch(f"/rooms/{room}", json={"history": "joined"})
    await ada.posts("early egret", room)
    await grace.joins(room)
    await ada.posts("late egret", room)
    assert await reads(grace, "egret") == ["late egret"]
    assert await reads(ada, "egret", room) == ["late egret", "early egret"]


async def test_replies_are_found_with_the_root_of_their_thread(ada: Person, room: str) -> None:
    root = (await ada.posts("question", room))["seq"]
    reply = {"text": "the stork knows", "thread": root}
    await ada.http.post(f"/rooms/{room}/messages", json=reply)
    [found] = await finds(ada, "stork", room)
    assert found["thread"] == root


async def test_a_long_message_is_shown_around_the_hit(ada: Person, room: str) -> None:
    said = f"{'word ' * 100}needle {'more ' * 100}"
    await ada.posts(said, room)
    [found] = await finds(ada, "needle", room)
    snippet = found["snippet"]
    assert len(snippet["text"]) <= 160
    assert snippet["begins_later"]
    assert snippet["ends_earlier"]
    [hit] = snippet["hits"]
    assert snippet["text"][hit["start"] : hit["end"]] == "needle"


async def test_words_of_all_languages_are_marked_where_they_stand(ada: Person, room: str) -> None:
    await ada.posts("😀 E\u0301cole ﬁne ﾊﾞｽ", room)
    for q, marked in (("ecole", "E\u0301cole"), ("fine", "ﬁne"), ("バス", "ﾊﾞｽ")):
        [found] = await finds(ada, q, room)
        [hit] = found["snippet"]["hits"]
        assert found["snippet"]["text"][hit["start"] : hit["end"]] == marked


@pytest.mark.parametrize("q", ["", " ", "?!", '""', "😀", "x" * 201, " ".join("abcdefghijklmnopq")])
async def test_what_can_not_be_searched_for_is_a_problem_with_a_code(ada: Person, q: str) -> None:
    answer = await asks(ada, q)
    assert (answer.status_code, answer.json()["code"]) == (422, "bad_query")


@pytest.mark.parametrize(
    "q", ['"', "'", "a'b", "a:b", "a*", "NEAR(a b)", "a AND", "(a", "\\", "a|b&!"]
)
async def test_no_sign_is_an_operator_of_the_database(ada: Person, room: str, q: str) -> None:
    await ada.posts("a b near and 'a' \\ |", room)
    answer = await asks(ada, q, room)
    assert answer.status_code in (200, 422)


async def test_a_message_that_has_the_words_but_not_the_phrase_costs_no_page(
    ada: Person, room: str
) -> None:
    async with await ada.enters(room) as seat:
        await seat.live()
        last = (await seat.says_at_once(*(f"up down {n}" for n in range(400))))[-1]
        await seat.until(lambda frame: frame.get("client_id") == last)
    await ada.posts("down up", room)
    assert await reads(ada, '"down up"', room) == ["down up"]
    assert len(await reads(ada, "down", room, limit=200)) == 200, "more than one window has"


async def test_messages_of_before_the_index_are_put_into_it(
    own_server: Server, people: People
) -> None:
    ada = await people("ada", at=own_server)
    room = await ada.makes_room()
    for number in range(3):
        await ada.posts(f"puffin {number}", room)
    own_server.stop()
    databases.run(own_server.folder, "DELETE FROM meta WHERE key = 'search'")
    own_server.start()
    async with asyncio.timeout(PATIENCE_SECONDS):
        while not (await asks(ada, "puffin", room)).json()["is_whole"]:
            pass
    assert await reads(ada, "puffin", room) == ["puffin 2", "puffin 1", "puffin 0"]
    seq = (await finds(ada, "puffin", room))[0]["seq"]
    await ada.http.delete(f"/rooms/{room}/messages/{seq}")
    assert await reads(ada, "puffin", room) == ["puffin 1", "puffin 0"]


@pytest.mark.sqlite("its files are searched")
async def test_words_of_erased_messages_are_in_no_file(own_server: Server, people: People) -> None:
    ada = await people("ada", at=own_server)
    room, gone = await ada.makes_room(), await ada.makes_room()
    for number in range(50):
        await ada.posts(f"talk goes on {number}", room)
    deleted, edited = [(await ada.posts(f"zebra{n} said", room))["seq"] for n in "ab"]
    await ada.posts("zebrac said", gone)
    await ada.posts("xylophone stays", room)
    await ada.http.delete(f"/rooms/{room}/messages/{deleted}")
    await ada.http.patch(f"/rooms/{room}/messages/{edited}", json={"text": "short"})
    await ada.http.delete(f"/rooms/{gone}")
    assert await reads(ada, "zebra") == []
    own_server.stop()
    assert holds(own_server.folder, "xylophone") == ["parley.db"]
    assert holds(own_server.folder, "zebra") == []
    own_server.start()
    assert await reads(ada, "short", room) == ["short"]
    assert await reads(ada, "xylo", room) == ["xylophone stays"]
