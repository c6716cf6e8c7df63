"""What takes too long ends a page, and nothing is lost."""

from collections.abc import AsyncIterator
from itertools import product
from typing import Any

import pytest

from app.chat.search import candidates, filters, found, query
from app.chat.search.found import Cursor
from app.db.database import Database
from app.db.stores import store_of
from bench import seed
from tests import databases
from tests.conftest import People
from tests.server import Server

ROOMS, MESSAGES = 7, 60
# No page has less than is found in one step; so many are too many.
PAGES_MOST = 3 * ROOMS * MESSAGES


class Searcher:
    """Somebody who searches, on the database itself."""

    def __init__(self, database: Database, user: str) -> None:
        self._database = database
        self._user = user

    async def walks(self, q: str, **more: Any) -> list[str]:
        """What is found on all pages."""
        texts: list[str] = []
        after: Cursor | None = None
        for _ in range(PAGES_MOST):
            answer = await self._database.read(self._search, q, after, **more)
            texts += [item.snippet.text for item in answer.hits.items]
            if answer.hits.last is None:
                return texts
            assert answer.hits.last != after
            after = answer.hits.last
        raise AssertionError("pages without an end")

    def _search(self, connection: Any, q: str, after: Cursor | None, limit: int = 20) -> Any:
        asked = query.parse(q)
        return found.search(connection, self._user, asked, room=None, after=after, limit=limit)


@pytest.fixture
async def ada(own_server: Server, people: People) -> AsyncIterator[Searcher]:
    """Each room has said its part when the next one begins, but for the last few messages."""
    person = await people("ada", at=own_server)
    rooms = [await person.makes_room() for _ in range(ROOMS)]
    for number in range(MESSAGES):
        room = rooms[number * ROOMS // MESSAGES if number < MESSAGES - 9 else number % ROOMS]
        text = f"heron {number} {'egret' if number % 9 else 'stork'}"
        seq = (await person.posts(text, room))["seq"]
        await person.http.put(f"/rooms/{room}/messages/{seq}/saved", json={})
    own_server.stop()  # everything is put into the index
    url = databases.url(own_server.folder) if databases.IS_POSTGRES else None
    database = store_of(seed.settings(own_server.folder, url)).open(serves=False)
    yield Searcher(database, person.id)
    await database.close()


async def test_a_walk_that_takes_too_long_goes_on_with_the_next_page(
    ada: Searcher, own_server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    counts = {"heron": 60, "is:saved": 60, "stork": 7, "is:mine -egret": 7, '"1 stork"': 0}
    expected = {q: await ada.walks(q) for q in counts}
    assert {q: len({*texts}) for q, texts in expected.items()} == counts
    monkeypatch.setattr(candidates, "SECONDS_MOST", -1)
    monkeypatch.setattr(filters, "MARKS_AT_ONCE", 5)
    for is_indexed in (True, False):
        if not is_indexed:
            databases.run(own_server.folder, "DELETE FROM search_pages")
            databases.run(own_server.folder, "UPDATE search_rooms SET indexed_to = 0")
        for rooms_first in (1, 4, 32):
            monkeypatch.setattr(candidates, "ROOMS_FIRST", rooms_first)
            for q, limit in product(counts, (3, 20)):
                assert await ada.walks(q, limit=limit) == expected[q]


async def test_rooms_in_which_all_was_written_at_once_are_walked_through_all_the_same(
    ada: Searcher, own_server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    databases.run(own_server.folder, "UPDATE events SET at = 1700000000000")
    databases.run(own_server.folder, "UPDATE room_heads SET last_at = 1700000000000")
    monkeypatch.setattr(candidates, "ROOMS_FIRST", 1)
    monkeypatch.setattr(candidates, "SECONDS_MOST", -1)
    found = await ada.walks("heron", limit=7)
    assert len(found) == len({*found}) == MESSAGES
