"""The same searches find the same messages on either database."""

import asyncio
from collections.abc import Iterator, Sequence
from typing import Any

import pytest

from tests.conftest import People
from tests.people import Person
from tests.search.corpus import NOTHING, SAID, SHARED
from tests.server import Server

# So many that nobody could tell by heart.
SEARCHES_LEAST = 300
AT_ONCE = 8


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server on which nothing but the corpus is said."""
    running = Server(tmp_path_factory.mktemp("library")).start()
    yield running
    running.stop()


async def found(person: Person, q: str, names: dict[int, str]) -> set[str]:
    """The names of the messages that are found."""
    items: list[dict[str, Any]] = []
    url = "/search"
    params: dict[str, Any] | None = {"q": q}
    while url:
        answer = await person.http.get(url, params=params)
        assert answer.status_code == 200, (q, answer.text)
        page = answer.json()
        items += page["items"]
        url, params = (page["next"] or "").removeprefix("/api/v1"), None
    return {names[item["seq"]] for item in items}


async def test_each_search_finds_what_it_should_and_nothing_else(
    library: Server, people: People
) -> None:
    ada = await people("ada", at=library)
    room = await ada.makes_room("library")
    names = {(await ada.posts(text, room))["seq"]: name for name, (text, _) in SAID.items()}
    expected = [(q, {name}) for name, (_, searches) in SAID.items() for q in searches]
    expected += [*SHARED.items(), *((q, set[str]()) for q in NOTHING)]
    assert len(expected) >= SEARCHES_LEAST
    assert await wrong(ada, expected, names) == {}, "as they were said a moment ago"
    # Everything is put into the index at a stop.
    library.stop()
    library.start()
    assert await wrong(ada, expected, names) == {}, "out of the index"


async def wrong(
    person: Person, expected: Sequence[tuple[str, set[str]]], names: dict[int, str]
) -> dict[str, tuple[set[str], set[str]]]:
    """The searches that find something else: what they find, and what they should."""
    missed: dict[str, tuple[set[str], set[str]]] = {}
    for start in range(0, len(expected), AT_ONCE):
        some = expected[start : start + AT_ONCE]
        answers = await asyncio.gather(*(found(person, q, names) for q, _ in some))
        missed |= {q: (is_, was) for (q, was), is_ in zip(some, answers, strict=True) if is_ != was}
    return missed
