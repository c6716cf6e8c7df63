"""Nodes of two versions, which take texts apart by other rules, beside each other."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from app.chat.search import indexing, pages
from app.db.database import Database
from app.db.stores import store_of
from app.work.search import Indexing
from bench import seed
from tests import databases
from tests.conftest import People
from tests.expired import expire_beside
from tests.server import Server

OTHER_RULES = "3 99.0.0"


@pytest.fixture
async def database(own_server: Server, people: People) -> AsyncIterator[Database]:
    """With some messages, of which the index has none by the rules that the fact names."""
    ada = await people("ada", at=own_server)
    room = await ada.makes_room()
    for number in range(5):
        await ada.posts(f"heron {number}", room)
    own_server.stop()  # everything is put into the index
    folder = own_server.folder
    databases.run(folder, "UPDATE meta SET value = ? WHERE key = 'search'", OTHER_RULES)
    databases.run(folder, "UPDATE search_rooms SET indexed_to = 0")
    url = databases.url(folder) if databases.IS_POSTGRES else None
    opened = store_of(seed.settings(folder, url)).open(serves=False)
    yield opened
    await opened.close()


async def test_a_node_of_other_rules_leaves_the_index_to_those_that_have_them(
    database: Database, own_server: Server
) -> None:
    async def write(work: Any) -> bool:
        return bool((await database.write(work)).result)

    node = Indexing(database, write)
    assert await node.run() is None
    assert indexed(own_server) == {0}
    held = "SELECT key FROM meta WHERE key = 'lease search'"
    assert databases.run(own_server.folder, held) == [], "nor does it keep them from it"
    await database.write(indexing.begin)
    # On a slow machine it takes more than one slice.
    while 0 in indexed(own_server):
        assert await node.run() is not None


async def test_what_is_begun_anew_in_the_middle_of_a_slice_stays_so(
    database: Database, own_server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = pages.Growing.write

    def write_meanwhile(growing: pages.Growing) -> None:
        write(growing)
        growing._connection.exec_driver_sql("UPDATE search_rooms SET indexed_to = 0")

    databases.run(own_server.folder, "UPDATE search_rooms SET indexed_to = 2")
    monkeypatch.setattr(pages.Growing, "write", write_meanwhile)
    rooms = await database.read(indexing.rooms_behind)
    await database.write(indexing.index_some, rooms, most=1000)
    assert indexed(own_server) == {0}


async def test_what_other_rules_have_made_goes_a_part_at_a_time(
    database: Database, own_server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pages, "FORGOTTEN_AT_ONCE", 4)
    folder = own_server.folder
    [(number,)] = databases.run(folder, "SELECT max(number) FROM search_rooms")
    old = [(pages.block_in(number, 7) + page, b"\nold\t\xd0\x80") for page in range(10)]
    databases.run_many(folder, "INSERT INTO search_pages (id, words) VALUES (?, ?)", old)
    [(before,)] = databases.run(folder, "SELECT count(*) FROM search_pages")
    rooms = await database.read(indexing.rooms_behind)
    assert (await database.write(indexing.index_some, rooms, most=1000)).result.is_some
    [(after,)] = databases.run(folder, "SELECT count(*) FROM search_pages")
    assert after == before - 4
    assert 0 in indexed(own_server)
    while rooms := await database.read(indexing.rooms_behind):
        await database.write(indexing.index_some, rooms, most=1000)
    kept = databases.run(folder, "SELECT words FROM search_pages")
    assert any(b"heron" in words for (words,) in kept)
    assert not any(b"old" in words for (words,) in kept)


async def test_what_expires_before_an_index_is_made_anew_leaves_the_old_one(
    database: Database, own_server: Server
) -> None:
    folder = own_server.folder
    assert any(b"heron" in words for words in kept(folder))
    [(room,)] = databases.run(
        folder, "SELECT DISTINCT room_id FROM events WHERE text LIKE 'heron%'"
    )
    while await expire_beside(folder, room, most=1000):
        pass
    assert not any(b"heron" in words for words in kept(folder))


async def test_a_start_erases_what_the_index_has_of_rooms_that_are_gone(
    database: Database, own_server: Server
) -> None:
    folder = own_server.folder
    last = [number for (number,) in databases.run(folder, "SELECT max(number) FROM search_rooms")]
    before = kept(folder)
    databases.run(folder, "UPDATE counters SET value = value + 3 WHERE name = 'search_rooms'")
    # As a node leaves it that deletes rooms and knows of no search.
    gone = [(pages.block_in(last[0] + more, 0) + 1, b"\ngone\t\xd0\x80") for more in (1, 3)]
    databases.run_many(folder, "INSERT INTO search_pages (id, words) VALUES (?, ?)", gone)
    await database.write(indexing.begin)
    assert kept(folder) == before


def kept(folder: Path) -> list[bytes]:
    return [
        words for (words,) in databases.run(folder, "SELECT words FROM search_pages ORDER BY id")
    ]


def indexed(server: Server) -> set[int]:
    return {seq for (seq,) in databases.run(server.folder, "SELECT indexed_to FROM search_rooms")}
