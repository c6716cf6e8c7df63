"""What a search may cost, and what happens when the index fails."""

import asyncio
from typing import Any

import pytest
from sqlalchemy import create_engine

from app.chat.search import candidates, filters, pages, units
from app.chat.search.candidates import Place, Readable
from app.db.tables import Base
from tests import databases
from tests.conftest import People
from tests.people import Person
from tests.server import Server
from tests.test_search import asks, reads

ROOMS = 70


@pytest.fixture
async def room(ada: Person) -> str:
    return await ada.makes_room()


@pytest.mark.parametrize("q", ["词" * 33, '"' + "a " * 33 + '"', "-" + "词" * 33])
async def test_a_phrase_has_a_bound(ada: Person, room: str, q: str) -> None:
    answer = await asks(ada, q, room)
    assert (answer.status_code, answer.json()["code"]) == (422, "bad_query")
    await ada.posts("词" * 40, room)
    assert await reads(ada, "词" * 32, room) == ["词" * 40]


async def test_a_text_made_to_be_slow_ends_a_page_and_not_the_search(
    ada: Person, room: str
) -> None:
    for _ in range(30):
        await ada.posts("a " * 3900, room)
    await ada.posts("the end of it", room)
    found, url = list[str](), f"/rooms/{room}/search"
    params: dict[str, str] | None = {"q": '"' + "a " * 30 + 'b" it'}
    while url:
        page = (await ada.http.get(url, params=params)).json()
        found += [item["snippet"]["text"] for item in page["items"]]
        url, params = (page["next"] or "").removeprefix("/api/v1"), None
    assert found == []


async def test_searches_of_one_person_are_counted(own_server: Server, people: People) -> None:
    own_server.stop()
    limited = Server(own_server.folder, PARLEY_LIMIT_SENDS_PER_SECOND="1").start()
    ada = await people("ada", at=limited)
    answers = await asyncio.gather(*(asks(ada, "heron") for _ in range(40)))
    refused = [answer for answer in answers if answer.status_code == 429]
    assert refused
    assert refused[0].json()["code"] == "too_many_requests"
    assert int(refused[0].headers["retry-after"]) >= 1
    assert "searches" in answers[0].headers["ratelimit"]
    limited.stop()


async def test_no_failure_of_the_index_keeps_a_message_from_being_stored(
    own_server: Server, people: People
) -> None:
    ada = await people("ada", at=own_server)
    room = await ada.makes_room()
    await ada.posts("before", room)
    databases.run(own_server.folder, "DROP TABLE search_pages")
    seq = (await ada.posts("while it is broken", room))["seq"]
    edited = await ada.http.patch(f"/rooms/{room}/messages/{seq}", json={"text": "still so"})
    assert edited.status_code == 200
    assert (await ada.http.delete(f"/rooms/{room}/messages/{seq}")).status_code == 200
    listed = (await ada.http.get(f"/rooms/{room}/messages")).json()["items"]
    assert [item["text"] for item in listed] == ["before", ""]


def test_a_letter_with_thousands_of_accents_stops_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    folded: list[str] = []
    plain = units._folded.__wrapped__

    def fold(piece: str) -> Any:
        folded.append(piece)
        return plain(piece)

    for accents in ("\u0301\u0316", "\u05b0\u064b", "\u3099"):
        with monkeypatch.context() as patched:
            patched.setattr(units, "_folded", fold)
            [found] = units.units(f"e{accents * 3000}")
        assert found.text.startswith("e")
        assert units.units(f"caf{found.text}")[0].text.startswith("cafe")
    assert max(map(len, folded)) <= 31


@pytest.mark.sqlite("in memory, as an empty one plans it")
def test_marks_are_looked_for_by_an_index() -> None:
    plans: list[str] = []
    newest = Place(2**53 - 1, "", 0)
    engine = create_engine("sqlite://")
    Base.metadata.create_all(engine)
    with engine.connect() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None
        driver.set_trace_callback(plans.append)
        for room in (None, "r_one"):
            found = filters.marked(connection, "pinned", "u", before=newest, since=0, room=room)
            assert [*found] == []
        driver.set_trace_callback(None)
        for said in [statement for statement in plans if "pinned_at" in statement]:
            rows = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {said}").all()
            assert any("ix_events_pinned" in row[3] for row in rows), rows


def test_of_many_large_rooms_few_pages_are_in_memory_at_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[int] = []

    def find(connection: Any, sought: Any, words: Any, *, growing: Any) -> dict[Any, Any]:
        asked.append(len(sought))
        return {}

    monkeypatch.setattr(pages, "find", find)
    blocks = 500
    rooms = [Readable(f"r_{n}", 1, blocks * 1024, 1, n, blocks * 1024) for n in range(100)]
    walks = [
        candidates._Walk(room, 1, last=room.head, block=blocks - 1, is_cut=False) for room in rooms
    ]
    before = Place(2**53 - 1, "", 0)
    engine = create_engine("sqlite://")
    Base.metadata.create_all(engine)
    with engine.connect() as connection:
        while not all(walk.is_over for walk in walks):
            candidates._look(connection, walks, [], before)
    assert max(asked) <= candidates.BLOCKS_TOGETHER
    assert sum(asked) == blocks * len(rooms)


@pytest.mark.parametrize("q", ["before:1960-01-01", "on:0001-01-01", "before:1969-12-31 heron"])
async def test_days_of_which_nobody_can_have_written_find_nothing(
    ada: Person, room: str, q: str
) -> None:
    await ada.posts("heron", room)
    assert await reads(ada, q, room) == []
    assert await reads(ada, f"-{q} heron", room) == ["heron"]


async def test_somebody_in_many_rooms_finds_all_that_is_theirs_and_nothing_else(
    own_server: Server, people: People
) -> None:
    ada, grace = await people("ada", at=own_server), await people("grace", at=own_server)
    rooms = [await ada.makes_room(kind="private") for _ in range(ROOMS)]
    for number, room in enumerate(rooms):
        await ada.posts(f"heron {number}", room)
    for room in rooms[::2]:
        await ada.adds(grace, room)
    for again in (False, True):
        if again:
            own_server.stop()  # everything is put into the index
            own_server.start()
        all_of_it = [f"heron {number}" for number in reversed(range(ROOMS))]
        assert await reads(ada, "heron", limit=200) == all_of_it
        assert await reads(grace, "heron", limit=200) == all_of_it[1::2]
        assert await reads(ada, "heron 42") == ["heron 42"]
