"""Pages of hits: in order, each hit once, whatever is asked for."""

from collections.abc import Iterator
from typing import Any

import pytest

from tests import databases
from tests.conftest import People
from tests.people import Person
from tests.server import Server
from tests.test_search import reads

WORDS = ("heron", "egret", "stork")


@pytest.fixture(scope="module")
def aviary(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    running = Server(tmp_path_factory.mktemp("aviary")).start()
    yield running
    running.stop()


async def walks(person: Person, q: str, **params: Any) -> list[str]:
    """The texts of all pages."""
    found: list[str] = []
    url = "/search"
    asked: dict[str, Any] | None = {"q": q, **params}
    while url:
        answer = await person.http.get(url, params=asked)
        assert answer.status_code == 200, answer.text
        found += [item["snippet"]["text"] for item in answer.json()["items"]]
        url, asked = (answer.json()["next"] or "").removeprefix("/api/v1"), None
    return found


async def test_pages_of_many_rooms_follow_each_other_without_a_hole(
    aviary: Server, people: People
) -> None:
    ada = await people("ada", at=aviary)
    rooms = [await ada.makes_room() for _ in range(5)]
    texts = [f"{WORDS[number % 3]} number {number}" for number in range(60)]
    for number, text in enumerate(texts):
        await ada.posts(text, rooms[number % 5])
    # All at the same moment: then the room and the place in it decide.
    aviary.stop()
    databases.run(aviary.folder, "UPDATE events SET at = 1700000000000")
    aviary.start()
    for again in (False, True):
        if again:
            aviary.stop()  # everything is put into the index
            aviary.start()
        for word in WORDS:
            expected = {text for text in texts if text.startswith(word)}
            for limit in (1, 7):
                found = await walks(ada, word, limit=limit)
                assert len(found) == len(expected)
                assert {*found} == expected
        assert await walks(ada, "number", limit=9) == await walks(ada, "number", limit=200)


async def test_the_best_come_first_and_no_hit_is_left_out(aviary: Server, people: People) -> None:
    ada = await people("ada", at=aviary)
    room = await ada.makes_room()
    async with await ada.enters(room) as seat:
        await seat.live()
        last = (await seat.says_at_once(*(f"pear {n}" for n in range(250))))[-1]
        await seat.until(lambda frame: frame.get("client_id") == last)
    await ada.posts("pear, pear and pear", room)
    found = await walks(ada, "pear", order="best", limit=30)
    assert found[0] == "pear, pear and pear"
    assert len(found) == len({*found}) == 251


async def test_what_is_said_and_deleted_meanwhile_moves_none_of_the_best(
    aviary: Server, people: People
) -> None:
    ada = await people("ada", at=aviary)
    room = await ada.makes_room()
    seqs = [(await ada.posts(f"{'plum ' * (n % 3 + 1)}{n}", room))["seq"] for n in range(30)]
    found = list[str]()
    url, asked = "/search", {"q": "plum", "order": "best", "limit": "4"}
    while url:
        page = (await ada.http.get(url, params=asked or None)).json()
        found += [item["snippet"]["text"] for item in page["items"]]
        url, asked = (page["next"] or "").removeprefix("/api/v1"), {}
        # What was shown goes, and what was not is still to come.
        await ada.http.delete(f"/rooms/{room}/messages/{page['items'][0]['seq']}")
        for _ in range(3):
            await ada.posts("plum plum plum", room)
    assert len(found) == len(seqs) == len({*found})
    assert [text.count("plum") for text in found] == [3] * 10 + [2] * 10 + [1] * 10


async def test_what_is_marked_is_found_however_much_it_is(aviary: Server, people: People) -> None:
    ada = await people("ada", at=aviary)
    room = await ada.makes_room()
    for number in range(8):
        seq = (await ada.posts(f"keep {number}", room))["seq"]
        await ada.http.put(f"/rooms/{room}/messages/{seq}/saved", json={})
    assert await walks(ada, "is:saved", limit=3) == [
        f"keep {number}" for number in range(7, -1, -1)
    ]
    assert await walks(ada, "keep is:saved -7", limit=3) == [f"keep {n}" for n in range(6, -1, -1)]
    assert await walks(ada, "keep -is:saved") == []


async def test_rooms_with_spaces_in_their_names_are_named_in_quotes(
    aviary: Server, people: People
) -> None:
    ada = await people("ada", at=aviary)
    answer = await ada.http.post("/rooms", json={"name": "The Old Harbour", "kind": "private"})
    await ada.posts("kelp there", answer.json()["id"])
    await ada.posts("kelp elsewhere", await ada.makes_room())
    assert await reads(ada, 'kelp in:"the old harbour"') == ["kelp there"]
    assert await reads(ada, "kelp in:“#The Old Harbour”") == ["kelp there"]
    assert await reads(ada, 'kelp -in:"The Old Harbour"') == ["kelp elsewhere"]
    assert await reads(ada, 'kelp in:"No Such Place"') == []
    assert await reads(ada, 'kelp:"there"') == ["kelp there"], "no operator: a phrase"


async def test_an_old_message_that_is_edited_is_found_at_once_by_what_it_says_now(
    aviary: Server, people: People
) -> None:
    ada = await people("ada", at=aviary)
    room = await ada.makes_room()
    seq = (await ada.posts("kestrel before", room))["seq"]
    for number in range(5):
        await ada.posts(f"kestrel {number}", room)
    aviary.stop()  # everything is put into the index
    aviary.start()
    await ada.http.patch(f"/rooms/{room}/messages/{seq}", json={"text": "osprey after"})
    for again in (False, True):
        if again:
            aviary.stop()
            aviary.start()
        assert await reads(ada, "osprey", room) == ["osprey after"]
        assert await reads(ada, "before", room) == []
        assert len(await reads(ada, "kestrel", room)) == 5
    kept = databases.run(aviary.folder, "SELECT words FROM search_pages")
    assert any(b"\nosprey\t" in text for (text,) in kept)
    assert not any(b"before" in text for (text,) in kept), "what it said is in no page of the index"
