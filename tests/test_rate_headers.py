"""`RateLimit` tells a client what is left before it is refused."""

import re
from collections.abc import Callable

import httpx2

from tests.conftest import People
from tests.people import Person
from tests.server import Server

Start = Callable[..., Server]


def left(answer: httpx2.Response, name: str = "writes") -> int:
    """How many are left of one limit."""
    found = re.search(rf'"{name}";r=(\d+);t=\d+', answer.headers["RateLimit"])
    assert found is not None, answer.headers["RateLimit"]
    return int(found[1])


async def test_each_write_tells_how_many_are_left(start_server: Start, people: People) -> None:
    slow = start_server(PARLEY_LIMIT_SENDS_PER_SECOND="1")
    ada = await people("ada", at=slow)
    room = await ada.makes_room()
    first = await ada.http.post(f"/rooms/{room}/messages", json={"text": "one"})
    assert first.headers["RateLimit-Policy"] == '"writes";q=3;w=3'
    second = await ada.http.post(f"/rooms/{room}/messages", json={"text": "two"})
    assert left(second) < left(first) <= 2


async def test_who_is_refused_is_told_that_nothing_is_left(
    start_server: Start, people: People
) -> None:
    slow = start_server(PARLEY_LIMIT_SENDS_PER_SECOND="0.2")
    ada = await people("ada", at=slow)
    answers = [await ada.http.post("/rooms", json={"name": "x" * 99}) for _ in range(3)]
    refused = next(answer for answer in answers if answer.status_code == 429)
    assert left(refused) == 0
    assert refused.headers["RateLimit"].endswith("t=5")
    assert int(refused.headers["Retry-After"]) >= 1


async def test_what_is_counted_twice_names_both_limits(start_server: Start, people: People) -> None:
    strict = start_server(PARLEY_LIMIT_SENDS_PER_SECOND="10", PARLEY_LIMIT_ROOMS_PER_HOUR="60")
    ada = await people("ada", at=strict)
    made = await ada.http.post("/rooms", json={"name": "quay", "kind": "public"})
    assert made.headers["RateLimit-Policy"] == '"writes";q=30;w=3, "rooms";q=60;w=3600'
    assert left(made, "rooms") == 59


async def test_reading_counts_nowhere_and_says_nothing(start_server: Start, people: People) -> None:
    ada = await people("ada", at=start_server(PARLEY_LIMIT_SENDS_PER_SECOND="10"))
    assert "RateLimit" not in (await ada.http.get("/rooms")).headers


async def test_where_limits_are_lifted_there_is_nothing_to_tell(ada: Person, room: str) -> None:
    said = await ada.http.post(f"/rooms/{room}/messages", json={"text": "hello"})
    assert said.status_code == 201
    assert "RateLimit" not in said.headers
